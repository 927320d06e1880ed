"""Management commands and periodic work; each calls one action or query."""
