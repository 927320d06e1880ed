"""Many small numbers in few bytes: a number whose digits have each their own base."""


class Packer:
    """Takes digits with their bases and gives the bytes."""

    def __init__(self) -> None:
        self._digits: list[tuple[int, int]] = []

    def put(self, base: int, digit: int) -> None:
        """Add a digit, 0 <= digit < base; OverflowError otherwise."""
        if not 0 <= digit < base:
            raise OverflowError(f"{digit} is no digit of base {base}")
        self._digits.append((base, digit))

    def to_bytes(self) -> bytes:
        """The bytes, the first digit the lowest."""
        number = 0
        for base, digit in reversed(self._digits):
            number = number * base + digit
        return number.to_bytes((number.bit_length() + 7) // 8, "big")


class Unpacker:
    """Gives back the digits, asked for with the same bases in the same order."""

    def __init__(self, packed: bytes) -> None:
        self._left = int.from_bytes(packed, "big")

    def take(self, base: int) -> int:
        """The next digit."""
        self._left, digit = divmod(self._left, base)
        return digit
