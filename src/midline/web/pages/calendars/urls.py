"""Addresses of school years."""

from django.urls import path

from midline.web.pages.calendars import bringing, drafts, editing, giving_up, views

urlpatterns = [
    path("", views.calendars, name="calendars"),
    path("<uuid:place>/new/", editing.new, name="new_year"),
    path("<uuid:place>/import/", bringing.bring, name="import_year"),
    path("years/<uuid:year>/", views.year, name="school_year"),
    path("years/<uuid:year>/change/", editing.change, name="change_year"),
    path("years/<uuid:year>/give-up/", giving_up.give_up, name="give_up_year"),
    path("years/<uuid:year>/calendar.ics", views.as_ics, name="school_year_ics"),
    path("years/<uuid:year>/calendar.csv", views.as_csv, name="school_year_csv"),
    path("drafts/<uuid:draft>/", drafts.draft, name="year_draft"),
    path("drafts/<uuid:draft>/edit/", editing.edit, name="edit_year_draft"),
]
