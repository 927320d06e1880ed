"""Addresses of the rights over a chart, for staff; and of invitations beside a child, for whoever made them."""

from django.urls import path

from midline.web.pages.guardians import orders, passing, views

urlpatterns = [
    path("children/<uuid:chart>/guardians/", views.guardians, name="guardians"),
    path("children/<uuid:chart>/guardians/invite/", views.new, name="invite_guardian"),
    path("children/<uuid:chart>/guardians/rights/", passing.record, name="transfer_rights"),
    path("guardians/passing/", passing.coming, name="passing_rights"),
    path("guardians/<uuid:guardianship>/order/", orders.new, name="record_order"),
    path("guardians/<uuid:guardianship>/end/", orders.end, name="end_guardianship"),
    path("guardians/orders/<uuid:restriction>/end/", orders.end_one, name="end_order"),
    path("guardians/invitations/<uuid:invitation>/again/", views.again, name="guardian_again"),
    path("guardians/invitations/<uuid:invitation>/withdraw/", views.take_back, name="guardian_withdraw"),
]
