"""What the rows ask of a child's picture, and how they name a side."""

from dataclasses import dataclass

from midline.core.guide.basis import FAMILY_WORDS, Basis
from midline.core.guide.family import Concern
from midline.core.guide.picture import Picture
from midline.core.guide.results import Note, params

CLINIC = "clinic"
BOTH = "both"


@dataclass(frozen=True)
class Facts:
    """A picture, read for two columns."""

    picture: Picture

    @property
    def side(self) -> str:
        """The left column: `early_intervention` under three, else `school`."""
        return "early_intervention" if self.picture.under_three else "school"

    @property
    def through_district(self) -> bool:
        """Whether a district is asked in place of a public school of the child's own: place and time are then open."""
        return not self.picture.under_three and self.picture.family.schooling in ("private", "home", "not_yet")

    @property
    def near(self) -> tuple[Concern, ...]:
        """Trouble that lies where the left side works: the school day, or for a toddler everywhere."""
        return self.picture.family.concerns if self.picture.under_three else self.picture.school_concerns

    @property
    def far(self) -> tuple[Concern, ...]:
        """Trouble that lies where only the clinic works."""
        return () if self.picture.under_three else self.picture.other_concerns

    def left(self, code: str, basis: Basis) -> Note:
        """The left side's own sentence of a row."""
        return Note(f"compare_{code}_{self.side}", basis)

    def named(self, concerns: tuple[Concern, ...], code: str = "compare_for_your_child") -> tuple[Note, ...]:
        """A note that names trouble told; nothing where none was."""
        return (Note(code, FAMILY_WORDS, params(concerns=concerns)),) if concerns else ()
