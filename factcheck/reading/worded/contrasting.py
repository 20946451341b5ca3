"""Contrasting: words by which two sentences that are told alike tell of two things."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.reading.worded.telling import Told

CONTRASTING = frozenset({"contrast", "convers", "wherea", "unlik", "exclud", "except", "excep"})
# More figures than this make a sentence a list.
LISTED = 5


def are_contrasted(first: Told, second: Told, beside: Mapping[int, Sequence[Told]]) -> bool:
    """Whether two sentences are built alike to tell of two things.

    Then their other figures differ too. A list of many figures is such a sentence as well.
    """
    if CONTRASTING & (first.stems | second.stems):
        return True
    sentences = [beside[each.claim.sentence] for each in (first, second)]
    if max(map(len, sentences)) > LISTED:
        return True
    # "Cut 1,200 jobs", and below it "cut 2,100 last year and a further 1,200 now".
    again = first.claim.quantity.number
    if any(each.claim.quantity.number == again for each in sentences[1]):
        return True
    one, other = (
        {each.claim.quantity.number for each in sentence} - {told.claim.quantity.number}
        for sentence, told in zip(sentences, (first, second), strict=True)
    )
    return bool(one and other) and not one & other
