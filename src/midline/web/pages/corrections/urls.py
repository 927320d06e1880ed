"""Address of moving a row."""

from django.urls import path

from midline.web.pages.corrections import views

urlpatterns = [path("corrections/<str:kind>/<uuid:row>/", views.move, name="move_record")]
