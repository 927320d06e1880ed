"""Small OneRoster sets to start from, as tables that a test changes before they are written."""

import csv
import io
import zipfile
from pathlib import Path

TODAY_YEAR = 2026
Tables = dict[str, list[list[str]]]

ORGS = "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId"
SESSIONS = "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear"
CLASSES = (
    "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,"
    "termSourcedIds,subjects,subjectCodes,periods"
)
ENROLMENTS = (
    "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate"
)
USERS_11 = (
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,"
    "middleName,identifier,email,sms,phone,agentSourcedIds,grades,password"
)
USERS_12 = (
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,"
    "sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,"
    "preferredFamilyName,primaryOrgSourcedId,pronouns"
)
ROLES = (
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId"
)
DEMOGRAPHICS = (
    "sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative,asian,blackOrAfricanAmerican,"
    "nativeHawaiianOrOtherPacificIslander,white,demographicRaceTwoOrMoreRaces,hispanicOrLatinoEthnicity,"
    "countryOfBirthCode,stateOfBirthAbbreviation,cityOfBirth,publicSchoolResidenceStatus"
)


def table(header: str, *rows: dict[str, str]) -> list[list[str]]:
    """A header and rows given by column name; what a row does not name is empty."""
    names = header.split(",")
    for row in rows:
        assert set(row) <= set(names), set(row) - set(names)
    return [names, *([row.get(name, "") for name in names] for row in rows)]


def user_11(source_id: str, role: str, **more: str) -> dict[str, str]:
    cells = {"sourcedId": source_id, "enabledUser": "true", "orgSourcedIds": "s1", "role": role}
    return cells | {"givenName": source_id.title(), "familyName": "Rivera"} | more


def set_11() -> Tables:
    """One district with a school, a term, a class, a teacher, two students and a parent."""
    return {
        "orgs": table(
            ORGS,
            {"sourcedId": "d1", "name": "Lincoln District", "type": "district"},
            {"sourcedId": "s1", "name": "Lincoln Elementary", "type": "school", "parentSourcedId": "d1"},
        ),
        "academicSessions": table(
            SESSIONS,
            {"sourcedId": "t1", "title": "Fall", "type": "term", "startDate": "2026-08-12", "endDate": "2026-12-18"},
            {"sourcedId": "t2", "title": "Spring", "type": "term", "startDate": "2027-01-05", "endDate": "2027-05-27"},
        ),
        "users": table(
            USERS_11,
            user_11("tess", "teacher", email="tess@school.example"),
            user_11("maya", "student", agentSourcedIds="ana", grades="02"),
            user_11("noor", "student", grades="KG"),
            user_11("ana", "parent"),
        ),
        "classes": table(
            CLASSES,
            {
                "sourcedId": "c1",
                "title": "Room 4",
                "classType": "homeroom",
                "schoolSourcedId": "s1",
                "termSourcedIds": "t1,t2",
            },
        ),
        "enrollments": table(
            ENROLMENTS,
            *(
                {
                    "sourcedId": f"e-{who}",
                    "classSourcedId": "c1",
                    "schoolSourcedId": "s1",
                    "userSourcedId": who,
                    "role": role,
                    "beginDate": "2026-08-12",
                }
                for who, role in (("tess", "teacher"), ("maya", "student"), ("noor", "student"))
            ),
        ),
        "demographics": table(
            DEMOGRAPHICS,
            {"sourcedId": "maya", "birthDate": "2019-05-02", "sex": "female"},
            {"sourcedId": "noor", "birthDate": "2021-02-28", "sex": "unspecified"},
        ),
    }


def set_12() -> Tables:
    """The same in 1.2, where roles have a file of their own."""
    tables = set_11()
    people = (("tess", "teacher"), ("maya", "student"), ("noor", "student"), ("ana", "parent"))
    tables["users"] = table(
        USERS_12,
        *(
            {
                "sourcedId": who,
                "enabledUser": "true",
                "givenName": who.title(),
                "familyName": "Rivera",
                "agentSourcedIds": "ana" if who == "maya" else "",
            }
            for who, _ in people
        ),
    )
    tables["roles"] = table(
        ROLES,
        *(
            {
                "sourcedId": f"r-{who}",
                "userSourcedId": who,
                "roleType": "primary",
                "role": role,
                "orgSourcedId": "s1",
            }
            for who, role in people
        ),
    )
    return tables


def manifest(tables: Tables, version: str, mode: str = "bulk", **other: str) -> list[list[str]]:
    """A manifest that says what there is; `other` gives a file another mode."""
    modes = dict.fromkeys(tables, mode) | {"courses": "absent"} | other
    head = [["propertyName", "value"], ["manifest.version", "1.0"], ["oneroster.version", version]]
    return head + [[f"file.{name}", value] for name, value in modes.items()]


def text_of(rows: list[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def files_of(tables: Tables, version: str, mode: str = "bulk", **other: str) -> dict[str, bytes]:
    """File names with what they hold."""
    written = {f"{name}.csv": text_of(rows).encode() for name, rows in tables.items()}
    return {"manifest.csv": text_of(manifest(tables, version, mode, **other)).encode()} | written


def save(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def zipped(path: Path, files: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def change(tables: Tables, name: str, row: int, column: str, value: str) -> Tables:
    """One cell of a table (row 0 is the first after the header) given another value."""
    at = tables[name][0].index(column)
    tables[name][row + 1][at] = value
    return tables
