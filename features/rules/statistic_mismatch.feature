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
