"""Pictures of play and of going out."""

from midline.drawing.moments.parts import face

PICTURES = {
    # A slide with a child on it.
    "playing_at_recess": '<path d="M9 58V14M20 58V14M9 24h11M9 34h11M9 44h11M9 14a5.500 5.500 0 0 1 11 0"/>'
    '<path class="tint" d="M20 20c16 2 16 34 32 34h8v4h-9C34 58 34 27 20 25Z"/>'
    '<circle class="paper" cx="40" cy="22" r="5"/>'
    '<path d="M38 27l-3 10 9 5 4 8M37 30l8 4"/>',
    # Two children hand in hand.
    "making_friends": f"{face(18, 18, 9)}{face(46, 18, 9)}"
    '<path class="tint" d="M11 46c0-12 2-18 7-18s7 6 7 18ZM39 46c0-12 2-18 7-18s7 6 7 18Z"/>'
    '<path d="M22 33l10 7 10-7M14 33 6 41M50 33l8 8M15 46v12M21 46v12M43 46v12M49 46v12"/>',
    # Blocks and a ball.
    "playing_at_home": '<path class="tint" d="M6 38h18v18H6ZM26 38h18v18H26ZM16 18h18v18H16Z"/>'
    '<circle cx="15" cy="47" r="4"/><path d="m35 42 5 9H30Z"/><path d="M21 27h8M25 23v8"/>'
    '<circle class="tint" cx="53" cy="49" r="7"/><path d="M47 46c4 3 8 3 12 0"/>',
    # A football.
    "sports_and_clubs": '<circle class="tint" cx="32" cy="32" r="24"/>'
    '<path class="mark" d="m32 23 9 6.500-3.500 10.500h-11L23 29.500Z"/>'
    '<path d="M32 23V13l-7-4M32 13l7-4M41 29.500l9-3 1.500-7M50 26.500l5 6M37.500 40l5.500 8-2 6M43 48l8-1'
    "M26.500 40 21 48l2 6M21 48l-8-1"
    'M23 29.500l-9-3-1.500-7M14 26.500l-5 6"/>',
    # A shopping cart.
    "going_out": '<path class="tint" d="M17 20h40l-6 21H23Z"/><path d="M5 10h9l9 31-3 7h32"/><path d="'
    'M30 20l2 21M44 20l-2 21M19 30h35"/>'
    '<circle class="paper" cx="26" cy="54" r="4"/><circle class="paper" cx="48" cy="54" r="4"/>'
    '<path d="M26 20c0-6 8-9 12-4M40 20v-8h8v8"/>',
}
