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
        Exports were 905 million dollars and imports fell to 858 million dollars. The deficit
        on invisibles eased to 74 million dollars.
        """
      When the article is checked
      Then nothing is reported
      And balance-mismatch compares nothing

  Rule: Two sides may share one comparison
    Example: Imports and exports compared with those of the year before
      Given the article
        """
        The trade deficit of Norland narrowed to 336.5 billion kroner in 2024. Imports totalled
        1,412.6 billion kroner and exports 1,067.1 billion, compared with 1,326.5 billion and
        971.7 billion in 2023.
        """
      When the article is checked
      Then balance-mismatch reports
        | reported | computed       |
        | 336.5    | 345.4 to 345.6 |
