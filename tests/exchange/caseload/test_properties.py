"""What is written is what is read, and any text is read or told."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from midline.core.pathways import PROGRAMMES, Fact, in_order, pathway
from midline.exchange.caseload import CaseloadRow, Contact, ServiceLine, parse, template, write
from tests.exchange.conftest import TODAY

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp")), max_size=16).map(str.strip)
RISKY = st.sampled_from(["=1+1", "+x", "-3", "@a", "'=1", "''@", "#1", '"', "a,b", "a;b", "two\nlines"])
NAMES = (TEXT | RISKY).filter(lambda name: bool(name.strip()))
EMAILS = st.sampled_from(["", "ot@district.example", "=ot@district.example"])


@st.composite
def rows(draw) -> list[CaseloadRow]:
    made = []
    for number in range(draw(st.integers(0, 5))):
        programme = draw(st.sampled_from(PROGRAMMES))
        # one kind a row is never out of order
        kind = draw(st.sampled_from([one.kind for one in pathway(programme).kinds]))
        facts = (Fact(kind, draw(st.dates(date(2024, 1, 1), TODAY))),) if draw(st.booleans()) else ()
        guardian = Contact(draw(NAMES), draw(NAMES), draw(EMAILS)) if draw(st.booleans()) else None
        service = ServiceLine(
            draw(st.integers(1, 10_000)),
            draw(st.sampled_from(["week", "month", "term", "year"])),
            draw(st.sampled_from(["", "direct", "push_in", "consult"])),
            draw(st.sampled_from(["", "individual", "group"])),
        )
        made.append(
            CaseloadRow(
                line=0,
                given_name=draw(NAMES),
                family_name=draw(NAMES),
                preferred_name=draw(TEXT | RISKY),
                birth_date=draw(st.dates(date(2005, 1, 1), date(2023, 12, 31))),
                student_id=f"{draw(TEXT | RISKY)}{number}",
                school=draw(TEXT | RISKY),
                grade=draw(TEXT),
                home_language=draw(st.sampled_from(["", "en", "es", "zh-Hant"])),
                programme=programme,
                therapist_email=draw(EMAILS),
                guardian=guardian,
                facts=tuple(in_order(programme, facts)),
                service=draw(st.sampled_from([None, service])),
            )
        )
    return made


def _without_line(row: CaseloadRow) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in CaseloadRow.__slots__ if name != "line")


@settings(deadline=None)
@given(rows())
def test_what_is_written_is_what_is_read(made):
    text = write(made)
    found, problems = parse(text, TODAY)
    assert problems == ()
    assert [_without_line(row) for row in found] == [_without_line(row) for row in made]


@settings(deadline=None)
@given(rows())
def test_no_cell_runs_in_a_spreadsheet(made):
    import csv
    import io

    for cells in csv.reader(io.StringIO(write(made), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in cells)


@settings(deadline=None)
@given(st.text(max_size=200), st.booleans())
def test_any_text_is_read_or_told(text, after_header):
    whole = template().splitlines(keepends=True)[0] + text if after_header else text
    found, problems = parse(whole, TODAY)
    assert all(problem.message("en") != problem.message("es") for problem in problems)
    assert all(row.birth_date <= TODAY for row in found)
