"""Pictures of home and the evening."""

from midline.drawing.moments.parts import ASLEEP, UPSET, face

PICTURES = {
    # An upset child under a roof.
    "staying_calm_at_home": '<path d="M4 30 32 6l28 24"/><path d="M10 26v33h44V26"/>'
    f'{face(32, 40, 13, UPSET)}<path d="M25 45c-1 2-1 3 0 3s1-1 0-3Z"/>',
    # A child who says what they want: something to drink.
    "saying_needs_at_home": f'{face(18, 40, 11)}<path d="M4 61c0-7 6-10 14-10s14 3 14 10"/>'
    '<path class="paper" d="M33 4h20a7 7 0 0 1 7 7v14a7 7 0 0 1-7 7H38l-7 7v-9a7 7 0 0 1-4-6V11a7 7 0 0 1 6-7Z"/>'
    '<path class="tint" d="M37 14h14l-2 13H39Z"/><path d="M44 14l3-6 4-1"/>',
    # A toilet and a roll of paper.
    "toilet_at_home": '<path class="tint" d="M8 7h17v24H8Z"/><path d="M13 14h6"/>'
    '<path class="tint" d="M8 31h37c0 10-5 15-12 17l2 11H15l1-12c-5-3-8-8-8-16Z"/><path d="M6 31h41"/>'
    '<circle class="tint" cx="52" cy="14" r="7"/><circle class="solid" cx="52" cy="14" r="1.800"/><path d="'
    'M59 14v14h-7"/>',
    # A broom and a dustpan.
    "helping_at_home": '<path d="M46 5 30 34"/><path class="tint" d="M22 32l15 8-7 18-20-10Z"/><path d="'
    'M25 40l-7 11M32 43l-8 12"/>'
    '<path class="tint" d="M40 50h18v8H36Z"/><path d="M58 50l3-8M47 43v.01M52 38v.01"/>',
    # Two grown-ups and a child.
    "time_with_family": f"{face(15, 17, 8.5)}{face(49, 17, 8.5)}"
    '<path class="tint" d="M4 59V40c0-8 4-12 11-12s11 4 11 12v19ZM38 59V40c0-8 4-12 11-12s11 4 11 12v19Z"/>'
    f'{face(32, 36, 7)}<path class="paper" d="M24 59v-8c0-5 3-7 8-7s8 2 8 7v8Z"/>',
    # A child in bed, and the moon.
    "falling_asleep": '<path d="M4 22v38M4 54h56v6M60 54V44"/>'
    '<rect class="tint" x="8" y="38" width="20" height="11" rx="5"/>'
    f'{face(19, 33, 10, ASLEEP)}<path class="tint" d="M25 54c-3-10 3-15 12-15h14c6 0 9 3 9 9v6Z"/>'
    '<path class="tint" d="M49 5a11 11 0 1 0 11 15A9 9 0 0 1 49 5Z"/><path d="M29 8h7l-7 8h7M25 17h4l-4 5h4"/>',
}
