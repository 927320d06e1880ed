"""Schools and classes of a roster."""

from datetime import date

from midline.actions.imports.keeper import BATCH, Keeper
from midline.exchange.oneroster import Org, Roster
from midline.records.models import Classroom, Organisation


def bring_orgs(keeper: Keeper, roster: Roster) -> None:
    """Schools become schools of the district; the district itself is the one that imports.

    A department of no school stands for the place it names, since children and classes hang on it. Orgs above the
    district, and departments inside a school, are left. One that is to go stays, for children's files hang on it.
    """
    for org in roster.orgs:
        place = roster.place_of(org.source_id)
        if org.removed:
            known = keeper.row_of("org", org.source_id) is not None
            keeper.result.leave("orgs", "imports.left_org_stays" if known else "imports.left_removed_unknown")
        elif org.kind == "district":
            if keeper.seen("org", org.source_id, org.digest) == "new":
                keeper.keep("org", org.source_id, org.digest, keeper.organisation, counted=False)
            else:
                keeper.result.same["Organisation"] += 1
        elif place is org and org.kind not in {"state", "national"}:
            _school(keeper, org)
        elif place is None or place is org:
            keeper.result.leave(f"orgs ({org.kind})", "imports.left_org")


def _school(keeper: Keeper, org: Org) -> None:
    seen = keeper.seen("org", org.source_id, org.digest)
    if seen == "same":
        keeper.result.same["Organisation"] += 1
        return
    if seen == "new":
        row = Organisation.objects.create(
            kind="school", name=org.name[:200], state=keeper.organisation.state, parent=keeper.organisation
        )
    else:
        row = Organisation.objects.get(pk=keeper.stored("org", org.source_id))
        row.name = org.name[:200]
        row.save(update_fields=["name"])
    keeper.keep("org", org.source_id, org.digest, row)


def bring_classes(keeper: Keeper, roster: Roster, today: date) -> None:
    """Classes of the schools; one that is to go ends today."""
    made = []
    schools = Places(keeper, roster)
    for one in roster.classes:
        if one.removed and keeper.row_of("class", one.source_id) is None:
            keeper.result.leave("classes", "imports.left_removed_unknown")
            continue
        seen = keeper.seen("class", one.source_id, one.digest)
        if seen == "same":
            keeper.result.same["Classroom"] += 1
            continue
        ends = today if one.removed else one.ends
        if seen == "new":
            school = schools.of(one.school_id) or keeper.organisation
            row = Classroom(school=school, title=one.title[:200], starts=one.starts, ends=ends)
            made.append(row)
        else:
            row = Classroom.objects.get(pk=keeper.stored("class", one.source_id))
            row.title, row.starts, row.ends = one.title[:200], one.starts, ends
            row.save(update_fields=["title", "starts", "ends"])
        keeper.keep("class", one.source_id, one.digest, row)
    Classroom.objects.bulk_create(made, batch_size=BATCH)


class Places:
    """Our organisations by the orgs of a set, each fetched once."""

    def __init__(self, keeper: Keeper, roster: Roster) -> None:
        self._keeper, self._roster = keeper, roster
        self._found: dict[str, Organisation | None] = {}

    def of(self, org_id: str) -> Organisation | None:
        """The school or district of ours that an org belongs to; None when it has none."""
        if org_id not in self._found:
            place = self._roster.place_of(org_id)
            row = self._keeper.row_of("org", place.source_id if place else org_id)
            self._found[org_id] = None if row is None else Organisation.objects.get(pk=row)
        return self._found[org_id]
