@impossible_value
Feature: Values that can be
  A share of people has at most all of them, a fall takes at most everything, a probability is at
  most 1. Only values near such a limit, or beyond it, are set beside it.

  Rule: A value up to its limit holds
    Example: Nearly everyone
      Given the article
        """
        In the survey 97 percent of the respondents said that they had a phone.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value finds consistent
        | figures    |
        | 97 percent |

    Example: A fall by all there was
      Given the article
        """
        Ferry traffic fell by 100 percent during the strike.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value finds consistent
        | figures     |
        | 100 percent |

  Rule: A value beyond its limit is a mismatch
    Example: More than all respondents
      Given the article
        """
        In the survey 107 percent of the respondents said that they had a phone.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed |
        | 107      | 0 to 100 |

    Example: A fall by more than everything
      # from 300 to 100 is a fall by 67 percent, though 300 is 200 percent more than 100
      Given the article
        """
        Thefts of bicycles fell by 200 percent to 100 last year from 300 the year before, the
        police said on Friday. They put it down to 40 new cameras at the stations.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed |
        | 200      | 0 to 100 |

    Example: A turnout without its decimal point
      Given the article
        """
        The mayor was elected with 3,120 votes. Turnout was 648 percent, the town clerk said.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed |
        | 648      | 0 to 100 |

    Example: A probability above one
      Given the article
        """
        The model gives the storm a probability of 1.7 to reach the coast.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed   |
        | 1.7      | 0.0 to 1.0 |

    Example: A probability over 1
      Given the article
        """
        The probability of a flood in the valley is 1.2, the report says.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed   |
        | 1.2      | 0.0 to 1.0 |

    Example: More voters than there are
      Given the article
        """
        Some 112 percent of voters cast a ballot in the village.
        """
      When the article is checked
      Then impossible-value reports
        | reported | computed |
        | 112      | 0 to 100 |

  Rule: It stays silent where more than everything is possible
    Example: A profit falls into a loss
      Given the article
        """
        Profit at the shipyard fell by 140 percent, which left it with a loss.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value compares nothing

    Example: A percentage of another quantity
      Given the article
        """
        Public debt is about 140 percent of output, and the index rose 112 percent in a year.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value compares nothing

    Example: Somebody is quoted
      Given the article
        """
        "There is a 110 percent chance that we will win on Sunday," the coach said.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value compares nothing

    Example: A value far from its limit
      Given the article
        """
        In the survey 41 percent of the respondents said that they had a car.
        """
      When the article is checked
      Then nothing is reported
      And impossible-value compares nothing

  Rule: A part of a whole is none more than all, in whatever order
    Example: Members who came
      Given the article
        """
        Of all members, 98 percent voted.
        """
      When the article is checked
      Then nothing is reported

    Example: More members than there are
      Given the article
        """
        Of all members, 110 percent voted.
        """
      When the article is checked
      Then impossible-value reports
        | reported |
        | 110      |

    Example: Homes by the sea
      Given the article
        """
        Some 165 percent of the town's homes have a view of the sea.
        """
      When the article is checked
      Then impossible-value reports
        | reported |
        | 165      |

    Example: Women at the helm
      Given the article
        """
        Women made up 156 percent of the graduates of the sailing school.
        """
      When the article is checked
      Then impossible-value reports
        | reported |
        | 156      |

    Example: A share that grew
      Given the article
        """
        The share of women among skippers reached 171 percent.
        """
      When the article is checked
      Then impossible-value reports
        | reported |
        | 171      |

    Example: A storm for certain
      Given the article
        """
        The likelihood of a storm is put at 130 percent.
        """
      When the article is checked
      Then impossible-value reports
        | reported |
        | 130      |

    Example: A price against another year
      Given the article
        """
        Rents are 120 percent of the 2015 level.
        """
      When the article is checked
      Then nothing is reported
