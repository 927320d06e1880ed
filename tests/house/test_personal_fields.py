"""Every field of every table is declared personal or plain, once."""

import pytest
from django.apps import apps
from django.db.models import Model

TABLES = sorted(apps.get_app_config("records").get_models(), key=lambda model: model.__name__)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.__name__)
def test_each_field_is_personal_or_plain(table: type[Model]) -> None:
    fields = sorted(field.name for field in (*table._meta.concrete_fields, *table._meta.many_to_many))
    declared = [*table.personal, *table.plain]  # type: ignore[attr-defined]
    assert sorted(declared) == fields


def test_names_words_and_links_to_a_child_are_personal() -> None:
    telling = {
        "given_name",
        "family_name",
        "preferred_name",
        "birth_date",
        "email",
        "text",
        "note",
        "notes",
        "words",
        "chart",
    }
    plain = {f"{table.__name__}.{name}" for table in TABLES for name in table.plain if name in telling}  # type: ignore[attr-defined]
    assert plain == set()


def test_there_are_tables() -> None:
    assert len(TABLES) > 25
