"""Pictures of meals."""

from midline.drawing.moments.parts import face

PICTURES = {
    # A plate, a fork and a spoon.
    "eating_at_home": '<circle class="tint" cx="32" cy="32" r="16"/><circle class="paper" cx="32" cy="32" r="9"/>'
    '<path d="M9 10v44M5 10v9a4 4 0 0 0 8 0v-9"/><ellipse cx="55" cy="18" rx="4.500" ry="8"/><path d="M55 26v28"/>',
    # A lunch tray: sandwich, apple, milk.
    "eating_at_school": '<path class="tint" d="M4 44h56l-4 10H8Z"/><path d="M7 44 17 28l11 16M12 36h11"/>'
    '<path class="tint" d="M34 44c-5 0-6-6-5-10 1-3 4-3 6-2 2-1 5-1 6 2 1 4 0 10-5 10Z"/><path d="'
    'M35 32c0-3 1-5 3-6"/>'
    '<path class="paper" d="M44 44V24l3-8h7l3 8v20ZM44 24h13M47 16v-4h7v4"/>',
    # A child who covers the ears, and noise from both sides.
    "loud_lunch_room": f'{face(32, 32, 13, "upset")}<ellipse class="paper" cx="19" cy="33" rx="4" ry="6"/>'
    '<ellipse class="paper" cx="45" cy="33" rx="4" ry="6"/><path d="M17 39c-3 6-3 10 1 14M47 39c3 6 3 10-1 14'
    'M18 60c2-10 8-13 14-13s12 3 14 13"/>'
    '<path d="M11 24c-3 5-3 12 0 17M5 20c-4 8-4 17 0 25M53 24c3 5 3 12 0 17M59 20c4 8 4 17 0 25"/>',
}
