@change_mismatch
Feature: A change leads from the old level to the new one
  "Rose 12 percent to 56 from 50" says one thing twice. Where two of level, earlier level,
  percentage and amount are printed with a third, they are set beside each other.

  Rule: A change within rounding holds
    Example: A percentage that the printed digits miss by a little
      # 5.1 / 4.8 = 6.25 percent, but anything from 5.05 / 4.85 = 4.12 to 5.15 / 4.75 = 8.42 may be meant
      Given the article
        """
        Exports rose 8.2 percent to 5.1 billion dollars in 2024 from 4.8 billion dollars in 2023.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures                                               |
        | 5.1 billion dollars, 4.8 billion dollars, 8.2 percent |

  Rule: A change beyond rounding is a mismatch
    Example: A percentage with its digits transposed
      # 56 / 50 lies between 55.5 / 50.5 = 9.901 and 56.5 / 49.5 = 14.141 percent; with 50 read
      # as printed to the last digit because 56 is
      Given the article
        """
        Exports rose 21 percent to 56 million dollars in 2024 from 50 million dollars in 2023.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed    |
        | 21       | 9.9 to 14.1 |

  Rule: A fall is told with its base first or last
    Example: A company's year
      # 412.6 / 487.3 - 1 = -15.33 percent, closely
      Given the article
        """
        Sales of the shipyard fell 13.5 percent to $412.6 million in 2024 from $487.3 million in
        2023, the company said on Tuesday. It blamed the late delivery of two ferries.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then change-mismatch reports
        | reported | computed         |
        | 13.5     | 15.310 to 15.348 |

  Rule: Temperatures may pass zero on their way
    Example: From frost to thaw
      # 3 - (-4) = 7
      Given the article
        """
        It warmed from -4C on Monday to 3C on Tuesday, a rise of 7C.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures     |
        | 3C, -4C, 7C |

    Example: From frost to thaw, and too far
      # 3 - (-4) = 7
      Given the article
        """
        It warmed from -4C on Monday to 3C on Tuesday, a rise of 17C.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed | equation   |
        | 17       | 6 to 8   | 3 + 4 = 7C |

  Rule: Changes of one year after the other compound
    Example: Three years
      # 1.1 × 1.2 × 1.05 = 1.386
      Given the article
        """
        Sales rose 10 percent in 2021, 20 percent in 2022 and 5 percent in 2023, or 38.6 percent over the
        three years.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures                                      |
        | 38.6 percent, 10 percent, 20 percent, 5 percent |

    Example: Percentages that were added up
      # 1.102 × 1.204 = 1.327; 10.2 + 20.4 = 30.6
      Given the article
        """
        Sales rose 10.2 percent in 2021 and 20.4 percent in 2022, or 30.6 percent in all.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 30.6     | 32.57 to 32.80 |

    Example: A gap between the years
      Given the article
        """
        Sales rose 10.2 percent in 2019 and 20.4 percent in 2022, or 30.6 percent in all.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch compares nothing

  Rule: It stays silent where the change is not of these levels
    Example: Only one level is printed
      Given the article
        """
        Exports rose 21 percent to 56 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch compares nothing

    Example: A percentage changes by percent, which may mean points
      Given the article
        """
        The unemployment rate rose 2 percent to 7 percent in May from 5 percent in April.
        """
      When the article is checked
      Then points-mismatch reports
        | reported | severity |
        | 2        | note     |
      And change-mismatch compares nothing

  Rule: An amount may stand apart from its two levels
    Example: A fall after a fall
      # 13.85 - 12.60 = 1.25; with rounding 1.24 to 1.26
      Given the article
        """
        Reserves fell by 1.24 billion dollars to 12.60 billion dollars after falling 1.71 billion dollars
        to 13.85 billion dollars in January.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures                                                            |
        | 12.60 billion dollars, 13.85 billion dollars, 1.24 billion dollars |

  Rule: A sentence tells how far a level is from the one before
    Example: The level a year earlier comes last
      # 14.2 - 8.7 = 5.5, within 5.4..5.6
      Given the article
        """
        Farm income was 14.2 billion crowns in March. This was 4.5 billion crowns higher than in
        March of last year, when it was 8.7 billion crowns.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed   |
        | 4.5      | 5.4 to 5.6 |

    Example: A difference of people who are counted
      # 38,272 - 31,418 = 6,854
      Given the article
        """
        The turnout was 31,418, 18% less than the 38,272 of 2015, a difference of 6,584.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 6,584    | 6,853 to 6,855 |

    Example: A level of something else stands between
      Given the article
        """
        Public borrowing was 11.4 billion crowns in June. This was 3.3 billion crowns higher than
        economists had expected, and rents rose.
        """
      When the article is checked
      Then nothing is reported

  Rule: The words between figures tell a change where the sentence has no verb of it
    Example: A level in brackets, its base in brackets
      # 233.25 / 174.55 - 1 = 33.63 percent, 233.35 / 174.45 - 1 = 33.76 percent
      Given the article
        """
        The index for the capital (233.3) is 37.3% higher than the peak of January 2008 (174.5).
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 37.3     | 33.63 to 33.76 |

    Example: The next sentence tells what the level's fall was
      # 103 / (5409 + 103) = 1.87 percent
      Given the article
        """
        Public employment was 5.409 million. This represents a fall of 103,000 (1.0%) on the
        quarter before.
        """
      When the article is checked
      Then change-mismatch reports
        | reported |
        | 1.0      |

    Example: The amounts of a list belong to what they follow
      Given the article
        """
        The decrease brings fuel oil to 21.50 dollars, up 50 cents, 0.7 percent oil to 21
        dollars, up 75 cents, and two percent oil to 19 dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: What brackets call a growth is a change
    Example: A growth in brackets behind its level
      # 5.395 / 5.205 - 1 = 3.65 percent; 5.405 / 5.195 - 1 = 4.04 percent
      Given the article
        """
        Public employment in Norland reached 5.40 million (growth of 1.9 percent), up from 5.20
        million a year earlier.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed             |
        | 1.9      | 3.65 to 4.04         |

  Rule: Ranges that grew by a range are compared end by end
    Example: The high percentage is of the low end
      # 9.5 / 12.4 lies between 9.45 / 12.45 = 0.7590 and 9.55 / 12.35 = 0.7733
      Given the article
        """
        The wheat crop is put at 9.5 to 9.8 million tonnes, 22.2 to 25.4 percent below the
        12.4 to 12.6 million tonnes of last season.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 25.4     | 22.7 to 24.1 |

    Example: A single earlier level, percentages in words
      # 3.58 / 3.85 lies between 3.575 / 3.855 = 0.9274 and 3.585 / 3.845 = 0.9324
      Given the article
        """
        Maize was sown on 3.58 million to 3.78 million hectares, two to nine percent down on
        last season's 3.85 million.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | nine     | 6.76 to 7.26 |

    Example: A rise to a range
      # The high end is 9.5 to 10.5 percent more than 200.
      Given the article
        """
        Sales are expected to reach 210 to 220 million crowns this year, a rise of 5 to 20
        percent from last year's 200 million.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed    |
        | 20       | 9.5 to 10.5 |

    Example: Both ends fit
      # 9.5 / 12.4 is 23.4 percent less, 9.8 / 12.6 is 22.2 percent less.
      Given the article
        """
        The wheat crop is put at 9.5 to 9.8 million tonnes, 22.2 to 23.4 percent below the
        12.4 to 12.6 million tonnes of last season.
        """
      When the article is checked
      Then nothing is reported

    Example: The percentages may be of other ends
      Given the article
        """
        Output is forecast at $20 to $21 billion, up 5 to 11 percent from $19 billion in
        2023.
        """
      When the article is checked
      Then nothing is reported

  Rule: The earlier level may stand in brackets, the later one be reached
    Example: Compared with the previous year
      # 26,972 / 26,553 is a rise.
      Given the article
        """
        Police recorded 26,972 offences with a knife, a 2 percent decrease compared with the
        previous year (26,553).
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed           |
        | 2        | -1.5799 to -1.5761 |

    Example: A count, and by how many it is fewer
      # 792 / 11,290 = 7.015 percent
      Given the article
        """
        Marriages numbered 10,498, 792 or 4 percent fewer.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed         |
        | 4        | 7.0106 to 7.0195 |

  Rule: A change may be told in the sentence before its levels, or after them
    Example: A count and its change in brackets
      # 201 / 191 = 1.0524
      Given the article
        """
        There were 201 thefts with a knife or with any other tool that has a blade in the
        year that ended in March (up by 3 percent from 191 thefts).
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed |
        | 3        | 5.24     |

    Example: What a firm earned
      # 631 / 1,140 = 0.5535
      Given the article
        """
        The carmaker saw its net profits fall 37 percent in the fourth quarter. It earned
        631 million dollars, down from 1.14 billion dollars a year earlier.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 37       | 44.36 to 44.93 |

    Example: What it sold is no profit
      Given the article
        """
        The carmaker saw its sales fall 37 percent in the fourth quarter. It earned 631
        million dollars, down from 1.14 billion dollars a year earlier.
        """
      When the article is checked
      Then nothing is reported

    Example: A further rise
      # 92.3 / 80.6 = 1.1452
      Given the article
        """
        The mine expects output to reach 80.6 million tonnes this year. It plans to raise
        output by a further 11.7 percent to 92.3 million tonnes next year.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 11.7     | 14.38 to 14.65 |

    Example: Two measures of one thing
      # 192 / (1 - 0.319) - 192 = 89.9, but 98 is told
      Given the article
        """
        Employment fell by 98,000 (31.9 percent) on a headcount basis and by 80,000 (30.7
        percent) on an FTE basis. The levels of headcount (192,000) and FTE (181,000) are
        the lowest so far.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 31.9     | 33.62 to 33.97 |

    Example: What came after
      Given the article
        """
        Burglaries declined between 2011 and 2016 from 84,310 to 61,927 followed by a 3.2
        percent increase in 2017.
        """
      When the article is checked
      Then nothing is reported

  Rule: A level, what it rose by in percent, and how much that is
    Example: An increase of so much percent, or so many
      # 7.2 / (66.0 - 7.2) = 12.2 percent; 7.15 / 58.9 = 12.139, 7.25 / 58.7 = 12.351
      Given the article
        """
        Sales of chips came to $66.0 billion, a rise of 45.1 percent, or $7.2 billion, from 2023.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed         | severity |
        | 45.1     | 12.14 to 12.35   | error    |

    Example: Rises that hold
      Given the article
        """
        Sales of chips came to $66.0 billion, a rise of 12.2 percent, or $7.2 billion, from 2023.
        The town has 12,400 people, a rise of 2,100, or 20 percent, on 2001.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures                              |
        | 12.2 percent, $66.0 billion, $7.2 billion |
        | 20 percent, 12,400 people, 2,100     |

  Rule: Monthly rises of prices, and what they come to
    Example: Two months
      # 1.016 x 1.022 = 1.038352
      Given the article
        """
        Consumer prices rose 2.2 percent in February, after a 1.6 percent rise in January.
        Accumulated inflation for the first two months was 3.2 percent.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 3.2      | 3.73 to 3.94 |

    Example: Months that compound
      Given the article
        """
        Consumer prices rose 2.2 percent in February, after a 1.6 percent rise in January.
        Accumulated inflation for the first two months was 3.8 percent.
        """
      When the article is checked
      Then nothing is reported
      And change-mismatch finds consistent
        | figures                         |
        | 3.8 percent, 1.6 percent, 2.2 percent |

    Example: A month that is not told
      Given the article
        """
        Consumer prices rose 2.2 percent in February, after a 1.6 percent rise in January.
        Accumulated inflation for the first three months was 6.0 percent.
        """
      When the article is checked
      Then nothing is reported

  Rule: Changes in turn, then and now, and from a loss to a profit
    Example: A fall of the wrong base, from the earlier level in brackets
      # 90 / 120 - 1 = -25 %
      Given the article
        """
        Production was cut to 90 tonnes a day (120 tonnes in March), a reduction of 33 percent.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 33       | 24.3 to 25.7 |

    Example: The same rate in each of two years
      # 5,000 x 1.1 x 1.1 = 6,050
      Given the article
        """
        Tuition climbed 10 percent in each of the past two years, from $5,000 to $6,500.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 10       | 17.6 to 18.7 |

    Example: A level after two changes in turn
      # 200 x 1.05 x 1.1 = 231
      Given the article
        """
        The fee, $200 in 2012, went up 5 percent in 2013 and 10 percent in 2014, to $321.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 10       | 51.5 to 54.2 |

    Example: From a loss to a profit
      # 8 + 14 = 22
      Given the article
        """
        The brewer swung to a profit of $8 million from a loss of $14 million, an improvement of $6
        million.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed |
        | 6        | 21 to 23 |

    Example: How many fewer, after the two
      # 900 / 1,200 - 1 = -25 %
      Given the article
        """
        The bakery sold 1,200 loaves on Saturday and only 900 on Sunday, 33 percent fewer.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed       |
        | 33       | 24.93 to 25.07 |

    Example: Two changes in turn, and a level of something else
      Given the article
        """
        Traffic increased 10 percent in 2006 and 20 percent in 2007, to 66 million; rail passengers
        numbered 50 million.
        """
      When the article is checked
      Then nothing is reported

    Example: A rate of each year, and levels of something else
      Given the article
        """
        Sales grew 20 percent a year for two years, and the staff grew from 100 to 180.
        """
      When the article is checked
      Then nothing is reported

    Example: A move in two steps, and all of it
      Given the article
        """
        The fare rose from $2.40 to $3 in 2023 and to $3.60 this year, an increase of 20 percent.
        """
      When the article is checked
      Then change-mismatch reports
        | reported | computed     |
        | 20       | 49.5 to 50.5 |

    Example: More than was planned, after another year
      Given the article
        """
        The nursery sold 52,000 trees last year, 7,000 more than planned, after 49,000 in 2023.
        """
      When the article is checked
      Then nothing is reported

  Rule: Percentages of something else
    Example: Coupons, windows and estimates
      Given the article
        """
        The firm's 5.3 percent bonds fell 2 cents to 85.75 cents. As the speed rises from 80 to 96
        kilometres an hour the window shrinks by 43 percent. Costs fell 3.5 percent to 7.25 billion
        dollars, compared with the 7.33 billion average estimate of five analysts. Shares rose 15 cents to
        close at $27.25. Late in the day they fell $1.58, or 5.8 percent.
        Revenue fell 5.1 percent to 3.78 billion dollars, compared with projections for 3.85 billion. Profit
        rose 45 percent to 937 million francs, beating the consensus of 788 million francs.
        """
      When the article is checked
      Then nothing is reported
