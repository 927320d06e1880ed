"""Every address of the site, with what each needs in it."""

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from django.urls import URLPattern, URLResolver, get_resolver, reverse


@dataclass(frozen=True)
class Address:
    """One entry of the URL table: its name, what stands in it, and the view with the hats it is for."""

    name: str
    route: str
    parts: tuple[str, ...]
    view: Callable[..., Any]

    @property
    def roles(self) -> frozenset[str] | None:
        """The hats that `acting_as` lets in; empty for every hat, None for a view without it."""
        return getattr(self.view, "roles", None)

    def at(self, given: Mapping[str, object]) -> str:
        """The address with what stands in it filled in."""
        return reverse(self.name, kwargs={part: given[part] for part in self.parts})


@cache
def addresses() -> dict[str, Address]:
    """Every address by its name, those of django-allauth too."""
    found: dict[str, Address] = {}
    for route, before, pattern in _walk(get_resolver().url_patterns, "", ()):
        name = str(pattern.name)
        assert pattern.name, f"{route} has no name"
        assert name not in found, f"two addresses are called {name}"
        found[name] = Address(name, route, (*before, *_parts(pattern)), pattern.callback)
    return found


def _walk(
    patterns: list[URLPattern | URLResolver], before: str, parts: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...], URLPattern]]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from _walk(pattern.url_patterns, before + str(pattern.pattern), (*parts, *_parts(pattern)))
        else:
            yield before + str(pattern.pattern), parts, pattern


def _parts(pattern: URLPattern | URLResolver) -> tuple[str, ...]:
    matcher = pattern.pattern
    return tuple(getattr(matcher, "converters", {})) or tuple(matcher.regex.groupindex)


def strange(parts: tuple[str, ...], given: Mapping[str, object]) -> dict[str, object]:
    """The same with every id replaced by one that nobody has."""
    return {part: uuid.uuid4() if isinstance(given[part], uuid.UUID) else given[part] for part in parts}
