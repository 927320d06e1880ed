"""A set of files, in a folder or in a zip archive, opened without trusting it."""

from midline.exchange.files.fileset import FileSet, Member
from midline.exchange.files.folder import open_file
from midline.exchange.files.opening import open_set

__all__ = ["FileSet", "Member", "open_file", "open_set"]
