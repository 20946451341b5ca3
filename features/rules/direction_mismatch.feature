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

  Rule: A level is set beside each of its bases
    Example: The month before and the year before
      Given the article
        """
        The jobless rate fell to 2.1 percent in March from 2.4 percent in February and 2.8 percent
        in March 2023.
        """
      And it was published on 2024-04-10
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 2.1 percent, 2.4 percent |
        | 2.1 percent, 2.8 percent |

    Example: Two amounts, each with its own base
      Given the article
        """
        Berg's profit fell to $21.4 million, or 47 cents a share, from $52.8 million, or $1.16 a share.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                         |
        | $21.4 million, $52.8 million    |
        | 47 cents a share, $1.16 a share |

    Example: One of two bases is on the other side
      Given the article
        """
        The workforce fell to 8.03 million in March from 8.14 million in February and 7.74 million in
        March 2023.
        """
      And it was published on 2024-04-10
      When the article is checked
      Then direction-mismatch reports
        | reported     | computed      |
        | 8.03         | at most 7.745 |

    Example: A move from one pair of figures to another
      Given the article
        """
        Reported fraud dropped from 10,276 cases worth $808 million to 8,177 cases worth $644 million.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                    |
        | $644 million, $808 million |

    Example: A level that is left again, and one that a pronoun stands for
      Given the article
        """
        Sales dropped to 25.2 million dollars in 2023 before rising to 26.1 million dollars in 2024.
        The base salary is $36,250. It will increase to $38,000 next year.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                    |
        | 26.1 million dollars, 25.2 million dollars |

  Rule: It stays silent where the words do not settle the direction
    Example: A deficit is below zero
      Given the article
        """
        The deficit improved from minus 4.8 million dollars in 2023 to minus 5.1 million dollars
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

    Example: A base that was revised is not the one that counts
      Given the article
        """
        The surplus narrowed to 180 million dollars in January from 203 million dollars, revised from
        175 million dollars, in December.
        """
      And it was published on 2024-02-10
      When the article is checked
      Then nothing is reported

    Example: A profit beside a loss
      Given the article
        """
        The company's profit fell to 45 million dollars in 2024, compared with a loss of 12 million
        dollars in 2023.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: A forecast that was beaten upwards is no earlier level
      Given the article
        """
        Sales fell to 45 million dollars in 2024, compared with a forecast of 41 million dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: Other words than a verb, or the next sentence, may tell the earlier level
    Example: It had been more
      Given the article
        """
        The surplus thus shrank to 1.2 billion dollars. In July it had been 3.4 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                  |
        | 3.4 billion dollars, 1.2 billion dollars |

    Example: It had been less, though it shrank
      # 4.2 stands for 4.15 at least, above 3.45
      Given the article
        """
        The surplus thus shrank to 4.2 billion dollars. In July it had been 3.4 billion dollars.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 3.4      | at least 4.15 |

    Example: Lower, with what it is compared with
      Given the article
        """
        The rate was also lower, at 677 per billion miles compared to 709 in 2009.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures  |
        | 709, 677 |

    Example: A figure that was revised
      Given the article
        """
        Visits to the lido were upwardly revised to 47,300, from the 41,900 previously reported.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures        |
        | 47,300, 41,900 |

    Example: Cut figures are cut alike
      # 15.5 is rounded up in both or down in both
      Given the article
        """
        The proportion of the oldest increased from 16 percent in 2002 to 15 percent in 2012.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed    |
        | 15       | at least 15.5 |

  Rule: Another clause, or a figure of another thing, is no earlier level
    Example: A second subject between the figures
      Given the article
        """
        Rates on loans were 13.7 percent, while rates paid on deposits eased to 7.4 percent from 7.6 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 7.4 percent, 7.6 percent |

    Example: So much above a ceiling
      Given the article
        """
        The group pumps one million barrels above the 15.8 million barrel ceiling.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: It was, in another sense
      Given the article
        """
        The surplus shrank to 1.2 billion dollars. It was 3.4 percent of output.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: A span is no move
    Example: Lower rates that range from one to another
      Given the article
        """
        Districts with higher incomes had much lower jobless rates, ranging from 6.6% in Alta to
        6.7% in Bergen.
        """
      When the article is checked
      Then nothing is reported

  Rule: Several moves may be told in one sentence
    Example: One of three went the other way
      Given the article
        """
        Coffee exports rose to 753 million dollars from 580 million, but rubber shipments fell
        to 724 million from 718 million, and tin to 181 million from 246 million.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 718      | at least 723.5 |

    Example: All went as is said
      Given the article
        """
        Coffee exports rose to 753 million dollars from 580 million, but rubber shipments fell
        to 714 million from 718 million, and tin to 181 million from 246 million.
        """
      When the article is checked
      Then nothing is reported

    Example: From a low to less than it
      Given the article
        """
        Cocoa surged from a low of 52 kroner in June to 49.30 when the market shut for the night.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 49.30    | at least 51.50 |

    Example: From a loss to a profit
      Given the article
        """
        The result of the company increased from a loss of 5.3 million dollars in 2023 to a
        profit of 3.2 million dollars in 2024.
        """
      When the article is checked
      Then nothing is reported

    Example: What was expected is no level that it came from
      Given the article
        """
        Orders rose to 4.1 million tonnes, against a forecast of 4.4 million tonnes.
        """
      When the article is checked
      Then nothing is reported

  Rule: A later clause or sentence may say how a level moved on
    Example: It has since fallen
      Given the article
        """
        In 2002 there were 336 widows aged 90 and over for every 100 widowers; by 2012 this had fallen to
        264. The port handled 4,869 containers in May. The number of containers has since risen to 5,210.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures      |
        | 336, 264     |
        | 5,210, 4,869 |

    Example: It has since fallen to more
      Given the article
        """
        In 2002 there were 336 widows aged 90 and over for every 100 widowers; by 2012 this had fallen to
        364.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 336      | at least 363.5 |

    Example: What has fallen since is another thing
      Given the article
        """
        The port handled 4,869 containers in May. The number of trucks has since fallen to 5,210.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: A surplus that was up on another
      Given the article
        """
        The farm surplus in May widened to 7.3 billion crowns. The surplus on fish was put at 3.1 billion
        crowns. The May farm surplus was well up on the 5.26 billion crown surplus of the year before.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                |
        | 7.3 billion crowns, 5.26 billion crown |

    Example: A gap that was not below the forecast
      Given the article
        """
        The ministry reported a $64.20 billion budget deficit for June. The June budget gap was well
        below the forecasts of bankers polled by the paper, who predicted a $57.0 billion deficit.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed        |
        | 57.0     | at least 64.195 |

    Example: A share that has become smaller
      Given the article
        """
        The share of defence has become smaller: It was 3.3 percent in 2016, versus 2.7 percent in 2010.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 2.7      | at least 3.25 |

    Example: Two camps that are up and down now
      Given the article
        """
        The plan had 57 percent firm supporters in May to 27 percent firm opponents. Firm supporters are
        now down to 45 percent and firm opponents up at 36 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                |
        | 57 percent, 45 percent |

    Example: What a record has fallen to
      Given the article
        """
        There were a record 14.6 million parcels in 2020 as shops closed. Then the doors opened. The
        parcels dropped in 2021 to 15.3 million.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 14.6     | at least 15.25 |

    Example: A record that is broken again later
      Given the article
        """
        There were a record 14.6 million parcels in 2020. The parcels dropped in 2021 to 13.1 million
        before surging to 15.8 million in 2023.
        """
      When the article is checked
      Then nothing is reported

  Rule: Moves are written in many ways
    Example: Each of these has its levels in order
      Given the article
        """
        Rent income improved substantially to 412 million francs from 137 million francs. The travel
        deficit narrowed to 1.38 billion dollars from 1.46 billion and the freight deficit to 1.62
        billion from 1.93 billion. This made a sharply lower deficit of 87 million dollars on the whole
        account against deficits of 362 million in May.

        Thefts of boats increased in the summer compared with the previous year (64 and 58
        respectively). The decline in the share of smokers to 8.1 percent, the lowest since 1953, from
        8.6 percent, pleased the doctors. From a low of 3.2 percent in 1991, absences eventually peaked at 7
        percent in 1998. The rate of 0.70 percent in week 12 is lower than in the same week of 2021
        (0.95 percent).
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                  |
        | 412 million francs, 137 million francs   |
        | 1.38 billion dollars, 1.46 billion       |
        | 1.93 billion, 1.62 billion               |
        | 362 million, 87 million dollars          |
        | 64, 58                                   |
        | 8.1 percent, 8.6 percent                 |
        | 7 percent, 3.2 percent                   |
        | 0.95 percent, 0.70 percent               |

    Example: A forecast that should rise
      Given the article
        """
        The bank sees growth of about 1.8 percent in 2007, which should rise to 1.5 percent in 2008.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 1.5      | at least 1.65 |

    Example: Two shares and what each was down from
      Given the article
        """
        Some 24 percent of the children were girls and 3.2 percent were twins, down from 36 percent and
        5.0 percent respectively.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 36 percent, 24 percent   |
        | 5.0 percent, 3.2 percent |

    Example: An unemployment that improved has fallen
      Given the article
        """
        The jobless rate improved slightly to 3.5 percent from 3.7 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: A profit that is set beside a deficit
      Given the article
        """
        It made a higher profit of 104 million dollars in January against a deficit of 499 million dollars.
        """
      When the article is checked
      Then nothing is reported

  Rule: Both ends of a range move with it
    Example: A forecast whose lower end went the other way
      Given the article
        """
        The company now expects earnings of $1.45 to $2 a share, up from its prior forecast of $1.50 to
        $1.90 a share.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 1.45     | at least 1.495 |

    Example: A forecast that was narrowed
      Given the article
        """
        The company narrowed its forecast to $1.55 to $1.80 a share from $1.50 to $1.90 a share.
        """
      When the article is checked
      Then nothing is reported

  Rule: What was more than expected is more than what was expected of it
    Example: Incomes as the headline has them, and others that it has not
      Given the article
        """
        Incomes rose more sharply than expected in May, the office said. Incomes rose 1.0 percent in the
        month. Analysts polled by the agency had expected incomes to rise just 0.3 percent, and rents to
        rise 1.4 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 1.0 percent, 0.3 percent |

    Example: Less than expected, and yet more
      Given the article
        """
        Core prices gained less than anticipated in May, the office said. Core prices, which exclude food,
        rose 0.5 percent after being unchanged in April. Analysts were expecting a 0.2 percent rise.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | 0.2      | at least 0.45 |

    Example: As expected, and less than it
      Given the article
        """
        Incomes rose as expected in May, the office said. Rents rose less than expected. Incomes rose 0.5
        percent. Analysts were expecting a 0.4 percent rise.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: A trend may be told before its levels
    Example: It has grown, and it has not
      Given the article
        """
        The percentage of adopted children who are boys has increased steadily since 1998. In 2012, 53
        percent of the children adopted were boys, compared with 64 percent in 1998.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed     |
        | 53       | at least 63.5 |

    Example: A trend of another thing
      Given the article
        """
        The rate of thefts has increased steadily since 1998. In 2012, 53 percent of the children adopted
        were boys, compared with 64 percent in 1998.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

    Example: What is set to slow
      Given the article
        """
        Growth in ferry traffic will reach its high point of 3.4 percent in 2016. It is then set to slow in
        2018 to about 2.8 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 3.4 percent, 2.8 percent |

    Example: Then and these days of different things
      Given the article
        """
        The price of the bus ticket has also gone up. When it was introduced, the town had 45 buses. These days
        passengers pay 42 crowns.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: Sides that meet are no levels of one thing
    Example: A larger force against another
      Given the article
        """
        The games had a larger crowd of 3,000 people in May against 5,000 people in the other hall.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: What is told as a move is printed as one
    Example: Levels that are equal as printed
      Given the article
        """
        Imports fell from 4.8 million dollars in 2023 to 4.8 million dollars in 2024.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 4.8      | at least 4.90 | warning  |

    Example: A percentage that ticked up to itself
      Given the article
        """
        The share of commuters by bicycle ticked up to 5.2 percent in March from 5.2 percent in February.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 5.2      | at least 5.30 | warning  |

    Example: Only rounding of the later level hides that it is less
      Given the article
        """
        Running costs went up to 25 cents a mile from 25.05 cents in 1985.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       | severity |
        | 25       | at least 26.05 | warning  |

    Example: More than a round number is not ten times as many
      Given the article
        """
        Output will be raised to more than 20,000 cars next year from 189,000.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       | severity |
        | 189,000  | at most 30,000 | warning  |

    Example: More than a round number, a little beyond it
      Given the article
        """
        Output will be raised to more than 200,000 cars next year from 189,000.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures          |
        | 200,000, 189,000 |

    Example: Two sides are told at once
      Given the article
        """
        Dahl tops Berg 51%-37%, down from 51%-34%.
        """
      When the article is checked
      Then nothing is reported

  Rule: What was revised is set beside what it was put at before
    Example: Put higher before
      Given the article
        """
        The surplus widened to 6.6 billion crowns in May from a slightly downwards revised 4.8 billion crowns in
        April. The office had originally put the April surplus at 4.9 billion crowns.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                |
        | 6.6 billion crowns, 4.8 billion crowns |
        | 4.9 billion crowns, 4.8 billion crowns |

    Example: Put lower before, though it was revised down
      Given the article
        """
        The surplus widened to 6.6 billion crowns in May from a slightly downwards revised 4.8 billion crowns in
        April. The office had originally put the April surplus at 4.2 billion crowns.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 4.2      | at least 4.75 | error    |

    Example: A forecast, and what earlier figures put it at
      Given the article
        """
        The fund has revised down its forecast for Norwegian growth by 0.4 percentage points to 2.7 percent.
        Preliminary figures last month put Norwegian growth at 2.6 percent.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 2.6      | at least 2.65 | error    |

    Example: What was put before is of something else
      Given the article
        """
        April's surplus was revised down to 4.8 billion crowns. Earlier estimates put the cost of the bridge at
        3.1 billion crowns.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: What was expected may be told by a sentence of its own
    Example: Expected to stay where it was
      Given the article
        """
        The unemployment rate ticked higher to 3.2 percent in June. Economists had expected the jobless rate to
        stay at 3.5 percent.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 3.2      | at least 3.45 | error    |

    Example: It did not stay
      Given the article
        """
        The unemployment rate ticked higher to 3.6 percent in June. Economists had expected the jobless rate to
        hold steady at 3.5 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 3.6 percent, 3.5 percent |

    Example: Lower than they had expected
      Given the article
        """
        Growers said cherry sales of 460 million dollars in the season were lower than they had expected.
        Many thought the guild had targeted sales of 400 million dollars.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       | severity |
        | 400      | at least 459.5 | warning  |

    Example: More than an earlier study had it
      Given the article
        """
        More trees than previously thought could be spared by thinner boxes, a study says. The boxes would
        spare 26 trees a day. An earlier estimate suggested that such a change could spare 31 trees a day.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed    | severity |
        | 26       | at least 31 | error    |

    Example: The earlier study counted something else
      Given the article
        """
        More trees than previously thought could be spared by thinner boxes, a study says. The boxes would
        spare 26 trees a day. An earlier estimate suggested that such a change would need 31 foresters.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: A trend may be told before its levels
    Example: Then and these days
      Given the article
        """
        The price of the bus ticket has also gone up. When it was introduced, it cost 35 crowns. These days
        passengers pay 42 crowns.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures              |
        | 42 crowns, 35 crowns |

    Example: Then and these days, the wrong way round
      Given the article
        """
        The price of the bus ticket has also gone up. When it was introduced, it cost 45 crowns. These days
        passengers pay 42 crowns.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      | severity |
        | 42       | at least 44.5 | warning  |

    Example: Moving up, and from where
      Given the article
        """
        Dahl has 42 percent, compared to 3 percent for the mayor Per Moe. Without Berg she would have 57 percent, with
        Moe moving up to 2 percent.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed     | severity |
        | 2        | at least 2.5 | warning  |

    Example: Somebody else moves up
      Given the article
        """
        Dahl has 42 percent, compared to 3 percent for the mayor Per Berg. She would have 57 percent, with Moe moving
        up to 2 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch compares nothing

  Rule: Firms, softens, narrower, only: other words that order two levels
    Example: Words of markets
      Given the article
        """
        Shares in the mill firmed on the news to 187 crowns from 181 at the last close. The surplus was 224 mln crowns,
        sharply narrower than January's 527 mln. The ministry plans to lower the guaranteed price of rye from 242 dlrs
        per tonne to 180 dlrs. Rates which had gone over 40 percent are now down to less than 10 percent.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                          |
        | 187 crowns, 181                  |
        | 224 mln crowns, 527 mln          |
        | 242 dlrs per tonne, 180 dlrs     |
        | 40 percent, 10 percent           |

    Example: Firmed, with two digits changed about
      Given the article
        """
        Shares in the mill firmed on the news to 178 crowns from 181 at the last close.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       | severity |
        | 178      | at least 180.5 | error    |

    Example: Slower growth, after growth
      Given the article
        """
        The growth of output slowed in January to 9.06 percent after rising 6.71 percent in December.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       | severity |
        | 6.71     | at least 9.055 | error    |

    Example: Compared with only
      Given the article
        """
        Sales of rye totalled 225,000 tonnes this season, in stark contrast to only 500,000 tonnes in the last.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed         | severity |
        | 225,000  | at least 499,500 | error    |

    Example: Below a mark, from above it
      Given the article
        """
        Gold slipped below 400 dlrs an ounce from 460 dlrs on Friday. The loan was set at 6-1/4, 1/8 pct, and declined to
        6-1/8, 6 pct from 6-1/4, 1/8 pct.
        """
      When the article is checked
      Then nothing is reported

    Example: The scale of a base is left out
      Given the article
        """
        Imports fell last year to 3,061.8 billion crowns from 3,034.1 in 1985.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed         | severity |
        | 3,061.8  | at most 3,034.15 | error    |

    Example: What a currency costs in another falls when it rises
      Given the article
        """
        The yen firmed to 149.50 to the dollar from 150.20. The Canadian dollar eased to 1.3060 from 1.3020 on Friday. The
        mark strengthened to 1.8135 from 1.8250.
        """
      When the article is checked
      Then nothing is reported

    Example: A forecast for growth is cut
      Given the article
        """
        The bank cut its forecast for growth from 2.5 percent to 1.8 percent. Higher rates cut demand for homes from
        520,000 to 480,000.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                  |
        | 1.8 percent, 2.5 percent |
        | 520,000, 480,000         |

    Example: What came true is compared, not the forecast
      Given the article
        """
        Market forecasts averaged about 750 mln crowns, against the official figure of 224 mln crowns, sharply narrower
        than the 527 mln deficit of January.
        """
      When the article is checked
      Then nothing is reported

    Example: What came before stands in an aside, or is exceeded
      Given the article
        """
        The rate, up from 9.5 percent in January, stood at 10.2 percent. Reserves, which had been 4.5 billion crowns in May,
        fell to 4.1 billion in June. Deliveries of 12,000 tonnes outstripped Tuesday's 9,500 tonnes.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                          |
        | 10.2 percent, 9.5 percent        |
        | 4.5 billion crowns, 4.1 billion  |
        | 12,000 tonnes, 9,500 tonnes      |

    Example: Not what was before, though it is exceeded
      Given the article
        """
        Deliveries of 12,000 tonnes outstripped Tuesday's 15,900 tonnes.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed         | severity |
        | 12,000   | at least 15,850  | error    |

  Rule: Another word than the verb may say which level is the greater
    Example: Lower earnings, an improvement, a bid that exceeds another
      Given the article
        """
        The bank reported lower earnings of 12.6 million dollars against 46.4 million dollars.

        The 16.50 dollar alternative is an improvement over the 15.00 dollar price agreed in May.

        The offer of 29 dollars exceeds the 25 dollar bid announced by Berg.

        The herd of reindeer, trimmed to 6,000 from 9,000, is expected to be further reduced to 3,500.

        Profit improved markedly to 323 million francs after 111 million in 1985.

        Dahl shares firmed on the announcement to 187 pence from 181 pence.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures                                    |
        | 46.4 million dollars, 12.6 million dollars |
        | 16.50 dollar, 15.00 dollar                 |
        | 29 dollars, 25 dollar                      |
        | 6,000, 9,000                               |
        | 6,000, 3,500                               |
        | 323 million francs, 111 million            |
        | 187 pence, 181 pence                       |

    Example: The wrong way round
      Given the article
        """
        The bank reported lower earnings of 64.6 million dollars against 46.4 million dollars.

        The 15.60 dollar alternative is an improvement over the 16.00 dollar price agreed in May.

        Dahl shares firmed on the announcement to 178 pence from 181 pence.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed          |
        | 46.4     | at least 64.55    |
        | 15.60    | at least 15.995   |
        | 178      | at least 180.5    |

    Example: A loss and a profit, and somebody else's prices
      Given the article
        """
        The mill reported a smaller loss of 12 million dollars against a profit of 3 million dollars.

        Lower sales of 12 million dollars and profits of 3 million dollars against 2 million were told.

        They changed hands at 372 riyals (53 pounds) after topping 400 early in the day.
        """
      When the article is checked
      Then nothing is reported

    Example: The headline says which way
      Given the article
        """
        TREASURY BALANCES ROSE ON FEB 25

        The operating cash balance totaled 28.289 billion dollars, compared with 28.507 billion dollars.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed          |
        | 28.289   | at least 28.5065  |

    Example: A headline of what may come, and of two things
      Given the article
        """
        DAHL SALES RISE, PROFIT FALLS

        Dahl said sales were 16.2 million dollars, against 17.6 million in the prior year.
        """
      When the article is checked
      Then nothing is reported

    Example: A rise to a later level, and a headline of another measure
      Given the article
        """
        DAHL DEFICIT NARROWS IN JANUARY

        The smoothed deficit of Dahl was 84 million dollars in January, the bank said.

        The bank forecast growth of about 1.8 percent for the north, which should rise to 1.9 percent.

        Unsmoothed figures show a deficit of 162 million dollars in January against 107 million.
        """
      When the article is checked
      Then nothing is reported

    Example: Quoted lower or higher, after what it was
      Given the article
        """
        The dollar was fixed lower at 7.1935 crowns after 7.2140 on Monday. The shares ended
        higher at 312p against 298p the previous day. The harbour was quieter, and its profit was lower
        at 5 million crowns after 2 million crowns of charges.
        """
      When the article is checked
      Then nothing is reported
      And direction-mismatch finds consistent
        | figures               |
        | 7.2140, 7.1935 crowns |
        | 312p, 298p            |

    Example: Quoted higher, with two digits changed about
      Given the article
        """
        The shares ended higher at 289p against 298p the previous day.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | 289      | at least 297.5 |

    Example: Five times more is no level
      Given the article
        """
        Sales were five times more than the 20 of the year before, at 100.
        """
      When the article is checked
      Then direction-mismatch compares nothing

  Rule: A currency told in another
    Example: The yen in marks
      Given the article
        """
        The yen rose to 1.244 marks per 100 at the fix from 1.249 on Thursday.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported |
        | 1.244    |

    Example: The yen in yen
      Given the article
        """
        The yen rose to 145.20 yen from 147.10. The mark eased to 1.83 marks from 1.81.
        """
      When the article is checked
      Then nothing is reported

  Rule: Levels less than nothing have an order too
    Example: A rate below nothing that improves
      # -2.8 is less than -1.9
      Given the article
        """
        Industrial output growth improved to -2.8 percent in May from -1.9 percent in April.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed       |
        | -2.8     | at least -1.95 |

    Example: Colder than before
      # -2 is more than -7
      Given the article
        """
        Overnight the temperature fell to minus 2 degrees from minus 7.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported | computed      |
        | -7       | at least -2.5 |

    Example: A deficit with a minus
      Given the article
        """
        The deficit narrowed to -2.4 percent of output from -3.1 percent.
        """
      When the article is checked
      Then nothing is reported

    Example: The handicap of a golfer
      Given the article
        """
        Her handicap improved to minus 2 from minus 1.
        """
      When the article is checked
      Then nothing is reported

  Rule: Words of rise and fall that are of something else
    Example: Limits, forecasts, ages and estimates
      Given the article
        """
        The bank cut its rate on loans up to 75 million pesos to 9.20 percent from 9.35. It revised down
        its forecast of growth to 3.5 percent from 3.7 percent. The rate of value-added tax is cut to 13
        percent from 16. The layers date from 24 million years ago to 2 million years ago. Revenue grew
        6.9 percent to 67,000 crowns, in line with estimates of 67,061.
        Hosts are paid 500 crowns to ease the cost, an increase from 350.
        """
      When the article is checked
      Then nothing is reported

  Rule: A goal or an estimate that the next sentence sets a figure beside
    Example: Beaten, it is said
      # 1.41 stands for 1.415 at most, below 1.505
      Given the article
        """
        Exports averaged 1.41 million barrels a day. The figure surpassed the state's goal of 1.51
        million barrels a day.
        """
      When the article is checked
      Then direction-mismatch reports
        | reported |
        | 1.41     |

    Example: A loss beyond the estimate misses it
      Given the article
        """
        The group lost 9 million crowns. It missed the estimate of 3 million crowns.
        """
      When the article is checked
      Then nothing is reported

  Rule: A part of all, with how many that is
    Example: A far smaller part that is more
      Given the article
        """
        The proportion that walk to work fell from 18 percent (2.4 million) in 2001 to 12 percent (9.1
        million).
        """
      When the article is checked
      Then direction-mismatch reports
        | reported |
        | 2.4      |
