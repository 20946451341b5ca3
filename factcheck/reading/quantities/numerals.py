"""Number words, scale words and what may stand between them: the tables."""

from __future__ import annotations

from fractions import Fraction

from factcheck.reading.quantities.tables import words

ONES = {
    word: number
    for number, word in enumerate(
        words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: 10 * number
    for number, word in enumerate(words("twenty thirty forty fifty sixty seventy eighty ninety"), 2)
} | {"fourty": 40}
MULTIPLIERS = {"hundred": 100, "thousand": 1000, "dozen": 12}
SMALL = ONES | TENS | MULTIPLIERS

PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "sixteenth": 16,
    "twentieth": 20,
    "hundredth": 100,
}
PARTS |= {f"{word}s": number for word, number in PARTS.items() if word != "half"}
PARTS |= {"halves": 2}
ORDINAL_WORDS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth hundredth"
)
GLYPHS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
    "⅜": Fraction(3, 8),
    "⅝": Fraction(5, 8),
    "⅞": Fraction(7, 8),
}

SCALE_WORDS = {
    "hundred": 10**2,
    "thousand": 10**3,
    "thousands": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "billion": 10**9,
    "billions": 10**9,
    "trillion": 10**12,
    "trillions": 10**12,
    "mln": 10**6,
    "mlns": 10**6,
    "mn": 10**6,
    "mil": 10**6,
    "bln": 10**9,
    "blns": 10**9,
    "bn": 10**9,
    "trn": 10**12,
    "tn": 10**12,
    "tln": 10**12,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
    "dozen": 12,
}
# "£3m", "10k", "$2B": letters that are a scale only when they touch the digits.
SCALE_LETTERS = {"k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9}
# "one in five", "9 out of 10": what is usually counted out of.
DENOMINATORS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000)
