"""How often the guide reads the phrases as their labels do: precision and recall, by kind, as a table."""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from midline.core.guide.matching.reading import read

_PHRASES = Path(__file__).parent / "phrases"
LANGUAGES = ("en", "es")


@dataclass
class Score:
    """Labels that were found, guesses that no label has, labels that were missed; lines with no wrong guess."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    lines: int = 0
    clean: int = 0

    def add(self, guessed: set[str], labelled: set[str]) -> None:
        """Count one line."""
        self.right += len(guessed & labelled)
        self.wrong += len(guessed - labelled)
        self.missed += len(labelled - guessed)
        self.lines += 1
        self.clean += not guessed - labelled

    @property
    def precision(self) -> float:
        """Of what was guessed, the part that is right; 1 where nothing was."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is labelled, the part that was guessed; 1 where nothing is."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


@cache
def scores(language: str, part: str) -> dict[str, Score]:
    """Occupations by kind and in all (`occupations`), and `places`, for `tuning`, `held_out` or `check`."""
    made: dict[str, Score] = {"occupations": Score(), "places": Score()}
    files = [tomllib.loads(path.read_text()) for path in sorted(_PHRASES.glob(f"{language}*.toml"))]
    phrases = [phrase for file in files for phrase in file["phrase"] if phrase["part"] == part]
    for phrase in phrases:
        reading = read(phrase["words"])
        for name in ("occupations", phrase["kind"]):
            made.setdefault(name, Score()).add(set(reading.codes), set(phrase["occupations"]))
        made["places"].add({found.code for found in reading.places}, set(phrase["places"]))
    return made


def table(part: str) -> Iterator[str]:
    """The figures as lines of a Markdown table."""
    yield "| language | of | lines | lines without a wrong guess | precision | recall |"
    yield "|---|---|---|---|---|---|"
    for language in LANGUAGES:
        for name, score in scores(language, part).items():
            labelled = score.right + score.missed
            shares = f"{score.precision:.2f} | {score.recall:.2f}" if labelled else "| "
            figures = f"{score.clean} | {shares}"
            yield f"| {language} | {name} | {score.lines} | {figures} |"


if __name__ == "__main__":
    sys.stdout.write("\n".join((*table(sys.argv[1] if len(sys.argv) > 1 else "held_out"), "")))
