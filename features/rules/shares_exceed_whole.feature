@shares_exceed_whole
Feature: The shares of a whole make no more than a hundred percent
  Each share is rounded, so n of them may seem to make up to n half percent more. What is
  beyond that is no rounding.

  Rule: Shares within rounding hold
    Example: Three shares that make a hundred
      Given the article
        """
        In the survey 48 percent of voters were for the plan, 40 percent were against it and
        12 percent were not sure.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole finds consistent
        | figures                            |
        | 48 percent, 40 percent, 12 percent |

    Example: Four shares that seem to make 101
      # 45.5 + 24.5 + 25.5 + 7.5 = 103 at most, 44.5 + 23.5 + 24.5 + 6.5 = 99 at least
      Given the article
        """
        In the survey 45 percent of voters were against the plan, 24 percent in favour, 25 percent
        undecided and 7 percent absent.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole finds consistent
        | figures                                       |
        | 45 percent, 24 percent, 25 percent, 7 percent |

  Rule: Shares beyond rounding are a mismatch
    Example: Four shares that make 103
      # 100 - (78.5 + 11.5 + 4.5) = 5.5 at least; only "at most" matters: 100 - (77.5 + 10.5 + 3.5)
      # = 8.5, and 10 stands for 9.5 at least
      Given the article
        """
        In the survey 78 percent of voters were for the plan, 11 percent were against it, 4 percent
        did not answer and 10 percent were not sure.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed    |
        | 10       | at most 8.5 |

  Rule: A slip in one share shows
    Example: A poll before a vote
      Given the article
        """
        Bridge plan ahead in the county

        A poll published on Monday found that 52 percent of residents support the bridge, 63 percent
        oppose it and 12 percent have no opinion. The county votes in June.
        """
      And it was published on 2025-05-12
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed       |
        | 12       | at most -14    |

  Rule: It stays silent where the shares are not of one list
    Example: Answers that may be given together
      Given the article
        """
        In the survey 72 percent of voters read a newspaper. The radio is heard by 64 percent of
        voters, and television is watched by 81 percent of voters.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole compares nothing

    Example: Two shares of different years
      Given the article
        """
        The share of households with a car rose from 61 percent in 2014 to 68 percent in 2024.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole compares nothing

  Rule: A list that ends with the undecided is complete
    Example: The undecided have a wrong digit
      # 45 + 36 + 18 = 99, with rounding up to 100.5; 45 + 36 + 68 = 149
      Given the article
        """
        In the poll 45 percent were for the plan, 36 percent were against it and 68 percent
        undecided.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported |
        | 68       |

    Example: Those in favour were told before
      Given the article
        """
        A majority backs the plan. Just 26 percent disagree, with another 13 percent undecided.
        """
      When the article is checked
      Then nothing is reported
