"""English: what is said with any word of a family (`families_en`): hands, order, conduct, play, people, home, town."""

TABLE = """
== handwriting
sure: write/sign/print/spell/copy/form ..
  name/letters/words/word/numbers/sentence/sentences/line/alphabet/date/paragraph/legibly, name ..
  paper/mess/tangle/scribble/crooked/backwards/letters/fits/whole/page, spelling words, crooked
  word/words/letters/line, thank you cards, letters ..
  float/run/crash/size/giant/tiny/huge/all/together/backward/backwards/wobble/line/upside, off the
  line/paper/page/lines, on/below/above the line/lines, b's and d's, reversed, reverses, mirror image, cant read it,
  read .. writing/handwriting/letters/it/own, unread, hands .. back unread, illegible, unreadable, scrawl*, scribble*,
  chicken scratch, messy .. writing/handwriting/papers/print, writing .. mess/messy/hurts/slow/hard/painful/takes,
  handwriting, penmanship, print/prints/printing, cursive, pencil ..
  hard/breaks/snap/snaps/grip/fist/paper/hurts/hole/light, press/presses/pushes .. hard/paper/light/down, hole/holes
  in/through .. paper/page, grip .. pencil/pen/crayon, hold .. pencil/pen/crayon/marker, hand ..
  cramps/cramp/hurts/tired/sore/aches, copy/copying/copies .. board/book/down/screen/notes, from the board, dictate,
  dictates, scribe, write/writes/writing/wrote ..
  letters/name/words/word/lines/sentence/sentences/numbers/backwards/legibly/neatly/paragraph/essay, write
  a/anything/one/two/three, words run/crash/float/together, spaces between, put/puts/gets it/words/ideas/them on/onto
  paper, one crooked
not: signed, sign .. form/papers/where, write back, write here, wrote .. up, write up, written up, write to,
  sharpen/sharpens .. pencil/pencils, pencil/pencils .. gone/lost/missing/sharp, @lose .. pencil/pencils, vice
  principal writing, writing to, writing because, writing for, what to write, writing on behalf, read .. book/books,
  reading, sign language, signs, print out, printed, his/her own words, on paper towels, bad words, draw on, walls,
  copying off the homework, dont know what to write
alone: journal/journals/essay/essays/paragraph/paragraphs, writing
== fine_motor
sure: scissors, snip, hole punch, paper clip/clips, staple*, paint brush .. hold, crayon/crayons/marker/markers ..
  hold/fist/grip/break/breaks, color .. lines/inside/page, color in, stick figure, trace, open ..
  jar/jars/bag/bags/packet/packets/lid/lids/container/containers/bottle/wrapper/thermos/lunchbox/carton/chips/snack/tube/can/box,
  lid/lids, cap/caps, jar/jars, unwrap, ziploc, baggie, twist .. cap/lid/off/knob, combination, padlock, doorknob, key
  .. lock/turn/door, string/thread .. bead/beads/needle, bead/beads, peg/pegs, duplo/duplos, push/put/snap ..
  together/duplos/legos/bricks, puzzle .. piece/pieces/fit, pick/picks up ..
  coin/coins/small/tiny/beads/pennies/cheerios, pennies, fingers ..
  work/weak/clumsy/slow/stiff/anything/nothing/small, with .. those/his/her fingers, grip/grasp, pinch/pincer,
  squeeze/squeezing .. bottle/glue/toothpaste/sponge/rag, wring, peel .. orange/banana/carrot/sticker/stickers/egg,
  sewing, knit, origami, fold .. paper/napkin, playdoh, playdough, tweezers, screwdriver, dexterity, fine motor, mouse
  .. click, types with, piano .. fingers, switches hands, left/right hand/handed, hook/hooks/snaps .. tiny/doll,
  shuffle/deal .. cards, holds .. cards, cant/wont/doesnt/never .. draw/draws ..
  anything/person/circle/line/face/shape/shapes, anything small, small pieces/things/parts, tiny
  lids/pieces/parts/buttons, turn the key/knob/combination/page/pages/lock/doorknob, hold/holds/holding a/his/her
  pencil/crayon/pen, cut .. paper/shape/circle/scissors, cut on .. line, cut and glue
not: cut .. nails/hair/food/meat/line, cut in line, fingers .. crossed/mouth/food/eats/nose, eats .. fingers, by the
  hand, hand .. hurts/cramp, key to, turned the page, lock/locks .. himself/herself/door/bathroom, tape recorder,
  videotape, paste copy, hold .. hand/hands, hits with, hand/hands .. over .. ears, washes .. hands, hands ..
  wash/paint/dirty, raise .. hand, draws on, draw on, finger .. pointing, clip down, clip chart, legos .. floor,
  puzzled, lost .. key/keys, lose .. keys, clip .. nails, capable, coins .. pay, sucks
alone: glue, paste, coloring, lego/legos, puzzles, coins, finger/fingers/fingertips, hands ..
  weak/clumsy/shake/shaky/strength/tired/steady/tremble/tools, needle, crafts, clay, keyboard, typing
alone: cut .. line/paper/shape/shapes/circle/straight/scissors/out
== organizing
sure: @lose .. @things, @things .. lost/missing/gone/crumpled/behind/somewhere,
  looking/look/looks/hunt/hunting/hunts/search/searching/searches/find/finding for/the/his/her .. @things, cant find
  .. @things, never find, turn/turns/turned/hand/hands/handed .. in .. @things/late/never,
  turn/turns/turned/hand/hands/handed .. @things .. in, @things .. turned/handed in, assignments ..
  late/missing/day/zero/zeros, missing .. work/assignments/homework, zeros, a day late, last minute, due ..
  tomorrow/today/date/dates/forgot/forgets, forgets .. due/test/tests/quiz, test .. forgot/forgets/today/tomorrow,
  shift/schedule .. when/what/forgets/knows, where .. his/her things/stuff/shoes/homework, knows where his/her,
  backpack/desk/locker/binder/folder/bag/room ..
  mess/disaster/explosion/landfill/dump/crumpled/black/pit/garbage/bottomless/hole/full, messy
  backpack/desk/locker/binder, bottom of .. bag/backpack/locker/desk, crumpled, crumple, organized, organize*,
  disorganized, scattered, scatterbrain*, plan ahead, get/gets started, where to start/begin, keep ..
  track/things/straight, track of, sense of time, time .. means/slips/concept, no concept of time, procrastinat*,
  wrong book/books/day/folder/notebook, gym clothes/shoes, instrument .. home/bus/forgot, lost and found,
  pack/packs/packing .. backpack/bag/lunch/things, check his/her bag/backpack, materials .. class, unprepared, not
  prepared, late with his/her, late .. with .. work/assignments/homework, never/not/isnt ready for school, late for ..
  everything, always late, lose/loses/losing/lost everything/things/stuff/track, loses his/her @things, lost his/her
  @things, leave/leaves/left his/her/the/a @things, leaves a trail, turn/turns .. work/homework/it/assignments .. in,
  never knows when, black hole, bills unopened, weeks behind, three/two/four/five weeks/days/assignments behind, half
  of it lost, where either one starts, behind in work/class/school/math, behind on .. work/homework/assignments,
  looking for the/his/her @things/sheet, lose his/her head, loses .. homework, loses her/his homework
not: locker .. combination/turn/lock/open, lockers, hand/hands .. in .. mouth/pants/paint, hands still, lost ..
  tooth/teeth/job/weight/house/father/grandma/apartment/insurance, get lost, gets lost, lose/loses/lost ..
  game/temper/control/place/balance/interest, left alone/out/hand, leave .. alone/me/us/room/class/house/table, leaves
  .. room/class/house/table/seat/it/again/mess/plate/toys, left handed, because of .. sock/socks/shoes, @things ..
  floor, start .. fight, pads everywhere, late at, late night, day late .. rent, ready .. pajamas
alone: planner, always late, running late, materials, supplies
== class_conduct
sure: up from .. seat/desk, get/gets up during/in/every/and/from .. lesson/class/story/walks/seat, wander/wanders ..
  class/room/halls/classroom, making/make/makes/cracks/cracking jokes/faces/noises/sounds/fart, jokes ..
  teaching/class, jokes while, has to stop, lesson .. stop/stops, class .. stops/laugh/laughing/clown, disrupt*,
  interrupt*, blurt*, shout/shouts/yell/yells/call/calls/hollers .. out/answers/answer, hum/hums/humming,
  drum/drums/tap/taps/taps/clicks .. desk/pen/pencil/table, rips/rip/tears/tear ..
  work/artwork/walls/paper/papers/posters/worksheet/poster, crumples .. worksheet/test/paper, sharpen/sharpens,
  knock/knocks .. over/chairs/desks/books, run/runs/races/tears/goes/charges/barrels/sprints ..
  hall/halls/hallway/corridor/corridors, down the hall, bat out of hell, trip/trips .. people/kids/purpose, wrote ..
  up, written up, write ups, office .. sent/sends/again/week/day/every, principal .. calls/called/office/email,
  detention, suspended, suspension, expelled, kicked out of .. school/class/daycare/preschool/camp, phone calls from
  .. school, school .. calls/called/phoned/emails, note/notes/email/emails home/from .. teacher/school, bad note, on
  red, break/breaks .. rules, defies, bolts/bolt/elope/elopes/run/runs/ran .. class/classroom/room/school/building,
  seatbelt, belt off, bus .. seat/standing/yells/hits/spits/kicks/throws/fights, bus driver/monitor ..
  wrote/says/complains/seat, spits/spit/kick/kicks/hit/hits/throws .. bus, bothers .. kids/neighbor/class/others,
  pokes .. kids/neighbor, throw/throws .. class/classroom/across/paper/pencils/erasers/food, food fight, spitball*,
  class clown, wait .. turn .. talk/speak/answer, raise .. hand, out of .. seat/chair, out of .. class/classroom,
  while im/i teaching/teach/talking, makes/making noises/noise in/during/all/while, @hits the/his/her @teacher, throws
  .. desk/desks/chair/chairs, leaves his/her seat/class/classroom/desk, leaves the classroom/room/class,
  swears/swear/curses/cusses at, swearing, curses, mouths off, walks on the tables, climbs on the desk/desks/tables,
  crawls under .. desk/desks/table/tables, shoves/pushes/cuts .. in line, shoves his/her way, slams lockers, slams
  into lockers, refuses to work/line, lesson is over, whole lesson, clear the others/room/class, fart noises, drives
  the sub/teacher, up the wall every, mouth like a motor, dumps the bins, @hits .. on the .. bus, shoves .. way, at
  the monitor
not: class is, first class, isnt defiant, out of line with, sent home work, office hours, raise .. hand .. help,
  raises .. hand .. help, kicked off .. team, runs track, in line with, line at, checkout, on the line, school called
  about insurance, throw .. ball, wanders away, table at dinner, talks about, talk to, talks to, talks only, behavior
  therapist, behavior plan meeting, ceiling, calls .. name/names, school calls .. name, monitors, talks .. rabbit,
  @kin, jumps out of
alone: talk/talks/talking .. back/over/during/out/neighbor/nonstop/class, in line, behavior, conduct, defiant,
  hide/hides under .. desk/table, aisle, stay/stays/sit/sits/keep .. seat/chair/circle/carpet/rug/line
== moving_about
sure: trip/trips over, falls/fall/fell/falling .. down/off/over/feet/nothing/stairs/steps/flat, fall down, off
  balance, own feet, flat floor, bump/bumps/crash/crashes/walk/walks into ..
  walls/wall/door/doors/furniture/people/things/everything/doorways, scraped knees, skinned knees, clumsy, klutz, bull
  in, two left, wobble/wobbly/unsteady, stair/stairs/steps/step ..
  up/down/one/climb/hold/holds/rail/railing/scared/afraid/bus/foot/feet/alternate, staircase, railing, escalator,
  climb .. stairs/steps/ladder/bus/car/into/up/bed, crutches, braces on .. legs, afo*, limp/limps, toe walk*, isnt
  walking, doesnt walk, crawl/crawls/crawling .. yet/months/stairs, months .. walk/crawl/sit/stand, tired ..
  walk/walking/stairs/legs, legs .. give/tired/hurt/weak/shake, carry/carries/carried ..
  him/her/everywhere/up/stairs/car, has to be carried, gallop, ride/rides/pedal/pedals .. bike/trike/scooter/tricycle,
  training wheels, trike, scooter, keep up .. with/class/line/kids, slow .. stairs/hall/walking/walk, get/gets lost ..
  school/hall/halls/building/classroom, finds/find .. way .. class/classroom/school/around, low tone, muscle tone,
  slump/slumps/slouch/slouches, slides out of .. chair, falls out of .. chair, weak legs/core/muscles, doors .. heavy,
  gross motor, coordination, uncoordinated, pe class, gym class, carry .. tray, tray .. spill/spills/drops/carry, onto
  the toilet, from .. walker/wheelchair/chair, tiptoe/tiptoes everywhere/around, on his/her tiptoes,
  escalator/escalators, falls/fell/falling down/over/off, falls a lot, keeps falling, walk/walks
  far/slow/slowly/funny/behind, walks on .. toes, cant/doesnt/wont walk far/to/up/the, not walking yet, still not
  walking, tired of/from walking, after walking, get/gets/climb/climbs into/onto .. car/van/tub/chair/seat, cant
  jump/hop/run, runs funny/slow, trips on/over nothing/air/everything/feet/his/her, keep up with ..
  class/kids/line/walking, trips and falls, stepping over, step over, onto a curb, left/right side is weak, weak side,
  weak on one side, newborn giraffe, legs everywhere, arms and legs everywhere, like a baby deer
not: climbs .. on/under tables/desks/shelves, skips .. lunch/school/class/breakfast/meals, knees hugged, runs ..
  hall/halls/away/off/into, step by step, next step, first step, trips .. people/purpose/kids, family trip*, field
  trip*, run .. out/errands, walks away, walks off, walk in line, steps in, jump when, jumps from, runs from .. to,
  trip to, trips to, stand up for, goes crawling, you say jump, running late, falls asleep, fall asleep, falls ..
  behind in, falls on the floor, falls on .. floor, falls apart, core class, way to tell, running at, hurts .. tell,
  walks on the tables, walks on tables, weak grip, gets in the car and, jumps up and
alone: knees, balance, stairs, ladder, ramp, curb, walker, stroller, gait, tiptoes, skip, catch/throw/kick .. ball,
  bike, posture, core
alone: bruise/bruises/bruised, wheelchair, floppy
== play
worry: playing with, plays with
sure: play/plays/playing/pretend ..
  with/alone/toys/toy/house/pretend/doll/dolls/cars/tea/party/kitchen/tag/chairs/game/games/musical/hide/rules, lines
  up the/his/her, spin/spins .. wheels/things/lids/plates, @toy ..
  mouth/lick/line/lines/throw/throws/ignore/ignores/same/spin/spins/wheels/pretend/dump/dumps, same ..
  game/toy/scene/story/hole/video .. every/over/again, make believe, imagine, tea party, how to play/pretend, wouldnt
  know what, rules of, musical chairs, share/shares .. toys/toy, quits .. game/when, candyland, checkers,
  swing/swings/slide/slides/sandbox/monkey bars/seesaw/merry/ladder/bridge .. scared/afraid/wont/cant/refuses/never,
  scared/afraid/terrified of/wont/refuses .. swing/swings/slide/slides/sand/grass/sandbox/bridge/playground, dig in,
  build .. anything/tower/blocks/train, never plays, wont play, cant play, nothing to play, no idea how to play, play
  by himself/herself, entertain .. himself/herself, finger paint*, touch .. sand/grass/paint/playdough/slime, plays
  wrong, plays the same, wait/waits/take/takes/taking his/her/a/any turn/turns, how to play, play/plays/playing with
  toys/dolls/cars/anything/alone/house/pretend, lick/licks/mouths/chews .. toy/toys/blocks/dolls/cars, lines up
  his/her/the cars/toys/trucks/animals/blocks, lining up .. cars/toys/trucks/animals/blocks,
  get/gets/understand/know/knows the game/games/rules, doesnt know .. play/pretend/games, what to do with .. toys,
  what to make with, mouths the cup, licks the cow
not: plays .. piano/violin/drums/flute/guitar/soccer/baseball/tennis/football, ask/asks .. play, asked .. to play, let
  .. play, lets .. play, nobody .. play, no one .. play, wont .. play with him/her, dont .. play with, wanna play w,
  play .. with him/her, pick/picks/put/puts/clean .. toys, toys .. floor/everywhere, throws .. toys, video game*,
  games on, take/takes .. toys from, had the swing, mat to swing, plays dead, lap, turns .. pages, turns down, turns
  away, turned away, game on, slide down in, says .. dont want, at therapy, bored, play/plays/playing with ..
  shoelace/pencil/hair/fingers/food/eraser, wait .. turn .. talk/speak/answer, jungle gym, play .. w
alone: pretend, imaginat*, dolls, the rules, board game*, gravel, sand, train set, toys, playdough
alone: doesnt play
== leisure
sure: no/any/have/has/one/nothing/other .. hobby/hobbies/interests/interest/thing .. likes/enjoys/cares/wants,
  care/cares less, couldnt care, doesnt care .. anything, cares about nothing, all day .. @device, @device ..
  all/day/weekend/summer/hours/nothing/only/until/morning, on the @device .. all/day/weekend/summer/hours/nothing,
  nothing but .. @device, if it isnt .. @device, without .. @device .. bored/nothing/lost, glued to, @device addict*,
  addicted to, couch .. @device/all/day/game/weekend, board all day, free/spare time, weekends ..
  nothing/bed/couch/room, summer .. nothing/@device/bored/room, quit/quits/quitting/dropped/drops/gave ..
  @sport/band/choir/lessons/team/club/scouts/everything/piano, quit everything, wont/cant/refuses ..
  @sport/team/club/lessons/band/choir, on the team/bench/sidelines/field, coach .. benched/says/bench/asked, day camp,
  sign/signed .. up for, hobbies, activity/activities .. after/quit/none/no/wont/join, after school program/club,
  quit/quits/quitting @sport/band/choir/piano/everything/scouts/the, stick with .. team/club/sport/anything/it,
  nothing he/she likes/enjoys/wants, nothing .. appeals/interests/enjoys, nothing else ..
  likes/enjoys/wants/appeals/enjoys, one other thing .. likes, isnt one .. thing .. likes, just sits around,
  wont/quit/quits/refuses @sport, every weekend on the @device, nothing else he/she enjoys/likes, never doing
  anything, no games no books, all he/she wants is @device/minecraft/roblox/fortnite, nothing he/she likes to do, a
  thing he/she cares to, if it isnt the tablet
not: swim .. suit/suit on/half over, quits when .. loses, quit making, will not quit, wont quit, quit his/my job, quit
  school, sports physical, runs track of, keep track, on track, track of, dance around, loses .. game, bored ..
  class/lesson/church, turn/turns/take/takes .. @device, @device .. away/off, watch .. at dinner, at therapy, therapy
  .. @device, on the video call, telehealth, camera, when the @device drops, swim class .. suit
alone: bored, boredom, @sport class/lessons/practice/camp/team/club, music/art/dance/piano/guitar/swim lessons/class,
  recital, summer camp
== family_life
sure: @kin ..
  @fights/hits/hit/bites/bite/scared/afraid/hates/hate/alone/jealous/room/because/toys/door/teases/leave/sleep/asleep/hide/hides/out/touch,
  @hits/hates/hate/hurt/hurts/jealous/scared/afraid/fight/fights/fighting/tease/teases/argue/argues/bother/bothers/share
  .. @kin/baby/dad/stepdad/stepmom/mom, the little one, my other daughter/son/kids/child, our other ..
  kids/daughter/son/child, other daughter/son, they fight, kids fight, share a room, the whole family, whole family,
  family ..
  dinner/dinners/trip/trips/vacation/vacations/photo/photos/picture/party/parties/reunion/gathering/gatherings/game/movie/meal/meals/together/time/outing/outings/car,
  as a family, visit/visiting/visits .. anyone/grandma/@elder/family/people/friends/relatives, @elder ..
  visit/visits/house/hug/hugs/come/comes/over/wont/scared/hides/dinner/party/hides, company comes, when ..
  company/visitors/guests, go/goes to anyone's, holiday/holidays/thanksgiving/christmas/easter/hanukkah/birthday ..
  table/family/dinner/hides/screams/ruined/cousins/everyone, thanksgiving, car ride/rides/trip/trips, road trip, long
  drives, eat/eats/sit/sits/dinner .. together/family/with us, at .. family dinner, dinner table, our marriage,
  marriage, husband and i, home life, everyone at home, everybody at home, whole house, whole household, jealous, new
  baby, takes over the house, rules the house, hug/hugs/kiss/talk/speak .. dad/@elder/mom, eat at different times,
  different meals, whatever his/her sisters/brothers/sister/brother, one family .. game/dinner/meal/movie/trip, get
  through one family, his/her brothers/sisters .. build/things/friends/birthday, brother/sister is falling
  asleep/scared/tired, my wife/husband is scared, scared of him/her, wont be alone with
not: his/her @kin is/was/had/has/could/can/walked/talked/did/does/at, @elder bought/gave/says/said/thinks, grandma
  here, grandpa here, grandmother here, lives with, live with, faster than, family doctor, family history, without
  mom, foster mom, my mom, dad here, mom here, mother in law says, her doll, baby talk, baby teeth, on vacation,
  babysitting job, back seat of the bus, as a baby, kids at school, twin beds, each other .. kids, sitting alone,
  husband lost, husband works, husband and i split, wife works, told my husband
alone: his/her @kin, vacation, babysitter
== peers
sure: spits at, others dont, other second/first/third graders, other graders, alone ..
  recess/lunch/playground/wall/bench/table/yard, sit/sits/eats/stands .. away/facing/apart/wall/rest, away from the
  rest/others, nobody/no one/none/never/no ..
  play/plays/sit/sits/invite/invited/invites/likes/calls/picks/friend/friends/wants .. him/her/with, nobody .. to
  play/sit/talk/eat, no one .. to play/sit/talk/eat, invited/invite/invitation/invitations, birthday party/parties,
  party .. invited/hides/alone, playdate/playdates, sleepover/sleepovers, lonely, loner, leave .. out,
  bully/bullies/bullied, teased, picked on, made/makes/make fun, laugh/laughs/laughed .. at .. him/her, the wrong way,
  bosses, too close, hug/hugs .. everyone/kids/hard/strangers/tight, grab/grabs/take/takes/steal/steals .. from ..
  @kids, join/joins/joining .. in/others/group/game/kids, conversation/conversations, talk/talks .. about ..
  only/dinosaurs/trains/minecraft/nothing, only talks about, doesnt fit in, fit in, odd one, outcast, misfit, get up
  when he/she sits, wont play with, wanna play, @kids .. walk/walks/move/moves/run away, @kids ..
  avoid/avoids/tease/teases/laugh/laughs/invite/invites/mean, @kids dont/wont/doesnt .. play/like/want/sit/invite/let,
  the others dont/wont, the girls/boys .. get up/leave/laugh/tease/walk, no/any/one/two/keep/make/has/have
  friend/friends, nobody/no one/none .. plays/play/sits/sit .. him/her/with, never asks him/her over, no one asks
  him/her over, ever asks him/her, sits/eats/plays by himself/herself, seat next to him/her, dont/doesnt want him/her
  there/around/in, make/keep/have friends, @hits other/the/some/his/her @kids/friends/classmates/children, grabs ..
  from .. @kids, left out of/at, rubs .. kids, joins in with, shares with other, any other child/kid/children/kids,
  other child, throws .. at the others/other, cuts in front of him/her, to any other
not: other @kids come right up, her friends because, sends him over, kids menu, other kids can, than other kids, like
  other kids, friend of, friendly, social worker, social security, social studies, my friend, a friend said, friend
  told, my kids, our kids, hug .. us/me, party at home, group home, tell the girls, kids clothes, two kids, three
  kids, how many kids, my children, scout, watches/watch/copies .. kids/others/other, bothers .. kids, @kin, friends
  too
alone: friend/friends, by the wall, sit/sits/eats/plays/stands/walks alone, excluded, bossy, social, personal space
== chores
sure: take/takes/taking out .. trash/garbage/recycling/bin, the bin, set/sets/setting/clear/clears/clearing .. table,
  feed/feeds/walk/walks .. dog/cat/pet/pets/fish/chickens/hamster, dog .. fed/walk/water, dishwasher,
  plate/plates/dish/cup/cups/bowl/bowls .. stay/stays/sink/left/table/couch/behind, wash .. clothes/car/dishes,
  do/does/doing his/her wash/laundry, fold .. laundry/towels/clothes, make .. bed, bed .. made,
  clean/cleans/cleaning/tidy/straighten .. room/bedroom/up/desk/mess/house/kitchen/bathroom, room ..
  mess/pit/disaster/pigsty/dump/sty/clean/landfill/wreck/total, picks/pick up ..
  after/toys/clothes/socks/nothing/anything/nada/mess/room/things, put/puts/putting away ..
  toys/clothes/dishes/laundry/groceries/things/anything, put/puts .. toys/clothes/dishes/groceries .. away, toys ..
  floor/everywhere/out, clothes .. floor/everywhere/heap/pile, towel/towels .. floor, socks .. floor/couch, sweep,
  mop, vacuum .. room/rug/floor, mow, water .. plants, help/helps .. home/house/around/kitchen/dinner/yard/out, lift
  .. finger, cook/cooks/cooking/fry/boil/microwave/make/makes/fix/fixes/pour/pours ..
  egg/eggs/sandwich/toast/cereal/meal/breakfast/lunch/snack/dinner/soup/noodles/pasta/himself/herself/own/milk/tea/coffee,
  own .. breakfast/snack/sandwich/cereal/lunch/laundry, kitchen chores, responsibilities, household, allowance,
  take/takes/taking out the trash/garbage/recycling/bin, room is a mess/pit/disaster/sty/pigsty/dump/zoo, his/her room
  is a, bedroom .. bomb/mess/pit/disaster, looks like a bomb, help/helps around/out .. home/house/kitchen/yard,
  washing machine, dryer, make/makes himself/herself a/some/an sandwich/snack/cereal/breakfast/lunch/egg/toast, puts
  nothing away, put away .. toys/clothes/dishes/laundry/groceries, run/use/start/load a/the washing
  machine/dishwasher/washer/dryer/microwave, bomb hit, like a maid, picking up after, laundry in a heap, mail, do
  his/her wash, cant do laundry/dishes
not: make .. bed wet, trash talk, feed .. himself/herself, feeds himself, wash .. hands/hair/face, clean ..
  himself/herself/teeth, dishwasher nobody, in the dishwasher nobody, leave .. plate full, plate full, plate ..
  food/everything, plate .. eat, tea party, i have a job, my job, i have .. job, lost .. job, i work, im at work, make
  .. friends/mess, room is too/loud, class .. clean, cleans out his/her desk, cook two, i cook, cook for him/her, help
  me/us, help with homework, restaurant, hand dryer
alone: chore/chores, trash, garbage, dishes, on the job, at work, at his/her job, internship, job coach
alone: laundry, hamper, yard work
== community_life
sure: go/goes/going/walk/step/steps/get/take/took .. @outing, set foot in, foot in, leave the store, public
  place/places, stand/wait .. line at, order/orders/ordering .. food/meal/own/counter/restaurant/burger,
  cross/crosses/crossing .. street/road/light/parking, cross at, looks both, both ways, cars coming,
  run/runs/bolt/bolts/dart/darts .. street/road/traffic/parking, stranger/strangers, ride/take/takes/rides the ..
  bus/subway/train, the number .. bus/together, driver called, leave/leaves/leaving the house, wont leave ..
  house/car, doctor's office, doctors waiting, eat/eating out, crowd/crowds/crowded, stockroom, lost in the ..
  store/mall, go/take/takes .. anywhere, get/gets/getting lost .. store/town/bus/street/downtown/laundromat, lost in
  the store/mall/crowd/market, to the zoo, at the zoo, cant take him/her/them, take him/her anywhere/out/places, take
  him/her to .. @outing, scream/screams/meltdown/bolts/runs/hides .. @outing, @outing ..
  scream/screams/screaming/bolts/tantrum/meltdown, whenever/every time .. @outing, kicked out of ..
  @outing/place/store, thrown out of, asked to leave, pay/pays at .. store/counter, pay the cashier, buy/buys ..
  groceries, buy anything, walk/wander/walks/wanders off .. stranger/store/park/mall/anyone, walk off with, go/goes
  with anyone/any/strangers, take/takes the .. bus/subway/train .. own/himself/herself/alone, cant take the bus, bus
  on his/her own, go to the store .. alone/himself/herself/own, at the pizza place, at the job he/she hides, tell the
  man/lady/waiter/waitress/cashier
not: school library, library card/book/books, bus pass, waiting room .. clinic/therapy/ot, china shop, wont go to ..
  friends, closed, park the car, gift from, money is tight, pay for this/it/that, who pays, pays for the, pay
  attention, pays attention, paying attention, taking out of, target behavior, swing/slide .. park, store bought,
  church school, kids park, shop class, movie over, a whole movie, one movie, birthday party/parties, every restaurant
  because, stranger danger
alone: in/at/to/into/from the/a/any @outing, out in public, in public, checkout, cart, cashier, parking lot, traffic,
  subway, train station, laundromat, errand/errands, waiting room, church, mass, haircut place, rec center, community
  center, airplane, airport, plane, around town, downtown, neighborhood
"""
