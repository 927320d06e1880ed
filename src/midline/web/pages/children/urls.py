"""Address of the picture of one child."""

from django.urls import path

from midline.web.pages.children import views

urlpatterns = [path("children/<uuid:chart>/", views.child, name="child")]
