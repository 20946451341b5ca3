"""Grouped: values by what they have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

Each = TypeVar("Each")
Key = TypeVar("Key", bound=Hashable)


def grouped(values: Iterable[Each], key: Callable[[Each], Key]) -> Mapping[Key, tuple[Each, ...]]:
    """Values by what they have in common, each group in their order."""
    groups: dict[Key, list[Each]] = defaultdict(list)
    for value in values:
        groups[key(value)].append(value)
    return {shared: tuple(group) for shared, group in groups.items()}
