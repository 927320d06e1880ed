"""Addresses of concerns."""

from django.urls import path

from midline.web.pages.concerns import views

urlpatterns = [path("children/<uuid:chart>/worry/", views.worry, name="raise_concern")]
