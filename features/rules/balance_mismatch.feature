@balance_mismatch
Feature: A balance is what its two sides leave
  A surplus is exports less imports; a deficit the other way round. Rounded figures leave
  some room, and more of it the smaller the balance is beside its sides.

  Rule: A balance within rounding holds
    Example: A surplus that seems to miss by a tenth
      # 24.5 - 16.7 = 7.8; the sides allow 7.7..7.9, and 7.9 stands for 7.85..7.95
      Given the article
        """
        Exports were 24.5 billion dollars in 2024 and imports were 16.7 billion dollars. The
        trade surplus was 7.9 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And balance-mismatch finds consistent
        | figures                                                         |
        | 7.9 billion dollars, 24.5 billion dollars, 16.7 billion dollars |

  Rule: A balance beyond rounding is a mismatch
    Example: A surplus with its digits transposed
      # 24.5 - 16.7 = 7.8, within 7.7..7.9; 8.7 is not
      Given the article
        """
        Exports were 24.5 billion dollars in 2024 and imports were 16.7 billion dollars. The
        trade surplus was 8.7 billion dollars.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed   |
        | 8.7      | 7.7 to 7.9 |

  Rule: A deficit counts the other way round
    Example: A month in which a country bought more than it sold
      # imports 31.2 - exports 26.9 = 4.3, within 4.2..4.4
      Given the article
        """
        Turkey's trade deficit narrows in May

        Turkey's trade deficit narrowed to $6.3 billion in May, the statistics office said.
        Exports climbed 2.6 percent to $26.9 billion, while imports fell 2.7 percent to $31.2
        billion. Economists had expected the gap to widen.
        """
      And it was published on 2025-06-27
      When the article is checked
      Then balance-mismatch reports
        | reported | computed   |
        | 6.3      | 4.2 to 4.4 |

  Rule: Each time that a story tells of has its own balance
    Example: A revision of the month before
      # 793 - 748 = 45, within 44..46, where the first print of March was revised
      Given the article
        """
        OSLO, June 3 - Sundland's trade surplus rose to 58 million francs in April from 37
        million, revised from 54 million, in March and a deficit of 64 million a year earlier.
        Exports were 742 million francs against 761 million, revised from 793 million, in March
        and 655 million a year earlier, and imports fell to 684 million from 724 million, revised
        from 748 million, in March and 719 million in April of last year.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed |
        | 54       | 44 to 46 |

    Example: Two sides that share one comparison
      # 387.2 - 380.4 = 6.8, within 6.7..6.9
      Given the article
        """
        Sundland had a deficit of 65.6 million francs in its trade with the neighbours last year
        compared with a deficit of 8.6 million francs in 2024. Imports from the league came to
        418.3 million francs, while exports to the league were 352.7 million, compared with 387.2
        million and 380.4 million the year before.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed   |
        | 8.6      | 6.7 to 6.9 |

    Example: Births and deaths
      # 8,094 - 9,658 = -1,564
      Given the article
        """
        In August the number of births was 8,094, and 9,658 people died. The natural decrease of
        1,654 in the month was lower than the 1,919 recorded a year earlier.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed |
        | 1,654    | 1,564    |

    Example: Exports of one product, and a balance of all trade
      Given the article
        """
        Norland's trade surplus was 4.2 billion crowns in May. Coffee exports came to 1.9 billion
        crowns, and imports fell to 7.4 billion crowns.
        """
      When the article is checked
      Then nothing is reported

    Example: The surplus is of a month, exports and imports are of the half-year
      Given the article
        """
        Norland's trade surplus was 1.2 billion crowns in May. In the first half exports came to
        41.9 billion crowns, and imports fell to 37.4 billion crowns.
        """
      When the article is checked
      Then nothing is reported

  Rule: It stays silent where the balance is another's
    Example: The surplus is with one partner
      Given the article
        """
        Norway's exports were 24.5 billion dollars in 2024 and imports were 16.7 billion
        dollars. The trade surplus with Sweden was 1.1 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And balance-mismatch compares nothing

    Example: The surplus is a forecast
      Given the article
        """
        Exports were 24.5 billion dollars in 2024 and imports were 16.7 billion dollars. The
        trade surplus will reach 9.5 billion dollars in 2024, the bank had forecast.
        """
      When the article is checked
      Then nothing is reported
      And balance-mismatch compares nothing

  Rule: A balance is set beside the sides that stand near it, for each time that is told
    Example: The surplus of a year before has a wrong digit
      # 8.38 - 5.33 = 3.05, within 3.04..3.06; 3.85 is not
      Given the article
        """
        The surplus of the republic's trade widened. The trade surplus rose to 4.17 billion
        dollars in the first quarter from 3.85 billion a year before. Exports rose to 11.25
        billion dollars from 8.38 billion. Imports rose to 7.08 billion dollars from 5.33
        billion.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed     |
        | 3.85     | 3.04 to 3.06 |

    Example: The deficit is of services only, and has other sides
      Given the article
        """
        Exports were 742 million dollars and imports fell to 684 million dollars. The deficit
        on invisibles eased to 63 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And balance-mismatch compares nothing

  Rule: Two sides may share one comparison
    Example: Imports and exports compared with those of the year before
      # 1,185.4 - 948.2 = 237.2, within 237.1..237.3
      Given the article
        """
        The trade deficit of Sundland narrowed to 232.7 million francs in 2024. Imports totalled
        1,185.4 million francs and exports 948.2 million, compared with 1,203.8 million and
        931.6 million in 2023.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed       |
        | 232.7    | 237.1 to 237.3 |

  Rule: What the words between tell of one time is of one time
    Example: Three sides of a story with a sentence about something else
      # 18.26 - 15.83 = 2.43, within 2.42..2.44
      Given the article
        """
        Sundland shipped $18.26 million worth of goods in April, its customs office said. No April
        had ever been better. The old mark had stood since 2016. Imports reached $15.83 million.
        The surplus of $2.34 million was smaller than hoped.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed     |
        | 2.34     | 2.42 to 2.44 |

    Example: Two months together, once called cumulative
      # 58.9 - 47.3 = 11.6, within 11.5..11.7
      Given the article
        """
        For the first two months together, imports fell to 47.3 billion francs. Exports came to
        58.9 billion francs. That made a trade surplus of 16.1 billion francs for January and
        February, against a cumulative surplus of 9.7 billion francs in the same months of 2024.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed     |
        | 16.1     | 11.5 to 11.7 |

    Example: The year before has a balance of its own
      # 128.63 - 214.34 = -85.71, within 85.70..85.72
      Given the article
        """
        The budget deficit was $84.60 million in June. That was a little less than the year-earlier
        budget gap of $85.17 million. Receipts for June rose to $132.45 million from $128.63
        million a year earlier. Outlays for June rose to $217.05 million from $214.34 million a
        year earlier.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed       |
        | 85.17    | 85.70 to 85.72 |

  Rule: What came in and what went out
    Example: A deficit called a surplus
      # 5.2 - 6.0 = -0.8
      Given the article
        """
        With exports of $5.2bn and imports of $6.0bn the country ran a surplus of $0.8bn.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed     |
        | 0.8      | -0.9 to -0.7 |

    Example: What came in and what went out
      # 60,000 - 45,000 = 15,000
      Given the article
        """
        Some 60,000 people moved in and 45,000 left, a net gain of 51,000.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed         |
        | 51,000   | 11,000 to 19,000 |

    Example: What is left after something else
      Given the article
        """
        The state took in 820 million euros and spent 790 million, and had a deficit of 30 million
        after interest of 60 million.
        """
      When the article is checked
      Then nothing is reported
