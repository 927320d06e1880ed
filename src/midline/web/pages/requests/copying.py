"""Everything in one child's record, to take away."""

import uuid

from django.http import FileResponse, Http404, HttpRequest
from django.views.decorators.http import require_safe

from midline.actions.record_copy import Form, copy_record
from midline.web.guards import acting_as
from midline.web.pages.requests.asking import FAMILY
from midline.web.request import ours
from midline.web.templatetags.midline_text import reading_language

_FORMS: dict[str, tuple[Form, str, str]] = {
    "json": ("json", "record.json", "application/json"),
    "csv": ("csv", "record.zip", "application/zip"),
    "pdf": ("pdf", "record.pdf", "application/pdf"),
}


@acting_as(*FAMILY, "director")
@require_safe
def copy(request: HttpRequest, chart: uuid.UUID, form: str) -> FileResponse:
    """The copy as a download. Its name says nothing of the child."""
    here = ours(request)
    assert here.acting is not None
    if form not in _FORMS:
        raise Http404
    wanted, name, kind = _FORMS[form]
    made = copy_record(by=here.acting, chart=chart, form=wanted, language=reading_language(), today=here.today)
    answer = FileResponse(made, as_attachment=True, filename=name, content_type=kind)
    answer.headers["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return answer
