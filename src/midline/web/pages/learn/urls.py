"""Addresses of what there is to learn."""

from django.urls import path

from midline.web.pages.learn import glossary, reporting, views

urlpatterns = [
    path("", views.shelves, name="learn"),
    path("words/", glossary.words, name="learn_words"),
    path("your-state/", views.your_state, name="learn_your_state"),
    path("<slug:page>/report/", reporting.report, name="learn_report"),
    path("<slug:page>/", views.page, name="learn_page"),
]
