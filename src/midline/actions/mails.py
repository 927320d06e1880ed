"""Plain mails, each in the language of the one who gets it, sent once what they tell of is kept."""

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from midline.wording import say


def mail(to: str, code: str, params: dict[str, object], language: str) -> None:
    """Send `mails.CODE_subject` and `mails.CODE_body` when the transaction is through; nothing when it is not."""
    subject = say(f"mails.{code}_subject", params, language)
    body = say(f"mails.{code}_body", params, language)
    transaction.on_commit(lambda: send_mail(subject, f"{body}\n", settings.DEFAULT_FROM_EMAIL, [to]))
