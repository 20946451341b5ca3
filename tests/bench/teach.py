"""Learn which figures are tied, and which ties a slip keeps from fitting.

    uv run --with lightgbm --with scikit-learn python tests/bench/teach.py ARTICLES.jsonl ... \\
        --annotated FOLDER ... --out models/evidence

Two sets of trees for each family of ties. *Meant*: of the ties that fit in annotated articles,
those that are annotated. *Missed*: what does not fit in sound articles, beside annotated ties
with a slip made on purpose in one of their figures; and so for the ties that are very likely
meant in articles that nobody annotated. Everything is measured on articles left out of the
learning, a fifth at a time; a tie is told from the probability on that keeps to the false alarms
that are allowed.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

import lightgbm
import numpy as np
from planting import planted
from sklearn.linear_model import LogisticRegression

from factcheck import Checker
from factcheck.article import Article
from factcheck.claims import Claims
from factcheck.domain import Models, shipped_models
from factcheck.evidence.analogy import analogous
from factcheck.evidence.candidates import candidates
from factcheck.evidence.families import FAMILIES
from factcheck.evidence.pairs import Vector
from factcheck.evidence.rows import Row, Surveyed, surveyed
from factcheck.evidence.siblings import Fitting
from factcheck.evidence.tie import Family, Tie
from factcheck.evidence.trees import Trees, trees_from
from factcheck.evidence.weighed import Weighed, name_of
from factcheck.evidence.weigher import Weigher

MODELS = Models(shipped_models())
FOLDS, SLIPS = 5, 8
# How many figures away from a slip its ties are looked for.
BESIDE = 80
SMALLEST = 1e-4
# From what probability on a tie of an article that nobody annotated is taken for meant.
BELIEVED = 0.6
# From this probability on a tie that fits is told. An annotator does not write down every tie
# that is meant, so that of the told ones more are meant than are annotated.
LIKELY = 0.4
GROWN = {
    "objective": "binary",
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "min_data_in_leaf": 15,
    "verbose": -1,
    "num_threads": 2,
    "seed": 7,
}
# What is missed is rare, and most of its features say little: many small trees of few features.
ROUNDS = {"meant": 150, "missed": 500}
SHAPE: dict[str, dict[str, Any]] = {
    "meant": {"learning_rate": 0.05, "num_leaves": 12, "feature_fraction": 0.3},
    "missed": {
        "learning_rate": 0.025,
        "num_leaves": 8,
        "feature_fraction": 0.12,
        "extra_trees": True,
    },
}
# Annotated relations of other forms that are ties of a family where one figure is left out.
# Relations of the same figures in another form, of which a family is none.
OTHER = {
    "growth": {"share"},
    "move": {"share"},
    "share": {"growth", "change_abs", "pp"},
}
IMPLIED = {"growth": {"growth", "change_abs"}, "move": {"growth", "change_abs"}, "share": {"share"}}


@dataclass(frozen=True)
class Allowed:
    """How many articles a family may accuse falsely: annotated ones, and of all others.

    Of the others some are rightly accused.
    """

    annotated: int
    others: int


@dataclass
class Told:
    """One article as the learning sees it."""

    number: int
    article: Surveyed
    gold: list[tuple[frozenset[str], str]]
    wrong: list[frozenset[str]]
    annotated: bool

    @property
    def fold(self) -> int:
        """The fifth of the articles that it belongs to."""
        return (self.number * 7919) % FOLDS

    def is_meant(self, tie: Tie, family: Family) -> bool:
        """Whether an annotator tied these figures, and at most one more stands among them."""
        ids = frozenset(row.id for row in tie.rows)
        return any(
            ids == figures
            or (
                figures < ids
                and len(ids) - len(figures) == 1
                and (len(figures) > 2 or kind in IMPLIED.get(family.name, ()))
            )
            for figures, kind in self.gold
            if kind not in OTHER.get(family.name, ())
        )


@dataclass
class Sample:
    """Feature vectors with what they are, how much each counts, and where they come from."""

    vectors: list[Vector] = field(default_factory=list)
    labels: list[bool] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    folds: list[int] = field(default_factory=list)
    annotated: list[bool] = field(default_factory=list)
    weighed: list[tuple[int, Tie]] = field(default_factory=list)

    def add(self, vector: Vector, label: bool, told: Told, tie: Tie, weight: float = 1.0) -> None:
        """One more vector."""
        self.vectors.append(vector)
        self.labels.append(label)
        self.weights.append(weight)
        self.folds.append(told.fold)
        self.annotated.append(told.annotated)
        self.weighed.append((told.number, tie))


def read_all(articles: list[Path], folders: list[Path]) -> Iterator[Told]:
    """All articles, the annotated ones first."""
    checker = Checker()
    number = 0
    paths = sorted(path for folder in folders for path in folder.glob("*.json"))
    for path in paths:
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        claims = checker.claims(Article(text))
        relations = json.loads(path.read_text(encoding="utf-8"))["relations"]
        gold, wrong = [], []
        for relation in relations:
            figures = figures_of(relation, claims)
            if not relation["holds"] or relation.get("soft"):
                wrong.append(figures)
            elif figures:
                gold.append((figures, relation["type"]))
        yield Told(number, surveyed(claims, MODELS), gold, wrong, True)
        number += 1
    annotated = {path.stem for path in paths}
    for path in articles:
        for line in path.read_text(encoding="utf-8").splitlines():
            record = json.loads(line)
            if record["id"] in annotated:
                continue
            published = record.get("published")
            when = date.fromisoformat(published[:10]) if published else None
            text = f"{record['title']}\n{record['text']}"
            claims = checker.claims(Article(text, published=when))
            yield Told(number, surveyed(claims, MODELS), [], [], False)
            number += 1


def figures_of(relation: dict[str, Any], claims: Claims) -> frozenset[str]:
    """The ids of the claims that an annotated relation quotes."""
    places = [(v["start"], v["start"] + len(v["quote"])) for v in relation["values"]]
    return frozenset(
        claim.id
        for start, end in places
        for claim in claims
        if claim.quantity.start < end and start < claim.quantity.end
    )


def grown(sample: Sample, kind: str, without: int | None = None) -> Trees:
    """The trees for a sample, learned without one fold."""
    keep = np.array([fold != without for fold in sample.folds])
    matrix = np.stack(sample.vectors)[keep]
    labels, weights = np.array(sample.labels)[keep], np.array(sample.weights)[keep]
    data = lightgbm.Dataset(matrix, labels, weight=weights)
    return trees_from(as_data(lightgbm.train(GROWN | SHAPE[kind], data, ROUNDS[kind])))


def as_data(booster: Any) -> dict[str, Any]:
    """LightGBM's trees as lists of nodes; a leaf leads to itself."""
    data: dict[str, Any] = {name: [] for name in ("roots", "feature", "limit", "low", "high")}
    data |= {"leaf": [], "depth": 0, "sure": LIKELY}

    def put(node: dict[str, Any], depth: int) -> int:
        place = len(data["feature"])
        data["depth"] = max(data["depth"], depth)
        is_leaf = "leaf_value" in node
        data["feature"].append(0 if is_leaf else node["split_feature"])
        data["limit"].append(0.0 if is_leaf else round(node["threshold"], 6))
        data["leaf"].append(round(node["leaf_value"], 5) if is_leaf else 0.0)
        for side in ("low", "high"):
            data[side].append(place)
        if not is_leaf:
            data["low"][place] = put(node["left_child"], depth + 1)
            data["high"][place] = put(node["right_child"], depth + 1)
        return place

    for tree in booster.dump_model()["tree_info"]:
        data["roots"].append(put(tree["tree_structure"], 0))
    return data


def out_of_fold(sample: Sample, kind: str) -> tuple[np.ndarray, list[Trees]]:
    """The probability of each vector by trees that have not seen its article, and those trees."""
    likely = np.zeros(len(sample.labels))
    by_fold = [grown(sample, kind, without=fold) for fold in range(FOLDS)]
    for fold, learned in enumerate(by_fold):
        left = [at for at, each in enumerate(sample.folds) if each == fold]
        likely[left] = learned.probabilities([sample.vectors[at] for at in left])
    return likely, by_fold


def calibrated(learned: Trees, likely: np.ndarray, labels: np.ndarray) -> Trees:
    """The trees with their log-odds stretched and moved to fit ties left out of the learning.

    Platt, "Probabilistic outputs for support vector machines", 1999.
    """
    slope, offset = _platt(likely, labels)
    leaves = learned.leaf * slope
    is_leaf = learned.low == np.arange(len(learned.low))
    leaves[is_leaf] += offset / len(learned.roots)
    return replace(learned, leaf=leaves)


def stretched(likely: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Probabilities as :func:`calibrated` trees would give them."""
    slope, offset = _platt(likely, labels)
    return np.asarray(1 / (1 + np.exp(-(slope * np.log(likely / (1 - likely)) + offset))))


def _platt(likely: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    odds = np.log(likely / (1 - likely))[:, None]
    fitted = LogisticRegression(C=1e6).fit(odds, labels)
    return float(fitted.coef_[0, 0]), float(fitted.intercept_[0])


def collect_meant(all_told: Sequence[Told]) -> dict[str, Sample]:
    """The ties that fit in annotated articles."""
    samples: dict[str, Sample] = defaultdict(Sample)
    for told in all_told:
        weigher = Weigher(told.article)
        for name, family in FAMILIES.items():
            for tie in family.find(told.article.rows):
                if tie.fits:
                    label = told.is_meant(tie, family)
                    samples[name].add(weigher.of_meant(tie, family), label, told, tie)
    return samples


@dataclass
class Story:
    """An article with its ties that fit, weighed by trees that have not seen it."""

    told: Told
    fitting: list[Weighed]
    learned: dict[str, Trees]


def collect_missed(stories: Iterable[Story]) -> dict[str, Sample]:
    """What does not fit as printed, and likely ties with a slip in one of their figures."""
    samples: dict[str, Sample] = defaultdict(Sample)
    draw = random.Random(20)
    for story in stories:
        told, fitting = story.told, Fitting(story.fitting)
        weigher = Weigher(told.article)
        for name, family in FAMILIES.items():
            found = candidates(told.article, family)
            for tie in (*found, *analogous(family, story.fitting, told.article, found)):
                ids = {row.id for row in tie.rows}
                known = told.is_meant(tie, family) or any(ids & wrong for wrong in told.wrong)
                if tie.fits or known:
                    continue
                vector = weigher.of_missed(tie, family, fitting)
                if vector is not None:
                    samples[name].add(vector, False, told, tie)
        for each in meant_in(story):
            for _ in range(SLIPS):
                add_slip(samples[each.family.name], story, each, draw)
    return samples


def meant_in(story: Story) -> Iterator[Weighed]:
    """The ties that are annotated, or believed to be meant where nobody annotated."""
    told = story.told
    for each in story.fitting:
        if told.is_meant(each.tie, each.family) if told.annotated else each.probability >= BELIEVED:
            yield each


def add_slip(sample: Sample, story: Story, meant: Weighed, draw: random.Random) -> None:
    """A tie with a slip in one of its figures, among all that is printed beside it."""
    row = draw.choice(meant.tie.rows)
    slip = planted(row, draw)
    if slip is None:
        return
    told, family = story.told, meant.family
    rows = tuple(
        slip if each is row else each
        for each in told.article.rows
        if abs(each.place - row.place) <= BESIDE
    )
    same = tuple(slip if each is row else each for each in meant.tie.rows)
    article = replace(told.article, rows=rows)
    weigher = Weigher(article)
    fitting = [each for each in story.fitting if row not in each.tie.rows]
    missed = [
        tie
        for tie in (*family.find(rows), *analogous(family, fitting, article))
        if tie.rows == same and not tie.fits and tie.direction == meant.tie.direction
    ]
    if not missed:
        return
    fitting += weighed_with(story.learned, weigher, rows, slip)
    vector = weigher.of_missed(missed[0], family, Fitting(fitting))
    if vector is not None:
        sample.add(vector, True, told, missed[0], 1.0 if told.annotated else 0.5)


def reliability(likely: np.ndarray, labels: np.ndarray) -> str:
    """How many of the ties of each tenth of the probabilities are annotated."""
    cells = []
    for tenth in range(10):
        inside = (likely >= tenth / 10) & (likely < (tenth + 1) / 10 + (tenth == 9))
        if inside.any():
            cells.append(f"{tenth / 10:.1f}: {labels[inside].mean():.2f} of {inside.sum()}")
    return "; ".join(cells)


def sure_of(sample: Sample, likely: np.ndarray, allowed: Allowed) -> tuple[float, str]:
    """The probability from which on no more is told falsely than is allowed."""
    labels, annotated = np.array(sample.labels), np.array(sample.annotated)
    sound = _worst(sample, likely, annotated & ~labels)
    others = _worst(sample, likely, ~annotated & ~labels)
    most = max(_beyond(sound, allowed.annotated), _beyond(others, allowed.others))
    lines = []
    for alarms in (0, 1, 2, 3, 5, 8):
        limit = _beyond(sound, alarms)
        found = (likely[labels & annotated] > limit).mean()
        real = sum(p > limit for p in others)
        lines.append(f"    {alarms} alarms: above {limit:.3f}; {found:.2f} found; {real} in others")
    found = (likely[labels & annotated] > most).mean()
    lines.append(f"    told above {most:.3f}: {found:.2f} found")
    return most + SMALLEST, "\n".join(lines)


def _worst(sample: Sample, likely: np.ndarray, among: np.ndarray) -> list[float]:
    """The highest probability of each article, the highest first."""
    best: dict[int, float] = defaultdict(float)
    for at in np.flatnonzero(among):
        number = sample.weighed[at][0]
        best[number] = max(best[number], float(likely[at]))
    return sorted(best.values(), reverse=True)


def _beyond(worst: Sequence[float], allowed: int) -> float:
    """The probability above which there are no more than so many."""
    return worst[allowed] if allowed < len(worst) else 0.0


def weighed_with(
    learned: dict[str, Trees], weigher: Weigher, rows: tuple[Row, ...], among: Row | None = None
) -> list[Weighed]:
    """The ties that fit, or those of them that one figure is among, by some trees."""
    found = []
    for name, family in FAMILIES.items():
        ties = [
            tie for tie in family.find(rows) if tie.fits and (among is None or among in tie.rows)
        ]
        likely = learned[name].probabilities([weigher.of_meant(tie, family) for tie in ties])
        found += [Weighed(t, family, True, float(p)) for t, p in zip(ties, likely, strict=True)]
    return found


def save(out: Path, name: str, learned: Trees, sure: float) -> None:
    """The trees as their file."""
    data = {
        field_: getattr(learned, field_).tolist()
        for field_ in ("roots", "feature", "limit", "low", "high", "leaf")
    }
    data |= {"depth": learned.depth, "sure": round(sure, 4)}
    (out / f"{name}.json").write_text(
        json.dumps(data, separators=(",", ":")).replace('],"', '],\n"') + "\n", encoding="utf-8"
    )


def main() -> None:
    """Read the articles, learn, measure, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--annotated", nargs="+", type=Path, required=True, help="folders")
    parser.add_argument("--out", required=True, type=Path, help="folder")
    parser.add_argument("--alarms", type=int, default=1, help="annotated articles a family accuses")
    parser.add_argument("--others", type=int, default=4, help="other articles a family accuses")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    all_told = list(read_all(options.articles, options.annotated))
    stories = {told.number: Story(told, [], {}) for told in all_told}
    allowed = Allowed(options.alarms, options.others)
    by_fold: list[dict[str, Trees]] = [{} for _ in range(FOLDS)]
    learned: dict[str, Trees] = {}
    for name, sample in collect_meant([told for told in all_told if told.annotated]).items():
        raw, folds = out_of_fold(sample, "meant")
        labels = np.array(sample.labels)
        likely = stretched(raw, labels)
        print(f"{name} meant: {_summary(likely, labels)}", flush=True)
        for (number, tie), p in zip(sample.weighed, likely, strict=True):
            stories[number].fitting.append(Weighed(tie, FAMILIES[name], True, float(p)))
        for fold, each in enumerate(folds):
            by_fold[fold][name] = calibrated(each, raw, labels)
        learned[name] = calibrated(grown(sample, "meant"), raw, labels)
        save(options.out, name_of(FAMILIES[name], fits=True), learned[name], LIKELY)
    for story in stories.values():
        told = story.told
        story.learned = by_fold[told.fold] if told.annotated else learned
        if not told.annotated:
            rows = told.article.rows
            story.fitting = weighed_with(learned, Weigher(told.article), rows)
    for name, sample in collect_missed(stories.values()).items():
        likely, _ = out_of_fold(sample, "missed")
        sure, lines = sure_of(sample, likely, allowed)
        print(
            f"{name} missed: {sum(sample.labels)} slips of {len(sample.labels)}\n{lines}",
            flush=True,
        )
        save(options.out, name_of(FAMILIES[name], fits=False), grown(sample, "missed"), sure)


def _summary(likely: np.ndarray, labels: np.ndarray) -> str:
    told = labels[likely >= LIKELY]
    return (
        f"{labels.sum()} of {len(labels)} that fit; told {len(told)}, annotated "
        f"{told.mean():.2f} of them; {reliability(likely, labels)}"
    )


if __name__ == "__main__":
    main()
