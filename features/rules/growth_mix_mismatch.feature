@growth_mix_mismatch
Feature: A total grows between its parts
  A total's growth is the mean of its parts' growths, weighted by what they were before. It
  lies between the slowest and the fastest; with levels printed it is known more closely.

  Rule: A growth between those of the parts holds
    Example: Only the growths are printed
      # 4.1 lies between 1.7 and 5.7
      Given the article
        """
        In 2024 foreign trade rose 4.1 percent. Exports rose 5.7 percent and imports rose 1.7
        percent.
        """
      When the article is checked
      Then nothing is reported
      And growth-mix-mismatch finds consistent
        | figures                               |
        | 4.1 percent, 5.7 percent, 1.7 percent |

  Rule: A growth outside those of the parts is a mismatch
    Example: A total that outgrows both parts
      Given the article
        """
        In 2024 foreign trade rose 6.1 percent. Exports rose 5.7 percent and imports rose 1.7
        percent.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed     |
        | 6.1      | 1.65 to 5.75 |

  Rule: Printed levels weigh the growths
    Example: A growth between the parts', but nearer to the smaller part
      # 88.2 / 1.062 + 75.9 / 1.002 = 83.051 + 75.749 = 158.799; 164.1 / 158.799 = 3.338 percent.
      # The lowest: (88.15 + 75.85) over the highest earlier levels, the highest the other way;
      # total 164.05..164.15; then 88.15/1.0625 + 75.85/1.0025 = 82.965 + 75.661 = 158.626
      # to 88.25/1.0615 + 75.95/1.0015 = 83.137 + 75.836 = 158.973
      # so growth from 164.05/158.973 = 3.194 to 164.15/158.626 = 3.483 percent
      Given the article
        """
        Chile's foreign trade rose 5.3 percent to $164.1 billion in 2024, the customs service said.

        Exports grew 6.2 percent to $88.2 billion, while imports edged up 0.2 percent to $75.9
        billion.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed     |
        | 5.3      | 3.19 to 3.48 |

  Rule: It stays silent where a part's growth is missing or of another base
    Example: One part's growth is not printed
      Given the article
        """
        In 2024 foreign trade rose 6.1 percent. Exports rose 5.7 percent.
        """
      When the article is checked
      Then nothing is reported
      And growth-mix-mismatch compares nothing

    Example: The parts' growths are of one month
      Given the article
        """
        In 2024 foreign trade rose 6.1 percent. In December 2024 exports rose 5.7 percent and
        imports rose 1.7 percent.
        """
      When the article is checked
      Then nothing is reported
      And growth-mix-mismatch compares nothing

  Rule: Levels that add up have growths that mix
    Example: Members of two groups
      # 1,208 + 931 = 2,139; no mix of 3.1 and 3.5 is 8.1
      Given the article
        """
        The club had 2,139 members in May, up 8.1 percent. There were 1,208 male members, up 3.5
        percent, and there were 931 female members, up 3.1 percent.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported |
        | 8.1      |
