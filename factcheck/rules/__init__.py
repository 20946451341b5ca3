"""The rules: one file each, found by being in this folder, and those that packages add.

A package adds a rule by an entry point of the group "factcheck.rules", called like the rule:
``fuel-mismatch = "my_package.fuel_mismatch"``. The module is made like those here: its docstring
is the rule's page, its ``relate(claims, models)`` yields the relations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module, metadata
from inspect import cleandoc
from pkgutil import iter_modules

from factcheck.claims import Claims
from factcheck.domain import Models
from factcheck.relation import Relation

GROUP = "factcheck.rules"


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


def _added() -> Iterator[Rule]:
    """The rules of other packages, by name.

    Raises:
        ImportError: one of them cannot be loaded.
    """
    for point in sorted(metadata.entry_points(group=GROUP), key=lambda each: each.name):
        try:
            module = point.load()
            yield Rule(point.name, cleandoc(module.__doc__ or ""), module.relate)
        except Exception as error:
            told = f"the rule {point.name!r} of {point.value} cannot be loaded: {error}"
            raise ImportError(told) from error


SHIPPED: tuple[Rule, ...] = tuple(
    _load(module.name) for module in sorted(iter_modules(__path__), key=lambda each: each.name)
)
# A name that we use already is ours.
RULES: tuple[Rule, ...] = (
    *SHIPPED,
    *(rule for rule in _added() if rule.name not in {each.name for each in SHIPPED}),
)
