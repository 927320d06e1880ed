"""Addresses of papers."""

from django.urls import path

from midline.web.pages.documents import views

urlpatterns = [
    path("children/<uuid:chart>/papers/add/", views.add, name="add_document"),
    path("papers/<uuid:document>/", views.document, name="document"),
    path("papers/<uuid:document>/file/", views.download, name="document_file"),
]
