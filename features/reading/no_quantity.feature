Feature: Reading no quantity
  Numbers that count and measure nothing: names, addresses, scores, times and dates.

  Scenario Outline: Names, addresses, scores, times and dates
    Given the text "<text>"
    When its quantities are read
    Then there are no quantities

    Examples:
      | text                                                            |
      | The S&P 500 and the Standard & Poor's 500 index rose.           |
      | Boeing 737, the 737 Max, 787 Dreamliners and a 737-800 flew.    |
      | The phone is an iPhone 14 Pro or a Galaxy S22 with 5G and 4K.   |
      | Article 5, Section 301, chapter 4, pages 3-5, § 230 and Chart 8.4 |
      | COVID-19, G20, the Group of 20, H1N1, MI5 and F-16              |
      | At 10 Downing Street, 16-18 Industrial Avenue and 221B Baker Street |
      | In the 90049 ZIP Code and in zip code 90210                     |
      | Call 020 7946 0958, (555) 123-4567 or +44 20 7946 0958.         |
      | They won 2-1, beat Norway 21-14 and lost 6-4 7-5.               |
      | At 5 p.m., 10:30, 0800 GMT, 7pm and 5 o'clock                   |
      | The ride took 2h 15m, the lap 1m 32.4s.                         |
      | The first, the second, the 21st and the third-largest           |
      | A third-party app, a five-star hotel and a four-times champion  |
      | On Dec. 8, 2024, in 1999 and in the 1980s                       |
      | In the 2012-13 season, in 2024/25, in fiscal 2024 and in Q3     |
      | Between 1600 and 1900, in 79 AD and in the first half           |
      | From this past Sept. 30, late 2007/early 2008                   |
      | A 401(k) plan and a 501(c)3 charity                             |
      | In the past two years, as in the last three months              |
      | A year earlier, year-on-year, a year-on-year rise               |
      | One should do what one of them asked; no one did.               |
      | Dozens of people and thousands of jobs                          |

  Scenario: The loose counts that a reader counts and a check does not need
    Given the text "Dozens of ships and tens of thousands of people left in the past two years; one man and one of the crew stayed, and no one else."
    When all its quantities are read
    Then the quantities are
      | text              | value | upper  | unit | form  | hedge    |
      | Dozens            | 12    | 120    |      | vague | at least |
      | tens of thousands | 10000 | 100000 |      | vague | at least |
      | two years         | 2     |        | year | words |          |
      | one               | 1     |        |      | words |          |
      | one               | 1     |        |      | words |          |
