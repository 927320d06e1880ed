"""Address of what is late."""

from django.urls import path

from midline.web.pages.late import views

urlpatterns = [path("", views.late, name="late")]
