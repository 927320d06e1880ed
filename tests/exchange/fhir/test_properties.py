"""Whatever a file holds, it is read or refused; and every entry is used or counted."""

import json
import tempfile
from datetime import date
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from midline.exchange.fhir import ClinicBundle, read
from midline.exchange.problems import ImportRefused
from tests.exchange.bundles import adds_up, bundle, condition, coverage, encounter, patient, practitioner
from tests.exchange.conftest import TODAY

QUICK = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
KINDS = ["Observation", "Encounter", "Claim", "ExplanationOfBenefit", "Goal", "Organization", "Practitioner", "Basic"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.just("2020-01-01"),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


def _read_or_none(data: bytes) -> ClinicBundle | None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "b.json"
        path.write_bytes(data)
        try:
            found = read(path, today=TODAY)
        except ImportRefused as refused:
            problems = refused.problems
        else:
            assert adds_up(found)
            return found
    assert problems
    for problem in problems:
        assert problem.message("en") != problem.message("es")
        assert problem.where("en")
    return None


@st.composite
def resources(draw) -> dict[str, Any]:
    about = {"reference": draw(st.sampled_from(["Patient/p0", "Patient/p1", "urn:uuid:p0"]))}
    number = draw(st.integers(0, 10**6))
    doctor = {"reference": draw(st.sampled_from(["Practitioner/d1", "Practitioner/d2", "PractitionerRole/x"]))}
    made = [
        condition(id=f"k{number}", subject=about, recorder=doctor),
        coverage(id=f"v{number}", beneficiary=about, status=draw(st.sampled_from(["active", "cancelled"]))),
        encounter(id=f"n{number}", subject=about, participant=[{"individual": doctor}]),
        {
            "resourceType": draw(st.sampled_from(KINDS)),
            "id": f"o{number}",
            "patient": about,
            "contained": [coverage(id="c", beneficiary=about)],
            "insurance": [{"coverage": {"reference": "#c"}}],
        },
    ]
    return draw(st.sampled_from(made))


@QUICK
@given(st.lists(resources(), max_size=15, unique_by=lambda one: (one["resourceType"], one["id"])), st.randoms())
def test_each_entry_is_used_or_counted(others: list[dict[str, Any]], shuffled: Any):
    whole = [patient(id="p0"), patient(id="p1"), practitioner(), *others]
    shuffled.shuffle(whole)
    found = _read_or_none(json.dumps(bundle(*whole)).encode())
    assert found is not None
    assert len(found.records) == 2
    kept = sum(len(record.conditions) for record in found.records)
    assert kept == sum(one["resourceType"] == "Condition" for one in others)


@QUICK
@given(st.lists(st.tuples(st.text(min_size=1, max_size=20), st.dates(date(1900, 1, 1), TODAY)), min_size=1, max_size=5))
def test_what_is_written_is_what_is_read(children: list[tuple[str, date]]):
    names = [("".join(c for c in name if c.isalpha()) or "A", born) for name, born in children]
    found = _read_or_none(
        json.dumps(
            bundle(
                *(
                    patient(id=f"p{n}", name=[{"given": [name], "family": "Rivera"}], birthDate=born.isoformat())
                    for n, (name, born) in enumerate(names)
                )
            )
        ).encode()
    )
    assert found is not None
    read_back = [(one.patient.given_name, one.patient.birth_date.exact) for one in found.records]
    assert read_back == names


@QUICK
@given(st.binary(max_size=300) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_refused(data: bytes):
    assert _read_or_none(data) is None


@QUICK
@given(st.data())
def test_a_field_of_any_kind_is_read_or_refused(data: st.DataObject):
    whole = [patient(), practitioner(), condition(), coverage(), encounter()]
    for _ in range(data.draw(st.integers(1, 3))):
        resource = data.draw(st.sampled_from(whole))
        keys = [*resource, "identifier", "contained", "communication", "period", "insurance", "payor", "class"]
        resource[data.draw(st.sampled_from(keys))] = data.draw(
            JSON | st.lists(st.dictionaries(st.sampled_from(["reference", "coding", "value", "text", "given"]), JSON))
        )
    _read_or_none(json.dumps(bundle(*whole)).encode())


@settings(QUICK, max_examples=25)
@given(st.data())
def test_real_bundles_changed_at_random_are_read_or_refused(real_data: Path, data: st.DataObject):
    path = data.draw(st.sampled_from(sorted((real_data / "fhir").glob("*.json"))))
    value = json.loads(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        entry = data.draw(st.sampled_from(value["entry"]))
        resource = entry.get("resource") or {}
        match data.draw(st.sampled_from(["drop", "null", "other", "twice"])):
            case "drop" if resource:
                resource.pop(data.draw(st.sampled_from(sorted(resource))))
            case "null" if resource:
                resource[data.draw(st.sampled_from(sorted(resource)))] = None
            case "other" if resource:
                resource[data.draw(st.sampled_from(sorted(resource)))] = data.draw(JSON)
            case _:
                value["entry"].append(entry)
    _read_or_none(json.dumps(value).encode())


@settings(QUICK, max_examples=25)
@given(st.data())
def test_real_files_with_bytes_changed_are_read_or_refused(real_data: Path, data: st.DataObject):
    path = data.draw(st.sampled_from(sorted((real_data / "fhir").glob("*.json"))))
    raw = path.read_bytes()
    at = data.draw(st.integers(0, len(raw)))
    _read_or_none(raw[:at] + data.draw(st.binary(max_size=4)) + raw[at + data.draw(st.integers(0, 40)) :])
