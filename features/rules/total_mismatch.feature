@total_mismatch
Feature: A total is the sum of its parts
  A total and its parts are printed rounded, so a sum may be off in its last digit. It is
  a mismatch only when no true values could have been printed like this.

  Rule: A sum within rounding holds
    Example: Rounded parts that seem to miss by one
      # 24.5 + 16.8 = 41.3; the parts lie in 24.45..24.55 and 16.75..16.85, so the total in 41.20..41.40
      Given the article
        """
        Foreign trade reached 41.4 billion dollars in 2024. Exports were 24.5 billion dollars
        and imports were 16.8 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch finds consistent
        | figures                                                          |
        | 41.4 billion dollars, 24.5 billion dollars, 16.8 billion dollars |

  Rule: A sum beyond rounding is a mismatch
    Example: A total three tenths too high
      # 41.6 stands for 41.55 at least. Were the parts cut, not rounded, their sum would still be
      # below 24.6 + 16.9 = 41.5
      Given the article
        """
        Foreign trade reached 41.6 billion dollars in 2024. Exports were 24.5 billion dollars
        and imports were 16.8 billion dollars.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 41.6     | 41.2 to 41.4 |

  Rule: The figures may stand sentences apart
    Example: A yearly trade report
      # 88.2 + 75.9 = 164.1, printed 146.1: digits transposed
      Given the article
        """
        Chile's foreign trade grows in 2024

        Chile's foreign trade climbed to $146.1 billion in 2024, the customs service said on
        Thursday, helped by strong demand for copper and fruit.

        Exports rose 4.1 percent to $88.2 billion, while imports grew 1.4 percent to $75.9
        billion. Ports handled the traffic without the delays of the year before.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 146.1    | 164.0 to 164.2 |
      And its suspects are
        | figure         | slip                              |
        | $146.1 billion | 146.1: digits of 164.1 transposed |
        | $75.9 billion  |                                   |
        | $88.2 billion  |                                   |

  Rule: It stays silent where the parts are not known to be all of the total
    Example: One part is of another year
      Given the article
        """
        Foreign trade reached 41.4 billion dollars in 2024. Exports were 24.5 billion dollars
        in 2024 and imports were 18.8 billion dollars in 2023.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch compares nothing

    Example: The parts are of one partner, the total of all
      Given the article
        """
        Peru's foreign trade reached 41.4 billion dollars in 2024. Peru's exports to Brazil
        were 4.5 billion dollars and Peru's imports from Brazil were 6.8 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch compares nothing

  Rule: Two parts that leave nothing else make the total before them
    Example: Men and women
      # 1,208 + 931 = 2,139
      Given the article
        """
        There were 2,193 members of the club in May. There were 1,208 male members and there
        were 931 female members.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed |
        | 2,193    | 2,139    |

    Example: Sentences built alike, as a table in prose
      # 121 = 96 + 25 and 383 = 263 + 120, in thousands: 69 + 25 = 94, each within half a thousand
      Given the article
        """
        There were 2,126,000 unemployed people, 121,000 fewer than in May and 383,000 fewer than
        a year earlier. There were 1,170,000 unemployed men, 69,000 fewer than in May and 263,000
        fewer than a year earlier. There were 956,000 unemployed women, 25,000 fewer than in May
        and 120,000 fewer than a year earlier.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed         |
        | 121,000  | 93,000 to 95,000 |

    Example: Averages of men and women do not add up
      Given the article
        """
        Average weekly pay was 564 pounds. For men it was an average of 610 pounds, and for women
        an average of 501 pounds.
        """
      When the article is checked
      Then nothing is reported

  Rule: Where a line ends means nothing
    Example: A line ends between a subject and its verb
      Given the article
        """
        Shares rose 5 percent and more.
        Exports reached 46.83 billion dollars in 2024, while imports grew to 37.82 billion
        dollars. Foreign trade
        came to 84.20 billion dollars.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 84.20    | 84.64 to 84.66 |
