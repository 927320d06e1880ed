"""The app with the tables."""

from django.apps import AppConfig


class RecordsConfig(AppConfig):
    """Everything Midline keeps."""

    name = "midline.records"
    label = "records"
