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
