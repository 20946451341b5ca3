"""The rules: one file each, found by being in this folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from inspect import cleandoc
from pkgutil import iter_modules

from factcheck.claim import Claims
from factcheck.domain import Models
from factcheck.relation import Relation


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule binds claims into relations; it neither judges nor rounds.

    Attributes:
        name: what a finding of it is called ("share-mismatch").
        page: its documentation, the docstring of its module.
        relate: the relations that it sees among the claims of an article.
    """

    name: str
    page: str
    relate: Callable[[Claims, Models], Iterator[Relation]]

    @property
    def summary(self) -> str:
        """The first line of its page."""
        return self.page.partition("\n")[0]


def _load(module_name: str) -> Rule:
    module = import_module(f"{__name__}.{module_name}")
    return Rule(module_name.replace("_", "-"), cleandoc(module.__doc__ or ""), module.relate)


RULES: tuple[Rule, ...] = tuple(
    _load(module.name) for module in sorted(iter_modules(__path__), key=lambda each: each.name)
)
