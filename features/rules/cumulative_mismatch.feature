@cumulative_mismatch
Feature: Months, quarters and halves come to what is told for them together
  What is told for a quarter is the sum of its three months, and its growth lies between theirs. Only
  where the parts leave no month out, and name none twice, are they added up.

  Rule: What its parts come to holds
    Example: Three months and their quarter
      # 12.1 + 11.4 + 13.2 = 36.7
      Given the article
        """
        Exports were 12.1 billion dollars in January, 11.4 billion in February and 13.2 billion in March.
        In the first quarter they came to 36.7 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch finds consistent
        | figures                                                                     |
        | 36.7 billion dollars, 12.1 billion dollars, 11.4 billion, 13.2 billion |

    Example: Two quarters, the second without its name
      # 412,000 + 431,000 = 843,000
      Given the article
        """
        The carmaker sold 412,000 cars in the first quarter and 431,000 in the second, or 843,000 in the
        first half of 2024.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch finds consistent
        | figures                     |
        | 843,000, 412,000, 431,000 |

    Example: Growth between that of the months
      # 5 lies between 4 and 6, whatever the months' own output was
      Given the article
        """
        Output was up 4 percent in January from a year earlier and up 6 percent in February. In the first
        two months it rose 5 percent.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch finds consistent
        | figures                        |
        | 5 percent, 4 percent, 6 percent |

  Rule: What its parts do not come to is a mismatch
    Example: Digits transposed in the quarter
      # 4.1 + 3.6 + 4.4 = 12.1
      Given the article
        """
        Less grain left the port this spring. It handled 4.1 million tonnes in January, 3.6 million in
        February and 4.4 million in March, for a total of 21.1 million tonnes in the first quarter.
        """
      When the article is checked
      Then cumulative-mismatch reports
        | reported | computed       | equation                               |
        | 21.1     | 11.95 to 12.25 | 4.1 + 3.6 + 4.4 = 12.1 million tonnes |
      And its suspects are
        | suspect             | slip                             |
        | 21.1 million tonnes | 21.1: digits of 12.1 transposed |
        | 4.1 million tonnes  |                                  |
        | 3.6 million         |                                  |
        | 4.4 million         |                                  |

    Example: Two halves and their year
      # 41.2 + 38.9 = 80.1
      Given the article
        """
        The airline carried 41.2 million passengers in the first half and 38.9 million in the second half.
        In the full year it carried 84.1 million.
        """
      When the article is checked
      Then cumulative-mismatch reports
        | reported | computed     | severity |
        | 84.1     | 80.0 to 80.2 | warning  |

    Example: Growth beyond that of both months
      Given the article
        """
        Output was up 4 percent in January from a year earlier and up 6 percent in February. In the first
        two months it rose 8 percent.
        """
      When the article is checked
      Then cumulative-mismatch reports
        | reported | equation                        |
        | 8        | 8 lies outside 4 and 6 percent |

  Rule: It stays silent where the parts may come to something else
    Example: A month is missing
      Given the article
        """
        Exports were 12.1 billion dollars in January and 13.2 billion in March. In the first quarter they
        came to 36.7 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: Debt does not come together
      Given the article
        """
        The town's debt was 4.1 million dollars in the first half and 4.2 million in the second half. In
        the full year it was 4.2 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: A loss beside a profit
      # 5 - 3 = 2
      Given the article
        """
        The mill made a loss of 3 million dollars in the first half and a profit of 5 million in the second
        half. In the full year it made 2 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: Prices that rise from month to month
      # growth on the month adds up, and lies between nothing
      Given the article
        """
        Prices rose 2 percent in January and 3 percent in February from the month before. In the first two
        months they rose 5 percent.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: The quarter of another year
      Given the article
        """
        The mill sold 310 tonnes in January and 290 in February. In the first two months of last year it
        sold 655 tonnes.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: Two countries
      Given the article
        """
        Norway sold 310 tonnes in January and 290 in February. Chile sold 655 tonnes in the first two
        months.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

  Rule: Times are named in many ways
    Example: So far, through a month, and a quarter's
      # 31 + 28 + 30 = 89; 41 + 9 = 50
      Given the article
        """
        There were 31 fires in January, 28 in February and 30 in March - 98 so far this year.

        The port took in 41 million euros through April. In May it took in 9 million, which makes
        60 million in the first five months.
        """
      When the article is checked
      Then cumulative-mismatch reports
        | reported   | computed     |
        | 98         | 88 to 90     |
        | 60         | 49 to 51     |

    Example: What is told to add up is rounded, not cut
      # 10.9 + 12.9 + 11.9 = 35.7, but nobody cuts all of them
      Given the article
        """
        Sales were 10 million in January, 12 million in February and 11 million in March, or
        35 million in the first quarter.
        """
      When the article is checked
      Then cumulative-mismatch reports
        | reported   | computed     | severity |
        | 35         | 31.5 to 34.5 | warning  |

    Example: Growth from month to month adds up to no growth on the year
      Given the article
        """
        Output grew 0.4 percent in January, 0.3 percent in February and 0.5 percent in March from the
        month before; in the first quarter it was up 3 percent on the year.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing

    Example: Earnings a share are of other numbers of shares
      Given the article
        """
        The firm earned $1.20 a share in the first quarter, $1.35 in the second, $1.10 in the third and
        $1.45 in the fourth, for $5.08 in the full year.
        """
      When the article is checked
      Then nothing is reported
      And cumulative-mismatch compares nothing
