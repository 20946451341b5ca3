@score_mismatch
Feature: The parts of a result make the result
  Quarters, innings and thirds add up to the score, sets are counted, wins and draws make the points,
  and a margin is the difference.

  Rule: Parts that fit hold
    Example: Quarters
      # 28 + 30 + 18 + 25 = 101; 24 + 22 + 25 + 20 = 91
      Given the article
        """
        Oslo beat Bergen 101-91 (28-24, 30-22, 18-25, 25-20) on Sunday.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch finds consistent
        | figures             |
        | 101, 18, 25, 28, 30 |
        | 20, 22, 24, 25, 91  |

    Example: Sets are counted, not added up
      Given the article
        """
        The home team took the match 3-1 (25-20, 22-25, 25-18, 25-21).
        """
      When the article is checked
      Then nothing is reported

    Example: A tie-break is no set
      Given the article
        """
        Anna Berg won 7-6 (7-3), 6-4 in straight sets.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch finds consistent
        | figures |
        | 6, 7    |
        | 4, 6    |

    Example: A season
      # 10 + 5 + 3 = 18; 3 × 10 + 5 = 35
      Given the article
        """
        Tromso have played 18 matches and won 10, drawn five and lost three. They have 35 points, with
        10 wins and five draws.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch finds consistent
        | figures             |
        | 10, 18, five, three |
        | 10, 35 points, five |

    Example: Two points a win, as it was
      # 2 × 10 + 5 = 25
      Given the article
        """
        In 1972 the club had 25 points, with 10 wins and five draws.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch finds consistent
        | figures             |
        | 10, 25 points, five |

    Example: Runs and wickets
      # 250 - 205 = 45; 10 - 4 = 6
      Given the article
        """
        England made 250 and bowled the visitors out for 205 to win by 45 runs.

        A day later they reached 206-4 to win by six wickets.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch finds consistent
        | figures      |
        | 205, 250, 45 |
        | 4, six       |

  Rule: Parts that do not fit are a mismatch
    Example: A wrong quarter
      # 24 + 22 + 25 + 26 = 97
      Given the article
        """
        Oslo beat Bergen 101-91 (28-24, 30-22, 18-25, 25-26) on Sunday.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 91       | 97       | error    |

    Example: A margin
      # 102 - 95 = 7
      Given the article
        """
        Oslo won 102-95, a nine-point victory.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 9        | 7        | error    |

    Example: A set was lost
      Given the article
        """
        Anna Berg beat Eva Falk 6-4, 3-6, 7-5 in straight sets in the tennis final.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed    |
        | 3        | more than 6 |

    Example: More games than there were
      # 10 + 5 + 4 = 19
      Given the article
        """
        Leeds have 10 wins, five draws and four defeats from 18 games.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 18       | 19       |

    Example: Wickets
      # 10 - 4 = 6
      Given the article
        """
        England reached 206-4 to win by five wickets.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 5        | 6        |

    Example: Rounds of golf
      # 68 + 70 + 69 + 71 = 278
      Given the article
        """
        She had rounds of 68, 70, 69 and 71 for a total of 287.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 287      | 278      | error    |

  Rule: A slip in one number shows in a story
    Example: The leaders of a league
      # 3 × 14 + 4 = 46
      Given the article
        """
        Brann go five clear

        Brann beat Viking on Saturday and have 64 points, with 14 wins and four draws. Viking are second
        and play in Oslo on Sunday.
        """
      And it was published on 2025-08-16
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 64       | 46       | error    |

  Rule: Quarters and points may be told after the result
    Example: One quarter too many
      # 25 + 24 + 25 + 42 = 116; with 24 for 42 it is 98
      Given the article
        """
        The Bears beat the Hawks 98-90, with quarters of 25-20, 24-22, 25-26 and 42-22.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | equation                |
        | 98       | 25 + 24 + 25 + 42 = 116 |

    Example: Points of a season, after its games
      # 10 × 3 + 4 = 34
      Given the article
        """
        The club has 10 wins, 4 draws and 6 losses from 20 games and 43 points.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | equation             |
        | 43       | 10 × 3 + 4 = 34 points |

  Rule: It stays silent where the numbers are not those of one result
    Example: The score of a half
      Given the article
        """
        Oslo won after they had led 52-45 at half-time by nine points.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: A match that was not finished
      Given the article
        """
        Anna Berg won 6-4, 3-2 when Eva Falk retired in the second set.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: Two innings a side
      Given the article
        """
        In the Test England made 250 and bowled the visitors out for 205 in the first innings to win by
        112 runs.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: Points were taken away
      Given the article
        """
        The club has 29 points, with 10 wins and five draws, after six were deducted as a penalty.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: Numbers of no match
      Given the article
        """
        The committee split 6-4, 3-6 and 7-5 in three rounds of voting.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: A shoot-out
      Given the article
        """
        Spain beat Italy 3-2 on penalties after a 1-1 draw, their third win by that way.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

    Example: A margin of another match
      Given the article
        """
        Oslo won 112-109, a day after they lost by 12 points in Bergen.
        """
      When the article is checked
      Then nothing is reported
      And score-mismatch compares nothing

  Rule: No side loses points as the match goes on
    Example: Fewer points with one quarter left than at halftime
      Given the article
        """
        Poor shooting cost Oslo a 52-47 loss on Friday. At halftime it was tied at 21 apiece.
        Bergen then pulled away to lead 36-18 with one quarter left.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed    |
        | 18       | at least 21 |

    Example: More points on the way than at the end
      Given the article
        """
        Poor shooting cost Oslo a 52-34 loss on Friday. At halftime it was tied at 21 apiece.
        A free throw put them ahead 39-38, and a basket made it 41-38.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed    |
        | 34       | at least 38 |

    Example: A quarter and the half
      # 11 + 10 = 21, 9 + 21 = 30
      Given the article
        """
        Oslo trailed 11-9 when the first quarter ended. In the second quarter they outscored Bergen
        21-10. At halftime it was tied at 21 apiece.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 21       | 30       |

    Example: The story goes back
      Given the article
        """
        Oslo led 60-55 with a layup to go in overtime. They had trailed 40-20 at halftime, after
        leading 12-9 in the first quarter.
        """
      When the article is checked
      Then nothing is reported

    Example: A player's part of an earlier quarter is told last
      Given the article
        """
        Oslo took a 21-14 lead in the third quarter. Berg's layup had the crowd on its feet. Her
        three-pointer in the second quarter gave them a lead of 14-7.
        """
      When the article is checked
      Then nothing is reported

    Example: A poll is no match
      Given the article
        """
        She leads 48-45 in the first half of the polls taken in Ohio, and is ahead 44-41 in Florida.
        """
      When the article is checked
      Then nothing is reported

  Rule: Nobody scores less than at half-time
    Example: More goals at half-time than at the end
      Given the article
        """
        Leeds, who had led 3-0 at half-time, beat Hull 2-1.
        """
      When the article is checked
      Then score-mismatch reports
        | reported |
        | 2        |

  Rule: No set, and no tie-break, ends in any way
    Example: Six games all lead to a tie-break
      Given the article
        """
        Moya won the title by beating Falk 3-6 6-4 2-6 (7/5).
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed    | severity |
        | 1        | more than 2 | error    |
        | 2        | no value    | error    |

    Example: A tie-break has seven points
      Given the article
        """
        Moya won the title by beating Falk 3-6 6-4 7-6 (2/5).
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 2        | no value | error    |

    Example: Only the last set is a long one
      Given the article
        """
        Moya won the title by beating Falk 8-6 6-4 7-6 (7/5).
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed | severity |
        | 8        | no value | error    |

    Example: Sets as they end
      Given the article
        """
        Moya won the title by beating Falk 3-6 6-4 7-6 (7/5).
        """
      When the article is checked
      Then nothing is reported

  Rule: Parts are told in words too
    Example: Quarters without brackets, a half, the winner's sets
      # 20 + 20 + 20 + 10 = 70; 36 > 31; the winner of the last set has won one set of three
      Given the article
        """
        Oslo won 80-70, by quarters 20-15, 20-20, 20-15 and 10-20. Voss beat Molde 31-27 after a 36-14
        half-time lead. Berg saved a match point before winning 4-6, 3-6, 6-4.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed    |
        | 80       | 70          |
        | 31       | at least 36 |
        | 1        | more than 2 |

    Example: The same as it was
      Given the article
        """
        Oslo won 80-70, by quarters 20-15, 20-20, 20-15 and 20-20. Voss beat Molde 31-27 after a 16-14
        half-time lead. Berg saved a match point before winning 4-6, 6-3, 6-4.
        """
      When the article is checked
      Then nothing is reported

    Example: Innings and a target
      # 3 + 4 + 2 = 9; 214 - 1 - 190 = 23
      Given the article
        """
        Hamar scored three runs in the first inning, four in the fourth and two in the ninth to beat
        Bodo 6-4. Set 214 to win, Lier were bowled out for 190 and lost by 33 runs.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed   |
        | 6        | at least 9 |
        | 33       | 23 to 24   |

    Example: A line score
      # 3 + 2 + 1 = 6
      Given the article
        """
        Hamar 300 200 001 - 8 9 1

        Bodo 010 030 000 - 4 7 0
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 8        | 6        |

    Example: A record after so many games
      # 10 + 4 + 2 = 16; 13 x 3 + 2 = 41
      Given the article
        """
        City's record stands at 10-4-2 after 18 games. Rovers are top with 51 points from 18 matches:
        13 wins, two draws and three defeats.
        """
      When the article is checked
      Then score-mismatch reports
        | reported | computed |
        | 18       | 16       |
        | 51       | 41       |

    Example: Other matches, and innings that are not all told
      Given the article
        """
        Oslo won 3-1 after losing 4-0 to Hamar last week. Bodo beat Lier 6-4 after scoring three runs in
        the first inning and two in the fourth. Voss beat Bergen 3 to 5 games ago.
        """
      When the article is checked
      Then nothing is reported
