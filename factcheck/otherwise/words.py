"""Words: what several readings of two levels ask for."""

from __future__ import annotations

from factcheck.claim import Kind
from factcheck.pairs import WAYS

MOVES = frozenset({Kind.CHANGE, Kind.DIFFERENCE})
ABOVE = WAYS | {"more", "less", "fewer", "above", "below", "better", "worse"}
AND = frozenset({"and", "but", "while", "whereas", "which", "although", "though", "including"})
RISING = frozenset(
    "rise rises rose risen rising grow grew grown increase increases increased increasing climb "
    "climbs climbed jump jumps jumped surge surged gain gained soar soared widened raised".split()
)
FALLING = frozenset(
    "fall falls fell fallen falling drop drops dropped dropping decline declines declined decrease "
    "decreased plunge plunged slump slumped slip slipped slid reduced cut lowered narrowed".split()
)
LOSSES = frozenset({"loss", "losses", "deficit", "deficits", "shortfall", "shortfalls"})
