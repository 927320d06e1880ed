"""English words for moving, play, pastimes, family, other children, chores and going out."""

TABLE = """
== moving_about
sure: steps .. bus, bus steps, up the steps, down the steps, up steps, trip/trips/tripping over/on, keeps falling,
  stumble*, clumsy, klutz*, wobbl*, bangs into, runs into walls/things/people/doors/everything, crash/crashes into
  walls/doors/people/things/desks, braces on, leg braces, on his/her toes, worn out after, tired/tires ..
  walk/walking, out of breath, skip rope, runs funny, ride/rides/riding .. bike/scooter/trike, gets lost ..
  hall/hallway/halls/school/building, lost .. hall/hallway/halls/school/building/way, find his/her way, find/finds ..
  way to, two left feet, left feet, own feet, flat ground, slowpoke, caboose, behind everybody, falls behind
  everyone/everybody/when, lags behind, on one leg, one foot, tipping over, get/gets off the floor, in and out of the
  car/tub/bus/chair, out of the tub, get on the bus, gets on the bus, up the bus, across the room, crowded hall*, in
  the halls when, skinned, carry his/her tray, catch/catches a ball, throw/kick a ball, coordinat*, weak/low
  tone/muscle*, w sits, sits up straight, fits through, uneven, ramp*, heavy door*, transfers, gross motor, bull in,
  motion sick
not: waiting walk, dog walk, walk/walks the dog, walking the dog, walk off/away/out, walks off/away/out, walking
  away/off/out, kids walk away, walks away, walk on eggshells, walk .. eggshells, runs out/off/away, run off/away/out,
  running late, running off/away, takes off running, runs a fever, run a fever, runs his/her, runs in the family, runs
  the, running around, bouncing, upset stomach, falls apart, falls asleep, fall asleep, falling asleep, falling apart,
  falls behind in, fell behind in, fell behind on, last fall, this fall, in the fall, falls out of his/her chair,
  before he .. stairs, hes up the stairs, up the stairs .. forgot*, forgot* .. stairs, jumps out/from, jump in, hop
  to, walk in, walks in on, bus ride, jumps off, jump off, runs around, runs down, run around, wets, faster than,
  climbs like, climbs the walls, climbing the walls, stroller the baby, bath tub .. screams, screams .. tub, hot tub,
  jumps when, jumps at, runs into the street, run into, walk into, walks into class late, jumps on, climbs on, climbs
  into, climb in, climbs in, walks up to, climbs all, legs wet, bumps into him, walk him, walk her, walk to school,
  walks out, walker street, walk through, walks around, walking around, walk around, balance due, balance on, account
  balance, slouches to, hour, fall through
alone: stairs, stair, curb, ladder/ladders, trips, tripping, balance, bump/bumps/bumping into, bumps, walker, crutch*,
  stroller, carry him/her, climb/climbs/climbing, jump/jumps/jumping, bike, tricycle, door/doors heavy
alone: wheelchair
== play
sure: pretends, make believe, lines up, line up his/her, lining up, take/takes turns, taking turns, turn taking, wont
  play, cant play, plays the same, play the same, acts out the same, same scene, same movie, spins the wheels, spins
  wheels, play set, playset, entertain himself/herself, doesnt know what to do with, same episode, blocks in a row,
  playground equipment, finger paint
not: pick/picks up .. toys, toys up, toys away, put away .. toys, pik up .. toys, clean/cleans up .. toys, leaves ..
  toys, toys on the floor, toys .. floor, lines up at, line up at, line up for, line up when, loses a game, lose a
  game, lost a game, loses at, loses .. game, lose .. game, losing .. game, lose at, video game/games, games on
  his/her, tag in, tags, with a tag, computer games, plays goalie/piano/soccer/football/violin/guitar/drums, play
  soccer/piano/basketball/guitar/football/baseball/sports, plays on his/her/the phone/tablet/ipad/computer, play
  date*, playdate*, plays dead, play/plays with his/her food, role play, nobody plays with, no one plays with, no one
  to play with, nobody to play with, no one will play, nobody will play, wont let .. play, let .. play, lets him/her
  play, play with him/her, plays alone at, plays with him/her, toys at the store, toy store, toy .. store, mood
  swings, slide by, tags along, playing up, playing the teacher, plays us, plays me, hogs, team games, soccer
  game/games, baseball game, basketball game, football game, his/her games club, power play, foul play, slides out of,
  slides off, slide off, blocks away, city blocks, wont share .. toy, touch one toy, grabs .. toys, takes .. toys,
  takes toys, one toy, swings at, swing at, recess aide, at recess, during recess, after recess, from recess, quits
  soccer, toys .. brother, toys .. sister, brother .. toys, sister .. toys
alone: pretend, imagin*, imagination, toy, toys, swing/swings, slide/slides, sandbox, sand, playdough, monkey bars,
  climber, doll/dolls, board game/games, hide and seek, other game, train set, kick ball, kickball
alone: doesnt play, quits when
== leisure
sure: hobby, hobbies, softball, tball, t ball, skating, skateboard*, music lesson*, on a team, spare time, after
  school activit*, extracurricular*, nothing to do, nothing interests, no interest*, has no interests, interested in
  nothing, what to do with himself/herself, screens all, video games all, on the tablet/phone/ipad/computer/xbox all,
  tablet/phone/ipad/xbox/computer/youtube all day/weekend, glued to, couch potato, just sits around, mopes, drama
  club, quit/quits everything/the, tryouts, knitting, martial arts, read for fun, for fun, vegges, vegs out
not: school band, club foot, rubber band, band aid, team meeting, iep team, the team meeting, school team, our team,
  your team, care team, the team says, the teams, child study team, swimming in, he is on a team, coach says .. great,
  plays goalie, weekends with, quit his job, quit my job, quit working, weekends at, coach bus, night club, team says,
  stick with me, both weekends, sports glasses, a sports physical, sports physical, quits when, basketball court
  clothes, needs a coach, swims, swim .. diaper, loves, loves to, bored to tears in church, after school every, after
  school, screens .. off, when screens, summer camp form, camp form*, bored in class
alone: sport/sports, soccer, swimming, scouts, scout, club/clubs, dance, dance class, dancing, karate, gymnastics,
  baseball, basketball, football, hockey, tennis, piano, guitar, violin, drums, band, choir, art class, free time,
  bored, boredom, youtube, xbox, fortnite, minecraft, roblox, summer camp, chess, fishing
== family_life
sure: baby brother/sister, the whole family, as a family, stepdad, stepmom, step dad/mom, stepfather, stepmother,
  stepbrother, stepsister, grandma/grandpa/grandmother/grandfather/grandparents/nana/granny ..
  visit*/hug/house/wont/cant/over, visit/visits grandma/grandpa/family/my/his/her, family
  dinner/dinners/meals/trips/trip/game/vacation/photo*/gathering*/time/outing*/party/reunion*, birthday at, road
  trip*, car ride/rides, back of one car, dinner/diner table, dinner at our house, sit/sits/eat/eats with us/the
  family, eat together, dinner together, one dinner, together at, together as, hug his/her/me/us, goodnight kiss,
  his/her dad/father/mom/mother and, with his/her dad/father, new baby, everyone in the house, the whole house, at
  each others throats, date night, home life, movie night, game night, takes over the house, runs the house, boss at
  home
not: my sister, my brother, my family, family doctor, family history, the family plan, family court, faster than
  her/his brother, than her brother, than his brother, than his/her brother/sister/brothers/sisters/twin, his/her
  brother/sister does/did/do/was/had/has/could, brother was, brother had, sister had, sister was, like his/her
  brother/sister, baby can, like a baby, a baby, as a baby, when .. baby, i have the baby, have the baby, baby
  tooth/teeth/food, the baby teeth, father says, dad says, grandma says, family meeting with, family bathroom, family
  insurance, family plan, grandmother here, whole house tiptoes, our whole house, new baby in, in a family of, family
  size, family moved, in our family, runs in the family, oldest, youngest, middle of, brothers clothes, christmas
  break, after christmas, before christmas, since christmas, for christmas, after the holidays, wakes .. brother*,
  wakes .. sister*, wakes .. house, up the whole house, the baby up, family of, aunt says, grandfather died, grandpa
  died, grandma died, passed away, moved in with, live with, lives with, dentist, car seat, holiday form, copies
  his/her brother, bigger than his/her, and his/her brother have, him and his/her brother share, her cousins clothes,
  dressed his/her
alone: brother/brothers, sister/sisters, sibling/siblings, twin/twins, cousin/cousins, relatives, vacation/vacations,
  holidays, holiday, babysit*
== peers
sure: friendship*, friendless, buddy/buddies, pals, no one to play with, nobody to play with, no one to sit with,
  playdate*, play date/dates, kids walk, kids dont, kids make, kids laugh, kids run, kids say, kids tease, bully*,
  bullied, bullies, tease/teased/teases/teasing, makes/make fun, made fun, picked on, leaves him/her out, ignored by,
  alone at recess/lunch, alone .. recess/playground/lunch, sits alone, sits by himself/herself, allways alone, a
  loner, loner, lone wolf, birthday part*, invite/invites, invitation/invitations, sleepover/sleepovers, ask him/her
  over, comes over to play, third wheel, odd man out, fifth wheel, outsider, outcast, on the sidelines, fit in,
  fitting in, picked for, gets picked, picked last, grabs .. kids/hands/others/friend*, joining in, lets him/her in,
  lets him/her play, let him/her in/play, social cues, social skills, in peoples faces, in kids faces, gets in ..
  face/faces, hits/hit/hitting/pushes/pushing/push/shoves/bites/bit/kicks/kicking/pinches/scratches/spits
  other/kids/children/others/friends/classmates/on/a/his/her .. kid/kids/children/friend*/boy/girl/classmate*,
  hits/pushes/shoves/bites/kicks kids/others/children/friends, bosses, bossing, takes over the game, talks only about,
  only talks about, trains and, nobody plays, no one plays, nobody talks to, no one talks to, social butterfly, keep a
  conversation, small talk, rubs .. kids
not: bothers .. kids, at the other, the other
  day/room/hand/end/side/one/night/way/teacher/parent/shoe/thing/week/house, watches .. others do, what the others do,
  the others do, than other kids, like other kids, like the other kids, other kids do, other kids can, other kids are
  already, than the others, than other children, other kids finish*, his/her other kids, my other kids, our other
  kids, with the others grades, everything other kids write, copies .. kids, other kids .. work, kids in the class
  cant, kids tie, kids menu, kids meal, kids clothes, the kids doctor, two kids, three kids, four kids, my kids, our
  kids, all the kids, the kids at home, group therapy, friend of mine, my friend, a friend told, family and friends,
  friends with, user friendly, group home, group plan, age group, age peers grade, talking to other kids in class, in
  front of the others, scared of other, scare of, behind the other kids, behind the others, slower than, last one, all
  the other kids, when other kids, so the other kids, ahead of
alone: friend/friends, other kids/children/boys/girls/students, other childrens, others kids, the kids, kids in
  his/her class, kids her/his age, kids too, classmate/classmates, peers, peer, excluded, always alone, all alone,
  share with/his/her, wont share, personal space, bossy, plays alone, conversations, kids
alone: over to play, nobody likes, no one likes
== chores
sure: recycling, dishwasher, set the/set a table, sets the table, clear the/his/her table/plate, clears the/his/her
  table/plate, mop, mopping, make/makes/making his/her/the bed, make ..
  sandwich/sandwiches/toast/cereal/snack/breakfast/egg/eggs/lunch/food, cook/cooks/cooking, microwave, pour/pours ..
  cereal/milk/juice, clean/cleans/cleaning/tidy/tidies up/his/her/after/the, clean room, cleaning his/her, room is ..
  pit/disaster/mess/pigsty/sty, pigsty, pig sty, bedroom is, pick/picks up his/her/after/toys/the/a, pick/picks up ..
  toys/sock/socks/clothes/room/floor, pick up one, around the/arond the house, lift a finger,
  feed/feeds/walk/walks/feeding/walking the dog/cat/dogs/cats/fish/pet/pets/chickens, the plants, water/waters the
  plants, mow*, mow the, dusting, put/puts/putting away .. clothes/toys/laundry/groceries/dishes, folds/fold ..
  laundry/towels/clothes, hang/hangs up .. coat/jacket/clothes/towel, wash/washes/washing the/a dish/dishes/car/plate,
  wet towel*, towel/towels on, housework, household, leaves .. mess, leaves ..
  dishes/plate/plates/cup/cups/wrapper*/clothes/toys/socks, mess everywhere, toys everywhere, toys on the floor,
  clothes on the floor, sock/socks on the floor, dirty dishes/clothes, jobs around, allowance, task at home
not: cleans his/her plate, clean .. wipe, wipe .. clean, the dog barks, dog bark*, afraid of .. dog*, scared of ..
  dog*, dog ate, at the dishes noise, cleaning lady, clean up in class, dust mites, sandwich/sandwiches .. only, only
  .. sandwich*, eats .. sandwich*, lost my job, job interview, his/her job is, my job, late to work, vacuum cleaner
  scares, screams .. vacuum, vacuum .. ears, vacuum .. screams, feels clean, room is dark, room is too loud, waiting
  room, cook for, i cook, what i cook, cooking smells, smell .. cooking, clean clothes on, room mother, shared room,
  clean out his/her desk, cleans out .. backpack, cleans himself/herself, clean himself/herself, clean his/her
  bottom/butt
alone: chore/chores, trash, garbage, dishes, maid, work program, job site, job/jobs at, first job, his/her job at,
  internship, vocational
alone: laundry, hamper, vacuum the/his/her, sweep*, clean up, cleans up, yard work
== community_life
sure: diner with, eat/eats/eating out, out to eat, go/goes/going out, go/take/took him/her/out anywhere, go anywhere,
  take him/her anywhere, take .. anywhere, take .. in public, leave the house, cross/crosses/crossing .. street/road,
  crosswalk, stranger/strangers, walk/walks/run/runs/ran/wander/wanders off/away ..
  store/park/mall/parking/anyone/stranger, runs from us, wanders off at, take the bus, bus by himself/herself,
  wait/waits in line/a, check out, pay for, order for/his/her/food, order/orders .. food/burger/meal, kicked out,
  thrown out of, dentists office, volunteer*
not: store costs, money is tight, money for, lunch money, cost*, fair in, the fair, its fair, not fair, isnt fair,
  fair share, state fair, worth the money, pay for this, pay for it, pay for that, we pay, can pay, medical bank, shoe
  store closed, store where, bounces off, waiting room .. clinic, at the fair, waiting list, waiting for, target
  behavior*, car*, birthday part*, parties, invited, party at/in, park the car, park avenue, new address, our address,
  change of address, street address, phone number is, park/swing, money back, the change, cars, service coordinator,
  service plan, services, speech service*, related service*, customer service, loves the park, swings at the park, at
  the park .. swing*, bookstore closed, slide at the park, road trip, screens, public school*, private school,
  shopping for new, mass general, middle of the road, drives, lost in the hall*, church school, plane ticket*, toy
  cars, plays with cars, line his cars, lines up .. cars, school library, library book/books, kid*, at school, in the
  hall*
alone: store/stores/stors, grocery, groceries, supermarket, walmart, costco, aldi, mall, shop/shops/shopping,
  restaurant/restaurants, mcdonalds, in public, out in public, church, temple, mosque, synagogue, sunday school,
  library/libary/libraries, movies, theater, theatre, museum, post office, pharmacy, gas station, hair salon, park,
  parks, street/streets, traffic, parking lot, city bus, public bus, subway, airport, airplane, crowd/crowds,
  checkout, cashier, doctors office, waiting room, errand/errands, parade, fireworks, festival, neighborhood, baseball
  game
"""
