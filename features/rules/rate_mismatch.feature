@rate_mismatch
Feature: A rate is its amount divided by its count
  Per head, unit price, yield, speed, density, fee: three figures told in one breath, one of them made
  by the other two.

  Rule: A rate within its rounding holds
    Example: So much for each
      # 600,000 / 1,200 = 500
      Given the article
        """
        The council will pay 1,200 workers $500 each, at a cost of $600,000.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures               |
        | 1,200, $500, $600,000 |

    Example: A unit price
      # 5.4 million × 20 = 108 million
      Given the article
        """
        The brewery sold 5.4 million shares at $20 a share, raising $108 million.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                               |
        | $20 a share, $108 million, 5.4 million |

    Example: A density
      # 1.2 million / 305 = 3,934, rounded to 3,900
      Given the article
        """
        The city has 1.2 million people on 305 square kilometres, a density of 3,900 people per
        square kilometre.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                                                                              |
        | 1.2 million people, 3,900 people per square kilometre, 305 square kilometres |

    Example: A speed, in minutes
      # 10 km in 32 minutes is 10 / 32 × 60 = 18.75 km an hour
      Given the article
        """
        She ran 10 km in 32 minutes, at an average speed of 18.8 km/h.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                     |
        | 10 km, 18.8 km/h, 32 minutes |

    Example: A yield
      # 2.31 million / 542,000 = 4.26
      Given the article
        """
        The harvest was 2.31 million tonnes from 542,000 hectares, a yield of 4.26 tonnes per
        hectare.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                                                     |
        | 2.31 million tonnes, 4.26 tonnes per hectare, 542,000 hectares |

    Example: A yield told in another sentence than the harvest
      # 33.9 million / 5.77 million = 5.875
      Given the article
        """
        The farms brought in 33.9 million tonnes of rice. It grew on 5.77 million hectares, and the yield
        per hectare was 5.87 tonnes.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                                                       |
        | 33.9 million tonnes, 5.77 million hectares, 5.87 tonnes |

    Example: What all would take, where all are told before
      # 4.2 million × 8,500 = 35.7 billion
      Given the article
        """
        Some 4.2 million small farms remain in the region. It would take $8,500 per farm, or $36
        billion in total, the ministry says.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                           |
        | $8,500, $36 billion, 4.2 million |

    Example: A price that only its arithmetic ties to a deal
      # 126 million / 180,000 = 700
      Given the article
        """
        The maker of razors agreed to pay 700 francs a share for the maker of pens. It will buy 180,000
        shares, and pays 126 million francs.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                                      |
        | 700 francs a share, 126 million francs, 180,000 |

  Rule: A rate beyond its rounding is a mismatch
    Example: Cents taken for dollars
      # 400 million × 0.10 = 40 million; at the roughest 350 million × 0.05 = 17.5 million, and
      # 450 million × 0.15 = 67.5 million
      Given the article
        """
        Sugar firms would pay 10 cents a pound on 400 million pounds, or $4 billion.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed       | severity |
        | 4        | 0.018 to 0.068 | error    |

    Example: Thousands that became millions
      # 3.4 billion / 95,000 = 35,789; "over" leaves the count open upward, so at most 3.45 billion /
      # 94,500 = 36,508 dollars each
      Given the article
        """
        The state will spend $3.4 billion over 95,000 jobs, or $35.8 million each.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed       | severity |
        | 35.8     | 0.000 to 0.037 | error    |

    Example: A percentage of an amount
      # 21.1 billion × 0.01 = 0.211 billion; one percent may be 0.5 to 1.5 percent
      Given the article
        """
        A 1 percent fee on $21.1 billion of trades would bring in just over $2 billion.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed     | severity |
        | 2        | 0.11 to 0.32 | error    |

    Example: Boats at a price
      # 12 × 2.5 million = 30 million; 2.45 to 2.55 million make 29.4 to 30.6
      Given the article
        """
        The 12 patrol boats cost $2.5 million each, $36 million in total.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed     | severity |
        | 36       | 29.4 to 30.6 | error    |

  Rule: A slip in one figure shows in a story
    Example: A grant for schools
      # 2.46 million / 820 = 3,000; between 2.455 million / 825 = 2,976 and 2.465 million / 815 = 3,025
      Given the article
        """
        Norwick puts money into music

        The district will spend $2.46 million on 820 pupils, or $300 per pupil, the board said on
        Monday. Lessons begin in September, and a hall will be rebuilt by 2027.
        """
      And it was published on 2025-05-12
      When the article is checked
      Then rate-mismatch reports
        | reported | computed       | severity |
        | 300      | 2,976 to 3,025 | error    |

    Example: Hundreds of millions of hectares
      # 34.01 million / 579.5 million = 0.0587; 5.795 million hectares would make 5.87
      Given the article
        """
        The farms brought in 34.01 million tonnes of rice. It grew on 579.5 million hectares, and the
        yield per hectare was 5.87 tonnes.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed             | severity |
        | 5.87     | 0.058675 to 0.058702 | error    |

  Rule: It stays silent where the figures are not of one calculation
    Example: The total is that of more than the shares
      Given the article
        """
        The financing includes $30 million of bonds and 2.7 million shares at $11 each, for a total of
        $59.7 million.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

    Example: The price is of something else
      Given the article
        """
        The fleet of 40 ships carried oil at $12 a barrel, worth $90 million.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

    Example: The rate and the amount stand in two sentences
      Given the article
        """
        The farm sold 400 lambs at $90 each. It paid $2,000 for hay.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

    Example: The count is of other people than the rate
      Given the article
        """
        The town paid 20 guards $900 per teacher, or $40,000.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

    Example: A price that no arithmetic ties to a deal
      Given the article
        """
        The maker of razors agreed to pay 700 francs a share for the maker of pens. It will buy 180,000
        shares, and owes banks 162 million francs.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

    Example: A yearly price with more than the years
      Given the article
        """
        Heating costs $900 a year. The house has 12 rooms, and was sold for $240,000.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch compares nothing

  Rule: What an average and a count make is told elsewhere
    Example: People of a household
      # 56.1 / 23.4 = 2.40
      Given the article
        """
        The population was 56.1 million usual residents. There were 23.4 million households,
        with an average of 4.2 residents per household.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed       |
        | 4.2      | 2.390 to 2.405 |

    Example: Another average
      Given the article
        """
        The population was 56.1 million usual residents. There were 23.4 million households,
        with an average of 5.3 rooms per household.
        """
      When the article is checked
      Then nothing is reported

    Example: What the shares are worth
      # 775 / 15.5 = 50
      Given the article
        """
        The company will spend 775 million dollars to redeem 15.5 million shares of the 16.7
        million outstanding. The shares have a stated value of 52 dollars per share.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed       |
        | 52       | 49.81 to 50.19 |

    Example: What they pay
      Given the article
        """
        The company will spend 775 million dollars to redeem 15.5 million shares of the 16.7
        million outstanding. The shares pay a dividend of 3.64 dollars per share.
        """
      When the article is checked
      Then nothing is reported

  Rule: So many at so much make what all of them cost
    Example: Shares sold, ships bought, a bid for all
      # 18 million × 5 = 90 million; 2.4 million × 7 = 16.8 million; 19.0 million × 18 = 342 million
      Given the article
        """
        Dahl raised 90 million pounds by selling 18 million shares at 500 pence each.

        Berg will complete the 16.8 million dollar buy of 2.4 million shares at seven dollars each.

        Moe offered 18 dollars per share, or a total of 342 million dollars, for 19.0 million shares.
        """
      When the article is checked
      Then nothing is reported
      And rate-mismatch finds consistent
        | figures                                            |
        | 500 pence, 90 million pounds, 18 million           |
        | seven dollars, 16.8 million dollar, 2.4 million    |
        | 18 dollars per share, 342 million dollars, 19.0 million |

    Example: Digits that changed places
      Given the article
        """
        Berg will complete the 18.6 million dollar buy of 2.4 million shares at seven dollars each.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported | computed     |
        | 7        | 7.57 to 7.94 |

    Example: What the shares earned is no price
      Given the article
        """
        It sold 500,000 shares at 10 dollars each after net income of 4.5 million dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: Round numbers of a speed are no rougher than they are printed
    Example: Three round numbers leave a rate open, but not so far
      # 300 / 5 = 60
      Given the article
        """
        They drove 300 km in 5 hours, at an average speed of 40 km/h.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 40       |

  Rule: What is told for each of so many makes the amount
    Example: A port for everyone
      Given the article
        """
        The port of 24,000 people takes 3.6 million kronor in dues, or 150 kronor per inhabitant.
        """
      When the article is checked
      Then nothing is reported

    Example: A port too dear for anyone
      Given the article
        """
        The port of 24,000 people takes 3.6 million kronor in dues, or 510 kronor per inhabitant.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 510      |

    Example: Each of the skippers
      Given the article
        """
        Each of the 800 skippers will pay 45 euros more, raising 63,000 euros.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 63,000   |

    Example: A crowded island
      Given the article
        """
        The island has 120 inhabitants per square kilometre: 6,000 people live on 50 square
        kilometres.
        """
      When the article is checked
      Then nothing is reported

    Example: An island more crowded
      Given the article
        """
        The island has 210 inhabitants per square kilometre: 6,000 people live on 50 square
        kilometres.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 210      |

    Example: Winds of another speed
      Given the article
        """
        The storm moved 90 miles in 6 hours with winds of 85 mph.
        """
      When the article is checked
      Then nothing is reported

  Rule: A fee that is so many percent
    Example: The fee is one percent
      # 1 percent of 21.1 billion is 211 million
      Given the article
        """
        The fee is 1 percent of $21.1 billion, just over $2 billion.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 2        |

  Rule: Earnings of two years, each with what they are a share
    Example: The numbers of shares are alike
      Given the article
        """
        The brewer earned 6.4 million dollars, or 80 cents a share, compared with 5.1 million dollars,
        or 65 cents a share, last year.
        """
      When the article is checked
      Then nothing is reported

    Example: Ten times the shares
      # 6.4 million / 0.80 is 8 million shares, 5.1 million / 0.065 are 78 million
      Given the article
        """
        The brewer earned 6.4 million dollars, or 80 cents a share, compared with 5.1 million dollars,
        or 6.5 cents a share, last year.
        """
      When the article is checked
      Then rate-mismatch reports
        | reported |
        | 80       |

    Example: A loss after a profit may be of other shares
      Given the article
        """
        The brewer lost 9.1 million dollars, or 32 cents a share, compared with a profit of 46.4
        million dollars, or 47 cents a share, last year.
        """
      When the article is checked
      Then nothing is reported
