@shares_exceed_whole
Feature: The shares of a whole make no more than a hundred percent
  Each share is rounded, so n of them may seem to make up to n half percent more. What is
  beyond that is no rounding.

  Rule: Shares within rounding hold
    Example: Three shares that make a hundred
      Given the article
        """
        Of the harvest, 48 percent of the wheat is exported, 40 percent milled at home and 12 percent
        stored.
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
        The council spends 45 percent of its budget on schools, 24 percent on roads, 25 percent on care
        and 7 percent on parks.
        """
      When the article is checked
      Then nothing is reported

  Rule: Shares beyond rounding are a mismatch
    Example: Four shares that make 103
      # 100 - (77.5 + 10.5 + 3.5) = 8.5, and 10 stands for 9.5 at least
      Given the article
        """
        The union said that 78 percent of the wheat was exported, 11 percent milled, 4 percent stored
        and 10 percent burnt.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed    |
        | 10       | at most 8.5 |

  Rule: A slip in one share shows
    Example: A harvest
      # 100 - (51.5 + 62.5) = -14: 36 for 63 would fit
      Given the article
        """
        More wheat leaves the county

        The farmers' union said on Monday that 52 percent of the wheat was exported, 63 percent milled
        and 12 percent stored. The harvest ends in June.
        """
      And it was published on 2025-05-12
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed    |
        | 12       | at most -14 |

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

    Example: The answers of a poll, which are set beside each other as such
      Given the article
        """
        In the poll 78 percent of voters were for the plan, 11 percent were against it, 1 percent did
        not answer and 10 percent were not sure.
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
        Of the members 45 percent were for the plan, 36 percent against it and 68 percent
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

  Rule: A list of who holds how much cannot be more than all of it
    Example: Holders of one field, their verb told once
      # 50 + 25 + 10 + 7.5 + 7.5 = 100
      Given the article
        """
        Nordoil owns 50 percent of the field, Berg Energy 25 percent, the Bank of Ostby 10 percent, Dahl
        7.5 percent and Holm 7.5 percent.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole finds consistent
        | figures                                                       |
        | 50 percent, 25 percent, 10 percent, 7.5 percent, 7.5 percent |

    Example: One of them with its point lost
      # 100 - (49.5 + 24.5 + 9.5 + 74.5) = -58
      Given the article
        """
        Nordoil owns 50 percent of the field, Berg Energy 25 percent, the Bank of Ostby 10 percent, Dahl
        75 percent and Holm 7.5 percent.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed      |
        | 7.5      | at most -58.0 |

    Example: People live in one place only
      # 100 - (37.5 + 50.5) = 12
      Given the article
        """
        Of the lenders 38 percent live in Norway, 51 percent in Sweden and 16 percent in Denmark.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed   |
        | 16       | at most 12 |

    Example: Rates of several places are no parts of a whole
      Given the article
        """
        Turnout was 61 percent in Norway, 72 percent in Sweden and 55 percent in Denmark.
        """
      When the article is checked
      Then nothing is reported
      And shares-exceed-whole compares nothing

  Rule: Shares that make all of it at one time make it at the other
    Example: Three ages
      # 83 + 10 + 2 = 95, while 79 + 18 + 3 = 100
      Given the article
        """
        The proportion aged 90 to 94 fell from 83 percent to 79 percent while the proportion
        aged 95 to 99 rose from 10 percent to 18 percent and the proportion aged 100 and
        over from 2 percent to 3 percent.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed |
        | 2        | 6 to 8   |

    Example: Men and women
      # 51 + 45 = 96
      Given the article
        """
        In 2012, 51 percent of those trained were men (compared with 49 percent in 2011) and
        45 percent were women (compared with 51 percent in 2011).
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed     |
        | 45       | 48.5 to 49.5 |

    Example: A part is left out at both times
      Given the article
        """
        The share of wheat rose from 40 percent to 43 percent, the share of rye from 10
        percent to 12 percent and the share of oats from 20 percent to 21 percent.
        """
      When the article is checked
      Then nothing is reported

  Rule: A contest names all sides, or most
    Example: Backed by
      # 42 + 24 + 62 = 128
      Given the article
        """
        The mayor is backed by 42 percent of members, compared to 24 percent for the
        teacher, 62 percent for the baker and 1 percent for the farmer.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed      |
        | 1        | at most -26.5 |

    Example: For, against and neither
      # 45 + 44 + 25 = 114
      Given the article
        """
        The survey suggests that 45 percent of people would vote against the bridge and 44
        percent in favour. It found that 25 percent did not know.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed   |
        | 25       | at most 12 |

    Example: Split into two
      # 25 + 79 = 104
      Given the article
        """
        The loan was split into 25 percent floating-rate notes and 79 percent fixed notes.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed     |
        | 79       | 74.5 to 75.5 |

  Rule: Tables whose lines ran together
    Example: One row of seven makes no hundred
      # 60 + 83 + 1 = 144
      Given the article
        """
        Approve Disapprove No opinion % % % Hospitals 88 10 2 Schools 83 9 8 Your state 82 17 1 Your
        employer 82 14 4 Health agencies 80 17 3 The president 60 83 1 Congress 59 37 4
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed   |
        | 1        | -44 to -42 |

    Example: Rows that are no shares
      Given the article
        """
        Wins Draws Losses Berg 18 10 2 Dahl 13 9 8 Lund 12 17 1 Vik 12 14 4 Sand 10 17 3 Nes 6 8 16
        """
      When the article is checked
      Then nothing is reported

  Rule: Only the first share of a list says what it is of
    Example: Only the first share says what it is of
      # 34 + 41 + 20 + 15 = 110
      Given the article
        """
        Wind supplied 34 percent of power, gas 41 percent, nuclear 20 percent and coal 15 percent.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed    |
        | 15       | at most 6.5 |

    Example: Divided among some, each in brackets
      # 50 + 40 + 20 = 110
      Given the article
        """
        The estate is split between the widow (50 percent), the son (40 percent) and the daughter
        (20 percent).
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed |
        | 20       | 9 to 11  |

    Example: People who do more than one thing
      Given the article
        """
        Some 45 percent of pupils play football, 38 percent swim and 29 percent ride.
        """
      When the article is checked
      Then nothing is reported

    Example: Homes that have both
      Given the article
        """
        Radio reaches 80 percent of homes and television 90 percent.
        """
      When the article is checked
      Then nothing is reported

    Example: Shares of other places
      Given the article
        """
        Turnout was 62 percent in Oslo, 55 percent in Bergen and 48 percent in Voss.
        """
      When the article is checked
      Then nothing is reported

  Rule: The answers of a poll, in one row of numbers
    Example: Three percent too many
      # 79 + 11 + 3 = 93, each rounded by half at most: 91.5 to 94.5, which leave 5.5 to 8.5
      Given the article
        """
        A poll found 79, 11, 3 and 10 percent for the four answers.
        """
      When the article is checked
      Then shares-exceed-whole reports
        | reported | computed |
        | 10       | 5.5 to 8.5 |

    Example: The same without the slip
      Given the article
        """
        A poll found 76, 11, 3 and 10 percent for the four answers.
        """
      When the article is checked
      Then nothing is reported
