"""A caseload as one CSV, with a template to download.

`template() -> str`, `text_of(data) -> str`, `parse(text, today) -> (rows, problems)`, `write(rows) -> str`.
"""

from midline.exchange.caseload.parsing import FILE, parse, text_of
from midline.exchange.caseload.rows import CaseloadRow, Contact, ServiceLine
from midline.exchange.caseload.template import template, write

__all__ = ["FILE", "CaseloadRow", "Contact", "ServiceLine", "parse", "template", "text_of", "write"]
