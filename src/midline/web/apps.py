"""The app with the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages, forms and templates."""

    name = "midline.web"
    label = "web"
