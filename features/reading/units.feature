Feature: Reading units and scales
  Every unit has one name, singular and spelt out, however it is printed.

  Scenario Outline: Currencies, scales and units
    Given the text "It came to <words> then."
    When its quantities are read
    Then the quantities are
      | text    | value   | unit   |
      | <words> | <value> | <unit> |

    Examples:
      | words                  | value       | unit               |
      | £4.5bn                 | 4500000000  | GBP                |
      | C$3m                   | 3000000     | CAD                |
      | S$1.2bn                | 1200000000  | SGD                |
      | US $3 million          | 3000000     | USD                |
      | $US40                  | 40          | USD                |
      | Rs 1,200 crore         | 12000000000 | INR                |
      | Rs. 45 lakh            | 4500000     | INR                |
      | 3.2pc                  | 3.2         | percent            |
      | 4 per cent             | 4           | percent            |
      | 5 pct                  | 5           | percent            |
      | 2.5 mln dlrs           | 2500000     | USD                |
      | 3 mln stg              | 3000000     | GBP                |
      | 4 billion marks        | 4000000000  | DEM                |
      | Y=590 billion          | 590000000000 | JPY               |
      | 400m euros             | 400000000   | EUR                |
      | €1.2m tons             | 1200000     | tonne              |
      | 1.2m tonnes            | 1200000     | tonne              |
      | 8 B people             | 8000000000  | person             |
      | 41.2 million people    | 41200000    | person             |
      | 25 basis points        | 25          | basis point        |
      | 25bp                   | 25          | basis point        |
      | 0.3 percentage points  | 0.3         | percentage point   |
      | half a percentage point | 0.5        | percentage point   |
      | -5°C                   | -5          | degree Celsius     |
      | minus 12 degrees Celsius | -12       | degree Celsius     |
      | minus 40 C             | -40         | degree Celsius     |
      | 98.6 F                 | 98.6        | degree Fahrenheit  |
      | 2.5 million barrels a day | 2500000  | barrel/day         |
      | $46 a barrel           | 46          | USD/barrel         |
      | $1.20 a gallon         | 1.2         | USD/gallon         |
      | $90-a-head             | 90          | USD/person         |
      | P100 million           | 100000000   | PHP                |
      | 60 mph                 | 60          | mile/hour          |
      | 100 km/h               | 100         | kilometre/hour     |
      | 3 mg/L                 | 3           | milligram/litre    |
      | 10 kV/cm               | 10          | kilovolt/centimetre |
      | 61.4 MPa               | 61.4        | megapascal         |
      | 500 mAh                | 500         | milliampere hour   |
      | 25.5″                  | 25.5        | inch               |
      | 1/16 of a US pint      | 1/16        | pint               |
      | 50 previous years      | 50          | year               |
      | three straight months  | 3           | month              |
      | 12 per 100,000 people  | 12          | /100000 person     |
      | 7.3 recorded deaths per 1,000 residents | 7.3 | death/1000 resident |
      | 3 × 10⁶ metres         | 3000000     | metre              |
      | 2.5×10−3 metres        | 0.0025      | metre              |

  Scenario Outline: Number words and fractions
    Given the text "It was <words> then."
    When its quantities are read
    Then the quantities are
      | text    | value   |
      | <words> | <value> |

    Examples:
      | words                  | value   |
      | one and a half million | 1500000 |
      | a million and a half   | 1500000 |
      | half a million         | 500000  |
      | two dozen              | 24      |
      | two-thirds             | 2/3     |
      | three-quarters         | 3/4     |
      | one in five            | 1/5     |
      | three out of four      | 3/4     |
      | two and a half         | 5/2     |
      | ½                      | 1/2     |
      | a hundred              | 100     |
      | 12,34,567              | 1234567 |
      | 1 234 567              | 1234567 |
      | 816 000                | 816000  |

  Scenario: A number that counts the parts of a thing
    Given the text "The 27-nation bloc has a 120-seat house, an eight-member court and a five-star hotel."
    When its quantities are read
    Then the quantities are
      | text  | value |
      | 27    | 27    |
      | 120   | 120   |
      | eight | 8     |

  Scenario: Ages
    Given the text "She is 35. He will be 40 by May. Children under 10 and those over the age of 65 ride free; the team is 12 points up."
    When its quantities are read
    Then the quantities are
      | text      | unit        | hedge     |
      | 35        | year of age |           |
      | 40        | year of age |           |
      | 10        | year of age | less than |
      | 65        | year of age |           |
      | 12 points | point       |           |

  Scenario: One is a number in a range and a pronoun elsewhere
    Given the text "It takes one to three days, and no one knows; one of them waits for one or two hours."
    When its quantities are read
    Then the quantities are
      | text             | value | upper |
      | one to three days | 1    | 3     |
      | one or two hours | 1     | 2     |
