"""Learn which figures are tied from articles that nobody annotated.

    uv run --with scipy python tests/bench/teach.py ARTICLES.jsonl ... --annotated FOLDER ... \\
        --out models/evidence/weights.toml

Of the ties that a family finds with features x, a share pi(x) is really meant and fits but
for errors; the others fit by chance, with the probability p that their digits give. So a
tie fits with the probability pi(x) * SOUND + (1 - pi(x)) * luck * p, and the pi of a logistic
model and the luck that make the observed fits likeliest are learned without an annotation.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

from factcheck import Checker
from factcheck.article import Article
from factcheck.claim import Claims
from factcheck.domain import Models, shipped_models
from factcheck.evidence import FAMILIES, Tie, chance, features_of, surveyed

SOUND = 0.98
# Of the ties that do not fit, one in so many is kept, with that weight.
THINNED = 40
MOST_CHANCE = 0.5
RIDGE = 2.0
RARE = 15
# How much more a tie that an annotator looked at counts.
ANNOTATED = 2.0
FOLDS = 5
MODELS = Models(shipped_models())


Learned = tuple[float, float, dict[str, float]]


@dataclass
class Sample:
    """Ties of one family: features, whether each fits, its chance, its weight.

    ``known`` says whether an annotator tied its figures; ``None`` where nobody looked.
    """

    features: list[dict[str, float]] = field(default_factory=list)
    known: list[bool | None] = field(default_factory=list)
    fits: list[bool] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(
        self, tie: Tie, features: dict[str, float], likely: float, *, known: bool | None = None
    ) -> None:
        """One more tie."""
        self.features.append(features)
        self.fits.append(tie.fits)
        self.chances.append(likely)
        self.known.append(known)
        thinned = not known and not tie.fits
        self.weights.append(float(THINNED) if thinned else 1.0)


def collect(paths: list[Path], most: int) -> dict[str, Sample]:
    """The ties of all articles; of those that do not fit, a random few."""
    checker, draw = Checker(), random.Random(20)
    samples = {name: Sample() for name in FAMILIES}
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines()[:most]:
            record = json.loads(line)
            published = record.get("published")
            when = date.fromisoformat(published[:10]) if published else None
            claims = checker.claims(Article(record["text"], published=when))
            article = surveyed(claims, MODELS)
            for name, family in FAMILIES.items():
                for tie in family.find(article.rows, False):
                    if not tie.fits and draw.random() > 1 / THINNED:
                        continue
                    likely = chance(tie, family)
                    if likely > MOST_CHANCE:
                        continue
                    samples[name].add(tie, features_of(tie, family, article), likely)
    return samples


def collect_annotated(folders: list[Path], samples: dict[str, Sample], fold: int | None) -> None:
    """Add the ties of annotated articles, those of one fold of five left out."""
    checker, draw = Checker(), random.Random(21)
    paths = sorted(path for folder in folders for path in folder.glob("*.json"))
    for number, path in enumerate(paths):
        if fold is not None and number % FOLDS == fold:
            continue
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        claims = checker.claims(Article(text))
        article = surveyed(claims, MODELS)
        tied = gold_ties(json.loads(path.read_text(encoding="utf-8")), claims)
        for name, family in FAMILIES.items():
            for tie in family.find(article.rows, False):
                known = frozenset(row.id for row in tie.rows) in tied
                if known and not tie.fits:
                    continue
                if not known and not tie.fits and draw.random() > 1 / THINNED:
                    continue
                features = features_of(tie, family, article)
                samples[name].add(tie, features, chance(tie, family), known=known)


def gold_ties(record: dict[str, Any], claims: Claims) -> set[frozenset[str]]:
    """The figures of each annotated relation, as ids of claims."""
    found = set()
    for relation in record["relations"]:
        ids = set()
        for value in relation["values"]:
            start, end = value["start"], value["start"] + len(value["quote"])
            ids |= {c.id for c in claims if c.quantity.start < end and start < c.quantity.end}
        found.add(frozenset(ids))
    return found


def learn(sample: Sample) -> Learned:
    """The intercept, the factor on the chance and the weights of a family."""
    counts: dict[str, int] = {}
    for row in sample.features:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    names = sorted(name for name, count in counts.items() if count >= RARE)
    columns = {name: place for place, name in enumerate(names)}
    matrix = np.zeros((len(sample.features), len(names) + 1), dtype=np.float32)
    matrix[:, -1] = 1.0
    for place, row in enumerate(sample.features):
        for name, value in row.items():
            if name in columns:
                matrix[place, columns[name]] = value
    fits, chances = np.array(sample.fits), np.array(sample.chances)
    weights = np.array(sample.weights)
    looked = np.array([each is not None for each in sample.known])
    weights = np.where(looked, weights * ANNOTATED, weights)
    tied_by_hand = np.array([bool(each) for each in sample.known])

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        tied = 1 / (1 + np.exp(-np.clip(matrix @ vector[:-1], -30, 30)))
        lucky = chances * np.exp(vector[-1])
        likely = tied * SOUND + (1 - tied) * lucky
        likely = np.clip(likely, 1e-9, 1 - 1e-9)
        total = np.where(fits, np.log(likely), np.log(1 - likely))
        by_hand = np.clip(tied, 1e-9, 1 - 1e-9)
        labelled = np.where(tied_by_hand, np.log(by_hand), np.log(1 - by_hand))
        total = -(weights * np.where(looked, labelled, total)).sum()
        slope = np.where(looked, 0.0, weights * np.where(fits, -1 / likely, 1 / (1 - likely)))
        by_luck = float((slope * (1 - tied) * lucky).sum())
        slope = slope * (SOUND - lucky) * tied * (1 - tied)
        slope = slope + np.where(looked, weights * (tied - tied_by_hand), 0.0)
        gradient = np.append(matrix.T @ slope, by_luck)
        total += RIDGE * float((vector[:-2] ** 2).sum()) / 2
        gradient[:-2] += RIDGE * vector[:-2]
        return float(total), gradient

    start = np.zeros(len(names) + 2)
    start[-2] = -4.0
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300})
    vector = found.x
    return (
        float(vector[-2]),
        float(np.exp(vector[-1])),
        {name: round(float(vector[columns[name]]), 3) for name in names},
    )


def written(learned: dict[str, Learned]) -> str:
    """The weights as TOML."""
    lines = [
        "# Learned by tests/bench/teach.py from news articles and statistical bulletins; none of",
        "# their text is in here. A weight adds to the log-odds that figures are tied.",
    ]
    for name, (intercept, luck, weights) in learned.items():
        lines += [
            "",
            f"[{name}]",
            f"intercept = {intercept:.3f}",
            f"luck = {luck:.3f}",
            "",
            f"[{name}.features]",
        ]
        lines += [f'"{feature}" = {weight}' for feature, weight in weights.items() if weight]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Read the articles, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--most", type=int, default=10**6, help="articles a file")
    parser.add_argument("--annotated", nargs="*", type=Path, default=[], help="folders")
    parser.add_argument("--without-fold", type=int, help="leave one of five folds out")
    options = parser.parse_args()
    learned = {}
    samples = collect(options.articles, options.most)
    collect_annotated(options.annotated, samples, options.without_fold)
    for name, sample in samples.items():
        learned[name] = learn(sample)
        fits = sum(sample.fits)
        expected = sum(c * w for c, w in zip(sample.chances, sample.weights, strict=True))
        print(f"{name:8} {len(sample.fits):7} ties kept, {fits:6} fit, {expected:8.0f} by chance")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(written(learned), encoding="utf-8")


if __name__ == "__main__":
    main()
