@breakdown_mismatch
Feature: A total is what the parts make that are told with it
  "Made up of", "split between" and "a total of" say that the parts are all there are. What
  "including" or "among them" tell is only some of it.

  Rule: Parts that make the total hold
    Example: Seats split between two sides
      # 27 + 18 = 45
      Given the article
        """
        The council has 45 seats, split between 27 members of the left and 18 of the right.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures    |
        | 45, 27, 18 |

    Example: What is counted in already is no part of its own
      # 196 + 18 = 214; the five babies are passengers
      Given the article
        """
        The line put the total on the ferry at 214, made up of 196 passengers, five babies
        included, and 18 crew.
        """
      When the article is checked
      Then nothing is reported

  Rule: Parts that make another total are a mismatch
    Example: A number with its digits transposed
      # 27 + 81 = 108, not 45
      Given the article
        """
        The council has 45 seats, split between 27 members of the left and 81 of the right.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed       |
        | 45       | 107.5 to 108.5 |

    Example: A short story of a loan
      # 400 + 540 = 940 million; with 450 it is 990
      Given the article
        """
        Harbour company borrows for new quay

        The harbour company of Bergen will borrow 940 million kroner, comprising a loan of 450
        million kroner and bonds of 540 million kroner. The quay is to open in May.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed   |
        | 940      | 989 to 991 |

  Rule: What nobody is twice cannot come to more than all
    Example: More men and women than dead
      # 7 + 8 = 15
      Given the article
        """
        The fire left 12 dead, including 7 men and 8 women.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed    | equation   |
        | 12       | at least 15 | 7 + 8 = 15 |

    Example: Some of them are told
      # 4 + 5 = 9, which leaves 3 children, or nobody knows who
      Given the article
        """
        The fire left 12 dead, including 4 men and 5 women.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures  |
        | 12, 4, 5 |

    Example: Passengers and crew are everybody on board
      # 142 + 9 = 151; 142 + 6 = 148
      Given the article
        """
        The plane carried 148 people, 142 passengers and nine crew, when it left Bergen.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 148      | 151      |

    Example: The others are all that are left
      # 25 + 15 = 40
      Given the article
        """
        The choir has 41 members, of whom 25 are women and the other 15 men.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | equation     |
        | 41       | 25 + 15 = 40 |

    Example: Another three, somewhere else
      # 9 + 5 = 14
      Given the article
        """
        The crash killed 14 people, 9 in the bus and another 5 in the car.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures         |
        | 14 people, 9, 5 |

  Rule: One each in two towns are two
    Example: All ten are told
      # 6 + 2 + 1 + 1 = 10
      Given the article
        """
        Ten people died: six in Bergen, two in Oslo and one each in Odda and Voss.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures              |
        | Ten people, six, two |

    Example: One more is told
      # 6 + 3 + 1 + 1 = 11
      Given the article
        """
        Ten people died: six in Bergen, three in Oslo and one each in Odda and Voss.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | equation              |
        | 10       | 6 + 3 + 2 = 11 people |

  Rule: Percentages that a whole is split into make it
    Example: A remaining half
      # 25 + 15 = 40
      Given the article
        """
        The remaining 45 pct of the harbour will be split between a 25-pct stake for the town and
        a 15-pct stake for the pilots.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 45       |

  Rule: It stays silent where parts may be left out
    Example: Only some parts are told
      # 7 + 5 are 12; three more may be neither
      Given the article
        """
        The ferry carried 15 passengers, including 7 tourists and 5 pupils.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch compares nothing

    Example: The parts are of another unit
      Given the article
        """
        The reserve covers 45 hectares, made up of 27 lakes and 81 islands.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch compares nothing

    Example: Somebody may be both
      Given the article
        """
        The fire left 12 dead, including 7 women and 6 foreigners.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch compares nothing

  Rule: What comes with another part is told in one breath or in the next sentence
    Example: What the exports comprised
      # 2.08 + 0.382 + 0.009 = 2.471, printed with 2.80
      Given the article
        """
        The works said its exports rose 6.8 pct to 2.47 mln. They comprised 2.80 mln bicycles, up
        4.2 pct, 381,640 scooters, up 23.7 pct, and 9,215 tractors, up 12.5 pct.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 2.47     |

    Example: A firm order and an option
      # 24 ships + 18.5..19.5 = 42.5..43.5
      Given the article
        """
        Norland Lines is to get up to 40 of the ferries. The line has placed a firm order for 24 of
        the ships, with the option to buy 19 more.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed     |
        | 40       | 42.5 to 43.5 |

    Example: The option of another buyer
      Given the article
        """
        Norland Lines is to get 40 of the ferries. Sundland Lines, which has made no order, has the
        option to buy 19 of them later.
        """
      When the article is checked
      Then nothing is reported

    Example: A charge on top of another
      # 485 + 285 = 770
      Given the article
        """
        The brewer blamed a $740m payout to end a dispute. It took a charge of $485m in the spring,
        on top of the $285m charge from the winter before.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 740      |

    Example: Another, and more
      # 4,210 + 1,350 + 2,280 + 1,640 = 9,480; with 1,460 it is 9,300
      Given the article
        """
        The railway is to cut 9,480 jobs. It said 4,210 positions would go this year. Another 1,350
        will go from its workshops, 2,280 from small stations and 1,460 elsewhere.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed       |
        | 9,480    | 9,298 to 9,302 |

    Example: The quarters of three
      # 1.68 + 1.73 + 1.86 = 5.27, printed with 1.86 twice
      Given the article
        """
        Fish sales added up to 5.27 million crowns in the first three quarters of 2024. They came to
        1.86 million crowns, 1.73 million crowns and 1.86 million crowns in the first, second and
        third quarter, respectively.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 5.27     |

  Rule: Who counts so many each for the places of a list gets the total
    Example: The dead of several districts
      # 2 x 6 + 4 + 3 x 3 + 2 = 27
      Given the article
        """
        The floods killed 25 people, police said. Bergen and Alta lost 6 people each and Voss 4;
        three people each died in Odda, Oslo and Tana, and one each in Moss and Hamar.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 25       |

    Example: The injured of several districts
      # 4 + 3 + 2 x 2 + 3 = 14
      Given the article
        """
        The storm has killed 31 people, and 14 have been injured. Four people were hurt in Bergen, 8
        in Alta, two each in Voss and Odda, and one each in Tana, Moss and Hamar.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 14       |

    Example: Only some of the places are told
      Given the article
        """
        The storm has killed 31 people, including three each in Bergen and Alta and one each in Voss
        and Odda.
        """
      When the article is checked
      Then nothing is reported

    Example: The list is of another sort than the total
      Given the article
        """
        The storm has killed 31 people. Four people were hurt in Bergen, 8 in Alta, two each in Voss
        and Odda, and one each in Tana, Moss and Hamar.
        """
      When the article is checked
      Then nothing is reported

  Rule: A chamber is its parties and those of none
    Example: The members of one party have their digits turned round
      # 31 + 17 + 6 + 3 = 57
      Given the article
        """
        The party now has 31 deputies in the 75-member chamber and the Greens 17. The Rural Party
        has six, and there are three independents.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 75       | 57       |

    Example: A list that does not end with those of no party
      Given the article
        """
        The party now has 31 deputies in the 75-member chamber and the Greens 17. The Rural Party
        has six.
        """
      When the article is checked
      Then nothing is reported

  Rule: A swing is from one side's lead to the other's
    Example: The lead changed sides
      # 41 + 4 = 45
      Given the article
        """
        Among farmers the ban was ahead by 41 points and now trails by 4, a 37-point swing.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 37       | 44 to 46 |

  Rule: An issue has its tranches
    Example: Coupons and terms stand between them
      # 450 + 900 + 750 = 2,100
      Given the article
        """
        The issue of 2.1 billion francs will comprise 450 mln of five-year notes at 5.4 pct, 900 mln of 12-year notes at
        5.9 pct and 750 mln of 30-year notes at 6.3 pct.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures                                       |
        | 2.1 billion francs, 450 mln, 900 mln, 750 mln |

    Example: Bills in two bands, told in the next sentence
      # 6 + 12 = 18
      Given the article
        """
        The bank gave the brokers 81 mln francs of help. It took up bills comprising six mln francs in band three at
        7-5/8 pct and 12 mln francs in band four at 7-9/16 pct.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 81       | 17 to 19 |

    Example: Up to so much, and what the notes are sold in
      Given the article
        """
        The deal of 150 mln dlrs will consist of 100 mln dlrs of bonds and up to 60 mln dlrs of notes. The group is
        raising 200 mln dlrs. The notes are sold in denominations of 5,000 dlrs and 10,000 dlrs.
        """
      When the article is checked
      Then nothing is reported

    Example: An amount of up to so much is nearer than another
      Given the article
        """
        The hospitals will be sold for 1.8 billion crowns. The bank has agreed to find buyers for debt of up to 956 mln
        crowns. This financing will comprise 270 mln crowns of senior debt and 686 mln crowns of other debt.
        """
      When the article is checked
      Then nothing is reported

  Rule: What remains, what parts make, and what leaves each other out
    Example: The others of a few
      # 2 + 4 = 6
      Given the article
        """
        Two of the five suspects are in custody, the other four are on the run.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 5        | 6        |

    Example: All in the next sentence
      # 310 + 5 = 315
      Given the article
        """
        The train carried 310 passengers and 5 staff. All 325 people on board were safe.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed       |
        | 325      | 314.5 to 315.5 |

    Example: In all, at the end
      # 212 + 18 = 230
      Given the article
        """
        The ferry had 212 passengers and 18 crew on board, 330 people in all.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 330      | 230      |

    Example: Outcomes that leave each other out
      # 5 + 11 = 16
      Given the article
        """
        The court tried 14 men, five of whom were acquitted and eleven convicted.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed    |
        | 14       | at least 16 |

    Example: One each, after parts of other numbers
      # 5 + 2 + 2 x 1 = 9
      Given the article
        """
        Of the 8 goals Smith scored five, Jones two, and Brown and Lee one each.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 8        | 9        |

    Example: The total before a list
      # 3 + 8 + 8 + 7 = 26
      Given the article
        """
        The squad has 24 players: three goalkeepers, eight defenders, eight midfielders and seven
        forwards.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 24       | 26       |

    Example: Others that are of something else
      Given the article
        """
        Twelve of the 20 prisoners surrendered, but the other eight guards stayed inside. Four of
        his seven films were hits; the other two he made for television flopped.
        """
      When the article is checked
      Then nothing is reported

    Example: A toll that counts earlier deaths
      Given the article
        """
        Five people died in the first blast and three in the second, bringing the toll of the year
        to 61.
        """
      When the article is checked
      Then nothing is reported

    Example: Some of them and others, who overlap
      Given the article
        """
        The court heard 14 witnesses, nine of whom were women and eleven of whom spoke French.
        """
      When the article is checked
      Then nothing is reported

    Example: Two that are not all of it
      Given the article
        """
        Italy scored 20 points and France 17, and the two have now met 90 times in all.
        """
      When the article is checked
      Then nothing is reported

    Example: The remaining ones after a semicolon
      Given the article
        """
        Customs officers stopped 23 lorries; 14 were waved through and the remaining seven searched.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 23       | 21       |

    Example: Somebody told without a number
      Given the article
        """
        The minibus carried nine pupils, two parents and a driver, 12 people in total.
        """
      When the article is checked
      Then nothing is reported
