Feature: Reading hedges
  A word at a number may widen it ("about") or bound it ("more than", "up to"). It stands
  beside the quantity and is no part of its passage.

  Scenario Outline: A word before the number
    Given the text "The firm has <phrase> 500 shops."
    When its quantities are read
    Then the quantities are
      | text | hedge   |
      | 500  | <hedge> |

    Examples:
      | phrase        | hedge     |
      | about         | about     |
      | an estimated  | about     |
      | some          | about     |
      | close to      | about     |
      | nearly        | nearly    |
      | almost        | nearly    |
      | just under    | nearly    |
      | more than     | more than |
      | over          | more than |
      | just over     | more than |
      | less than     | less than |
      | fewer than    | less than |
      | under         | less than |
      | at least      | at least  |
      | no fewer than | at least  |
      | up to         | at most   |
      | as many as    | at most   |
      | no more than  | at most   |

  Scenario: Words after the number
    Given the text "It needs 5 percent or more, 50 or so ships and a 500-plus crew."
    When its quantities are read
    Then the quantities are
      | text      | hedge    |
      | 5 percent | at least |
      | 50        | about    |
      | 500       | at least |

  Scenario: What a hedge leaves open
    Given the text "About 120 tonnes were sold, more than 43 tonnes of it in May."
    When its quantities are read
    Then the quantities are
      | text       | low  | high |
      | 120 tonnes | 105  | 135  |
      | 43 tonnes  | 42.5 |      |

  Scenario: Up to is no bound where it tells how far something went
    Given the text "The rate went up to 5 percent; up to 7 percent from 6 percent in the south."
    When its quantities are read
    Then the quantities are
      | text      | hedge |
      | 5 percent |       |
      | 7 percent |       |
      | 6 percent |       |

  Scenario: A figure that another is compared with is not bounded
    Given the text "Growth of 3 percent was below the 5 percent of May."
    When its quantities are read
    Then the quantities are
      | text      | hedge |
      | 3 percent |       |
      | 5 percent |       |

  Scenario: Over a time is during it
    Given the text "It was built over five years and stood for over ten years."
    When its quantities are read
    Then the quantities are
      | text       | hedge     |
      | five years |           |
      | ten years  | more than |

  Scenario: A hedge holds for a whole list
    Given the text "More than 500 men and 200 women came, about 5 percent or 6 percent of all; more than 20 men were hurt and 30 women died."
    When its quantities are read
    Then the quantities are
      | text      | hedge     |
      | 500       | more than |
      | 200       | more than |
      | 5 percent | about     |
      | 6 percent | about     |
      | 20        | more than |
      | 30        |           |

  Scenario: Words between a hedge and its number
    Given the text "About another 300 came, at least a further 20, more than a record 5 million."
    When its quantities are read
    Then the quantities are
      | text      | hedge     |
      | 300       | about     |
      | 20        | at least  |
      | 5 million | more than |

  Scenario Outline: The interval of each hedge
    Given the text "It made <hedge> 400 tonnes."
    When its quantities are read
    Then the quantities are
      | text       | low   | high   |
      | 400 tonnes | <low> | <high> |

    Examples: Printed, 400 is 350 to 450; about adds its own slack of 100 or a twentieth of 400
      | hedge     | low | high |
      | exactly   | 350 | 450  |
      | a record  | 350 | 450  |
      | about     | 250 | 550  |
      | nearly    | 300 | 450  |
      | more than | 350 |      |
      | at least  | 350 |      |
      | less than |     | 450  |
      | up to     |     | 450  |
