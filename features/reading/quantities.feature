Feature: Reading quantities
  A quantity is a number as printed: its digits, its scale word and its unit, taken exactly.
  What only looks like a number of something, such as a date, a score or a name, is none.

  Scenario: Money in the ways that newsrooms print it
    Given the text "Sales came to 41.21 trillion yuan ($5.83 trillion), £4.5bn of it abroad."
    When its quantities are read
    Then the quantities are
      | text                 | value          | unit |
      | 41.21 trillion yuan  | 41210000000000 | CNY  |
      | $5.83 trillion       | 5830000000000  | USD  |
      | £4.5bn               | 4500000000     | GBP  |

  Scenario: Dollars of other countries
    Given the text "Bids of A$3m, C$2.50, HK$1.2bn, NZ$7 billion and US$40 were made."
    When its quantities are read
    Then the quantities are
      | text         | value      | unit |
      | A$3m         | 3000000    | AUD  |
      | C$2.50       | 2.5        | CAD  |
      | HK$1.2bn     | 1200000000 | HKD  |
      | NZ$7 billion | 7000000000 | NZD  |
      | US$40        | 40         | USD  |

  Scenario: The old newswire
    Given the text "Net 2.5 mln dlrs vs 3 bln dlrs; the rate is 12-3/4 pct and a share costs 15-1/2 cts."
    When its quantities are read
    Then the quantities are
      | text         | value      | unit    |
      | 2.5 mln dlrs | 2500000    | USD     |
      | 3 bln dlrs   | 3000000000 | USD     |
      | 12-3/4 pct   | 12.75      | percent |
      | 15-1/2 cts   | 0.155      | USD     |

  Scenario: Lakh and crore
    Given the text "The scheme costs Rs 2,500 crore and reaches 12,34,567 homes."
    When its quantities are read
    Then the quantities are
      | text           | value       | unit |
      | Rs 2,500 crore | 25000000000 | INR  |
      | 12,34,567      | 1234567     |      |

  Scenario: Percent, points and basis points
    Given the text "The rate rose 0.3 percentage points to 5 per cent, 25 basis points over the 4.75% of May."
    When its quantities are read
    Then the quantities are
      | text                  | value | unit             |
      | 0.3 percentage points | 0.3   | percentage point |
      | 5 per cent            | 5     | percent          |
      | 25 basis points       | 25    | basis point      |
      | 4.75%                 | 4.75  | percent          |

  Scenario: A minus is read, and brackets are not taken for one
    Given the text "Growth was minus 1.2 percent (-16.9% in steel), a swing of ($40) a tonne."
    When its quantities are read
    Then the quantities are
      | text              | value | unit    |
      | minus 1.2 percent | -1.2  | percent |
      | -16.9%            | -16.9 | percent |
      | $40               | 40    | USD     |

  Scenario: Digits grouped by spaces
    Given the text "Some towns grew: 816 000 people in one, 1 234 567 people in another."
    When its quantities are read
    Then the quantities are
      | text             | value   | unit   |
      | 816 000 people   | 816000  | person |
      | 1 234 567 people | 1234567 | person |

  Scenario: Number words and fractions
    Given the text "Twenty-one ships, half a million tonnes, one and a half million people; two-thirds left, one in five sank."
    When its quantities are read
    Then the quantities are
      | text                           | value   | unit   |
      | Twenty-one                     | 21      |        |
      | half a million tonnes          | 500000  | tonne  |
      | one and a half million people  | 1500000 | person |
      | two-thirds                     | 2/3     |        |
      | one in five                    | 1/5     |        |

  Scenario: A range is one quantity with two ends
    Given the text "It will cost $10 to $15 billion, 2-3 percent of output, over between five and six years."
    When its quantities are read
    Then the quantities are
      | text              | value       | upper       | unit    |
      | $10 to $15 billion | 10000000000 | 15000000000 | USD     |
      | 2-3 percent       | 2           | 3           | percent |
      | five and six years | 5          | 6           | year    |

  Scenario: From one figure to another is two quantities
    Given the text "Sales rose from 3 to 4 million and the margin fell from 6 to 5 percent."
    When its quantities are read
    Then the quantities are
      | text      | value   | unit    |
      | 3         | 3000000 |         |
      | 4 million | 4000000 |         |
      | 6         | 6       | percent |
      | 5 percent | 5       | percent |

  Scenario: A rise and the level that it led to are two quantities
    Given the text "Profit rose $5 million to $16 million."
    When its quantities are read
    Then the quantities are
      | text        | value    | unit |
      | $5 million  | 5000000  | USD  |
      | $16 million | 16000000 | USD  |

  Scenario: A list shares the unit at its end
    Given the text "The parts weigh 5 and 6 kg and cost 4.1, 3.2 and 2.5 billion euros."
    When its quantities are read
    Then the quantities are
      | text              | value      | unit     |
      | 5                 | 5          | kilogram |
      | 6 kg              | 6          | kilogram |
      | 4.1               | 4100000000 | EUR      |
      | 3.2               | 3200000000 | EUR      |
      | 2.5 billion euros | 2500000000 | EUR      |

  Scenario: Rates
    Given the text "Oil costs $46 a barrel; output is 2.5 million barrels a day, at 12 deaths per 100,000 people."
    When its quantities are read
    Then the quantities are
      | text                          | value   | unit                |
      | $46 a barrel                  | 46      | USD/barrel          |
      | 2.5 million barrels a day     | 2500000 | barrel/day          |
      | 12 deaths per 100,000 people  | 12      | death/100000 person |

  Scenario: A year earlier is no rate
    Given the text "It earned $3 billion a year, against $5 a year earlier."
    When its quantities are read
    Then the quantities are
      | text              | value      | unit     |
      | $3 billion a year | 3000000000 | USD/year |
      | $5                | 5          | USD      |

  Scenario: A malformed number is a figure too
    Given the text "A crowd of 6,5000,000 people came and paid $110,00."
    When its quantities are read
    Then the quantities are
      | text             | form      |
      | 6,5000,000 people | malformed |
      | $110,00          | malformed |

  Scenario: Counts are exact, amounts and round counts are not
    Given the text "The storm left 12 dead, 7 men and 5 women, drove out 1,200 people and cost $7."
    When its quantities are read
    Then the quantities are
      | text         | value | exact |
      | 12           | 12    | yes   |
      | 7            | 7     | yes   |
      | 5            | 5     | yes   |
      | 1,200 people | 1200  | no    |
      | $7           | 7     | no    |

  Scenario: How fine a number is printed
    Given the text "Of 200,000 homes 41.21 percent are new, and 3 million are old."
    When its quantities are read
    Then the quantities are
      | text          | place   | coarse  |
      | 200,000       | 1       | 100000  |
      | 41.21 percent | 0.01    | 0.01    |
      | 3 million     | 1000000 | 1000000 |

  Scenario: Ages are told apart from other numbers
    Given the text "Ann Hill, 49, and a 57-year-old man saw 12 women aged 25 to 54 in two quarters."
    When its quantities are read
    Then the quantities are
      | text        | value | unit        |
      | 49          | 49    | year of age |
      | 57-year-old | 57    | year of age |
      | 12          | 12    |             |
      | 25 to 54    | 25    | year of age |
      | two quarters | 2    | quarter     |

  Scenario Outline: What is no quantity
    Given the text "<text>"
    When its quantities are read
    Then there are no quantities

    Examples:
      | text                                                    |
      | The talks of Dec. 8, 2025 began at 13:30, not at 5 p.m. |
      | The first 11 months and the year 2025 are over.         |
      | Boeing 737, Article 5, COVID-19, G20, 5G and S&P 500    |
      | They won 2-1 and were third-largest in the 1980s.       |
      | Version 1.2.3 is at http://example.org/12?x=5 now.      |
      | One of them asked what one should do.                   |
      | In the 2012-13 season and in 2024/25 he was the 21st.   |
      | Call +44 20 7946 0958 or 555-123-4567.                  |
