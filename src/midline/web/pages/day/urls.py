"""Addresses of the day."""

from django.urls import path

from midline.web.pages.day import views

urlpatterns = [path("", views.day, name="day")]
