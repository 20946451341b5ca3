@average_mismatch
Feature: An average is that of the figures it is told of
  The mean of a list, so many a day over so many days, the middle of a list: all can be worked out
  anew. And no average lies outside the least and the greatest of what it is of.

  Rule: An average that its figures make holds
    Example: The mean of a list
      # (12 + 15 + 18) / 3 = 15
      Given the article
        """
        The three clinics treated 12, 15 and 18 patients on Sunday, an average of 15.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures        |
        | 15, 12, 15, 18 |

    Example: So many a day
      # 367 / 30 = 12.2, rounded to 12
      Given the article
        """
        The crews pulled out an average of 12 cars a day over 30 days, 367 in all.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures          |
        | 12, 367, 30 days |

    Example: The middle of a list
      # 3, 5, 7, 9, 12: 7 is in the middle
      Given the article
        """
        The five pupils handed in 9, 3, 12, 5 and 7 essays, a median of 7.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures |
        | 7, 7    |

    Example: Two halves of all
      # 32 lies between 31 and 33, whatever the numbers of men and women are
      Given the article
        """
        Of adults asked, 32 percent of respondents smoke: 31 percent of men and 33 percent of women.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures                            |
        | 32 percent, 31 percent, 33 percent |

  Rule: An average that its figures do not make is a mismatch
    Example: Another mean than that of the list
      # (12 + 15 + 18) / 3 = 15
      Given the article
        """
        The three clinics treated 12, 15 and 18 patients on Sunday, an average of 19.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed | equation                |
        | 19       | 15       | (12 + 15 + 18) / 3 = 15 |

    Example: A total that lost a nought
      # 1.2 million / 30 = 40,000
      Given the article
        """
        The new tram is popular, the operator says. It carried 1.2 million passengers in 30 days, an
        average of 4,000 a day.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed         | equation                  |
        | 4,000    | 38,333 to 41,667 | 1.2 million / 30 = 40,000 |

    Example: A median that is not in the middle
      # 3, 5, 7, 9, 12: 7 is in the middle
      Given the article
        """
        The five pupils handed in 9, 3, 12, 5 and 7 essays, a median of 9.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed |
        | 9        | 7        |

    Example: An average above the oldest
      Given the article
        """
        The crew came home on Friday. Its average age is 64; the youngest is 22 and the oldest 61.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | equation                |
        | 64       | 64 lies outside 22 and 61 |

    Example: A region outside its two parts
      # warnings: what else the region consists of is for the reader to say
      Given the article
        """
        The average rent was $1,140 in the region, $1,500 in the city and $1,300 outside it.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | severity |
        | 1,140    | warning  |

  Rule: It stays silent where the figures are not all that the average is of
    Example: Only some are listed
      Given the article
        """
        The clinics treated many, including 12, 15 and 18 patients on Sunday, an average of 31.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

    Example: Something else is counted
      Given the article
        """
        The tram carried 1.2 million passengers in 30 days, an average of 140 a train.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

    Example: Prices are weighed by what was sold
      # the mean of the three is 12, but more were sold at 10
      Given the article
        """
        The shares went for $10, $12 and $14, an average of $10.90.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures                |
        | $10.90, $10, $12, $14 |

    Example: Two parts that are not all
      Given the article
        """
        The average rent was $1,140 in the region, $1,500 in Bergen and $1,300 in Odda.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

    Example: Changes of an average
      Given the article
        """
        Average pay rose 3 percent, with the lowest up 4 percent and the highest up 5 percent.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

  Rule: An average told before lies between what it is of
    Example: A price between the cheapest and the dearest
      Given the article
        """
        The average milk price fell 26 cents to $2.66. Milk was the most expensive on the coast at $3.05.
        The plain had the lowest regional price at $2.46.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures             |
        | $2.66, $2.46, $3.05 |

    Example: A price below the cheapest
      Given the article
        """
        The average milk price fell 26 cents to $2.26. Milk was the most expensive on the coast at $3.05.
        The plain had the lowest regional price at $2.46.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed       |
        | 2.26     | 2.455 to 3.055 |

    Example: A rate of all beside those of men and of women
      Given the article
        """
        The adjusted jobless rate rose to 3.2 percent in May. The adjusted male jobless rate rose to 3.3
        percent in May. The female jobless rate in May was 3.1 percent.

        The plan has the support of 48 percent of the voters, with 40 percent against. Among men, 51 percent
        were in favor and 38 percent opposed; among women the figures were 45 percent and 42 percent.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures                               |
        | 3.2 percent, 3.3 percent, 3.1 percent |
        | 48 percent, 51 percent, 45 percent    |
        | 40 percent, 38 percent, 42 percent    |

    Example: More of all than of men or of women
      Given the article
        """
        The adjusted jobless rate rose to 3.9 percent in May. The adjusted male jobless rate rose to 3.3
        percent in May. The female jobless rate in May was 3.1 percent.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed     |
        | 3.9      | 3.05 to 3.35 |

    Example: How a whole is split is no rate of it
      Given the article
        """
        Lone parents with children were 25 percent of the families with children. Women accounted for 91
        percent of lone parents with children and men for 9 percent of lone parents with children.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

    Example: Another question of the same poll
      Given the article
        """
        Some 52 percent of the voters approve of the mayor. On the bridge, 61 percent of the men are in
        favor and 55 percent of the women are in favor.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

  Rule: A share of all lies between those of two groups
    Example: Men and women
      Given the article
        """
        Moen gained 9 points since June to stand at 42% support. Moen gained only 5 points among men (from 29% in
        June to 34% now), but 11 points among women, climbing from 26% in June to 37% now.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed     | severity |
        | 42       | 33.5 to 37.5 | warning  |

    Example: With degrees and without
      Given the article
        """
        Dahl now stands at 32%. Dahl has 28% among those with degrees. Among those without degrees, she stands at 33%.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch finds consistent
        | figures       |
        | 32%, 28%, 33% |

    Example: Somebody else's share
      Given the article
        """
        Moe leads with 38%. Dahl has 28% among those with degrees. Among those without degrees, she stands at 33%.
        """
      When the article is checked
      Then nothing is reported
      And average-mismatch compares nothing

    Example: An average beside the span of all regions
      Given the article
        """
        The median rent fell 2% to $1,320. Across cities the median ran from $1,816 in Berg to $2,310 in Dahl.
        """
      When the article is checked
      Then average-mismatch reports
        | reported | computed           | severity |
        | 1,320    | 1,815.5 to 2,310.5 | warning  |

  Rule: A list may name what each figure is of
    Example: Rain in two months
      Given the article
        """
        Rainfall was 30 mm in May and 50 mm in June - a mean of 40 mm.
        """
      When the article is checked
      Then nothing is reported

    Example: Rain in two months too much
      Given the article
        """
        Rainfall was 30 mm in May and 50 mm in June - a mean of 45 mm.
        """
      When the article is checked
      Then average-mismatch reports
        | reported |
        | 45       |

    Example: The one in the middle
      Given the article
        """
        The five catches were 3, 5, 8, 9 and 20 tonnes; the median was 8 tonnes.
        """
      When the article is checked
      Then nothing is reported

    Example: Not the one in the middle
      Given the article
        """
        The five catches were 3, 5, 8, 9 and 20 tonnes; the median was 9 tonnes.
        """
      When the article is checked
      Then average-mismatch reports
        | reported |
        | 9        |

    Example: What a skipper mostly lands
      Given the article
        """
        They landed 3, 5 and 7 tonnes in May; on average they land 4.
        """
      When the article is checked
      Then nothing is reported
