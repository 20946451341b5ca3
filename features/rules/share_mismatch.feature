@share_mismatch
Feature: A share is its part over its whole
  "Accounting for 16.6 percent of total trade": with the part and the whole printed, the
  percentage can be recomputed. All three are rounded, and all three are honoured.

  Rule: A share within rounding holds
    Example: A share that rounds the other way when recomputed from the printed digits
      # 3.69 / 41.21 = 8.954 percent, which rounds to 9.0; but the quotient may be as low as
      # 3.685 / 41.215 = 8.941, and 8.9 stands for 8.85..8.95
      Given the article
        """
        Foreign trade was 41.21 billion dollars in 2024. Trade with Norway reached 3.69 billion
        dollars, accounting for 8.9 percent of foreign trade.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch finds consistent
        | figures                                                  |
        | 3.69 billion dollars, 8.9 percent, 41.21 billion dollars |

  Rule: A share beyond rounding is a mismatch
    Example: Two digits transposed
      # 6.8 / 41.2 lies between 6.75 / 41.25 = 16.364 and 6.85 / 41.15 = 16.646 percent
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 15.6 percent of foreign trade.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 15.6     | 16.36 to 16.65 |

  Rule: The whole may stand paragraphs before
    Example: A report on partners
      # 21.4 / 164.1 lies between 21.35 / 164.15 = 13.006 and 21.45 / 164.05 = 13.075 percent
      Given the article
        """
        Chile's foreign trade reached $164.1 billion in 2024, the customs service said.

        Officials pointed to copper prices and a good harvest.

        Brazil remained Chile's largest trading partner in the region, with bilateral trade
        reaching $21.4 billion, accounting for 31 percent of Chile's total foreign trade.
        """
      And it was published on 2025-01-16
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 31       | 13.006 to 13.075 |
      And its suspects are
        | figure         | slip                        |
        | 31 percent     | 31: digits of 13 transposed |
        | $21.4 billion  |                             |
        | $164.1 billion |                             |

  Rule: It stays silent where the whole is not printed
    Example: The share is of something else
      Given the article
        """
        Foreign trade was 41.2 billion dollars in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 31 percent of fish sales.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing

    Example: The whole is in another currency
      Given the article
        """
        Foreign trade was 41.2 billion euros in 2024. Trade with Norway reached 6.8 billion
        dollars, accounting for 15.1 percent of foreign trade.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing

  Rule: The whole that other words name is found by its noun
    Example: A share of turnover
      # 322.5 / 5650.5 = 5.707 percent, 323.5 / 5649.5 = 5.726 percent
      Given the article
        """
        Net turnover was 5,650 million francs last year. Cash flow reached 323 million francs,
        or 7.5 percent of turnover.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 7.5      | 5.707 to 5.726 |

    Example: The percentage is of something that no amount tells
      Given the article
        """
        Net turnover was 5,650 million francs last year. Cash flow reached 323 million francs,
        or 7.5 percent of assets.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch compares nothing

  Rule: Portions that stand together are of one whole
    Example: One of three in brackets
      # 7.55 / 23.45 = 32.197 percent, 7.65 / 23.35 = 32.762 percent
      Given the article
        """
        Of the 23.4 million households in the country, 62 percent (14.4 million) were
        families. People living alone (30 percent, 7.6 million) were more than in 2001.
        Another five percent (1.2 million) shared a flat.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 30       | 32.20 to 32.76 |

    Example: One of three ballots
      # 1,082,196 / 1,253,846 = 86.31 percent
      Given the article
        """
        In the plebiscite 1,253,846 people voted. The Yes camp won 1,082,196 votes, 68.31
        percent of those who voted, and the No camp 147,327, or 11.75 percent. The other
        24,323 ballots, 1.94 percent, were void.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed |
        | 68.31    | 86.3101  |

    Example: Two candidates, and no whole
      # 25.485 / (27.135 / 49.515) = 46.504 percent, 25.495 / (27.125 / 49.525) = 46.549
      Given the article
        """
        Anna Berg got 27.13 million votes, or 49.52 percent. Olof Dahl came second with
        25.49 million votes, or 44.88 percent.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 44.88    | 46.504 to 46.549 |

    Example: A total that its portions do not have
      # 214.5 / 460 = 46.6, 215 / 460 = 46.74; 190 / 460 = 41.3 percent
      Given the article
        """
        There are a total of 460 local areas in the country. Rolls grew in 215 local areas
        (53 percent). They fell in 190 local areas (47 percent).
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 53       | 46.69 to 46.79 |
        | 47       | 41.15 to 41.46 |

    Example: What the next sentence says that it represented
      # 13.455 / 23.555 = 57.122 percent, 13.465 / 23.545 = 57.188 percent
      Given the article
        """
        Foreign trade was 23.55 trillion crowns in 2024. Private firms reported imports and
        exports of 13.46 trillion crowns. That represented 52.9 percent of the total.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 52.9     | 57.122 to 57.188 |

    Example: Two regions
      Given the article
        """
        In the north 64 percent (5.2 million) owned a bicycle. This compares to the south, where
        71 percent (2.6 million) did.
        """
      When the article is checked
      Then nothing is reported

    Example: Two years
      Given the article
        """
        The deficit was 1.20 billion crowns, or 6.9 percent of output, compared with 2.145
        billion crowns, or 13.0 percent of output, last year.
        """
      When the article is checked
      Then nothing is reported

    Example: Two groups
      Given the article
        """
        Some 1,200 men (45 percent) and 1,400 women (38 percent) agreed.
        """
      When the article is checked
      Then nothing is reported

    Example: Rises
      Given the article
        """
        Sales rose by 200 million crowns (10 percent) and 300 million crowns (5 percent) in
        the two years.
        """
      When the article is checked
      Then nothing is reported

  Rule: What a share is of may stand in another sentence
    Example: Turnout
      # 5.41 / 6.07 = 89.1 percent
      Given the article
        """
        Some say it was the weather. Exactly 5.41 million of 6.07 million registered voters
        went to the polls. Of the votes 5.2 million were valid. Turnout was 82.9 percent.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 82.9     | 88.97 to 89.28 |

    Example: A part of the increase
      # 2.1 / 3.7 = 56.8 percent
      Given the article
        """
        The population grew by seven percent (3.7 million), and migration accounted for 50
        percent (2.1 million) of the increase.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed     |
        | 50       | 54.7 to 58.9 |

    Example: They made up so much of it
      # 4.6 / 29 = 15.9 percent
      Given the article
        """
        Last year the sales of ten games reached 4.6 billion crowns. These games accounted
        for 19 percent of the total 29 billion crowns that people spent.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 19       | 15.42 to 16.32 |

    Example: Of something else
      Given the article
        """
        Last year the sales of ten games reached 4.6 billion crowns. Books accounted for 19
        percent of the total 29 billion crowns that people spent.
        """
      When the article is checked
      Then nothing is reported

    Example: Million for billion
      # 7 / 12.6 = 55.6 percent; of 12,600 it is 0.056
      Given the article
        """
        The theatres took in 12.6 billion crowns last year. Local plays sold 7 million crowns
        worth of seats, accounting for 55.6 percent of what theatres took.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 55.6     | 0.0514 to 0.0598 |

  Rule: Two portions that make 100 percent are of one whole
    Example: A slip in an amount
      # 46.6 / 0.83 = 56.1; 5.9 / 0.17 = 34.7
      Given the article
        """
        In the country 83 percent (46.6 million) of residents had a passport and 17 percent
        (5.9 million) of residents had none.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed       |
        | 17       | 10.35 to 10.67 |

    Example: Both agree
      Given the article
        """
        The number of voters grew in 285 areas (44 percent) and fell in 364 areas (56 percent).
        """
      When the article is checked
      Then nothing is reported

    Example: Portions of two groups that happen to make 100 percent
      # 40 percent of 300,000 and 60 percent of 83,333: no slip of a digit makes them one
      Given the article
        """
        Of the men, 40 percent (120,000) said yes, and of the women 60 percent (50,000) did.
        """
      When the article is checked
      Then nothing is reported

  Rule: The whole may come after its share, or before "of these"
    Example: Out of all
      # 45 percent of 8.2 million is 3.7 million
      Given the article
        """
        In the city 54 percent (3.7 million) out of 8.2 million residents were born there.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed     |
        | 54       | 44.2 to 46.0 |

    Example: Of these
      # 55 percent of 810,000 is 445,500
      Given the article
        """
        There were an estimated 810,000 crimes against children; of these 55 percent were called
        violent (544,000).
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed     |
        | 55       | 63.9 to 70.8 |

    Example: A percentage of something of a whole
      # 14 / 22 = 63.6 percent, 13.5 / 22.5 = 60.0 and 14.5 / 21.5 = 67.4
      Given the article
        """
        The three ports took in 14 million francs in mooring fees, about 95 percent of the town's road budget of
        22 million francs for the year.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed     | severity |
        | 95       | 60.0 to 67.4 | error    |

  Rule: The shares that names have of one total
    Example: One of three does not fit
      # 79,300 / 282,400 = 28.1, 40,500 / 282,400 = 14.3, but 140,500 / 282,400 = 49.8
      Given the article
        """
        Makers sold 282,400 new cars in early March. Ford sales rose to 79,300 cars from 61,200.
        Fiat sold 40,500. Renault sales reached 140,500 compared with 132,300. Renault's market
        share was 48.2 percent, Ford's share was 28.1 percent, while Fiat's share was 14.3 percent.
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed         |
        | 48.2     | 49.726 to 49.779 |

    Example: All three fit
      Given the article
        """
        Makers sold 282,400 new cars in early March. Ford sales rose to 79,300 cars from 61,200.
        Fiat sold 40,500. Renault sales reached 140,500 compared with 132,300. Renault's market
        share was 49.8 percent, Ford's share was 28.1 percent, while Fiat's share was 14.3 percent.
        """
      When the article is checked
      Then nothing is reported
      And share-mismatch finds consistent
        | figures                      |
        | 49.8 percent, 140,500, 282,400 |

    Example: Shares of another total
      Given the article
        """
        Makers sold 282,400 new cars in early March. Ford sales rose to 79,300 cars and Fiat sold
        40,500. For the year, Ford's market share was 26.4 percent, while Fiat's share was 13.5 percent.
        """
      When the article is checked
      Then nothing is reported

  Rule: A part of a whole may have its percentage last
    Example: A part of it, with its percentage last
      # 16,000 / 64,000 = 25 %
      Given the article
        """
        The fair drew 64,000 visitors, 16,000 of them from abroad (35 percent).
        """
      When the article is checked
      Then share-mismatch reports
        | reported | computed |
        | 35       | 24 to 26 |

    Example: A percentage of another time
      Given the article
        """
        Nine of the 12 tests were negative; in 2010, 57 percent were.
        """
      When the article is checked
      Then nothing is reported
