"""The five programmes, a table each."""
