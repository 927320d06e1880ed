"""Papers that people bring: a PDF or a picture, really opened, and kept without what it does not need to show."""

from midline.exchange.papers.apart import cleaned
from midline.exchange.papers.kinds import Clean, PaperRefused, media_type_of

__all__ = ["Clean", "PaperRefused", "cleaned", "media_type_of"]
