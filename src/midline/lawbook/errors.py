"""What the lawbook refuses."""


class LawbookError(ValueError):
    """A file of the law is not as it must be; the message names file, table and key."""

    def __init__(self, file: str, table: str, key: str, message: str) -> None:
        super().__init__(f"{file}: {table}.{key}: {message}" if key else f"{file}: {table}: {message}")
        self.file = file
        self.table = table
        self.key = key


class UnknownJurisdiction(KeyError):
    """No law is kept for this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return f"no law is kept for {self.code!r}"
