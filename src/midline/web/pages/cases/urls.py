"""Addresses of cases, facts, plans and goals."""

from django.urls import path

from midline.web.pages.cases import absences, facts, plans, views

urlpatterns = [
    path("children/<uuid:chart>/programme/", views.begin, name="open_case"),
    path("children/<uuid:chart>/absences/", absences.absences, name="absences"),
    path("children/<uuid:chart>/absences/schooling/", absences.schooling, name="schooling"),
    path("absences/<uuid:absence>/take-back/", absences.take_back, name="take_back_absence"),
    path("cases/<uuid:case>/", views.case, name="case"),
    path("cases/<uuid:case>/record/", facts.record, name="record_fact"),
    path("cases/<uuid:case>/evaluation/", plans.evaluation, name="complete_evaluation"),
    path("cases/<uuid:case>/plan/", plans.plan, name="agree_plan"),
    path("cases/<uuid:case>/goal/", plans.goal, name="set_goal"),
    path("facts/<uuid:fact>/", facts.fact, name="fact"),
    path("facts/<uuid:fact>/correct/", facts.correct, name="correct_fact"),
]
