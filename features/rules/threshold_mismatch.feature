@threshold_mismatch
Feature: A figure reaches the mark that it is said to have passed
  A mark that was topped lies below the figure, one that was missed above it.

  Rule: A figure beyond the mark holds
    Example: A mark is passed
      Given the article
        """
        Orders topped the 400 million dollar mark for the first time, reaching 412 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures                                  |
        | 412 million dollars, 400 million dollar  |

    Example: A mark is passed downwards
      Given the article
        """
        The fund's holdings fell below the 90 million euro mark, to 88.4 million euros.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures                             |
        | 90 million euro, 88.4 million euros |

    Example: A rounded figure and the exact one in brackets
      # more than 1,900 is 1,900 at least
      Given the article
        """
        More than 1,900 (1,947) people were treated in the new hospital.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures      |
        | 1,947, 1,900 |

  Rule: A figure short of the mark is a mismatch
    Example: The figure lies below the mark that was topped
      # 312 stands for 312.5 at most
      Given the article
        """
        Orders topped the 400 million dollar mark for the first time, reaching 312 million dollars.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed     |
        | 312      | at least 400 |

    Example: A majority of less than half
      # 41 stands for 41.5 at most
      Given the article
        """
        A majority of members (41 percent) voted for the plan.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed    |
        | 41       | at least 50 |

    Example: A port's record year
      Given the article
        """
        Busiest year for the northern ports

        Cargo at the northern ports surpassed the 60 million tonne mark for the first time in 2024,
        hitting 58.1 million tonnes, the authority said. Two new cranes come into service in spring.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed |
        | 58.1     | at least 60.0 |

  Rule: A mark may stand before the figure that passed it
    Example: An index that closed above a mark
      Given the article
        """
        The index closed above 20,000 for the first time, at 20,180.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures        |
        | 20,180, 20,000 |

    Example: An index that did not
      Given the article
        """
        The index closed above 20,000 for the first time, at 19,800.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | severity |
        | 19,800   | error    |

  Rule: It stays silent where nothing is said to be beyond a mark
    Example: The next figure came from somewhere else
      Given the article
        """
        Orders topped the 400 million dollar mark, up from 312 million dollars a year earlier.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

    Example: What is most common may be less than half
      Given the article
        """
        The most common answers (41 percent) were about the price of bread.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

    Example: The mark and the figure are of different units
      Given the article
        """
        Orders topped the 400 million dollar mark, at 12 percent of all sales.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

    Example: A bracket that says something else
      Given the article
        """
        More than 1,900 (12) people were treated in the new hospital.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

  Rule: What came back has left its mark behind
    Example: A price that fell below a mark and has risen since
      Given the article
        """
        Copper, which early last year slipped below 10 dollars a pound, has since crept back to over
        18 dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: A fraction in words may be a mark
    Example: Over a third, and less than half
      Given the article
        """
        Over a third of the homes (38 percent) and less than half of the farms (46 percent) were sold.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures             |
        | 38 percent, a third |
        | 46 percent, half    |

    Example: Less than what it is over
      # 31 stands for 31.5 at most, below the 33 whole percent of a third
      Given the article
        """
        Over a third of the homes (31 percent) were sold.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | severity |
        | 31       | error    |

    Example: About a third
      Given the article
        """
        About a third of the homes (31 percent) were sold.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

  Rule: Where nobody has a majority, nobody has more than half
    Example: A leader with more than half
      Given the article
        """
        Dahl led with 59.42 percent of the vote. Since no candidate won an outright majority, there will be
        a second round.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed      |
        | 59.42    | at most 50.00 |

    Example: A leader with less than half, and the turnout
      Given the article
        """
        Turnout was 88.92 percent. Dahl led with 49.52 percent of the vote. Since no candidate won an
        outright majority, there will be a second round.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures       |
        | 49.52 percent |

  Rule: Who has passed a mark has more
    Example: A poll whose leader tops a mark
      Given the article
        """
        Dahl tops 30 percent in new poll

        Dahl has become the first candidate to top 30 percent support. Dahl gained 8 points since May to
        land at 32 percent, and Moe stands at 19 percent.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures                |
        | 32 percent, 30 percent |

    Example: A mark that the leader has not passed
      Given the article
        """
        Dahl has become the first candidate to top 50 percent support. Dahl gained 8 points since May to
        land at 32 percent.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed     |
        | 32       | at least 49.5 |

    Example: Somebody else has less
      Given the article
        """
        Dahl has become the first candidate to top 50 percent support. Moe gained 8 points since May to
        land at 32 percent.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch compares nothing

  Rule: Just over a half is not far from it
    Example: More than all
      # 1.2 * 0.5 * 2,597 = 1,558.2
      Given the article
        """
        Of the 2,597 deaths, 3,158 (just over half) were in earlier years.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed        |
        | 3,158    | at most 1,558.2 |

    Example: Just over half
      Given the article
        """
        Of the 2,597 deaths, 1,358 (just over half) were in earlier years.
        """
      When the article is checked
      Then nothing is reported
      And threshold-mismatch finds consistent
        | figures            |
        | 1,358, half, 2,597 |

    Example: Just under half
      # 0.8 * 0.5 * 2,597 = 1,038.8
      Given the article
        """
        Of the 2,597 deaths, 358 (just under half) were in earlier years.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported | computed         |
        | 358      | at least 1,038.8 |

  Rule: What is beyond a mark for the first time is beyond it
    Example: Debt at sea
      Given the article
        """
        Debt passed the 20 billion mark for the first time, at 20.1 billion dollars.
        """
      When the article is checked
      Then nothing is reported

    Example: Debt not yet at sea
      Given the article
        """
        Debt passed the 20 billion mark for the first time, at 19.8 billion dollars.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported |
        | 19.8     |

    Example: A bound and its count
      Given the article
        """
        More than 500 boats (480 at the last count) took part.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported |
        | 480      |

    Example: Debt of another year
      Given the article
        """
        Debt passed the 20 billion mark in 2017, from 19.8 billion dollars the year before.
        """
      When the article is checked
      Then nothing is reported

  Rule: How many there were in all, beside what they are more than
    Example: More than five hundred, 480 in all
      Given the article
        """
        More than 500 people died, 480 in all.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported |
        | 480      |

    Example: More than five hundred, 520 in all
      Given the article
        """
        More than 500 people died, 520 in all. Fewer than 300 came home, 287 in all.
        """
      When the article is checked
      Then nothing is reported

  Rule: Just over a part of all is not far over it
    Example: Just over a third
      # 1/3 x 6/5 is 40 percent
      Given the article
        """
        Just over a third (54 percent) of the barges are empty.
        """
      When the article is checked
      Then threshold-mismatch reports
        | reported |
        | 54       |
