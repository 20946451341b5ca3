"""Running: one check of everything that was named, told as it was asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from factcheck.cli.baselines import Baselines
from factcheck.cli.options import Format
from factcheck.cli.refusing import FOUND, UNREADABLE
from factcheck.cli.showing import Showing, progress
from factcheck.cli.writing import Target, TargetError, spare, write
from factcheck.comparison import Severity
from factcheck.desk.allowances import Stale
from factcheck.desk.session import Session, Told, Untold, Wishes
from factcheck.desk.settings import Settings
from factcheck.desk.telling import fails
from factcheck.outcome import Outcome
from factcheck.output import complain

if TYPE_CHECKING:
    from factcheck.pipeline import Checker


@dataclass(frozen=True, slots=True)
class Run:
    """What one call of the command is to do.

    Attributes:
        wishes: what is checked, and how.
        showing: what goes to standard output.
        baselines: what was there before.
        targets: the files that are written beside it.
        fail_on: the least severity that fails; ``None`` where the settings say.
    """

    wishes: Wishes
    showing: Showing
    baselines: Baselines
    targets: tuple[Target, ...] = ()
    fail_on: str | None = None
    # Kept from one run to the next where files are watched: the language model is large.
    _checkers: dict[tuple[object, ...], Checker] = field(default_factory=dict)

    def once(self, paths: Sequence[str]) -> int:
        """Check everything once; the exit status.

        Raises:
            ValueError: settings, a rule, a model or a baseline cannot be used.
        """
        if self.showing.form is Format.DOCX:
            raise TargetError("a Word document goes to a file: --output docx=FILE")
        jobs = self.wishes.jobs or os.cpu_count() or 1
        session = Session(replace(self.wishes, jobs=jobs), self._checkers)
        files = self._files(session, paths)
        several = len(paths) != 1 or len(files) != 1
        status = 0 if files else UNREADABLE
        outcomes: list[Outcome] = []
        stale = Stale()
        for result in self._results(session, files):
            if isinstance(result, Untold):
                complain(result.problem)
                status = UNREADABLE
                continue
            stale.note(result.outcome.path, result.stale)
            outcome = self._outcome(result)
            status = max(status, self._status(result, outcome))
            # An archive may hold more reports than memory does.
            if self.targets or self.showing.is_document:
                outcomes.append(outcome)
            self.showing.show(outcome)
        self._finish(outcomes, stale, several=several)
        return status

    def _finish(self, outcomes: Sequence[Outcome], stale: Stale, *, several: bool) -> None:
        for line in () if self.showing.quiet else stale.lines():
            complain(line)
        self.baselines.finish()
        self.showing.finish(outcomes, several=several)
        for target in self.targets:
            write(target, outcomes, several=several)

    def _files(self, session: Session, paths: Sequence[str]) -> list[tuple[str, Settings]]:
        files = session.files(paths)
        spare([file for file, _ in files], self.targets)
        if not files:
            read = ", ".join(session.settings(paths[0]).include)
            complain(f"{', '.join(paths)}: no stories in it: of a folder are read {read}")
        return files

    def _results(
        self, session: Session, files: list[tuple[str, Settings]]
    ) -> Iterator[Told | Untold]:
        """The results, with a bar of progress where somebody looks at several files."""
        yield from progress(session.check(files), len(files), self.showing)

    def _outcome(self, result: Told) -> Outcome:
        outcome = self.baselines.told(result.outcome, result.settings)
        if not self.showing.quiet:
            for note in result.notes:
                complain(f"{outcome.name}: {note}")
        for problem in result.problems:
            complain(problem)
        return outcome

    def _status(self, result: Told, outcome: Outcome) -> int:
        if result.problems:
            return UNREADABLE
        least = Severity(self.fail_on) if self.fail_on else result.settings.fail_on
        return FOUND if fails(outcome, least) and not self.baselines.write else 0
