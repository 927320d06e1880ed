"""What an action answers when the input cannot be taken: which field, and the code of what is right."""

from collections.abc import Mapping


class Refused(Exception):
    """Nothing was changed. `field` names the input ("" for the whole), `code` and `params` are for `wording.say`."""

    def __init__(self, field: str, code: str, params: Mapping[str, object] | None = None) -> None:
        super().__init__(f"{field}: {code}")
        self.field = field
        self.code = code
        self.params = dict(params or {})


def need(condition: bool, field: str, code: str, params: Mapping[str, object] | None = None) -> None:
    """Raise Refused unless the condition holds."""
    if not condition:
        raise Refused(field, code, params)
