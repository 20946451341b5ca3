@part_exceeds_whole
Feature: A part does not exceed its whole
  What one partner, one sector or one month adds to a sum is not more than the sum.

  Rule: A part below its whole holds
    Example: One partner's trade
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway was 6.8 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole finds consistent
        | figures                                   |
        | 6.8 billion dollars, 41.2 billion dollars |

  Rule: A part above its whole is a mismatch
    Example: A point that slipped
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway was 68 billion dollars.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed      |
        | 68       | at most 41.25 |

  Rule: A month lies within its year
    Example: A month with its point shifted
      # 14.2 stands for 14.15 at least; the year's 12.41 for 12.415 at most
      Given the article
        """
        Chile's foreign trade reached $12.41 billion in 2024, the customs service said.

        In December alone, Chile's foreign trade reached $14.2 billion.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed       |
        | 14.2     | at most 12.415 |

  Rule: It stays silent where one is not part of the other
    Example: The month is of another year
      Given the article
        """
        Foreign trade was 3.1 billion dollars in 2023. In May 2024, foreign trade was 4.2 billion
        dollars.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

    Example: A balance is not divided among partners
      # a surplus with one partner may exceed the surplus with all
      Given the article
        """
        The trade surplus was 4.1 billion dollars in 2024. The trade surplus with Norway was 6.8
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

  Rule: What is counted of a whole is not more than it
    Example: Areas of all areas, and a new total
      Given the article
        """
        Prices rose in 93 out of 150 areas. Another 28 people recovered, taking the number of recoveries
        to 275.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole finds consistent
        | figures |
        | 93, 150 |
        | 28 people, 275 |

    Example: More areas than there are
      Given the article
        """
        Prices rose in 193 out of 150 areas.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed      |
        | 193      | at most 150.5 |

    Example: A price is not counted of the shares
      Given the article
        """
        The firm bought 16 million dollars of the 2 million shares.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

  Rule: "Of which" leads to a part
    Example: A part with a digit too many
      Given the article
        """
        Exports to Europe rose to 413,462 cars, of which those to Norway came to 972,840 cars and
        those to Spain to 100,831 cars.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported |
        | 972,840  |

    Example: A part of the total that the sentence before tells
      Given the article
        """
        Exports to Europe rose to 428,977 cars. Of the European total, sales to Norway were
        965,890 cars.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported |
        | 965,890  |

    Example: Parts, and a change of the whole
      Given the article
        """
        Exports to Europe rose to 428,977 cars, of which those to Norway came to 96,589 cars, from
        86,000 cars.
        """
      When the article is checked
      Then nothing is reported

  Rule: A part and its whole may be told apart
    Example: Each is of the whole that is told next or before
      Given the article
        """
        Orders rose to 2.46 billion euros in March. That brings total orders in the first quarter of the
        year to 5.87 billion euros. Of 214 wells, 76 had their driest May. The firm has reserves of 16.4
        billion barrels. Its reserves include 12.7 billion barrels of oil. The index closed up 870 points,
        recovering a portion of its 2,500-point drop.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole finds consistent
        | figures                                    |
        | 2.46 billion euros, 5.87 billion euros     |
        | 76, 214                                    |
        | 12.7 billion barrels, 16.4 billion barrels |
        | 870 points, 2,500-point                    |

    Example: A month with more than the half-year
      Given the article
        """
        Orders came to 6.46 billion euros in March. That brings total orders in the first quarter of the
        year to 5.87 billion euros.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed       |
        | 6.46     | at most 5.875  |

    Example: More sites than there are
      Given the article
        """
        Of 237 sites, 283 had their wettest June.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed    |
        | 283      | at most 237 |

    Example: What a share brings to a rate
      Given the article
        """
        Prices rose 1.2 percent in May. That brings the total rise to 0.9 percent.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

    Example: What is wanted is no part
      Given the article
        """
        The bank lent 63 million dollars, against a shortage of 600 million dollars. This brings the total
        so far today to 219 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

  Rule: Whoever passes a higher mark passes a lower one too
    Example: For over two years and for over one
      Given the article
        """
        In autumn 643,000 people had been out of work for over one year. Some 876,000 people had been out of work
        for over two years.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed        | severity |
        | 876,000  | at most 643,500 | warning  |

    Example: The oldest are among the old
      Given the article
        """
        There were 13,000 people aged 90 and over in the county. Some 700 people aged 100 and over were counted.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole finds consistent
        | figures                   |
        | 700 people, 13,000 people |

    Example: Other people
      Given the article
        """
        There were 3,000 men aged 90 and over in the county. Some 7,000 women aged 100 and over were counted.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

    Example: A group that is included
      Given the article
        """
        There were 283 passengers and 15 crew on board. There were 13 sailors, including the crew.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed   | severity |
        | 15       | at most 13 | warning  |

    Example: One of a group
      Given the article
        """
        There were 283 passengers and 15 crew on board. There were 13 sailors, including the crew member who jumped.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole compares nothing

    Example: A debt without its interest
      Given the article
        """
        The country owes 102.6 billion dollars, based on an original debt of 818 billion dollars plus interest.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed       | severity |
        | 818      | at most 102.65 | error    |

    Example: More new ones than there are
      Given the article
        """
        Some 340 more people had signed up, taking the number of members so far to 335.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed     | severity |
        | 335      | at least 341 | warning  |

  Rule: Those among others are no more than they
    Example: Among them
      Given the article
        """
        The fire killed 36 people, among them 42 firefighters.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed   |
        | 42       | at most 36 |

    Example: Including, and of them
      Given the article
        """
        Police arrested 140 protesters, including 31 women. The train carried 210 passengers, 54 of them children.
        The bank made a loss of 20 million pounds, including 36 million pounds of charges.
        """
      When the article is checked
      Then nothing is reported
      And part-exceeds-whole finds consistent
        | figures |
        | 140, 31 |
        | 210, 54 |

  Rule: A part may be told of what the clause before counts
    Example: A part of what the clause before counts
      # 52 is more than 40
      Given the article
        """
        The lake covers 40 square kilometres, 52 of them in Austria.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed   |
        | 52       | at most 45 |

    Example: More than there are seats
      # 44 is more than 40
      Given the article
        """
        The 40-seat council includes 44 women.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported | computed     |
        | 44       | at most 40.5 |

    Example: A bus may carry more than it has seats
      Given the article
        """
        The 40-seat bus has 44 passengers.
        """
      When the article is checked
      Then nothing is reported

    Example: Seats of which nothing is told
      Given the article
        """
        On day 15 of the 12-week strike the two sides met.
        """
      When the article is checked
      Then nothing is reported

  Rule: How many of those that were counted before
    Example: More cases than there were
      # 41,000 is more than 31,000
      Given the article
        """
        Patrols have stopped 31,000 lorries. In almost 41,000 of those cases papers were missing.
        """
      When the article is checked
      Then part-exceeds-whole reports
        | reported |
        | 41,000   |

    Example: Those that are counted in no figure
      Given the article
        """
        Dozens of boats sank and four came home. Twelve of those that sank were ferries.
        """
      When the article is checked
      Then nothing is reported
