"""The five programmes by name."""

from midline.core.pathways.kinds import Pathway
from midline.core.pathways.programmes.clinic import CLINIC
from midline.core.pathways.programmes.early_intervention import EARLY_INTERVENTION
from midline.core.pathways.programmes.iep import IEP
from midline.core.pathways.programmes.mtss import MTSS
from midline.core.pathways.programmes.section_504 import SECTION_504

_BY_NAME = {found.programme: found for found in (IEP, SECTION_504, MTSS, CLINIC, EARLY_INTERVENTION)}
PROGRAMMES: tuple[str, ...] = tuple(_BY_NAME)
ABOUTS: tuple[str, ...] = tuple(
    dict.fromkeys(about for table in _BY_NAME.values() for kind in table.kinds for about in kind.about)
)
"""Everything that a fact of some programme may be about."""


def pathway(programme: str) -> Pathway:
    """The table of a programme; KeyError for one that is not in PROGRAMMES."""
    return _BY_NAME[programme]


def may_record(programme: str, kind: str, role: str) -> bool:
    """Whether a role may record this kind of fact in this programme; False for a kind it does not have."""
    found = pathway(programme).kind(kind)
    return found is not None and role in found.by
