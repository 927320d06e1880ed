"""What a note needs before it is signed, and who finishes a colleague's draft."""

import pytest

from midline.core.access import THERAPISTS, may_finish, may_sign


@pytest.mark.parametrize(
    ("held", "words", "observed", "signed"),
    [
        (True, False, False, False),
        (True, True, False, True),
        (True, False, True, True),
        (False, False, False, True),
    ],
)
def test_a_session_that_took_place_says_something_before_it_is_signed(
    held: bool, words: bool, observed: bool, signed: bool
) -> None:
    answer = may_sign(held=held, words=words, observed=observed)
    assert answer.allowed is signed
    assert answer.because == ("access.allowed" if signed else "forms.say_something_first")


@pytest.mark.parametrize("author", sorted(THERAPISTS))
@pytest.mark.parametrize("role", [*sorted(THERAPISTS), "teacher", "director", "front_desk", "guardian"])
def test_a_draft_is_finished_by_who_may_take_the_work_over_once_its_author_cannot(author: str, role: str) -> None:
    fits = role == author or (author.endswith("ota") and role == author.removesuffix("a"))
    assert may_finish(author, role, author_treats=False).allowed is fits
    assert not may_finish(author, role, author_treats=True).allowed
