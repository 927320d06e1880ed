"""What happens to a child, as a list of facts with days; counted once by the core and given to many children."""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from midline.core.clocks import Clock, Situation, clocks
from midline.core.days import SchoolCalendar
from midline.core.pathways import Fact
from midline.lawbook import rules_for

# How often each way is taken, out of a hundred; most are in service, as in a district.
WAYS = {"service": 62, "testing": 14, "waiting": 4, "declined": 8, "tiers": 12}
PROGRAMME = {"tiers": "mtss"}


@dataclass(frozen=True)
class Story:
    """A way through a programme from a day on, its facts and its clocks; `starts` is the day the plan began, if any."""

    way: str
    programme: str
    began: date
    facts: tuple[Fact, ...]
    clocks: tuple[Clock, ...]
    starts: date | None


def stories(count: int, state: str, calendar: SchoolCalendar, today: date, chance: Random) -> list[Story]:
    """`count` different stories, their clocks counted."""
    ways = chance.choices(list(WAYS), weights=list(WAYS.values()), k=count)
    return [_story(way, state, calendar, today, chance) for way in ways]


def _story(way: str, state: str, calendar: SchoolCalendar, today: date, chance: Random) -> Story:
    programme = PROGRAMME.get(way, "iep")
    ago = chance.randrange(110, 900) if way in {"service", "declined"} else chance.randrange(8, 100)
    began = today - timedelta(days=ago)

    def on(days: int) -> date:
        return began + timedelta(days=days)

    facts: list[Fact]
    starts = None
    if way == "tiers":
        facts = [Fact("tier_started", began)]
    else:
        facts = [Fact("request_received", began)]
        if way != "waiting":
            facts.append(Fact("consent_received", on(6)))
        if way in {"service", "declined"}:
            facts += [Fact("evaluation_completed", on(45))]
        if way == "declined":
            facts += [Fact("found_not_eligible", on(50))]
        if way == "service":
            facts += [Fact("eligibility_determined", on(50)), Fact("iep_agreed", on(60))]
            facts += [Fact("service_consent_received", on(61)), Fact("services_started", on(66))]
            starts = on(66)
            # Nine of ten were reviewed in time; the tenth is late.
            if ago > 60 + 365 and chance.random() < 0.9:
                facts.append(Fact("iep_reviewed", on(60 + 350)))
    case = Situation(today=today, facts=tuple(facts), calendar=calendar, birth_date=date(2018, 5, 2))
    return Story(
        way,
        programme,
        began,
        tuple(facts),
        clocks(programme, case, lambda day: rules_for(programme, state, day)),
        starts,
    )
