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
