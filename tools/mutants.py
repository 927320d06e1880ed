"""Tries the small changes that mutmut makes to a part of the core, each against the tests that reach it.

`python -m tools.mutants` writes the changed files below `mutants/`. Then, as a plugin of pytest run there
(`-p tools.mutants`), it gathers the tests once and forks for each change, so that a change costs the tests that it
reaches and nothing else; mutmut's own run gathers all of them anew each time, which alone takes seconds. What was found
is kept in `tried.json`, by the change and a digest of its function, so that a run that was stopped goes on.
"""

import fcntl
import functools
import gc
import importlib
import json
import os
import signal
import sys
import time
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

# Read at once: the settings of the tests forget every MIDLINE_ variable.
BEGINNING = os.environ.get("MIDLINE_MUTANTS", "")
PROCESSES = int(os.environ.get("MIDLINE_PROCESSES", "1"))
TRIED = Path("../tried.json")
NOTICED, SURVIVED, ENDLESS, NOT_REACHED = "noticed", "survived", "endless", "not reached"
# A change may make a count run on for ever: so many times what a test takes, and so many seconds more of the machine.
SLOWER, BESIDE = 8, 3
_FAILED, _PASSED = 1, 0


def make() -> None:
    """Write the files with every change in them, and copies of the rest, below `mutants/`."""
    mutmut = importlib.import_module("mutmut.__main__")
    mutmut.set_mutant_under_test("mutant_generation")
    Path("mutants").mkdir(exist_ok=True)
    with mutmut.CatchOutput():
        mutmut.copy_src_dir()
        mutmut.copy_also_copy_files()
        mutmut.setup_source_paths()
        mutmut.create_mutants(1)


def changes() -> dict[str, str]:
    """Every change by its name, with a digest of the function that it changes."""
    found = {}
    for meta in sorted(Path("src").rglob("*.py.meta")):
        told = json.loads(meta.read_text())
        for name in told["exit_code_by_key"]:
            function = name.rpartition("__mutmut_")[0].rpartition(".")[2]
            found[name] = told["hash_by_function_name"].get(function, "")
    return found


def pytest_runtestloop(session: pytest.Session) -> bool:
    """Instead of running the tests: try every change."""
    kept = _keep({})
    every = {name: digest for name, digest in changes().items() if name.startswith(BEGINNING)}
    # Spread over the whole part, so that wherever it is stopped, what was tried is an even sample.
    left = [
        name
        for name, digest in sorted(every.items(), key=lambda one: zlib.crc32(one[0].encode()))
        if kept.get(name, {}).get("of") != digest or kept[name]["found"] in (SURVIVED, NOT_REACHED)
    ]
    importlib.import_module("midline.lawbook").load()
    reach = Reach(session.items)
    _keeping()
    # A page that nothing writes to is shared with each fork and not copied.
    gc.collect()
    gc.freeze()
    children = []
    for share in range(PROCESSES):
        if (pid := os.fork()) == 0:
            _try_all(left[share::PROCESSES], every, reach)
            os._exit(0)
        children.append(pid)
    for pid in children:
        os.waitpid(pid, 0)
    print(f"of {len(every)}:", _counts(_keep({}), every))
    return True


def _try_all(left: list[str], every: dict[str, str], reach: "Reach") -> None:
    found_here: dict[str, dict[str, str]] = {}
    for number, name in enumerate(left, 1):
        function = name.rpartition("__mutmut_")[0]
        items = reach.of(function)
        found, by = _tried(name, items, reach) if items else (NOT_REACHED, "")
        if found == NOTICED and by:
            reach.put_first(function, by)
        found_here[name] = {"found": found, "of": every[name], "by": by}
        if number % 20 == 0 or number == len(left):
            print(f"{number} of {len(left)}", _counts(_keep(found_here), every), flush=True)


def _keep(found: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Add to what is kept, which another process may have added to meanwhile; everything that is kept then."""
    with TRIED.open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        kept: dict[str, dict[str, str]] = json.loads(file.read() or "{}") | found
        file.truncate(0)
        file.write(json.dumps(kept, indent=0))
    return kept


def _counts(kept: dict[str, dict[str, str]], every: Iterable[str]) -> dict[str, int]:
    found = [kept[name]["found"] for name in every if name in kept]
    return {one: found.count(one) for one in sorted(set(found))}


class Reach:
    """Which tests reach a function, the quick ones first; found by one run of all of them in a process of its own."""

    def __init__(self, items: list[pytest.Item]) -> None:
        self._items = {item.nodeid: item for item in items}
        told = _in_fork(lambda: _watched(items))
        self.at_load: frozenset[str] = frozenset(told["at_load"])
        self.took: dict[str, float] = told["took"]
        quick = sorted(self.took, key=lambda node: self.took[node])
        self._by_function: dict[str, list[str]] = {}
        for node in quick:
            for function in (*told["reached"][node], *self.at_load):
                self._by_function.setdefault(function, []).append(node)

    def of(self, function: str) -> list[pytest.Item]:
        """The tests, in the order in which they are tried."""
        return [self._items[node] for node in dict.fromkeys(self._by_function.get(function, ()))]

    def put_first(self, function: str, node: str) -> None:
        """What noticed one change of a function often notices the next."""
        self._by_function[function].insert(0, node)


def _watched(items: list[pytest.Item]) -> dict[str, Any]:
    trampoline = importlib.import_module("mutmut.mutation.trampoline")
    hits: set[str] = set()
    setattr(trampoline, "record_trampoline_hit", lambda name, caller=None: hits.add(name))  # noqa: B010
    trampoline.set_mutant_under_test("stats")
    forget(lawbook=True)
    importlib.import_module("midline.lawbook").load()
    at_load, took, reached = sorted(hits), {}, {}
    for item in items:
        forget(lawbook=False)
        hits.clear()
        began = time.process_time()
        if not _passes(item):
            raise SystemExit(f"{item.nodeid} fails without any change")
        took[item.nodeid] = time.process_time() - began
        reached[item.nodeid] = sorted(hits)
    return {"at_load": at_load, "took": took, "reached": reached}


def _tried(name: str, items: list[pytest.Item], reach: Reach) -> tuple[str, str]:
    """What came of a change, and the first test that noticed it."""
    lawbook = name.rpartition("__mutmut_")[0] in reach.at_load
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        signal.signal(signal.SIGPROF, signal.SIG_DFL)
        importlib.import_module("mutmut.mutation.trampoline").set_mutant_under_test(name)
        _quiet()
        try:
            # Reading the lawbook takes longer than most tests: with the changed function only for what is left then.
            for anew in (False, True) if lawbook else (False,):
                forget(lawbook=anew)
                for item in items:
                    signal.setitimer(signal.ITIMER_PROF, SLOWER * reach.took[item.nodeid] + BESIDE)
                    if not _passes(item):
                        os.write(writing, item.nodeid.encode())
                        os._exit(_FAILED)
            os._exit(_PASSED)
        except BaseException:  # what breaks outside of a test is noticed too
            os._exit(_FAILED)
    os.close(writing)
    with os.fdopen(reading) as told:
        by = told.read()
    _, status = os.waitpid(pid, 0)
    if os.WIFSIGNALED(status):
        return ENDLESS, ""
    return (NOTICED, by) if os.WEXITSTATUS(status) == _FAILED else (SURVIVED, "")


def _passes(item: pytest.Item) -> bool:
    """Whether the test passes. One that asks pytest for nothing is called by itself, in a tenth of the time."""
    if isinstance(item, pytest.Function):
        held = item.callspec.params if hasattr(item, "callspec") else {}
        asked = item._fixtureinfo.argnames
        if set(asked) <= set(held):
            try:
                item.obj(**{name: held[name] for name in asked})
            except BaseException:  # what pytest raises to fail a test is no Exception
                return False
            return True
    return not any(report.failed for report in runtestprotocol(item, log=False, nextitem=None))


@functools.cache
def _keeping() -> tuple[tuple[Any, bool], ...]:
    """What keeps its answers from one call to the next, and whether it is of the core or the tests."""
    found = []
    for one in gc.get_objects():
        if isinstance(one, functools._lru_cache_wrapper) and one is not _keeping:
            module = getattr(one, "__module__", "") or ""
            if module.startswith(("midline.", "tests.")):
                found.append((one, module.startswith(("midline.core", "tests."))))
    return tuple(found)


def forget(*, lawbook: bool) -> None:
    """Empty what functions of the core and the tests kept from one call to the next; where asked, the lawbook too."""
    for one, near in _keeping():
        if near or lawbook:
            one.cache_clear()


def _quiet() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _in_fork(work: Any) -> dict[str, Any]:
    """What `work` gives, from a process of its own, so that nothing of it stays in this one."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            with os.fdopen(writing, "w") as out:
                json.dump(work(), out)
            os._exit(0)
        except BaseException as broken:
            os.write(2, f"{broken!r}\n".encode())
            os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as told:
        text = told.read()
    os.waitpid(pid, 0)
    if not text:
        raise SystemExit("the tests do not pass as they are")
    found: dict[str, Any] = json.loads(text)
    return found


def _results() -> None:
    kept = json.loads(Path("tried.json").read_text())
    os.chdir("mutants")
    there = changes()
    for name, told in sorted(kept.items()):
        # What was changed since has other changes now.
        if there.get(name) == told["of"] and told["found"] in (SURVIVED, NOT_REACHED):
            print(told["found"], name)


if __name__ == "__main__":
    _results() if sys.argv[1:] == ["results"] else make()
