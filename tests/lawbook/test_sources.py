"""Nothing read is dropped or changed: each key of each source table is in ours, its own name of a fact included."""

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


def test_every_place_and_every_table_is_here(sources, ours):
    assert set(ours) == set(sources)
    assert len(ours) == 52
    for code, source in sources.items():
        assert ours[code]["name"] == source["name"]
        assert set(tables(ours[code])) == set(tables(source))


def test_every_key_of_every_table_is_here_unchanged(sources, ours):
    seen = 0
    for code, source in sources.items():
        for name, table in tables(source).items():
            mine = tables(ours[code])[name]
            for key, value in table.items():
                kept = mine[f"{key}_as_read"] if key in ("starts", "ends") else mine[key]
                assert kept == value, (code, name, key)
                seen += 1
    assert seen > 1500


def test_the_counts_that_rules_hand_out_are_those_of_the_sources(sources):
    book = lawbook.load()
    for code, source in sources.items():
        for rule in book.of(code).rules:
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
            table = tables(source)[rule.id]
            for end in ("starts", "ends"):
                named = canonical_kinds(rule.programmes[0], table[end]) if end in table else ()
                if end in table and getattr(rule, end) != named:
                    differing.add((code, rule.id, end))
    assert differing == KINDS_OF_OUR_OWN
