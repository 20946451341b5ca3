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

  Rule: It stays silent where parts may be left out
    Example: Only some parts are told
      # 7 + 5 are 12; three more may be children
      Given the article
        """
        The ferry carried 15 passengers, including 7 men and 5 women.
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
