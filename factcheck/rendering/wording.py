"""Wording: a relation as the line of arithmetic that a reader can follow."""

from __future__ import annotations

from fractions import Fraction

from factcheck.claims import Claims
from factcheck.judge.distributions import tail
from factcheck.relation import (
    Calendar,
    Constant,
    Equal,
    Factor,
    FormOfRelation,
    Grain,
    Linear,
    Margin,
    Mix,
    Order,
    Product,
    Relation,
    Sum,
    Tail,
    Term,
    Unknown,
)
from factcheck.rendering.calendar import WEEKDAYS
from factcheck.rendering.linear import linear_text
from factcheck.rendering.samples import sample_text
from factcheck.rendering.working import (
    Amount,
    computed_amount,
    intermediate_amount,
    printed_amount,
    pure_number,
    spelt,
)


def equation(relation: Relation, claims: Claims) -> str:
    """The working of a relation with its numbers as printed.

    For example "24.46 + 16.75 = 41.21 trillion yuan" or "6.82 / 41.21 = 16.55 percent".
    """
    working = _Working(relation, claims)
    try:
        steps = [working.step(form) for form in relation.forms]
    except ZeroDivisionError:
        return ""
    return "; ".join(_chained([step for step in steps if step]))


class _Working:
    """Works a relation out with the printed numbers, keeping what the text never prints."""

    def __init__(self, relation: Relation, claims: Claims) -> None:
        self._relation = relation
        self._claims = claims
        self._found: dict[str, Amount] = {}

    def step(self, form: FormOfRelation) -> str:
        match form:
            case Sum():
                return self._sum(form)
            case Product():
                return self._product(form)
            case Order(greater=a, lesser=b):
                return self._compared(a, b, tie="=")
            case Equal(a=a, b=b):
                return self._compared(a, b, tie="=")
            case Mix():
                return self._mix(form)
            case Calendar():
                weekday = int(printed_amount(self._claims[form.day].quantity).value - 1) % 7
                return f"{self._text(form.day)} is a {WEEKDAYS[weekday]}"
            case Linear():
                return linear_text(form, self._relation, self._claims)
            case Tail():
                return self._tail(form)
            case Margin() | Grain():
                return sample_text(form, self._claims)

    def _sum(self, form: Sum) -> str:
        target = self._target((form.total, *form.parts))
        parts = [
            (term, sign)
            for term, sign in zip(form.parts, form.signs, strict=True)
            if term != target
        ]
        if target is None or target == form.total:
            return self._total(form, parts)
        sign = form.signs[form.parts.index(target)]
        terms = [(form.total, sign), *((part, -sign * each) for part, each in parts)]
        return self._added(target, sorted(terms, key=lambda term: -term[1]))

    def _total(self, form: Sum, parts: list[tuple[Term, int]]) -> str:
        return self._added(form.total, parts)

    def _added(self, target: Term, terms: list[tuple[Term, int]]) -> str:
        amounts = [self._amount(term) for term, _ in terms]
        value = sum((a.value * sign for a, (_, sign) in zip(amounts, terms, strict=True)), _ZERO)
        result = self._result(target, value, amounts[0].scale)
        *texts, last = self._spelt([*amounts, result], target)
        signed = [
            ("- " if sign * _sign_left_out(amount, text) < 0 else "+ ") + text
            for text, amount, (_, sign) in zip(texts, amounts, terms, strict=True)
        ]
        return f"{' '.join(signed).removeprefix('+ ')} = {last}"

    def _product(self, form: Product) -> str:
        target = self._target((form.result, form.other, form.factor.figure))
        if target == form.factor.figure:
            return self._ratio(form)
        factor = self._factor(form.factor)
        known, operator = (form.result, "/") if target in (None, form.other) else (form.other, "×")
        result_of = form.other if operator == "/" else form.result
        amount = self._amount(known)
        value = amount.value / factor.value if operator == "/" else amount.value * factor.value
        scale = amount.scale if factor.quantity is None else Fraction(1)
        result = self._result(result_of, value, scale)
        if factor.quantity is None:
            first, last = self._spelt([amount, result], result_of)
            return f"{first} {operator} {factor.text} = {last}"
        first, second = spelt([amount, factor])
        return f"{first} {operator} {second} = {self._spelt([result], result_of)[0]}"

    def _ratio(self, form: Product) -> str:
        """The line of a share, a growth or a rate that is the unknown; of ranges, of their ends."""
        above, below = self._ends(form.result), self._ends(form.other)
        longest = max(len(above), len(below))
        pairs = zip(above * (longest // len(above)), below * (longest // len(below)), strict=True)
        return "; ".join(self._quotient(form.factor, *pair) for pair in pairs)

    def _quotient(self, factor: Factor, above: Amount, below: Amount) -> str:
        offset, scale = factor.offset, factor.scale
        value = (above.value / below.value - offset) / scale
        ratio = " / ".join(spelt([above, below]))
        if offset:
            ratio = f"{ratio} - {offset}" if scale > 0 else f"{offset} - {ratio}"
        if abs(scale) not in (ONE, PERCENT):
            ratio = f"{ratio} × {pure_number(1 / scale).text}"
        result = computed_amount(value, self._claims[factor.figure].quantity)
        return f"{ratio} = {result.with_unit}"

    def _ends(self, term: Term) -> list[Amount]:
        """What a term is: of a range its two ends."""
        quantity = self._claims[term].quantity if isinstance(term, str) else None
        if quantity is None or quantity.upper is None:
            return [self._amount(term)]
        ends = (quantity.number, quantity.upper)
        return [intermediate_amount(end, quantity.scale) for end in ends]

    def _compared(self, a: Term, b: Term, *, tie: str) -> str:
        first, second = self._amount(a), self._amount(b)
        if spread := second.quantity and second.quantity.upper:
            assert second.quantity is not None
            low = high = first.value
            if first.quantity and first.quantity.upper is not None:
                low, high = first.quantity.number, first.quantity.upper
            inside = second.quantity.number <= low and high <= spread
            if not inside and high >= second.quantity.number and low <= spread:
                return ""  # Of two ranges that overlap, neither lies in the other.
            place = "in" if inside else "outside"
            return f"{first.text} lies {place} {second.with_unit}"
        if first.quantity and first.quantity.upper is not None:
            ends = self._ends(a)
            first = ends[0] if first.value > second.value else ends[-1]
        sign = tie if first.value == second.value else (">" if first.value > second.value else "<")
        left, right = spelt([first, second], last_with_unit=True)
        minus = "-" if _sign_left_out(first, left) < 0 else ""
        return f"{minus}{left} {sign} {right}"

    def _mix(self, form: Mix) -> str:
        mean = self._signed(form.mean)
        parts = sorted((self._signed(part) for part in form.parts), key=lambda part: part.value)
        inside = parts[0].value <= mean.value <= parts[-1].value
        first, second, last = spelt([mean, parts[0], parts[-1]], last_with_unit=True)
        return f"{first} lies {'between' if inside else 'outside'} {second} and {last}"

    def _tail(self, form: Tail) -> str:
        """A test as studies print it: "t(28) = 2.20 has p = 0.0362"."""
        statistic = printed_amount(self._claims[form.statistic].quantity)
        degrees = [printed_amount(self._claims[each].quantity) for each in form.degrees]
        named = f"({', '.join(each.text for each in degrees)})" if degrees else ""
        value = tail(form.family, float(statistic.value), [float(each.value) for each in degrees])
        return f"{form.family}{named} = {statistic.text} has p = {value:.3g}"

    def _signed(self, factor: Factor) -> Amount:
        amount = printed_amount(self._claims[factor.figure].quantity)
        if factor.scale > 0:
            return amount
        return Amount(-amount.value, amount.scale, f"-{amount.text}", amount.quantity)

    def _factor(self, factor: Factor) -> Amount:
        quantity = self._claims[factor.figure].quantity
        amount = printed_amount(quantity)
        if factor.offset == 0 and factor.scale == 1:
            return amount
        return pure_number(factor.offset + factor.scale * amount.value)

    def _target(self, terms: tuple[Term, ...]) -> Term | None:
        """What a form is worked out for: its one open unknown, else the reported figure."""
        for term in terms:
            if isinstance(term, Unknown) and term.name not in self._found:
                return term
        return self._relation.reported if self._relation.reported in terms else None

    def _amount(self, term: Term) -> Amount:
        if isinstance(term, Unknown):
            return self._found[term.name]
        if isinstance(term, Constant):
            return pure_number(term.value)
        return printed_amount(self._claims[term].quantity)

    def _result(self, term: Term, value: Fraction, scale: Fraction) -> Amount:
        if isinstance(term, str):
            return computed_amount(value, self._claims[term].quantity)
        if isinstance(term, Constant):
            return pure_number(value)
        return self._found.setdefault(term.name, intermediate_amount(value, scale))

    def _spelt(self, amounts: list[Amount], result: Term) -> list[str]:
        return spelt(amounts, last_with_unit=isinstance(result, str))

    def _text(self, figure: str) -> str:
        return self._claims[figure].quantity.text


_ZERO, ONE, PERCENT = Fraction(0), Fraction(1), Fraction(1, 100)


def _chained(steps: list[str]) -> list[str]:
    """Orders that share an end as one line: "6.82 > 5.37 > 3.69"."""
    chained: list[str] = []
    for step in steps:
        middle = step.split(" > ")[0]
        last = chained[-1].split(" > ") if chained else []
        if " > " in step and len(last) > 1 and last[-1].startswith(middle):
            chained[-1] = f"{chained[-1].rpartition(' > ')[0]} > {step}"
        else:
            chained.append(step)
    return chained


def _sign_left_out(amount: Amount, text: str) -> int:
    """-1 where a number below nothing is printed without its sign: the 4 of "minus 4 degrees"."""
    return -1 if amount.value < 0 and not text.startswith(("-", "−")) else 1
