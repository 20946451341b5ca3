Feature: The spaCy component
  A newsroom that runs spaCy already adds one component to its pipeline.

  Scenario: A report on every document
    Given a spaCy pipeline with the component "factcheck"
    When it reads the story "features/examples/trade.txt"
    Then doc._.factcheck has a finding of the rule "total-mismatch"
    And the offsets of the report point into the document's text

  Scenario: Two pipelines in one process
    Given a spaCy pipeline with the component "factcheck"
    And a spaCy pipeline with the component "factcheck"
    When it reads the story "features/examples/trade_sound.txt"
    Then doc._.factcheck has no findings
