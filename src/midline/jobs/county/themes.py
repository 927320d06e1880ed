"""What children in the made-up county find hard, said as teacher, parent, therapist and child would say it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """One occupation with the places it shows, the words around it, and a goal with its measure.

    `any_age`: it fits a child of eleven or more too.
    """

    occupation: str
    school: str
    elsewhere: str
    teacher: str
    parent: str
    goal: str
    plain: str
    measure: str
    strategy: str
    home_strategy: str
    wish: str
    any_age: bool = False


THEMES: tuple[Theme, ...] = (
    Theme(
        "handwriting",
        "classroom",
        "home",
        "Writes two or three words, then puts the pencil down. Hard to read by the end of the line.",
        "Homework with a pencil ends in tears most nights.",
        "Given lined paper and a visual model, will write a five-word sentence with legible spacing.",
        "Write a sentence that others can read.",
        "trials",
        "Offer the slant board and paper with a raised baseline. Let one sentence count, then rest the hand.",
        "Write the shopping list together: you write one word, then your child writes one.",
        "I want to write my comic so my friend can read it.",
        any_age=True,
    ),
    Theme(
        "regulating",
        "cafeteria",
        "home",
        "Covers both ears in the cafeteria and leaves the table before eating.",
        "After school everything is too much. It takes an hour to settle.",
        "With one visual cue, will use a chosen calming strategy and stay with the group for ten minutes at lunch.",
        "Stay at lunch with friends, even when it is loud.",
        "level",
        "Seat at the end of the table near the door, five minutes before the rush. Headphones are fine.",
        "Ten quiet minutes after school before anyone asks a question. A snack first.",
        "I want to eat with Sami and not have it hurt my ears.",
        any_age=True,
    ),
    Theme(
        "dressing",
        "bathroom",
        "home",
        "Cannot manage the jacket zipper, so is last out to recess every day.",
        "Getting dressed takes forty minutes. Buttons and socks are the worst.",
        "Will fasten a jacket zipper and two shirt buttons on own clothes without help.",
        "Zip a coat and do buttons alone.",
        "trials",
        "Start the zipper, let the child pull it up. Same hook, same order, every day.",
        "Lay clothes out in the order they go on. Practise the zipper with the coat on a chair first.",
        "I want to be first at recess.",
    ),
    Theme(
        "eating",
        "cafeteria",
        "home",
        "Eats crackers only. Spills when opening containers and then stops.",
        "Eats five foods, and dinner is a fight.",
        "Will open three lunch containers and take part in a meal with peers for fifteen minutes.",
        "Open lunch boxes and eat with others.",
        "level",
        "Loosen the lids first. Praise the opening, not the eating.",
        "Put one new food on the table, not on the plate. Nobody has to eat it. An adult stays close at meals.",
        "I want to open my own yogurt.",
        any_age=True,
    ),
    Theme(
        "organizing",
        "classroom",
        "home",
        "Desk and backpack are a jumble. Homework is done but never handed in.",
        "Loses the planner, the lunch box and the left shoe every week.",
        "Using a three-step picture list, will pack and unpack school materials at arrival and at dismissal.",
        "Pack the bag with a picture list.",
        "trials",
        "Point to the list instead of saying it. Wait ten seconds before helping.",
        "One hook by the door for the bag, always the same. Use the same picture list as school.",
        "I want to find my stuff without grown-ups yelling.",
        any_age=True,
    ),
    Theme(
        "play",
        "playground",
        "community",
        "Walks the fence at recess. Avoids the ladder and swings.",
        "Will not go to the park any more because other children laugh.",
        "Will take part in one playground game with a peer for ten minutes, three days a week.",
        "Play one game at recess with a friend.",
        "level",
        "Pair up before the bell. Begin with a game on the ground, not on the ladder.",
        "Go to the park at a quiet time first. An adult stands next to the ladder.",
        "I want to go down the twisty slide.",
    ),
    Theme(
        "fine_motor",
        "classroom",
        "home",
        "Holds scissors with both hands. Glue, caps and snaps need an adult.",
        "Cannot build with small bricks or open a toothpaste cap.",
        "Will cut along a curved line within a quarter inch with the helping hand turning the paper.",
        "Cut out a shape with scissors.",
        "trials",
        "Use loop scissors and stiff paper. Thumbs up on both hands.",
        "Tear lettuce, squeeze the sponge, open jars together. Scissors only with an adult watching.",
        "I want to make a paper crown by myself.",
    ),
    Theme(
        "attending",
        "classroom",
        "home",
        "Out of the seat every two minutes in reading group.",
        "Cannot finish a board game or a meal without leaving the table.",
        "With movement breaks built in, will stay with a table task for eight minutes.",
        "Stay with a task, with breaks to move.",
        "level",
        "A job with weight in it before reading group: carry the books. A band on the chair legs.",
        "Ten wall pushes before homework, then work until the timer rings.",
        "I want to finish my dinosaur book.",
    ),
    Theme(
        "moving_about",
        "hallway",
        "community",
        "Trips on the stairs and bumps others in line.",
        "Holds on to me in every shop and falls a lot.",
        "Will walk the hallway and a flight of stairs in line, keeping an arm's length, on four of five trips.",
        "Walk in line and use the stairs safely.",
        "trials",
        "Middle of the line, hand on the rail, bag on both shoulders.",
        "Walk the curb edge on the way home, holding an adult's hand near traffic.",
        "I want to be line leader.",
    ),
    Theme(
        "toileting",
        "bathroom",
        "home",
        "Needs help with fasteners in the bathroom and waits too long to ask.",
        "Accidents on most school days, hardly any at home.",
        "Will manage clothing fasteners and the steps of toileting with one reminder.",
        "Use the bathroom with one reminder.",
        "level",
        "A silent signal to go, at set times. Elastic waist on gym days.",
        "The same steps on a card as at school.",
        "I want nobody to know when I go.",
    ),
)
ADULT_THEMES: tuple[Theme, ...] = (
    Theme(
        "organizing",
        "classroom",
        "home",
        "Knows every step of the print-shop job, but loses the order when two things are due.",
        "I forget what comes next when I have to pack for work and school on the same day.",
        "Using a phone checklist, will ready all materials for a work shift before leaving school, four of five days.",
        "Pack for work alone with a checklist on my phone.",
        "trials",
        "Ask “what does your list say?” and wait. Do not give the step.",
        "The list is on the lock screen. Tick each line before the door.",
        "I want to keep my Saturday job.",
    ),
    Theme(
        "community_life",
        "community",
        "home",
        "On trips into town needs an adult to read the bus times and to pay.",
        "I want to take the bus by myself, and I get stuck when it is late.",
        "Will plan and ride a known bus route, and carry out one step of a plan B when the bus is late.",
        "Take the bus to work, and know what to do when it is late.",
        "level",
        "Practise the same route once a week, each time a step further back.",
        "Look up tomorrow's bus the evening before and say the plan B out loud.",
        "I want to meet my friends without asking for a ride.",
    ),
)
