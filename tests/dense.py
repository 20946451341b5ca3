"""A document with a figure every few words, for measuring time and memory."""

from __future__ import annotations

import random

TOWNS = ("Lodz", "Porto", "Ghent", "Turku", "Graz", "Split", "Cork", "Bergen", "Leeds", "Nantes")
GOODS = ("steel", "timber", "flour", "cement", "copper", "cotton", "fish", "paper", "sugar")
SENTENCES = (
    "{town} shipped {a} tons of {good}, up {rate} percent from {b} tons.",
    "Sales of {good} in {town} fell {rate}% to ${c} million, or {d}% of the total.",
    "{town} sold {a} tons and bought {b} tons.",
    "Of {a} workers in {town}, {b} were in {good} and {e} elsewhere.",
)


def dense_document(characters: int) -> str:
    """Prose with one figure in about 30 characters: 100,000 characters hold over 3,000."""
    draw = random.Random(7)
    sentences: list[str] = []
    length = 0
    while length < characters:
        sentence = draw.choice(SENTENCES).format(
            town=draw.choice(TOWNS),
            good=draw.choice(GOODS),
            a=f"{draw.randint(2000, 90000):,}",
            b=draw.randint(100, 1999),
            c=f"{draw.uniform(1, 900):.1f}",
            d=f"{draw.uniform(1, 90):.1f}",
            e=draw.randint(10, 99),
            rate=f"{draw.uniform(0.1, 20):.1f}",
        )
        end = "\n\n" if len(sentences) % 5 == 4 else " "
        sentences.append(sentence + end)
        length += len(sentences[-1])
    return "".join(sentences)[:characters]
