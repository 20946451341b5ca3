@rank_mismatch
Feature: Ranks follow the values
  Whoever is called largest cannot have less than the second-largest.

  Rule: Values in the order of their ranks hold
    Example: Two partners
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 6.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                  |
        | 6.8 billion dollars, 5.4 billion dollars |

  Rule: Values against the order of their ranks are a mismatch
    Example: The largest is below the second-largest
      # 4.8 stands for 4.85 at most, below 5.35 at least
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 4.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 5.4      | at most 4.85 |

  Rule: Three ranks make one order
    Example: A report on a country's partners
      # the third-largest, 5.9, stands for 5.85 at least, above 5.25
      Given the article
        """
        Brazil remained Chile's largest trading partner, with bilateral trade reaching $9.1 billion
        in 2024. Peru was Chile's second-largest trading partner, with trade hitting $5.2 billion.

        Chile's trade with Bolivia, which is Chile's third-largest trading partner, jumped to $5.9
        billion.
        """
      And it was published on 2025-02-11
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 5.2      | at least 5.85 |

  Rule: It stays silent where the ranks are not of one order
    Example: The ranks are of different things
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with trade reaching 4.8 billion
        dollars. Chile was the country's second-largest fish supplier, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The values are of different measures
      Given the article
        """
        In 2024 Norway was the country's largest trading partner, with exports reaching 4.8 billion
        dollars. Chile was the country's second-largest trading partner, with trade reaching 5.4
        billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: Places that words give are an order
    Example: One is followed by the next
      Given the article
        """
        The largest rise was in the capital at 12.1 percent, followed by the south (9.6 percent) and
        the east (8.6 percent).
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                |
        | 12.1 percent, 9.6 percent, 8.6 percent |

    Example: Places over several sentences
      Given the article
        """
        Dahl won with 37.3 percent of the vote and Moe was right behind him at 35.5. Berg came in third
        with 13.8 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                          |
        | 37.3 percent, 35.5, 13.8 percent |

    Example: A third that has more than the second
      # 33.8 stands for 33.75 at least, above 25.55
      Given the article
        """
        Dahl won with 37.3 percent of the vote. Moe came second with 25.5 percent and Berg came third with
        33.8 percent.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 25.5     | at least 33.75 |

    Example: Two groups, each with its figure
      Given the article
        """
        Smoking was more common among men (22 percent) than women (17 percent), and the rate was higher
        in the north than in the south, at 25.8 and 19.4 percent respectively.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                |
        | 22 percent, 17 percent |
        | 25.8, 19.4 percent     |

    Example: The group that is said to have more has less
      # 12 stands for 12.5 at most, below 16.5
      Given the article
        """
        Smoking was more common among men (12 percent) than women (17 percent).
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 17       | at most 12.5 |

    Example: Ahead of what was expected
      Given the article
        """
        Sales rose 3.1 percent over the year, ahead of estimates of 3 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                |
        | 3.1 percent, 3 percent |

    Example: Below the figure since which it is the largest
      Given the article
        """
        Orders rose 4.3 percent in February. It was the largest rise since a 4.8 percent gain in September.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                  |
        | 4.8 percent, 4.3 percent |

    Example: More than the one since which it is the largest
      # 4.8 stands for 4.85 at most, 5.3 for 5.25 at least
      Given the article
        """
        Orders rose 5.3 percent in February. It was the largest rise since a 4.8 percent gain in September.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 5.3      | at most 4.85 |

    Example: The highest and the lowest
      Given the article
        """
        The lowest rate was 3.4 percent, in 1973, and the highest, of 11.9 percent, was recorded in 1984.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                   |
        | 11.9 percent, 3.4 percent |

    Example: The sides of a vote
      Given the article
        """
        Members backed Dahl over Moe by a 54%-45% margin.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures  |
        | 54%, 45% |

  Rule: Words near figures are no order by themselves
    Example: Higher than expected
      Given the article
        """
        Spending was higher among men than expected, at 12 percent of income in the north and 17 percent
        in the south.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: Higher or lower
      Given the article
        """
        The two variants are 0.2 children higher or lower than the main one, that is, 2.09 and 1.69.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The lowest of groups is not the lowest figure
      Given the article
        """
        In the lowest income group 24 percent had debts, and 16 percent in the highest income group.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: By how much it is above
      Given the article
        """
        Deaths were 7 percent up on the 104 of 2023.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The second of several quarters
      Given the article
        """
        Growth was 1.2 percent in the first quarter and 2.4 percent in the second.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: The highest and the lowest may be told in two sentences
    Example: The dearest region and the cheapest, and the two cities
      Given the article
        """
        Milk was the most expensive on the coast at $3.94. Bergen had the highest city price at $4.18,
        down 16 cents. The plain had the lowest regional price at $3.37. Odda had the lowest city price,
        down 29 cents to $3.29.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures      |
        | $3.94, $3.37 |
        | $4.18, $3.29 |

    Example: The lowest price is above the highest
      Given the article
        """
        Milk was the most expensive on the coast at $3.05. The plain had the lowest price at $3.46.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 3.46     | at most 3.055  |

    Example: The dearest of one thing and the cheapest of another
      Given the article
        """
        Milk was the most expensive on the coast at $3.05. The plain had the cheapest butter at $4.46.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The latest rate is beyond the highest
      Given the article
        """
        The lowest jobless rate was 3.4 percent in 1973 and the highest rate, of 11.9 percent, was recorded
        in 1984. The jobless rate for the latest period was 16.5 percent.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 16.5     | at most 11.95 |

  Rule: Nothing is above its own peak
    Example: Down, and well below the peak
      Given the article
        """
        Sales came to 13.1 million, down from 14.2 million and well below the peak of 15.7 million in 2016.
        Admissions peaked at 5,720 in 2006. They have declined since that year, and in 2013 there were 3,833
        admissions.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                  |
        | 15.7 million, 14.2 million, 13.1 million |
        | 5,720, 3,833                             |

    Example: Below a peak that is lower
      Given the article
        """
        Sales came to 13.1 million, down from 14.2 million and well below the peak of 13.7 million in 2016.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 14.2     | at most 13.75  |

    Example: The index that is below its peak is the nearer one
      Given the article
        """
        The older index stood at 9,010 and the younger at 1,512, well below its peak of 5,048.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: A peak of others
      Given the article
        """
        Deaths among men peaked at 73 in 2010. Among women deaths peaked at 51 in 2008 and have since
        dropped to 46.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: The best of a year is below the month before
      Given the article
        """
        The trade surplus in May was the best so far this year, totalling 1.424 billion dollars, compared
        with 1.494 billion dollars in April.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 1.494    | at most 1.4245 |

  Rule: Whoever leads has more
    Example: A lead that is none
      Given the article
        """
        A poll showed Dahl ahead, 34 percent to Moe's 36 percent, in the north.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     |
        | 36       | at most 34.5 |

    Example: A store, a ballot and a game
      Given the article
        """
        The older store leads with $3.6 billion versus Berg's $1.1 billion. The members had backed a strike
        by 245,358 votes to 70,253. The home side fought back to lead 30-26 at half-time.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                    |
        | $3.6 billion, $1.1 billion |
        | 245,358, 70,253            |
        | 30, 26                     |

    Example: A margin that the loser has
      Given the article
        """
        Voters favoured Dahl over Moe by a 62%-63% margin.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 63       | less than 62.5 |

    Example: To lead so many people is no lead
      Given the article
        """
        The guides lead 20-30 people up the hill.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: A level that was at its highest was above what it is now
    Example: It was at its highest and is above that
      Given the article
        """
        Quarry employment was 52,600 in May. The curve shows the steady decline in quarry employment since
        1998, when it was at its highest level of 47,100.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed       |
        | 52,600   | at most 47,150 |

    Example: Something else was at its highest
      Given the article
        """
        Quarry employment was 52,600 in May. The curve shows the steady decline in fishing since 1998,
        when it was at its highest level of 47,100.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: What was approved is a cut
      Given the article
        """
        The board approved a cut of the rate by 0.5 percent to 4.5 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: Words that set two groups apart may stand in the sentence before
    Example: Larger among men than among women
      Given the article
        """
        There were larger increases in the number of men in the club than in the number of women. The number of
        men rose by 60% compared with a 62% increase in the number of women.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     | severity |
        | 62       | at most 60.5 | warning  |

    Example: Each group is found by its name
      Given the article
        """
        Smoking is more common among the unemployed than among students. Some 31% of students smoke, compared with
        44% of the unemployed.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures  |
        | 44%, 31% |

    Example: The next sentence is of others
      Given the article
        """
        There were larger increases in the number of men than in the number of women. The number of shops rose by
        60% compared with a 62% increase in the number of cafes.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: Only so many, beside more
      Given the article
        """
        Some 59% say they followed the trial, but only 24% followed it closely.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures  |
        | 59%, 24% |

    Example: Only so many, and yet they are more
      Given the article
        """
        Some 24% say they followed the trial, but only 59% followed it closely.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     | severity |
        | 59       | at most 25.7 | warning  |

    Example: Only so many, in a sentence of its own
      Given the article
        """
        Nearly 40% chose a camera as the gadget of the year. However, only 52% of drivers said so.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     | severity |
        | 52       | at most 40.5 | warning  |

    Example: Higher than the usual plus-or-minus
      Given the article
        """
        The revision amounted to 0.2%, higher than the usual plus-or-minus 0.2%.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      | severity |
        | 0.2      | at least 0.30 | warning  |

  Rule: Contests are told with the winner first
    Example: A loss by more points than the winner had
      Given the article
        """
        A slow first quarter cost the town a 36-41 loss on Saturday.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed   | severity |
        | 41       | at most 36 | warning  |

    Example: Wins and losses
      Given the article
        """
        A poor start cost the town a 46-41 loss on Saturday, after a 3-1 win over Berg.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures |
        | 46, 41  |
        | 3, 1    |

    Example: A survey showed somebody up
      Given the article
        """
        A survey showed her up 41% to 70% in the north.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed     | severity |
        | 70       | at most 41.5 | warning  |

    Example: Second behind a leader
      Given the article
        """
        Canada has recorded 512,637 wildfires. Peru, second behind Canada for wildfires, has had 745,182
        wildfires.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed        | severity |
        | 745,182  | at most 512,637 | error    |

    Example: Third behind two
      Given the article
        """
        Canada has recorded 9,514,862 tremors. Peru, third for tremors behind Canada and Chile, has had
        4,730,915 tremors.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures              |
        | 9,514,862, 4,730,915 |

    Example: Second behind a leader in another thing
      Given the article
        """
        Canada has recorded 512,637 wildfires. Peru, second behind Canada for tremors, has had 745,182
        wildfires.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: Step by step upwards
      Given the article
        """
        Lending rose quarter after quarter. It stood at 2.06 billion crowns, 2.17 billion crowns and 2.25 billion
        crowns in the first, second and third quarter.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                                                       |
        | 2.25 billion crowns, 2.17 billion crowns, 2.06 billion crowns |

    Example: No step upwards
      Given the article
        """
        Lending rose quarter after quarter. It stood at 2.06 billion crowns, 2.7 billion crowns and 2.25 billion
        crowns in the first, second and third quarter.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      | severity |
        | 2.7      | at most 2.255 | error    |

    Example: From the cheapest to the dearest, and who is second
      Given the article
        """
        Across cities the rent ran from $816 in Berg to $2,310 in Dahl. Moe was second most expensive at $2,825.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed        | severity |
        | 2,825    | at most 2,310.5 | warning  |

    Example: A forecast of a fall within what anybody forecasts
      Given the article
        """
        A survey produced a forecast of a 7,000 million dollar decline in stocks of grain, with estimates ranging
        from a gain of two billion dollars to a decline of five billion dollars.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      | severity |
        | 7,000    | at most 5,500 | warning  |

    Example: A range of points lost is no result
      Given the article
        """
        The index is heading for a 20-30 point loss this week.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: Seasons are counted in wins
      Given the article
        """
        The coach asked for a 8-12 win season.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: The highest and the lowest may be told in one sentence
    Example: Two trades
      Given the article
        """
        Earnings were highest for managers, at 265 pounds, and lowest for sales staff, at 331
        pounds.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 331      | at most 265.5 |

    Example: Two areas
      Given the article
        """
        The district with the smallest electorate, at 22,100, was Orkney, and the largest, at
        111,800, was the Isle of Wight.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures         |
        | 111,800, 22,100 |

    Example: The highest of one thing and the lowest of another
      Given the article
        """
        The county had the highest rate of births, at 15 percent, and the lowest unemployment, at
        21 percent.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: Several that are set beside one may be a list
    Example: The second of a list
      Given the article
        """
        The gap at the top (20.4 percent) was larger than those for the median (10.0 percent) and
        the lowest tenth (66.6 percent).
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 66.6     | at most 20.45 |

    Example: Pairs in brackets, one after the other, are no list
      Given the article
        """
        Men are more likely than women to name the deficit (57 percent vs. 49 percent), housing
        (59 percent vs. 51 percent) and trade (46 percent vs. 38 percent).
        """
      When the article is checked
      Then nothing is reported

    Example: The lowest and the highest proportion, said anew of something else
      Given the article
        """
        The county had the lowest proportion of people in good health (78 percent) and the highest
        proportion of people in bad health (8 percent).
        """
      When the article is checked
      Then nothing is reported

  Rule: The side that prevailed has more
    Example: A vote printed with a hyphen
      Given the article
        """
        The House passed the measure in a 167-256 vote on Thursday.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | severity |
        | 256      | error    |

    Example: Votes, rulings and verdicts that hold
      Given the article
        """
        The House passed the measure in a 256-167 vote. The Senate voted 52-48 to confirm the judge.
        The bill cleared the Senate, 68 to 31, late on Friday. The court ruled 5-4 that it was valid.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures  |
        | 256, 167 |
        | 52, 48   |
        | 68, 31   |
        | 5, 4     |

    Example: A motion that failed may be told with either side first
      Given the article
        """
        The Senate rejected the plan by a vote of 45-54.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

    Example: A poll
      Given the article
        """
        Those surveyed in the poll call his conduct reckless, by 25%-34%. Farmers disapprove of his plan,
        57 percent to 33 percent.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | severity |
        | 34       | error    |

    Example: A poll's numbers that move, are split or span a range
      Given the article
        """
        The poll had voters split, 43% to 44%. He trails her among women, 41% to 52%. Support for the
        law fell, 52% to 44%. The budget would be cut by 8% to 10%. The survey was made April 12-18.
        Shares of men and women who followed it were alike (24% vs. 26%).
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch compares nothing

  Rule: A price is not above the high that it has left, nor below the low
    Example: After a low
      Given the article
        """
        The euro was trading at 9.34 crowns, after hitting a two-year low of 9.43 crowns.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported |
        | 9.43     |

    Example: Revised up instead of
      Given the article
        """
        Job growth was revised up, to 139,000 in September instead of 196,000.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported |
        | 196,000  |

    Example: A smaller increase than another, and what topped another
      Given the article
        """
        Deposits rose by 3 billion pounds in May, a far smaller increase than the 4.6 billion pounds
        seen in April. Attendance of 61,250 topped last year's 58,400. The euro was at 9.34 crowns,
        after hitting a two-year low of 9.27 crowns. The 12 men who beat the 14 champions were cheered.
        """
      When the article is checked
      Then nothing is reported
      And rank-mismatch finds consistent
        | figures                              |
        | 3 billion pounds, 4.6 billion pounds |
        | 61,250, 58,400                       |
        | 9.34 crowns, 9.27 crowns             |

  Rule: Set beside, not told with "than"
    Example: A larger proportion, compared with
      Given the article
        """
        A larger proportion of men smoked, at 15 percent, compared with women at 27 percent.
        Tenants were more likely to move, at 19 percent, compared with 8 percent of owners.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported |
        | 27       |

    Example: No more likely
      Given the article
        """
        Men were no more likely to smoke, at 15 percent, compared with 27 percent of women.
        """
      When the article is checked
      Then nothing is reported

  Rule: A word of more or less may stand before both
    Example: A word of less before both levels
      # 10,400 is more than 9,900
      Given the article
        """
        Fewer babies were born last year - 10,400 compared with 9,900 the year before.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed        |
        | 10,400   | at most 9,900.5 |

    Example: What is lower is not what is counted
      Given the article
        """
        Lower taxes helped: 90,000 people bought cars, compared with 80,000.
        """
      When the article is checked
      Then nothing is reported

  Rule: Whatever is told of all the others is less than the most
    Example: The others, by their number or by name
      Given the article
        """
        The longest of the three bridges measures 420 metres; the others are 510 and 280 metres long.
        Rain was heaviest in Voss with 48 mm, while Molde had 63 mm and Bodo 27 mm. Third was Kenya with
        five medals, after Ethiopia with two and Uganda with six.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported | computed      |
        | 510      | at most 420.5 |
        | 63       | at most 48.5  |
        | 2        | at least 5    |

    Example: At another time, of another thing, and a race
      Given the article
        """
        Rain was heaviest in Voss with 48 mm, in May, while Molde had 63 mm in June. The longest of the
        three bridges measures 420 metres; the road between them is 5,100 metres long. Dahl ran the 100
        metres in 9.90 seconds, faster than the previous record of 9.95.
        """
      When the article is checked
      Then nothing is reported

    @known-limitation
    Example: Times of a race
      Given the article
        """
        In second place was Berg on 1:40.3, behind Dahl, who won in 1:41.8.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported |
        | 1:40.3   |

  Rule: Words of order that are of something else
    Example: Races, coupons, times and trailing parties
      Given the article
        """
        Ann Berg was third in 7.27 seconds, and Mia Lund fifth in 7.35. With the Greens well ahead on 38
        percent, the Liberals are trailing on 18. The next payment is 566 million dollars, followed by
        another 1.4 billion. Only seven in ten -- 71.85 percent -- were sure.
        """
      When the article is checked
      Then nothing is reported

  Rule: Only so much, beside more
    Example: Only more
      Given the article
        """
        Whilst 4 percent of the bakers had a licence, this was true of only eight percent of the grocers.
        """
      When the article is checked
      Then rank-mismatch reports
        | reported |
        | 8        |

    Example: Only so much of something else
      Given the article
        """
        The firm has five shops but only 12 clerks. The mayor's rating fell to 37 percent, but just 40
        percent want her to go.
        """
      When the article is checked
      Then nothing is reported
