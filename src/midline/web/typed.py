"""What somebody typed into a form, to be offered to them again when it could not be taken."""

from dataclasses import dataclass

from django.http import HttpRequest

_NEVER = ("password", "csrfmiddlewaretoken", "code", "token")
_LONG = 40


@dataclass(frozen=True)
class Typed:
    """Where the form goes, its fields (name, value, long), and whether it had a file, which no page can give back."""

    address: str
    fields: list[tuple[str, str, bool]]
    had_file: bool


def typed_in(request: HttpRequest, *, checked: bool = False) -> Typed | None:
    """The form of a post that came from a page of ours; None for anything else, and for what signs somebody in.

    Only a post whose token was found right is given back: a page from elsewhere must not put words into a form here.
    `checked`: it will only be shown, and nothing on the page sends it anywhere.
    """
    ours = checked or getattr(request, "csrf_processing_done", False)
    if request.method != "POST" or not ours or request.path.startswith("/accounts/"):
        return None
    try:
        posted, files = request.POST, request.FILES
    except Exception:
        # A body that broke off cannot be read a second time.
        return None
    fields = [
        (name, value, len(value) > _LONG or "\n" in value)
        for name, values in posted.lists()
        if not any(part in name.lower() for part in _NEVER)
        for value in values
    ]
    return Typed(request.get_full_path(), fields, bool(files))
