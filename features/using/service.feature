Feature: A service for the whole newsroom
  One machine checks for everybody: for programs, for the page in a browser, and for the writing
  programs that people already have, which believe that they speak to LanguageTool. Nothing that is
  sent is kept.

  Background:
    Given a running service

  Scenario: A program sends a story and gets the report
    When a program sends the story
      """
      Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. Foreign trade
      came to $84.20 billion.
      """
    Then the report has one finding, "total-mismatch"
    And its working is "46.83 + 37.82 = $84.65 billion"
    And its suspects are "$46.83 billion, $37.82 billion, $84.20 billion"

  Scenario: The same report as a page for its readers
    When a program asks for a page about the story
      """
      Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. Foreign trade
      came to $84.20 billion.
      """
    Then the page says "The total is given as $84.20 billion"

  Scenario: The figures alone
    When a program asks for the figures of the story
      """
      About 1,200 people came, 5 percent more than in 2023.
      """
    Then the figures are "1,200 people, 5 percent"

  Scenario: A writing program underlines a figure and offers the correction
    When a writing program sends the story "features/examples/trade.txt"
    Then it underlines "$46.83 billion"
    And it offers "$46.38 billion" in its place

  Scenario: Where more than one figure may be the slip, nothing is offered
    When a writing program sends the story
      """
      Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. Foreign trade
      came to $84.20 billion.
      """
    Then it underlines "$46.83 billion"
    And it offers nothing in its place

  Scenario: LibreOffice sends the story as it is, with everything that has a meaning in a form
    When LibreOffice sends the story
      """
      S&P 500 shares rose 5 % & more.
      Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. Foreign trade
      came to $84.20 billion.
      """
    Then it underlines "$46.83 billion"

  Scenario: A rule that the desk has switched off in its writing program
    When a writing program without the rule "total-mismatch" sends the story
      """
      Exports reached $46.83 billion in 2024, while imports grew to $37.82 billion. Foreign trade
      came to $84.20 billion.
      """
    Then it underlines nothing

  Scenario: Only English is read
    When a writing program that is set to "de-DE" sends the story
      """
      Die Exporte stiegen auf 46,83 Milliarden.
      """
    Then it is refused with the status 400, "only English is"

  Scenario: A text that is no story
    When a program sends a text of 200000 characters
    Then it is refused with the status 422, "100,000 are allowed"

  Scenario: A file is read for a program that cannot read it
    When a program sends the file "draft.html" that says "<p>Sales rose <b>5 percent</b>.</p>"
    Then it gets the text "Sales rose 5 percent."

  Scenario: Why a rule exists
    When a reader opens "/v1/rules/total-mismatch"
    Then the page says "Why it matters"

  Scenario: The page in a browser needs nothing from elsewhere, and keeps nothing
    When a reader opens "/"
    Then the page allows nothing from other places
    And the page sets no cookie

  Scenario: An operator asks whether all is well
    When an operator asks for "/readyz"
    Then the answer is "ready"
