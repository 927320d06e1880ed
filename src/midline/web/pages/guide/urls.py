"""Addresses of the guide."""

from django.urls import path

from midline.web.pages.guide import answer_view, handover, views

urlpatterns = [
    path("", views.start, name="guide"),
    path("hand-over/", handover.sheet, name="guide_sheet"),
    path("hand-over/sheet.pdf", handover.sheet_pdf, name="guide_sheet_pdf"),
    path("<str:token>/next/", views.go_on, name="guide_next"),
    path("<str:token>/answer/", answer_view.answer, name="guide_answer"),
    path("<str:token>/answer/letters/<slug:document>/", views.letter, name="guide_letter"),
    path("<str:token>/ask/<slug:code>/", views.ask, name="guide_question"),
]
