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

  Rule: Places that words give are an order
    Example: One is followed by the next
      Given the article
        """
        The largest rise was in the capital at 12.1 percent, followed by the south (9.6 percent) and
        the east (8.6 percent).
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                |
        | 12.1 percent, 9.6 percent, 8.6 percent |

    Example: Places over several sentences
      Given the article
        """
        Dahl won with 37.3 percent of the vote and Moe was right behind him at 35.5. Berg came in third
        with 13.8 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                          |
        | 37.3 percent, 35.5, 13.8 percent |

    Example: A third that has more than the second
      # 33.8 stands for 33.75 at least, above 25.55
      Given the article
        """
        Dahl won with 37.3 percent of the vote. Moe came second with 25.5 percent and Berg came third with
        33.8 percent.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 25.5     | at least 33.75 |

    Example: Two groups, each with its figure
      Given the article
        """
        Smoking was more common among men (22 percent) than women (17 percent), and the rate was higher
        in the north than in the south, at 25.8 and 19.4 percent respectively.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                |
        | 22 percent, 17 percent |
        | 25.8, 19.4 percent     |

    Example: The group that is said to have more has less
      # 12 stands for 12.5 at most, below 16.5
      Given the article
        """
        Smoking was more common among men (12 percent) than women (17 percent).
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 17       | at most 12.5 |

    Example: Ahead of what was expected
      Given the article
        """
        Sales rose 3.1 percent over the year, ahead of estimates of 3 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                |
        | 3.1 percent, 3 percent |

    Example: Below the figure since which it is the largest
      Given the article
        """
        Orders rose 4.3 percent in February. It was the largest rise since a 4.8 percent gain in September.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                  |
        | 4.8 percent, 4.3 percent |

    Example: More than the one since which it is the largest
      # 4.8 stands for 4.85 at most, 5.3 for 5.25 at least
      Given the article
        """
        Orders rose 5.3 percent in February. It was the largest rise since a 4.8 percent gain in September.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 5.3      | at most 4.85 |

    Example: The highest and the lowest
      Given the article
        """
        The lowest rate was 3.4 percent, in 1973, and the highest, of 11.9 percent, was recorded in 1984.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                   |
        | 11.9 percent, 3.4 percent |

    Example: The sides of a vote
      Given the article
        """
        Members backed Dahl over Moe by a 54%-45% margin.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures  |
        | 54%, 45% |

  Rule: Words near figures are no order by themselves
    Example: Higher than expected
      Given the article
        """
        Spending was higher among men than expected, at 12 percent of income in the north and 17 percent
        in the south.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: Higher or lower
      Given the article
        """
        The two variants are 0.2 children higher or lower than the main one, that is, 2.09 and 1.69.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The lowest of groups is not the lowest figure
      Given the article
        """
        In the lowest income group 24 percent had debts, and 16 percent in the highest income group.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: By how much it is above
      Given the article
        """
        Deaths were 7 percent up on the 104 of 2023.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The second of several quarters
      Given the article
        """
        Growth was 1.2 percent in the first quarter and 2.4 percent in the second.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing
