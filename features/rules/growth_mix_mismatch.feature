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

  Rule: Words that leave nothing else name the two parts
    Example: All, all but one, and that one
      Given the article
        """
        Retail sales rose 0.6 percent in May. Excluding cars, retail sales were up 0.2
        percent in May. Car sales fell 2.1 percent.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed      |
        | 0.6      | -2.15 to 0.25 |

    Example: All but one lies above, that one below
      Given the article
        """
        Retail sales rose 0.2 percent in May. Excluding cars, retail sales were up 0.6
        percent in May. Car sales fell 2.1 percent.
        """
      When the article is checked
      Then nothing is reported
      And growth-mix-mismatch finds consistent
        | figures                               |
        | 0.2 percent, 0.6 percent, 2.1 percent |

    Example: Trade with one partner
      Given the article
        """
        Trade with Norland edged up 3.1 percent. Exports to the country gained 3.6 percent,
        and imports from it were 7.4 percent higher.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed     |
        | 3.1      | 3.55 to 7.45 |

    Example: Growth that slowed is growth
      Given the article
        """
        A 10 percent rise in imports was offset by exports. Non-EU imports rose 3 percent,
        but the growth in imports from the EU slowed to 0.5 percent.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed     |
        | 10       | 0.45 to 3.50 |

    Example: Two ways of selling
      Given the article
        """
        Car sales fell 19.4 percent in July. Retail sales fell 9 percent, fleet sales were
        down 17 percent.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed    |
        | 19.4     | 8.5 to 17.5 |

    Example: A deficit is no total of its sides
      Given the article
        """
        The trade deficit grew 7.8 percent. Exports rose 26.1 percent and imports 21.2
        percent.
        """
      When the article is checked
      Then nothing is reported

    Example: Prices are weighed by what is bought
      Given the article
        """
        Consumer prices rose 5 percent. Food prices rose 3 percent and non-food prices rose
        2 percent.
        """
      When the article is checked
      Then nothing is reported

  Rule: What the sentence before is about is the total
    Example: Trade with one country
      # 3.1 does not lie between 3.6 and 7.4
      Given the article
        """
        Trade with the island edged up 3.1 percent. Exports to the country gained 3.6
        percent, and imports from it were 7.4 percent higher.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed     |
        | 3.1      | 3.55 to 7.45 |

    Example: A month that a later clause tells
      # -5.2 does not lie between -2.7 and 0.8
      Given the article
        """
        Exports fell 5.2 percent in May. The 2.7 percent drop in oil exports surprised no
        one, as April had brought a rise. Excluding the oil sector, exports were up 0.8
        percent in May.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed      |
        | 5.2      | -0.85 to 2.75 |

    Example: Imports of another country
      Given the article
        """
        Trade with the island edged up 4.4 percent. Exports of steel gained 4.9 percent in
        May, and imports of coal were 9.2 percent higher in June.
        """
      When the article is checked
      Then nothing is reported

    Example: Parts after a colon, and levels beside the rates
      # 16 > 9; 112.2 / 1.10 = 102; 107.1 / 1.05 = 102; 219.3 / 204 = 1.075
      Given the article
        """
        Passenger numbers were up 16 percent: domestic traffic grew 4 percent, international traffic
        9 percent.

        Exports rose 10 percent to 112.2 million dollars and domestic sales 5 percent to
        107.1 million; total sales were up 9.5 percent at 219.3 million.
        """
      When the article is checked
      Then growth-mix-mismatch reports
        | reported | computed   |
        | 16       | 3.5 to 9.5 |
        | 9.5      | 6.9 to 8.1 |

    Example: A third part
      Given the article
        """
        Sales rose 9 percent, as domestic sales grew 3 percent, exports 8 percent and online sales
        40 percent.
        """
      When the article is checked
      Then nothing is reported
