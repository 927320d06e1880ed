"""Where no mail server is named, mail is not sent, and the log says so without a word of it."""

import logging
from collections.abc import Sequence

from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend

_log = logging.getLogger(__name__)


class NotSetUp(BaseEmailBackend):
    """Sends nothing."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """One warning for each message; 0."""
        for _message in email_messages:
            _log.warning("A mail was not sent: set MIDLINE_SMTP to a mail server.")
        return 0
