"""Pictures of the school day."""

from midline.drawing.moments.parts import UPSET, face

PICTURES = {
    # A pencil that writes on lines.
    "writing_in_class": '<path class="tint" d="M6 8h38v48H6Z"/><path d="M12 20h20M12 30h9M12 46h26"/>'
    '<path d="M12 40c2-6 4-6 4-1s3 4 4 0 3-3 3 1"/><path class="paper" d="m50 10 8 7-22 26-11 4 3-11Z"/>'
    '<path d="m46 15 8 7M28 36l8 7"/>',
    # Scissors on a dotted line.
    "using_scissors": '<path class="tint" d="M34 8h24v48H34Z"/><path d="M40 32h18" stroke-dasharray="3 4"/>'
    '<circle class="paper" cx="12" cy="20" r="7"/><circle class="paper" cx="12" cy="44" r="7"/>'
    '<path d="m18 24 30 20M18 40l30-20M31 32v.01"/>',
    # A child, from behind, who looks at the board.
    "paying_attention": '<path class="tint" d="M8 6h48v28H8Z"/><path d="M15 27l5-14 5 14M17 22h6M33 15h15M33 22h11"/>'
    '<circle class="paper" cx="32" cy="41" r="8"/><path class="paper" d="M14 60c0-9 8-11 18-11s18 2 18 11"/>',
    # A list: two steps done, one to do.
    "doing_the_steps": '<rect class="tint" x="9" y="5" width="46" height="54" rx="5"/>'
    '<path d="M16 13h9v9h-9ZM16 28h9v9h-9ZM16 43h9v9h-9ZM32 18h16M32 33h16M32 48h16"/>'
    '<path d="m18 17 2.500 3 5.500-8M18 32l2.500 3 5.500-8"/>',
    # A desk with books and a cup of pencils.
    "keeping_things_in_order": '<path class="tint" d="M8 24h24v9H8ZM11 15h19v9H11Z"/><path class="tint" d="'
    'M42 20h11v13H42Z"/>'
    '<path d="M45 20 44 9M49 20V7M52 20l2-9"/><path d="M4 33h56M10 33v26M54 33v26M10 46h44M28 40h8"/>',
    # An upset child at a desk.
    "staying_calm_in_class": f"{face(32, 32, 13, UPSET)}"
    '<path d="M24 10c-4-6 6-8 6-3s-8 5-5 8 12-1 10-6-9-2-6 2 14 2 11-4"/><path d="M12 52c1-5 5-7 9-8'
    'M52 52c-1-5-5-7-9-8"/>'
    '<path d="M4 52h56M10 52v8M54 52v8"/>',
    # A finger on the lips: work quietly.
    "keeping_class_rules": '<circle class="tint" cx="32" cy="28" r="21"/>'
    '<circle class="solid" cx="24" cy="23" r="2.200"/>'
    '<circle class="solid" cx="40" cy="23" r="2.200"/><path d="M25 37h14"/>'
    '<path class="paper" d="M29 57V33a3 3 0 0 1 6 0v13l8 1c3 1 4 3 4 6v7H31c-1 0-2-1-2-3Z"/>',
    # A child with a raised hand, and a question.
    "asking_for_help": f'{face(25, 33, 9)}<path class="tint" d="'
    'M4 32a3 3 0 0 1 6 0l1 13c3-1 8-2 14-2 11 0 17 6 17 17H12C7 56 5 50 4 32Z"/>'
    '<path class="paper" d="'
    'M39 4h13a7 7 0 0 1 7 7v8a7 7 0 0 1-7 7h-8l-7 6v-6.500c-3-1-5-3.500-5-6.500v-8a7 7 0 0 1 7-7Z"/>'
    '<path d="M41 11c1-4 8.500-4 8.500 0 0 3-4.500 3-4.500 6M45 21v.01"/>',
    # Stairs, and somebody on them.
    "walking_the_halls": '<path class="tint" d="M5 58h12V48h12V38h12V28h18v30Z"/>'
    '<circle class="paper" cx="24" cy="16" r="5"/>'
    '<path d="M24 21v13M24 34l-5 6v8M24 34l6 1 4 3M24 25l7 4M24 25l-6 5"/><path d="M36 22 58 6M38 21v7M52 11v17"/>',
    # The door of a restroom.
    "toilet_at_school": '<path class="tint" d="M13 5h38v54H13Z"/><circle class="paper" cx="32" cy="17" r="4"/>'
    '<path class="paper" d="M26 25h12v10h-3v11h-6V35h-3Z"/><path d="M45 34v.01M7 59h50"/>',
}
