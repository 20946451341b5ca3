@points_mismatch
Feature: Percentage points are the difference of two percentages
  From 5.2 to 5.6 percent is a rise of 0.4 percentage points, not of 0.4 percent. Where both
  percentages are printed, the points can be worked out.

  Rule: Points within rounding hold
    Example: A rise between two printed rates
      # 5.6 - 5.2 = 0.4; with rounding 0.3 to 0.5
      Given the article
        """
        The unemployment rate rose 0.4 percentage points from 5.2 percent in 2023 to 5.6 percent
        in 2024.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures                                         |
        | 0.4 percentage points, 5.6 percent, 5.2 percent |

    Example: A margin with its two sides in brackets
      # 60 - 38 = 22
      Given the article
        """
        Older voters backed the plan by a 17-point margin (56% to 39%).
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures            |
        | 17-point, 56%, 39% |

  Rule: Points beyond rounding are a mismatch
    Example: Another digit
      # 5.55 - 5.25 = 0.3 at least, 5.65 - 5.15 = 0.5 at most
      Given the article
        """
        The unemployment rate rose 0.8 percentage points from 5.2 percent in 2023 to 5.6 percent
        in 2024.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed   |
        | 0.8      | 0.3 to 0.5 |

    Example: One percentage cut and the other rounded
      # 17 - 9 is 7 to 9 where both are rounded, and as much where both are cut; only 16.5, that
      # is rounded, less 9.9, that is cut, would make the 6 of 6.6
      Given the article
        """
        The share of tenants grew by 6 percentage points from 9 percent to 17 percent.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed   |
        | 6        | 7.0 to 9.0 |

  Rule: A margin is taken from the two shares beside it
    Example: An evening of results
      Given the article
        """
        Harbour bridge wins the vote

        The bridge over the harbour was approved by voters on Sunday by a 32-point margin
        (61% to 39%), the county said. Work begins in May.
        """
      And it was published on 2025-03-04
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 32       | 21 to 23 |

  Rule: Points that are called percent are a note
    Example: Only the word is wrong
      # 44 - 40 = 4 points; 44 / 40 - 1 = 10 percent
      Given the article
        """
        The share of voters without a party rose from 40 percent to 44 percent, an increase of 4 percent.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed    | severity |
        | 4        | 7.4 to 12.7 | note     |

    Example: In percent of the percentage it is right
      Given the article
        """
        The share of voters without a party rose from 40 percent to 44 percent, an increase of 10 percent.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures                            |
        | 10 percent, 44 percent, 40 percent |

  Rule: It stays silent where the two percentages are not known
    Example: Only one rate is printed
      Given the article
        """
        The unemployment rate rose 0.8 percentage points to 5.6 percent in 2024.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch compares nothing

    Example: A change in percent
      Given the article
        """
        Exports rose 0.8 percent from 5.2 million dollars in 2023 to 5.24 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch compares nothing

  Rule: Points may stand before or after the two rates that they lie between
    Example: A gain with both rates in brackets
      Given the article
        """
        She gained 5 points among men (from 29% in June to 34% now) and is up 11 points among women,
        climbing from 26% to 37%.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures             |
        | 5 points, 34%, 29%  |
        | 11 points, 37%, 26% |

    Example: A difference that is none
      # 31.5 - 26.5 = 5 at most
      Given the article
        """
        Support went from 27 percent in August to 31 percent in May, a rise of 6 points.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 6        | 3 to 5   |

  Rule: Points beside other figures are of something else
    Example: Another clause has the rates
      Given the article
        """
        The index lost 4 points, while the jobless rate rose from 5.2 percent in May to 5.6 percent.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch compares nothing

  Rule: The points may stand before, between or after, in the next sentence too
    Example: Up from what was seen
      # 57.5 - 53.75 = 3.75, 58.5 - 53.65 = 4.85
      Given the article
        """
        Family firms represented 58 percent of all shops, up 2.3 percentage points from
        the 53.7 percent seen in 2009.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed     |
        | 2.3      | 3.75 to 4.85 |

    Example: Amounts in brackets between the percentages
      # 19.5 - 8.5 = 11, 20.5 - 7.5 = 13
      Given the article
        """
        There was a two percentage point increase in couples; from eight percent (1.8
        million) in 2001 to 20 percent (2.3 million) in 2011.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 2        | 11 to 13 |

    Example: A pace that quickened
      Given the article
        """
        Lending grew 8.2 percent from a year ago in March. Growth had been 1.4 percent in
        February, so the pace quickened by 4.8 percentage points.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed   |
        | 4.8      | 6.7 to 6.9 |

    Example: A difference between two sentences
      Given the article
        """
        Eva Lind won 41.2 percent of the vote. Jon Moen followed with 34.6 percent, a
        difference of less than four percentage points.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed   |
        | 4        | 6.5 to 6.7 |

    Example: A hundred basis points are one point
      # 13.5 - 11.55 = 1.95, 14.5 - 11.45 = 3.05
      Given the article
        """
        A 14 percent level would be 450 basis points above the minimum 11.5 percent.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed   |
        | 450      | 195 to 305 |

    Example: Basis points that fit
      Given the article
        """
        The yield rose 5 basis points to 4.25 percent from 4.2 percent.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures                                   |
        | 5 basis points, 4.25 percent, 4.2 percent |

  Rule: What a share has moved by follows from the growth of its part and of its whole
    Example: The whole shrank by more
      # 36.7 * (1 - 0.088) / (1 - 0.018) = 34.08, so 2.62
      Given the article
        """
        Trade came to 22.08 trillion crowns, a decline of 8.8 percent. Small firms handled
        8.11 trillion crowns, down 1.8 percent, accounting for 36.7 percent of the total, up
        2.2 percentage points from a year ago.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed     |
        | 2.2      | 2.48 to 2.75 |

    Example: The growth of something else
      Given the article
        """
        Trade came to 22.08 trillion crowns, a decline of 8.8 percent. Small firms handled
        6.11 trillion crowns, down 1.8 percent, accounting for 36.7 percent of their orders,
        up 2.2 percentage points from a year ago.
        """
      When the article is checked
      Then nothing is reported

  Rule: A lead that has become another
    Example: A cushion
      # 49 - 38 = 11
      Given the article
        """
        The plan set out with 61 percent saying yes to 24 percent saying no. Yes is now at
        49 percent and no at 38 percent, so that a 37-point cushion has shrunk to a
        21-point one.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 21       | 10 to 12 |

  Rule: How far two levels are apart may be told between them, or in the next sentence
    Example: An increase on an earlier year, which brackets tell
      # 37 - 32 = 5
      Given the article
        """
        In the town 37 percent of carers gave more than 20 hours a week, an increase of 15
        percentage points on 2001 (32 percent).
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 15       | 4 to 6   |

    Example: The sentence goes on about what it has told
      # 13 - 9 = 4
      Given the article
        """
        In 2011, 13 percent of residents (7.5 million) were born abroad. This is an increase of
        14 percentage points since 2001 (9 percent, 4.6 million).
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 14       | 3 to 5   |

    Example: The earlier level comes last
      # 97 - 92 = 5
      Given the article
        """
        In 2011 most homes had central heating, 97 percent. In 2001 this was 15 percentage points
        lower at 92 percent.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 15       | 4 to 6   |

    Example: What holds
      Given the article
        """
        The unemployment rate for men was 6.8 percent, which was 1.2 percentage points lower than
        a year earlier, when it stood at 8.0 percent.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch finds consistent
        | figures                                         |
        | 1.2 percentage points, 6.8 percent, 8.0 percent |

    Example: Another group, and no earlier level
      Given the article
        """
        The employment rate was 73.1 percent, up 0.7 percentage points on a year before, and that
        for men was 78.2 percent.
        """
      When the article is checked
      Then nothing is reported
      And points-mismatch compares nothing

  Rule: Points that are no percent, and what two years are apart
    Example: Points where a part of it is meant
      # 40 - 30 = 10; 10 of 40 are 25 percent
      Given the article
        """
        The party's support fell from 40% to 30%, a drop of 25 percentage points.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 25       | 9 to 11  |

    Example: A gain after the levels of two years
      # 91 - 84 = 7
      Given the article
        """
        The literacy rate was 91 percent in 2010 and 84 percent in 2000, a gain of seventeen
        percentage points.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | computed |
        | 17       | 6 to 8   |

    Example: Points of a game
      Given the article
        """
        They won by 12 points and hit 48 percent of their shots, up from 41 percent.
        """
      When the article is checked
      Then nothing is reported
