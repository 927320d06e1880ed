"""Addresses of the law."""

from django.urls import path

from midline.web.pages.law import files, views

urlpatterns = [
    path("", views.table, name="law"),
    path("table.csv", files.table_csv, name="law_table_csv"),
    path("table.json", files.table_json, name="law_table_json"),
    path("rules.csv", files.rules_csv, name="law_rules_csv"),
    path("rules.json", files.rules_json, name="law_rules_json"),
    path("<slug:code>/", views.state, name="law_state"),
]
