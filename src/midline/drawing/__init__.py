"""Numbers and dated facts to accessible pictures, each with the table that says the same."""
