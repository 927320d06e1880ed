"""English words for feelings, needs, attention, steps, hands and order."""

TABLE = """
== regulating
sure: melt/melts/melted down/downs, meltdown*, melting down, tantrum*, rage/rages/raging/raged, loses it, lose it,
  lost it, falls apart, fall apart, falling apart, blow/blows/blew up, blowup*, explosi*, erupts, flip/flips/flipped
  out, flips his/her/a, freak/freaks/freaked out, scream/screams/screaming/screamed, shriek*, calm/calms down, calm
  himself/herself/him/her, come/comes down once, overwhelm*, overstimulat*, wound up, wind/winds down, worked up,
  outburst*, temper, bouncing off, off the walls, climbing the walls, climbs the walls, sets her/him/everybody/them
  off, set her/him off, set off by, goes from 0/zero, zero to, 0 to 100, 0 to 60, short fuse, hair trigger, time bomb,
  eggshells, covers/cover/covering/holds/plugs his/her ears, hands over his/her ears, ears covered, loud sound*,
  noise/noises bother*/hurt*/scare*, fire drill*, thunder, bang/bangs/banging/hits/slams/smacks his/her/their head,
  head bang*, bites/biting/bit his/her own, bites himself/herself, hits himself/herself, hit himself/herself,
  hurts/hurt/hurting himself/herself, scratches himself/herself, pulls his/her hair, pulls out his/her hair, slaps
  himself/herself, anxiety, anxieties, worry wart, worries about, panic*, nervous wreck, tied up in knots, bundle of
  nerves, ball of nerves, in knots, chews/chewed/chewing .. sleeve/sleeves/shirt/shirts/collar/hoodie, throws
  things/chairs/stuff/himself/herself/toys/furniture, throws a fit, hissy, loses his/her mind/cool/temper, goes
  ballistic/nuts/berserk/crazy/bonkers/nuclear, sensitive to, too loud, loud rooms/places/room, rocks back, rocking,
  flaps, stims, shuts down, shut down, emotion*, mood/moods/moody, mood swings, frustrat*, gets so angry, so angry,
  angry, anger, gets mad, furious, hulk, handle change*, changes in, change of plan*, plans change, schedule changes,
  any change, routine changes, smallest thing, tiniest thing, drop of a hat, cries and cries, inconsolable, upset
  over, gets upset, once .. upset, self regulat*, sore loser, loses a game, lose a game, tablet goes off,
  turn/turns/take/takes off/away the tablet/ipad/tv/phone/screen, ipad away, tablet away, phone away, wits end, wigs
  out, off the rails, amped, revved, worrier, gets so upset, spiral*, punches walls, punches the wall, breaks things,
  hole in the wall, slams doors, smashes
not: anger management class, screen*, cries when, at first, happy, loud and clear, fits in, fit in, doesnt fit, fits
  into, fit into, fit between, fit through, shoes .. fit, clothes .. fit, fit the, fits the, smashes hit, screaming
  deal, scream .. sleep, screams .. sleep, wakes .. screaming, wakes screaming, screaming .. sleep, shakes .. head,
  angry note*, worries me, worries us, im worried, rocking horse, rocking chair, rocks back and, sensitive to milk,
  blows up balloon*, my nerves, loud at, wired .. night, sleep*, dark, temperature, worries her teacher, mad
  scientist, goes off to, goes off with, goes off by, mood to, in the mood, takes off, set off for, worked up a sweat
alone: loud noise*, noise*, vacuum, fire alarm, hand dryer*, siren*, anxious, worries, sensory, feelings, fidgety and,
  upset
== communicating_needs
sure: tell/tells/telling/told us/me/you/anyone/anybody/them what, @cant tell us/me/you/anyone/anybody/them, never
  tells me/us/anyone/anybody, wont tell us/me/anyone, tell .. when something/he/she/it hurts, @cant say
  what/she/he/if/when/a/that, @cant ask/asks for, never asks/raises, asks/ask/asking for help, ask .. for what,
  instead of asking, instead of saying, instead of telling, instead of talking, instead of words, use/uses/using
  words/his/her words, use/uses/using .. words, raises/raise his/her hand, drags/pulls/leads/takes me/us by, by the
  hand to what, nonverbal, non verbal, doesnt talk, isnt talking, few words, doesnt speak, wont speak, @cant talk,
  talks so little, barely talks, hardly talks, understand what he/she wants, know/knows what he/she wants/needs,
  guess/guessing what, figure out what, picture board, pictures to, pecs, aac, communication device, speech device,
  his/her device, not say a word, doesnt say a word, wont say a word, says nothing when, lets us know, let/lets
  anyone/us/me know, doesnt say, cant explain, cant express, express himself/herself, tell .. hurts, where it hurts,
  hungry or thirsty, sign language, signs for, gets what .. by screaming, cant communicate, communicat*, reads my
  mind, mind reader, mind readers, 20 questions, twenty questions, pulling teeth, spit it out, how he/she feels, when
  he/she is sick/hungry, doesnt let .. know, screams for what, gets someone else to talk, answers for, freezes when
  asked, wont answer
not: talks back, talk back, talks over, talks out, talks in, talks through, talking in class, talks only about, talks
  about, talks too, talks nonstop, talks all, talks to other, talk to other, talks to no one, talks to kids, talks to
  the other, talk to the other, talking to, talk to kids, talk to his/her/the/other, talk to anyone, guess what, i
  tell, to tell, told, tell him/her/you, can tell you, tells jokes, tell time, cant tell, spelling words, sight words,
  other words, write/writes/writing/copy/copies/copying .. words, speech pathologist says, speech therap*, speech
  class, points a, points in, point is, points out, games points, what he wants to, what she wants to, does what he
  wants, points at the others, tattle*, knows what he wants for, two words, three words, words that nobody, words per,
  talk to us, talk with us
alone: mute, clams up, mumbles
alone: what he/she wants, what she/he needs
== attending
sure: pay/pays/paying attention, attention, concentrat*, focus*, distract*, daydream*, day dream*, own world, own
  little world, lala land, la la land, space cadet, spaces out, space/spaced out, spacing out, zones out,
  zone/zoned/zoning out, zoned, stare/stares/staring out/off/at the wall/into/at nothing, out the window, sit/sits
  still, @cant sit, sit .. for more than, stay/stays on task, on task, off task, keep his/her mind on, mind wanders,
  wanders off, drift* off, attention span, gnat, goldfish, squirrel, head in the clouds, lost in thought, fidget*,
  wiggle*, wiggly, squirm*, ants in his/her pants, one thing to the next, from thing to thing, thing to thing, toy to
  toy, doesnt finish, never finishes, starts .. finishes, starts .. finish, finish/finishes his/her/any
  work/worksheet/homework/assignment/a, get/gets his/her work done, homework takes, hours of homework, two hours
  for/on, tuned out, tunes out, tune out, checked out, not listening, doesnt listen, listen to the
  teacher/lesson/story, look/looks at everything, looks everywhere, any little sound, every little sound, every noise,
  look at the screen, adhd, redirect*, lose/loses his/her place, loses interest, bored in a, brain is, head is
  elsewhere, mind is elsewhere, on another planet, other planet, another planet, reads one page, remind/reminded .. to
  work, get back to work, reading the same line, stops working, nobody home, working alone, work on his own, works if,
  work alone
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
  same/ten/three/five/again/over/twice/once/twenty/100/a/something/to/things, was told, what hes/shes told, what
  he/she is told, what you tell, what i tell, what i asked, what i told, what i said, what was said, same thing ten,
  ten times, 10 times, a hundred times, 100 times, repeat/repeats/repeating everything/myself/it/the, repeat ..
  myself, repeat .. times, broken record, in one ear, brick wall, to a wall, walls listen better, forgot what/half/the
  second/the rest, forgets what/half/the second/the rest, forgotten what, does the first, only the last, does one
  thing, remembers one, watch/watches/copies what the others, waits to see what, looks at the others, what the others
  do, does the opposite, his/her own way, listen to me/us/a/the, listens to me, doesnt do what, wont do what,
  directions twice, directions are, doesnt mind me, selective hearing, deaf ears, wont listen, doesnt listen to, never
  listens, tuning me out, tunes me, lost cause, sequence*, sent .. for two things, sent upstairs, comes down with,
  send him/her to/up/for, in what order
worry: instruction*
not: dance .. steps, steps on, bus steps, dance steps, get the steps, stair steps, up the steps, front steps, steps of
  the, down the steps, first steps, ask him/her over, asks him/her over, asked him/her over, ask him/her to
  take/clean/pick/help/set, tell .. to clean, told .. his/her room, i ask .. chore*, i say no, ask him/her to write,
  ask him/her what, tell him no, as directed, wrong direction, sense of direction, deaf in, i say goodbye, listen to
  music, steps up, ignores the kids, ignores the other, ignored by, ignores other, ignores his, ignores her brother,
  told me, told us, told that, was told that
alone: told what, ignores, directions
== handwriting
sure: handwriting, hand writing, penmanship, writing is/hurts/looks/takes/assignment*, his/her writing,
  pencil/pencils/pen too/grip/so/breaks/like, holds/hold/holding/grips/grip/grab/grabs .. pencil/pen/crayon/marker,
  form/forms/forming letters, letters backwards/are/float*/all, reverses .. letters, b and d, bs and ds, cursive, off
  the board, from the board, chicken scratch, scribble*, illegib*, legib*, unreadable, nobody can read, no one can
  read, cant read his/her own, read his/her own, read what he/she wrote, read a word he/she, read her/his work, on the
  line/lines, stay/stays on/in the line, stay/stays in the lines, between the lines, spaces between, hand hurts, hand
  gets tired, hand cramps, hand is tired, hand aches, hand cramp, hurts .. sentence, presses so hard, presses too, too
  light/hard .. pencil, rips the paper, tears the paper, hole in the paper, doctors writing, looks like a doctor,
  hieroglyphics, take notes, takes notes, taking notes, dysgraphia, book report, lefty, spelling test
not: letters from, three letters, a letter, letter from, letters in the mail, letters to, written up, write up, wrote
  up, spelling bee, cast a spell, write me, write us, wrote to, wrote me, wrote a note, written report, in writing,
  written plan, find a pencil, finds a pencil, loses .. pencil/pencils, lost .. pencil/pencils, no pencil, pencils ..
  missing, switches hands .. lefty, if .. lefty, lefty or, hes a lefty, shes a lefty, chews .. pencils, sharpened,
  sharpen*, wrote back, pencil case, pencil box, forgets .. pencil, forgets .. worksheet, loses .. worksheet,
  worksheets home, serve .. sentence, full sentences, speak .. sentence, sentence out loud, talks in .. sentences,
  does he/she writes down, never writes down, doesnt write down, write down .. homework/assignment*, writes down ..
  homework/assignment*, copies what the others, copies everything .. kid*, copies his brother, copies other, copy of,
  a copy, copies of, waits to see
alone: writing, writes, write, pencil, pencils, letters, erases, eraser*
alone: copy/copies/copying from/the board/off/down/notes/words/a, trace/traces/tracing
== fine_motor
sure: scissor*, sissors, cut/cuts/cutting paper/with/on/out/a/straight/along, cut .. line/lines/circle/shapes/glue,
  gluing, glue stick, grip strength, hand strength, weak hands, hands are weak, hands shake/shaky, shaky hands, all
  thumbs, butterfingers, butter fingers, bead/beads/beading, string/strings/stringing/thread .. beads,
  pick/picks/picking up small/little/coins/tiny, pincer, tiny things/pieces/lids/parts, little pieces, small pieces,
  lids, jar/jars, bottle caps, bottle cap, open/opens/opening ..
  jar/lid/packet*/bag/bags/container*/package*/bottle/carton/wrapper*/cap/caps/milk/snack/chips/lunch/thermos/yogurt,
  packet/packets, wrapper/wrappers, peel/peels/peeling, fine motor, dexterity, screw/screws/unscrew*,
  twist/twists/twisting, turn/turns .. key/knob/page/pages, key in, switches hands, left or right hand, right handed
  or, left handed or, types with, clumsy hands, clumsy with, drops everything, drops things, drops .. he holds, zip
  lock, ziploc, tie a knot, tying knots, play dough, playdough, fold/folds/folding paper, tweezers, hold ..
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
alone: grip/grips/gripping, fingers, lego/legos, pinch*, coins, sticker/stickers, color/colors/coloring/colouring
  in/inside/a, coloring, crayon*, puzzle/puzzles, typing
== organizing
sure: organiz*, disorganiz*, bag not packed, pack/packs/packing his/her/the bag/backpack/things, keep/keeps track,
  keep track of, forgets everything/his/her/to/homework/things/the/all, forget/forgets/forgot/forgetting ..
  homework/book/books/lunch/lunchbox/backpack/jacket/coat/folder/things/glasses/instrument/gym, leave .. behind,
  turn/turns/turned/turning in, turned it in, hands in homework, handed in, missing assignment*, missing work, missing
  homework, last minute, the night before, sense of time, late for everything, time management, plan ahead, plans
  ahead, where to start, get/gets started, getting started, crumpled, bottom of his/her bag/backpack, train wreck,
  scatter*, scatterbrain*, lose his/her head, cant find anything, find/finds his/her/anything/things, homework ..
  home/never/lost/bag/in, never come home, doesnt come home, write down .. homework/assignment*, writes down,
  write/writes down what, which books, books home, brings/bring home .. homework/book/right/wrong/books, bring ..
  books, wrong book*, long projects, check list*, checklist*, folder missing, lost and found, papers everywhere, loose
  papers, keep his/her things/stuff/papers/desk, stuff together, act together, procrastinat*
worry: desk, papers, stuff
not: school/the calendar, bus schedule, change/changes .. schedule, schedule changes, your schedule, loses it, lost
  it, lose it, loses his/her mind/cool/temper/balance/place/interest, lost ..
  teeth/tooth/apartment/job/insurance/weight/house/pounds/home, loses .. tooth, lose .. place, lost in, lost cause,
  gets lost, lost his/her job/balance/temper, loses a game, lose a game, losing a game, losing at, lost his/her
  father/dad/grandma/mom, lose weight, losing weight, homework takes, homework time, finish .. homework, start ..
  homework .. up, due to, lost .. year, on time for, desk got moved, his/her desk got, do .. homework, doing ..
  homework, under the desk, off the desk, on the desk, to his/her desk, at .. desk, fell behind, falls behind, between
  the desks, turn in, get ready for bed, ready for bed, at the desk, desk to desk, insurance, appointment, out the
  door .. crying, due in, due date, lost its, loses .. with, lost a, lost my, lost our, first or last name, bank,
  first project
alone: backpack, back pack, bookbag, book bag, folder/folders, binder, planner, agenda, his/her desk, messy desk,
  running late, always late, late every, never find*
== class_conduct
sure: blurt*, talks over, talks back, talk back, talking back, back talk, backtalk, talks in class, talking in class,
  talks out, talks during, talks while, call/calls/calling/shout/shouts/yell/yells/shouting/yelling out, interrupt*,
  disrupt*, class clown, runs out of/from class/the/his, run/runs/ran/bolts/walks/storms/leaves/leaving out of/from
  the class/classroom/room/school/lesson, leaves his/her seat/chair, out of his/her seat/chair, out of .. seat, out of
  .. chair, stay/stays/sit/sits in his/her seat/chair, stay in .. seat, behavior chart, principals office, sent to the
  office/principal, detention, suspen*, expelled, written up, write up, writes him/her up, wrote him/her up, red card,
  on red, clip down, clip chart, phone call* from school, call* from school, calls me every, note/notes home,
  throws/threw/throwing .. class/classroom/teacher/desk/desks/chair*, hits the teacher, hit the teacher, hits his/her
  teacher, kicks the/his/her teacher, swears, swearing, curses, cusses, bad words, raise/raising hand before, without
  raising, wait to be called, bothers everybody/everyone/other/the/kids, bothers .. table, disturb*, crawls/crawling
  under, wanders the halls/hallway/room/classroom, wanders around the class*, runs the halls, runs in the hall*,
  running in the hall*, runs down the hall*, pushes in line, push* .. line, cuts in line, stand/stands/stay/stays/walk
  in line, sass*, mouths off, mouthy, smart mouth, rude to, argues with the/his/her teacher, argues with .. teacher*,
  refuses to work, refuse to work, tears up .. work, drives the bus driver, bus driver, standing up on the bus, stands
  on the bus, seat belt off, unbuckle*, kicked off the bus, kicks the seat, hell on wheels, holy terror, pain in ..
  neck, acts up, acting up, act up, act out, acts out, acting out, misbehav*, elope*, hallway/halls/hall running,
  teacher .. control, cant teach, stops the class, stops the lesson
worry: teacher says .. moves
not: teacher tells, rules of the game, line the paper, hops in line, game rules, the rules of, waits in line at, line
  at the store, line at the bank, acts out the, acts out scenes, acts out the same, in line with, on the line, at
  home, same scene, his/her chair at, seat at the table, seat at dinner, out of his/her seat at dinner, gets up and
  walks .. table, in his/her seat its, once hes in his/her seat, behaves, wild animal*, in line at, off the bus stop,
  chair at dinner, from table, wheelchair, red card in, referral for, referral from, referral to, need a referral,
  principal name, new principal, school called about, line at, brother*, sister*, sibling*, bus stop, hops on, taps
  out, silly game, monkey bars, like a monkey, jokes around with, calls from the insurance, seizure*, bus driver
  changed, gets off the bus, get off the bus, on and off the bus, off the bus by
alone: behavior, behaviour, principal, office every/again/for, under the/his/her desk/table/desks, roam*, disrespect*,
  defiant, aisle, noises in/during class
alone: pokes, rips up
"""
