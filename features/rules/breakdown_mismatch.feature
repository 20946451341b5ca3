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
