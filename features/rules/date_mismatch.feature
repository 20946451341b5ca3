@date_mismatch
Feature: Weekdays, dates, ages and lengths of time agree
  A weekday belongs to its date, an end comes after its start, and a number of years leads from
  one printed year to the other. Years are figures of the report only where such a tie has them.

  Rule: A weekday that belongs to its date holds
    Example: The date has its year
      Given the article
        """
        The harbour festival opens on Friday, 6 June 2025, and lasts three days.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures             |
        | Friday, 6 June 2025 |

    Example: The day of publication decides the year
      # 6 June is a Friday in 2025
      Given the article
        """
        The harbour festival opens on Friday, June 6, and lasts three days.
        """
      And it was published on 2025-05-28
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures        |
        | Friday, June 6 |

    Example: A story tells its news by the weekday of its date line
      # 4 March 2025 was a Tuesday
      Given the article
        """
        OSLO, 4 March 2025 - The central bank left its key rate alone, it said on Tuesday.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures               |
        | Tuesday, 4 March 2025 |

  Rule: A weekday of another date is a mismatch
    Example: The weekday is one day off
      # 6 June 2025 is a Friday
      Given the article
        """
        The harbour festival opens on Saturday, 6 June 2025, and lasts three days.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | Saturday | Friday   |
      And its suspects are
        | suspect     | slip |
        | Saturday    |      |
        | 6 June 2025 |      |

    Example: A council's notice without a year
      # 4 March is a Tuesday in 2025, the year of publication
      Given the article
        """
        The council voted 7 to 2 to close the bridge for repairs. Residents can comment on
        Wednesday, March 4, at 7 p.m. in the town hall, and by post until the end of March.
        """
      And it was published on 2025-02-25
      When the article is checked
      Then date-mismatch reports
        | reported  | computed |
        | Wednesday | Tuesday  |

  Rule: A day that no calendar has is a mismatch
    Example: The 31st of a month of 30 days
      Given the article
        """
        Applications are accepted until June 31, the ministry said.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed    |
        | June 31  | no value    |

    Example: A leap day in a common year
      Given the article
        """
        The lease ended on 29 February 2023, a month after the shop had closed.
        """
      When the article is checked
      Then date-mismatch reports
        | reported         | computed    |
        | 29 February 2023 | no value    |

  Rule: An end before its start is a mismatch
    Example: Two digits of a year transposed
      Given the article
        """
        The mill was run by the county from 1998 to 1989 and has been empty since.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed      |
        | 1989     | at least 1998 |

  Rule: A length of time fits its two ends
    Example: Months counted with both ends
      # from the first day of January 2023 to the last of June 2024 are 18 months
      Given the article
        """
        Output fell in the 18 months from January 2023 to June 2024.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures                            |
        | January 2023, June 2024, 18 months |

    Example: A decade that is none
      # 2006 - 1990 = 16 years, or one more or less
      Given the article
        """
        She led the orchestra from 1990 to 2006, a decade.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed   |
        | a decade | 1.5 to 1.7 |

    Example: Years between two events
      # 1997 - 1978 = 19, or one more or less; 1987 would fit
      Given the article
        """
        The pit closed in 1997, ten years after the last shaft was sunk in 1978.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 10       | 18 to 20 |
      And its suspects are
        | suspect   | slip                             |
        | 1978      | 1978: digits of 1987 transposed  |
        | 1997      |                                  |
        | ten years |                                  |

  Rule: An age fits the year of birth, on either side of the birthday
    Example: The birthday was still to come
      # 2014 - 1950 = 64 after the birthday, 63 before it
      Given the article
        """
        Berg was born in 1950 in Narvik and died in 2014 at the age of 63.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures        |
        | 1950, 2014, 63 |

    Example: An obituary with an age that does not fit
      # 2014 - 1950 = 64 or 63
      Given the article
        """
        The composer Anna Berg, whose 12 operas are played all over Europe, has a street to her
        name. Berg was born in 1950 in Narvik and died in 2014 at the age of 67.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 67       | 63 to 64 |

    Example: An anniversary in the year of publication
      # 2019 - 1966 = 53; plans for next year's, and last year's, are told as well
      Given the article
        """
        On Sunday the town marks the 50th anniversary of the 1966 flood.
        """
      And it was published on 2019-05-03
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 50       | 52 to 54 |

  Rule: What began in a year is as old as the story says
    Example: An anniversary of an opening
      # 2005 - 1985 = 20; last year's and next year's are told as well
      Given the article
        """
        The maritime museum, opened in 1985, celebrates its 20th anniversary on Sunday.
        """
      And it was published on 2005-03-04
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures  |
        | 1985, 20 |

    Example: Another anniversary than that of the opening
      # 2005 - 1985 = 20
      Given the article
        """
        The maritime museum, opened in 1985, celebrates its 25th anniversary on Sunday.
        """
      And it was published on 2005-03-04
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 25       | 19 to 21 |

    Example: Digits of a founding year transposed
      # 2013 - 1871 = 142
      Given the article
        """
        The town was founded in 1817 and turns 142 on Friday.
        """
      And it was published on 2013-02-07
      When the article is checked
      Then date-mismatch reports
        | reported | computed   |
        | 142      | 195 to 197 |

    Example: A run of years that began later
      # 2025 - 2017 = 8
      Given the article
        """
        Sales rose for the fifth straight year after a fall in 2017.
        """
      And it was published on 2025-03-04
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | fifth    | 7 to 9   |

    Example: So many years, since another year
      # 2005 - 1985 = 20
      Given the article
        """
        It is the worst drought in 30 years, since 1985, the weather office said.
        """
      And it was published on 2005-03-04
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 30       | 19 to 21 |

    Example: A record since a year to come
      Given the article
        """
        Unemployment fell to 4 percent, the lowest rate since 2026, the office said.
        """
      And it was published on 2013-02-07
      When the article is checked
      Then date-mismatch reports
        | reported | computed     | equation    |
        | 2026     | at most 2013 | 2026 > 2013 |

  Rule: A term is as long as from its beginning to its end
    Example: A plan counted with both its ends
      # 2015 - 2011 + 1 = 5
      Given the article
        """
        The five-year plan runs from 2011 to 2015, the ministry said.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures               |
        | 2011, 2015, five-year |

    Example: A lease that ends late
      # 2025 - 2010 = 15
      Given the article
        """
        The 10-year lease, signed in 2010, expires in 2025.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 10       | 13 to 16 |

    Example: An age that does not fit the years of a life
      # 2005 - 1930 = 75 after the birthday, 74 before it
      Given the article
        """
        The painter Anna Berg (1930-2005) died on Sunday at the age of 84.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 84       | 74 to 75 |

    Example: A festival that ends before it opens
      Given the article
        """
        The festival runs from 6 May 2019 to 3 May 2019.
        """
      When the article is checked
      Then date-mismatch reports
        | reported   |
        | 3 May 2019 |

  Rule: It stays silent where the dates may not belong together
    Example: An anniversary of something else
      Given the article
        """
        The museum, opened in 1985, celebrates the painter and his 300th birthday on Sunday.
        """
      And it was published on 2005-03-04
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: A festival over the turn of the year
      Given the article
        """
        The market is open from 20 December to 5 January.
        """
      And it was published on 2019-12-04
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: No year is known
      Given the article
        """
        The harbour festival opens on Saturday, June 6.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: Several weekdays stand before several days
      # 5 and 6 June 2025 are a Thursday and a Friday; "Friday, June 5" is not what is said
      Given the article
        """
        The festival is on Thursday and Friday, June 5 and 6, 2025.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: A target is moved, not a period described
      Given the article
        """
        The government brought the target forward from 2050 to 2045.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: The years are of tickets, not of a period
      Given the article
        """
        Holders of tickets from 2020 to 2019's festival may ask for their money.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: The second year is that of a thing
      Given the article
        """
        In 2005, ten years after he left the firm founded in 1905, he came back.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: A month and a number of people
      Given the article
        """
        By June 31 people had joined the club.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: The age is of another year than the one that is printed
      Given the article
        """
        Berg was born in 1950, married at 22 and moved to Bergen in 1999.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

    Example: The news is older than the date line
      # Monday was the day before; a report may tell the news of any day of its week
      Given the article
        """
        OSLO, 4 March 2025 - The central bank left its key rate alone, it said on Monday.
        """
      When the article is checked
      Then nothing is reported

    Example: An anniversary is still being planned
      Given the article
        """
        The museum is raising money for the 50th anniversary of the 1969 landing.
        """
      And it was published on 2015-05-03
      When the article is checked
      Then nothing is reported
      And date-mismatch compares nothing

  Rule: No calendar and no clock has it
    Example: A year to come
      Given the article
        """
        It was the lowest rate since December 3969.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed     |
        | 3969     | at most 2100 |

    Example: More days than the month
      Given the article
        """
        The state paid $180,000 for the last 50 days of April.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 50       |

    Example: The last days of a month
      Given the article
        """
        The state paid $180,000 for the last 20 days of April.
        """
      When the article is checked
      Then nothing is reported

    Example: Minutes that differ between zones
      Given the article
        """
        Contact was lost around 2.51pm (12h15 GMT).
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 51       |

    Example: Zones that differ by half an hour
      Given the article
        """
        The lights went out around 4.40pm (14h40 GMT). The next tremor came at 0615 GMT (11:45
        a.m. local time).
        """
      When the article is checked
      Then nothing is reported

  Rule: A lead tells its news by a weekday not long before its date line
    Example: The year of the date line is another one
      # 7 November is a Thursday in 2024, a Tuesday in 2034
      Given the article
        """
        OSLO, November 07, 2034

        Foreign trade of Norland rose 5.2 percent in ten months, the customs service said on
        Thursday.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | Thursday | Tuesday  |

    Example: A paper of the next day
      # 8 November 2024 was a Friday
      Given the article
        """
        OSLO, November 08, 2024

        Foreign trade of Norland rose 5.2 percent in ten months, the customs service said on
        Thursday.
        """
      When the article is checked
      Then nothing is reported

    Example: Older news further down
      # 8 November 2024 was a Friday
      Given the article
        """
        OSLO, November 08, 2024

        Foreign trade of Norland rose 5.2 percent in ten months. Exports to Finland were the
        largest since 2019. The central bank said on Monday that it expects more.
        """
      When the article is checked
      Then nothing is reported

  Rule: One event has one year
    Example: A law comes into force twice
      Given the article
        """
        The number of permits since the Harbour Act came into force in December 2005 is 60,454.

        Notes: 1. The Harbour Act came into force on 5 December 2050.
        """
      When the article is checked
      Then date-mismatch compares nothing
      And restatement-mismatch reports
        | reported | computed |
        | 2050     | 2005     |

    Example: Two laws
      Given the article
        """
        The number of permits since the Harbour Act came into force in December 2005 is 60,454.

        Notes: 1. The Fishery Act came into force on 5 December 2015.
        """
      When the article is checked
      Then nothing is reported

  Rule: What comes after a beginning is no earlier
    Example: A year after a beginning, two digits transposed
      Given the article
        """
        The ferry was launched on May 4, 1979, and sailed round the island on June 9, 1978.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed      |
        | 1978     | at least 1979 |

    Example: What was built before it opened
      Given the article
        """
        The theatre was opened in 1912 and was built in 1909 by a brewer. The bridge was opened in
        1934, and had cost two lives in 1931.
        """
      When the article is checked
      Then nothing is reported

  Rule: A period of years has as many as its ends leave
    Example: Both ends are counted
      Given the article
        """
        Costs of the six-year period, 1984 to 1989, could reach 2.3 billion dollars.
        """
      When the article is checked
      Then nothing is reported
      And date-mismatch finds consistent
        | figures              |
        | 1984, 1989, six-year |

    Example: A decade too many
      Given the article
        """
        Prices of bread and of milk for the last 20 years: June 2004 to June 2014.
        """
      When the article is checked
      Then date-mismatch reports
        | reported | computed |
        | 20 years | 9 to 11  |

  Rule: Days that no month has
    Example: The 41st of March
      Given the article
        """
        Power output in the week ended March 41 was the highest this year. A bill of June 42, 2016
        came too late, and the talks on November 31 failed.
        """
      When the article is checked
      Then date-mismatch reports
        | reported      |
        | March 41      |
        | June 42, 2016 |
        | November 31   |

    Example: Years of the last century
      Given the article
        """
        Nobody had worked there since May 68. In June 42 people left the village.
        """
      When the article is checked
      Then nothing is reported

  Rule: Two ages are as far apart as their years
    Example: A sailor at sea and ashore
      Given the article
        """
        The sailor was 19 when she first went to sea in 1964 and 47 when she came ashore in 1992.
        """
      When the article is checked
      Then nothing is reported

    Example: A sailor aged too fast
      # 1992 - 1964 + 19 = 47
      Given the article
        """
        The sailor was 19 when she first went to sea in 1964 and 74 when she came ashore in 1992.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 74       |

    Example: A sailor and her son
      Given the article
        """
        The sailor was 19 when she first went to sea in 1964; her son was 30 when he followed in
        2005.
        """
      When the article is checked
      Then nothing is reported

  Rule: What comes round is counted to the year that is printed
    Example: A lighthouse had a birthday
      Given the article
        """
        The lighthouse, built in 1860, celebrated its 150th anniversary in 2010.
        """
      When the article is checked
      Then nothing is reported

    Example: A lighthouse had another birthday
      Given the article
        """
        The lighthouse, built in 1860, celebrated its 130th anniversary in 2010.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 130th    |

    Example: A lighthouse heard a jubilee
      Given the article
        """
        The lighthouse, built in 1860, marked the 50th anniversary in 2010 of its last repair.
        """
      When the article is checked
      Then nothing is reported

    Example: Catches fell again and again
      Given the article
        """
        Catches fell for the sixth straight year in 2018, after a rise in 2012.
        """
      When the article is checked
      Then nothing is reported

    Example: Catches fell too often
      Given the article
        """
        Catches fell for the sixteenth straight year in 2018, after a rise in 2012.
        """
      When the article is checked
      Then date-mismatch reports
        | reported  |
        | sixteenth |

    Example: Ice came back
      Given the article
        """
        In 2011 the harbour froze for the first time in 24 years, since 1987.
        """
      When the article is checked
      Then nothing is reported

    Example: Ice stayed away too long
      Given the article
        """
        In 2011 the harbour froze for the first time in 42 years, since 1987.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 42       |

  Rule: A wait is as long as from one day to the other
    Example: An offer lapses
      Given the article
        """
        The buyers made their offer on 4 May; it lapses 21 days later, on 25 May.
        """
      When the article is checked
      Then nothing is reported

    Example: An offer lapses late
      Given the article
        """
        The buyers made their offer on 4 May; it lapses 12 days later, on 25 May.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 12       |

    Example: A quay is dredged
      Given the article
        """
        The quay is closed from 3 to 14 August.
        """
      When the article is checked
      Then nothing is reported

    Example: A quay is dredged backwards
      Given the article
        """
        The quay is closed from 14 to 3 August.
        """
      When the article is checked
      Then date-mismatch reports
        | reported |
        | 3        |

    Example: A deadline before it was set
      Given the article
        """
        On 18 May 2021 the port set a deadline of 8 May 2021.
        """
      When the article is checked
      Then date-mismatch reports
        | reported   |
        | 8 May 2021 |

  Rule: Years in a row are counted up to the year that is told with them
    Example: Five years to 2020
      Given the article
        """
        Prices fell for a fifth straight year in 2020 after a rise in 2015.
        """
      And it was published on 2025-03-12
      When the article is checked
      Then nothing is reported
