@direction_mismatch
Feature: A rise leads upwards and a fall downwards
  The verb and the two levels of a change must point the same way.

  Rule: Levels in the order of the verb hold
    Example: A fall to a lower level
      Given the article
        """
        Imports fell from 5.1 million dollars in 2023 to 4.8 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                  |
        | 4.8 million dollars, 5.1 million dollars |

    Example: Levels that are equal when rounded
      # 4.8 and 4.8 may be 4.84 and 4.79
      Given the article
        """
        Imports fell from 4.8 million dollars in 2023 to 4.8 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported

  Rule: Levels against the verb are a mismatch
    Example: A fall to a higher level
      # 5.1 stands for 5.05 at least, above 4.85 at most
      Given the article
        """
        Imports fell from 4.8 million dollars in 2023 to 5.1 million dollars in 2024.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed     |
        | 5.1      | at most 4.85 |

  Rule: The earlier level may come last
    Example: A port's year
      Given the article
        """
        Traffic slips at the northern ports

        The volume of cargo at the northern ports dropped to 61.8 million tonnes in 2024 from
        58.4 million tonnes in 2023, the authority said. New cranes come into service in spring.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 61.8     | at most 58.45 |

  Rule: A level is set beside each of its bases
    Example: The month before and the year before
      Given the article
        """
        The jobless rate fell to 2.1 percent in March from 2.4 percent in February and 2.8 percent
        in March 2023.
        """
      And it was published on 2024-04-10
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 2.1 percent, 2.4 percent |
        | 2.1 percent, 2.8 percent |

    Example: Two amounts, each with its own base
      Given the article
        """
        Net profit fell to $38.3 million, or 63 cents a share, from $96.7 million, or $1.56 a share.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                         |
        | $38.3 million, $96.7 million    |
        | 63 cents a share, $1.56 a share |

    Example: One of two bases is on the other side
      Given the article
        """
        The workforce fell to 8.03 million in March from 8.14 million in February and 7.74 million in
        March 2023.
        """
      And it was published on 2024-04-10
      When the article is checked
      Then direction-mismatch reports
        | reported     | computed      |
        | 8.03         | at most 7.745 |

    Example: A move from one pair of figures to another
      Given the article
        """
        Reported fraud dropped from 10,276 cases worth $808 million to 8,177 cases worth $644 million.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                    |
        | $644 million, $808 million |

    Example: A level that is left again, and one that a pronoun stands for
      Given the article
        """
        Sales dropped to 25.2 million dollars in 2023 before rising to 26.1 million dollars in 2024.
        The base salary is $36,250. It will increase to $38,000 next year.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                    |
        | 26.1 million dollars, 25.2 million dollars |

  Rule: It stays silent where the words do not settle the direction
    Example: A level is below zero
      Given the article
        """
        The balance improved from minus 4.8 million dollars in 2023 to minus 5.1 million dollars
        in 2024.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: Two levels in different units
      Given the article
        """
        Imports fell from 4.8 million dollars in 2023 to 5.1 million euros in 2024.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: A base that was revised is not the one that counts
      Given the article
        """
        The surplus narrowed to 180 million dollars in January from 203 million dollars, revised from
        175 million dollars, in December.
        """
      And it was published on 2024-02-10
      When the article is checked
      Then nothing is reported

    Example: A profit beside a loss
      Given the article
        """
        The company's profit fell to 45 million dollars in 2024, compared with a loss of 12 million
        dollars in 2023.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: A forecast that was beaten upwards is no earlier level
      Given the article
        """
        Sales fell to 45 million dollars in 2024, compared with a forecast of 41 million dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: Other words than a verb, or the next sentence, may tell the earlier level
    Example: It had been more
      Given the article
        """
        The surplus thus shrank to 1.2 billion dollars. In July it had been 3.4 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                  |
        | 3.4 billion dollars, 1.2 billion dollars |

    Example: It had been less, though it shrank
      # 4.2 stands for 4.15 at least, above 3.45
      Given the article
        """
        The surplus thus shrank to 4.2 billion dollars. In July it had been 3.4 billion dollars.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 3.4      | at least 4.15 |

    Example: Lower, with what it is compared with
      Given the article
        """
        The rate was also lower, at 677 per billion miles compared to 709 in 2009.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures  |
        | 709, 677 |

    Example: A figure that was revised
      Given the article
        """
        Payrolls were upwardly revised to 168,000, from the 130,000 previously reported.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures          |
        | 168,000, 130,000 |

    Example: Cut figures are cut alike
      # 15.5 is rounded up in both or down in both
      Given the article
        """
        The proportion of the oldest increased from 16 percent in 2002 to 15 percent in 2012.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed    |
        | 15       | at least 15.5 |

  Rule: Another clause, or a figure of another thing, is no earlier level
    Example: A second subject between the figures
      Given the article
        """
        Rates on loans were 13.7 percent, while rates paid on deposits eased to 7.4 percent from 7.6 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 7.4 percent, 7.6 percent |

    Example: So much above a ceiling
      Given the article
        """
        The group pumps one million barrels above the 15.8 million barrel ceiling.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: It was, in another sense
      Given the article
        """
        The surplus shrank to 1.2 billion dollars. It was 3.4 percent of output.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: A span is no move
    Example: Lower rates that range from one to another
      Given the article
        """
        Districts with higher incomes had much lower jobless rates, ranging from 6.6% in Alta to
        6.7% in Bergen.
        """
      When the article is checked
      Then nothing is reported

  Rule: Several moves may be told in one sentence
    Example: One of three went the other way
      Given the article
        """
        Coffee exports rose to 753 million dollars from 580 million, but rubber shipments fell
        to 724 million from 718 million, and tin to 181 million from 246 million.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 718      | at least 723.5 |

    Example: All went as is said
      Given the article
        """
        Coffee exports rose to 753 million dollars from 580 million, but rubber shipments fell
        to 714 million from 718 million, and tin to 181 million from 246 million.
        """
      When the article is checked
      Then nothing is reported

    Example: From a low to less than it
      Given the article
        """
        The share surged from a low of 37 pesos in February to 35.70 at the close of trading.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 35.70    | at least 36.50 |

    Example: From a loss to a profit
      Given the article
        """
        The result of the company increased from a loss of 5.3 million dollars in 2023 to a
        profit of 3.2 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported

    Example: What was expected is no level that it came from
      Given the article
        """
        Orders rose to 4.1 million tonnes, against a forecast of 4.4 million tonnes.
        """
      When the article is checked
      Then nothing is reported
