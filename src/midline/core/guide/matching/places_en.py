"""English words for the place that a worry is about; no place is named where none of these is said."""

TABLE = """
== classroom
sure: in/from/during/to class, class, classroom, classrooms, the class, in math, during math, math, science, reading
  group, lesson/lessons, circle time, carpet time, story time, the rug, on the rug, on the carpet, carpet, center
  time, centers, worksheet/worksheets, his/her desk, desk, desks, his/her table at school, teacher/teachers/teecher
  talks/lets/stops/teach/calls, the board, off the board, whiteboard, smartboard, spelling test, group work, calls on
  him/her, raises his/her hand, raise his/her hand, my room, homeroom, kindergarten room, in line for, first grade
  room, seat .. teacher/teecher, teacher/teecher .. seat, talks back to the teacher, over the teacher, students,
  second period, third period, period
not: swim lesson*, swimming lesson*, piano lesson*, music lesson*, dance class, art class, class trip, karate class,
  swim class, guitar lesson*, riding lesson*, parenting class, class act, first class, her period, his desk at home,
  class ring, kids in his/her class, gym class, the rest of class, got her period, on the carpet at home, kitchen
  desk, desk .. room, swim, church class, dance lesson*, classmate*, pool, world class
== hallway
sure: hall, halls, hallway/halway/hallways, corridor/corridors, between classes, between class, changing classes,
  changes classes, passing period/time, locker/lockers, the stairwell, walking in line, in line to, water fountain,
  lined up .. class, stairs at school, school stairs
not: hall at home, town hall, city hall, concert hall, dining hall, locker room
== bathroom
sure: bathroom/bathrom/bathrooms, restroom/restrooms, girls room, boys room, the stall, stall, stalls, urinal/urinals,
  toilets at school, school toilet/toilets, porta potty, hand dryer*, the loo, mens room, ladies room, public toilet*
not: toilet pass, bathroom pass, bath, bathroom .. wiped
== cafeteria
sure: cafeteria, caf, lunchroom, lunch room, lunch table, lunch line, lunch aide/lady/ladies/monitor*, lunch tray,
  tray, lunch box/lunchbox .. back/full/school/home/untouched, lunch comes back/home, lunch at school, at lunch, eat
  lunch at school, eat at school, school lunch, eats at school, during lunch, lunch period, breakfast at school, lunch
  untouched, milk carton, at lunchtime
not: lunch box on, at lunch on saturday, school lunch form, tray table, packed lunch on
== playground
sure: recess/reccess, playground/plaground, monkey bars, slide, slides, swings, the swing, climber, jungle gym, play
  structure, sandbox, blacktop, schoolyard, school yard, play yard, four square, kickball, tetherball, jungle,
  climbing frame, seesaw, see saw, merry go round
not: mood swings, swing set at home, water slide
== bus
sure: bus, buses, busses, school bus, bus driver, bus stop, bus ride, van to school, school van, bus aide, bus monitor
not: bus number, bus gone, misses the bus, missed the bus, late for the bus, bus pass, before the bus, bus comes, bus
  is, catch the bus, bus home from
== home
sure: at home, home with us, in our house, our house, at our house, around the/arond the house, in the house, the
  house, his/her room, his/her own room, his/her bedroom, our bed, my bed, our bedroom, kitchen, kitchen table, living
  room, couch, sofa, bedtime, dinner table, diner table, family dinner, back yard, backyard, garage, bathtub at home,
  before school, mornings, in the mornings, morning before, every morning, gets/getting ready for school, ready for
  school, get ready for school, homework time, doing homework, do homework, homework at, does his/her homework, during
  homework, homework every, fridge, out the door, for school in the morning, babysitter
not: full house, open house, white house, leave the house, at home an angel, comes home, home school, sent home, the
  house closed, bring home, bathroom
== community
sure: store/stores/stors, grocery, supermarket, market, walmart, target, costco, mall, shopping, shop,
  restaurant/restaurants, eating out, eat out, out to eat, church, mass, temple, mosque, synagogue, sunday school,
  library/libary, movies, theater, museum, zoo, bank, pharmacy, park, parks, street, streets, cross .. road, parking
  lot, city bus, public bus, subway, airport, in public, out in public, swim lesson*, swimming lesson*, the pool,
  pool, soccer practice, soccer field, practice, little league, dance class, karate class, gymnastics class, scout
  meeting*, scouts meeting*, haircut place, barber, barbershop, hair salon, salon, the barber, doctors office,
  dentist, dentists, the dentist, birthday part*, camp, summer camp, day camp, crosswalk, crowds, work program, job
  site, mcdonalds, kicked out of every, fair, parade, train station, rec center, ymca, the y, playdate at,
  neighborhood, checkout line, checkout, cashier, gym on saturday*
not: where we got, library book/books, school library, the store where, target behavior, bank account, at the fair,
  appointment, market street, camp out, critical mass, invited, street address
== clinic
sure: clinic, at therapy, in therapy, therapy room, therapy gym, therapy session*, the therapist, his/her therapist,
  ot session*, at ot, in ot, therapy center, therapy
not: therapy at school, video therapy, therapy bill, speech therapy, group therapy at school, physical therapy bill,
  online therapy, teletherapy
== telehealth
sure: telehealth, zoom, video session*, video visit*, video call*, virtual session*, on the screen with, teletherapy,
  online session*, on video, over video, online therapy, video therapy, facetime, virtual visit*, on the ipad with
  his/her therapist, computer session*, laptop session*, remote session*
not: zooms
"""
