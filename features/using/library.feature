Feature: The library
  Editorial software calls factcheck, and gets values rather than text.

  Scenario: Checking a text
    Given the story "features/examples/trade.txt"
    When I call factcheck.check with it
    Then a finding of the rule "total-mismatch" suspects "$46.83 billion" first
    And the report can be written as JSON

  Scenario: A sound text
    Given the story "features/examples/trade_sound.txt"
    When I call factcheck.check with it
    Then there are no findings
    And every figure is either checked or says why not

  Scenario: One checker for several threads
    Given the story "features/examples/trade.txt"
    When I check it in four threads with one factcheck.Checker
    Then all four reports are the same

  Scenario: Only some rules
    Given the story "features/examples/trade.txt"
    When I check it with the rule "share-mismatch" alone
    Then there are no findings

  Scenario: A domain model of one's own
    Given the story:
      """
      Club income reached $5.0 million in 2024. Ticket sales were $3.1 million and shirt sales were $1.4 million.
      """
    And the domain model:
      """
      name = "club"
      [measure.income]
      terms = ["club income"]
      [measure.tickets]
      terms = ["ticket sales"]
      [measure.shirts]
      terms = ["shirt sales"]
      [[identity]]
      equation = "income = tickets + shirts"
      """
    When I check it with that model
    Then a finding of the rule "total-mismatch" suspects "$5.0 million" among others
