"""What a worker answers when a check goes wrong."""

from __future__ import annotations

import json

import pytest

from factcheck import Checker
from factcheck.server.tasks import Answer, perform


class Failing:
    """A checker that fails, with words of the text in its complaint."""

    def __init__(self, error: BaseException) -> None:
        self._error = error

    def check(self, *_: object, **__: object) -> None:
        raise self._error


@pytest.mark.parametrize(
    ("error", "status"), [(MemoryError("secret"), 422), (KeyError("secret"), 500)]
)
def test_a_failure_is_an_answer_without_a_word_of_the_text(
    error: BaseException, status: int
) -> None:
    answer = perform(Failing(error), {"task": "check", "text": "secret"})
    assert answer.status == json.loads(answer.body)["status"] == status
    assert b"secret" not in answer.body


def test_lone_surrogates_do_no_harm(checker: Checker) -> None:
    answer = perform(checker, {"task": "check", "text": "Sales rose 5 \ud800 percent."})
    assert answer.status == 200
    assert Answer.unpacked(answer.packed()) == answer
    assert json.loads(answer.body)["article"]["characters"] == 23
