"""Run as a process of its own: a paper on its input; on its output one line of JSON, then the paper cleaned."""

import json
import resource
import sys

_MEMORY = 1536 * 1024**2
_SECONDS = 20


def main() -> None:
    """Limit ourselves first, then open what nobody has looked at yet."""
    # Addresses, not pages: an allocation beyond it fails instead of taking the machine along.
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    from midline.exchange.papers.kinds import PaperRefused, media_type_of

    content = sys.stdin.buffer.read()
    kind = media_type_of(content)
    try:
        if kind == "application/pdf":
            from midline.exchange.papers.pdfs import clean_pdf

            made = clean_pdf(content)
        else:
            from midline.exchange.papers.pictures import clean_picture

            made = clean_picture(content, str(kind))
    except PaperRefused as refused:
        _answer({"refused": refused.code, "params": refused.params}, b"")
    else:
        _answer({"media_type": kind}, made)


def _answer(head: dict[str, object], rest: bytes) -> None:
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + rest)


if __name__ == "__main__":
    main()
