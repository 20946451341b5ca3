@vote_mismatch
Feature: Votes fit their margin, their chamber, their majority and their turnout
  Votes are counted, so that nothing is rounded.

  Rule: Votes that fit hold
    Example: A margin
      # 220 - 215 = 5
      Given the article
        """
        The bill passed by 220 votes to 215, a margin of five.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures        |
        | 215, 220, five |

    Example: All who may vote
      # 52 + 40 + 8 = 100
      Given the article
        """
        The motion passed with 52 votes in favour, 40 against and eight abstentions in the 100-seat
        chamber.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures            |
        | 100, 40, 52, eight |

    Example: A majority over all the others
      # 330 - (650 - 330) = 10
      Given the article
        """
        The party won 330 of the 650 seats, a majority of 10.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures      |
        | 10, 330, 650 |

    Example: Two thirds of the votes
      # 67 is at least 2 × 33 = 66
      Given the article
        """
        The senate overrode the veto by the required two-thirds majority, 67 to 33.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures |
        | 33, 67  |

    Example: A turnout
      # 1.21 / 2.24 = 54.0 percent
      Given the article
        """
        The turnout was 54 percent, with 1.21 million of 2.24 million registered voters casting ballots.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures                                |
        | 1.21 million, 2.24 million, 54 percent |

  Rule: Votes that do not fit are a mismatch
    Example: A margin that is not the difference
      # 24 - 21 = 3
      Given the article
        """
        The council approved the plan by two votes, 24-21.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed | severity |
        | 2        | 3        | error    |

    Example: More votes than seats
      # 52 + 49 + 8 = 109
      Given the article
        """
        The motion passed with 52 votes in favour, 49 against and eight abstentions in the 100-seat
        chamber.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed     | severity |
        | 100      | at least 109 | error    |

    Example: Those who stayed away are counted too
      # 52 + 40 + 8 + 3 = 103
      Given the article
        """
        The motion passed with 52 votes in favour, 40 against, eight abstentions and three absent in the
        100-seat chamber.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed |
        | 100      | 103      |

    Example: A majority that is none
      # more than half of 250 seats are 126; (250 + 1) / 2 = 125.5
      Given the article
        """
        The party won 120 of the 250 seats, an absolute majority.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed       | severity |
        | 120      | at least 125.5 | error    |

    Example: Fewer than two thirds
      # twice 38 is 76
      Given the article
        """
        The senate overrode the veto by the required two-thirds majority, 62 to 38.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed    | severity |
        | 62       | at least 76 | error    |

    Example: Two thirds of all seats
      # 600 × 2 / 3 = 400
      Given the article
        """
        Parliament elected her with 330 of the 600 seats, a two-thirds majority.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed     |
        | 330      | at least 400 |

    Example: More seats than the chamber has
      # 45 + 40 + 37 = 122
      Given the article
        """
        Labour won 45 seats, the Greens 40 and the Liberals 37 in the 120-seat parliament.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed     | severity |
        | 120      | at least 122 | error    |

  Rule: A slip in one number shows in a story
    Example: A budget vote
      # 61 - 38 = 23
      Given the article
        """
        Budget passes after a long night

        The assembly passed the budget by 61 votes to 38 early on Tuesday, a margin of 32 votes. It
        provides 4.2 billion crowns for roads.
        """
      And it was published on 2025-03-11
      When the article is checked
      Then vote-mismatch reports
        | reported | computed | severity |
        | 32       | 23       | error    |

  Rule: Turnout is told first
    Example: Votes of all who may vote
      # 1.21 / 2.05 = 59.0
      Given the article
        """
        Turnout was 59.0 percent, with 1.21 million of 2.05 million registered voters voting.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures                                |
        | 59.0 percent, 1.21 million, 2.05 million |

    Example: Digits of a turnout transposed
      # 1.21 / 2.05 = 59.0
      Given the article
        """
        Turnout was 95.0 percent, with 1.21 million of 2.05 million registered voters voting.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed       |
        | 95.0     | 58.64 to 59.41 |

  Rule: It stays silent where votes are told otherwise
    Example: It fell short
      Given the article
        """
        The motion fell short of the two-thirds majority, 62 to 38.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch compares nothing

    Example: A majority that is needed
      Given the article
        """
        The motion needs a majority of 51 votes in the house.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch compares nothing

    Example: Nobody is told to have been absent
      # 52 + 40 are fewer than 100, and some may have stayed away
      Given the article
        """
        The motion passed with 52 votes in favour and 40 against in the 100-seat chamber.
        """
      When the article is checked
      Then nothing is reported

    Example: A percentage of the vote
      Given the article
        """
        She won by 62 percent to 38 percent in the second round.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch compares nothing

    Example: A party that is short of a majority
      Given the article
        """
        The party won 120 of the 250 seats, six short of an absolute majority.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch finds consistent
        | figures       |
        | 120, 250, six |

    Example: The seats of an election before
      Given the article
        """
        Labour won 70 seats, up from 60 four years ago, in the 120-seat parliament.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch compares nothing

    Example: A majority that allies make
      Given the article
        """
        The party holds 39 of the 80 seats and governs with a majority thanks to its allies.
        """
      When the article is checked
      Then nothing is reported
      And vote-mismatch compares nothing
  Rule: Who is ahead is so by the difference
    Example: A candidate after the last round
      # 81,092 - 57,352 = 23,740
      Given the article
        """
        The candidate was 23,740 votes ahead after the last round: she polled 81,092 votes against
        57,532 for her rival.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed |
        | 23,740   | 23,560   |

  Rule: A chamber has no more votes than members
    Example: More senators than there are
      # 95 + 32 = 127
      Given the article
        """
        Republicans and Democrats alike backed it: the Senate approved the bill by a vote of 95-32.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported |
        | 95       |

    Example: As many as there are, and another Senate
      Given the article
        """
        Republicans and Democrats alike backed it: the Senate approved the bill by a vote of 68-31.
        The state Senate approved its own by a vote of 95-32.
        """
      When the article is checked
      Then nothing is reported

  Rule: What a majority takes, and who voted, is told in many ways
    Example: Thresholds
      # 2/3 of 120 is 80; more than half of 151 is 76; 301 - 1 = 300
      Given the article
        """
        A two-thirds majority of the 120 deputies, 90 votes, is needed. An absolute majority in the
        151-seat house is 86. The amendment got 310 votes in the 450-seat parliament, one more than the
        two-thirds majority it required.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed         |
        | 90       | 80.00 to 80.67   |
        | 86       | 76.0 to 76.5     |
        | 310      | 301.00 to 301.67 |

    Example: A turnout over two sentences
      # 23,200 / 40,000 = 58 percent
      Given the article
        """
        The electorate numbers 40,000. On polling day 23,200 of them voted, which put the turnout at
        85 percent.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed     |
        | 85       | 57.8 to 58.2 |

    Example: Both sides, and who is told apart
      # 19 + 6 + 2 = 27; 9 + 8 + 1 = 18
      Given the article
        """
        The council voted 19 to 6, with two abstentions and all 22 members taking part.

        The 15-member board split 9-8, with one abstention.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed    |
        | 22       | 27          |
        | 15       | at least 18 |

    Example: Somebody who is named, and votes so far
      Given the article
        """
        The council approved the plan 6-2, with Councilman Reyes abstaining; all nine members attended.
        Turnout was 60 percent by noon, when 120,000 people had voted; the roll has 210,000 names.
        """
      When the article is checked
      Then nothing is reported

    Example: How far a vote is from what it needs, in other words
      Given the article
        """
        With 66 votes in the 90-seat assembly, the law fell short of the two-thirds majority of 60.

        The treaty won 63 of 100 votes, nine short of the 67 it needed.
        """
      When the article is checked
      Then vote-mismatch reports
        | reported | computed |
        | 60       | more than 66 |
        | 9        | 4            |

    Example: Margins of two ballots
      Given the article
        """
        Mr. Holm, who won by 310 votes in 2019, this time had 6,240 votes against 6,110 for his rival.
        """
      When the article is checked
      Then nothing is reported
