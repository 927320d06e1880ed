"""The statements of a form, in the version and the language that it was signed in."""

from midline.wording import say

_BOTH = ("voluntary", "no_condition", "stop", "not_retroactive", "looks", "copy")


def statements(version: str, language: str, *, to_clinic: bool, to_school: bool) -> list[str]:
    """Every statement to show for the directions of a form; version "0" kept none.

    34 CFR 99.33 forbids a clinic to pass on what a school sent; 45 CFR 164.508(c)(2) asks to warn that what a clinic
    sent may be passed on unprotected (brief section 8).
    """
    if version == "0":
        return []
    names = [*_BOTH, *(["to_clinic"] if to_clinic else []), *(["to_school"] if to_school else [])]
    return [say(f"sharing.statement_{version}_{name}", {}, language) for name in names]
