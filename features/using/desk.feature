Feature: A newsroom's habits
  Adopting factcheck takes five minutes, and keeping it costs nothing: it reads what the newsroom
  writes, writes what its tools read, and tells only what is new.

  Background:
    Given an empty folder

  Scenario: A page as it will be published
    Given the file "story.html" with
      """
      <html lang="en"><body><nav><a href="/">99 stories</a></nav><article>
      <h1>Trade grows</h1>
      <p>Foreign trade reached 43.2 billion dollars in 2024.
      Exports were <b>24.5</b>&nbsp;billion dollars and imports were 16.7 billion dollars.</p>
      </article></body></html>
      """
    When I run "factcheck check --format line story.html"
    Then the exit status is 1
    And the output says "story.html:3:26: error: total-mismatch: The total is given as 43.2 billion dollars"

  Scenario: A story in Markdown whose finding somebody has looked at
    Given the file "story.md" with
      """
      ---
      title: Trade grows
      date: 2025-01-20
      ---
      <!-- factcheck: allow total-mismatch: the ministry counts services too -->
      Foreign trade reached **43.2 billion dollars** in 2024. Exports were 24.5 billion dollars and
      imports were 16.7 billion dollars.
      """
    When I run "factcheck check --verbose story.md"
    Then the exit status is 0
    And the output says "nothing found, 1 suppressed"
    And the output says "story.md:5: the ministry counts services too"

  Scenario: An allowance without a reason
    Given the file "story.md" with
      """
      # Trade

      <!-- factcheck: allow total-mismatch -->
      Foreign trade reached 41.2 billion dollars in 2024.
      """
    When I run "factcheck check story.md"
    Then the exit status is 2
    And the error says "story.md:3: an allowance needs a reason"

  Scenario: Only what is new is told
    Given the story with a wrong total as "story.txt"
    When I run "factcheck check --baseline known.json --write-baseline story.txt"
    Then the exit status is 0
    When I run "factcheck check --baseline known.json story.txt"
    Then the exit status is 0
    And the output says "nothing found, 1 suppressed"

  Scenario: What is gone is taken out of the baseline
    Given the story with a wrong total as "story.txt"
    When I run "factcheck check --baseline known.json --write-baseline story.txt"
    And the story with a right total is saved as "story.txt"
    And I run "factcheck check --baseline known.json story.txt"
    Then the error says "known.json: 1 finding is gone"
    When I run "factcheck check --baseline known.json --prune-baseline story.txt"
    Then the file "known.json" says no more "total-mismatch"

  Scenario: Settings of the newsroom
    Given the file "factcheck.toml" with
      """
      fail-on = "error"
      [rules]
      total-mismatch = "warning"
      """
    And the story with a wrong total as "story.txt"
    When I run "factcheck check story.txt"
    Then the exit status is 0
    And the output says "warning total-mismatch"
    When I run "factcheck check --no-config story.txt"
    Then the exit status is 1

  Scenario: A misspelt setting
    Given the file "factcheck.toml" with
      """
      [rule]
      """
    And the story with a wrong total as "story.txt"
    When I run "factcheck check story.txt"
    Then the exit status is 2
    And the error says "unknown key 'rule'; did you mean 'rules'?"

  Scenario: Settings to begin with
    When I run "factcheck init"
    Then the exit status is 0
    And the file "factcheck.toml" says "[rules]"
    When I run "factcheck init"
    Then the exit status is 2
    And the error says "it is there already"

  Scenario: Several formats in one run
    Given the story with a wrong total as "story.txt"
    When I run "factcheck check --quiet --output sarif=a.sarif --output html=a.html --output docx=a.docx story.txt"
    Then the exit status is 1
    And the file "a.sarif" says "unicodeCodePoints"
    And the file "a.html" says "The two do not meet"
    And the file "a.docx" is there

  Scenario: A format that does not exist
    Given the story with a wrong total as "story.txt"
    When I run "factcheck check --output xml=a.xml story.txt"
    Then the exit status is 2
    And the error says "write FORMAT=FILE"

  Scenario: A quiet run says nothing about a sound story
    Given the story with a right total as "story.txt"
    When I run "factcheck check --quiet story.txt"
    Then the exit status is 0
    And the output is empty

  Scenario: What an edit fixed
    Given the story with a wrong total as "old.txt"
    And the story with a right total as "new.txt"
    When I run "factcheck diff old.txt new.txt"
    Then the exit status is 0
    And the output says "fixed    old.txt:1:23: total-mismatch"
    And the output says "new.txt: 1 fixed, 0 broken, 0 changed, 0 as before"
    When I run "factcheck diff new.txt old.txt"
    Then the exit status is 1
    And the output says "1 broken"

  Scenario: A folder, by several processes
    Given the story with a wrong total as "a.txt"
    And the story with a right total as "b.txt"
    When I run "factcheck check --jobs 2 --format line ."
    Then the exit status is 1
    And the output says "a.txt:1:23: error: total-mismatch"

  Scenario: An archive in JSON Lines
    Given the file "archive.jsonl" with
      """
      {"id": 1, "text": "Nothing to count here."}
      {"id": 2, "text": "Foreign trade reached 43.2 billion dollars in 2024. Exports were 24.5 billion dollars and imports were 16.7 billion dollars."}
      """
    When I run "factcheck check --format line archive.jsonl"
    Then the exit status is 1
    And the output says "archive.jsonl:2:42: error: total-mismatch"

  Scenario: The schema of a report
    When I run "factcheck schema"
    Then the exit status is 0
    And the output says "factcheck-report/1"

  Scenario: A story in another language is not misread
    Given the file "story.html" with
      """
      <html lang="de"><body><article><p>Die Exporte stiegen auf 1.234,5 Millionen.</p></article></body></html>
      """
    When I run "factcheck check story.html"
    Then the exit status is 2
    And the error says "its language is 'de'"
