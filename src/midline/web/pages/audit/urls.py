"""Addresses of the audit pages."""

from django.urls import path

from midline.web.pages.audit import looks, views

urlpatterns = [
    path("audit/", views.log, name="audit_log"),
    path("audit/export/", views.export, name="audit_export"),
    path("family/<uuid:chart>/looks/", looks.looks, name="family_looks"),
]
