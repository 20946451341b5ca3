"""Precedence: of several relations of the same figures, the one that the text speaks for."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.relation import FormOfRelation, Relation


def without_copies(relations: Iterable[Relation]) -> list[Relation]:
    """The relations, each once; what is only likely gives way to what the words say.

    A tentative one gives way to any of the same figures; one that evidence alone speaks for also
    to one of some more, and to one of some of them by the same rule. Words that leave in doubt
    what belongs together give way to it instead.
    """
    found = list(relations)
    told = [
        (each.rule, frozenset(each.figures))
        for each in found
        if not (each.learned or each.tentative) and not each.is_doubtful
    ]
    learned = {
        (each.rule, frozenset(each.figures))
        for each in found
        if each.learned and not each.tentative
    }
    asserted = {frozenset(each.figures) for each in found if not each.tentative}
    kept: dict[tuple[str, frozenset[str], tuple[FormOfRelation, ...]], Relation] = {}
    for relation in found:
        figures = frozenset(relation.figures)
        if relation.tentative:
            if figures not in asserted:
                asserted.add(figures)
                kept[relation.rule, figures, relation.forms] = relation
        elif relation.learned:
            if not any(
                figures <= each or (each <= figures and rule == relation.rule)
                for rule, each in told
            ):
                kept.setdefault((relation.rule, figures, relation.forms), relation)
        elif not relation.is_doubtful or (relation.rule, figures) not in learned:
            key = (relation.rule, figures, relation.forms)
            # What is said in two ways is as sure as the surer of them.
            if key not in kept or kept[key].confidence < relation.confidence:
                kept[key] = relation
    return list(kept.values())
