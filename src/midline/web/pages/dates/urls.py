"""Addresses of dates for calendars."""

from django.urls import path

from midline.web.pages.dates import views

urlpatterns = [
    path("my-calendar/", views.my_calendar, name="my_calendar"),
    path("feed/<slug:token>.ics", views.feed, name="feed"),
    path("children/<uuid:chart>/dates.ics", views.child_dates, name="child_dates"),
]
