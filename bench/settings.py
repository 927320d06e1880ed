"""Midline's own settings, in the folder that the environment names, without a second factor to set up first."""

from datetime import date

from midline.conf.settings import *  # noqa: F403
from midline.conf.settings import STORAGES

TODAY = date(2026, 11, 23)
DEMO = False
STAFF_NEED_SECOND_FACTOR = False
ALLOWED_HOSTS = ["localhost"]
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
