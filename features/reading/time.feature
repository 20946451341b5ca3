Feature: Reading expressions of time
  An expression of time is the days from its first up to, but not including, the day after its
  last. In all rows the story was published on Monday, 8 December 2025. A year that is not
  printed is that of the latest such period that had begun by then; the working beside a row
  says how the days were counted where that is not plain.

  Scenario Outline: Days
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                | first day  | day after  | working                                   |
      | on Dec. 8, 2025           | 2025-12-08 | 2025-12-09 |                                           |
      | on December 8             | 2025-12-08 | 2025-12-09 | begun on the day of publication           |
      | on Dec. 9                 | 2024-12-09 | 2024-12-10 | 9 December 2025 had not come              |
      | on 8 December             | 2025-12-08 | 2025-12-09 |                                           |
      | on the 8th of December    | 2025-12-08 | 2025-12-09 |                                           |
      | on Monday, Dec. 1         | 2025-12-01 | 2025-12-02 | the date settles which Monday             |
      | on Saturday, 15 March     | 2025-03-15 | 2025-03-16 |                                           |
      | on 2025-11-30             | 2025-11-30 | 2025-12-01 |                                           |
      | on 25/12/2024             | 2024-12-25 | 2024-12-26 | no month 25                               |
      | on 12/25/2024             | 2024-12-25 | 2024-12-26 | no month 25                               |
      | on Monday                 | 2025-12-08 | 2025-12-09 | the latest Monday, today                  |
      | on Tuesday                | 2025-12-02 | 2025-12-03 | six days before                           |
      | last Friday               | 2025-12-05 | 2025-12-06 | three days before                         |
      | last Monday               | 2025-12-01 | 2025-12-02 | not today, the week before                |
      | next Friday               | 2025-12-12 | 2025-12-13 | four days on                              |
      | today                     | 2025-12-08 | 2025-12-09 |                                           |
      | yesterday                 | 2025-12-07 | 2025-12-08 |                                           |
      | tomorrow                  | 2025-12-09 | 2025-12-10 |                                           |
      | May 1-7                   | 2025-05-01 | 2025-05-08 | seven days                                |
      | March 3-5, 2025           | 2025-03-03 | 2025-03-06 |                                           |
      | 1-7 December 2025         | 2025-12-01 | 2025-12-08 |                                           |
      | between 1 and 7 December  | 2025-12-01 | 2025-12-08 |                                           |
      | Dec. 1 to Dec. 7          | 2025-12-01 | 2025-12-08 |                                           |
      | Nov 30-Dec 6              | 2025-11-30 | 2025-12-07 |                                           |
      | Dec. 28 to Jan. 3         | 2024-12-28 | 2025-01-04 | over the turn of the year                 |
      | last weekend              | 2025-12-06 | 2025-12-08 | Saturday and Sunday                       |
      | over the weekend          | 2025-12-06 | 2025-12-08 |                                           |
      | next weekend              | 2025-12-20 | 2025-12-22 | not the coming one, the one after         |
      | this weekend              | 2025-12-13 | 2025-12-15 | the coming one                            |

  Scenario Outline: Weeks
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                | first day  | day after  | working                                   |
      | this week                 | 2025-12-08 | 2025-12-15 | from Monday                               |
      | last week                 | 2025-12-01 | 2025-12-08 |                                           |
      | next week                 | 2025-12-15 | 2025-12-22 |                                           |
      | the past week             | 2025-12-01 | 2025-12-08 | the seven days up to today                |
      | the week ended Nov. 29    | 2025-11-23 | 2025-11-30 | 29 - 6 = 23                               |
      | week ending Nov. 29, 2025 | 2025-11-23 | 2025-11-30 |                                           |
      | the week to Saturday      | 2025-11-30 | 2025-12-07 | Saturday was the 6th; six days before it  |
      | the four weeks to Nov. 30 | 2025-11-03 | 2025-12-01 | 28 days, the last of them the 30th        |
      | the last 30 days          | 2025-11-08 | 2025-12-08 |                                           |

  Scenario Outline: Months
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                             | first day  | day after  | working                        |
      | in November 2025                       | 2025-11-01 | 2025-12-01 |                                |
      | in Nov. 2025                           | 2025-11-01 | 2025-12-01 |                                |
      | in November                            | 2025-11-01 | 2025-12-01 | the latest                     |
      | in December                            | 2025-12-01 | 2026-01-01 | has begun                      |
      | in March                               | 2025-03-01 | 2025-04-01 |                                |
      | last November                          | 2025-11-01 | 2025-12-01 |                                |
      | next March                             | 2026-03-01 | 2026-04-01 |                                |
      | in November last year                  | 2024-11-01 | 2024-12-01 |                                |
      | in November of last year               | 2024-11-01 | 2024-12-01 |                                |
      | this month                             | 2025-12-01 | 2026-01-01 |                                |
      | last month                             | 2025-11-01 | 2025-12-01 |                                |
      | next month                             | 2026-01-01 | 2026-02-01 |                                |
      | the first 11 months of 2025            | 2025-01-01 | 2025-12-01 |                                |
      | in the first 11 months                 | 2025-01-01 | 2025-12-01 | November has come              |
      | the first two months of this year      | 2025-01-01 | 2025-03-01 |                                |
      | the first nine months of last year     | 2024-01-01 | 2024-10-01 |                                |
      | in the opening three months            | 2025-01-01 | 2025-04-01 |                                |
      | the last three months of 2024          | 2024-10-01 | 2025-01-01 |                                |
      | the final two months of 2024           | 2024-11-01 | 2025-01-01 |                                |
      | the January-November period            | 2025-01-01 | 2025-12-01 |                                |
      | January to November 2025               | 2025-01-01 | 2025-12-01 |                                |
      | from January to November               | 2025-01-01 | 2025-12-01 |                                |
      | between January and March              | 2025-01-01 | 2025-04-01 |                                |
      | January through March                  | 2025-01-01 | 2025-04-01 |                                |
      | Jan-Nov 2024                           | 2024-01-01 | 2024-12-01 |                                |
      | October 2024 to June 2025              | 2024-10-01 | 2025-07-01 |                                |
      | the 11 months to November              | 2025-01-01 | 2025-12-01 | 11 back from the end of it     |
      | the three months ended June 30         | 2025-04-01 | 2025-07-01 |                                |
      | the three months ended June 30, 2024   | 2024-04-01 | 2024-07-01 |                                |
      | the three months to October            | 2025-08-01 | 2025-11-01 |                                |
      | the six months to September            | 2025-04-01 | 2025-10-01 |                                |
      | nine-month period ended Sept. 30, 2025 | 2025-01-01 | 2025-10-01 |                                |
      | 12 months through October              | 2024-11-01 | 2025-11-01 |                                |
      | the 12 months to June 2025             | 2024-07-01 | 2025-07-01 |                                |
      | the past three months                  | 2025-09-08 | 2025-12-08 | up to the day of publication   |
      | in the last three months               | 2025-09-08 | 2025-12-08 | of no year: up to today        |
      | over the past 12 months                | 2024-12-08 | 2025-12-08 |                                |

  Scenario Outline: Quarters and halves
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                      | first day  | day after  | working                        |
      | the third quarter               | 2025-07-01 | 2025-10-01 | months 7 to 9                  |
      | the third quarter of 2025       | 2025-07-01 | 2025-10-01 |                                |
      | third-quarter                   | 2025-07-01 | 2025-10-01 |                                |
      | the fourth quarter of last year | 2024-10-01 | 2025-01-01 |                                |
      | the first quarter of this year  | 2025-01-01 | 2025-04-01 |                                |
      | in Q3                           | 2025-07-01 | 2025-10-01 |                                |
      | in Q3 2024                      | 2024-07-01 | 2024-10-01 |                                |
      | in Q1 of 2025                   | 2025-01-01 | 2025-04-01 |                                |
      | in 2024 Q3                      | 2024-07-01 | 2024-10-01 |                                |
      | in 3Q 2024                      | 2024-07-01 | 2024-10-01 |                                |
      | in 3Q24                         | 2024-07-01 | 2024-10-01 |                                |
      | Quarter 1 2014                  | 2014-01-01 | 2014-04-01 |                                |
      | the July-September quarter      | 2025-07-01 | 2025-10-01 |                                |
      | the September quarter           | 2025-07-01 | 2025-10-01 | the quarter that ends with it  |
      | the June quarter of 2024        | 2024-04-01 | 2024-07-01 |                                |
      | the quarter ended Sept. 30      | 2025-07-01 | 2025-10-01 |                                |
      | the quarter ended Oct. 3        | 2025-07-01 | 2025-10-01 | a 13-week quarter, to its month |
      | the quarter to end-June         | 2025-04-01 | 2025-07-01 |                                |
      | this quarter                    | 2025-10-01 | 2026-01-01 |                                |
      | last quarter                    | 2025-07-01 | 2025-10-01 |                                |
      | next quarter                    | 2026-01-01 | 2026-04-01 |                                |
      | the first half of 2025          | 2025-01-01 | 2025-07-01 |                                |
      | the first half                  | 2025-01-01 | 2025-07-01 |                                |
      | the second half                 | 2025-07-01 | 2026-01-01 | has begun                      |
      | in H1 2025                      | 2025-01-01 | 2025-07-01 |                                |
      | in 1H 2025                      | 2025-01-01 | 2025-07-01 |                                |
      | in 2H25                         | 2025-07-01 | 2026-01-01 |                                |

  Scenario Outline: Years and longer spans
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                        | first day  | day after  | working                             |
      | in 2025                           | 2025-01-01 | 2026-01-01 |                                     |
      | this year                         | 2025-01-01 | 2026-01-01 |                                     |
      | last year                         | 2024-01-01 | 2025-01-01 |                                     |
      | next year                         | 2026-01-01 | 2027-01-01 |                                     |
      | the current year                  | 2025-01-01 | 2026-01-01 |                                     |
      | so far this year                  | 2025-01-01 | 2025-12-08 | up to the day of publication        |
      | in the year to date               | 2025-01-01 | 2025-12-08 |                                     |
      | the year to March                 | 2024-04-01 | 2025-04-01 |                                     |
      | the year through June             | 2024-07-01 | 2025-07-01 |                                     |
      | the year ended March 31, 2025     | 2024-04-01 | 2025-04-01 |                                     |
      | the past year                     | 2024-12-08 | 2025-12-08 | twelve months up to today           |
      | the past five years               | 2020-12-08 | 2025-12-08 |                                     |
      | the next two years                | 2025-12-08 | 2027-12-08 | from the day of publication on      |
      | the past decade                   | 2015-12-08 | 2025-12-08 |                                     |
      | from 2019 to 2023                 | 2019-01-01 | 2024-01-01 | both years whole                    |
      | between 2019 and 2023             | 2019-01-01 | 2024-01-01 |                                     |
      | 2008-2012                         | 2008-01-01 | 2013-01-01 |                                     |
      | between 1600 and 1900             | 1600-01-01 | 1901-01-01 |                                     |
      | in the five years to 2024         | 2020-01-01 | 2025-01-01 | 2024 - 4 = 2020                     |
      | in the 1990s                      | 1990-01-01 | 2000-01-01 |                                     |
      | fiscal 2024                       | 2023-10-01 | 2024-10-01 | as the US government counts         |
      | FY2024                            | 2023-10-01 | 2024-10-01 |                                     |
      | in FY25                           | 2024-10-01 | 2025-10-01 |                                     |
      | the first quarter of fiscal 2025  | 2024-10-01 | 2025-01-01 | October to December                 |
      | the fiscal year that ended Sept. 30 | 2024-10-01 | 2025-10-01 |                                   |
      | financial year 2024-25            | 2024-04-01 | 2025-04-01 | April to March, where written so    |
      | in 2012-13                        | 2012-04-01 | 2013-04-01 |                                     |
      | financial year 2013/14            | 2013-04-01 | 2014-04-01 |                                     |
      | in 2024/25                        | 2024-04-01 | 2025-04-01 |                                     |
      | summer of 2024                    | 2024-06-01 | 2024-09-01 | meteorological, northern half       |
      | this summer                       | 2025-06-01 | 2025-09-01 |                                     |
      | last winter                       | 2024-12-01 | 2025-03-01 | the latest that had ended           |
      | last summer                       | 2025-06-01 | 2025-09-01 | the latest that had ended           |

  Scenario Outline: Parts of years and months
    A decade has parts of four years that overlap by one, a year three of four months, a month
    three of ten days or what is left; the end and the start of a year are its last and first
    month, those of a month its last and first day.

    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it runs from <first day> to before <day after>

    Examples:
      | expression                  | first day  | day after  | working            |
      | in early 2025               | 2025-01-01 | 2025-05-01 | months 1 to 4      |
      | in mid-2023                 | 2023-05-01 | 2023-09-01 | months 5 to 8      |
      | in late 2024                | 2024-09-01 | 2025-01-01 | months 9 to 12     |
      | late last year              | 2024-09-01 | 2025-01-01 |                    |
      | at the end of 2024          | 2024-12-01 | 2025-01-01 |                    |
      | since the start of the year | 2025-01-01 | 2025-02-01 |                    |
      | in early November           | 2025-11-01 | 2025-11-11 |                    |
      | in mid-November             | 2025-11-11 | 2025-11-21 |                    |
      | in late February 2024       | 2024-02-21 | 2024-03-01 | nine days, a leap year |
      | by the end of June          | 2025-06-30 | 2025-07-01 |                    |
      | in the early 1990s          | 1990-01-01 | 1994-01-01 | its first four years |
      | since the mid-2000s         | 2003-01-01 | 2007-01-01 | the four in its middle |
      | in the late 1970s           | 1976-01-01 | 1980-01-01 | its last four      |
      | at end-March                | 2025-03-31 | 2025-04-01 |                    |

  Scenario Outline: What a change is measured against
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it is a base that lies <months> months and <days> days off

    Examples:
      | expression                        | months | days |
      | year-on-year                      | -12    | 0    |
      | year over year                    | -12    | 0    |
      | y/y                               | -12    | 0    |
      | on-year                           | -12    | 0    |
      | a year earlier                    | -12    | 0    |
      | from a year ago                   | -12    | 0    |
      | from the year before              | -12    | 0    |
      | than the previous year            | -12    | 0    |
      | the year-ago quarter              | -12    | 0    |
      | the same period last year         | -12    | 0    |
      | the same month a year earlier     | -12    | 0    |
      | month on month                    | -1     | 0    |
      | m/m                               | -1     | 0    |
      | up 1.2 percent on the month       | -1     | 0    |
      | from the month before             | -1     | 0    |
      | from the previous month           | -1     | 0    |
      | quarter-on-quarter                | -3     | 0    |
      | from the quarter before           | -3     | 0    |
      | from the prior quarter            | -3     | 0    |
      | up 0.4% on the quarter            | -3     | 0    |
      | three months earlier              | -3     | 0    |
      | two years ago                     | -24    | 0    |
      | a decade ago                      | -120   | 0    |
      | the previous week                 | 0      | -7   |
      | week on week                      | 0      | -7   |

  Scenario Outline: A base that is named
    Given the expression "<expression>"
    When it is read in a story of 2025-12-08
    Then it is a base from <first day> to before <day after>

    Examples:
      | expression                      | first day  | day after  |
      | the same period of 2017         | 2017-01-01 | 2018-01-01 |
      | since 2019                      | 2019-01-01 | 2020-01-01 |
      | since May                       | 2025-05-01 | 2025-06-01 |
      | compared with the third quarter | 2025-07-01 | 2025-10-01 |
      | up from 2008                    | 2008-01-01 | 2009-01-01 |
      | than last month                 | 2025-11-01 | 2025-12-01 |

  Scenario Outline: Where the day of publication is not known
    Given the expression "<expression>"
    When it is read in a story of no known day
    Then it is not anchored

    Examples:
      | expression              |
      | in November             |
      | on Dec. 8               |
      | on Monday               |
      | last weekend            |
      | last year               |
      | this month              |
      | in late November        |
      | late last year          |
      | the first 11 months     |
      | the third quarter       |
      | the September quarter   |
      | the past three months   |
      | in the year to date     |
      | Nov 30-Dec 6            |
      | a year earlier          |
      | the week to Saturday    |
