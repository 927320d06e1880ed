"""Addresses of the guide."""

from django.urls import path

from midline.web.pages.guide import answer_view, dates, handover, interview, keeping, own_words, papers

urlpatterns = [
    path("", interview.start, name="guide"),
    path("hand-over/", handover.sheet, name="guide_sheet"),
    path("hand-over/sheet.pdf", handover.sheet_pdf, name="guide_sheet_pdf"),
    path("<str:token>/next/", interview.go_on, name="guide_next"),
    path("<str:token>/keep/", keeping.keep, name="guide_keep"),
    path("<str:token>/on-paper/", keeping.on_paper, name="guide_on_paper"),
    path("<str:token>/answer/", answer_view.answer, name="guide_answer"),
    path("<str:token>/answer/letters/<slug:document>/", papers.letter, name="guide_letter"),
    path(
        "<str:token>/answer/letters/<slug:document>/<slug:form>/",
        papers.letter_file,
        name="guide_letter_file",
    ),
    path("<str:token>/answer/dates/", dates.dates, name="guide_dates"),
    path("<str:token>/answer/dates/file/", dates.dates_file, name="guide_dates_file"),
    path("<str:token>/answer/papers/", papers.papers, name="guide_papers"),
    path("<str:token>/answer/papers/all/", papers.all_papers, name="guide_papers_all"),
    path("<str:token>/ask/own_words/", own_words.say, name="guide_words"),
    path("<str:token>/ask/<slug:code>/", interview.ask, name="guide_question"),
]
