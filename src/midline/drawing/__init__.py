"""Numbers in, accessible SVG and its table out."""
