"""A file of the law that is not as it must be is refused, and the message names its file, table and key."""

import pytest

from midline.lawbook import LawbookError
from midline.lawbook.load import read_folder

SOURCED = """
citation = "1 Code 1"
source = "https://example.org/1"
confidence = "primary"
checked_on = 2026-11-23
note = "Read."
"""
FEDERAL = f"""
code = "US"
name = "United States"
[[rule]]
id = "initial_evaluation"
programmes = ["iep"]
days = 60
unit = "calendar"
starts = ["consent_received"]
ends = ["evaluation_completed"]
{SOURCED}
"""
RULE = f"""
[[rule]]
id = "initial_evaluation"
programmes = ["iep"]
replaces = "initial_evaluation"
days = 45
unit = "school"
starts = ["consent_received"]
ends = ["evaluation_completed"]
{SOURCED}
"""
ORDER = f"""
[school_ot_prescription]
evaluate = "not_required"
treat = "unclear"
{SOURCED}
"""
STATE = f'code = "ZZ"\nname = "Zed"\n{RULE}{ORDER}'


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "states").mkdir()
    (tmp_path / "federal.toml").write_text(FEDERAL)

    def write(state, federal=FEDERAL):
        (tmp_path / "federal.toml").write_text(federal)
        (tmp_path / "states" / "zz.toml").write_text(state)
        return tmp_path

    return write


def test_a_sound_folder_is_read(folder):
    book = read_folder(folder(STATE))
    (rule,) = book.of("ZZ").rules
    assert (rule.count.amount, rule.count.unit) == (45, "school")
    assert book.of("ZZ").prescription("school").treat == "unclear"


def test_the_version_changes_with_any_file(folder):
    first = read_folder(folder(STATE)).version
    assert read_folder(folder(STATE)).version == first
    assert read_folder(folder(STATE.replace("45", "46"))).version != first


BROKEN = {
    "an unknown key of a rule": (RULE + "pause = 3\n", "rule initial_evaluation.pause"),
    "an unknown key of an order": (RULE + ORDER + "pause = 3\n", "school_ot_prescription.pause"),
    "an unknown table": (RULE + "[clinic]\nx = 1\n", "top.clinic"),
    "no citation": (RULE.replace('citation = "1 Code 1"\n', ""), "rule initial_evaluation.citation"),
    "an empty citation": (RULE.replace("1 Code 1", " "), "rule initial_evaluation.citation"),
    "an order without a citation": (ORDER.replace('citation = "1 Code 1"\n', ""), "school_ot_prescription.citation"),
    "no source": (RULE.replace('source = "https://example.org/1"\n', ""), "rule initial_evaluation.source"),
    "no note": (RULE.replace('note = "Read."\n', ""), "rule initial_evaluation.note"),
    "no day of checking": (RULE.replace("checked_on = 2026-11-23\n", ""), "rule initial_evaluation.checked_on"),
    "a day of checking as text": (RULE.replace("2026-11-23", '"2026-11-23"'), "rule initial_evaluation.checked_on"),
    "a time of checking": (RULE.replace("2026-11-23", "2026-11-23T08:00:00"), "rule initial_evaluation.checked_on"),
    "a confidence of its own": (RULE.replace('"primary"', '"certain"'), "rule initial_evaluation.confidence"),
    "what an organisation made": (
        RULE.replace('"primary"', '"local"'),
        "rule initial_evaluation.confidence",
    ),
    "no confidence": (RULE.replace('confidence = "primary"\n', ""), "rule initial_evaluation.confidence"),
    "secondary without a reporter": (
        RULE.replace('"primary"', '"secondary"'),
        "rule initial_evaluation.reported_by",
    ),
    "a reporter of what was read": (RULE + 'reported_by = "Someone"\n', "rule initial_evaluation.reported_by"),
    "a bad unit": (RULE.replace('"school"', '"weeks"'), "rule initial_evaluation.unit"),
    "no unit": (RULE.replace('unit = "school"\n', ""), "rule initial_evaluation.unit"),
    "a unit of nothing": (RULE.replace("days = 45\n", ""), "rule initial_evaluation.unit"),
    "no days": (RULE.replace("45", "0"), "rule initial_evaluation.days"),
    "days as text": (RULE.replace("45", '"45"'), "rule initial_evaluation.days"),
    "true days": (RULE.replace("45", "true"), "rule initial_evaluation.days"),
    "two counts": (RULE + "years = 1\n", "rule initial_evaluation.days"),
    "an unknown start": (RULE.replace('["consent_received"]', '["consent"]'), "rule initial_evaluation.starts"),
    "an unknown end": (RULE.replace('["evaluation_completed"]', '["tested"]'), "rule initial_evaluation.ends"),
    "an end of another programme": (
        RULE.replace('["evaluation_completed"]', '["plan_certified"]'),
        "rule initial_evaluation.ends",
    ),
    "a start that is no list": (
        RULE.replace('["consent_received"]', '"consent_received"'),
        "rule initial_evaluation.starts",
    ),
    "an unknown programme": (RULE.replace('["iep"]', '["ipe"]'), "rule initial_evaluation.programmes"),
    "no programme": (RULE.replace('["iep"]', "[]"), "rule initial_evaluation.programmes"),
    "no id": (RULE.replace('id = "initial_evaluation"\n', ""), "rule None.id"),
    "a federal rule that is none": (
        RULE.replace('replaces = "initial_evaluation"', 'replaces = "other"'),
        "rule initial_evaluation.replaces",
    ),
    "a code that is none": (RULE + 'caveats = ["breaks are left out"]\n', "rule initial_evaluation.caveats"),
    "a flag that is none": (RULE + 'recurs = "yes"\n', "rule initial_evaluation.recurs"),
    "a span that runs backwards": (
        RULE + "effective_from = 2026-07-01\neffective_to = 2026-06-30\n",
        "rule initial_evaluation.effective_to",
    ),
    "two versions at once": (RULE + RULE, "rule initial_evaluation.effective_from"),
    "two versions that share a day": (
        f"{RULE}effective_to = 2026-07-01\n{RULE}effective_from = 2026-07-01\n",
        "rule initial_evaluation.effective_from",
    ),
    "days between two versions": (
        f"{RULE}effective_to = 2026-06-29\n{RULE}effective_from = 2026-07-01\n",
        "rule initial_evaluation.effective_from",
    ),
    "an unknown need": (ORDER.replace('"unclear"', '"maybe"'), "school_ot_prescription.treat"),
    "no need": (ORDER.replace('evaluate = "not_required"\n', ""), "school_ot_prescription.evaluate"),
    "rules that are no tables": ("rule = [1]\n", "top.rule"),
    "an order that is no table": ('school_ot_prescription = "none"\n', "top.school_ot_prescription"),
    "a further key that says nothing": (RULE + 'alternative_rule = ""\n', "rule initial_evaluation.alternative_rule"),
    "a further key that is a list": (RULE + "alternative_days = [1]\n", "rule initial_evaluation.alternative_days"),
    "an unknown key of a reading": (
        RULE + 'readings = [{ source = "x", why = "law.reading_x", weeks = 3 }]\n',
        "rule initial_evaluation.readings[0].weeks",
    ),
    "a reading without a source": (
        RULE + 'readings = [{ why = "law.reading_x" }]\n',
        "rule initial_evaluation.readings[0].source",
    ),
    "a reading without a code": (
        RULE + 'readings = [{ source = "x", why = "because" }]\n',
        "rule initial_evaluation.readings[0].why",
    ),
}


PROSE = RULE.replace("school", "calendar") + 'pauses = "Summer is out."\n'
WORDS = 'words = "Summer is out."\n'
OUT = PROSE + "[[rule.leaves_out]]\n" + WORDS
END = PROSE + "[[rule.year_end]]\n" + WORDS
NOT_FOR = "[[rule.leaves_out.not_for]]\n" + WORDS
BESIDE = "weekends = { before = 'open', inside = 'left_out', after = 'left_out' }\n"
BROKEN_TERMS = {
    "no term by that name": (PROSE + "[[rule.leaves]]\nx = 1\n", "rule initial_evaluation.leaves"),
    "words that are not the rule's": (
        PROSE + '[[rule.leaves_out]]\nwhat = "summer"\nwords = "Summer is in."\n',
        "rule initial_evaluation.leaves_out[0].words",
    ),
    "no words": (PROSE + '[[rule.leaves_out]]\nwhat = "summer"\n', "rule initial_evaluation.leaves_out[0].words"),
    "nothing to leave out": (OUT, "rule initial_evaluation.leaves_out[0].what"),
    "something else to leave out": (OUT + 'what = "rain"\n', "rule initial_evaluation.leaves_out[0].what"),
    "an unknown key": (OUT + 'what = "summer"\nmonths = 2\n', "rule initial_evaluation.leaves_out[0].months"),
    "a break of no length": (
        OUT + 'what = "breaks"\n' + BESIDE,
        "rule initial_evaluation.leaves_out[0].school_days_at_least",
    ),
    "a break without its weekends": (
        OUT + 'what = "breaks"\nschool_days_at_least = 5\n',
        "rule initial_evaluation.leaves_out[0].weekends",
    ),
    "a weekend that is neither": (
        OUT + 'what = "closings"\n' + BESIDE.replace("'open'", "'maybe'"),
        "rule initial_evaluation.leaves_out[0].weekends.before",
    ),
    "a summer with weekends": (OUT + 'what = "summer"\n' + BESIDE, "rule initial_evaluation.leaves_out[0].weekends"),
    "a summer of some length": (
        OUT + 'what = "summer"\nschool_days_at_least = 5\n',
        "rule initial_evaluation.leaves_out[0].school_days_at_least",
    ),
    "absences from no number on": (
        OUT + 'what = "absences"\nadded = "all"\n',
        "rule initial_evaluation.leaves_out[0].from",
    ),
    "absences that add nothing": (
        OUT + 'what = "absences"\nfrom = 3\n',
        "rule initial_evaluation.leaves_out[0].added",
    ),
    "a summer that is not for some": (
        OUT + 'what = "summer"\n' + NOT_FOR + 'schooling = "not_enrolled"\n',
        "rule initial_evaluation.leaves_out[0].not_for",
    ),
    "a way to go to school that nobody knows": (
        OUT + 'what = "absences"\nfrom = 3\nadded = "all"\n' + NOT_FOR + 'schooling = "boarding"\n',
        "rule initial_evaluation.leaves_out[0].not_for[0].schooling",
    ),
    "a year's end that is not for some, and asks for no absences": (
        END
        + 'days_left_at_least = 5\ndue = "06-30"\n'
        + NOT_FOR.replace("leaves_out", "year_end")
        + 'schooling = "public"\n',
        "rule initial_evaluation.year_end[0].not_for",
    ),
    "school days that leave out a summer": (
        OUT.replace('"calendar"', '"school"') + 'what = "summer"\n',
        "rule initial_evaluation.leaves_out[0].what",
    ),
    "a year's end that brings no day": (
        END + "days_left_at_least = 5\n",
        "rule initial_evaluation.year_end[0].due",
    ),
    "a year's end that brings two": (
        END + 'days_left_at_least = 5\ndue = "06-30"\nafter = "last_day"\n',
        "rule initial_evaluation.year_end[0].due",
    ),
    "a day that is none": (
        END + 'days_left_at_least = 5\ndue = "30 June"\n',
        "rule initial_evaluation.year_end[0].due",
    ),
    "a year's end that always holds": (
        END + 'due = "06-30"\n',
        "rule initial_evaluation.year_end[0].school_days_left_at_least",
    ),
    "no day between the two": (
        END + 'due = "06-30"\ndays_left_at_least = 5\ndays_left_fewer_than = 5\n',
        "rule initial_evaluation.year_end[0].days_left_at_least",
    ),
    "two ways to say the most": (
        END + 'due = "06-30"\ndays_left_at_most = 5\ndays_left_fewer_than = 6\n',
        "rule initial_evaluation.year_end[0].days_left_at_most",
    ),
    "school days and calendar days": (
        END + 'due = "06-30"\ndays_left_at_most = 5\nschool_days_left_at_most = 5\n',
        "rule initial_evaluation.year_end[0].days_left_at_least",
    ),
    "a summer's day counted from the last day of school": (
        END + 'only_in_summer = true\nafter = "last_day"\n',
        "rule initial_evaluation.year_end[0].after",
    ),
    "a fact that no case holds": (
        END + 'due = "06-30"\ndays_left_at_most = 5\nfrom_fact = "snow"\n',
        "rule initial_evaluation.year_end[0].from_fact",
    ),
    "a limit of no length": (
        PROSE + "[[rule.limits]]\n" + WORDS,
        "rule initial_evaluation.limits[0].days",
    ),
    "another length for nobody": (
        PROSE + '[[rule.other_lengths]]\ndays = 5\nunit = "calendar"\n' + WORDS,
        "rule initial_evaluation.other_lengths[0].when",
    ),
    "a part that is never in play": (
        PROSE + '[[rule.not_said]]\npart = "year_end"\n' + WORDS,
        "rule initial_evaluation.not_said[0].told",
    ),
    "a part in play in two ways": (
        PROSE + '[[rule.not_said]]\npart = "year_end"\nalways = true\ntold = true\n' + WORDS,
        "rule initial_evaluation.not_said[0].told",
    ),
    "a part of another name": (
        PROSE + '[[rule.not_said]]\npart = "rest"\nalways = true\n' + WORDS,
        "rule initial_evaluation.not_said[0].part",
    ),
    "a start moved from elsewhere": (
        PROSE + '[rule.start_moved]\nfrom = "winter"\nto = "first_school_day"\n' + WORDS,
        "rule initial_evaluation.start_moved.from",
    ),
    "what is left out, and readings": (
        PROSE
        + 'readings = [{ days = 3, unit = "calendar", source = "x", why = "law.reading_x" }]\n'
        + '[[rule.leaves_out]]\nwhat = "summer"\n'
        + WORDS,
        "rule initial_evaluation.leaves_out",
    ),
}


@pytest.mark.parametrize("case", BROKEN_TERMS)
def test_a_term_that_is_wrong_is_named(folder, case):
    body, place = BROKEN_TERMS[case]
    with pytest.raises(LawbookError) as refused:
        read_folder(folder(f'code = "ZZ"\nname = "Zed"\n{body}'))
    assert str(refused.value).startswith(f"states/zz.toml: {place}: ")


@pytest.mark.parametrize("case", BROKEN)
def test_what_is_wrong_is_named(folder, case):
    body, place = BROKEN[case]
    with pytest.raises(LawbookError) as refused:
        read_folder(folder(f'code = "ZZ"\nname = "Zed"\n{body}'))
    assert str(refused.value).startswith(f"states/zz.toml: {place}: ")
    assert (refused.value.file, refused.value.key) == ("states/zz.toml", place.rpartition(".")[2])


def test_versions_that_follow_one_another_are_read(folder):
    book = read_folder(
        folder(
            f'code = "ZZ"\nname = "Zed"\n{RULE}effective_to = 2026-06-30\n'
            f"{RULE.replace('45', '50')}effective_from = 2026-07-01\n"
        )
    )
    assert [rule.count.amount for rule in book.of("ZZ").rules] == [45, 50]


@pytest.mark.parametrize("text", ["code = ", "\ufeff[[rule", "a = 1\na = 2"])
def test_what_is_no_toml_is_named(folder, text):
    with pytest.raises(LawbookError, match=r"^states/zz.toml: file: is not TOML"):
        read_folder(folder(text))


def test_bytes_that_are_no_text_are_named(folder):
    place = folder(STATE)
    (place / "states" / "zz.toml").write_bytes(b'code = "\xff"')
    with pytest.raises(LawbookError, match=r"^states/zz.toml: file: is not TOML in UTF-8"):
        read_folder(place)


def test_a_file_under_another_name_is_refused(folder):
    with pytest.raises(LawbookError, match=r"^states/zz.toml: top.code: must be ZZ"):
        read_folder(folder(STATE.replace('"ZZ"', '"TX"')))


def test_the_federal_file_is_held_to_the_same(folder):
    with pytest.raises(LawbookError, match=r"^federal.toml: rule initial_evaluation.unit"):
        read_folder(folder(STATE, FEDERAL.replace('"calendar"', '"moon"')))
