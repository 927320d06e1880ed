"""A district's own rules at work: its clocks come sooner, other districts' do not, and rows counted before are told."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from midline import lawbook
from midline.actions import clock_rows
from midline.records.apps import _read_own_rules
from midline.records.models import ClockIndex
from midline.records.queries.clock_check import counted_under_other_law, verify
from tests.world import World

OWN = """
district = "{district}"
state = "TX"
[[tighter]]
rule = "annual_review"
days = 300
unit = "calendar"
citation = "Board policy 6.3"
checked_on = 2026-11-26
note = "A look at each plan within ten months."
"""


@pytest.fixture
def folder(world: World, tmp_path: Path) -> Path:
    (tmp_path / f"{world.home.district.pk}.toml").write_text(OWN.format(district=world.home.district.pk))
    return tmp_path


def test_its_own_district_alone_is_held_to_it(world: World, folder: Path, settings) -> None:
    clock_rows.refresh_all(world.today)
    before = {row.case_id: row for row in ClockIndex.objects.filter(rule="annual_review")}
    settings.LAW_OVERLAY = folder
    assert counted_under_other_law()
    clock_rows.refresh_all(world.today)
    assert not counted_under_other_law()
    assert verify(world.today).differs is None
    home, far = world.home.at_school.case.pk, world.far.at_school.case.pk
    after = {row.case_id: row for row in ClockIndex.objects.filter(rule="annual_review")}
    assert after[home].due == after[home].starts_on + timedelta(days=300) < before[home].due
    assert after[far].due == before[far].due


def test_a_folder_that_is_wrong_keeps_midline_from_starting(world: World, folder: Path) -> None:
    lawbook.overlays.cache_clear()
    (folder / f"{world.home.district.pk}.toml").write_text(OWN.format(district=world.home.district.pk) + "extra = 1\n")
    with pytest.raises(ImproperlyConfigured, match=r"MIDLINE_LAW_OVERLAY: .*\.toml: top\.tighter\[0\]\.extra"):
        _read_own_rules(folder)
