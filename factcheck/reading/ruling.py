"""Ruling: spaCy's attribute ruler with a memory.

The rules that give words their parts of speech look at one word's form, tag and dependency, and
are matched anew against each word of each text, at a third of the cost of a parse. What they
make of a form, tag and dependency is the same every time; where a rule of several words may
match, as "let 's", of these with those of the words beside.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from spacy.language import Language
from spacy.pipeline.attributeruler import AttributeRuler
from spacy.tokens import Doc, MorphAnalysis, Token

NAME, RULER = "remembering_ruler", "attribute_ruler"
# What a rule may look at, so that words that are one in these are one to it.
SEEN = frozenset({"LOWER", "TAG", "DEP", "IS_SPACE"})
Rule = list[dict[str, Any]]
SEEN_OF_WORD: list[int | str] = ["LOWER", "TAG", "DEP", "IS_SPACE"]
# A part of speech, a morphology, and a lemma; no lemma is 0.
Ruled = tuple[int, MorphAnalysis, int]


@Language.factory(NAME)
def _remembering(nlp: Language, name: str) -> RememberingRuler:
    ruler = nlp.get_pipe(RULER)
    assert isinstance(ruler, AttributeRuler)
    return RememberingRuler(ruler)


def remember_rules(nlp: Language) -> None:
    """Put a remembering ruler in the place of a pipeline's own, where its rules allow for it."""
    if RULER not in nlp.pipe_names:
        return
    ruler = nlp.get_pipe(RULER)
    if isinstance(ruler, AttributeRuler) and all(map(_is_seen, _rules(ruler))):
        nlp.add_pipe(NAME, after=RULER)
        nlp.disable_pipe(RULER)


def _rules(ruler: AttributeRuler) -> Iterator[Rule]:
    for each in ruler.patterns:
        yield from each["patterns"]  # type: ignore[misc]


def _is_seen(rule: Rule) -> bool:
    """Whether a rule looks at nothing else; and one of several words at a form or dependency."""
    seen = all(SEEN.issuperset(word) for word in rule)
    return seen and (len(rule) == 1 or _cue(rule) is not None)


def _cue(rule: Rule) -> tuple[str, str] | None:
    """What a rule of several words cannot do without: the dependency or form of one of them."""
    told = ((key, word[key]) for key in ("DEP", "LOWER") for word in rule if key in word)
    return next(((key, value) for key, value in told if isinstance(value, str)), None)


class RememberingRuler:
    """Does as the ruler does, from memory where it can."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler = ruler
        rules = list(_rules(ruler))
        self._forms = frozenset(_values("LOWER", rules))
        self._expressions = tuple(re.compile(each) for each in _expressions(rules))
        cues = {cue for rule in rules if len(rule) > 1 and (cue := _cue(rule))}
        strings = ruler.vocab.strings
        self._cues = frozenset(strings.add(value) for _, value in cues)
        self._named: dict[int, bool] = {}
        self._longest = max(map(len, rules), default=1)
        self._known: dict[tuple[object, ...], Ruled] = {}

    def __call__(self, doc: Doc) -> Doc:
        """A document with the attributes that the rules give to its words."""
        words = list(doc)
        seen = doc.to_array(SEEN_OF_WORD).tolist()
        if any(is_space for *_, is_space in seen):
            return self._ruler(doc)
        told = [(form if self._is_named(form) else 0, tag, dep) for form, tag, dep, _ in seen]
        around = self._around_cues(seen)
        for at, word in enumerate(words):
            first, last = around.get(at, (at, at + 1)) if around else (at, at + 1)
            key = (at - first, *told[first:last]) if last > first + 1 else told[at]
            ruled = self._known.get(key)
            if ruled is None:
                ruled = self._known[key] = self._ruled(words[first:last], at - first)
            word.pos, word.morph, lemma = ruled
            if lemma:
                word.lemma = lemma
        return doc

    def _around_cues(self, seen: Sequence[Sequence[int]]) -> dict[int, tuple[int, int]]:
        """Each word of which a rule of several may be, with where all of these begin and end."""
        found: dict[int, tuple[int, int]] = {}
        reach = self._longest - 1
        for cue, (form, _, dep, _) in enumerate(seen):
            if form in self._cues or dep in self._cues:
                for at in range(max(0, cue - reach), min(len(seen), cue + reach + 1)):
                    found[at] = max(0, at - reach), min(len(seen), at + reach + 1)
        return found

    def _is_named(self, form: int) -> bool:
        """Whether a rule names a word by its form."""
        named = self._named.get(form)
        if named is None:
            told = self._ruler.vocab.strings[form]
            named = self._named[form] = told in self._forms or any(
                each.search(told) for each in self._expressions
            )
        return named

    def _ruled(self, words: Sequence[Token], at: int) -> Ruled:
        """What the ruler makes of one of some words, of them alone."""
        doc = Doc(self._ruler.vocab, words=[word.text for word in words])
        for word, like in zip(doc, words, strict=True):
            word.tag, word.dep = like.tag, like.dep
        ruled = self._ruler(doc)[at]
        return ruled.pos, ruled.morph, ruled.lemma


def _values(key: str, rules: Iterable[Rule]) -> Iterator[str]:
    """The words that rules name, one by one or in a list."""
    for told in _told(key, rules):
        if isinstance(told, str):
            yield told
        else:
            yield from told.get("IN", ())
            yield from told.get("NOT_IN", ())


def _expressions(rules: Iterable[Rule]) -> Iterator[str]:
    for told in _told("LOWER", rules):
        if isinstance(told, Mapping) and "REGEX" in told:
            yield told["REGEX"]


def _told(key: str, rules: Iterable[Rule]) -> Iterator[Any]:
    return (word[key] for rule in rules for word in rule if key in word)
