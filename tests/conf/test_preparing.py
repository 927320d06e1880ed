"""What is made ready before pages are served, and what is refused."""

import argparse
from pathlib import Path

import pytest
from django.core.management import call_command
from pytest_django.fixtures import Settings

from midline.actions.clock_rows import refresh_all
from midline.actions.organisations import add_person, found_organisation, give_hat
from midline.conf import preparing
from midline.conf.commands import county_command
from midline.records.models import ClockIndex, Organisation
from midline.records.queries.clock_check import verify
from midline.records.queries.demo import DEMO_ADDRESS
from tests.world import TODAY, World


@pytest.fixture
def said() -> list[str]:
    """What was said on the way."""
    return []


def test_the_demonstration_never_starts_over_other_records(world: World, said: list[str]) -> None:
    with pytest.raises(preparing.CannotServe, match="holds other records"):
        preparing.fill_demo(said.append)
    assert said == []


@pytest.mark.django_db
def test_a_county_that_is_there_is_left_alone(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    place = found_organisation(kind="clinic", name="Clinic", state="TX", today=TODAY)
    person = add_person(email=f"dana{DEMO_ADDRESS}", given_name="Dana", family_name="Reyes")
    give_hat(person=person, organisation=place, role="director", today=TODAY, by=None)
    monkeypatch.setattr(county_command, "run", lambda options: pytest.fail("made twice"))
    preparing.fill_demo(said.append)
    assert said == []


@pytest.mark.django_db
def test_half_a_county_is_none(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(options: argparse.Namespace) -> int:
        found_organisation(kind="clinic", name="Clinic", state="TX", today=TODAY)
        raise KeyboardInterrupt

    monkeypatch.setattr(county_command, "run", breaks)
    with pytest.raises(KeyboardInterrupt):
        preparing.fill_demo(said.append)
    assert not Organisation.objects.exists()


@pytest.mark.django_db
def test_tables_that_are_up_to_date_are_left_alone(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    preparing.migrate(said.append)
    assert said == []


def test_static_files_are_gathered_once_and_again_when_one_changes(
    said: list[str], settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def gather(*command: object, **options: object) -> None:
        asked.append(command)
        settings.STATIC_ROOT.mkdir(exist_ok=True)

    monkeypatch.setattr(preparing, "call_command", gather)
    settings.DATA, settings.STATIC_ROOT = tmp_path, tmp_path / "static"
    preparing.gather_static(said.append)
    preparing.gather_static(said.append)
    assert len(asked) == 1
    extra = tmp_path / "extra"
    extra.mkdir()
    (extra / "new.css").write_text("body {}")
    settings.STATICFILES_DIRS = [str(extra)]
    preparing.gather_static(said.append)
    assert len(asked) == 2
    assert len(said) == 2


def test_every_static_file_that_a_style_or_page_names_is_there(settings: Settings, tmp_path: Path) -> None:
    """The storage of a real installation refuses a name that is not there, when it gathers and when a page asks."""
    settings.STATIC_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
    }
    call_command("collectstatic", verbosity=0, interactive=False)
    assert (tmp_path / "staticfiles.json").is_file()


@pytest.mark.parametrize("older", [True, False])
def test_another_law_has_every_clock_counted_anew_before_pages_are_served(
    world: World, said: list[str], older: bool
) -> None:
    refresh_all(TODAY)
    if older:
        ClockIndex.objects.update(law_version="older")
    preparing.count_clocks(said.append, TODAY)
    assert verify(TODAY).differs is None
    assert bool(said) is older
