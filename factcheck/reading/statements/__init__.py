"""Statements: from parsed sentences to claims and the ties between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.claim import Claim, Kind
from factcheck.claims import Claims
from factcheck.quantity import Quantity
from factcheck.reading.parsing import Statement
from factcheck.reading.statements.assembling import told_in
from factcheck.reading.statements.beside import (
    around,
    follow_of,
    lead_of,
    words_after,
    words_before,
)
from factcheck.reading.statements.definite import resolved
from factcheck.reading.statements.names import acronyms
from factcheck.reading.statements.ranks import Rank, ranks_of
from factcheck.reading.statements.scene import LEVELS, Carried, Context, Told
from factcheck.reading.statements.scoping import Scopes
from factcheck.reading.statements.ties import changes_in, conversions_in, shares_in, with_units
from factcheck.subject import Subject
from factcheck.told import Ranking

__all__ = ["Context", "claims_of"]


@dataclass(frozen=True, slots=True)
class _Read:
    """One statement with all that was read from it."""

    statement: Statement
    told: tuple[Told, ...]
    ranks: tuple[Rank, ...]


def claims_of(statements: Sequence[Statement], context: Context) -> Claims:
    """The claims of an article, numbered in the order of the text, with their ties."""
    short = acronyms(context.text)
    carried = Carried(Scopes(short))
    read: list[_Read] = []
    for statement in statements:
        figures, carried = told_in(statement, context, carried)
        ranks = tuple(ranks_of(context.text, statement, short))
        read.append(_Read(statement, figures, ranks))
    told = [each for one in read for each in one.told]
    quantities = with_units(context.quantities, told)
    numbering = _numbered(read, quantities)
    ids = numbering.figures
    claims = resolved(_claims(read, quantities, numbering), context.models)
    return Claims(
        claims=tuple(_with_surroundings(claims, context.text)),
        changes=tuple(changes_in(told, ids)),
        shares=tuple(shares_in(told, ids)),
        conversions=tuple(conversions_in(told, quantities, ids)),
        rankings=tuple(tie for each in read for tie in _rankings(each, numbering)),
    )


@dataclass(frozen=True, slots=True)
class _Numbering:
    """The ids of figures by their index, and of ranks by their offset."""

    figures: dict[int, str]
    ranks: dict[int, str]


def _with_surroundings(claims: Sequence[Claim], text: str) -> Iterator[Claim]:
    """The claims with the words that stand around their figures."""
    places = [0, *(claim.quantity.end for claim in claims)]
    nexts = [*(claim.quantity.start for claim in claims[1:]), len(text)]
    for claim, earlier, later in zip(claims, places, nexts, strict=False):
        quantity = claim.quantity
        yield replace(
            claim,
            lead=lead_of(text, quantity),
            follow=follow_of(text, quantity),
            before=words_before(text, quantity, earlier),
            after=words_after(text, quantity, later),
            around=around(text, quantity),
        )


def _numbered(read: Sequence[_Read], quantities: Sequence[Quantity]) -> _Numbering:
    """Ids in the order of the text: every figure that was printed has one."""
    figures: dict[int, str] = {}
    ranks: dict[int, str] = {}
    places = [(quantity.start, 0, index) for index, quantity in enumerate(quantities)]
    places += [
        (rank.quantity.start, 1, rank.quantity.start) for each in read for rank in each.ranks
    ]
    for number, (_, is_rank, key) in enumerate(sorted(places), start=1):
        (ranks if is_rank else figures)[key] = f"f{number}"
    return _Numbering(figures, ranks)


def _claims(
    read: Sequence[_Read], quantities: Sequence[Quantity], numbering: _Numbering
) -> Iterator[Claim]:
    """All claims in the order of their ids; what no statement holds says nothing but itself."""
    found: dict[str, Claim] = {
        identity: Claim(identity, quantities[index], Kind.LEVEL)
        for index, identity in numbering.figures.items()
    }
    for each in read:
        for told in each.told:
            identity = numbering.figures[told.figure]
            found[identity] = _claim(found[identity], told, each.statement)
        for rank in each.ranks:
            identity = numbering.ranks[rank.quantity.start]
            sentence = each.statement.sentence
            found[identity] = Claim(
                identity,
                rank.quantity,
                Kind.RANK,
                Subject(rank.among),
                sentence=sentence.number,
                headline=sentence.headline,
            )
    return iter(sorted(found.values(), key=lambda claim: int(claim.id[1:])))


def _claim(bare: Claim, told: Told, statement: Statement) -> Claim:
    return replace(
        bare,
        kind=told.role.kind,
        subject=told.subject,
        direction=told.role.direction,
        base=told.base,
        modality=told.modality,
        sentence=statement.sentence.number,
        headline=statement.sentence.headline,
        certain=told.certain,
    )


def _rankings(read: _Read, numbering: _Numbering) -> Iterator[Ranking]:
    """Each rank with the level of its statement: the first that has a measure."""
    levels = [
        told
        for told in read.told
        if told.role.part in LEVELS and told.of is None and told.subject.measure
    ]
    if not levels:
        return
    subject = numbering.figures[levels[0].figure]
    for rank in read.ranks:
        identity = numbering.ranks[rank.quantity.start]
        yield Ranking(identity, subject, rank.place, rank.order, rank.among)
