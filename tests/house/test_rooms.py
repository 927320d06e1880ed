"""Every room of the house is under the import contracts."""

import tomllib

from tests.house.source import PACKAGE, ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]


def test_every_package_is_a_layer_and_the_contract_is_exhaustive() -> None:
    house = next(contract for contract in CONTRACTS["contracts"] if contract["type"] == "layers")
    assert house["containers"] == ["midline"]
    assert house["exhaustive"] is True
    assert house["exhaustive_ignores"] == ["__main__"]
    named = {name.strip() for layer in house["layers"] for name in layer.replace(":", "|").split("|")}
    assert named == {path.parent.name for path in PACKAGE.glob("*/__init__.py")}


def test_nothing_lies_between_the_rooms() -> None:
    assert sorted(path.name for path in PACKAGE.glob("*.py")) == ["__init__.py", "__main__.py"]
