Feature: The command line
  A sub-editor checks a story before it is filed, and reads what cannot be true.

  Scenario: A sound story
    When I run "factcheck check features/examples/trade_sound.txt"
    Then the exit status is 0
    And the output says "trade_sound.txt: nothing found"
    And the output says how many figures were checked

  Scenario: A story with a slip
    When I run "factcheck check features/examples/trade.txt"
    Then the exit status is 1
    And the output says "features/examples/trade.txt:7:17: $46.83 billion"
    And the output says "total-mismatch"
    And the output says "46.83: digits of 46.38 transposed"

  Scenario: A slip that only the levels and the growths together show
    When I run "factcheck check features/examples/trade_growth.txt"
    Then the exit status is 1
    And the output says "growth-mix-mismatch"
    And the output says "6.5 percent"

  Scenario: What holds, and what nothing could check
    When I run "factcheck check --verbose features/examples/trade_sound.txt"
    Then the exit status is 0
    And the output says "holds:"
    And the output says "46.38 + 37.82 = $84.20 billion"
    And the output says "not checked:"

  Scenario: A report for machines
    When I run "factcheck check --format json features/examples/trade.txt"
    Then the exit status is 1
    And the output is a report of the schema "factcheck-report/1"
    And every figure of the report stands where it says

  Scenario: Several stories, one of them missing
    When I run "factcheck check features/examples/trade_sound.txt missing.txt features/examples/trade.txt"
    Then the exit status is 2
    And the error is the line "factcheck: missing.txt: cannot be read: no such file or directory"
    And the output says "trade_sound.txt: nothing found"
    And the output says "total-mismatch"

  Scenario: A story on standard input
    When I run "factcheck check -" with the story "features/examples/trade.txt" on standard input
    Then the exit status is 1
    And the output says "total-mismatch"

  Scenario: One rule alone
    When I run "factcheck check --rule share-mismatch features/examples/trade.txt"
    Then the exit status is 0

  Scenario: A rule that does not exist
    When I run "factcheck check --rule share-mismach features/examples/trade.txt"
    Then the exit status is 2
    And the error says "did you mean 'share-mismatch'?"

  Scenario: The figures that were read
    When I run "factcheck figures features/examples/trade_sound.txt"
    Then the exit status is 0
    And the output says "37.815 to 37.825"
    And the output says "imports"

  Scenario: The rules, and the page of one
    When I run "factcheck rules"
    Then the output says "share-mismatch"
    When I run "factcheck explain share-mismatch"
    Then the exit status is 0
    And the output says "Why it matters:"
    And the output says "Feature:"
