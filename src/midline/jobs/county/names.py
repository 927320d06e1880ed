"""Names to draw from. First and family names are drawn apart, so no pair is meant."""

GIVEN = (
    *("Amara", "Ava", "Bao", "Beatriz", "Caleb", "Camila", "Chidi", "Clara", "Dario", "Dev", "Elena", "Eli", "Emeka"),
    *("Esme", "Farah", "Felix", "Gus", "Hana", "Ibrahim", "Imani", "Ines", "Isaac", "Ivy", "Jamal", "Jonah", "Juno"),
    *("Kai", "Kiran", "Lena", "Leo", "Lucia", "Malik", "Maya", "Mei", "Mila", "Mateo", "Nadia", "Nia", "Noah", "Nora"),
    *("Omar", "Oscar", "Paloma", "Pia", "Quinn", "Rafael", "Rosa", "Ruben", "Sami", "Sofia", "Soren", "Tariq", "Tess"),
    *("Theo", "Uma", "Vera", "Wes", "Xiomara", "Yara", "Yusuf", "Zane", "Zora"),
)
FAMILY = (
    *("Abara", "Alder", "Ashby", "Baptiste", "Bell", "Castillo", "Chau", "Cole", "Delgado", "Diaz", "Dunn", "Ekwueme"),
    *("Ellis", "Farouk", "Fields", "Fuentes", "Garza", "Greer", "Haddad", "Hale", "Holt", "Ibarra", "Ito", "Jansen"),
    *("Kaur", "Keller", "Kim", "Lane", "Larkin", "Lopez", "Marsh", "Mbeki", "Mercer", "Mora", "Nash", "Nguyen"),
    *("Ortega", "Osei", "Park", "Pruitt", "Quist", "Ramos", "Rao", "Reyes", "Rhodes", "Salas", "Shah", "Silva"),
    *("Sosa", "Stone", "Tan", "Thorne", "Torres", "Vance", "Vega", "Voss", "Walsh", "Webb", "Yoder", "Zamora"),
)
PARENTS = (
    *("Adele", "Andre", "Anita", "Carlos", "Dana", "Diego", "Elsa", "Frank", "Gloria", "Hugo", "Irene", "Joel"),
    *("Karim", "Laura", "Luz", "Marcus", "Mariana", "Naomi", "Pablo", "Priya", "Ray", "Rita", "Samuel", "Teresa"),
)
SPANISH_AT_HOME = frozenset(
    (
        *("Castillo", "Delgado", "Diaz", "Fuentes", "Garza", "Ibarra", "Lopez", "Mora", "Ortega", "Ramos", "Reyes"),
        *("Salas", "Silva", "Sosa", "Torres", "Vega", "Zamora"),
    )
)
