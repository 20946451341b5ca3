Feature: Reading periods
  A period is the days, months or years that a text names. One without a year is the latest
  that had begun when the story was published.

  Scenario: Months of a year
    Given the text "In the first 11 months of 2025, and in November alone, trade grew; in the January-October period it fell."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text                    | period          | kind   |
      | first 11 months of 2025 | 2025-01/2025-11 | months |
      | November                | 2025-11         | month  |
      | January-October period  | 2025-01/2025-10 | months |

  Scenario: A year inside the name of a part of it
    Given the text "In the fourth 1986 quarter, the first two 1987 months and the second 1985 half."
    When its periods are read with publication date 1987-04-02
    Then the periods are
      | text                  | period          | kind    |
      | fourth 1986 quarter   | 1986-10/1986-12 | quarter |
      | first two 1987 months | 1987-01/1987-02 | months  |
      | second 1985 half      | 1985-07/1985-12 | half    |

  Scenario: A year that is not printed is found from the day of publication
    Given the text "The first 11 months, Q3, the first half, December, on Monday, yesterday and Dec. 9."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text            | period          | kind    |
      | first 11 months | 2025-01/2025-11 | months  |
      | Q3              | 2025-07/2025-09 | quarter |
      | first half      | 2025-01/2025-06 | half    |
      | December        | 2025-12         | month   |
      | Monday          | 2025-12-08      | day     |
      | yesterday       | 2025-12-07      | day     |
      | Dec. 9          | 2024-12-09      | day     |

  Scenario: Without a day of publication a period is not anchored
    Given the text "In November and on Monday, and in May 2019."
    When its periods are read without a publication date
    Then the periods are
      | text     | period  | kind  |
      | November | XXXX-11 | month |
      | Monday   |         | day   |
      | May 2019 | 2019-05 | month |

  Scenario: Quarters, halves and longer spans
    Given the text "The third quarter of 2025; the three months ended June 30; 12 months to June 2025; 2008-2012."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text                       | period          | kind    |
      | third quarter of 2025      | 2025-07/2025-09 | quarter |
      | three months ended June 30 | 2025-04/2025-06 | months  |
      | 12 months to June 2025     | 2024-07/2025-06 | months  |
      | 2008-2012                  | 2008/2012       | months  |

  Scenario: Years and quarters in a table's way of writing
    Given the text "Figures for 2002 to 2010, and for Quarter 1 2014."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text           | period          | kind    |
      | 2002 to 2010   | 2002/2010       | months  |
      | Quarter 1 2014 | 2014-01/2014-03 | quarter |

  Scenario: Years that are told from today
    Given the text "Last year, this year, last month, next March, last week, and the past three months."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text              | period                | kind   |
      | Last year         | 2024                  | year   |
      | this year         | 2025                  | year   |
      | last month        | 2025-11               | month  |
      | next March        | 2026-03               | month  |
      | last week         | 2025-12-01/2025-12-07 | week   |
      | past three months | 2025-09-08/2025-12-07 | months |

  Scenario: Split years
    Given the text "The 2012-13 budget, the 2024/25 season and fiscal 2024."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text        | period          | kind   |
      | 2012-13     | 2012-04/2013-03 | fiscal |
      | 2024/25     | 2024-04/2025-03 | fiscal |
      | fiscal 2024 | 2023-10/2024-09 | fiscal |

  Scenario: The base of a comparison lies at a distance from the claim's own period
    Given the text "Up 4 percent year-on-year, 1 percent month on month, more than a year earlier and than in the same period last year."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text                  | comparative | shift     |
      | year-on-year          | yes         | -12 months |
      | month on month        | yes         | -1 months |
      | a year earlier        | yes         | -12 months |
      | same period last year | yes         | -12 months |

  Scenario: A named period may be a base
    Given the text "It rose from last year and since 2008, compared with the third quarter of 2024; last year it fell."
    When its periods are read with publication date 2025-12-08
    Then the periods are
      | text                  | period          | comparative |
      | last year             | 2024            | yes         |
      | 2008                  | 2008            | yes         |
      | third quarter of 2024 | 2024-07/2024-09 | yes         |
      | last year             | 2024            | no          |

  Scenario: What is no period
    Given the text "They may march; 2000 people left in a 19th century ship; its opening weekend is to last three days."
    When its periods are read with publication date 2025-12-08
    Then there are no periods

  Scenario Outline: The day of publication, where the text prints it
    Given the text "<text>"
    When its publication date is read
    Then the publication date is "<date>"

    Examples:
      | text                                            | date       |
      | date 2025-12-08 Trade grows in first 11 months  | 2025-12-08 |
      | 13:30, December 08, 2025                        | 2025-12-08 |
      | Published: 8 December 2025                      | 2025-12-08 |
      | WASHINGTON, Dec. 8, 2025 (Reuters) - Oil fell   | 2025-12-08 |
      | LONDON, March 3 - The bank cut its rate         |            |
      | The port is seen on Oct. 19, 2025. (Photo by X) |            |
      | The firm said on Dec. 8, 2025 that it will sell |            |
