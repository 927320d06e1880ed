"""Foreign files are opened in a process of their own, with little memory and time: a fault of a parser ends there."""

import json
import subprocess
import sys
from pathlib import Path

import midline
from midline.exchange.papers.kinds import Clean, PaperRefused, media_type_of

PATIENCE = 60.0
"""Seconds on the wall; the child itself may use far fewer of the processor."""


def cleaned(content: bytes) -> Clean:
    """The paper as it may be kept. PaperRefused, with the code of what is wrong, when it may not."""
    if media_type_of(content) is None:
        raise PaperRefused("forms.file_type")
    try:
        done = subprocess.run(
            [sys.executable, "-B", "-s", "-m", "midline.exchange.papers.child"],
            input=content,
            capture_output=True,
            timeout=PATIENCE,
            env={"PYTHONPATH": str(Path(midline.__file__).parents[1])},
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise PaperRefused("forms.paper_damaged") from None
    head, _, rest = done.stdout.partition(b"\n")
    if done.returncode != 0 or not head:
        raise PaperRefused("forms.paper_damaged")
    answer = json.loads(head)
    if "refused" in answer:
        raise PaperRefused(answer["refused"], **answer["params"])
    return Clean(answer["media_type"], rest)
