@count_mismatch
Feature: Counts and what they count
  A number in words and in digits is one number, and as many names follow as are announced.

  Rule: A count that fits holds
    Example: Names after a colon
      Given the article
        """
        The jury chose three finalists: Anna Berg, Carl Dahl and Eva Falk.
        """
      When the article is checked
      Then nothing is reported

    Example: A number in words and in digits
      Given the article
        """
        The lease names twelve (12) rooms on the second floor.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch finds consistent
        | figures    |
        | twelve, 12 |

    Example: Two names between commas
      Given the article
        """
        Only two counties in the state, Weld and Larimer, had more births than deaths.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch finds consistent
        | figures               |
        | two, Weld and Larimer |

  Rule: A count that does not fit is a mismatch
    Example: A finalist too many
      Given the article
        """
        The jury chose three finalists: Anna Berg, Carl Dahl, Eva Falk and Nils Gran.
        """
      When the article is checked
      Then count-mismatch reports
        | reported | computed |
        | 3        | 4        |

    Example: A contract's dispute
      # "ten" stands for 10 and no more
      Given the article
        """
        The lease runs for ten (15) years.
        """
      When the article is checked
      Then count-mismatch reports
        | reported | computed |
        | 15       | 10       |

    Example: A story of a company's sale
      Given the article
        """
        The shipyard, which has 1,200 workers, is for sale. Four buyers have made offers. They are:
        Aker Solutions, Bergen Group and Havila. A decision is due by the end of March.
        """
      When the article is checked
      Then count-mismatch reports
        | reported | computed |
        | 4        | 3        |

    Example: A name is missing between dashes
      Given the article
        """
        Five states -- Alabama, Alaska, Oklahoma and Wyoming -- have only one insurer.
        """
      When the article is checked
      Then count-mismatch reports
        | reported | computed |
        | 5        | 4        |

  Rule: A list with semicolons is counted too
    Example: One time is missing
      Given the article
        """
        Only three times has the lake been so low for so long -- June 1964 to May 1965; May 1971
        to June 1972; March 1979 to July 1980; and May 1988 to July 1989.
        """
      When the article is checked
      Then count-mismatch reports
        | reported | computed |
        | 3        | 4        |

    Example: All are told, and a number of something else with them
      Given the article
        """
        Only three times has the lake had 12 dry months on end -- June 1964 to May 1965; May 1971
        to June 1972; and May 1988 to July 1989.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch finds consistent
        | figures                                                                              |
        | three times, June 1964 to May 1965; May 1971 to June 1972; and May 1988 to July 1989 |

    Example: Another number stands before the one that is counted
      Given the article
        """
        Incomes in the 12 regions were above the average in two: London and its suburbs, with
        21,446; and the South East, with 19,126.
        """
      When the article is checked
      Then nothing is reported

    Example: Some of a larger number
      Given the article
        """
        Only two of the top 10 films in 2012 were domestic: Lost in Voss and The Red Barn.
        """
      When the article is checked
      Then nothing is reported

  Rule: It stays silent where the names may not be what is counted
    Example: Some of them are named
      Given the article
        """
        Ten cities, including Oslo, Bergen and Tromso, have banned the scooters.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch compares nothing

    Example: An "and" inside a name
      Given the article
        """
        The fund is open to two countries: Bosnia and Herzegovina and Croatia.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch compares nothing

    Example: The comma ends a clause
      Given the article
        """
        After three defeats, Oslo and Bergen, both without a coach, met on Sunday.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch compares nothing

    Example: What follows is no list of names
      Given the article
        """
        There are two options: wait for the ferry in the morning or swim.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch compares nothing

    Example: A town and its state
      Given the article
        """
        The chain closes three shops: Portland, Maine, Reno, Nevada, and Boise.
        """
      When the article is checked
      Then nothing is reported
      And count-mismatch compares nothing

  Rule: One more in a row is one more
    Example: A record streak
      # 15 + 1 = 16
      Given the article
        """
        The town has had 18 straight days of frost. A frost on Friday would make a record 16
        consecutive days.
        """
      When the article is checked
      Then count-mismatch reports
        | reported |
        | 16       |

    Example: Several more would make it
      Given the article
        """
        The team has lost 3 straight games. Losing every match this week would make it 8 straight
        games.
        """
      When the article is checked
      Then nothing is reported

  Rule: Things without a name are counted too
    Example: A catch on the quay
      Given the article
        """
        The nets held three things: a boot, a crab and a bottle.
        """
      When the article is checked
      Then nothing is reported

    Example: A catch that was more
      Given the article
        """
        The nets held five things: a boot, a crab and a bottle.
        """
      When the article is checked
      Then count-mismatch reports
        | reported |
        | 5        |

    Example: Boats by their kind
      Given the article
        """
        The storm sank 9 boats: 4 yachts, 3 dinghies and 2 barges.
        """
      When the article is checked
      Then nothing is reported

    Example: More boats than kinds
      Given the article
        """
        The storm sank 19 boats: 4 yachts, 3 dinghies and 2 barges.
        """
      When the article is checked
      Then count-mismatch reports
        | reported |
        | 19       |

    Example: Ports that come first
      Given the article
        """
        Bergen, Odda and Voss: these five ports remain open.
        """
      When the article is checked
      Then count-mismatch reports
        | reported |
        | 5        |

    Example: Some of what was caught
      Given the article
        """
        The nets held five things, among them a boot, a crab and a bottle.
        """
      When the article is checked
      Then nothing is reported

  Rule: Ages in a list of names, and names of another number
    Example: Two sons, two territories
      Given the article
        """
        They have two sons, Jonas, 4, and Emil, who is not yet one. Voters in 11 states and two
        territories, Berg and South Dahl, go to the polls.
        """
      When the article is checked
      Then nothing is reported
