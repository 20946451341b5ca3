@restatement_mismatch
Feature: A figure that is printed twice has one value
  The headline and the story, the summary and the body give the same figure. Their digits
  may differ where one is rounded further.

  Rule: Prints of one value hold
    Example: A headline that rounds further
      Given the article
        """
        Foreign trade rises 4% in 2024

        Foreign trade rose 3.6 percent in 2024, customs data showed.
        """
      When the article is checked
      Then nothing is reported
      And restatement-mismatch finds consistent
        | figures         |
        | 4%, 3.6 percent |

  Rule: Prints of two values are a mismatch
    Example: A headline with another digit
      Given the article
        """
        Foreign trade rises 3.9% in 2024

        Foreign trade rose 3.6 percent in 2024, customs data showed.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 3.9      | 3.55 to 3.65 |

  Rule: Levels are restated too
    Example: A headline with a transposed amount
      Given the article
        """
        Chile's foreign trade climbs to $146.1 billion in 2024

        Chile's foreign trade reached $164.1 billion in 2024, the customs service said on
        Thursday. It pointed to copper prices and a good harvest.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed         |
        | 146.1    | 164.05 to 164.15 |

  Rule: It stays silent where it is not the same figure
    Example: The headline is of another period
      Given the article
        """
        Foreign trade rises 3.9% in December 2024

        Foreign trade rose 3.6 percent in 2024, customs data showed.
        """
      When the article is checked
      Then nothing is reported
      And restatement-mismatch compares nothing

    Example: One of them is of one partner
      Given the article
        """
        Chile's foreign trade rises 3.9% in 2024

        Chile's foreign trade with Peru rose 3.6 percent in 2024, customs data showed.
        """
      When the article is checked
      Then nothing is reported
      And restatement-mismatch compares nothing

  Rule: A headline tells what stands at the beginning of the text
    Example: The body has two digits transposed
      Given the article
        """
        Harbour of Bergen plans to lose 1,350 jobs

        The harbour company of Bergen said on Monday that 1,530 jobs are to go over two years.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed           |
        | 1,350    | 1,529.5 to 1,530.5 |

    Example: The headline's figure stands further down
      Given the article
        """
        Harbour of Bergen plans to lose 1,350 jobs

        The harbour company of Bergen said that it has 1,530 jobs today. By May 1,350 of them
        are to go.
        """
      When the article is checked
      Then nothing is reported

  Rule: Words that only two sentences share name one thing
    Example: Two sentences built alike tell of two things
      Given the article
        """
        Of those born in 1930, 90% of men and 94% of women had married by the age of 40. The
        study has many authors. Of those born in 1930, 51% of men and 74% of women had married
        by the age of 25.
        """
      When the article is checked
      Then nothing is reported

  Rule: What the body tells otherwise may be called by another name
    Example: Two digits of a headline changed places
      Given the article
        """
        Telemark county revenue up 28.2 percent in five months

        The treasury of Vestfold and Telemark took in 174.6 million kroner from January to May,
        a rise of 22.8 percent on the revenue of a year before.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed       |
        | 28.2     | 22.75 to 22.85 |

    Example: A headline has lost its point
      Given the article
        """
        Unemployment rises to record 32 percent in Norland

        Unemployment in Norland rose to a record 3.2 percent in May, the statistics office said.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 32       | 3.15 to 3.25 |

    Example: A headline that leaves out the decimals
      Given the article
        """
        Norland posts surplus of $193 million

        The government of Norland had a surplus of $193.3 million in the first half, it said.
        """
      When the article is checked
      Then nothing is reported

    Example: A figure of the headline that the body does not have
      Given the article
        """
        Bakery chain to open 45 shops

        The bakery chain has 18 shops in Bergen and 25 in Oslo. It made a profit in May.
        """
      When the article is checked
      Then nothing is reported
