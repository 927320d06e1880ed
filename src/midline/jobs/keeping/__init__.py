"""Everything that Midline keeps, into one file and back: the database and the papers, checked by their digests."""

from midline.jobs.keeping.backing_up import BackedUp, back_up
from midline.jobs.keeping.refusing import KeepingRefused
from midline.jobs.keeping.restoring import Restored, restore

__all__ = ["BackedUp", "KeepingRefused", "Restored", "back_up", "restore"]
