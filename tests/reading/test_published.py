"""Results as studies print them, their probabilities and means worked out by scipy.

What is printed so is sound; what another value would be is told as statcheck tells it (Nuijten
et al. 2016): a warning, and an error where it decides whether the result is significant at 0.05.
The numbers of the first list are of the usual shapes of reports; the last two tests take up the
examples that the papers on statcheck and on GRIM (Brown and Heathers 2017) explain.
"""

from __future__ import annotations

import pytest
from scipy import stats

import factcheck

RESULTS = [
    ("t(37) = 4.93", 2 * stats.t.sf(4.93, 37)),
    ("t(28) = 2.20", 2 * stats.t.sf(2.20, 28)),
    ("t(60) = 1.75", 2 * stats.t.sf(1.75, 60)),
    ("F(2, 57) = 4.10", stats.f.sf(4.10, 2, 57)),
    ("F(1, 28) = 4.35", stats.f.sf(4.35, 1, 28)),
    ("χ2(1, N = 170) = 14.14", stats.chi2.sf(14.14, 1)),
    ("χ2(3) = 6.91", stats.chi2.sf(6.91, 3)),
    ("r(48) = .35", 2 * stats.t.sf(0.35 * (48 / (1 - 0.35**2)) ** 0.5, 48)),
    ("z = 2.10", 2 * stats.norm.sf(2.10)),
    ("t = 2.20, df = 28", 2 * stats.t.sf(2.20, 28)),
]


def severities(text: str) -> list[str]:
    """How severe each finding is."""
    checks = factcheck.check(text).to_dict()["checks"]
    return [each["severity"] for each in checks if each["status"] == "inconsistent"]


def told(result: str, sign: str, probability: float, words: str = "") -> str:
    return f"The groups differed{words} ({result}, p {sign} {probability:.3f})."


@pytest.mark.parametrize(("result", "probability"), RESULTS)
def test_a_result_as_it_is_printed(result: str, probability: float) -> None:
    exact = probability >= 0.0005
    sign, printed = ("=", probability) if exact else ("<", 0.001)
    assert severities(told(result, sign, printed)) == []
    assert severities(told(result, ">", 0.05)) == ([] if probability > 0.05 else ["error"])
    assert severities(told(result, "<", 0.05)) == ([] if probability < 0.05 else ["error"])


@pytest.mark.parametrize(("result", "probability"), RESULTS)
def test_another_probability(result: str, probability: float) -> None:
    significant = probability < 0.05
    same, other = (0.031, 0.31) if significant else (0.31, 0.031)
    assert severities(told(result, "=", same)) == ["warning"]
    assert severities(told(result, "=", other)) == ["error"]


@pytest.mark.parametrize("probability", [stats.t.sf(1.75, 60)])
def test_half_of_it_is_one_tailed(probability: float) -> None:
    assert severities(told("t(60) = 1.75", "=", probability, " in a one-tailed test")) == []
    assert severities(told("t(60) = 1.75", "=", probability)) == ["error"]


def test_very_significant() -> None:
    # a t of 1 with 100 degrees of freedom has the probability 0.32
    assert severities("The effect was very significant (t(100) = 1, p < 0.001).") == ["error"]


@pytest.mark.parametrize(("mean", "people"), [("5.19", 28), ("5.18", 28), ("3.45", 20)])
def test_means_of_whole_numbers(mean: str, people: int) -> None:
    possible = {f"{total / people:.2f}" for total in range(people * 10)}
    text = f"On a scale of 1 to 7 the {people} participants gave a mean of {mean} (N = {people})."
    assert bool(severities(text)) is (mean not in possible)
