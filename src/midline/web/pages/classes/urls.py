"""Address of a teacher's classes."""

from django.urls import path

from midline.web.pages.classes import views

urlpatterns = [path("", views.my_classes, name="my_classes")]
