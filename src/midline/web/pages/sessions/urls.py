"""Addresses of sessions and tallies."""

from django.urls import path

from midline.web.pages.sessions import tally, views

urlpatterns = [
    path("cases/<uuid:case>/log/", views.log, name="log_session"),
    path("sessions/<uuid:session>/", views.session, name="session"),
    path("sessions/<uuid:session>/take-over/", views.take_over, name="take_over_draft"),
    path("sessions/<uuid:session>/add/", views.add, name="add_to_session"),
    path("goals/<uuid:goal>/tally/", tally.tally, name="tally"),
]
