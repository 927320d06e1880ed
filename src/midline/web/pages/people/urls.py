"""Addresses of the people of an organisation, and of the link in an invitation."""

from django.urls import path

from midline.web.pages.people import accepting, changes, cover, inviting, views

urlpatterns = [
    path("people/", views.people, name="people"),
    path("people/invite/", inviting.new, name="invite"),
    path("people/invitations/<uuid:invitation>/again/", inviting.again, name="invite_again"),
    path("people/invitations/<uuid:invitation>/withdraw/", inviting.take_back, name="withdraw_invitation"),
    path("people/covers/<uuid:cover>/stop/", cover.stop, name="stop_cover"),
    path("people/<uuid:membership>/", views.person, name="person"),
    path("people/<uuid:membership>/role/", changes.role, name="change_role"),
    path("people/<uuid:membership>/leave/", changes.leaving, name="leave"),
    path("people/<uuid:membership>/hand-over/", changes.handing_over, name="hand_over"),
    path("people/<uuid:membership>/cover/", cover.new, name="set_cover"),
    path("people/<uuid:membership>/second-factor/", changes.second_factor, name="reset_second_factor"),
    path("invitations/<str:token>/", accepting.offered, name="invitation"),
]
