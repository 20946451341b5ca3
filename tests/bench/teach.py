"""Learn which figures are tied from articles that nobody annotated.

    uv run --with scipy python tests/bench/teach.py ARTICLES.jsonl ... --out models/evidence/weights.toml

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

import numpy as np
from scipy.optimize import minimize

from factcheck import Checker
from factcheck.article import Article
from factcheck.evidence import FAMILIES, chance, features_of, rows_of

SOUND = 0.98
# Of the ties that do not fit, one in so many is kept, with that weight.
THINNED = 40
MOST_CHANCE = 0.5
RIDGE = 2.0
RARE = 25


Learned = tuple[float, float, dict[str, float]]


@dataclass
class Sample:
    """Ties of one family: features, whether each fits, its chance, its weight."""

    features: list[dict[str, float]] = field(default_factory=list)
    fits: list[bool] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)


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
            rows = rows_of(claims)
            for name, family in FAMILIES.items():
                for tie in family.find(rows):
                    if not tie.fits and draw.random() > 1 / THINNED:
                        continue
                    likely = chance(tie, family)
                    if likely > MOST_CHANCE:
                        continue
                    sample = samples[name]
                    sample.features.append(features_of(tie, family, claims))
                    sample.fits.append(tie.fits)
                    sample.chances.append(likely)
                    sample.weights.append(1.0 if tie.fits else float(THINNED))
    return samples


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

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        tied = 1 / (1 + np.exp(-np.clip(matrix @ vector[:-1], -30, 30)))
        lucky = chances * np.exp(vector[-1])
        likely = tied * SOUND + (1 - tied) * lucky
        likely = np.clip(likely, 1e-9, 1 - 1e-9)
        total = -(weights * np.where(fits, np.log(likely), np.log(1 - likely))).sum()
        slope = weights * np.where(fits, -1 / likely, 1 / (1 - likely))
        by_luck = float((slope * (1 - tied) * lucky).sum())
        slope = slope * (SOUND - lucky) * tied * (1 - tied)
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
        "# Learned by tests/bench/teach.py from news articles and statistical bulletins; no text of",
        "# theirs is in here. A weight adds to the log-odds that figures are tied.",
    ]
    for name, (intercept, luck, weights) in learned.items():
        lines += ["", f"[{name}]", f"intercept = {intercept:.3f}", f"luck = {luck:.3f}", "", f"[{name}.features]"]
        lines += [f'"{feature}" = {weight}' for feature, weight in weights.items() if weight]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Read the articles, learn, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="+", type=Path)
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--most", type=int, default=10**6, help="articles a file")
    options = parser.parse_args()
    learned = {}
    for name, sample in collect(options.articles, options.most).items():
        learned[name] = learn(sample)
        fits = sum(sample.fits)
        expected = sum(
            c * w for c, w in zip(sample.chances, sample.weights, strict=True)
        )
        print(f"{name:8} {len(sample.fits):7} ties kept, {fits:6} fit, {expected:8.0f} by chance")
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(written(learned), encoding="utf-8")


if __name__ == "__main__":
    main()
