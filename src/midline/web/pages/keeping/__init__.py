"""Pages: how long records are kept, and what keeps them."""
