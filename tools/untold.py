"""Counts how often the engine gives no last day, and writes `src/midline/lawbook/untold.json`.

.venv/bin/python -m tools.untold            # counts and writes
.venv/bin/python -m tools.untold --check    # counts, and says whether the file is still true
"""

import argparse
import sys
from pathlib import Path

from midline.lawbook.untold import FILE, counted, written

PLACE = Path(__file__).resolve().parent.parent / "src" / "midline" / "lawbook" / FILE


def main(arguments: list[str] | None = None) -> int:
    """1 where the file is to be checked and differs, else 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    text = written(counted())
    if options.check:
        same = PLACE.read_text(encoding="utf-8") == text
        print("as counted" if same else f"{FILE} differs from the engine")
        return 0 if same else 1
    PLACE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
