"""Pages of django-allauth that Midline closes; these addresses stand before its own.

An address is how an organisation invites someone. Whoever could change their own to another person's would be given
that person's place at the next invitation, so nobody changes it alone.
"""

from django.urls import path, re_path

from midline.web.pages.account import sign_ins, views

urlpatterns = [
    path("sessions/", sign_ins.sign_ins, name="sign_ins"),
    path("left/", sign_ins.left, name="session_left"),
    path("email/", views.closed, name="closed_email"),
    re_path(r"^confirm-email/", views.closed, name="closed_confirm_email"),
    path("login/code/confirm/", views.closed, name="closed_login_code"),
]
