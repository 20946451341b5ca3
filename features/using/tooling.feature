Feature: The library in tooling
  What a newsroom's developers build on: shapes that stay, one checker for a stream, and their own
  rules and models without a change to factcheck.

  Scenario: A stream of articles
    Given a thousand articles that come one by one
    When I take the first 3 reports of factcheck.Checker().check_many
    Then they are reports on the first 3 articles
    And no more than 4 articles were taken

  Scenario: A stream by two processes
    Given a thousand articles that come one by one
    When I take the first 3 reports of check_many by 2 processes
    Then they are reports on the first 3 articles
    And no more than 20 articles were taken

  Scenario: A rule of another package
    Given the package "fleet" with the rule "ship-mismatch" as an entry point
    When a program that has it installed lists the rules and checks "The fleet has 7 ships, the 9 ships."
    Then it says "ship-mismatch: 7 against 9"

  Scenario: Only the figures
    When I ask factcheck.quantities for "Exports rose 5.6 percent to $46.38 billion."
    Then the figures are
      | text           | low         | high        | unit    |
      | 5.6 percent    | 5.55        | 5.65        | percent |
      | $46.38 billion | 46375000000 | 46385000000 | USD     |

  Scenario: An import costs next to nothing
    When a program imports factcheck
    Then that took less than 0.15 seconds
    And neither spaCy nor rich was loaded
