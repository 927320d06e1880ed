"""Addresses of the law."""

from django.urls import path

from midline.web.pages.law import files, reporting, reviewing, views

urlpatterns = [
    path("", views.table, name="law"),
    path("table.csv", files.table_csv, name="law_table_csv"),
    path("table.json", files.table_json, name="law_table_json"),
    path("rules.csv", files.rules_csv, name="law_rules_csv"),
    path("rules.json", files.rules_json, name="law_rules_json"),
    path("reports/", reviewing.reports, name="law_reports"),
    path("reports/<uuid:report>/", reviewing.one, name="law_report_one"),
    path("mine/<str:token>/", reporting.link, name="law_report_link"),
    path("<slug:code>/<slug:rule>/report/", reporting.report, name="law_report"),
    path("<slug:code>/", views.state, name="law_state"),
]
