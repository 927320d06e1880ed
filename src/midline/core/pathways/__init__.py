"""The programmes as tables of dated facts: what may follow what, who may record it, which document it needs."""
