"""Users of a roster: a student becomes a chart, staff become people with a hat, parents people without standing yet."""

import hashlib
from collections.abc import Callable
from datetime import date
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db.models import Q, QuerySet

from midline.actions.imports.keeper import BATCH, Keeper
from midline.actions.imports.places import Places
from midline.exchange.digests import digest_of
from midline.exchange.oneroster import Role, Roster, User
from midline.records.models import Chart, Membership, Organisation, Person

HATS = {
    "teacher": "teacher",
    "principal": "director",
    "siteAdministrator": "director",
    "administrator": "director",
    "districtAdministrator": "director",
}
"""What a role of the standard is here; aides, proctors, counselors and system accounts have no hat of their own yet."""
PARENTS = frozenset({"guardian", "parent", "relative"})


def bring_users(keeper: Keeper, roster: Roster, today: date, each: Callable[[int], None]) -> None:
    """Each user once, by what their roles say."""
    places = Places(keeper, roster)
    charts: list[Chart] = []
    for number, user in enumerate(roster.users):
        each(number)
        if user.removed and keeper.row_of("user", user.source_id) is None:
            keeper.result.leave("users", "imports.left_removed_unknown")
        elif user.has_role("student") or _is_chart(keeper, user):
            _student(keeper, roster, user, places, charts, today)
        else:
            _adult(keeper, user, places, today)
    Chart.objects.bulk_create(charts, batch_size=BATCH)
    named = {user.source_id for user in roster.users}
    _later_births(keeper, roster, named)
    _later_roles(keeper, roster, named, places, today)


def _later_births(keeper: Keeper, roster: Roster, named: set[str]) -> None:
    """Demographics of children stored before, in a set that holds changes only."""
    for born in roster.demographics:
        row = keeper.row_of("user", born.source_id)
        if born.source_id in named or row is None or born.removed:
            continue
        changed = Chart.objects.filter(pk=row).exclude(birth_date=born.birth_date, sex=born.sex)
        keeper.result.changed["Chart"] += changed.update(birth_date=born.birth_date, sex=born.sex)
        keeper.born_anew.add(row)


def _later_roles(keeper: Keeper, roster: Roster, named: set[str], places: Places, today: date) -> None:
    """Roles of people stored before, in a set that holds changes only."""
    for role in roster.roles:
        row = keeper.row_of("user", role.user_id)
        person = None if row is None or role.user_id in named else Person.objects.filter(pk=row).first()
        place = places.of(role.org_id) or keeper.organisation
        if person is None or role.role not in HATS:
            continue
        if not role.removed:
            _hat(keeper, person, HATS[role.role], role, place, today)
            continue
        for hat in Membership.objects.filter(person=person, organisation=place, role=HATS[role.role], ends=None):
            hat.ends = max(today, hat.starts)
            hat.save(update_fields=["ends"])
            keeper.result.changed["Membership"] += 1


def _is_chart(keeper: Keeper, user: User) -> bool:
    row = keeper.row_of("user", user.source_id)
    return row is not None and Chart.objects.filter(pk=row).exists()


def _student(keeper: Keeper, roster: Roster, user: User, places: Places, charts: list[Chart], today: date) -> None:
    born = roster.demographics_of(user.source_id)
    digest = digest_of([user.digest, born.digest if born else ""])
    seen = keeper.seen("user", user.source_id, digest)
    if seen == "same":
        keeper.result.same["Chart"] += 1
        return
    held = [role for role in user.roles if role.role == "student" and not role.removed]
    held.sort(key=lambda role: not role.primary)
    place = places.of(held[0].org_id) if held else None
    values: dict[str, Any] = {
        "given_name": user.given_name[:100],
        "family_name": user.family_name[:100],
        "preferred_name": user.preferred_name[:100],
        "student_number": user.identifier[:64],
        "grade": ", ".join(user.grades)[:16],
        "closed_on": today if user.removed else None,
    }
    if held:
        # A set that holds changes only may say nothing of where a child goes; then it stays.
        values["school"] = place if place is not None and place.kind == "school" else None
    if born is not None:
        values |= {"birth_date": born.birth_date, "sex": born.sex}
    if seen == "new":
        row = Chart(organisation=keeper.organisation, opened_on=today, **values)
        charts.append(row)
    else:
        row = Chart.objects.get(pk=keeper.stored("user", user.source_id))
        for name, value in values.items():
            setattr(row, name, value)
        row.closed_on = max(today, row.opened_on) if user.removed else None
        row.save()
        keeper.born_anew.add(row.pk)
    keeper.keep("user", user.source_id, digest, row)


def _adult(keeper: Keeper, user: User, places: Places, today: date) -> None:
    hats = [(HATS[role.role], role) for role in user.roles if role.role in HATS and not role.removed]
    known = keeper.row_of("user", user.source_id)
    if not hats and known is None and not user.has_role(*PARENTS):
        keeper.result.leave("users", "imports.left_no_hat", role=user.roles[0].role if user.roles else "")
        return
    seen = keeper.seen("user", user.source_id, user.digest)
    if user.has_role(*PARENTS) and not hats:
        # A parent's standing is verified by a person who saw the papers, never by a file.
        keeper.result.leave("users", "imports.left_standing")
    if seen == "same":
        keeper.result.same["Person"] += 1
        return
    person, found = _person(keeper, user)
    # Someone whom this organisation has invited is the same person, not one that was made. Someone whom only another
    # one knows counts as made: the answer must not tell who is known elsewhere.
    known_here = found and _hats_here(keeper, person).exists()
    keeper.keep("user", user.source_id, user.digest, person, counted=not known_here)
    if known_here:
        keeper.result.same["Person"] += 1
    for hat, role in hats:
        _hat(keeper, person, hat, role, places.of(role.org_id) or keeper.organisation, today)
    if user.removed:
        _end_hats(keeper, person, today)


def _person(keeper: Keeper, user: User) -> tuple[Person, bool]:
    """The person, and whether they were here before without this roster's doing."""
    row = keeper.row_of("user", user.source_id)
    person = Person.objects.filter(pk=row).first() if row else None
    if person is None and user.email:
        person = Person.objects.filter(email=user.email.lower()).first()
    if person is None:
        made = Person.objects.create(
            email=user.email or _no_address(keeper, user),
            given_name=user.given_name[:100],
            family_name=user.family_name[:100],
            password=make_password(None),
        )
        return made, False
    elsewhere = Membership.objects.filter(person=person).exclude(pk__in=_hats_here(keeper, person).values("pk"))
    if row is not None and not elsewhere.exists():
        # Whoever has a hat elsewhere too, at home for one, is named by nobody's roster.
        person.given_name, person.family_name = user.given_name[:100], user.family_name[:100]
        person.save(update_fields=["given_name", "family_name"])
    return person, row is None


def _hats_here(keeper: Keeper, person: Person) -> QuerySet[Membership]:
    """What this person is or was in the organisation and its schools."""
    here = Q(organisation=keeper.organisation) | Q(organisation__parent=keeper.organisation)
    return Membership.objects.filter(here, person=person)


def _no_address(keeper: Keeper, user: User) -> str:
    """An address that nothing can be sent to, for someone whom the roster gives none; they cannot sign in with it."""
    name = hashlib.sha256(f"{keeper.organisation.pk}:{user.source_id}".encode()).hexdigest()[:20]
    return f"roster-{name}@no-address.invalid"


def _hat(keeper: Keeper, person: Person, hat: str, role: Role, place: Organisation, today: date) -> None:
    starts = min(role.starts, today) if role.starts else today
    _, made = Membership.objects.get_or_create(
        person=person, organisation=place, role=hat, ends=None, defaults={"starts": starts}
    )
    (keeper.result.made if made else keeper.result.same)["Membership"] += 1


def _end_hats(keeper: Keeper, person: Person, today: date) -> None:
    here = Membership.objects.filter(person=person, ends=None)
    for row in here.filter(organisation=keeper.organisation) | here.filter(organisation__parent=keeper.organisation):
        row.ends = max(today, row.starts)
        row.save(update_fields=["ends"])
        keeper.result.changed["Membership"] += 1
