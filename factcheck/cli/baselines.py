"""Baselines: the baseline of a run, read, compared, written and pruned."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from factcheck.desk.baseline import Baseline, BaselineError
from factcheck.desk.settings import Settings
from factcheck.outcome import Outcome
from factcheck.output import complain


@dataclass(slots=True)
class Baselines:
    """The baseline that an option names, else the one of the settings.

    ``write`` puts all findings into it, ``prune`` takes out what is gone.
    """

    option: Path | None
    write: bool = False
    prune: bool = False
    _loaded: dict[Path, Baseline] = field(default_factory=dict)
    _seen: dict[Path, list[Outcome]] = field(default_factory=dict)

    def told(self, outcome: Outcome, settings: Settings) -> Outcome:
        """The outcome without what its baseline knows.

        Raises:
            BaselineError: the baseline cannot be read, or none is named where one must be.
        """
        file = self.option or settings.baseline
        if file is None:
            if self.write or self.prune:
                raise BaselineError("no baseline is named: --baseline FILE")
            return outcome
        baseline = self._baseline(file)
        self._seen.setdefault(file, []).append(outcome)
        return outcome if self.write else baseline.told(outcome)

    def _baseline(self, file: Path) -> Baseline:
        if file not in self._loaded:
            begins = self.write and not file.exists()
            self._loaded[file] = Baseline(file, {}) if begins else Baseline.load(file)
        return self._loaded[file]

    def finish(self) -> None:
        """Write or prune, or say what is gone.

        Raises:
            BaselineError: a file cannot be written.
        """
        for file, seen in self._seen.items():
            baseline = self._loaded[file]
            gone = len(baseline.lost()) + sum(len(baseline.gone(each)) for each in seen)
            if self.write:
                baseline.with_findings(seen).write()
                complain(f"{file}: wrote {_findings(sum(len(each.findings) for each in seen))}")
            elif self.prune and gone:
                baseline.pruned(seen).write()
                complain(f"{file}: took out {_findings(gone)}")
            elif gone:
                is_gone = f"{_findings(gone)} {'is' if gone == 1 else 'are'} gone"
                complain(f"{file}: {is_gone}; --prune-baseline takes out what is gone")
        # A watched story is looked at anew.
        self._seen.clear()
        self._loaded.clear()


def _findings(number: int) -> str:
    return f"{number} finding{'' if number == 1 else 's'}"
