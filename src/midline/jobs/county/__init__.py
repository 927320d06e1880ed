"""The made-up county: a district with three schools, two clinics, about sixty children, made from a seed by the same
actions that people use. No name, address or story in it is anyone's."""

from midline.jobs.county.build import build_county

__all__ = ["build_county"]
