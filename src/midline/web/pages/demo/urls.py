"""Addresses of the demonstration."""

from django.urls import path

from midline.web.pages.demo import views

urlpatterns = [path("", views.persons, name="demo")]
