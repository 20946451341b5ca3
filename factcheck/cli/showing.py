"""Showing: reports on standard output as they come, or as one document at the end."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.cli.options import Format
from factcheck.cli.writing import record, written
from factcheck.desk.session import Told, Untold
from factcheck.outcome import Outcome
from factcheck.output import print_json, print_styled, print_text, viewing

# Columns of a passage where no terminal is narrower.
WIDEST = 100
RECORDS = (Format.JSON, Format.SARIF, Format.WEBANNOTATION)


@dataclass(frozen=True, slots=True)
class Showing:
    """How outcomes are shown on standard output."""

    form: Format
    verbose: bool = False
    quiet: bool = False
    no_color: bool = False

    @property
    def is_document(self) -> bool:
        """Whether all stories are one document, that is shown at the end."""
        return self.form not in (Format.TEXT, Format.LINE)

    def show(self, outcome: Outcome) -> None:
        """Show one story, where the format lets each stand alone."""
        if self.form is Format.TEXT:
            self._print(outcome)
        elif self.form is Format.LINE:
            print_text(written(self.form, [outcome], several=True))

    def finish(self, outcomes: Sequence[Outcome], *, several: bool) -> None:
        """Show all stories, where the format is one document."""
        if self.form is Format.HTML and outcomes:
            print_text(written(self.form, outcomes, several=several))
        elif self.form in RECORDS and (outcomes or several or self.form is not Format.JSON):
            print_json(record(self.form, outcomes, several=several))

    def _print(self, outcome: Outcome) -> None:
        from factcheck.rendering.terminal import View, outcome_lines

        console = viewing(no_color=self.no_color)
        carets = not console.is_terminal or console.color_system is None
        width = min(console.width, WIDEST) if console.is_terminal else WIDEST
        view = View(
            outcome.name,
            width,
            carets=carets,
            verbose=self.verbose,
            quiet=self.quiet,
            fold=console.width if console.is_terminal else 0,
        )
        print_styled(console, outcome_lines(outcome, view))


def progress(
    results: Iterator[Told | Untold], files: int, showing: Showing
) -> Iterator[Told | Untold]:
    """The results as they come; with a bar on standard error where a person waits for several."""
    if files < 2 or showing.quiet or not sys.stderr.isatty():
        yield from results
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=files)
        for result in results:
            bar.advance(task)
            yield result
