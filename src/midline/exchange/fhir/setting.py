"""What the readers of one bundle share: the bundle, the day, and which entries have been used or counted."""

from dataclasses import dataclass, field
from datetime import date

from midline.exchange.fhir.bundle import Bundle, Resource, contained_in
from midline.exchange.fhir.reasons import CLAIMS, reason_for
from midline.exchange.left import Leaving


@dataclass
class Setting:
    """One reading of one bundle. An entry is used, or counted as left; `leave_rest` sees to that."""

    bundle: Bundle
    today: date
    leaving: Leaving
    used: set[int] = field(default_factory=set)
    counted: set[int] = field(default_factory=set)

    def use(self, resource: Resource) -> None:
        """Note that a resource made a part of a record; one contained in another is no entry."""
        if not resource.contained:
            self.used.add(resource.entry)

    def leave(self, resource: Resource, code: str) -> None:
        """Count a resource as left, for a reason."""
        if not resource.contained:
            self.counted.add(resource.entry)
            self.leaving.add(resource.kind, code)

    def leave_rest(self) -> None:
        """Count every entry that was neither used nor counted, with what lies inside it."""
        for resource in self.bundle.resources:
            if resource.entry in self.used or resource.entry in self.counted:
                continue
            code = reason_for(resource.kind)
            self.leave(resource, code)
            for inside in contained_in(resource):
                # the coverage inside a claim has been read
                if not (resource.kind in CLAIMS and inside.kind == "Coverage"):
                    self.leaving.add_inside(resource.kind, code, inside.kind)
