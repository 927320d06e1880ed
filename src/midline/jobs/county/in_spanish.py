"""What parents who read Midline in Spanish wrote, and what their children told them."""

IN_SPANISH = {
    "Homework with a pencil ends in tears most nights.": "La tarea con lápiz termina en llanto casi todas las noches.",
    "I want to write my comic so my friend can read it.": "Quiero escribir mi cómic para que mi amigo lo pueda leer.",
    "After school everything is too much. It takes an hour to settle.": (
        "Después de la escuela todo es demasiado. Tarda una hora en calmarse."
    ),
    "I want to eat with Sami and not have it hurt my ears.": "Quiero comer con Sami sin que me duelan los oídos.",
    "Getting dressed takes forty minutes. Buttons and socks are the worst.": (
        "Vestirse toma cuarenta minutos. Lo peor son los botones y los calcetines."
    ),
    "I want to be first at recess.": "Quiero llegar primero al recreo.",
    "Eats five foods, and dinner is a fight.": "Come cinco cosas, y la cena es una pelea.",
    "I want to open my own yogurt.": "Quiero abrir mi yogur sin ayuda.",
    "Loses the planner, the lunch box and the left shoe every week.": (
        "Cada semana pierde la agenda, la lonchera y el zapato izquierdo."
    ),
    "I want to find my stuff without grown-ups yelling.": "Quiero encontrar mis cosas sin que los grandes griten.",
    "Will not go to the park any more because other children laugh.": (
        "Ya no quiere ir al parque porque los otros niños se ríen."
    ),
    "I want to go down the twisty slide.": "Quiero bajar por el tobogán de caracol.",
    "Cannot build with small bricks or open a toothpaste cap.": (
        "No puede armar con bloques pequeños ni abrir la tapa de la pasta de dientes."
    ),
    "I want to make a paper crown by myself.": "Quiero hacer una corona de papel sin ayuda.",
    "Cannot finish a board game or a meal without leaving the table.": (
        "No puede terminar un juego de mesa ni una comida sin levantarse."
    ),
    "I want to finish my dinosaur book.": "Quiero terminar mi libro de dinosaurios.",
    "Holds on to me in every shop and falls a lot.": "En las tiendas siempre se agarra de mí, y se cae mucho.",
    "I want to be line leader.": "Quiero ir primero en la fila.",
    "Accidents on most school days, hardly any at home.": (
        "Accidentes casi todos los días de escuela, y en casa casi ninguno."
    ),
    "I want nobody to know when I go.": "No quiero que nadie sepa cuando voy al baño.",
}


def in_words_of(language: str, words: str) -> str:
    """The words as somebody says them who reads in this language; as they are where there are no others."""
    return IN_SPANISH.get(words, words) if language == "es" else words
