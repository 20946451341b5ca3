"""Baseline: findings that were there when a newsroom began, so that only new ones are told."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from factcheck.outcome import Outcome, Suppressed

SCHEMA = "factcheck-baseline/1"
UNNAMED = "standard input"
# A story of a file of several: its line, or its number.
PART = re.compile(r"[:#]\d+$")
BY, REASON = "baseline", "in the baseline"
Known = dict[str, dict[str, str]]


class BaselineError(ValueError):
    """A baseline that cannot be used; the message is one line and names the file."""


@dataclass(frozen=True, slots=True)
class Baseline:
    """Known findings: for every story, named from the file's folder, fingerprints and messages."""

    file: Path
    known: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, file: Path) -> Baseline:
        """The baseline of a file.

        Raises:
            BaselineError: there is none, or it is broken.
        """
        try:
            told = json.loads(file.read_text(encoding="utf-8"))
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise BaselineError(
                f"{file}: cannot be read: {reason}; --write-baseline writes it"
            ) from error
        except ValueError as error:
            raise BaselineError(f"{file}: broken JSON: {error}") from error
        if not _is_baseline(told):
            raise BaselineError(f"{file}: not a baseline of the schema {SCHEMA}")
        return cls(file, told["findings"])

    def told(self, outcome: Outcome) -> Outcome:
        """The outcome without the findings that are known."""
        known = self.known.get(self._name(outcome), {})
        old = [each for each in outcome.findings if outcome.fingerprints[each.id] in known]
        new = tuple(each for each in outcome.findings if each not in old)
        hidden = tuple(Suppressed(each, REASON, BY) for each in old)
        return replace(outcome, findings=new, suppressed=(*outcome.suppressed, *hidden))

    def gone(self, outcome: Outcome) -> list[str]:
        """The fingerprints of known findings that are no more."""
        known = self.known.get(self._name(outcome), {})
        return [each for each in known if each not in outcome.fingerprints.values()]

    def lost(self) -> list[str]:
        """The fingerprints of findings in files that are no more."""
        return [mark for name, marks in self.known.items() if self._is_lost(name) for mark in marks]

    def _is_lost(self, name: str) -> bool:
        """Whether a name, such as "news/a.txt" or "feed.jsonl:3", is of a file that is no more."""
        file = self.file.resolve().parent / PART.sub("", name)
        return name != UNNAMED and not file.exists()

    def pruned(self, outcomes: Iterable[Outcome]) -> Baseline:
        """The baseline without what is gone from these stories, or from the disk."""
        known: Known = {
            name: dict(marks) for name, marks in self.known.items() if not self._is_lost(name)
        }
        for outcome in outcomes:
            for mark in self.gone(outcome):
                del known[self._name(outcome)][mark]
        return Baseline(self.file, {name: marks for name, marks in known.items() if marks})

    def with_findings(self, outcomes: Iterable[Outcome]) -> Baseline:
        """The baseline with exactly the findings of these stories, other stories as they were."""
        known = {name: dict(marks) for name, marks in self.known.items()}
        for outcome in outcomes:
            known[self._name(outcome)] = {
                outcome.fingerprints[check.id]: f"{check.rule}: {check.message}"
                for check in outcome.findings
            }
        return Baseline(self.file, {name: marks for name, marks in known.items() if marks})

    def write(self) -> None:
        """Write the file.

        Raises:
            BaselineError: it cannot be written.
        """
        told = {
            "schema": SCHEMA,
            "findings": {name: self.known[name] for name in sorted(self.known)},
        }
        text = json.dumps(told, ensure_ascii=False, indent=2) + "\n"
        try:
            self.file.write_text(text, encoding="utf-8")
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            raise BaselineError(f"{self.file}: cannot be written: {reason}") from error

    def _name(self, outcome: Outcome) -> str:
        """The story's name from the baseline's folder, alike on every machine."""
        path = outcome.name
        if Path(outcome.path).exists():
            relative = os.path.relpath(outcome.path, self.file.resolve().parent)
            path = relative.replace(os.sep, "/") + outcome.name.removeprefix(outcome.path)
        return path


def _is_baseline(told: Any) -> bool:
    return (
        isinstance(told, dict)
        and told.get("schema") == SCHEMA
        and isinstance(told.get("findings"), dict)
        and all(isinstance(marks, dict) for marks in told["findings"].values())
    )
