"""Pages: sessions logged, signed and added to; a goal tallied."""
