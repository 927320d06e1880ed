"""English words for feelings, needs, attention, steps, hands and order."""

TABLE = """
== regulating
sure: melt/melts/melted down/downs, meltdown*, melting down, tantrum*, rage/rages/raging/raged, loses it, lose it,
  lost it, falls apart, fall apart, falling apart, blow/blows/blew up, blowup*, explod*, explosi*, erupts,
  flip/flips/flipped out, flips his/her/a, freak/freaks/freaked out, scream/screams/screaming/screamed, shriek*,
  calm/calms down, calm himself/herself/him/her, come/comes down once, overwhelm*, overstimulat*, wound up, wind/winds
  down, worked up, outburst*, temper, bouncing off, off the walls, climbing the walls, climbs the walls, sets
  her/him/everybody/them off, set her/him off, set off by, goes from 0/zero, zero to, 0 to 100, 0 to 60, short fuse,
  hair trigger, ticking, time bomb, eggshells, covers/cover/covering/holds/plugs his/her ears, hands over his/her
  ears, ears covered, loud noise*, loud sound*, noise/noises bother*/hurt*/scare*, noise*, vacuum, fire drill*, fire
  alarm, hand dryer*, siren*, thunder, bang/bangs/banging/hits/slams/smacks his/her/their head, head bang*,
  bites/biting/bit his/her own, bites himself/herself, hits himself/herself, hit himself/herself, hurts/hurt/hurting
  himself/herself, scratches himself/herself, pulls his/her hair, pulls out his/her hair, slaps himself/herself,
  anxious, anxiety, anxieties, worries, worry wart, worries about, panic*, nervous wreck, tied up in knots, bundle of
  nerves, ball of nerves, in knots, chews/chewed/chewing .. sleeve/sleeves/shirt/shirts/collar/hoodie, throws
  things/chairs/stuff/himself/herself/toys/furniture, throws a fit, hissy, loses his/her mind/cool/temper, goes
  ballistic/nuts/berserk/crazy/bonkers/nuclear, sensory, sensitive to, too loud, loud rooms/places/room, rocks back,
  rocking, flaps, stims, shuts down, shut down, emotion*, feelings, mood/moods/moody, mood swings, frustrat*, gets so
  angry, so angry, angry, anger, gets mad, furious, hulk, handle change*, changes in, change of plan*, plans change,
  schedule changes, any change, routine changes, little thing*, smallest thing, tiniest thing, drop of a hat, crying
  jag*, cries and cries, inconsolable, upset over, gets upset, once .. upset, self regulat*, sore loser, loses a game,
  lose a game, screen goes off, tablet goes off, turn/turns/take/takes off/away the tablet/ipad/tv/phone/screen, ipad
  away, tablet away, phone away, wits end, wigs out, off the rails, fidgety and, amped, revved, worrier, gets so
  upset, escalat*, spiral*, punches walls, punches the wall, breaks things, kicks .. walls/doors, hole in the wall,
  slams doors, smashes
worry: upset
not: anger management class, screen*, cries when, at first, happy, loud and clear, fits in, fit in, doesnt fit, fits
  into, fit into, fit between, fit through, shoes .. fit, clothes .. fit, fit the, fits the, smashes hit, screaming
  deal, scream .. sleep, screams .. sleep, wakes .. screaming, wakes screaming, screaming .. sleep, shakes .. head,
  angry note*, worries me, worries us, im worried, rocking horse, rocking chair, rocks back and, sensitive to milk,
  blows up balloon*, my nerves, loud at, wired .. night, sleep*, dark, temperature, worries her teacher, mad
  scientist, goes off to, goes off with, goes off by, mood to, in the mood, takes off, set off for, worked up a sweat
== communicating_needs
sure: tell/tells/telling/told us/me/you/anyone/anybody/them what, @cant tell us/me/you/anyone/anybody/them, never
  tells me/us/anyone/anybody, doesnt tell, wont tell us/me/anyone, tell .. when something/he/she/it hurts, @cant say
  what/she/he/if/when/a/that, @cant ask/asks for, never asks/raises, asks/ask/asking for help, ask .. for what,
  instead of asking, instead of saying, instead of telling, instead of talking, instead of words, instead of using,
  use/uses/using words/his/her words, use/uses/using .. words, raises/raise his/her hand, drags/pulls/leads/takes
  me/us by, by the hand to what, nonverbal, non verbal, not talking, doesnt talk, isnt talking, few words, doesnt
  speak, wont speak, @cant talk, talks so little, barely talks, hardly talks, understand what he/she wants, what
  he/she wants, what she/he needs, know/knows what he/she wants/needs, guess/guessing what, guess what, figure out
  what, picture board, pictures to, pecs, aac, communication device, speech device, his/her device, mute, not say a
  word, doesnt say a word, wont say a word, not a word, say a word, says nothing when, says nothing, speak/speaks up,
  lets us know, let/lets anyone/us/me know, let .. know, doesnt say, cant explain, cant express, express
  himself/herself, explain what, tell .. hurts, where it hurts, hungry or thirsty, thirsty, sign language, signs for,
  gets what .. by screaming, cant communicate, communicat*, reads my mind, mind reader, mind readers, clams up, 20
  questions, twenty questions, pulling teeth, spit it out, mumbles, whispers, what hurts, how he/she feels, when
  he/she is sick/hungry, doesnt let .. know, cries for what, screams for what, gets someone else to talk, answers for,
  freezes when asked, wont answer
not: talks back, talk back, talks over, talks out, talks in, talks through, talking in class, talks only about, talks
  about, talks too, talks nonstop, talks all, talks to other, talk to other, talks to no one, talks to kids, talks to
  the other, talk to the other, talking to, talk to kids, talk to his/her/the/other, talk to anyone, guess what, i
  tell, to tell, told, tell him/her/you, can tell you, tells jokes, tell time, cant tell, spelling words, sight words,
  other words, write/writes/writing/copy/copies/copying .. words, speech pathologist says, speech therap*, speech
  class, points a, points in, point is, points out, games points, what he wants to, what she wants to, does what he
  wants, points at the others, tattle*, knows what he wants for, two words, three words, words that nobody, words per,
  talk to us, talk with us
== attending
sure: pay/pays/paying attention, attention, concentrat*, focus*, distract*, daydream*, day dream*, off in his/her
  own/another, own world, own little world, lala land, la la land, space cadet, spaces out, space/spaced out, spacing
  out, zones out, zone/zoned/zoning out, zoned, stare/stares/staring out/off/at the wall/into/at nothing, out the
  window, sit/sits still, @cant sit, sit .. for more than, sit .. for two/five/ten, stay/stays on task, on task, off
  task, keep his/her mind on, mind wanders, wanders off, drift* off, attention span, gnat, goldfish, squirrel, head in
  the clouds, lost in thought, fidget*, wiggle*, wiggly, squirm*, ants in his/her pants, one thing to the next, from
  thing to thing, thing to thing, toy to toy, doesnt finish, never finishes, starts .. finishes, starts .. finish,
  finish/finishes his/her/any work/worksheet/homework/assignment/a, get/gets his/her work done, homework takes, hours
  of homework, two hours for/on, stand/sit over him/her, tuned out, tunes out, tune out, checked out, not listening,
  doesnt listen, listen to the teacher/lesson/story, look/looks at everything, looks everywhere, any little sound,
  every little sound, every noise, look at the screen, adhd, redirect*, lose/loses his/her place, loses interest,
  bored in a, brain is, head is elsewhere, mind is elsewhere, on another planet, other planet, another planet, reads
  one page, remind/reminded .. to work, get back to work, keeps looking, reading the same line, sit through, stops
  working, nobody home, lights are on, working alone, work on his own, works if, work alone
not: sits alone, sit with us, sit with the, sit next, sit on, sit at, sit for, sit up, sit in .. chair, sit down for
  dinner, sit together, focused on trains, needs attention from, wants .. attention, attention seek*, for attention,
  mind .. business, do not mind, wanders away .. store, wanders off .. store, sit through mass/church/dinner, sit
  through a movie/service, never mind, sit still for .. brush/hair/nails/haircut, sit still for the, pays attention to
  his/her clothes, sit through dinner, sit through a meal, starts on, wanders the halls, wanders at night, listen to
  me, listen to us, attention getter, finish .. lunch/dinner/plate/food/meal, doesnt finish .. plate, sits in class
  stuck
== following_directions
sure: follow/follows/following direction*/instruction*/steps/rules/through/two/simple/what, direction/directions,
  instruction/instructions, two step*, 2 step*, three step*, 3 step*, multi step, one step at, step by step,
  tell/told/telling/ask/asked/asking/say him/her/them the
  same/ten/three/five/again/over/twice/once/twenty/100/a/something/to/things, told to, told what, was told, what
  hes/shes told, what he/she is told, what you tell, what i tell, what i asked, what i told, what i said, what i say,
  what was said, what to do next, next step, same thing ten, ten times, 10 times, a hundred times, 100 times, over and
  over before, repeat/repeats/repeating everything/myself/it/the, repeat .. myself, repeat .. times, broken record,
  one ear, in one ear, brick wall, to a wall, to the wall, walls listen better, forgot what/half/the second/the rest,
  forgets what/half/the second/the rest, forgotten what, half of what, does the first, only the last, does one thing,
  remembers one, watch/watches/copies what the others, waits to see what, looks at the others, what the others do,
  does the opposite, his/her own way, what he/she wants to, listen to me/us/a/the, listens to me, doesnt do what, wont
  do what, does nothing/none of what, directions twice, directions are, doesnt mind me, selective hearing, ignores,
  deaf ears, wont listen, doesnt listen to, never listens, tell him/her, tuning me out, tunes me, lost cause, skips
  steps, sequence*, sent .. for two things, sent upstairs, comes back with one/nothing, comes down with, send him/her
  to/up/for, by the time i, in what order
worry: directions, instruction*
not: dance .. steps, steps on, bus steps, dance steps, get the steps, stair steps, up the steps, front steps, steps of
  the, down the steps, first steps, ask him/her over, asks him/her over, asked him/her over, ask him/her to
  take/clean/pick/help/set, tell .. to clean, told .. his/her room, i ask .. chore*, i say no, ask him/her to write,
  ask him/her what, tell him no, as directed, wrong direction, sense of direction, deaf in, i say goodbye, listen to
  music, steps up, ignores the kids, ignores the other, ignored by, ignores other, ignores his, ignores her brother,
  told me, told us, told that, was told that
== handwriting
sure: handwriting, hand writing, penmanship, write/writes/writing/wrote/written ..
  letters/name/words/word/line/lines/sentence/sentences/down/a/numbers/backwards/legib*/neatly/slow/anything/paragraph/essay/thing,
  writing is/hurts/looks/takes/assignment*, his/her writing, writing, writes, write, pencil/pencils/pen
  too/grip/so/breaks/like, holds/hold/holding/grips/grip/grab/grabs .. pencil/pen/crayon/marker, pencil, pencils,
  form/forms/forming letters, letters backwards/are/float*/all, letters, reverses .. letters, b and d, bs and ds,
  cursive, copy/copies/copying from/the board/off/down/notes/words/a, off the board, from the board, chicken scratch,
  scribble*, illegib*, legib*, unreadable, nobody can read, no one can read, cant read his/her own, read his/her own,
  read what he/she wrote, read a word he/she, read her/his work, on the line/lines, stay/stays on/in the line,
  stay/stays in the lines, between the lines, spaces between, trace/traces/tracing, hand hurts, hand gets tired, hand
  cramps, hand is tired, hand aches, hand cramp, hurts .. sentence, presses so hard, presses too, too light/hard ..
  pencil, rips the paper, tears the paper, hole in the paper, doctors writing, looks like a doctor, hieroglyphics,
  take notes, takes notes, taking notes, dysgraphia, book report, lefty, erases, eraser*, spelling test
not: letters from, three letters, a letter, letter from, letters in the mail, letters to, written up, write up, wrote
  up, spelling bee, cast a spell, write me, write us, wrote to, wrote me, wrote a note, written report, in writing,
  written plan, find a pencil, finds a pencil, loses .. pencil/pencils, lost .. pencil/pencils, no pencil, pencils ..
  missing, switches hands .. lefty, if .. lefty, lefty or, hes a lefty, shes a lefty, chews .. pencils, sharpened,
  sharpen*, wrote back, pencil case, pencil box, forgets .. pencil, forgets .. worksheet, loses .. worksheet,
  worksheets home, serve .. sentence, full sentences, speak .. sentence, sentence out loud, talks in .. sentences,
  does he/she writes down, never writes down, doesnt write down, write down .. homework/assignment*, writes down ..
  homework/assignment*, copies what the others, copies everything .. kid*, copies his brother, copies other, copy of,
  a copy, copies of, waits to see
== fine_motor
sure: scissor*, sissors, cut/cuts/cutting paper/with/on/out/a/straight/along, cut and, cut ..
  line/lines/circle/shapes/glue, gluing, glue stick, grip/grips/gripping, grip strength, hand strength, weak hands,
  hands are weak, hands shake/shaky, shaky hands, fingers, all thumbs, butterfingers, butter fingers, lego/legos,
  bead/beads/beading, string/strings/stringing/thread .. beads, pick/picks/picking up small/little/coins/tiny, pinch*,
  pincer, small things/pieces/parts/stuff, tiny things/pieces/lids/parts, anything small, little pieces, small pieces,
  coins, lids, lid, jar/jars, bottle caps, bottle cap, open/opens/opening ..
  jar/lid/packet*/bag/bags/container*/package*/bottle/carton/wrapper*/cap/caps/milk/snack/chips/lunch/thermos/yogurt,
  packet/packets, wrapper/wrappers, sticker/stickers, peel/peels/peeling, fine motor, dexterity,
  screw/screws/unscrew*, twist/twists/twisting, turn/turns .. key/knob/page/pages, key in,
  color/colors/coloring/colouring in/inside/a, coloring, crayon*, draw/draws/drawing
  a/an/shapes/circle/people/anything/with, puzzle/puzzles, switches hands, which hand, both hands, two hands, other
  hand just, left or right hand, right handed or, left handed or, typing, types with, clumsy hands, clumsy with, drops
  everything, drops things, drops .. he holds, zip lock, ziploc, tie a knot, tying knots, play dough, playdough,
  fold/folds/folding paper, tweezers, holds .. pencil*, hold .. pencil*, holding .. pencil*, hold ..
  pen/crayon/marker, holds .. crayon/pen, pencil grip, grips .. pencil, grip .. pencil, grabs .. pencil, crayons in
  his/her fist, hook on
worry: craft/crafts, nuts and bolts
not: finger on, lift a finger, finger food*, with his/her fingers .. food, eats with, hands in, in .. homework, handed
  in, homework, his/her hands off, keep/keeps .. hands, hands to himself/herself, on the other hand, out of .. hands,
  puts hands, hands on, wash .. hands, washes .. hands, washing .. hands, hands wash*, dirty hands, city block, one
  block, two blocks, a block, around the block, blocks away, mouse in, drawing won, loves to draw, hand gets tired,
  hold his/her hand, hold hands, holds hands, holding hands, by the hand, raise .. hand, raises .. hand, draws on the,
  covers, hands over .. ears, plays dead, duct tape, ask .. color, color of, the color, colors of, colored, picture
  day, finger at, hair up, cut .. hair, cut .. nails, cuts in line, cut in line, cut off, key to, car keys, house
  keys, his/her keys, house key, loses .. keys, loses .. key, fist fight, with his/her fists, cut .. meat, finger out,
  hands .. ball, get cut, touch sand, touch .. playdough, throws .. blocks, drops off, thumbs up, cut out, cut back,
  cut her/his coverage, keyed up, butter fingers with money, in good hands, a handful, typing up, lines up .. blocks,
  blocks in a row, screws up, fingers crossed, bites .. fingers, sucks .. thumb
== organizing
sure: organiz*, disorganiz*, backpack, back pack, bookbag, book bag, bag not packed, pack/packs/packing his/her/the
  bag/backpack/things, folder/folders, binder, planner, agenda, locker, his/her desk, messy desk,
  lose/loses/losing/lost everything/his/her/a/things/stuff/track/all/the/another, keep/keeps track, keep track of,
  forgets everything/his/her/to/homework/things/the/all, forget/forgets/forgot/forgetting ..
  homework/book/books/lunch/lunchbox/backpack/jacket/coat/folder/things/glasses/instrument/gym, leaves/left/leaving ..
  behind/bus/everywhere/school/locker, leave .. behind, turn/turns/turned/turning in, turned it in, turn .. in, turns
  .. in, hand/hands/handed/handing in his/her/the, hands in homework, hand .. in, handed in, missing assignment*,
  missing work, missing homework, last minute, the night before, sense of time, running late, always late, late for
  everything, late every, time management, plan ahead, plans ahead, where to start, get/gets started, getting started,
  start on, first or last, crumpled, stuffed in, shoved, bottom of his/her bag/backpack, bottom of the, black hole,
  hot mess, train wreck, scatter*, scatterbrain*, lose his/her head, never find*, cant find anything, find/finds
  his/her/anything/things, get/gets ready, getting ready, out the door, ready for school, homework ..
  home/never/lost/bag/in, never come home, doesnt come home, write down .. homework/assignment*, writes down,
  write/writes down what, which books, books home, brings/bring home .. homework/book/right/wrong/books, bring ..
  books, wrong book*, long projects, check list*, checklist*, folder missing, lost and found, papers everywhere,
  papers in, loose papers, keep his/her things/stuff/papers/desk, stuff together, act together, procrastinat*
worry: desk, papers, stuff
not: school/the calendar, bus schedule, change/changes .. schedule, schedule changes, your schedule, loses it, lost
  it, lose it, loses his/her mind/cool/temper/balance/place/interest, lost ..
  teeth/tooth/apartment/job/insurance/weight/house/pounds/home, loses .. tooth, lose .. place, lost in, lost cause,
  gets lost, lost his/her job/balance/temper, loses a game, lose a game, losing a game, losing at, lost his/her
  father/dad/grandma/mom, lose weight, losing weight, homework takes, homework time, finish .. homework, start ..
  homework .. up, due to, homework every, lost .. year, on time for, desk got moved, his/her desk got, do .. homework,
  doing .. homework, under the desk, off the desk, on the desk, to his/her desk, at .. desk, fell behind, falls
  behind, between the desks, turn in, get ready for bed, ready for bed, at the desk, desk to desk, insurance,
  appointment, out the door .. crying, due in, due date, lost its, loses .. with, lost a, lost my, lost our, first or
  last name, bank, first project
== class_conduct
sure: blurt*, talks over, talks back, talk back, talking back, back talk, backtalk, talks through, talks in class,
  talking in class, talks out, talks during, talks while, call/calls/calling/shout/shouts/yell/yells/shouting/yelling
  out, interrupt*, disrupt*, class clown, runs out of/from class/the/his,
  run/runs/ran/bolts/walks/storms/leaves/leaving out of/from the class/classroom/room/school/lesson, leaves the
  room/classroom/class, leaves his/her seat/chair, out of his/her seat/chair, out of .. seat, out of .. chair,
  stay/stays/sit/sits in his/her seat/chair, stay in .. seat, stay in his/her, gets up and, up and down, behavior,
  behaviour, behavior chart, principal, principals office, office every/again/for, sent to the office/principal, sent
  home, sent out, in trouble, detention, suspen*, expelled, written up, write up, writes him/her up, wrote him/her up,
  red card, on red, clip down, clip chart, phone call* from school, call* from school, school call* me, calls me
  every, note/notes home, throws/threw/throwing .. class/classroom/teacher/desk/desks/chair*, hits the teacher, hit
  the teacher, hits his/her teacher, kicks the/his/her teacher, swears, swearing, curses, cusses, bad words,
  wait/waits his/her turn to, raise/raising hand before, without raising, wait to be called, bothers
  everybody/everyone/other/the/kids, bothers .. table, pokes, disturb*, under the/his/her desk/table/desks,
  crawls/crawling under, roam*, wanders the halls/hallway/room/classroom, wanders around the class*, runs the halls,
  runs in the hall*, running in the hall*, runs down the hall*, pushes in line, push* .. line, cuts in line,
  stand/stands/stay/stays/walk in line, sass*, mouths off, mouthy, smart mouth, disrespect*, rude to, defiant, argues
  with the/his/her teacher, argues with .. teacher*, refuses to work, refuse to work, rips up, tears up .. work, wild
  in class, drives the bus driver, bus driver, standing up on the bus, stands on the bus, seat belt off, unbuckle*,
  aisle, kicked off the bus, kicks the seat, makes noises, noises in/during class, hell on wheels, holy terror, pain
  in .. neck, acts up, acting up, act up, act out, acts out, acting out, misbehav*, elope*, hallway/halls/hall
  running, teacher .. control, cant teach, whole class stops, stops the class, stops the lesson
worry: teacher says .. moves
not: teacher tells, rules of the game, line the paper, hops in line, game rules, the rules of, waits in line at, line
  at the store, line at the bank, acts out the, acts out scenes, acts out the same, in line with, on the line, at
  home, same scene, his/her chair at, seat at the table, seat at dinner, out of his/her seat at dinner, gets up and
  walks .. table, in his/her seat its, once hes in his/her seat, behaves, wild animal*, in line at, off the bus stop,
  chair at dinner, from table, wheelchair, red card in, referral for, referral from, referral to, need a referral,
  principal name, new principal, school called about, line at, brother*, sister*, sibling*, bus stop, hops on, taps
  out, silly game, monkey bars, like a monkey, jokes around with, calls from the insurance, seizure*, bus driver
  changed, gets off the bus, get off the bus, on and off the bus, off the bus by
"""
