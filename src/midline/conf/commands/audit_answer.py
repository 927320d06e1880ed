"""What `midline audit` reads and says."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from midline.conf.commands.shapes import refuse
from midline.core.audit import Head
from midline.wording.say import say

if TYPE_CHECKING:
    from midline.records.queries.audit_chain import Kept, Verified


def read_head(path: str) -> Head:
    """The head in a file that `midline audit head --json` wrote; refused, naming the field, when it is none."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise refuse("head", path, "this must be a file that `midline audit head --json` wrote") from None
    sequence = found.get("sequence") if isinstance(found, dict) else None
    if not isinstance(sequence, int) or isinstance(sequence, bool) or sequence < 0:
        raise refuse("head.sequence", sequence, "this must be a whole number, 0 or more")
    digest = found.get("digest")
    if not isinstance(digest, str) or len(digest) != 64:
        raise refuse("head.digest", digest, "this must be 64 hexadecimal digits")
    return Head(sequence, digest)


def head_answer(kept: "Kept") -> dict[str, Any]:
    """The head with its time."""
    at = kept.at.isoformat() if kept.at else None
    return {"sequence": kept.head.sequence, "digest": kept.head.digest, "at": at}


def verified_answer(found: "Verified") -> dict[str, Any]:
    """Counts, the head that the chain holds to, and the first broken row or null."""
    broken = found.broken and {
        "sequence": found.broken.sequence,
        "id": found.broken.id,
        "why": found.broken.why.removeprefix("audit."),
        "message": say(found.broken.why, {}),
    }
    head = {"sequence": found.head.sequence, "digest": found.head.digest}
    return {"sealed": found.sealed, "unsealed": found.unsealed, "head": head, "broken": broken}


def verified_line(found: "Verified") -> str:
    """The same in one line."""
    if found.broken is None:
        return f"The audit chain holds: {found.sealed} rows sealed, {found.unsealed} not yet sealed.\n"
    row = f" (id {found.broken.id})" if found.broken.id else ""
    return f"The audit chain is broken at row {found.broken.sequence}{row}: {say(found.broken.why, {})}\n"
