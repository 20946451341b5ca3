Feature: Reading ranges, lists and dimensions
  A range is one quantity with both its ends, never their mean. Numbers in a row share the
  scale and the unit that only one of them prints.

  Scenario Outline: Both ends of a range
    Given the text "It will be <words> next time."
    When its quantities are read
    Then the quantities are
      | text    | value   | upper   | unit   |
      | <words> | <value> | <upper> | <unit> |

    Examples:
      | words                                 | value      | upper       | unit    |
      | $10 to $15 billion                    | 10000000000 | 15000000000 | USD    |
      | $1.5-2 billion                        | 1500000000 | 2000000000  | USD     |
      | $5m to 6m                             | 5000000    | 6000000     | USD     |
      | $10m-$15m                             | 10000000   | 15000000    | USD     |
      | 2-3 percent                           | 2          | 3           | percent |
      | 5–10%                                 | 5          | 10          | percent |
      | 2.1 mln to 2.3 mln tonnes             | 2100000    | 2300000     | tonne   |
      | four thousand to five thousand people | 4000       | 5000        | person  |
      | two to three million                  | 2000000    | 3000000     |         |
      | three or four years                   | 3          | 4           | year    |
      | 10,000-15,000 people                  | 10000      | 15000       | person  |
      | 16- to 24-year-olds                   | 16         | 24          | year of age |

  Scenario Outline: The word before a range tells that it is one
    Given the text "<words>."
    When its quantities are read
    Then the quantities are
      | text   | value   | upper   | unit   |
      | <text> | <value> | <upper> | <unit> |

    Examples:
      | words                                  | text        | value | upper | unit    |
      | It takes between five and six          | five and six | 5    | 6     |         |
      | Tickets are priced from $5 to $10      | $5 to $10   | 5     | 10    | USD     |
      | Loads ranging from 5 to 10 tonnes      | 5 to 10 tonnes | 5  | 10    | tonne   |
      | It fell by 1 to 1.5 percent            | 1 to 1.5 percent | 1 | 1.5  | percent |
      | Files of between one and 30 megabytes  | one and 30 megabytes | 1 | 30 | megabyte |
      | Boys between the ages of 16 and 18     | 16 and 18   | 16    | 18    | year of age |

  Scenario: A change has a first and a last figure
    Given the text "The rate rose from 13.5 to 14.0 percent."
    When its quantities are read
    Then the quantities are
      | text         | value | unit    |
      | 13.5         | 13.5  | percent |
      | 14.0 percent | 14    | percent |

  Scenario: Dimensions
    Given the text "The 2.3cm x 2.3cm chip, a 10m by 5m pool and a 3 x 4 inches photo."
    When its quantities are read
    Then the quantities are
      | text     | value | unit       |
      | 2.3cm    | 2.3   | centimetre |
      | 2.3cm    | 2.3   | centimetre |
      | 10m      | 10    | metre      |
      | 5m       | 5     | metre      |
      | 3        | 3     | inch       |
      | 4 inches | 4     | inch       |

  Scenario: Words beside digits are both read
    Given the text "The panel of ten (15) members met for two (2) days."
    When its quantities are read
    Then the quantities are
      | text   | value |
      | ten    | 10    |
      | 15     | 15    |
      | two    | 2     |
      | 2      | 2     |

  Scenario: A hyphen that is left hanging
    Given the text "Yields on 10-, 20- and 30-year debt; two- and three-bedroom flats."
    When its quantities are read
    Then the quantities are
      | text    | value | unit |
      | 10      | 10    | year |
      | 20      | 20    | year |
      | 30-year | 30    | year |

  Scenario: A figure takes the unit of its like before it in the sentence
    Given the text "Inflation was 3.2 percent, against 2.9 in May; output was 2.1 mln tonnes, down from 2.4 mln last year; the index rose 64.06 points to 4,577.10."
    When its quantities are read
    Then the quantities are
      | text           | value   | unit    |
      | 3.2 percent    | 3.2     | percent |
      | 2.9            | 2.9     | percent |
      | 2.1 mln tonnes | 2100000 | tonne   |
      | 2.4 mln        | 2400000 | tonne   |
      | 64.06 points   | 64.06   | point   |
      | 4,577.10       | 4577.1  | point   |

  Scenario: A figure of another kind takes no unit
    Given the text "The share rose 3.2 percent to 15.4 and turnover was 8 million. It sold 2.5 tonnes to 3.5 buyers a day. It mined 1.2 million tonnes and the town was 1.3 million strong."
    When its quantities are read
    Then the quantities are
      | text        | unit    |
      | 3.2 percent | percent |
      | 15.4        |         |
      | 8 million   |         |
      | 2.5 tonnes  | tonne   |
      | 3.5         |         |
      | 1.2 million tonnes | tonne |
      | 1.3 million |         |
