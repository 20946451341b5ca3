@newsroom
Feature: Errors that newsrooms have printed, and corrected
  Each story is told in other words, with the figures that were published. The corrected twin of each
  has nothing to report.

  Rule: What was wrong is found
    Example: An early fee on trades
      # 21.1 billion × 0.01 = 211 million
      Given the article
        """
        Lawmakers weigh a fee on trades

        A 1 percent fee on $21.1 billion of trades would bring in just over $2 billion for the pension
        fund, its board said on Tuesday.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | equation                     |
        | 2        | 21.1 × 0.01 = $0.21 billion |

    Example: Cents a pound
      # 400 million × 0.10 = 40 million dollars
      Given the article
        """
        Growers fear the levy

        The levy of 10 cents a pound on 400 million pounds of sugar, or $4 billion, would close mills,
        growers say.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | equation                                  |
        | 4        | 400 million × 0.1 = $0.04 billion |

    Example: Jobs at a price
      # 3.4 billion / 95,000 = 35,789 dollars
      Given the article
        """
        A state counts the cost of its jobs

        The programme has spent $3.4 billion on 95,000 jobs, or $35.8 million each, auditors said.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | equation                              |
        | 35.8     | 3.4 billion / 95,000 = $0.036 million |

    Example: A poll of more than everyone
      # 79 + 11 + 3 + 10 = 103
      Given the article
        """
        Most back the mayor's plan

        In the poll 79 percent of residents backed the plan, 11 percent opposed it, 3 percent would not
        say and 10 percent were undecided.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | equation                          |
        | 10       | 100 - 79 - 11 - 3 = 7 percent |

    Example: A wave that left the atmosphere
      # 30 feet are 9.1 metres
      Given the article
        """
        Storm breaks the pier

        A 30-foot-tall (48-kilometer-tall) wave broke over the pier on Sunday night.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported |
        | 48       |

    Example: A rise converted like a temperature
      # 2.5 × 1.8 = 4.5
      Given the article
        """
        Hotter summers ahead

        Scientists expect a rise of 2.5C (36F) by the end of the century.
        """
      When the article is checked
      Then conversion-mismatch reports
        | reported | equation             |
        | 36       | 2.5 × 1.8 = 4.5F |

    Example: Divided by the new number
      # 311 / 236 - 1 = 31.8 percent; (311 - 236) / 311 = 24.1 percent
      Given the article
        """
        Deaths from drink in the region

        Deaths increased by 24% from 236 to 311 in ten years.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | equation                |
        | 24       | 311 / 236 - 1 = 31.8% |

    Example: A third that was called a half
      # 1 - 200,000 / 300,000 = 33.3 percent; the 100,000 are 50 percent of what is left
      Given the article
        """
        Steel without steelworkers

        Employment in the mills fell 50 percent, from 300,000 jobs to 200,000.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | equation                               |
        | 50       | 1 - 200,000 / 300,000 = 33.3 percent |

    Example: A third that was called a half, in other words
      # a warning: the zeros of 300,000 and 200,000 may have been rounded
      Given the article
        """
        Steel without steelworkers

        The industry has cut jobs from 300,000 to 200,000, which is 50 percent lower.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | equation                               | severity |
        | 50       | 1 - 200,000 / 300,000 = 33.3 percent | warning  |

    Example: Ballots that do not add up, told as "or"
      # 463,000 + 654,000 = 1.117 million
      Given the article
        """
        The county counted 463,000 ballots by mail and 654,000 in person, or 1.16 million.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 1.16     |

    Example: Ballots that add up, told as "or"
      Given the article
        """
        The county counted 463,000 ballots by mail and 654,000 in person, or 1.12 million.
        """
      When the article is checked
      Then nothing is reported

    Example: Ballots that do not add up
      # 463,000 + 654,000 = 1.117 million
      Given the article
        """
        Early voters set a record

        Voters cast 463,000 ballots by mail and 654,000 in person, for a total of 1.16 million.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 1.16     |

  Rule: The corrected twins are silent
    Example: Money
      Given the article
        """
        A 1 percent fee on $21.1 billion of trades would bring in just over $200 million for the pension
        fund, its board said on Tuesday.

        The levy of 10 cents a pound on 400 million pounds of sugar, or $40 million, would close mills,
        growers say.

        The programme has spent $3.4 billion on 95,000 jobs, or $35,800 each, auditors said.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                              |
        | 1 percent, $21.1 billion, $200 million |
        | 10 cents a pound, 400 million pounds, $40 million |
        | $3.4 billion, 95,000, $35,800        |

    Example: People
      Given the article
        """
        In the poll 76 percent of residents backed the plan, 11 percent opposed it, 3 percent would not
        say and 10 percent were undecided.

        Voters cast 463,000 ballots by mail and 654,000 in person, for a total of 1.117 million.

        Employment in the mills fell 33.3 percent, from 300,000 jobs to 200,000.

        Deaths increased by 31.8% from 236 to 311 in ten years. The yards have cut jobs from 300,000 to
        200,000, which is 33 percent lower.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                                       |
        | 76 percent, 11 percent, 3 percent, 10 percent |

    Example: Nature
      Given the article
        """
        A 30-foot-tall (9-meter-tall) wave broke over the pier on Sunday night. Scientists expect a rise
        of 2.5C (4.5F) by the end of the century.
        """
      When the article is checked
      Then nothing is reported
      And conversion-mismatch finds consistent
        | figures          |
        | 30-foot, 9-meter |
        | 2.5C, 4.5F       |
