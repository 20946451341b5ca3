@total_mismatch
Feature: A total is the sum of its parts
  A total and its parts are printed rounded, so a sum may be off in its last digit. It is
  a mismatch only when no true values could have been printed like this.

  Rule: A sum within rounding holds
    Example: Rounded parts that seem to miss by one
      # 24.5 + 16.8 = 41.3; the parts lie in 24.45..24.55 and 16.75..16.85, so the total in 41.20..41.40
      Given the article
        """
        Foreign trade reached 41.4 billion dollars in 2024. Exports were 24.5 billion dollars
        and imports were 16.8 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch finds consistent
        | figures                                                          |
        | 41.4 billion dollars, 24.5 billion dollars, 16.8 billion dollars |

  Rule: A sum beyond rounding is a mismatch
    Example: A total three tenths too high
      # 41.6 stands for 41.55 at least. Were the parts cut, not rounded, their sum would still be
      # below 24.6 + 16.9 = 41.5
      Given the article
        """
        Foreign trade reached 41.6 billion dollars in 2024. Exports were 24.5 billion dollars
        and imports were 16.8 billion dollars.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 41.6     | 41.2 to 41.4 |

  Rule: The figures may stand sentences apart
    Example: A yearly trade report
      # 88.2 + 75.9 = 164.1, printed 146.1: digits transposed
      Given the article
        """
        Chile's foreign trade grows in 2024

        Chile's foreign trade climbed to $146.1 billion in 2024, the customs service said on
        Thursday, helped by strong demand for copper and fruit.

        Exports rose 4.1 percent to $88.2 billion, while imports grew 1.4 percent to $75.9
        billion. Ports handled the traffic without the delays of the year before.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 146.1    | 164.0 to 164.2 |
      And its suspects are
        | figure         | slip                              |
        | $146.1 billion | 146.1: digits of 164.1 transposed |
        | $75.9 billion  |                                   |
        | $88.2 billion  |                                   |

  Rule: It stays silent where the parts are not known to be all of the total
    Example: One part is of another year
      Given the article
        """
        Foreign trade reached 41.4 billion dollars in 2024. Exports were 24.5 billion dollars
        in 2024 and imports were 18.8 billion dollars in 2023.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch compares nothing

    Example: The parts are of one partner, the total of all
      Given the article
        """
        Peru's foreign trade reached 41.4 billion dollars in 2024. Peru's exports to Brazil
        were 4.5 billion dollars and Peru's imports from Brazil were 6.8 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And total-mismatch compares nothing

  Rule: Two parts that leave nothing else make the total before them
    Example: Men and women
      # 1,208 + 931 = 2,139
      Given the article
        """
        There were 2,193 members of the club in May. There were 1,208 male members and there
        were 931 female members.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed |
        | 2,193    | 2,139    |

    Example: Sentences built alike, as a table in prose
      # 96 = 57 + 39 in thousands, but 21 + 13 = 34 and not 43, each within half a thousand
      Given the article
        """
        There were 812,000 insured people, 43,000 fewer than in March and 96,000 fewer than a year
        before. There were 437,000 insured men, 21,000 fewer than in March and 57,000 fewer than
        a year before. There were 375,000 insured women, 13,000 fewer than in March and 39,000
        fewer than a year before.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed         |
        | 43,000   | 33,000 to 35,000 |

    Example: Averages of men and women do not add up
      Given the article
        """
        Average weekly pay was 564 pounds. For men it was an average of 610 pounds, and for women
        an average of 501 pounds.
        """
      When the article is checked
      Then nothing is reported

  Rule: What makes a balance shows where it is told for several times
    Example: Trade and invisibles make the current account
      # -58 + 201 = 143 and 64 + 223 = 287; -37 + 243 = 206, within 205..207, is not 250
      Given the article
        """
        Sundland's current account deficit shrank to 143 million francs in April from 250 million
        in March and 287 million a year before. The trade surplus widened to 58 million francs
        from 37 million in March, after a 64 million deficit a year before. The deficit on
        invisibles fell to 201 million francs from 243 million in March and 223 million a year
        before.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 250      | 205 to 207 |

    Example: Trade, services and transfers in one sentence
      # 1.64 + 1.42 + 4.12 = 7.18; 1.93 + 1.74 + 3.36 = 7.03, within 7.015..7.045
      Given the article
        """
        Sundland's current account deficit widened to 7.18 billion francs in the half-year from
        6.76 billion a year before. The trade deficit shrank to 1.64 billion francs from 1.93
        billion and the services deficit to 1.42 billion from 1.74 billion, while the transfers
        deficit rose to 4.12 billion from 3.36 billion.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 6.76     | 7.015 to 7.045 |

    Example: A balance of which another part is not told
      Given the article
        """
        Sundland's current account deficit was 143 million francs in April. The trade surplus was
        58 million francs and the services deficit 127 million francs.
        """
      When the article is checked
      Then nothing is reported

  Rule: Three or four parts that leave nothing else make their total
    Example: The four countries of the United Kingdom
      # 341 + 138 + 47 + 32 = 558, each within a half
      Given the article
        """
        There were 585 lighthouses in the UK in June; 341 in Scotland, 138 in England, 47 in Wales
        and 32 in Northern Ireland.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 585      | 556 to 560 |

    Example: A line for each country
      # 8,112,300 + 456,200 + 693,500 + 341,800 = 9,603,800, each within 50
      Given the article
        """
        The total number of pupils in the UK was 9,063,800, a rise of 0.4%.

        - England - 8,112,300, a rise of 0.5%

        - Scotland - 693,500, a fall of 0.7%

        - Wales - 456,200, a slight fall

        - Northern Ireland - 341,800, a rise of 1.2%
        """
      When the article is checked
      Then total-mismatch reports
        | reported  | computed               |
        | 9,063,800 | 9,603,600 to 9,604,000 |

    Example: Medians do not add up
      Given the article
        """
        The median number of pupils of a school in the UK was 415; it was 438 in England, 402 in
        Scotland, 391 in Northern Ireland and 377 in Wales.
        """
      When the article is checked
      Then nothing is reported

    Example: One of the four is not told
      Given the article
        """
        There were 585 lighthouses in the UK in June; 341 in Scotland, 138 in England and 47 in
        Wales.
        """
      When the article is checked
      Then nothing is reported

  Rule: What is sold within a union and outside it is all that is sold
    Example: Two columns, of which one adds up
      # 3.2 + 4.3 = 7.5, within 7.4..7.6; 3.5 + 4.7 = 8.2, within 8.1..8.3
      Given the article
        """
        The trade deficit was 7.5 billion francs in July, down from June's 8.8 billion. The deficit
        with the EU shrank to 3.2 billion francs from 3.5 billion, while the non-EU shortfall
        shrank to 4.3 billion francs from 4.7 billion in June.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 8.8      | 8.1 to 8.3 |

    Example: Only one of the partners is told
      Given the article
        """
        The trade deficit was 7.5 billion francs in July. The deficit with the EU was 3.2 billion
        francs, and that with Japan 1.1 billion.
        """
      When the article is checked
      Then nothing is reported

  Rule: January and February make the first two months
    Example: The surplus of both
      # 6.3 + 5.8 = 12.1, within 12.0..12.2
      Given the article
        """
        The trade surplus widened to 6.3 billion francs in February from 5.8 billion in January.
        The trade surplus for January and February together came to 11.2 billion francs.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 11.2     | 12.0 to 12.2 |

    Example: The month before is not the first
      Given the article
        """
        The trade surplus widened to 6.3 billion francs in March from 5.8 billion in February.
        The trade surplus for January and February together came to 11.2 billion francs.
        """
      When the article is checked
      Then nothing is reported

  Rule: Capital that comes in pays for a deficit
    Example: Official capital and all other capital
      # 668 - 48 = 620, within 619..621; 459 + 379 = 838, within 837..839
      Given the article
        """
        The current account deficit was 620 million francs in June, against 874 million a year
        before. Official capital transactions left a surplus of 668 million francs against 459
        million a year before. Non-official capital and the balancing item left a 48 million franc
        deficit against a surplus of 379 million a year before.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 874      | 837 to 839 |

    Example: One sort of capital leaves the others open
      Given the article
        """
        The current account deficit was 620 million francs in June. Official capital transactions
        left a surplus of 459 million francs.
        """
      When the article is checked
      Then nothing is reported

  Rule: What changed on both sides is what the balance changed by
    Example: The deficit widened by what exports lost and imports did not
      # 0.8 - 0.3 = 0.5, within 0.4..0.6
      Given the article
        """
        In July the deficit on trade in goods reached 3.8 billion francs, widening by 0.9 billion
        francs from June. Total exports fell by 0.8 billion francs to 14.6 billion while total
        imports fell by 0.3 billion francs to 18.4 billion.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 0.9      | 0.4 to 0.6 |

    Example: The balance of the quarter before
      # 37.15 + 2.78 - 1.56 = 38.37, within 38.355..38.385
      Given the article
        """
        The trade deficit was a record 38.37 billion dollars in the fourth quarter. That came after
        a trade deficit of 37.51 billion dollars in the third quarter. In the fourth quarter imports
        rose 2.78 billion dollars to 95.7 billion, while exports rose 1.56 billion dollars to 57.33
        billion.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 38.37    | 38.715 to 38.745 |

    Example: Both sides are set beside those of a year ago
      Given the article
        """
        The trade deficit was a record 38.37 billion dollars in the fourth quarter. That came after
        a trade deficit of 37.51 billion dollars in the third quarter. Imports rose 2.78 billion
        dollars from a year earlier to 95.7 billion, while exports rose 1.56 billion dollars from a
        year earlier to 57.33 billion.
        """
      When the article is checked
      Then nothing is reported

    Example: Exports of one good are not all exports
      Given the article
        """
        The trade deficit reached 3.8 billion francs, widening by 0.9 billion francs from June. Oil
        exports fell by 0.8 billion francs and car imports fell by 0.3 billion francs.
        """
      When the article is checked
      Then nothing is reported

  Rule: A list with the figures of another time in brackets has two totals
    Example: Reserves now and a year ago
      # 4.71 + 3.25 + 4.64 = 12.60; 3.83 + 3.99 + 5.10 = 12.92, within 12.905..12.935
      Given the article
        """
        Reserves fell to 12.60 billion crowns in May from 12.29 billion a year earlier. In detail,
        with those of a year earlier in brackets, they were: gold 4.71 billion (3.83 billion),
        dollars 3.25 billion (3.99 billion), other foreign exchange 4.64 billion (5.10 billion).
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed         |
        | 12.29    | 12.905 to 12.935 |

    Example: No time adds up, so the list may be a part of it
      Given the article
        """
        Reserves fell to 14.60 billion crowns in May from 15.29 billion a year earlier. Among them
        were gold 4.71 billion (3.83 billion), dollars 3.25 billion (3.99 billion), and marks 2.64
        billion (3.10 billion).
        """
      When the article is checked
      Then nothing is reported

  Rule: Whoever was infected is ill, well again or dead
    Example: The active cases have a wrong digit
      # 1416 + 418 + 12 = 1846; 1461 + 418 + 12 = 1891, each within a half
      Given the article
        """
        Sundland counted 83 new cases of the fever on Friday. The number of recoveries climbed to
        418. So far, deaths stand at 12. Infections stand at 1846, of which 1461 are active.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed           |
        | 1846     | 1,889.5 to 1,892.5 |

    Example: The ill are not told
      Given the article
        """
        Sundland counted 1846 infections. The number of recoveries climbed to 418, and so far deaths
        stand at 12.
        """
      When the article is checked
      Then nothing is reported

  Rule: A vote is yes, no or void
    Example: More have voted than all votes make
      # 353,173 + 24,941 + 7,611 = 385,725
      Given the article
        """
        On the rolls were 1,827,901 people, and 385,730 of them turned out. The Yes option drew
        353,173 votes and the No option 24,941. A further 7,611 ballots were void.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed               |
        | 385,730  | 385,724.5 to 385,725.5 |

  Rule: "Those" are what the part before them is of
    Example: Towns and the country
      # 43.8 + 8.5 = 52.3; 43.8 + 5.8 = 49.6, within 49.5..49.7
      Given the article
        """
        Retail sales came to 52.3 million francs in June. Sales of boats fell. Rents rose. June
        sales in urban areas rose 2.9 percent to 43.8 million francs and those in rural areas 5.1
        percent to 5.8 million francs.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 52.3     | 49.5 to 49.7 |

    Example: Six months of each sector
      # 36.4 + 512.9 + 148.6 + 164.8 = 862.7; 86.4 for 36.4 makes 912.7, within 912.5..912.9
      Given the article
        """
        From January to June, Norland's power use came to 862.7 million megawatt-hours. By sector,
        six-month consumption amounted to 86.4 million megawatt-hours in primary industries; 512.9
        million megawatt-hours in secondary industries; and 148.6 million megawatt-hours in
        tertiary industries. Residential use went up to 164.8 million megawatt-hours.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed           |
        | 862.7    | 912.5 to 912.9 |

  Rule: Where a line ends means nothing
    Example: A line ends between a subject and its verb
      Given the article
        """
        Shares rose 5 percent and more.
        Exports reached 46.83 billion dollars in 2024, while imports grew to 37.82 billion
        dollars. Foreign trade
        came to 84.20 billion dollars.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 84.20    | 84.64 to 84.66 |

  Rule: A total that words explain is not missed beside another part
    # 287 = 64 + 223 holds by the words; 287 + 37 = 324 is only likely, and of another month
    Example: A balance of three times
      Given the article
        """
        Sundland's current account deficit shrank to 143 million francs in April from 206 million in
        March and 287 million a year earlier. The trade surplus widened to 58 million francs from 37
        million in March, after a 64 million deficit a year earlier. The deficit on invisibles fell
        to 201 million francs from 243 million in March and 223 million a year earlier.
        """
      When the article is checked
      Then nothing is reported

  Rule: Valid votes and those that are not
    Example: Two digits that changed places
      # 40.95 + 1.80 = 42.75
      Given the article
        """
        Over 41.83 million of the 52.10 million people on the register voted. In all 40.95 million
        of the ballots were valid and 1.80 million were invalid.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | severity |
        | 41.83    | warning  |

    Example: Votes that add up
      Given the article
        """
        Over 41.83 million of the 52.10 million people on the register voted. In all 40.95 million
        of the ballots were valid and 0.88 million were invalid.
        """
      When the article is checked
      Then nothing is reported

  Rule: What was there, what came and what went
    Example: What was there, what came and what went
      # 400 + 30 - 12 = 418
      Given the article
        """
        The chain had 400 stores, opened 30 and closed 12, and ended the year with 428.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed       |
        | 428      | 417.5 to 418.5 |

    Example: What it plans to have
      Given the article
        """
        The chain had 400 stores, opened 30 this year and plans to have 500 by 2015.
        """
      When the article is checked
      Then nothing is reported
