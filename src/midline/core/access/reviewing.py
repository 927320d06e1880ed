"""Who looks at what people say is wrong in the law tables: those whom the installation named, and nobody else."""

from midline.core.access.seeing import AccessRefused, Answer


def may_review(*, named: bool) -> Answer:
    """Whether someone may read and decide reports; `named`: the installation made them a reviewer, as of today."""
    return Answer(True, "access.allowed") if named else Answer(False, "access.deed_not_yours")


def check_review(*, named: bool) -> None:
    """Raise AccessRefused where may_review says no."""
    answer = may_review(named=named)
    if not answer.allowed:
        raise AccessRefused(answer.because)
