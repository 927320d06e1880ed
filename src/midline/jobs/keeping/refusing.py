"""Why nothing was backed up or restored, in one line for the one at the terminal."""

import errno


class KeepingRefused(Exception):
    """Nothing has been changed. `str()` of it is the line."""


def no_room(error: OSError, where: object) -> KeepingRefused:
    """What a failed write is told as."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return KeepingRefused(f"There is no room left at {where}.")
    return KeepingRefused(f"{where} cannot be written: {error.strerror or type(error).__name__}.")
