"""Addresses of the lists of children."""

from django.urls import path

from midline.web.pages.caseload import views

urlpatterns = [
    path("caseload/", views.caseload, name="caseload"),
    path("children/", views.children, name="children"),
]
