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
      # 121 = 96 + 25 and 383 = 263 + 120, in thousands: 69 + 25 = 94, each within half a thousand
      Given the article
        """
        There were 2,126,000 unemployed people, 121,000 fewer than in May and 383,000 fewer than
        a year earlier. There were 1,170,000 unemployed men, 69,000 fewer than in May and 263,000
        fewer than a year earlier. There were 956,000 unemployed women, 25,000 fewer than in May
        and 120,000 fewer than a year earlier.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed         |
        | 121,000  | 93,000 to 95,000 |

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
      # -46 + 226 = 180 and 71 + 234 = 305; -33 + 237 = 204, within 203..205, is not 230
      Given the article
        """
        Norland's current account deficit narrowed to 180 million crowns in January from 230
        million in December and 305 million a year earlier. The trade surplus widened to 46
        million crowns from 33 million in December, after a 71 million deficit a year earlier. The
        deficit on invisibles fell to 226 million crowns from 237 million in December and 234
        million a year earlier.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 230      | 203 to 205 |

    Example: Trade, services and transfers in one sentence
      # 2.21 + 2.75 + 4.36 = 9.32; 2.09 + 2.25 + 5.03 = 9.37
      Given the article
        """
        The current account deficit for the first eight months widened to 9.37 billion crowns from
        9.32 billion a year earlier. The trade deficit narrowed to 2.09 billion crowns from 2.21
        billion and the services deficit to 2.25 billion from 2.57 billion, but the transfers
        deficit widened to 5.03 billion from 4.36 billion.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 9.32     | 9.125 to 9.155 |

    Example: A balance of which another part is not told
      Given the article
        """
        Norland's current account deficit was 180 million crowns in January. The trade surplus was
        46 million crowns and the services deficit 118 million crowns.
        """
      When the article is checked
      Then nothing is reported

  Rule: Three or four parts that leave nothing else make their total
    Example: The four countries of the United Kingdom
      # 326 + 32 + 26 + 22 = 406, each within a half
      Given the article
        """
        There were 460 councils in the UK in May; 326 in England, 32 in Scotland, 26 in Northern
        Ireland and 22 in Wales.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 460      | 404 to 408 |

    Example: A line for each country
      # 40,001,800 + 2,328,500 + 4,120,500 + 1,241,000 = 47,691,800
      Given the article
        """
        The total number of electors in the UK was 46,791,800, a fall of 0.1%.

        - England - 40,001,800, a fall of 0.3%

        - Wales - 2,328,500, a small rise

        - Scotland - 4,120,500, a rise of 1.4%

        - Northern Ireland - 1,241,000, a fall of 0.5%
        """
      When the article is checked
      Then total-mismatch reports
        | reported   | computed                 |
        | 46,791,800 | 47,691,600 to 47,692,000 |

    Example: Medians do not add up
      Given the article
        """
        The median number of electors of a council in the UK was 94,500; it was 98,600 in England,
        94,100 in Scotland, 40,900 in Northern Ireland and 98,800 in Wales.
        """
      When the article is checked
      Then nothing is reported

    Example: One of the four is not told
      Given the article
        """
        There were 460 councils in the UK in May; 326 in England, 32 in Scotland and 22 in Wales.
        """
      When the article is checked
      Then nothing is reported

  Rule: What is sold within a union and outside it is all that is sold
    Example: Two columns, of which one adds up
      # 1.9 + 2.7 = 4.6, within 4.5..4.7; 2.1 + 2.9 = 5.0, within 4.9..5.1
      Given the article
        """
        The trade deficit was 4.6 billion crowns in May, down from April's 5.9 billion. The
        deficit with the EU fell to 1.9 billion crowns from 2.1 billion, while the non-EU shortfall
        dropped to 2.7 billion crowns from 2.9 billion in April.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 5.9      | 4.9 to 5.1 |

    Example: Only one of the partners is told
      Given the article
        """
        The trade deficit was 4.6 billion crowns in May. The deficit with the EU was 1.9 billion
        crowns, and that with Japan 1.1 billion.
        """
      When the article is checked
      Then nothing is reported

  Rule: January and February make the first two months
    Example: The surplus of both
      # 10.4 + 7.2 = 17.6, within 17.5..17.7
      Given the article
        """
        The trade surplus widened to 10.4 billion crowns in February from 7.2 billion in January.
        The trade surplus for January and February together was 16.7 billion crowns.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 16.7     | 17.5 to 17.7 |

    Example: The month before is not the first
      Given the article
        """
        The trade surplus widened to 10.4 billion crowns in March from 7.2 billion in February.
        The trade surplus for January and February together was 16.7 billion crowns.
        """
      When the article is checked
      Then nothing is reported

  Rule: Capital that comes in pays for a deficit
    Example: Official capital and all other capital
      # 786 - 36 = 750, within 749..751; 505 + 392 = 897, within 896..898
      Given the article
        """
        The current account deficit was 750 million crowns in February, against 897 million a year
        earlier. Official capital transactions showed a surplus of 786 million crowns against 450
        million a year earlier. Non-official capital and balancing item showed a 36 million crown
        deficit against a surplus of 392 million a year earlier.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 897      | 841 to 843 |

    Example: One sort of capital leaves the others open
      Given the article
        """
        The current account deficit was 750 million crowns in February. Official capital
        transactions showed a surplus of 450 million crowns.
        """
      When the article is checked
      Then nothing is reported

  Rule: What changed on both sides is what the balance changed by
    Example: The deficit widened by what exports lost and imports did not
      # 0.4 - 0.1 = 0.3, within 0.2..0.4
      Given the article
        """
        The deficit on trade in goods was 9.4 billion pounds, widening by 0.6 billion pounds from
        May. Total exports decreased by 0.4 billion pounds to 23.5 billion and total imports
        decreased by 0.1 billion pounds to 32.9 billion.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed   |
        | 0.6      | 0.2 to 0.4 |

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
        The trade deficit was 9.4 billion pounds, widening by 0.9 billion pounds from May. Oil
        exports decreased by 0.4 billion pounds and car imports decreased by 0.1 billion pounds.
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
      # 2697 + 275 + 7 = 2979
      Given the article
        """
        Norland registered 251 new cases of the disease on Sunday. The number of recoveries so far
        rose to 275. Deaths have now reached 7. Infections to date stand at 2979, of which 2967 are
        active.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed           |
        | 2979     | 3,247.5 to 3,250.5 |

    Example: The ill are not told
      Given the article
        """
        Norland registered 2979 infections. The number of recoveries so far rose to 275, and deaths
        have now reached 7.
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
      # 38.4 + 6.7 = 45.1, within 45.0..45.2
      Given the article
        """
        Retail sales came to 45.1 billion crowns in December. Sales of cars fell. Prices rose. By
        location, December sales in urban areas grew 3.7 percent to 38.4 billion crowns and those
        in rural areas 3.8 percent to 7.6 billion crowns.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed     |
        | 45.1     | 45.9 to 46.1 |

    Example: Nine months of each sector
      # 103.5 + 4,738.5 + 1,395.3 + 1,172.1 = 7,409.4, within 7,409.2..7,409.6
      Given the article
        """
        From January to September, power use totalled 7,409.4 billion kilowatt-hours. By sector,
        nine-month consumption amounted to 183.5 billion kilowatt-hours in primary industries;
        4,738.5 billion kilowatt-hours in secondary industries; and 1,395.3 billion kilowatt-hours
        in tertiary industries. Residential use climbed to 1,172.1 billion kilowatt-hours.
        """
      When the article is checked
      Then total-mismatch reports
        | reported | computed           |
        | 7,409.4  | 7,489.2 to 7,489.6 |

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
