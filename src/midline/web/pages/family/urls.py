"""Addresses of a family's pages."""

from django.urls import path

from midline.web.pages.family import joining, sharing, views, voices

urlpatterns = [
    path("family/", views.family, name="family"),
    path("family/<uuid:chart>/", views.child, name="family_child"),
    path("family/<uuid:chart>/share/", sharing.share, name="release"),
    path("family/<uuid:chart>/allowed/", sharing.looks, name="allowed_looks"),
    path("family/<uuid:chart>/join/", joining.join, name="join_charts"),
    path("family/links/<uuid:link>/end/", joining.part, name="part_charts"),
    path("family/forms/<uuid:form>/", sharing.copy, name="release_copy"),
    path("family/releases/<uuid:release>/stop/", sharing.stop, name="stop_release"),
    path("children/<uuid:chart>/voice/", voices.voice, name="voice"),
]
