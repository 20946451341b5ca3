"""Binding: the claims of an article that an identity of a domain model ties together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.claim import Claim
from factcheck.claims import Claims
from factcheck.domain.model import Identity
from factcheck.relation import Relation, Sum
from factcheck.subject import Subject

# How sure a tie is where the text says of one figure only in part what it says of another.
EXACT, CLOSE = 0.9, 0.7


@dataclass(frozen=True, slots=True)
class Bound:
    """A total with its parts in the order of the identity; ``close`` says that scopes differ."""

    identity: Identity
    total: Claim
    parts: tuple[Claim, ...]
    close: bool = False

    def relation(self, rule: str, message: str) -> Relation:
        """The total beside what its parts make; a deficit is the negative of the balance."""
        sign = self.total.subject.sign
        ids = tuple(part.id for part in self.parts)
        form = Sum(self.total.id, ids, tuple(sign * each for each in self.identity.signs))
        return Relation(
            rule,
            (form,),
            self.total.id,
            (self.total.id, *ids),
            message,
            confidence=CLOSE if self.close else EXACT,
            inferred=True,
        )


def bound(claims: Claims, identity: Identity) -> Iterator[Bound]:
    """The totals of an identity with their parts, and what each of them was before."""
    for total in claims.primary_levels_of(identity.total):
        found = [_part(claims, total, part) for part in identity.parts]
        parts = tuple(part for part in found if part is not None)
        if len(parts) < len(found):
            continue
        close = any(part.subject.scope != total.subject.scope for part in parts)
        yield Bound(identity, total, parts, close)
        yield from _earlier(claims, Bound(identity, total, parts, close))


def _part(claims: Claims, total: Claim, measure: str) -> Claim | None:
    """The level of a part: of the very same subject, else the one whose scope is compatible."""
    subject = replace(total.subject, measure=measure, sign=1)
    exact = claims.level(subject, total.quantity.unit)
    if exact is not None:
        return exact
    close = [
        claim
        for claim in claims.primary_levels_of(measure)
        if claim.quantity.unit == total.quantity.unit
        and _is_close(claim.subject, subject, claims.home)
    ]
    return close[0] if len({claim.quantity.number for claim in close}) == 1 else None


def _is_close(subject: Subject, wanted: Subject, home: frozenset[str]) -> bool:
    """Whether a level of the wanted measure may be it: it may leave unsaid whose story it is."""
    return (
        subject.sign == wanted.sign
        and subject.period == wanted.period
        and set(subject.scope) <= set(wanted.scope)
        and set(wanted.scope) - set(subject.scope) <= home
    )


def _earlier(claims: Claims, now: Bound) -> Iterator[Bound]:
    """The same identity for the levels that all of its figures have changed from."""
    total = _before(claims, now.total)
    found = [_before(claims, part) for part in now.parts]
    parts = tuple(part for part in found if part is not None)
    if total is None or len(parts) < len(found):
        return
    periods = {each.subject.period for each in (total, *parts)} - {None}
    units = {each.quantity.unit for each in (total, *parts)}
    if len(periods) <= 1 and len(units) == 1:
        yield replace(now, total=total, parts=parts)


def _before(claims: Claims, claim: Claim) -> Claim | None:
    changes = [change for change in claims.changes_to(claim.id) if change.direction]
    before = changes[0].before if len(changes) == 1 else None
    return None if before is None else claims[before]
