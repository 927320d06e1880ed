"""The forms of a verb, so that a table may write one of them and mean them all.

A verb is written with what its endings do not tell: English irregular forms (`eat ate eaten`), Spanish changed stems
(`dormir duerm durm`, of which each takes every ending). More forms are made than there are: one that nobody writes
does no harm.
"""

import re

_VOWELS = "aeiou"
_AR = (
    "ar a as an o amos ais ad e es en emos eis aba abas aban abamos ado ados ando aste aron ara aran aras aria arian "
    "arias are aramos ase"
)
_ER_IR = (
    "er ir e es en o emos imos eis is ed id i a as an amos ais ia ias ian iamos io iendo yendo ido idos iste ieron "
    "iera ieran ieras ere ire era ira eran iran eria erias erian iria irian yo yeron yera"
)
_ENDINGS = {"ar": tuple(_AR.split()), "er": tuple(_ER_IR.split()), "ir": tuple(_ER_IR.split())}
_CLITICS = re.compile(r"(se|me|te|nos|le|les|lo|la|los|las)?(lo|la|los|las|le|les|me)?$")
_MOST_CLITICS = 6


def english(written: str) -> frozenset[str]:
    """The forms of an English verb: its own, those written beside it, and with -s, -ed, -ing."""
    base, *others = written.split()
    made = {base, *others, _with_s(base)}
    if base.endswith("e"):
        made |= {base + "d", base[:-1] + "ing"}
    elif base.endswith("y") and base[-2] not in _VOWELS:
        made |= {base[:-1] + "ied", base + "ing"}
    else:
        made |= {base + "ed", base + "ing"}
        if _doubles(base):
            made |= {f"{base}{base[-1]}ed", f"{base}{base[-1]}ing"}
    return frozenset(made)


def spanish(written: str) -> frozenset[str]:
    """The forms of a Spanish verb of any person and tense, without accents; `tenes` and `comes` alike."""
    base, *others = written.split()
    kind = base[-2:]
    made = {base}
    for stem in (base[:-2], *others):
        made |= {_joined(stem, ending) if kind == "ar" else stem + ending for ending in _ENDINGS[kind]}
    return frozenset(made)


def without_pronouns(word: str) -> tuple[str, ...]:
    """What a Spanish verb may be without the pronouns written on to it: `lavarselo` is `lavar`, longest first."""
    found = []
    for size in range(2, min(_MOST_CLITICS, len(word) - 3) + 1):
        if _CLITICS.fullmatch(word[-size:]):
            found.append(word[:-size])
    return tuple(found)


def singular(word: str, *, spanish: bool) -> tuple[str, ...]:
    """The words that this may be one or many of: `socks` and `sock`, `tenedores` and `tenedor`, `lapices`, `lapiz`."""
    made = [f"{word}s", f"{word}es"]
    if word.endswith("s"):
        made.append(word[:-1])
    if word.endswith("es"):
        made.append(word[:-2])
        made.append(f"{word[:-3]}z" if spanish and word.endswith("ces") else f"{word[:-3]}y")
    if word.endswith("z") and spanish:
        made.append(f"{word[:-1]}ces")
    return tuple(made)


def not_little(word: str) -> tuple[str, ...]:
    """What a Spanish diminutive may be one of: `zapatitos`, `cucharita`, `boquita`, `lapicito`, `pancito`."""
    match = re.fullmatch(r"(.{2,}?)(c|ec)?(it|ill)([oa])(s?)", word)
    if match is None:
        return ()
    stem, _, _, vowel, many = match.groups()
    stems = [stem]
    if stem.endswith("qu"):
        stems.append(f"{stem[:-2]}c")
    if stem.endswith("gu"):
        stems.append(f"{stem[:-2]}g")
    if match[2]:
        stems.append(f"{stem}z")
    return tuple(f"{one}{ending}{many}" for one in stems for ending in (vowel, "e", "", "o", "a"))


def _with_s(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return f"{base[:-1]}ies"
    return f"{base}es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else f"{base}s"


def _doubles(base: str) -> bool:
    """Whether the last letter may be doubled: one vowel and one consonant at the end, `stop`, `spit`, `forget`."""
    return len(base) > 2 and base[-1] not in "aeiouwxy" and base[-2] in _VOWELS and base[-3] not in _VOWELS


def _joined(stem: str, ending: str) -> str:
    """A stem with an ending, spelled so that it sounds the same: `busc` and `e` are `busque`."""
    if ending.startswith("e"):
        for last, spelled in (("c", "qu"), ("g", "gu"), ("z", "c")):
            if stem.endswith(last):
                return stem[:-1] + spelled + ending
    return stem + ending
