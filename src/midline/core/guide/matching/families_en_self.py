"""English: what is said with any word of a family (`families_en`): caring for oneself, feelings, attention."""

TABLE = """
== dressing
sure: put/pull/get/take/kick/yank/slip/strip .. @garment .. on/off, put/puts/putting .. legs/feet/foot/leg/arm/arms ..
  pant/sleeve/sleeves/hole/shoe/shoes/pants, pant leg/legs, one leg hole, neck hole, head through/out ..
  hole/shirt/neck, arm .. sleeve, sleeve/sleeves, wrong arm/hole/foot/feet, @garment .. backwards/inside/wrong,
  backwards .. @garment, because of .. sock/socks/shoes/shirt/seam/seams/tag/tags/pants/coat, @fights/@screams ..
  over/about .. @garment, @fights/@screams .. @garment on, @garment ..
  @fights/hurts/hurt/itch/itches/itchy/scratchy/tight/bothers/bother, tie/tying/do/doing/fasten/lace/buckle ..
  shoe/shoes/sneakers/boots, do/doing/does up/his/her @fastener/@garment, do/doing/does .. @fastener,
  button/zip/snap/hook/buckle .. @garment, wear .. @garment, wears only, into/from/out his/her/of/a
  pajamas/pjs/clothes/uniform, pajamas to, clothes .. pajamas, refuses clothes, naked, in his/her underwear all,
  help/helping/helps .. dressed, dressing himself/herself, undress, layers, won't wear, dont wear, seam/seams,
  scratchy, strips, no shoes, barefoot, @garment .. myself, bra, socks .. feel/felt/feels/lump/lumpy/line, pick/picks
  .. outfit, weather .. coat/jacket/shorts, shorts .. snow/winter/cold/december/january, coat .. cold/winter, suit ..
  on, shoelaces, untied, unbuttoned, unzipped, fly down, wont wear @garment/anything/it/them/a/his/her/the,
  shoelace/shoelaces .. tie/tied/untied/knot/do, lets me do it all, mittens .. hat .. boots, jeans down, pants down,
  cant get .. jeans/pants/shirt/coat/shoes, lets me dress, i dress him/her, i still dress/zip/button/tie, we dress
  him/her
not: @lose .. @garment, @garment .. lost/missing/gone/floor/hamper/laundry/everywhere/behind, wash .. @garment, buy ..
  @garment, bought .. @garment, size, too small, outgrown, tear/rip .. @garment, chew/suck/chewing .. @garment, hand
  me downs, strips of, on a shoestring, sleeve of, shirt pulled by, pulls .. hair, wears glasses, wear glasses, hides
  under .. coat, doll, dolls, wears out, wears me, wears us, under my coat, wears a hearing, poops/pees/wets/poop/pee
  .. @garment, deodorant, buttons a, playing with .. shoelace, ants in .. pants, gets dressed on .. own, looks for ..
  shoe, gets as far as
== eating
sure: eat .. @food/@tool/hands/fingers, only .. @food, nothing but .. @food, @food ..
  only/touch/touching/touches/touched, refuse/refuses/wont/hates .. @food, swallow .. @food, chew .. @food,
  gag/gags/gagging, choke .. @food, spit/spits .. @food, spill .. milk/juice/soup/cereal/food/cup/drink,
  use/uses/using/hold/holds/handle .. fork/spoon/knife/utensils/silverware/straw/cup, spoon, from a straw/bottle/cup,
  sippy, open cup, feed/fed .. myself/him/her/spoon/hand/by, spoon feed, pickier, pickiest, picky, turns up .. nose,
  everything on the/his/her plate, on his/her plate, the same three/four/five/two foods/things,
  three/four/five/two/ten foods, will eat, eat anything, wont eat, try/tries anything/new/a bite, one bite, a
  bite/bites, take/takes a bite, taste anything, mouth .. full, mouth shut, clamp/clamps .. mouth, opens .. mouth,
  texture/textures, mush/mushy/lumps/lumpy, crunchy, smell of .. food/eggs/meat/lunch, lick/licks .. @food/salt,
  mealtime*, dinnertime, suppertime, dinner/supper/lunch/breakfast .. hour/hours/forever/minutes/@fights/cold, @fights
  .. dinner/supper/lunch/breakfast/food/meals/plate, leave/leaves .. plate/food, food ..
  floor/lap/shirt/wall/throws/throw, throws .. plate/food/dinner/lunch, thermos .. same/full/untouched, lunch ..
  home/untouched/full/trash/tossed, throws .. lunch, open/opens/unwrap .. sandwich, gained .. pounds/weight,
  weigh/weighs, not growing, growth chart, tube/tubes feed*, formula, pouches, puree, g tube, ketchup on everything,
  dry cereal, drinks his/her, drink .. straw/cup, milk only, wont drink, doesnt drink, hungry .. home/school/bed,
  starves, starve, appetite, shovels, gulps, inhale/inhales .. food/dinner/lunch, overeat*, sneak/sneaks ..
  food/snacks, cooks two dinners, separate dinner/dinners/meal/meals, two dinners, own meal, cut/cutting up ..
  food/meat, wont try food/foods/a/it/new/@food, lunchbox comes home, lunchbox .. packed, lunchbox .. untouched/full,
  eats none, none of it eaten, open his/her lunch/lunchbox, lunch stuff, touches .. tongue, @food .. tongue, feeding
  therapy, cant stand to smell, wont sit near .. @food, smell of @food, eats the same, refuses
  dinner/lunch/breakfast/meals/supper, @food and nothing else
worry: @tool, crumbs
not: groceries, @lose .. lunch/lunchbox, sit with .. lunch, table at lunch, lunch .. alone, noise/noises .. chewing,
  chewing noises, buy .. food, food stamps, food pantry, make .. @food, cook .. @food, pour .. @food, fix .. @food,
  open .. packet/bag/jar, chew .. nails/shirt/sleeve/pencil, dog .. food, cat .. food, clear .. plate, wash .. plate,
  plate .. sink, plates, dishes, chews nails, eat .. dinner together, at dinner, @kids .. at lunch, play ..
  food/kitchen, tea party, feed .. dog/cat/fish/chickens/pet/baby, feed the, the bowl, mouths the cup
alone: fork, menu
alone: tray .. front/untouched/full
== toileting
sure: use/using/uses .. toilet/bathroom/restroom/potty/john/washroom, go/goes/went ..
  pants/diaper/pull/rug/floor/corner, toilet/potty .. train/trained/training/scared/afraid/refuses,
  refuses/afraid/scared .. toilet/potty/flush/flushing/flusher, flush/flushes/flushing/flusher, flushed,
  wet/wets/wetting/pees/soaked/soaks .. bed/sheets/pants/himself/herself/mattress/night, soaked ..
  bed/sheets/pants/morning, change/changed/changing .. sheets/diaper/diapers, puddle, wet sheets/bed/pants/spot, dry
  nights, night/nights dry, still in diapers/pull/pullups, diaper, diapers, underwear ..
  dirty/stained/streak/poop/wet/brown, dirty underwear, streaks, wipe/wiping ..
  self/bottom/butt/himself/herself/clean, smear/smears/smeared .. poop/walls/it, constipated, constipation, laxative,
  miralax, stool/stools, bowel, holds his/her pee/poop, hold/holds it all/until/till/in, holding it, make it/makes it
  to .. toilet/bathroom/potty/time, sit/sits on the toilet/potty, onto the toilet, off the toilet, on the toilet, go
  in .. bathroom/restroom/toilet, go/goes to the restroom, won't go at school, wont go at school, spare/extra/change
  pants/clothes/underwear .. nurse/bag/school, nurse .. pants/clothes/wet/accident, smells like pee/poop, accidents,
  had an accident, number one, tinkle, wee, peepee, restroom .. since/in/scared/afraid/refuse/wont, wet again, sheets
  every morning, dry all day, has to go .. says/tells/never, mess on the seat, so hes/shes wet, pull up standing, must
  be trained, isnt trained, not trained yet, goes in his/her pull
not: bathroom .. sink/wash/mirror/teeth, sink .. bathroom, potty mouth, accident .. car, wash .. toilet, clean ..
  toilet, wet .. lips/hair/whistle, wipe .. nose/mouth/face/table/counter, stool in, step stool
== hygiene
sure: brush/wash/comb/clean/rinse/clip/cut/trim/touch/wipe/scrub ..
  teeth/hair/face/hands/nails/neck/toenails/fingernails, hair/teeth/nails/face ..
  brush/comb/wash/cut/clip/trim/washed/brushed/combed/cut/dirty/greasy/matted/tangled, comb, combing, hairbrush, brush
  .. screams, tangle/tangles/tangled, braid/braids/braiding, ponytail, toothbrush, toothpaste, shampoo, conditioner,
  soapy, sink .. hands/wash/bathroom, bathroom sink, handwashing, bathtime, tub, bathwater, water .. face/head/hair,
  washcloth, towel dry, deodorant, pads, pad .. period, tampon*, menstruat*, cavity/cavities, dentist ..
  cavities/screams/bite/open, breath stinks/smells, bad breath, nose .. runs/blow/wipe/running/booger*/sleeve,
  blow/wipe .. nose, boogers, nose picking, picks .. nose, haircut, clippers, shave/shaving/razor, armpits, sunscreen,
  dirty nails/face/hands/hair, wash .. himself/herself, same clothes for days, change .. pad, her/his period, wash
  his/her hands/hair/face/body, wash hands/hair, wont/refuses/hates/screams .. shower/bath/tub, take/takes a
  shower/bath, without a shower/bath, brush teeth, brush teath, refuses to brush
not: class/first/second/third/passing/last/lunch/free period, period of/time/at, smell/smells ..
  food/lunch/eggs/paint/cooking, smells like a, smells it, dish soap, soap bubbles, paint brush, brush with,
  teeth/tooth fell/loose, lost .. tooth/teeth, braces, pull/pulls/pulling/chew/chews .. hair, hair/hand dryer, bathtub
  toys, dishes, wash .. dishes/clothes/car, pees/pee/poop .. smell, smells like pee/poop, towel .. floor, knots in my,
  tangle of, is a tangle, tied in knots, stomach in knots, wash .. clothes/dishes, washing machine, washing .. car
alone: soap, suds, smell/smells/smelly/odor/stink/stinks, gums, barber, lotion
alone: washing up, wash up, shower, bath
== sleep
sure: wake/wakes/waking/woke/awake/up at/all/till/til/until/past/before/half/every/since
  one/two/three/four/five/night/midnight/dawn/ten/eleven/twelve/1/2/3/4/5/11/12/10, awake till/til/until/at/all/past,
  up .. times a night, times a night, every two hours, fall/falls/falling/fell/drift/drifts/get/gets .. asleep/sleep,
  to sleep, drop/drops/dropping off, nod/nods/nodding off, sleep/sleeps/slept ..
  with/floor/couch/parents/us/me/hours/night/through, asleep .. midnight/eleven/ten/hours/us/car, put/get/getting ..
  to bed/sleep, go/goes to bed, bedtime .. hours/@fights/battle/hour/story/stories/@screams, stay/stays in .. bed,
  night terrors, bad dreams, bad dream, nightmare/nightmares, lie/lies awake, lay/lie .. with/beside/next ..
  until/asleep/sleep, sleep study, overtired, no nap, drive .. sleep/asleep/block, roams .. night, night ..
  wander/roam/roams, lights on all night, scared of the dark, afraid of the dark, monsters, sleepless, dead tired,
  exhausted .. night, sleepy, nocturnal, night owl, before dawn, crack of dawn, wee hours, wired at/by/till, wide
  awake, hasnt slept, havent slept, nobody sleeps, no sleep, settle at bedtime, up till/until
  one/two/three/four/midnight/ten/eleven/twelve/11/12/1/2/3, fights .. bed/bedtime, nights ..
  awake/screaming/wakes/sleep, up half the night, our bed every/all/at, in/into our/my bed, at bedtime, never powers
  down, runs on fumes, never sleeps, powers down, nights are hell/hard/awful/rough/bad/torture/terrible/long, bad
  nights, at night he/she is up/awake
not: wake up call, under the bed, bed .. made/make, make .. bed, wet .. bed, wet the, falls asleep .. class/desk,
  asleep .. school/class, slept over, sleep over
alone: melatonin, nap, naps, pacing
alone: our bed, my bed, own bed
== regulating
sure: throw/throws/threw/throwing/hurl/hurls/launch/launches/chucks ..
  whatever/anything/things/shoes/remote/chair/chairs/plate/blocks/toys/it/table/stuff/everything, flip/flips/flipped
  .. table/board/desk/chair/out/lid, pull/pulls/pulled .. laptop/off the table,
  punch/punches/punched/kick/kicks/hit/hits .. wall/walls/door/doors/himself/herself/own,
  slap/slaps/hit/hits/bang/bangs/bite/bites/scratch/scratches/pinch/pinches/pull/pulls .. own/himself/herself, his/her
  own face/arm/head/hand/hair/skin, pulling .. hair, bangs .. head, head .. wall/floor,
  melt/melts/comes/come/came/falls/fall/fell/going/goes to pieces/apart/down/unglued, blow/blows ..
  stack/top/fuse/lid/gasket, loses .. temper/cool/mind/it, loses it, hits the roof/ceiling, sees red, tips/sends ..
  over the edge, over the edge, flies off, fly off, off the handle, off the deep, has a fit, fit/fits, tantrum*,
  meltdown*, rage*, hysteric*, hyperventilat*, panic*, nervous, worried sick, scared of everything, calm ..
  down/himself/herself/him/her, settle down, wind down, inconsolable, shriek*, howl/howls/howling, hands over .. ears,
  too loud, loud, sound of, blender, thunder, fireworks, when .. plans/plan/routine/schedule ..
  change/changes/changed, plan/plans/routine .. change/changes/changed, change in/of plans/routine/schedule, different
  way/route/road/cup/plate/chair, blue/red/green cup, any surprise, substitute .. screams, nobody has any peace,
  take/takes/turn/turns/shut .. @device .. away/off, @device .. off/drops/dies/away .. scream/throws/hits/rage/kicks,
  when .. lose/loses/losing .. game/uno/race, when/if he/she loses, sore loser, poor loser, zero to sixty, cries over
  everything/nothing/little, cries at everything/nothing, cries for no, over a broken, broken
  cracker/cookie/banana/crayon, chews .. collar/sleeve/shirt/fingers, bites .. nails, wound tight, high strung, on
  edge, tightly wound, like a volcano, volcano, firecracker, powder keg, nuclear, berserk, ballistic, gets mad, got
  mad, gets angry, anger, furious, temper, self control, big feelings, aggression, break/breaks/smash/smashes ..
  things/toys/phone/tv/window/everything, destroy*, trash/trashes/trashed .. room/house/classroom, bolts under,
  freezes up, overload, overstimulated, shut/shuts down, rocks back, throws up .. scream/cry/worry, stomachache ..
  school/morning/test, escalates, escalated, bouncing off, noise/noises ..
  bother/bothers/hurt/hurts/scare/scares/cry/upset/cover/covers, cant/hates/afraid/scared/terrified of/stand ..
  noise/noises/loud/sound/vacuum/alarm/flush, covers .. ears, goes from zero/calm/fine/happy, goes off like a/an,
  scream/screams/screaming/shriek/howl/yell .. when/because/if/until/for/like/whenever, dumps the bins,
  rakes/rake/claws/claw/scratches her/his own, screams and, rages, scream*
not: cries .. hungry/wants, scream .. asking, noise .. makes, make/makes/making noise/noises, loud in class, loud
  music, headphones on, game was loud, ears infected, ear infection, infection, lose .. weight/tooth/job, fit
  in/into/through/on/between, fits in/into/through/between, outfit, physically fit, ears .. wash/clean, throw ..
  ball/balls, throws .. ball, throw away, throws .. lunch/trash/clothes, calls .. out, worried about, we worry, im
  worried, i worry, worries me, sleeps, asleep, wet, wets, night terror*, cries at night, dentist, fire drill ..
  scheduled, good mood, in class yells, yells out, yells answers, lose his/her head, noises make
alone: anxious, worries, wails, headphones, vacuum, sirens, alarm/alarms, mood, moods, feelings, aggressive
== communicating_needs
sure: told .. soul/nobody/anyone .. hurt/sick, never told, no words, no words yet, few words, words .. yet/age, one
  word, single word/words, isnt talking, pointing, point/points .. at/and/to/instead, grunt/grunts, guess/guessing,
  guesses, mind reader, read his/her mind, no way to tell, way of telling, tell the
  man/lady/waitress/nurse/teacher/sitter/doctor, ask/asks .. for a drink/help/water/break/bathroom/seconds, ask/asks
  the teacher/aide/nurse, than ask, than asking, instead of asking/saying/telling/talking/words, without asking,
  rather .. than ask/tell/say, speak for himself/herself, only talks to me, talks to no adult, nobody can understand,
  no one can understand, hard to understand, cant understand him/her, understand .. he/she says/wants, understands ..
  cant say, get his/her point, make himself/herself understood, use his/her words, uses .. sign/signs/device/pictures,
  aac, talker, pecs, sign/signs .. more/help/hungry, leads/drags/pulls .. hand/arm/fridge, when he/she's had enough,
  had enough, when he/she hurts, hurts .. tell/say/told, in pain .. say/tell, sick .. tell/say, cry/cries/crying is
  how, how he/she asks, silent at, wont talk, cant talk, doesnt talk, never speaks, freezes .. answer/order/asked,
  just cries, never/doesnt/wont/cant/didnt/not tell/say/ask/show/explain ..
  hurt/hurts/hungry/thirsty/sick/wants/want/needs/need/wrong/help/pain/happened/words/us/me/anyone, just points,
  points .. instead/grunts/grunt/screams, grunts and, not say a word, never says a word, doesnt say a word, wont say a
  word, tell/say/know/guess/ask/show .. what he/she wants/needs, talks only to me, talks through her/his, says nothing
  when, never says he/she/hes/shes, never lets us/me/anyone know, wont ask the/for/anyone, asks for one/none/nothing,
  wont say so, cant tell me/us his/her, doesnt say .. hurts/hungry/sick, never says .. go/hurts/hungry, not talking,
  still not talking, told a soul, never told a soul, guess what he/she wants, talks through
not: told me, told us, ask .. friends/over, asked .. over, talks back, speech therapist said, speech class, sight
  words, spelling words, crooked word, bad words, swear words, says nothing and looks, tell time, tell him/her, i ask,
  you ask, they ask, teacher asks, asked him/her, understands directions, point of, pencil point, says he/she, words
  on, write .. words, read .. words, words .. paper/page/line, one word written, tells wonderful, tells stories, tells
  jokes, ask questions, she asks him, nothing she asks, point to the
alone: speech, device, mute, clams up
alone: what he/she wants/needs
== attending
sure: look/looks/looking/stare/stares/staring .. at .. ceiling/wall/window/fan/lights/light/nothing/floor/space/clock,
  out .. window, anywhere/everywhere but/except, anything/everything but/except the/his/her ..
  work/book/page/screen/lesson/teacher/board, gone in .. seconds, in .. seconds flat, attention, focus, concentrate,
  distract*, daydream*, zone/zones/zoned/space/spaces/drift/drifts off/out, in the clouds, own/another/different/other
  world/planet/dream, elsewhere, far away, miles away, off with the fairies, la la, checked out, dreamy, spacey,
  fidget*, wiggle*, squirm*, wriggles, ants in .. pants, cant/wont/doesnt sit still, sit .. still, still for ..
  minute/minutes/seconds/second, stay/stays on .. task/page/track/mat, half finished, unfinished, incomplete,
  worksheet/homework/page/problems .. hours/hour/supper/bedtime/dinner/night/forever/takes, two/three/four hours of
  homework/worksheet, ten minute/five minute .. hour/hours/supper, one thing to another, thing to thing, every
  noise/sound/little/fly/bird, misses/missing/missed .. lesson/instructions/half/everything/directions, in the middle
  of .. work/sentence/lesson/story, playing with his/her shoelace/pencil/fingers/hair/eraser/sleeve, plays with ..
  eraser/shoelace/pencil/zipper/string, wrong page, lost his/her place, loses .. place, keeps losing .. place,
  remind/reminders/reminding/prompt/prompts/prompting .. work/every/task/look/back, refocus, redirect*, leaves the
  picture, look/looks .. at the screen/camera, at the screen, walks away from .. screen/laptop/camera/table, spins in
  .. chair, listen .. teacher/lesson/story/class, tune/tunes/tuned out, not paying, pay/pays attention, staring ..
  space, mind .. wanders/else, nothing sticks, doesnt hear .. lesson/instructions/teacher, motor .. running, asleep ..
  desk, cheek on the desk, head on .. desk, last/lasts two/three/four/five/ten/thirty minutes/seconds,
  stare/stares/staring at the wall/ceiling/window/floor, stares out, jump/jumps/flit/flits/bounce/bounces from
  one/thing/toy/mat/activity, stay/stick with any/one/an activity/task/thing, never stays at/with/on, cant stay with,
  finish/finishes a/any/his/her/the work/worksheet/page/assignment/task/test, never stays at one/a, stays at one
  station, pinballs, bounces off, clicks every, looks at the cat/dog/window/fish, zero attention, cant stick with
not: attention to the, attention seeking, for attention, movie, dinner .. sit, sit at .. table, sit through ..
  church/mass/dinner, haircut, hair .. still, still in, stares at youtube/tv/tablet/the tv, staring at
  youtube/tablet/phone, look him/her in, loses the game, two hours of sleep, leave .. worksheet, look .. both ways,
  looks at me, looks at other, mouth like a motor
== following_directions
sure: do/does/did/doing/done what/anything/nothing/none .. ask/asks/asked/tell/tells/told/say/says/said, nothing/none
  .. asks/asked/tells/told, what you/i/we/she/they/he asked/ask/tell/told/said/say, get/gets as far as, if i
  say/ask/tell, 10x, say it again, ten times, a hundred times, million times, one piece at, one
  step/thing/direction/instruction at, piece at a time, two/three/multi step/steps/things/part, second/third
  step/part/half, forgets what/why/halfway/by the time, forgotten what/by, no idea why he/she, why he/she went/came,
  what he/she went/came, went up/upstairs .. for, send/sent .. for/to get/up/upstairs, stands in/there .. no
  idea/clue/wondering, with nothing/something else, the wrong thing, follow/follows ..
  direction/directions/instruction/instructions/rules/steps/recipe/along/list, in one ear, out the other, brick wall,
  talking to a wall, talk to the wall, ignores me/us/the teacher, doesnt listen, wont listen, never listens, listen to
  me/us, copies .. neighbor/others/next, watches .. others/other/kids .. before/do/first, waits for .. others, an hour
  later .. nothing/nowhere/found, found an hour, get/gets sidetracked, sidetracked, sidetrack, walk him/her through,
  what comes next, out of order, line by line, does the opposite, you say jump, i tell him/her .. as far as,
  tel/tell/telling/ask/asking/say/saying/repeat him/her .. 10x/times/again/over/twice/hundred, tell/ask ..
  ten/five/ten/twenty/hundred/10/100/20 times, more than one step/direction, you/i tell him/her, is told to ..
  takes/looks/does/stands, told to .. does nothing, says touch/jump/clap/stand/sit, i ask for .. get/gets
  neither/nothing/one, asks for two/three things, does neither, watches her/him/them, just watches, ask for .. and,
  only does the first, says clap, doesnt/never hear/hears the instructions/directions
not: ask for help, asks for help, tell me, told me, told us, says that, driving directions, stares at the wall, punch
  .. wall, brick wall by, wall in, walls, told that, was told that, ask .. question, paint .. wall, listen to music,
  ear infection, doesnt know what to do, the wall away, facing the wall, by the wall, at the wall,
  never/doesnt/cant/didnt tells/tell him/her, asks for, never tells
alone: directions, instructions, over and over again
"""
