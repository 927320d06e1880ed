"""Pictures of the morning."""

PICTURES = {
    # A shirt with buttons.
    "getting_dressed": '<path class="tint" d="M24 10 12 17 5 34l9 4 4-7v25h28V31l4 7 9-4-7-17-12-7c-2 6-14 6-16 0Z"/>'
    '<path d="M32 16v40M36 24v.01M36 33v.01M36 42v.01M36 51v.01"/>',
    # A toothbrush with paste on it, and a tooth.
    "brushing_teeth": '<path class="tint" d="'
    "M13 8c-5 0-7 4-7 9 0 6 3 8 4 14 .5 3 4 3 4.500 0l1-7h3l1 7c.5 3 4 3 4.500 0"
    'C25 25 28 23 28 17c0-5-2-9-7-9-2 0-3 1-4 1s-2-1-4-1Z"/>'
    '<rect class="tint" x="5" y="46" width="54" height="7" rx="3.500"/><path d="M38 46v-8M43 46v-8M48 46v-8M53 46v-8'
    'M36 36c2-5 4-5 6-2 2-4 5-4 7-1 2-3 5-2 6 2"/><circle cx="42" cy="20" r="4"/><circle cx="53" cy="13" r="3"/>',
    # A school bag, packed, and a clock.
    "getting_ready": '<path d="M20 22v-4a8 8 0 0 1 16 0v4"/>'
    '<rect class="tint" x="9" y="22" width="38" height="36" rx="9"/>'
    '<path d="M9 36h38M24 36v5h8v-5"/><path d="M17 58V47h22v11"/><circle class="tint" cx="51" cy="15" r="10"/>'
    '<path d="M51 9v6l4 3"/>',
    # A school bus.
    "riding_the_bus": '<path class="tint" d="M5 46V18a6 6 0 0 1 6-6h36a6 6 0 0 1 6 6v10l6 4v14Z"/>'
    '<path d="M11 19h8v9h-8ZM24 19h8v9h-8ZM37 19h10v9H37ZM5 36h54"/>'
    '<circle class="paper" cx="18" cy="47" r="6"/><circle class="paper" cx="46" cy="47" r="6"/>'
    '<path d="M18 47v.01M46 47v.01"/>',
}
