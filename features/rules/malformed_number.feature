@malformed_number
Feature: Numbers are well-formed
  Digit groups have three digits, in India two before the last three. Anything else is no number,
  and the finding names the numbers that may have been meant.

  Rule: A number grouped by the custom of its place is one
    Example: Groups of two, as in India
      Given the article
        """
        The scheme reached 12,34,567 farmers in Gujarat last year.
        """
      When the article is checked
      Then nothing is reported
      And malformed-number finds consistent
        | figures   |
        | 12,34,567 |

  Rule: A number with a wrong group is a mismatch
    Example: A digit too many in the middle
      Given the article
        """
        The lake covers 6,5000,000 square metres.
        """
      When the article is checked
      Then malformed-number reports
        | reported   | computed |
        | 6,5000,000 | no value |
      And its suspects are
        | suspect                  | slip                                        |
        | 6,5000,000 square metres | 6,5000,000: a digit of 6,500,000 doubled |

    Example: A digit too few at the end
      Given the article
        """
        The guitar fetched $110,00 at an auction on Tuesday. A year ago a similar one was sold
        for $59,000.
        """
      When the article is checked
      Then malformed-number reports
        | reported | computed |
        | 110,00   | no value |

    Example: A report on a town's budget
      # four digits after the comma: 20,000 or 200,000
      Given the article
        """
        The town will spend $4.2 million on its schools next year, 3 percent more than this year.
        The library gets $20,0000 for new shelves.
        """
      When the article is checked
      Then malformed-number reports
        | reported | computed |
        | 20,0000  | no value |

  Rule: It stays silent where something else may be printed
    Example: A decimal comma, where no other number has a comma
      Given the article
        """
        A coffee in Vienna costs 5,50 euros, a cake half of that.
        """
      When the article is checked
      Then nothing is reported
      And malformed-number compares nothing

    Example: A date without its space
      Given the article
        """
        The bridge was opened on Dec. 4,1999, and has 1,200 lamps.
        """
      When the article is checked
      Then nothing is reported
      And malformed-number compares nothing

    Example: Groups of three are nothing to speak of
      Given the article
        """
        The town has 12,345,678 trees.
        """
      When the article is checked
      Then nothing is reported
      And malformed-number compares nothing
