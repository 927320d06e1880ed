"""Made-up names, as unlike as a district's: a hundred thousand children share some thousand family names."""

from random import Random

_ENDS = ("", "a", "ez", "son", "s", "ley", "er", "man", "ini", "ova", "ski", "ham", "ton", "wood", "well", "ford")
_BEGINS = (
    *("Ab", "Al", "An", "Ar", "As", "Ba", "Be", "Bo", "Bra", "Ca", "Cha", "Cor", "Da", "De", "Do", "Ed", "El", "Fa"),
    *("Fer", "Ga", "Gon", "Gra", "Ha", "Her", "Hol", "Ib", "Ja", "Jo", "Ka", "Ki", "La", "Le", "Lo", "Ma", "Mar"),
    *("Me", "Mo", "Na", "Ni", "Nú", "O'Br", "Or", "Pa", "Pe", "Pra", "Quin", "Ra", "Ri", "Ro", "Sa", "San", "Se"),
    *("Si", "So", "Ste", "Ta", "Tor", "Va", "Ve", "Wa", "We", "Wil", "Ya", "Yo", "Za"),
)
_MIDDLES = ("", "r", "n", "ll", "rt", "nd", "ch", "ss", "m", "lv", "st", "v")


def family_name(chance: Random) -> str:
    """One of some ten thousand, some of two words."""
    name = chance.choice(_BEGINS) + chance.choice(_MIDDLES) + "i" + chance.choice(_ENDS)
    return f"{name}-{family_name(chance)}" if chance.random() < 0.04 else name


def given_name(chance: Random) -> str:
    """One of some six hundred."""
    return chance.choice(_BEGINS) + chance.choice(_MIDDLES) + chance.choice(("a", "o", "e", "i", "an", "ia"))
