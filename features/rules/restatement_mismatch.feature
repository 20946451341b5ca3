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
        Of those hired in 1952, 82% of cooks and 88% of smiths had moved by the age of 45. The
        study has many authors. Of those hired in 1952, 43% of cooks and 67% of smiths had moved
        by the age of 30.
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

  Rule: The lead tells what the headline tells, whatever the rest of the text says
    Example: The headline's number stands further down, for the same thing
      Given the article
        """
        Norland closes $102.6bn debt swap

        Norland is set to close its $102.4bn debt restructuring offer for bondholders today,
        officials said.

        The country has not paid interest on the $102.6bn for three years.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed         |
        | 102.6    | 102.35 to 102.45 |

    Example: The headline's number stands further down, for another thing
      Given the article
        """
        NORLAND'S CONSUMER PRICES RISE 2.5 PCT IN FEBRUARY

        Norland's consumer price index rose 5.2 pct in February to 562.4, the statistics
        institute said. A rise of 1.8 pct in January and of 2.5 pct a year ago came before it.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 2.5      | 5.15 to 5.25 |

    Example: The lead begins with another number
      Given the article
        """
        Harbour of Bergen plans to lose 1,350 jobs

        The harbour company of Bergen has 1,530 jobs today. It has been losing money for years.

        The union was told on Monday that 1,350 of them are to go by May.
        """
      When the article is checked
      Then nothing is reported

    Example: A headline in just dollars
      Given the article
        """
        SINGAPORE EXPECTS 268 MLN DLR HARBOUR SURPLUS

        The Singapore treasury is expecting a harbour surplus of 263 mln Singapore Dlrs for the
        season up to May, an official said.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed       |
        | 268      | 262.5 to 263.5 |

  Rule: Long numbers are hardly ever the same digits in another order
    Example: A number of five digits comes back with two of them transposed
      Given the article
        """
        There were 13,327 new cases in the second week of August, down from 17,137 in the first.
        The county has sent more nurses.

        In the week to August 17, 13,327 cases were reported, against 17,317 cases in the week
        before, the clinic said.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed             |
        | 17,317   | 17,136.5 to 17,137.5 |

    Example: Short numbers often are
      Given the article
        """
        The fish market of Bergen had 41 stalls in May. It was the best month of the summer.

        Of all the markets of the county only Bergen had more than 14 stalls selling fish.
        """
      When the article is checked
      Then nothing is reported

  Rule: How long a run is, is told in the headline and in the lead
    Example: Months in a row
      Given the article
        """
        Norland's catches fall 17.62 percent in May, 13th decline in a row

        Norland's catches fell for the 14th month running in May, sinking 17.62 percent.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 13       | 14           |

    Example: A run in words, and one in digits
      Given the article
        """
        Prices in Norland rise for 4th straight month

        Prices in Norland rose 0.3 percent in May, the third consecutive monthly increase.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed |
        | 4        | 3        |

    Example: Months and quarters
      Given the article
        """
        Prices in Norland rise for 4th straight month

        Output in Norland fell 0.3 percent, for the third straight quarter, while prices rose.
        """
      When the article is checked
      Then nothing is reported

    Example: An anniversary
      Given the article
        """
        Telephones rack up 23 years of use

        Mobile telephones in Norland celebrate their 20th anniversary this weekend.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed |
        | 23       | 20       |

  Rule: A figure that is taken up again is the one before it
    Example: In the next sentence
      Given the article
        """
        The bank's governor could raise the ratio to as high as 14 percent. A 19-percent level
        would be the highest ever, and many banks would have to sell loans.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 19       | at most 14.5 |

    Example: All of them, and some of them
      Given the article
        """
        Average rents increased in all nine coastal regions over the year. The largest rise was
        in the north. In three of the eight coastal regions they are higher than ever.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed |
        | 8        | 9        |

    Example: Another level
      Given the article
        """
        The bank's governor could raise the ratio to as high as 14 percent. A 3-percent level
        was usual in the years after the war.
        """
      When the article is checked
      Then nothing is reported

    Example: The largest of them
      Given the article
        """
        Average rents rose in all ten largest cities over the year. Of the three largest cities
        only Bergen had a lower rise than a year ago.
        """
      When the article is checked
      Then nothing is reported

  Rule: Short numbers with the same digits in another order are told with the same words beside them
    Example: A rate and its short name
      Given the article
        """
        By 9 May the Lamb Mortality Rate (LMR) was 0.63%, lower than a year ago. The rains came
        late in the south.

        By 9 May the farms had counted 84,275 births and 531 deaths, an LMR of 0.36%.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed       |
        | 0.36     | 0.625 to 0.635 |

    Example: Two days
      Given the article
        """
        On 9 May the Lamb Mortality Rate (LMR) was 0.63%, lower than a year ago. The rains came
        late in the south.

        On 9 July the Lamb Mortality Rate (LMR) was 0.36%, and the stables were empty.
        """
      When the article is checked
      Then nothing is reported

    # A region that no word of its sentence names as the figure's is not kept from another.
    @known-limitation
    Example: Two regions
      Given the article
        """
        In Wales the Lamb Mortality Rate (LMR) was 0.63%, lower than a year ago. The rains came
        late in the south.

        In Scotland the farms counted 84,275 births and 303 deaths, an LMR of 0.36%.
        """
      When the article is checked
      Then nothing is reported

  Rule: What stands beside the same long number, in the same words, is told twice
    Example: Deaths among the same cases
      # both are beside 48,215 cases, and differ in more than a digit
      Given the article
        """
        From January to June the ministry counted 48,215 cases of measles, including 312 deaths.

        Most of the sick are children, and schools in the north stay closed.

        Between January and June clinics reported 48,215 cases of measles including 287 deaths.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed |
        | 287      | 312      |

    Example: Another part of the same number
      Given the article
        """
        From January to June the ministry counted 48,215 cases of measles, including 312 deaths.

        Most of the sick are children, and schools in the north stay closed.

        Between January and June clinics reported 48,215 cases of measles including 9,287 infants.
        """
      When the article is checked
      Then nothing is reported

    Example: Two sentences with two long numbers and one percentage each
      Given the article
        """
        There were 14,862 new cases last week, down from 17,593 the week before but 44% higher than
        in the same week of 2018.

        Hospitals are short of beds, a spokeswoman said.

        Last week 14,862 cases and 31 deaths were reported, against 17,593 cases and 28 deaths the
        week before, but still 54% higher than in 2018.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed     |
        | 54       | 43.5 to 44.5 |

  Rule: What is told as known was told before
    Example: The sale, the shares, the bonds
      Given the article
        """
        Dahl sold 405 million dollars of bonds from its pension fund and bought 215,000 common shares.

        The 405 million dollar bond sale was composed of 139 issues. Berg may ask for the 215,000 shares.
        """
      When the article is checked
      Then nothing is reported
      And restatement-mismatch finds consistent
        | figures                                    |
        | 405 million dollar, 405 million dollars    |
        | 215,000, 215,000                           |

    Example: Digits that changed places
      Given the article
        """
        Dahl sold 405 million dollars of bonds from its pension fund.

        The 450 million dollar bond sale was composed of 139 issues.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed       | severity |
        | 450      | 404.5 to 405.5 | warning  |

  Rule: A headline that counts what the lead counts
    Example: Eighteen or twenty-eight
      Given the article
        """
        Early voters in 18 states outpace the last election

        Ballots are coming in fast. In 28 states and the capital, early votes have passed those of
        the last election.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed | severity |
        | 18       | 28       | warning  |

    Example: Other things counted
      Given the article
        """
        Early voters in 18 states outpace the last election

        Ballots are coming in fast. In 28 towns queues formed before dawn.
        """
      When the article is checked
      Then nothing is reported

  Rule: The same digits with another scale word
    Example: Trillions and billions
      Given the article
        """
        Ministers hope that loans of up to 60 trillion won will be put off this year.

        On Monday the banks were ready to put off 50-60bn won of loans from next year.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | severity |
        | 50-60    | warning  |

    Example: Of two things
      Given the article
        """
        The bank owes 4.2 billion francs to its lenders. In the spring it earned 4.2 million francs.
        The plant cost 350 million pounds. All plants cost 350 billion pounds, and one of 350 million closed.
        """
      When the article is checked
      Then nothing is reported

  Rule: The headline counts as the story does
    Example: A toll that the story tells once
      Given the article
        """
        Storm leaves 19 dead

        Nine people died when a storm hit the coast overnight, police said.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported | computed |
        | 19       | 9        |

    Example: Tolls that add up
      Given the article
        """
        Quake kills 34

        At least nine people died in the town and 25 in the villages around it, police said.
        """
      When the article is checked
      Then nothing is reported

    @known-limitation
    Example: A caption
      Given the article
        """
        PHOTO: The 21 miners rescued on Friday meet the president.

        Twelve miners were rescued on Friday after three days underground.
        """
      When the article is checked
      Then restatement-mismatch reports
        | reported |
        | 21       |
