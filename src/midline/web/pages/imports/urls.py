"""Addresses of imports."""

from django.urls import path

from midline.web.pages.imports import views

urlpatterns = [
    path("", views.imports, name="imports"),
    path("progress/", views.progress, name="import_progress"),
    path("caseload-template.csv", views.template, name="caseload_template"),
]
