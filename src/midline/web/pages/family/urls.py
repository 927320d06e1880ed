"""Addresses of a family's pages."""

from django.urls import path

from midline.web.pages.family import joining, rights, sharing, views, voices

urlpatterns = [
    path("family/", views.family, name="family"),
    path("family/<uuid:chart>/", views.child, name="family_child"),
    path("family/<uuid:chart>/share/", sharing.share, name="release"),
    path("family/<uuid:chart>/join/", joining.join, name="join_charts"),
    path("family/links/<uuid:link>/end/", joining.part, name="part_charts"),
    path("family/forms/<uuid:form>/", sharing.copy, name="release_copy"),
    path("family/releases/<uuid:release>/stop/", sharing.stop, name="stop_release"),
    path("family/<uuid:chart>/rights/", rights.rights, name="family_rights"),
    path("family/<uuid:chart>/helpers/name/", rights.name, name="name_helper"),
    path("family/helpers/<uuid:helper>/stop/", rights.stop, name="stop_helper"),
    path("children/<uuid:chart>/voice/", voices.voice, name="voice"),
]
