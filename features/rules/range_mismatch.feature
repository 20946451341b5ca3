@range_mismatch
Feature: Ranges and their averages
  The lower end of a range comes first, and an average lies between the ends.

  Rule: An average inside its range holds
    Example: A mean between two ends
      Given the article
        """
        Scores ranged from 12 to 40, with a mean of 25.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch finds consistent
        | figures      |
        | 12 to 40, 25 |

    Example: A price that averages inside
      Given the article
        """
        Tickets cost between $20 and $40, averaging $31.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch finds consistent
        | figures          |
        | $20 and $40, $31 |

  Rule: An average outside its range is a mismatch
    Example: Digits of the mean transposed
      # no mean of scores up to 40 is 52
      Given the article
        """
        Scores ranged from 12 to 40, with a mean of 52.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed     |
        | 52       | 11.5 to 40.5 |

    Example: A school's report
      # the median of classes of 18 to 31 pupils cannot be 13; with its digits transposed it is 31
      Given the article
        """
        The county runs 41 schools. Classes have between 18 and 31 pupils, with a median of 13
        pupils, and 4 percent of lessons are cancelled.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed     |
        | 13       | 17.5 to 31.5 |

  Rule: A range whose ends are reversed is a mismatch
    Example: The larger end first
      Given the article
        """
        Between 50 and 30 percent of the eggs hatch.
        """
      When the article is checked
      Then range-mismatch reports
        | reported   | computed      |
        | 30         | at least 49.5 |

  Rule: It stays silent where two numbers are no range
    Example: A gap between two percentages
      Given the article
        """
        The gap between 7 percent and 5 percent is easily explained, the bank said.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

    Example: Opening hours
      Given the article
        """
        The office is open between 9 and 5 on weekdays.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

    Example: Quotations of a price
      Given the article
        """
        Cocoa was quoted between $2,210 and $2,180 a tonne on Monday.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

    Example: An average in another unit
      Given the article
        """
        Ages ranged from 12 to 40, with an average income of $52,000.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

  Rule: What is expected has its lower end first
    Example: A crop forecast
      Given the article
        """
        The harvest is now forecast at 2.6 million to 2.3 million tonnes.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed      | severity |
        | 2.3      | at least 2.55 | error    |

    Example: Earnings
      Given the article
        """
        The company now expects earnings of $1.65 to $1.20 a share.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed       | severity |
        | 1.20     | at least 1.645 | error    |

    Example: Beside another range
      Given the article
        """
        Estimates for maize were 9.5 million to 9.8 million tonnes, against 9.6 million to 9.2 million previously.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed      | severity |
        | 9.2      | at least 9.55 | error    |

    Example: What most expect, beyond what anybody does
      Given the article
        """
        The poll gave a median forecast of 0.7 percent, with forecasts ranging from 0.1 percent to 0.5 percent.
        """
      When the article is checked
      Then range-mismatch reports
        | reported | computed     | severity |
        | 0.7      | 0.05 to 0.55 | error    |

    Example: What it was cut to
      Given the article
        """
        The harvest, forecast at 2.6 million tonnes, was cut to 2.3 million tonnes.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

    Example: A result that is expected
      Given the article
        """
        The measure is expected to be backed by 54.5 percent to 45.5 percent.
        """
      When the article is checked
      Then nothing is reported
      And range-mismatch compares nothing

  Rule: A range that is told as one has its lower end first
    Example: Fares of a ferry
      Given the article
        """
        Fares range from 12 to 20 euros, and children aged 6 to 12 pay half.
        """
      When the article is checked
      Then nothing is reported

    Example: Fares of a ferry turned round
      Given the article
        """
        Fares range from 32 to 20 euros.
        """
      When the article is checked
      Then range-mismatch reports
        | reported |
        | 20       |

    Example: Workers at a yard
      Given the article
        """
        The yard will employ somewhere between 150 and 80 workers.
        """
      When the article is checked
      Then range-mismatch reports
        | reported |
        | 80       |

    Example: A ferry office
      Given the article
        """
        The office is open between 9 and 5 on most days.
        """
      When the article is checked
      Then nothing is reported
