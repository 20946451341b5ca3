@share_mismatch
Feature: A share is its part over its whole
  "Accounting for 16.6 percent of total trade": with the part and the whole printed, the
  percentage can be recomputed. All three are rounded, and all three are honoured.

  Rule: A share within rounding holds
    Example: A share that rounds the other way when recomputed from the printed digits
      # 3.69 / 41.21 = 8.954 percent, which rounds to 9.0; but the quotient may be as low as
      # 3.685 / 41.215 = 8.941, and 8.9 stands for 8.85..8.95
      Given the article
        """
        Foreign trade was 41.21 billion dollars in 2024. Trade with Norway reached 3.69 billion
        dollars, accounting for 8.9 percent of foreign trade.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch finds consistent
        | figures                                                  |
        | 3.69 billion dollars, 8.9 percent, 41.21 billion dollars |

  Rule: A share beyond rounding is a mismatch
    Example: Two digits transposed
      # 6.8 / 41.2 lies between 6.75 / 41.25 = 16.364 and 6.85 / 41.15 = 16.646 percent
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 15.6 percent of foreign trade.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 15.6     | 16.36 to 16.65 |

  Rule: The whole may stand paragraphs before
    Example: A report on partners
      # 21.4 / 164.1 lies between 21.35 / 164.15 = 13.006 and 21.45 / 164.05 = 13.075 percent
      Given the article
        """
        Chile's foreign trade reached $164.1 billion in 2024, the customs service said.

        Officials pointed to copper prices and a good harvest.

        Brazil remained Chile's largest trading partner in the region, with bilateral trade
        reaching $21.4 billion, accounting for 31 percent of Chile's total foreign trade.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 31       | 13.006 to 13.075 |
      And its suspects are
        | figure         | slip                        |
        | 31 percent     | 31: digits of 13 transposed |
        | $21.4 billion  |                             |
        | $164.1 billion |                             |

  Rule: It stays silent where the whole is not printed
    Example: The share is of something else
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 31 percent of fish sales.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing

    Example: The whole is in another currency
      Given the article
        """
        Foreign trade was 41.2 billion euros in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 15.1 percent of foreign trade.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing

  Rule: The whole that other words name is found by its noun
    Example: A share of turnover
      # 322.5 / 5650.5 = 5.707 percent, 323.5 / 5649.5 = 5.726 percent
      Given the article
        """
        Net turnover was 5,650 million francs last year. Cash flow reached 323 million francs,
        or 7.5 percent of turnover.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 7.5      | 5.707 to 5.726 |

    Example: The percentage is of something that no amount tells
      Given the article
        """
        Net turnover was 5,650 million francs last year. Cash flow reached 323 million francs,
        or 7.5 percent of assets.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing
