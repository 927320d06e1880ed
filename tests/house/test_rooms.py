"""Every room of the house is under the import contracts."""

import tomllib

from tests.house.source import PACKAGE, ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]


def test_every_package_is_a_layer() -> None:
    layers = next(contract for contract in CONTRACTS["contracts"] if contract["type"] == "layers")["layers"]
    named = {name.strip() for layer in layers for name in layer.replace(":", "|").split("|")}
    packages = {f"midline.{path.parent.name}" for path in PACKAGE.glob("*/__init__.py")}
    assert named == packages


def test_nothing_lies_between_the_rooms() -> None:
    assert sorted(path.name for path in PACKAGE.glob("*.py")) == ["__init__.py", "__main__.py"]
