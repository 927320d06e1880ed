"""A file that is no bundle of patients is told by line and column, or by path."""

import json

import pytest

from midline.exchange.fhir import read
from midline.exchange.limits import MEGABYTE, Limits
from tests.exchange.bundles import bundle, condition, patient, save
from tests.exchange.conftest import TODAY
from tests.exchange.refusing import refused

TEXT = json.dumps(bundle(patient(), condition()), indent=1)


def _problem(tmp_path, value, **more):
    (problem,) = refused(lambda: read(save(tmp_path / "b.json", value), today=TODAY, **more))
    assert problem.file == "b.json"
    return problem


def _place(text: str, at: int) -> tuple[int, int]:
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_truncated_json_by_line_and_column(tmp_path, share):
    cut = TEXT[: int(len(TEXT) * share)]
    problem = _problem(tmp_path, cut.encode())
    assert problem.code in {"imports.json_truncated", "imports.json_broken"}
    assert problem.line in {cut.count("\n"), cut.count("\n") + 1}
    assert problem.column_number


def test_cut_within_a_text(tmp_path):
    at = TEXT.index("Rivera")
    problem = _problem(tmp_path, TEXT[: at + 3].encode())
    assert (problem.code, problem.line, problem.column_number) == ("imports.json_truncated", *_place(TEXT, at - 1))


def test_broken_json(tmp_path):
    at = TEXT.index('"gender"')
    problem = _problem(tmp_path, (TEXT[:at] + "oops " + TEXT[at:]).encode())
    assert (problem.code, problem.line, problem.column_number) == ("imports.json_broken", *_place(TEXT, at))
    assert _problem(tmp_path, (TEXT + "{}").encode()).code == "imports.json_extra"


def test_a_key_given_twice(tmp_path):
    at = TEXT.index('"gender"')
    text = TEXT[:at] + '"gender": "male",\n' + TEXT[at:]
    problem = _problem(tmp_path, text.encode())
    assert (problem.code, problem.path) == ("imports.json_key_twice", "entry[0].resource.gender")
    assert (problem.line, problem.column_number) == _place(text, text.rindex('"gender"'))


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_what_is_no_number(tmp_path, constant):
    text = TEXT.replace('"2019-05-02"', f'[1, "NaN", {constant}]')
    problem = _problem(tmp_path, text.encode())
    assert (problem.code, problem.path, problem.value) == (
        "imports.json_not_a_number",
        "entry[0].resource.birthDate[2]",
        constant,
    )
    assert (problem.line, problem.column_number) == _place(text, text.rindex(constant))


def test_bad_utf_8(tmp_path):
    raw = TEXT.replace("Rivera", "R\u00edvera").encode().replace(b"\xc3\xad", b"\xed")
    for whole in (raw, b"\xef\xbb\xbf" + raw):
        problem = _problem(tmp_path, whole)
        assert (problem.code, problem.line) == ("imports.not_utf8", _place(TEXT, TEXT.index("Rivera"))[0])
        assert problem.params == {"offset": whole.index(b"\xed"), "byte": "0xED"}


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (b"", "imports.file_empty"),
        (b"\xef\xbb\xbf \n", "imports.file_empty"),
        (TEXT.encode("utf-16"), "imports.not_utf8_wide"),
        (TEXT.encode("utf-16-le"), "imports.not_utf8_wide"),
        (b"[" * 100_000, "imports.json_deep"),
        (b"[]", "imports.not_an_object"),
        (b'"Bundle"', "imports.not_an_object"),
        (b"{}", "imports.not_a_bundle"),
        (json.dumps(patient()).encode(), "imports.not_a_bundle"),
        (json.dumps(bundle()).encode(), "imports.no_patient"),
        (b'{"resourceType": "Bundle"}', "imports.no_patient"),
        (json.dumps(bundle(condition())).encode(), "imports.no_patient"),
        (json.dumps(bundle(patient(), kind="history")).encode(), "imports.bundle_type"),
        (json.dumps(bundle(patient(), {"id": "x"})).encode(), "imports.value_missing"),
        (json.dumps(bundle(patient(), {"resourceType": "a.b"})).encode(), "imports.not_a_resource_type"),
        (json.dumps(bundle(patient(), entries=[7])).encode(), "imports.not_an_object"),  # type: ignore[list-item]
    ],
)
def test_what_is_no_bundle_of_patients(tmp_path, raw, code):
    assert _problem(tmp_path, raw).code == code


def test_a_condition_without_any_patient_is_told_once(tmp_path):
    assert _problem(tmp_path, bundle(condition())).path == "entry"


def test_a_byte_order_mark_is_no_fault(tmp_path):
    assert read(save(tmp_path / "b.json", b"\xef\xbb\xbf" + TEXT.encode()), today=TODAY).records


def test_a_file_too_large(tmp_path):
    problem = _problem(tmp_path, b" " * (MEGABYTE + 1), limits=Limits(json_bytes=MEGABYTE))
    assert (problem.code, problem.params) == ("imports.file_too_large", {"most": 1})


def test_no_file(tmp_path):
    for path in (tmp_path, tmp_path / "nowhere.json"):
        (problem,) = refused(lambda path=path: read(path, today=TODAY))
        assert problem.code == "imports.nothing_there"


def test_one_id_for_two_things(tmp_path):
    problem = _problem(tmp_path, bundle(patient(), patient(birthDate="2020-01-01")))
    assert (problem.code, problem.path, problem.params) == (
        "imports.resource_twice",
        "entry[1].resource.id",
        {"first": "entry[0].resource"},
    )


def test_the_same_thing_twice_is_counted(tmp_path):
    found = read(save(tmp_path / "b.json", bundle(patient(), patient())), today=TODAY)
    assert [(left.what, left.code) for left in found.left] == [("Patient", "imports.left_same_again")]
    assert (len(found.records), found.used) == (1, 1)


def test_a_wish_to_remove_is_counted_and_not_followed(tmp_path):
    entries = [{"request": {"method": "DELETE", "url": "Patient/p9"}}, {"link": []}]
    found = read(save(tmp_path / "b.json", bundle(patient(), kind="transaction", entries=entries)), today=TODAY)
    assert [(left.what, left.count) for left in found.left] == [("Patient", 1), ("entry", 1)]


@pytest.mark.parametrize("kind", ["transaction", "batch", "collection", "searchset", "document"])
def test_every_type_of_bundle_that_holds_resources(tmp_path, kind):
    assert read(save(tmp_path / "b.json", bundle(patient(), kind=kind)), today=TODAY).records


def test_every_problem_at_once(tmp_path):
    value = bundle(patient(birthDate="2030-01-01", gender="x"), condition(recordedDate="soon"))
    problems = refused(lambda: read(save(tmp_path / "b.json", value), today=TODAY))
    assert [problem.path.rpartition(".")[2] for problem in problems] == ["gender", "birthDate", "recordedDate"]


def test_a_number_of_very_many_digits(tmp_path):
    raw = TEXT.replace('"2019-05-02"', '"2019-05-02", "x": ' + "9" * 5000).encode()
    assert read(save(tmp_path / "b.json", raw), today=TODAY).records
