"""Session: stories read and checked one after the other, each by the settings of its folder."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.desk.allowances import Allowance, allowed
from factcheck.desk.gathering import gathered
from factcheck.desk.settings import OFF, Settings, settings_for
from factcheck.desk.telling import told
from factcheck.outcome import Outcome
from factcheck.readers import AS_IT_IS, HowToRead, NewsItem, SourceError, read_items

if TYPE_CHECKING:
    from factcheck.article import Article
    from factcheck.pipeline import Checker
    from factcheck.report import Report


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user of one run wants, before any settings.

    ``rules``, ``models``, ``pipeline`` and ``min_confidence`` go before the settings' own;
    ``title``, ``published`` and ``how`` before what the stories say of themselves.
    """

    settings: Settings | None = None
    rules: tuple[str, ...] = ()
    models: tuple[Path, ...] = ()
    pipeline: str | None = None
    min_confidence: float | None = None
    title: str | None = None
    published: date | None = None
    how: HowToRead = AS_IT_IS
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class Told:
    """A story that was checked."""

    outcome: Outcome
    settings: Settings
    notes: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    stale: tuple[Allowance, ...] = ()


@dataclass(frozen=True, slots=True)
class Untold:
    """A story that could not be read or checked: one line that says why."""

    problem: str


@dataclass(slots=True)
class Session:
    """Checks stories with as few checkers as their settings need."""

    wishes: Wishes
    _checkers: dict[tuple[object, ...], Checker] = field(default_factory=dict)
    _settings: dict[Path, Settings] = field(default_factory=dict)

    def files(self, paths: Iterable[str]) -> list[tuple[str, Settings]]:
        """Every file that is meant, with its settings.

        Raises:
            SettingsError: a settings file cannot be used.
        """
        listed = []
        for path in paths:
            settings = self.settings(path)
            listed += [(file, self.settings(file)) for file in gathered(path, settings)]
        return list(dict(listed).items())

    def settings(self, path: str) -> Settings:
        """The settings that hold for a path, with the user's wishes in them."""
        own = Path(path)
        folder = Path.cwd() if path == "-" else own if own.is_dir() else own.parent
        if folder not in self._settings:
            found = self.wishes.settings or settings_for(folder)
            self._settings[folder] = self._wished(found)
        return self._settings[folder]

    def _wished(self, settings: Settings) -> Settings:
        wishes = self.wishes
        confidence = wishes.min_confidence
        return replace(
            settings,
            models=(*settings.models, *wishes.models),
            pipeline=wishes.pipeline or settings.pipeline,
            min_confidence=settings.min_confidence if confidence is None else confidence,
        )

    def check(self, files: Iterable[tuple[str, Settings]]) -> Iterator[Told | Untold]:
        """Every story of these files, checked, in their order."""
        for settings, group in groupby(files, key=lambda each: each[1]):
            yield from self._check([file for file, _ in group], settings)

    def _check(self, files: list[str], settings: Settings) -> Iterator[Told | Untold]:
        from factcheck.many import outcomes

        waiting: deque[tuple[str, NewsItem | Untold]] = deque()
        checker = self.checker(settings)
        articles = self._articles(files, waiting)
        for report in outcomes(checker, checker.options, articles, self.wishes.jobs):
            yield from _untold(waiting)
            file, item = waiting.popleft()
            assert isinstance(item, NewsItem)
            yield self._told(item, file, report, settings)
        yield from _untold(waiting)

    def _articles(
        self, files: list[str], waiting: deque[tuple[str, NewsItem | Untold]]
    ) -> Iterator[Article]:
        """The articles of files; every item, those that cannot be read too, begins to wait."""
        for file in files:
            for read in read_items(file, self.wishes.how):
                item = self._item(read)
                waiting.append((file, item))
                if isinstance(item, NewsItem):
                    yield item.article

    def checker(self, settings: Settings) -> Checker:
        """The checker for these settings, made on first use.

        Raises:
            ValueError: a rule, a model or a profile cannot be used.
        """
        from factcheck import Checker
        from factcheck.rules import RULES

        chosen = list(self.wishes.rules) or settings.applied_rules([rule.name for rule in RULES])
        key = (tuple(chosen), settings.models, settings.pipeline, settings.rounding)
        if key not in self._checkers:
            self._checkers[key] = Checker(
                pipeline=settings.pipeline,
                models=settings.models,
                rules=chosen,
                rounding=settings.rounding,
            )
        return self._checkers[key]

    def _item(self, item: NewsItem | SourceError) -> NewsItem | Untold:
        if isinstance(item, SourceError):
            return Untold(str(item))
        article, wishes = item.article, self.wishes
        title = wishes.title or article.title
        published = wishes.published or article.published
        return replace(item, article=replace(article, title=title, published=published))

    def _told(
        self, item: NewsItem, file: str, report: Report | Exception, settings: Settings
    ) -> Told | Untold:
        if isinstance(report, Exception):
            _raise_if_general(report)
            name = type(report).__name__
            return Untold(f"{item.name}: could not be checked: {name}: {report}")
        weighed = allowed(told(item.name, file, report, settings))
        # A rule that was not applied leaves its allowances nothing to do.
        applied = [] if self.wishes.rules else weighed.stale
        stale = tuple(each for each in applied if settings.rules.get(each.what) != OFF)
        return Told(weighed.outcome, settings, item.notes, weighed.problems, stale)


def _untold(waiting: deque[tuple[str, NewsItem | Untold]]) -> Iterator[Untold]:
    """Those at the head of what waits that no report will come for."""
    while waiting and isinstance(waiting[0][1], Untold):
        yield waiting.popleft()[1]  # type: ignore[misc]


def _raise_if_general(error: Exception) -> None:
    """What keeps one story from being checked for want of a pipeline keeps all of them."""
    from factcheck.reading.language import PipelineError

    if isinstance(error, PipelineError):
        raise error
