"""FHIR R4 bundles."""
