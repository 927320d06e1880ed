"""The chain of audit rows: what each digest is made of, and how a break in it is found."""

from midline.core.audit.chain import START, canonical, chain_digest, content_digest
from midline.core.audit.emptied import EMPTIED, Claim, claim_of, digest_of_sequences, is_emptied
from midline.core.audit.walk import Broken, Head, Sealed, Walk, first_broken

__all__ = [
    "EMPTIED",
    "START",
    "Broken",
    "Claim",
    "Head",
    "Sealed",
    "Walk",
    "canonical",
    "chain_digest",
    "claim_of",
    "content_digest",
    "digest_of_sequences",
    "first_broken",
    "is_emptied",
]
