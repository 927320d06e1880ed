"""Papers as PDF: what people typed goes into them as data, never as markup. No database, no HTTP."""
