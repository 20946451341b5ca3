@statistic_mismatch
Feature: Statistics of studies agree with each other
  A printed test gives its own p-value, and an estimate lies inside its confidence interval. What
  is wrong without changing what is significant at 0.05 is a warning.

  Rule: A probability that its test gives holds
    Example: A t-test of two tails
      # t(28) = 2.20 has a two-tailed p of 0.0362, between 2.195 and 2.205 from 0.0358 to 0.0366
      Given the article
        """
        Those who slept longer remembered more, t(28) = 2.20, p = .036.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch finds consistent
        | figures        |
        | 28, 2.20, .036 |

    Example: A p-value that is only bounded
      # F(1, 28) = 4.35 has p = 0.0462; chi-square(1) = 14.14 has p = 0.00017
      Given the article
        """
        The groups differed, F(1, 28) = 4.35, p < .05. Women left sooner, χ2(1, N = 170) = 14.14,
        p < .01.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch finds consistent
        | figures          |
        | 1, 28, 4.35, .05 |
        | 1, 14.14, .01    |

    Example: One tail, where the text says so
      # t(28) = 1.80 has a two-tailed p of 0.083, half of which is 0.041
      Given the article
        """
        In a one-tailed test the drug did better, t(28) = 1.80, p = .041.
        """
      When the article is checked
      Then nothing is reported

    Example: An estimate inside its interval
      Given the article
        """
        The risk was 1.35 (95% CI 1.10 to 1.66) times that of others.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch finds consistent
        | figures          |
        | 1.10, 1.35, 1.66 |

    Example: A percentage of a sample, and a mean of whole numbers
      # 13 / 30 = 43.3; 145 / 28 = 5.179
      Given the article
        """
        In the trial 43 percent of the 30 patients improved. The 28 children rated the film on a 7-point
        scale, with a mean of 5.18.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch finds consistent
        | figures        |
        | 30, 43 percent |
        | 28, 5.18       |

    Example: A part of a sample
      # 13 / 30 = 43.3 percent
      Given the article
        """
        In the trial, 13 of 30 patients (43 percent) improved.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch finds consistent
        | figures            |
        | 13, 30, 43 percent |

    Example: The heterogeneity of studies is a chi-square
      # chi-square(3) = 8.20 has p = 0.0421
      Given the article
        """
        The studies differed, Q(3) = 8.20, p = .042.
        """
      When the article is checked
      Then nothing is reported

  Rule: A probability that its test does not give is a mismatch
    Example: A result that is none
      # F(2, 56) = 1.35 has p = 0.268
      Given the article
        """
        The town's study of 59 pupils found that music helps, F(2, 56) = 1.35, p < .05. The school
        spends 12,000 dollars a year on it.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed         | severity |
        | .05      | 0.2663 to 0.2688 | error    |

    Example: A wrong digit that changes nothing
      # t(28) = 2.20 has p = 0.036, which is significant at 0.05 as well
      Given the article
        """
        Those who slept longer remembered more, t(28) = 2.20, p = .046.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed           | severity |
        | .046     | 0.03584 to 0.03662 | warning  |

    Example: One tail, where the text does not say so
      # t(28) = 1.80 has a two-tailed p of 0.083
      Given the article
        """
        The drug did better, t(28) = 1.80, p = .041.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed         | severity |
        | .041     | 0.0818 to 0.0835 | error    |

  Rule: An estimate outside its interval is a mismatch
    Example: Digits transposed
      # 1.59 would lie between 1.10 and 1.66
      Given the article
        """
        The risk was 1.95 (95% CI 1.10 to 1.66) times that of others.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed      |
        | 1.95     | at most 1.665 |

  Rule: A percentage or a mean that no whole number makes is a mismatch
    Example: 42 percent of 30
      # 12 / 30 = 40.0 and 13 / 30 = 43.3; some may have left the trial, so it is a warning
      Given the article
        """
        In the trial 42 percent of the 30 patients improved.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed | severity | equation                                           |
        | 42       | 43.33    | warning  | 12 / 30 = 40.0 percent; 13 / 30 = 43.3 percent |

    Example: A mean of whole numbers
      # 145 / 28 = 5.179 and 146 / 28 = 5.214, the example of Brown and Heathers
      Given the article
        """
        The 28 children rated the film on a 7-point scale, with a mean of 5.19.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed | severity |
        | 5.19     | 5.1786   | warning  |

    Example: The part of a sample is another percentage
      # 12 / 30 = 40 percent
      Given the article
        """
        In the trial, 12 of 30 patients (43 percent) improved.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed | severity |
        | 43       | 40       | error    |

  Rule: It stays silent where a test is not printed in full
    Example: No degrees of freedom
      Given the article
        """
        Those who slept longer remembered more (t = 1.20, p = .036).
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: A probability alone
      Given the article
        """
        The difference was significant (p = .036).
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: A confidence interval alone
      Given the article
        """
        The 95% confidence interval, 1.10 to 1.66, is wide.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: A large sample, of which every percentage can be
      Given the article
        """
        Some 42 percent of the 1,012 adults said yes.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: A round percentage of a few
      # 5 of 12 are 41.7 percent, which may be called 40
      Given the article
        """
        Nearly 40 percent of the 12 pupils left, and 40 percent of the 12 teachers.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: Weighted percentages
      Given the article
        """
        After weighting, 42 percent of the 30 schools were open.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

    Example: A mean that is of no whole numbers
      Given the article
        """
        The 28 children were on average 1.37 metres tall, with a mean weight of 33.19 kilograms.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

  Rule: Whatever can be counted has its grain
    Example: Firms that were asked
      # 9 of 25 are 36 percent, 10 are 40
      Given the article
        """
        A survey of 25 firms found that 38 percent were hiring.
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported | computed |
        | 38       | 36       |

    Example: A share of what the sample has
      Given the article
        """
        A survey of 25 firms found that 38 percent of their sales were abroad.
        """
      When the article is checked
      Then nothing is reported


  Rule: Reports for everybody write it otherwise
    Example: Intervals with words, degrees of freedom by name, and parts in brackets
      # 18 of 30 are 60 percent
      Given the article
        """
        The vaccine was 82 percent effective (95% CI, 65 to 78). The toll was 2,500, with a 95 percent
        confidence interval of 4,100 to 6,300. The gap was significant (t = 2.40, df = 15, p < .001).
        A trial with 30 patients found that 60 percent (16) had fewer headaches. The 16 students had on
        average 2.27 cups of coffee (n = 16).
        """
      When the article is checked
      Then statistic-mismatch reports
        | reported   |
        | 82         |
        | 2,500      |
        | .001       |
        | 60         |
        | 2.27       |

    Example: What is no part of a sample, and another interval
      Given the article
        """
        In a sample of 25 patients, 47 percent of the pain was gone. The rate was 3.4 percent in 2010.
        In 2020 it had a 95% CI of 2.9 to 3.1.
        """
      When the article is checked
      Then nothing is reported
      And statistic-mismatch compares nothing

