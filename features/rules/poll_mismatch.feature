@poll_mismatch
Feature: A poll's answers, its lead and its margin of error fit each other
  Integer shares of n answers total between 100 - n/2 and 100 + n/2 and no more. A margin of error is
  no smaller than the sample allows: 98 / sqrt(n) for the usual 95 percent.

  Rule: Answers within rounding hold
    Example: Four answers that make 101
      # each share is rounded, so four may total 98 to 102
      Given the article
        """
        In the poll 46 percent of voters were for the bridge, 38 percent were against it, 7 percent
        would not say and 10 percent were undecided.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                                       |
        | 46 percent, 38 percent, 7 percent, 10 percent |

    Example: The rest is told too
      # 45 + 43 + 12 = 100
      Given the article
        """
        The survey found 45 percent for the plan and 43 percent against, with the remaining 12 percent
        undecided.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                            |
        | 45 percent, 43 percent, 12 percent |

    Example: A margin of error that the sample allows
      # 98 / sqrt(1,012) = 3.08
      Given the article
        """
        The institute polled 1,012 adults in May. The poll has a margin of error of plus or minus 3.1
        percentage points.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                      |
        | 1,012, 3.1 percentage points |

    Example: A margin of error that weighting has made larger
      # 98 / sqrt(812) = 3.44; up to twice as much is usual
      Given the article
        """
        The poll of 812 voters has a margin of error of 4.5 percentage points.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                    |
        | 812, 4.5 percentage points |

    Example: Another level of confidence
      # 129 / sqrt(1,012) = 4.05 where 99 percent is the level
      Given the article
        """
        The poll of 1,012 adults has a margin of error of 4.1 percentage points at the 99 percent
        confidence level.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                      |
        | 1,012, 4.1 percentage points |

    Example: A lead
      # 48 - 43 = 5
      Given the article
        """
        The poll gives Anna Berg a five-point lead over Carl Dahl, with 48 percent against his 43
        percent.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                            |
        | five-point, 48 percent, 43 percent |

  Rule: Answers beyond rounding are a mismatch
    Example: Four answers that make 103
      # 100 - 78.5 - 10.5 - 2.5 = 8.5, and 10 stands for 9.5 at least
      Given the article
        """
        In the poll 79 percent of voters said yes, 11 percent said no, 3 percent would not say and 10
        percent did not know.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed    | severity |
        | 10       | at most 8.5 | error    |

    Example: Two groups in one sentence, each with its own answers
      # 100 - (49.5 + 82.5) = -32: 38 for 83 would fit
      Given the article
        """
        In the poll men were for the bridge by 50 percent to 83 percent, with 12 percent unsure; of the
        others 41 percent were for it.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed    |
        | 12       | at most -32 |

    Example: The undecided come in a sentence of their own
      # 100 - (46.5 + 51.5) = 2: 15 for 51 would fit
      Given the article
        """
        The poll found that 47 percent of residents were for the bridge, with 52 percent against it.
        Another 12 percent were not sure.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed  |
        | 12       | at most 2 |

    Example: A rest that is none
      # 100 - 45 - 43 = 12, between 11 and 13
      Given the article
        """
        The survey found 45 percent for the plan and 43 percent against, with the remaining 21 percent
        undecided.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed |
        | 21       | 11 to 13 |

    Example: A lead that is another
      # 48 - 43 = 5, between 4 and 6
      Given the article
        """
        In the poll Anna Berg has 48 percent, against 43 percent for Carl Dahl, a lead of seven points.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed |
        | 7        | 4 to 6   |

    Example: A margin of error smaller than any sample of this size allows
      # 98 / sqrt(1,012) = 3.08, and twice that with one more for rounding up is 7.16; the level is not
      # said, so it is a warning
      Given the article
        """
        The poll of 1,012 adults has a margin of error of 1.3 percentage points.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported | computed   | severity |
        | 1.3      | 3.1 to 7.2 | warning  |

  Rule: A slip in one answer shows in a story
    Example: A poll before a vote
      # 100 - (51.5 + 62.5) = -14: 36 for 63 would fit
      Given the article
        """
        Bridge plan ahead in the county

        A poll published on Monday found that 52 percent of residents support the bridge, 63 percent
        oppose it and 12 percent have no opinion. The county votes in June.
        """
      And it was published on 2025-05-12
      When the article is checked
      Then poll-mismatch reports
        | reported | computed    |
        | 12       | at most -14 |

  Rule: It stays silent where the answers are not those of one question
    Example: Answers that may be given together
      Given the article
        """
        In the survey 72 percent read a newspaper, 64 percent also listen to the radio, 81 percent watch
        television and 2 percent did not answer.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: Two questions in one sentence
      Given the article
        """
        The poll found that 62 percent support the bridge, 55 percent support the tunnel and 9 percent
        have no opinion.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: The answers of two groups
      Given the article
        """
        In the poll 62 percent of women were for the bridge, 51 percent of men were against it and 9
        percent were unsure.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: Two polls
      Given the article
        """
        In the poll 52 percent were for the bridge, up from 45 percent last year, 43 percent against and
        12 percent undecided.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: A margin of error of a part of the sample
      Given the article
        """
        The poll of 1,012 adults has a margin of error of 5 percentage points among women.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: A lead that has changed
      Given the article
        """
        In the poll Anna Berg widened her lead to 7 percentage points, with 48 percent against 43 percent
        a month ago.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

    Example: A sample and no margin
      Given the article
        """
        The institute polled 1,012 adults by telephone, and 304 of them again in June.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch compares nothing

  Rule: Known limitations
    @known-limitation
    Example: Nobody is told to have given no answer
      # 62 + 48 = 110
      Given the article
        """
        In the poll 62 percent would vote for Anna Berg and 48 percent for Carl Dahl.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported |
        | 48       |

  Rule: A lead beside the two sides
    Example: Points before the sides
      # 47 - 42 = 5
      Given the article
        """
        In the poll she leads him by eight percentage points, 47 to 42.
        """
      When the article is checked
      Then poll-mismatch reports
        | reported |
        | 8        |

    Example: Points after the sides
      # 58 - 39 = 19
      Given the article
        """
        In the poll pensioners favored Lind 58 percent to 39 percent, giving her a 19 percentage point advantage.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures                                     |
        | 19 percentage point, 58 percent, 39 percent |

    Example: Whose share is told with no unit, and who trails
      # 38 - 34 = 4; 49 - 43 = 6
      Given the article
        """
        The Tories, at 38 percent, are eight points ahead of Labour, at 34.

        In the poll Lang trails Baker by nine points (43% to 49%).
        """
      When the article is checked
      Then poll-mismatch reports
        | reported     | computed |
        | 8            | 3 to 5   |
        | 9            | 5 to 7   |

    Example: A lead at another time, or over another one
      Given the article
        """
        Harris led Cole by 49 percent to 44 percent in May; in June her lead was nine points.

        In the poll Lund, with 49 percent, led Voss, with 44, and is 12 points ahead of the third candidate.
        """
      When the article is checked
      Then nothing is reported

    Example: Those who replied are the sample
      # 98 / sqrt(1,000) = 3.1
      Given the article
        """
        The firm asked 12,000 households, 1,000 of which replied; the margin of error is 3.1 points.
        """
      When the article is checked
      Then nothing is reported
      And poll-mismatch finds consistent
        | figures           |
        | 3.1 points, 1,000 |
