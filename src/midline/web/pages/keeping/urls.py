"""Addresses of keeping."""

from django.urls import path

from midline.web.pages.keeping import views

urlpatterns = [
    path("keeping/", views.keeping, name="keeping"),
    path("keeping/<uuid:chart>/", views.one, name="keeping_of"),
]
