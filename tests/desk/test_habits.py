"""Habits: fingerprints, allowances, baselines, and what an edit did."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import Checker
from factcheck.desk.allowances import Allowance, Stale, allowed, stale_lines
from factcheck.desk.baseline import Baseline, BaselineError
from factcheck.desk.difference import difference
from factcheck.fingerprint import fingerprints
from factcheck.origin import Comment, Origin, same
from factcheck.outcome import Outcome
from tests.hand_built import STORY
from tests.rendering.outcomes import outcome, report

EXPORTS_LINE = 4


def allowing(text: str, folder: Path, encoding: str = "utf-8") -> Outcome:
    """The hand-made story with a file of allowances beside it."""
    path = folder / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    (folder / "story.txt.factcheck").write_text(text, encoding=encoding)
    return outcome(path=str(path))


@pytest.mark.parametrize(
    "line",
    [
        "allow total-mismatch: the ministry rounds so",
        'allow total-mismatch "24.64 trillion": the ministry rounds so',
        "allow total-mismatch “24.64  Trillion Yuan”: the ministry rounds so",
        "Allow Total-mismatch: the ministry rounds so",
        f"allow {fingerprints(report())['c1']}: the ministry rounds so",
    ],
)
def test_a_line_beside_the_story(line: str, tmp_path: Path) -> None:
    told = allowed(allowing(f"# Seen by the desk\n\n{line}\n", tmp_path))
    assert told.outcome.findings == ()
    (hidden,) = told.outcome.suppressed
    assert (hidden.reason, Path(hidden.by).name) == (
        "the ministry rounds so",
        "story.txt.factcheck:3",
    )
    assert (told.stale, told.problems) == ((), ())


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_the_file_beside_may_be_in_the_encodings_of_stories(encoding: str, tmp_path: Path) -> None:
    told = allowed(allowing("allow total-mismatch: the “mark”\r\n", tmp_path, encoding))
    assert (told.outcome.findings, told.problems) == ((), ())
    assert told.outcome.suppressed[0].reason == "the “mark”"


def test_a_file_beside_that_is_no_text_is_a_problem_and_an_empty_one_is_none(
    tmp_path: Path,
) -> None:
    assert allowed(allowing("", tmp_path)).problems == ()
    (problem,) = allowed(allowing("%PDF-1.7", tmp_path)).problems
    assert problem.endswith("story.txt.factcheck: not text: a PDF document")


@pytest.mark.parametrize(
    "line", ["allow rank-mismatch: x", 'allow total-mismatch "99.9": x', "allow 0123456789ab: x"]
)
def test_what_allows_nothing_is_stale(line: str, tmp_path: Path) -> None:
    told = allowed(allowing(line, tmp_path))
    assert len(told.outcome.findings) == 1
    (said,) = stale_lines(told.stale)
    what = line.removeprefix("allow ").removesuffix(": x")
    assert f"story.txt.factcheck:1: stale: it allows {what}, which is not found" in said


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("allow total-mismatch", "an allowance needs a reason"),
        ("allow total-mismatch:  ", "an allowance needs a reason"),
        ("allow total-mismach: x", "did you mean 'total-mismatch'?"),
        ("ignore this", "not understood"),
    ],
)
def test_what_is_no_allowance_allows_nothing_and_says_so(
    line: str, problem: str, tmp_path: Path
) -> None:
    told = allowed(allowing(line, tmp_path))
    assert len(told.outcome.findings) == 1
    assert problem in told.problems[0]
    assert "story.txt.factcheck:1" in told.problems[0]


def commented(offset: int, line: int, *, alone: bool) -> Outcome:
    comment = Comment("allow total-mismatch: seen", offset, line, alone)
    return outcome(Origin("markdown", STORY, same(len(STORY)), comments=(comment,)))


@pytest.mark.parametrize(
    ("offset", "line", "alone", "found"),
    [
        (STORY.index("Total"), 2, True, 0),  # the paragraph that follows holds the figures
        (0, 1, True, 1),  # it stands at the headline, which holds none
        (len(STORY), EXPORTS_LINE, False, 0),  # behind the words of the exports' line
        (len(STORY), 5, False, 1),
    ],
)
def test_a_comment_allows_what_stands_at_it(
    offset: int, line: int, alone: bool, found: int
) -> None:
    told = allowed(commented(offset, line, alone=alone))
    assert len(told.outcome.findings) == found
    assert len(told.stale) == found


TEXT = (
    "Foreign trade reached 43.2 billion dollars in 2024. Exports were 24.5 billion dollars and "
    "imports were 16.7 billion dollars."
)


def checked(checker: Checker, text: str, name: str = "story") -> Outcome:
    return Outcome.of(name, name, checker.check(text))


def test_a_fingerprint_survives_edits_elsewhere(checker: Checker) -> None:
    edited = f"Norland, again\n\nNobody expected this.\n\n{TEXT} Ships were few."
    first, second = checked(checker, TEXT), checked(checker, edited)
    assert list(first.fingerprints.values()) == list(second.fingerprints.values())
    third = checked(checker, TEXT.replace("43.2", "44.2"))
    assert set(third.fingerprints.values()).isdisjoint(first.fingerprints.values())


def test_the_same_finding_twice_has_two_fingerprints() -> None:
    twice = report()
    check = twice.findings[0]
    told = fingerprints(replace(twice, checks=(check, replace(check, id="c9"))))
    assert told["c9"] == f"{told['c1']}-2"


def test_a_baseline_is_written_compared_and_pruned(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    story = tmp_path / "sub" / "story.txt"
    story.parent.mkdir()
    story.write_text(STORY, encoding="utf-8")
    told = outcome(path=str(story))
    Baseline(file, {}).with_findings([told]).write()
    assert list(json.loads(file.read_text())["findings"]) == ["sub/story.txt"]
    known = Baseline.load(file).told(told)
    assert (known.findings, [each.by for each in known.suppressed]) == ((), ["baseline"])
    sound = replace(told, report=replace(told.report, checks=()), findings=(), fingerprints={})
    assert Baseline.load(file).gone(told) == []
    assert len(Baseline.load(file).gone(sound)) == 1
    Baseline.load(file).pruned([sound]).write()
    assert json.loads(file.read_text())["findings"] == {}


def test_a_baseline_loses_the_findings_of_files_that_are_no_more(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    (tmp_path / "here.jsonl").write_text("", encoding="utf-8")
    names = ["here.jsonl:3", "gone.xml#2", "gone.txt", "standard input"]
    baseline = Baseline(file, {name: {name: "told"} for name in names})
    assert baseline.lost() == ["gone.xml#2", "gone.txt"]
    assert list(baseline.pruned([]).known) == ["here.jsonl:3", "standard input"]


def test_an_allowance_for_one_story_of_a_file_is_not_stale() -> None:
    one, two = (Allowance(rule, "known", f"a.factcheck:{rule}") for rule in ("a-rule", "b-rule"))
    stale = Stale()
    # The first allows something in the first story, the second in neither of the two.
    stale.note("a.jsonl", [two])
    stale.note("a.jsonl", [one, two])
    stale.note("b.jsonl", [])
    assert [line.partition(": ")[0] for line in stale.lines()] == ["a.factcheck:b-rule"]


def test_writing_a_baseline_again_keeps_other_stories(tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    Baseline(file, {}).with_findings([outcome(path="a.txt")]).write()
    Baseline.load(file).with_findings([outcome(path="b.txt")]).write()
    assert list(Baseline.load(file).known) == ["a.txt", "b.txt"]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (None, "cannot be read"),
        ("{", "broken JSON"),
        ("[]", "not a baseline"),
        ('{"schema": "x"}', "not"),
    ],
)
def test_a_baseline_that_cannot_be_used(text: str | None, problem: str, tmp_path: Path) -> None:
    file = tmp_path / "known.json"
    if text is not None:
        file.write_text(text)
    with pytest.raises(BaselineError, match=problem):
        Baseline.load(file)


def test_an_edit_that_fixes_and_one_that_breaks(checker: Checker) -> None:
    wrong, right = checked(checker, TEXT), checked(checker, TEXT.replace("43.2", "41.2"))
    mended = difference(wrong, right)
    assert [check.rule for check in mended.fixed] == ["total-mismatch"]
    assert (mended.broken, mended.changed, mended.kept) == ((), (), ())
    assert (mended.gone, mended.added) == (("43.2 billion dollars",), ("41.2 billion dollars",))
    spoilt = difference(right, wrong)
    assert [check.rule for check in spoilt.broken] == ["total-mismatch"]


def test_an_edit_that_changes_a_finding_and_one_that_leaves_it(checker: Checker) -> None:
    wrong, other = checked(checker, TEXT), checked(checker, TEXT.replace("43.2", "44.2"))
    ((before, after),) = difference(wrong, other).changed
    assert (before.reported, after.reported) == ("43.2", "44.2")
    same_again = difference(wrong, checked(checker, f"{TEXT} Ships were few."))
    assert [check.rule for check in same_again.kept] == ["total-mismatch"]
    assert (same_again.fixed, same_again.broken, same_again.changed) == ((), (), ())


def test_a_figure_that_lost_its_check(checker: Checker) -> None:
    text = TEXT.replace("43.2", "41.2")
    told = difference(checked(checker, text), checked(checker, text.split(". Exports")[0] + "."))
    assert "41.2 billion dollars" in told.unsettled


@pytest.mark.parametrize(
    ("rounding", "found"),
    [("nearest", ["error"]), ("any", ["error"]), ("strict", ["error"])],
)
def test_no_profile_excuses_what_no_rounding_explains(rounding: str, found: list[str]) -> None:
    report = Checker(rounding=rounding).check(TEXT)
    assert [check.severity for check in report.findings] == found


# 200 is 0.66 percent off 198.7, which only says nothing where the zeros of 200 do.
ZEROS = (
    "Foreign trade reached 300 billion dollars in 2024. Exports were 198 billion dollars and "
    "imports were 97 billion dollars."
)


@pytest.mark.parametrize(
    ("rounding", "found"), [("nearest", ["warning"]), ("any", []), ("strict", ["error"])]
)
def test_profiles_differ_where_trailing_zeros_may_say_nothing(
    rounding: str, found: list[str]
) -> None:
    report = Checker(rounding=rounding).check(ZEROS)
    assert [check.severity for check in report.findings] == found


def test_a_profile_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="up"):
        Checker(rounding="up")
