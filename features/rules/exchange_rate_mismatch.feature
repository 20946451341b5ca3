@exchange_rate_mismatch
Feature: All amounts are converted at one exchange rate
  An amount with its value in another currency implies a rate. A story has one rate for a
  pair of currencies; amounts that imply another cannot both be right.

  Rule: Pairs that allow one rate hold
    Example: Rates that differ when the printed digits are divided
      # 24.46 / 3.46 = 7.069; 16.75 / 2.37 = 7.068: rates within rounding of one another
      Given the article
        """
        Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
        yuan ($2.37 billion).
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch finds consistent
        | figures                                                              |
        | 24.46 billion yuan, $3.46 billion, 16.75 billion yuan, $2.37 billion |

    Example: A rate that is quoted
      # 24.46 / 7.07 = 3.460
      Given the article
        """
        The deal is worth 24.46 billion yuan ($3.46 billion), the company said. ($1 = 7.07 yuan)
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch finds consistent
        | figures                                     |
        | $1, 7.07 yuan, 24.46 billion yuan, $3.46 billion |

    Example: Pairs told the other way round
      # 3.46 / 24.46 = 0.14146; 16.75 × 0.14146 = 2.369
      Given the article
        """
        Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were $2.37 billion (16.75
        billion yuan).
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch finds consistent
        | figures                                                              |
        | 24.46 billion yuan, $3.46 billion, 16.75 billion yuan, $2.37 billion |

    Example: Three currencies
      # 7.063 yuan a dollar × 1.174 dollars a euro = 8.29 yuan a euro; 30.5 / 8.29 = 3.68
      Given the article
        """
        The deal is worth 103.4 million yuan ($14.64 million). Sales were 52.3 million euros ($61.4
        million) and profit was 30.5 million yuan (3.68 million euros).
        """
      When the article is checked
      Then nothing is reported

  Rule: Pairs that allow no common rate are a mismatch
    Example: Two digits transposed in one conversion
      # rate between 24.455/3.465 = 7.0577 and 24.465/3.455 = 7.0810;
      # 16.745/7.0810 = 2.3648 and 16.755/7.0577 = 2.3740
      Given the article
        """
        Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
        yuan ($2.73 billion).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed         |
        | 2.73     | 2.3648 to 2.3740 |

    Example: A conversion that the quoted rate does not give
      # 24.455 / 7.705 = 3.1739; 24.465 / 7.695 = 3.1793
      Given the article
        """
        The deal is worth 24.46 billion yuan ($3.46 billion), the company said. ($1 = 7.70 yuan)
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed         |
        | 3.46     | 3.1739 to 3.1793 |

    Example: Three currencies of which one is wrong
      # yuan a euro: 103.35 / 14.645 × 61.35 / 52.35 = 8.270 to 103.45 / 14.635 × 61.45 / 52.25 = 8.313;
      # 30.45 / 8.313 = 3.663 to 30.55 / 8.270 = 3.694
      Given the article
        """
        The deal is worth 103.4 million yuan ($14.64 million). Sales were 52.3 million euros ($61.4
        million) and profit was 30.5 million yuan (6.38 million euros).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed       |
        | 6.38     | 3.663 to 3.694 |

    Example: The rate that most pairs allow is the measure
      # pounds a dollar: 50.035/94.25 = 0.53088 to 50.045/94.15 = 0.53155; 19.315/36.45 = 0.5299 to
      # 19.325/36.35 = 0.5316; 15.75/29.75 = 0.529 to 15.85/29.65 = 0.535; but 99.72/160.5 = 0.6213;
      # 160.45 × 0.53088 = 85.18 and 160.55 × 0.53155 = 85.34
      Given the article
        """
        The sequel took $94.2 million (£50.04 million) abroad and $36.4 million (£19.32 million) at
        home. The first film took $29.7 million (£15.8 million), and the third $160.5 million
        (£99.72 million).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed       |
        | 99.72    | 85.18 to 85.34 |

    Example: A scale word that was lost spoils no other pair
      # a dollar has never been half a million pounds
      Given the article
        """
        The comedy took $22m (£11.7m) and the drama $18m (£9.5m). The satire came third with $6.3
        (£3.35m).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported |
        | 3.35     |

    Example: A million that became a billion
      # a pound has never been cheaper than a dollar: 30.5 million × 10 is far beyond all rates
      Given the article
        """
        The bridge costs $30 million (23 billion pounds), the council said.
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed     | severity |
        | 23       | at most 0.35 | error    |

  Rule: The pairs may stand paragraphs apart
    Example: A company's results abroad
      # 1.26 / 1.49 = 0.8456, within 1.255/1.495 = 0.8395 and 1.265/1.485 = 0.8519;
      # 84.5 / 0.8456 = 99.9: between 84.45/0.8519 = 99.1 and 84.55/0.8395 = 100.7
      Given the article
        """
        Sales of the bakery chain reached £1.26 billion ($1.49 billion) in 2024, the company said.

        It opened forty shops and closed nine. Rents rose in every city.

        Profit was £84.5 million ($110 million) in 2024.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed      |
        | 110      | 99.1 to 100.7 |

  Rule: It stays silent where the rates may differ
    Example: The amounts are of years far apart
      Given the article
        """
        Exports were 24.46 billion yuan ($3.46 billion) in 2024. Exports were 16.75 billion yuan
        ($2.73 billion) in 2014.
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch compares nothing

    Example: The pairs are of different currencies
      Given the article
        """
        Exports were 24.46 billion yuan ($3.46 billion) in 2024 and imports were 16.75 billion
        yuan (€2.73 billion).
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch compares nothing

    Example: Pounds of another country
      Given the article
        """
        The bridge near Cairo costs $30 million (1.45 billion pounds), the Egyptian ministry said.
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch compares nothing

    Example: A single pair at a rate that some day has seen
      Given the article
        """
        The bridge costs $30 million (19 million pounds), the council said.
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch compares nothing

    Example: Two sentences at rates of two days
      # 36.4 / 19.32 = 1.884 and 61.2 / 33.1 = 1.849: one fiftieth apart
      Given the article
        """
        The sequel took $36.4 million (£19.32 million) in May. The studio made $61.2 million (£33.1
        million) with it on disc.
        """
      When the article is checked
      Then nothing is reported

    Example: What weighs pounds is no money
      Given the article
        """
        The $30 parcel (2 pounds) and the $45 parcel (3 pounds) were sent on Monday.
        """
      When the article is checked
      Then nothing is reported
      And exchange-rate-mismatch compares nothing

  Rule: An amount in brackets may stand in two more currencies
    Example: A wrong digit in the third
      # $2.2 billion / 1.1 billion pounds
      Given the article
        """
        The dam cost 40 trillion rupiah ($2.9bn; £9.1bn). Roads cost 20 trillion rupiah
        ($1.5bn; £1.1bn).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed     |
        | 1.1      | 4.45 to 4.98 |

    Example: Two rates that fit
      Given the article
        """
        The dam cost 40 trillion rupiah ($2.9bn; £2.1bn). Roads cost 20 trillion rupiah
        ($1.5bn; £1.1bn).
        """
      When the article is checked
      Then nothing is reported

    Example: A rate that is quoted for round numbers
      Given the article
        """
        The airline is spending 5 billion pounds ($3 billion) on aircraft. ($1 = 0.6436
        British pounds)
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed   |
        | 3        | 7.0 to 8.5 |

    Example: Round numbers that some rate allows
      Given the article
        """
        A coat was $2,115 (£1,140), a car $30,000 (£16,000).
        """
      When the article is checked
      Then nothing is reported

    Example: A rate of each year
      Given the article
        """
        The maker turned a 412bn yen ($3.9bn) loss in 2013 into a 236bn yen ($1.9bn) profit
        the following year.
        """
      When the article is checked
      Then nothing is reported

  Rule: One sentence converts at one rate
    Example: Amounts of two years
      # 548 / 288 = 1.903, 312 / 167.2 = 1.866
      Given the article
        """
        The airline made a $548m (£288m) loss in 2011, against a $312m (£167.2m) profit in
        2010.
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed       |
        | 288      | 292.8 to 294.5 |

    Example: Round prices converted to the penny
      # 20 / 10.40 = 1.923, 35 / 15.60 = 2.244
      Given the article
        """
        Discs cost between $20 (£10.40) and $35 (£15.60).
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported | computed     |
        | 10.40    | 8.57 to 9.27 |

  Rule: A rate is the same whichever way it is quoted
    Example: Each currency in the other
      Given the article
        """
        The euro stood at 0.85 pounds, so a pound bought 1.18 euros.
        """
      When the article is checked
      Then nothing is reported

    Example: One of the two is off
      Given the article
        """
        The euro stood at 0.85 pounds, so a pound bought 1.81 euros.
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported |
        | 1.81     |

    Example: Two rates make the third
      Given the article
        """
        The dollar rose to 8.50 kronor from 8.44, while the euro was at 1.20 dollars and 10.20
        kronor.
        """
      When the article is checked
      Then nothing is reported

    Example: Two rates do not make the third
      Given the article
        """
        The dollar rose to 8.50 kronor from 8.44, while the euro was at 1.20 dollars and 12.20
        kronor.
        """
      When the article is checked
      Then exchange-rate-mismatch reports
        | reported |
        | 12.20    |

    Example: Rates of two years
      Given the article
        """
        The euro fell to 0.85 pounds in 2021; in 2000 a pound bought 1.62 euros.
        """
      When the article is checked
      Then nothing is reported
