"""The settings of the tests: Midline's own, in a folder of their own that goes away, on a fixed day."""

import atexit
import os
import shutil
import tempfile
from datetime import date
from pathlib import Path

# What the one who runs the tests has set for their own Midline must not reach them.
for _name in [name for name in os.environ if name.startswith("MIDLINE_")]:
    if not _name.startswith(("MIDLINE_CHROMIUM", "MIDLINE_REAL_", "MIDLINE_TEST_")):
        del os.environ[_name]
_folder = Path(tempfile.mkdtemp(prefix="midline-tests-"))
_owner = os.getpid()
os.environ["MIDLINE_DATA"] = str(_folder)


@atexit.register
def _clear() -> None:
    if os.getpid() == _owner:
        shutil.rmtree(_folder, ignore_errors=True)


from midline.conf.settings import *  # noqa: E402, F403
from midline.conf.settings import DATABASES, STATIC_ROOT, STORAGES, TEMPLATES  # noqa: E402
from tests.strict_templates import Undefined  # noqa: E402

TODAY = date(2026, 11, 23)
"""Today on every page under test: a Monday in the middle of the first half of a school year."""
DEMO = False
STAFF_NEED_SECOND_FACTOR = False  # its own tests turn it on

STATIC_ROOT.mkdir()
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
SESSION_SEEN_EVERY = 600  # a slow test counts no query more than a quick one
ACCOUNT_RATE_LIMITS = False  # its own test turns it on: the counts outlive a test
MFA_RATE_LIMITS = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
TEMPLATES[0]["OPTIONS"]["string_if_invalid"] = Undefined()  # type: ignore[index]

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file, so that a browser's server thread and the test each have a connection of their own, as in real life.
    DATABASES["default"]["TEST"] = {"NAME": str(_folder / "test.sqlite3")}
    # No test of this process outlives the machine; what is killed on purpose runs with Midline's own settings.
    _options = DATABASES["default"]["OPTIONS"]
    _options["init_command"] = _options["init_command"].replace("synchronous=FULL", "synchronous=OFF")
