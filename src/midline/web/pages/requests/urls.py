"""Addresses of requests."""

from django.urls import path

from midline.web.pages.requests import answering, asking, copying, destroying

urlpatterns = [
    path("requests/", answering.waiting, name="open_requests"),
    path("children/<uuid:chart>/requests/", asking.requests, name="requests"),
    path("children/<uuid:chart>/copy/<str:form>/", copying.copy, name="record_copy"),
    path("requests/<uuid:request_id>/", answering.one, name="request"),
    path("requests/<uuid:request_id>/answer/", answering.answer, name="answer_request"),
    path("requests/<uuid:request_id>/extend/", answering.extend, name="extend_request"),
    path("requests/<uuid:request_id>/withdraw/", asking.withdraw, name="withdraw_request"),
    path("requests/<uuid:request_id>/disagree/", asking.disagree_with, name="disagree"),
    path("requests/<uuid:request_id>/destroy/", destroying.destroy, name="destroy_record"),
]
