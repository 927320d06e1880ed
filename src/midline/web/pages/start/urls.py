"""Addresses of the front door."""

from django.urls import path

from midline.web.pages.start import views

urlpatterns = [
    path("", views.welcome, name="welcome"),
    path("home/", views.home, name="home"),
    path("hat/", views.change_hat, name="change_hat"),
    path("language/", views.change_language, name="change_language"),
    path("healthz", views.healthz, name="healthz"),
]
