@rank_mismatch
Feature: Ranks follow the values
  Whoever is called largest cannot have less than the second-largest.

  Rule: Values in the order of their ranks hold
    Example: Two partners
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 6.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                  |
        | 6.8 billion dollars, 5.4 billion dollars |

  Rule: Values against the order of their ranks are a mismatch
    Example: The largest is below the second-largest
      # 4.8 stands for 4.85 at most, below 5.35 at least
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 4.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 5.4      | at most 4.85 |

  Rule: Three ranks make one order
    Example: A report on a country's partners
      # the third-largest, 5.9, stands for 5.85 at least, above 5.25
      Given the article
        """
        Brazil remained Chile's largest trading partner, with bilateral trade reaching $9.1 billion
        in 2024. Peru was Chile's second-largest trading partner, with trade hitting $5.2 billion.

        Chile's trade with Bolivia, which is Chile's third-largest trading partner, jumped to $5.9
        billion.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 5.2      | at least 5.85 |

  Rule: It stays silent where the ranks are not of one order
    Example: The ranks are of different things
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 4.8 billion
        dollars. Chile was the country's second-largest fish supplier, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The values are of different measures
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with exports reaching 4.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing
