"""Every address. Each area lists its own; the matrix test reads this table."""

from django.urls import URLPattern, URLResolver, include, path

handler400 = "midline.web.pages.errors.views.bad_request"
handler403 = "midline.web.pages.errors.views.forbidden"
handler404 = "midline.web.pages.errors.views.not_found"
# Of allauth, for its own pages.
handler429 = "midline.web.waiting.too_often_here"
handler500 = "midline.web.pages.errors.views.broken"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("midline.web.pages.start.urls")),
    path("accounts/", include("midline.web.pages.account.urls")),
    path("accounts/", include("allauth.urls")),
    path("demo/", include("midline.web.pages.demo.urls")),
    path("guide/", include("midline.web.pages.guide.urls")),
    path("law/", include("midline.web.pages.law.urls")),
    path("learn/", include("midline.web.pages.learn.urls")),
    path("day/", include("midline.web.pages.day.urls")),
    path("imports/", include("midline.web.pages.imports.urls")),
    path("calendars/", include("midline.web.pages.calendars.urls")),
    path("late/", include("midline.web.pages.late.urls")),
    path("classes/", include("midline.web.pages.classes.urls")),
    path("", include("midline.web.pages.audit.urls")),
    path("", include("midline.web.pages.requests.urls")),
    path("", include("midline.web.pages.corrections.urls")),
    path("", include("midline.web.pages.keeping.urls")),
    path("", include("midline.web.pages.caseload.urls")),
    path("", include("midline.web.pages.people.urls")),
    path("", include("midline.web.pages.guardians.urls")),
    path("", include("midline.web.pages.sessions.urls")),
    path("", include("midline.web.pages.family.urls")),
    path("", include("midline.web.pages.dates.urls")),
    path("", include("midline.web.pages.children.urls")),
    path("", include("midline.web.pages.cases.urls")),
    path("", include("midline.web.pages.concerns.urls")),
    path("", include("midline.web.pages.documents.urls")),
]
