"""`python -m midline`: the command line."""

from midline.conf.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
