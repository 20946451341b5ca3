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
      # 283 + 15 = 298; the three children are passengers
      Given the article
        """
        The airline put the total at 298, made up of 283 passengers, three children included,
        and 15 crew.
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
      # 40 + 10 = 50
      Given the article
        """
        The remaining 55 pct of the channel is to be split between a 40-pct stake for the public
        and a 10-pct stake for employees.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 55       |

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
      # 1.03 + 0.258 + 0.005 = 1.293
      Given the article
        """
        The maker said its exports fell 8.1 pct to 1.29 mln. They comprised 1.30 mln cars, down 0.3
        pct, 258,278 trucks, down 29.5 pct, and 4,857 buses, down 37.1 pct.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 1.29     |

    Example: A firm order and an option
      # 30 + 29 = 59
      Given the article
        """
        Norland Air is to get up to 50 of the planes. The airline has made a firm order for 30 of
        the aircraft, with the option to buy 29 more.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 50       | 58 to 60 |

    Example: The option of another buyer
      Given the article
        """
        Norland Air is to get 50 of the planes. Sundland Air, which has made no order, has the
        option to buy 29 of them later.
        """
      When the article is checked
      Then nothing is reported

    Example: A charge on top of another
      # 618 + 232 = 850
      Given the article
        """
        The insurer blamed an $830m payout to settle a lawsuit. It took a charge of $618m in the
        quarter, on top of the $232m charge from the quarter before.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 830      |

    Example: Another, and more
      # 5,125 + 1,700 + 3,400 + 2,600 = 12,825
      Given the article
        """
        The company is to cut 12,825 jobs. It said 5,125 positions would go at once. Another 1,700
        will go from its sales department, 3,400 from business operations and 2,060 elsewhere.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed             |
        | 12,825   | 12,283.5 to 12,286.5 |

    Example: The quarters of three
      # 1.01 + 1.14 + 1.19 = 3.34
      Given the article
        """
        Trade added up to 3.34 trillion yuan in the first three quarters of the year. It stood at
        1.91 trillion yuan, 1.14 trillion yuan and 1.19 trillion yuan in the first, second and third
        quarter, respectively.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported |
        | 3.34     |

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
      # 24 + 11 + 5 + 2 = 42
      Given the article
        """
        The party now has 24 members in the 60-member assembly and the Greens 11. The Liberal Party
        has five and there are two independents.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 60       | 42       |

    Example: A list that does not end with those of no party
      Given the article
        """
        The party now has 24 members in the 60-member assembly and the Greens 11. The Liberal Party
        has five.
        """
      When the article is checked
      Then nothing is reported

  Rule: A swing is from one side's lead to the other's
    Example: The lead changed sides
      # 32 + 6 = 38
      Given the article
        """
        In the north the amendment was ahead by 32 points and now trails by 6, a 26-point swing.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 26       | 37 to 39 |

  Rule: An issue has its tranches
    Example: Coupons and terms stand between them
      # 250 + 700 + 650 = 1,600
      Given the article
        """
        The issue of 1.6 billion crowns will comprise 250 mln of eight-year stock at 6.6 pct, 700 mln of 10-year stock at
        6.8 pct and 650 mln of 21-year stock at 7.6 pct.
        """
      When the article is checked
      Then nothing is reported
      And breakdown-mismatch finds consistent
        | figures                                       |
        | 1.6 billion crowns, 250 mln, 700 mln, 650 mln |

    Example: Bills in two bands, told in the next sentence
      # 1 + 14 = 15
      Given the article
        """
        The bank gave the market 51 mln stg of help. It bought bills comprising one mln stg in band one at 9-7/8 pct and
        14 mln stg in band two at 9-13/16 pct.
        """
      When the article is checked
      Then breakdown-mismatch reports
        | reported | computed |
        | 51       | 14 to 16 |

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
