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
