"""The app with the pages."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages, forms and templates."""

    name = "midline.web"
    label = "web"

    def ready(self) -> None:
        """Tell the audit of what happens to accounts."""
        from midline.actions import sign_in_log

        sign_in_log.connect()
