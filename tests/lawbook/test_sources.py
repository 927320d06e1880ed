"""Nothing read is dropped or changed: each key of each source table is in ours, its own name of a fact included."""

import re
import tomllib
from importlib.resources import files

import pytest

from midline import lawbook
from midline.core.pathways import canonical_kinds
from tests.conftest import shared_folder

# Where the law's own words say more than the table of other names does, or name a step that a case does not hold.
KINDS_OF_OUR_OWN = {
    ("ME", "response_to_request", "ends"),
    ("US", "reevaluation", "ends"),
}

# Read on another page than the table's: its note says that the count is from there, and the name and link go together.
READ_ELSEWHERE = {("RI", "initial_evaluation", "source"): ("second_source", "http://www.cpsed.net/index.php/timelines")}


@pytest.fixture(scope="module")
def sources():
    folder = shared_folder("law", "MIDLINE_REAL_LAW")
    names = [folder / "federal.toml", *sorted((folder / "states").glob("*.toml"))]
    return {found["code"]: found for found in (tomllib.loads(name.read_text()) for name in names)}


@pytest.fixture(scope="module")
def ours():
    package = files("midline.lawbook")
    found = [tomllib.loads((package / "federal.toml").read_text())]
    found += [tomllib.loads((package / f"states/{code.lower()}.toml").read_text()) for code in lawbook.codes()]
    return {each["code"]: each for each in found}


def tables(found):
    rules = {rule["id"]: rule for rule in found.get("rule", [])}
    return {**rules, **{name: each for name, each in found.items() if isinstance(each, dict)}}


def own_of(found):
    """The rules of ours that were made from a part of another table, and say so."""
    return {name for name, table in tables(found).items() if "made_from" in table}


def own_of_rules(code):
    return {rule.id for rule in lawbook.load().of(code).rules if "made_from" in dict(rule.extra)}


def test_every_place_and_every_table_is_here(sources, ours):
    assert set(ours) == set(sources)
    assert len(ours) == 52
    for code, source in sources.items():
        assert ours[code]["name"] == source["name"]
        assert set(tables(ours[code])) - own_of(ours[code]) == set(tables(source))


def test_every_key_of_every_table_is_here_unchanged(sources, ours):
    seen = 0
    for code, source in sources.items():
        for name, table in tables(source).items():
            mine = tables(ours[code])[name]
            for key, value in table.items():
                kept = mine[f"{key}_as_read"] if key in ("starts", "ends") else mine[key]
                if (code, name, key) in READ_ELSEWHERE:
                    other, ours_is = READ_ELSEWHERE[code, name, key]
                    assert kept == ours_is
                    assert ours_is in table["note"]
                    kept = mine[other]
                assert kept == value, (code, name, key)
                seen += 1
    assert seen > 1500


def test_the_counts_that_rules_hand_out_are_those_of_the_sources(sources):
    book = lawbook.load()
    for code, source in sources.items():
        for rule in book.of(code).rules:
            if rule.id in own_of_rules(code):
                continue
            table = tables(source)[rule.id]
            read = [(table.get("days"), table.get("unit")), (table.get("years"), "year")]
            read += [(table.get("business_days"), "business")]
            amounts = [(amount, unit) for amount, unit in read if amount]
            given = [(rule.count.amount, rule.count.unit)] if rule.count else []
            assert given == (amounts if rule.is_verified else []), (code, rule.id)
            assert rule.source.confidence == table["confidence"]


def test_names_of_facts_are_mapped_by_the_one_table(sources):
    differing = set()
    for code, source in sources.items():
        for rule in lawbook.load().of(code).rules:
            if rule.id in own_of_rules(code):
                continue
            table = tables(source)[rule.id]
            for end in ("starts", "ends"):
                named = canonical_kinds(rule.programmes[0], table[end]) if end in table else ()
                if end in table and getattr(rule, end) != named:
                    differing.add((code, rule.id, end))
    assert differing == KINDS_OF_OUR_OWN


# Further keys that say how long: each is a term of its rule, a rule of its own, or shown by name alone with the reason.
SHOWN_ALONE = {
    ("AR", "schedule_days"): "no fact of a case holds the setting of the day",
}


def numbers_of(rule):
    """Every length that the terms and readings of a rule give."""
    yield from (limit.count.amount for limit in rule.limits)
    yield from (other.count.amount for other in rule.other_lengths)
    yield from (reading.count.amount for reading in rule.readings if reading.count)


def test_every_further_length_is_a_term_or_a_rule_of_its_own_or_shown_with_a_reason(sources):
    seen, alone = 0, set()
    for code, source in sources.items():
        book = lawbook.load().of(code)
        made = {dict(rule.extra).get("made_from"): rule for rule in book.rules}
        for rule in book.rules:
            for key, value in tables(source).get(rule.id, {}).items():
                if (
                    not key.endswith(("_days", "_days_after_meeting", "_days_after_evaluation"))
                    or key == "business_days"
                ):
                    continue
                seen += 1
                assert dict(rule.extra)[key] == str(value), "it is shown by name"
                if value in set(numbers_of(rule)):
                    continue
                own = made.get(f"{rule.id}.{key}")
                if own is not None:
                    assert own.count.amount == value, (code, key)
                else:
                    alone.add((code, key))
    assert seen == 11
    assert alone == set(SHOWN_ALONE)


def test_what_was_made_from_a_table_names_one_that_is_there(sources):
    for code, source in sources.items():
        for rule in lawbook.load().of(code).rules:
            made = dict(rule.extra).get("made_from")
            if made and made != "brief":
                table, _, key = made.partition(".")
                assert key in tables(source)[table], (code, made)
                assert rule.source.citation


WORDS = dict(zip(("two", "three", "five", "seven", "ten", "fifteen", "thirty"), (2, 3, 5, 7, 10, 15, 30), strict=True))
UNITS = "calendar|school|business|working|instructional|consecutive"
LENGTH = re.compile(rf"(?<![\w-])(\d+|{'|'.join(WORDS)})(?:[ -](?:{UNITS}))*[ -]days?\b", re.I)
# Lengths that stand in prose alone: each is shown there, word for word; why it is no rule of its own.
IN_PROSE_ALONE = {
    ("US", "part_c_transition_plan", 45): "which children it is for; told as a caveat",
    ("US", "hipaa_amendment", 30): "nobody checked the rule, so no figure of it is told",
    ("AK", "initial_evaluation", 60): "a guide that cites rules which do not exist so",
    ("AZ", "initial_evaluation", 30): "how far an agreement may go, and that was not confirmed",
    ("CA", "response_to_request", 60): "the length of the first evaluation, which has its own rule",
    ("CA", "iep_meeting", 60): "the length of the first evaluation, which has its own rule",
    ("CO", "initial_evaluation", 5): "a guide's claim that no official page confirmed",
    ("CO", "iep_meeting", 90): "sixty and thirty put together, and no rule",
    ("DC", "response_to_request", 3): "an oral request written down: no fact of a case says when",
    ("IL", "clinic_ot_referral", 15): "how long treatment goes on without an order; shown with the order",
    ("KS", "clinic_ot_referral", 30): "how long treatment goes on without an order; shown with the order",
    ("NY", "clinic_ot_referral", 30): "how long treatment goes on without an order; shown with the order",
    ("LA", "initial_evaluation", 15): "a guide's claim that was not confirmed",
    ("MA", "initial_evaluation", 2): "counts back from a meeting, whose day no case holds before it is held",
    ("PA", "initial_evaluation", 10): "counts back from a meeting, whose day no case holds before it is held",
    ("MI", "services_start", 10): "the time a parent has, which a school is not held to",
    ("MN", "initial_evaluation", 14): "the answer to a reevaluation's notice, not of a first evaluation",
    ("MO", "response_to_request", 5): "one newsletter, which no other page supports",
    ("NH", "initial_evaluation", 30): "an older rule, or another one, says the note itself",
    ("NM", "initial_evaluation", 15): "nobody checked the rule, so no figure of it is told",
    ("NM", "response_to_request", 14): "nobody checked the rule, so no figure of it is told",
    ("NM", "response_to_request", 30): "nobody checked the rule, so no figure of it is told",
    ("NV", "initial_evaluation", 15): "what a state office may grant: a day agreed in writing is a fact of the case",
    ("PA", "services_start", 14): "preschool children in early intervention, and no case holds who is one",
    ("SC", "initial_evaluation", 45): "a district's target, not state law",
    ("SD", "iep_meeting", 25): "nobody checked the rule, so no figure of it is told",
    ("UT", "initial_evaluation", 30): "children in state custody, and no case holds who is one",
}


def in_terms(rule):
    """Every number that a rule counts by, its own and those of its terms."""
    yield from (rule.count.amount,) if rule.count else ()
    yield from numbers_of(rule)
    for out in rule.leaves_out:
        yield from (out.first or 0, (out.first or 1) - 1, out.at_least, out.at_least - 1)
    for branch in rule.year_end:
        yield from (branch.count.amount if branch.count else 0, branch.unless_absences or 0)
    for left in (one.left for one in (*rule.year_end, *rule.not_said) if one.left):
        yield from (left.at_least or 0, left.at_most or 0, (left.at_most or 0) + 1)


def test_every_length_in_prose_is_a_rule_or_a_term_or_stands_alone_for_a_reason(sources):
    alone = set()
    for code, source in sources.items():
        rules = lawbook.load().of(code).rules
        for name, table in tables(source).items():
            made = [one for one in rules if name in (one.id, dict(one.extra).get("made_from", "").partition(".")[0])]
            known = {number for one in made for number in in_terms(one)}
            known |= {value for key, value in table.items() if key == "days" or key.endswith("_days")}
            prose = " ".join(table.get(key, "") for key in ("pauses", "note"))
            read = [WORDS.get(found.lower()) or int(found) for found in LENGTH.findall(prose)]
            alone |= {(code, name, number) for number in read if number not in known}
    assert alone == set(IN_PROSE_ALONE)


def test_a_rule_made_from_a_note_says_it_in_the_note_s_own_words(sources):
    made = [
        (code, rule)
        for code in sources
        for rule in lawbook.load().of(code).rules
        if dict(rule.extra).get("made_from", "").endswith(".note") and code != "US"
    ]
    assert {(code, rule.id) for code, rule in made} == {
        ("CT", "iep_copy"),
        ("MI", "notice_after_iep_meeting"),
        ("NJ", "notice_after_meeting"),
    }
    for code, rule in made:
        table = tables(sources[code])[dict(rule.extra)["made_from"].removesuffix(".note")]
        assert rule.source.note in table["note"]
        assert rule.source.confidence == table["confidence"]
