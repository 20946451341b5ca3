@table_mismatch
Feature: The cells of a table fit each other
  Rows add up to their total, shares are those of the total, and changes lead from one year's
  column to the other's. Tables are those of Markdown, and columns set apart by blanks.

  Rule: Cells that fit hold
    Example: A column and its total
      Given the article
        """
        | Town   | Boats | Crew |
        |--------|------:|-----:|
        | Oslo   |   120 |  341 |
        | Bergen |    85 |  202 |
        | Total  |   205 |  543 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch finds consistent
        | figures       |
        | 120, 205, 85  |
        | 202, 341, 543 |

    Example: Rounded cells
      # 12.4 + 8.3 + 5.2 = 25.9; each may be off by 0.05, so 26.0 is fine
      Given the article
        """
        | Town   | Tonnes |
        |--------|-------:|
        | Oslo   |   12.4 |
        | Bergen |    8.3 |
        | Tromso |    5.2 |
        | Total  |   26.0 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch finds consistent
        | figures              |
        | 12.4, 8.3, 5.2, 26.0 |

    Example: A change that is a fall
      # 72 / 80 - 1 = -10 percent
      Given the article
        """
        | Town   | 2023 | 2024 | Change |
        |--------|-----:|-----:|-------:|
        | Oslo   |  120 |  132 |  10.0% |
        | Bergen |   80 |   72 | -10.0% |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch finds consistent
        | figures         |
        | 120, 132, 10.0% |
        | 72, 80, -10.0%  |

  Rule: A cell that does not fit is a mismatch
    Example: The total of a column
      # 120 + 85 = 205, and each cell may be off by a half
      Given the article
        """
        | Town   | Boats | Crew |
        |--------|------:|-----:|
        | Oslo   |   120 |  341 |
        | Bergen |    85 |  202 |
        | Total  |   250 |  543 |
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed   |
        | 250      | 204 to 206 |

    Example: The total of a row, in columns set apart by blanks
      # 85 + 202 = 287
      Given the article
        """
        The port counted its members on Friday.

        Town      Men    Women   Total
        Oslo      120    341     461
        Bergen    85     202     278
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed   |
        | 278      | 286 to 288 |

    Example: A share of the total in a report of an election
      # 1,987 / 10,012 = 19.85 percent
      Given the article
        """
        Red stays the strongest party in the county, the clerk said on Monday.

        | Party | Votes  | Share of total |
        |-------|-------:|---------------:|
        | Red   |  4,143 |          41.4% |
        | Blue  |  3,882 |          38.8% |
        | Green |  1,987 |          18.9% |
        | Total | 10,012 |           100% |
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed         |
        | 18.9     | 19.840 to 19.852 |

    Example: A change in number
      # 61 - 53 = 8
      Given the article
        """
        | Town   | 2024 | 2023 | Change |
        |--------|-----:|-----:|-------:|
        | Oslo   |  132 |  121 |     11 |
        | Tromso |   61 |   53 |     18 |
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed |
        | 18       | 7 to 9   |

    Example: A table in HTML
      # 120 + 85 = 205, and each cell may be off by a half
      Given the article
        """
        <table><tr><th>Town</th><th>Boats</th></tr> <tr><td>Oslo</td><td align="right">120</td></tr>
        <tr><td>Bergen</td><td><b>85</b></td></tr> <tr><td>Total</td><td>250</td></tr></table>
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed   |
        | 250      | 204 to 206 |

    Example: The text names another number than the cell
      Given the article
        """
        Oslo had 85 boats last year.

        | Town   | Boats | Crew |
        |--------|------:|-----:|
        | Oslo   |    58 |  341 |
        | Bergen |    92 |  202 |
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed     |
        | 85       | 57.5 to 58.5 |

  Rule: It stays silent where cells need not fit
    Example: Rows that are parts of other rows
      Given the article
        """
        | Ships          | Number |
        |----------------|-------:|
        | Ferries        |    120 |
        | of which fast  |     30 |
        | Freighters     |     85 |
        | Total          |    205 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: Rates do not add up
      Given the article
        """
        | Town   | Jobless rate |
        |--------|-------------:|
        | Oslo   |          4.1 |
        | Bergen |          3.7 |
        | Total  |          3.9 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: Only the largest are listed
      Given the article
        """
        The largest ports of the country:
        | Port   | Ships |
        |--------|------:|
        | Oslo   |   120 |
        | Bergen |    85 |
        | Total  |   611 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: Percentages change by points or by percent
      Given the article
        """
        | Town   | 2023 | 2024 | Change |
        |--------|-----:|-----:|-------:|
        | Oslo   | 4.0% | 5.0% |   1.0% |
        | Bergen | 3.0% | 3.3% |   0.3% |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: A sentence that sets two rows beside each other
      Given the article
        """
        Oslo had 27 boats more than Bergen.

        | Town   | Boats | Crew |
        |--------|------:|-----:|
        | Oslo   |    58 |  341 |
        | Bergen |    31 |  202 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: A cell that spans two columns
      Given the article
        """
        <table><tr><th>Town</th><th>Boats</th></tr> <tr><td colspan="2">All of 2024</td></tr>
        <tr><td>Bergen</td><td>85</td></tr> <tr><td>Total</td><td>250</td></tr></table>
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

  Rule: Tables have their own ways
    Example: Rows without a header, and changes from row to row
      # 120 + 170 + 70 = 360; 1,500 - 1,100 = 400
      Given the article
        """
        | Heart disease | 120 |
        | Cancer | 170 |
        | Other | 70 |
        | All causes | 300 |

        Arrivals by month

        | Month | Arrivals | Change |
        |---|---|---|
        | May | 1,000 | |
        | June | 1,100 | 100 |
        | July | 1,500 | -50 |
        """
      When the article is checked
      Then table-mismatch reports
        | reported | computed       |
        | 300      | 358.5 to 361.5 |
        | -50      | 399 to 401     |

    Example: What has changed is another thing
      Given the article
        """
        | Product | 2020 | 2021 | Change of share |
        |---|---|---|---|
        | Tea | 200 | 220 | 1.2 |
        | Coffee | 400 | 380 | -1.2 |
        """
      When the article is checked
      Then nothing is reported
      And table-mismatch compares nothing

    Example: A league
      # 3 x 12 + 5 = 41
      Given the article
        """
        Team        P   W   D   L   Pts
        Rovers     20  12   5   3    51
        City       20  11   4   5    37
        Hamar      20   9   6   5    33
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 51       | 41       |
