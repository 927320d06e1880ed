"""Text of other systems in, plain dataclasses out; no database, no network.

`oneroster.read(path, *, today, known=None, progress=None) -> Roster` and
`fhir.read(path, *, today, progress=None) -> ClinicBundle` take a whole file or set or none of it: ImportRefused carries
every problem found. `caseload.parse(text, today) -> (rows, problems)` reads a spreadsheet's rows.
"""
