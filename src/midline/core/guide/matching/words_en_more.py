"""More English words and phrases, by general knowledge of how families speak; read with the other tables."""

TABLE = """
== dressing
sure: coat on, coats on, jacket on, shoes on, socks on, pants on, shirt on, do up his/her, does up his/her, inside
  out, wrong feet, wrong foot, tie his/her, tying his/her shoes/laces, velcro, snaps on his/her, put on
  his/her/clothes, puts on his/her, pull up his/her pants, pulls her/his pants, change his/her clothes, changing
  clothes, changes clothes, same shirt/hoodie/outfit/clothes every/day, tags in, seams in, sock seams, itchy
  clothes/shirts, picking out clothes, only wear, only wears, refuses to wear, wear the same, dress himself/herself,
  get him/her dressed, getting him/her dressed, strips off, takes his/her clothes off, naked, hanger
== eating
sure: picky about food/foods, picky with food, chokes down, often/always/keeps/still/sometimes choke/chokes/choking,
  choke/chokes/choking a/often/easily/when/while, chok* on his/her/everything/water/liquids, gags at/on/when, gag
  at/on, lumpy, mushy, crunchy foods/food, textures of food, food texture/textures, instead of a fork, fork or/and
  spoon, spoon to/in his/her mouth, sippy cup, straw cup, drinks from a, drink from a, spills his/her/the
  drink/milk/juice/cup, pockets food, stuffs his/her mouth/cheeks, chews and/with/on food, new foods, try new
  food/foods, try anything new to eat, tries new food/foods, only eats, will only eat, eats only, three foods, five
  foods, beige food/foods, same food/foods, same five/three/two foods, mealtime*, meal times, meals are, sit through
  dinner/a meal, wont touch vegetables/fruit/meat, vegetables, skips meals, hungry all the, overeats, loses weight,
  losing weight, feed him/her/himself/herself, spoon feed, spoonfeed, bottle at
not: eats up time, eats at him, eats at her, eats away
== toileting
sure: pull ups, pullups, pull up at night, diaper/diapers/dipers, wets himself/herself, wet himself/herself, wet
  his/her pants, wets his/her pants/bed, pees in/on his/her/himself/the, pees everywhere, peed his/her, poops in/on
  his/her/the, poop in his/her, smears poop, holds his/her/it pee/poop/all day, holds it all day, holding it,
  constipated, constipation, withholds, sit on the toilet/potty, afraid/scared of the toilet/potty/flush, wipe
  himself/herself, wipes himself/herself, wiping, toilet train*, potty train*, have accidents, has accidents,
  accidents at school, accidents every, bedwetting, bed wetting, number two, misses the toilet, aim
not: pull up a chair, aim of, aim to, take aim
== hygiene
sure: bath time, bathtime, shower/showers, hair washed/brushed/cut/combed, hair wash, brush her/his hair/teeth,
  brushing her/his hair/teeth, brush teeth, toothbrush*, toothpaste, nail clipping, cut his/her nails, cutting his/her
  nails, nails cut/trimmed, trim his/her nails, comb his/her, deodorant, blow his/her nose, wipe his/her nose/face,
  snot, smells, body odor, sunscreen, lotion on
not: smells everything, smells food, smells things
alone: haircut/haircuts, soap
alone: face washed
== sleep
sure: up at 2/3/4/5/2am/3am/4am/5am/two/three/four/five, awake at/until/till/all/half, awake for, settle at bedtime,
  settle down to sleep, settle at night, bedtime is/takes/battle/battles, stay in his/her own bed, in his/her own bed,
  climbs into our/my bed, comes into our/my bed, ends up in our/my bed, crawls into our/my bed, sleeps with us, night
  terror/terrors, bad dreams, sleepwalk*, wakes up every/at/screaming/crying/all, waking up, wakes at, wakes us, falls
  asleep in/at, fall asleep without/on/until/alone, go to sleep, goes to sleep at, goes to bed at, nap/naps,
  exhausted, tired all day, tired every morning, insomnia, up all night, up half the night, night owl, sleepless,
  restless at night, lights out
not: nap mat, exhausted parents, i am exhausted, im exhausted, we are exhausted, were exhausted
alone: melatonin
== regulating
sure: flies off the handle, fly off the handle, zero to sixty, zero to 60, 0 to 60, 0 to 100, zero to a hundred, blows
  up, blow up over, explodes, explode, short fuse, hair trigger, loses it, lose it over, loses his/her mind, loses
  his/her cool, goes ballistic, goes nuts, throws a fit, throws fits, fits of, tantrum*, meltdown*, melts down, falls
  apart, fall apart, comes unglued, unglued, bangs his/her head, bang his/her head, hits himself/herself, hitting
  himself/herself, bites himself/herself, scratches himself/herself, pulls his/her hair out, covers his/her ears,
  plugs his/her ears, hands over his/her ears, changes in routine/plans, change of plans, change in plans,
  transitions, any change, plans change, crashing into, crashes into, chewing his/her
  sleeve/sleeves/shirt/collar/pencil, chews his/her shirt/sleeve/sleeves/collar/pencils, chews on his/her/everything,
  chews on clothes, shuts down, shut down, overwhelmed, overloaded, overstimulated, over stimulated, cant calm, calm
  down, calm himself/herself, calming down, cries for hours, cries easily, on edge, anxiety, panics, panic, panic
  attack*, worries about everything, clingy, big feelings, angry, anger, rage, rages, raging, temper, rocks back,
  rocking, flaps, flapping, spins in circles, spinning, seeks pressure, too loud, loud noises, loud places, bright
  lights, waiting is, cant wait for his/her turn
not: transition meeting, transition plan, transitions team, rocking chair, sensory gym, spinning top
alone: anxious, sensory
== communicating_needs
sure: points at what, points instead, grunts, understand her/him speech, understands her/his/him/her speech/talking,
  understand a word, understands a word, understand what he/she says/is/wants, understand him/her, understands
  him/her, tell us what/when/where/how, tells us when/what, tell me what/when/where/how, tell anyone, say what he/she
  wants/needs, says what he/she, say what hurts, ask for help, asks for help, asking for help, asks the teacher, ask
  the teacher, ask for what, speak up, speaks up, speak for, use his/her words, uses his/her words, find the words,
  find his/her words, get his/her point across, get the words out, put into words, doesnt talk, doesnt speak, wont
  talk, wont speak, isnt talking, nonverbal, non verbal, few words, one word at a, talker, stutters, stutter, whispers
  instead, guess what he/she wants, guessing what, drags me to, pulls me to, pulls my hand, leads me by
not: ask the teacher what, understands him perfectly, talks too much
alone: mumbles
== attending
sure: head in the clouds, in the clouds, in his/her own world, own little world, another planet, la la land, space
  cadet, spaces out, spacing out, spaced out, zones out, zone out, zoning out, daydream*, day dream*, focus
  on/for/at/in/long, cant focus, doesnt focus, focus, concentrate*, concentration, attention span, pay attention, pays
  attention, paying attention, attention, distract*, off task, on task, stay on task, stays on task, stare out, stares
  out, looks out the window, squirrel, mind wanders, wanders off in thought, listen to the teacher, listens to the
  teacher, listen in class, listens in class, tune out, tunes out, half listening, sits still, sit still, cant sit,
  wiggly, fidget*, squirms, squirm*, ants in his/her pants, motor that
not: attention seeking, for attention, attention from, wants attention, center of attention, pay attention to me
== following_directions
sure: repeat everything/it/myself/yourself, repeat myself, repeat yourself, repeats the question, say it/things
  ten/five/twenty/a/100/20/10 times, ask him/her ten/five/twenty/a/100/20/10 times, tell him/her
  ten/five/twenty/a/100/20/10/one times/thing, two step/steps, two things at, three step/steps, multi step, multistep,
  step by step, steps in order, what comes next, follow rules/along/through, one ear and out, in one ear, forgets what
  he/she/i/we, forgets what i, forgets what, forgot what i, doesnt do what, does not do what, do what i ask, do what
  hes/shes told, do what he/she is asked/told, ignore/ignores what/me, ignores me when, does the opposite, halfway
  through, middle of the task, needs every step, walk him/her through, one step at a time
not: directions to the, driving directions
alone: instructions, directions
== handwriting
sure: letters are/all/go/float/look/backwards/backward, backwards letters, letter size, size of his/her letters, write
  his/her name, writes his/her name, writing his/her name, write legibly, legible, illegible, chicken scratch, hen
  scratch, scribbles, scribble, sloppy writing, messy writing, writing is messy/sloppy/slow/painful/hard/huge/tiny,
  reverses, reverse letters, reversing letters, mirror writing, off the line, off the lines, on the line, on the
  lines, between the lines, inside the lines, spacing between, no spaces, presses so/too hard, presses hard, presses
  down, pencil grip, grip on the pencil, holds his/her pencil/pen/crayon/crayons, hold a pencil/pen/crayon/marker,
  holding a pencil/pen/crayon, grips the pencil, death grip, in a fist, fisted, hand cramps, hand hurts when, hand
  gets tired, read his/her writing/handwriting, reads his/her writing, read what he/she wrote/writes, cursive,
  penmanship, copies from the board, copy from the board, copying from the board, write a sentence, write sentences,
  write anything, writing anything, write more than, hates writing, hates to write, refuses to write, wont write,
  writing assignment*, written work, pencil/pencils breaks, breaks the pencil, breaks pencils
not: write a letter to the, in a fist fight
== fine_motor
sure: ziploc, zip lock, open a/his/her/the
  bag/jar/container/juice/packet/wrapper/wrappers/snack/snacks/bottle/carton/lid, opening a/his/her/the
  bag/jar/container/packet/wrapper/snack/snacks/bottle/carton/lid, open containers/packages/wrappers/jars/bottles,
  opening containers/packages/wrappers, screw/unscrew lids/caps/the, beads, beading, puzzles/puzzle pieces, small
  pieces, tiny pieces, tweezers, scissor skills, cutting paper/with/out/on/along, cut
  paper/with/out/along/on/straight/a, cuts paper, hold/holds scissors, holds the scissors, use/uses scissors, using
  scissors, glue stick, color in, colors in, play doh/dough, playdough, play dough, weak hands, hands are weak, hand
  strength, weak grip, fingers dont, fingers are, clumsy hands, clumsy fingers, all thumbs, butterfingers, mouse
  click, arts and crafts, tape dispenser, turn pages, turning pages, pick up small, picks up small, fasteners, fold
  paper, folding paper
not: legos on the floor, fingers crossed, keyboard lessons, lego club, wrap around
alone: legos, lego, glue, coloring, crayons, keyboard, typing, crafts, coins
== organizing
sure: loses his/her homework/jacket/things/stuff/everything/papers/lunchbox/glasses/gloves/folder, lost his/her
  homework/jacket/papers/third/another, loses everything, loses things, loses stuff, losing things, misplaces, forgets
  his/her homework/lunch/backpack/folder/books/things/jacket/instrument, forgets to turn/hand/bring/write, turn in
  homework/his/assignments/it/work, turns in homework/work, hand in homework/assignments/work, missing
  assignments/work, late assignments, backpack/bookbag/locker/desk/binder/folder is/a
  disaster/mess/zoo/black/bottomless/pit/explosion, messy desk/backpack/binder/locker/folder, desk is/looks, crumpled,
  get started on, gets started, getting started, start his/her work, start a task, sense of time, track of time, time
  management, runs late, plan ahead, prioritize, long term project/projects, deadlines, disorganized, scattered, all
  over the place, keep track of, keeps track, keep his/her things, where his/her things, procrastinat*, last minute
not: on time payment, plan ahead for the meeting
alone: binder, always late, late every, running late, planner
== class_conduct
sure: sent to the office, sends him/her to the office, principals office, to the principal, detention, suspended,
  suspension, write up/ups, written up, wrote him/her up, red card, clip down, behavior chart, behavior
  report/reports, note/notes/call/calls home about/from, calls from school, blurts, blurting, blurt out, shouts out,
  calls out, calling out, yells out, talks out, talking out of turn, out of turn, talks back, talking back, mouths
  off, backtalk, interrupts the/class/lessons/teacher, interrupting, disrupts, disrupting, disruptive, class clown,
  clown, out of his/her seat/chair, leaves his/her seat, up from his/her seat, gets up from/out .. seat/chair, wanders
  the/around room/class, runs out of/around class/classroom/room, runs around the class*, bolts from, elopes, sit at
  circle, sit through circle, sit on the carpet/rug, stay in his/her seat, stay in his/her chair, stay seated, cuts in
  line, bothers other/the kids/students/neighbors/class, bothering other/others/his, distracts other/others/the, hums,
  wait his/her turn to talk/speak/answer, throws things in, throws pencils/chairs/books/a, refuses to work/do, tears
  up his/her work/paper, kicked out of class/preschool/daycare
not: sit still and listen, principal was, principal is, new principal, front office, doctors office, hand raised for
  help
alone: in line, lines up, line up, defiant, under the/his/her desk/table
alone: rips up
== moving_about
sure: trips over/on, trips and, trips a, stumbles, bumps into, bumping into, walks into walls/doors/people/things,
  runs into walls/doors/things, falling down, falls out of his/her chair, clumsy, clumsiness, two left feet,
  uncoordinated, coordination, off balance, wobbly, low tone, muscle tone, slouches, slumps, core strength, tires
  easily, tired walking, gets tired walking, walk far, walks on his/her toes, toe walk*, tippy toes, on his/her
  tiptoes, one foot at, down the stairs, up the stairs, escalator, ride a bike/tricycle/scooter, rides a bike, riding
  a bike, pedal, pedaling, training wheels, runs funny, runs like, run like, jump with, cant jump, jumping jacks,
  skipping rope, catch a ball, catches a ball, throw a ball, kick a ball, catching a ball, climb up, crawl, crawled,
  crawling, crutches, braces on, uneven ground, gym class, pe class
not: skips class, skip lunch, skips lunch, skips meals, skips, climbing into our bed, on balance, field trip/trips,
  grocery trips, car trips, trips to, trip to
alone: tripping, balance, tiptoes, tip toes, stairs, steps one at, hop on, hopping, skip, climbing, walker, carried,
  carry him/her, curbs
alone: floppy, wheelchair
== play
sure: lines up his/her/cars/toys/everything, lining up, pretend play, play pretend, make believe, imaginative, same
  toy, same movie/show, spins the wheels, plays by himself/herself, play by himself/herself, play alone, plays alone,
  play with toys, plays with toys, playing with toys, does not play, knows how to play, cant play, playground
  equipment, finger paint*, get messy, gets messy, getting messy, hands dirty, rules of games/the game, taking turns,
  sore loser, loses a game, losing a game, entertain himself/herself, entertains himself/herself
not: mood swings, play with his food, play with him, to play with, plays sports, plays on a team, plays piano, plays
  video, tags, clothes tag, sore loser at, bored in class, entertains us
alone: pretend, imagination, same game, toys, swings, the swing, slide, slides, monkey bars, sandbox, board
  game/games, hide and seek, dolls
alone: doesnt play
== leisure
sure: quits every/all/after, quit soccer/baseball/dance/karate/every/the, tball, t ball, taekwondo, swim lessons,
  swimming lessons, swim team, ballet, boy scouts, girl scouts, music lessons, art class on, after school
  club/activities/program, hobby, hobbies, interests, interested in anything, video games all, on the tablet, on
  his/her tablet/ipad/phone, on the ipad, tablet all, ipad all, screens all, watch videos, watches videos, gaming,
  nothing to do, weekends on, joins in sports, join a team, team sport/sports
not: sports medicine, sports physical, screen time rules, screens off, screen goes off, turn off the
alone: sport/sports, soccer, baseball, basketball, football, hockey, gymnastics, karate, dance class, scouts, piano,
  guitar, youtube, minecraft, roblox, fortnite, free time, coach
== family_life
sure: as a family, the whole family, family
  dinner/dinners/meals/trips/outings/photos/vacation/vacations/gathering/gatherings/events/party/parties, twin,
  cousins, cousin, grandma, grandpa, grandparents, stepdad, stepmom, thanksgiving, christmas, car ride/rides/trips,
  road trip/trips, long drives, company over, new baby, jealous
worry: dad, mom
not: grandma says/thinks/used/raised, grandpa says, like his/her brother/sister/dad, his/her brother/sister
  has/had/was/did, my sister, my brother, big brother program, baby teeth, baby food, mom and dad, as his/her mom,
  raised by, lives with his/her, family history, family doctor
alone: brother/brothers, sister/sisters, sibling/siblings, holidays, vacation, relatives
== peers
sure: sits alone, sit alone, alone at lunch/recess, by himself/herself at lunch/recess, picked on, bullied, bully,
  bullies, bullying, teased, teasing, make/makes fun of, made fun of, laughed at, laugh at him/her, leaves him/her
  out, no friends, any friends, make friends, makes friends, making friends, keep friends, keep a friend, keeps
  friends, lose friends, loses friends, have friends, have a friend, friendships, birthday parties, birthday party,
  playdate/playdates, play date/dates, children his/her age, plays too rough, too rough, hits other/kids/his/her/the
  kids/friends/children/classmates, pushes other/kids/the, bites other/kids/the, shoves, share with, share toys, share
  his/her, social skills, social cues, socialize, socially, stands too close, in people's faces, in peoples faces,
  hugs everyone, hugs too, join in, joins in, joining in, fit in, talks only about, lonely, loner, misfit, odd one out
not: other kids in the family, distracts other kids, bothers other kids, other kids can, all the other kids can, like
  other kids, than other kids, than his/her peers, social worker, social security, social studies, everyone invited
alone: excluded, a friend, one friend, invited, invites, other kids, other children, the other kids, kids his/her age,
  classmates, peers, sharing, bossy, personal space, conversation, conversations
== chores
sure: pick up his/her toys/room/things/clothes/socks/mess, picks up his/her, picks up after himself/herself, pick up
  after, picking up his/her, clean up his/her/toys/after, cleaning up, clean his/her room, cleaning his/her room, put
  away, puts away, putting away, putting toys away, set the table, sets the table, clear the table, clears the table,
  load the dishwasher, dishwasher, make his/her bed, makes his/her bed, making his/her bed, feed the dog/cat/fish,
  feeding the dog/cat, walk the dog, vacuum, sweep, fold clothes/laundry, dirty clothes/socks/laundry,
  clothes/socks/toys .. floor, messy room, make a/his/her/himself/herself sandwich/breakfast/snack/own/cereal/lunch,
  his/her own sandwich/cereal/snack/breakfast, pour his/her own, pour milk, microwave, help around, helps around, help
  out, help in the kitchen
not: sits on the floor, lies on the floor, rolls on the floor, on the floor screaming, drops to the floor, puts away
  his feelings, trash talk
alone: dishes, trash, garbage, cook, cooking
alone: chores, chore, cleans up, laundry, pours milk
== community_life
sure: runs off in/at, runs away in, bolts in/across/into, darts into, runs into the street/road/traffic, parking
  lot/lots, eat out, eating out, out to eat, library, doctors waiting, go anywhere, going places, leave the house,
  cross the/a street, crossing the street, crosswalk, strangers, stranger, crowded places, lines at the, shopping
  cart, crosses without
not: strangers things, target score, the store brand, park the car, math mass
alone: grocery, grocery store, the store, stores, target, walmart, costco, supermarket, restaurant/restaurants,
  church, mass, temple, mosque, mall, movies, movie theater, park, museum, airport, plane, airplane, haircut place,
  waiting room, in public, traffic, crowds, crowd, checkout, shopping, errands
"""
