"""A small picture for each moment of a day, in lines of one width; beside it stands the sentence that says the same."""

from midline.drawing.markup import Markup
from midline.drawing.moments import evening, meals, morning, play, school

PICTURES: dict[str, str] = {
    **morning.PICTURES,
    **school.PICTURES,
    **meals.PICTURES,
    **play.PICTURES,
    **evening.PICTURES,
}


def moment_picture(code: str) -> Markup:
    """The picture of a moment as inline SVG, hidden from screen readers. KeyError for a moment without one."""
    return Markup(
        f'<svg class="moment-picture" viewBox="0 0 64 64" aria-hidden="true" focusable="false">{PICTURES[code]}</svg>'
    )
