"""English: families of words, and where a place is told.

`SETS` are foods, clothes, tools, people, rooms: the words that `@name` stands for. Their patterns need one of a family
where the other tables name a single thing, so that "won't wear the hoodie" is read as "won't wear the jacket" is.
"""

SETS = """
food: apple apples applesauce banana bananas bread toast butter cheese egg eggs chicken meat beef pork fish tuna
  turkey ham hotdog hotdogs burger burgers hamburger pizza pasta noodles spaghetti macaroni mac rice beans soup cereal
  oatmeal yogurt milk chips crackers pretzels popcorn fries nuggets potato potatoes carrot carrots corn broccoli salad
  lettuce tomato tomatoes vegetable vegetables veggie veggies greens fruit fruits grapes strawberries berries cookie
  cookies cake candy chocolate waffle waffles pancake pancakes sandwich sandwiches sauce gravy ketchup juice puree
  purees pouch pouches pudding bagel tortilla tortillas quesadilla taco tacos cheerios food foods meal snack snacks
  crumbs
garment: clothes cloths clothing shirt shirts tshirt tee sock socks pants jeans jacket coat sweater sweaters hoodie
  sweatshirt sweatpants leggings tights shoe shoes boot boots sandals sneakers cleats underwear undies panties bra
  mittens gloves mitten glove hat dress skirt uniform pajamas pjs jammies snowsuit swimsuit suit belt scarf collar
  sleeve sleeves seam seams waistband turtleneck blouse shorts costume zipper snaps
fastener: button buttons zipper zippers zip snap snaps hook hooks laces shoelaces lace buckle buckles velcro
tool: fork forks spoon spoons knife utensil utensils silverware straw cup bowl plate
device: tablet ipad phone tv television screen screens xbox playstation nintendo computer laptop youtube videos fone
  game remote wifi internet gaming
things: homework backpack bookbag folder folders binder notebook notebooks planner agenda worksheet worksheets papers
  paper assignment assignments project projects book books textbook textbooks pencil pencils pen pens eraser glasses
  jacket jackets coat lunchbox lunch bottle hat hats gloves glove mittens sweater sweaters hoodie hoodies phone keys
  key wallet flute trumpet clarinet violin badge apron id helmet umbrella permission form forms slip stuff things
  belongings bag card sneakers cleats retainer charger everything instrument calculator charts
lose: lose loses losing lost forget forgets forgot forgetting misplace misplaces misplaced leave leaves leaving left
toy: toy toys blocks block lego legos duplo duplos cars truck trucks train trains doll dolls puzzle puzzles barbie
  dinosaurs figures marbles stuffed teddy barn animals bubbles playset
kids: kids kid children child boy boys girl girls classmate classmates students student peers others toddlers
  teammates
kin: brother brothers sister sisters sibling siblings twin twins bruther sissy stepbrother stepsister
elder: grandma grandpa grandmother grandfather grandparents nana granny papa aunt aunts uncle uncles cousin cousins
  relatives inlaws godmother stepdad stepmom
outing: store stores mall target walmart costco supermarket grocery market restaurant restaurants diner church mass
  temple library museum zoo movies movie theater airport bank pharmacy park laundromat salon barbershop barber
  aquarium parade wedding buffet mcdonalds aldi kroger shop bakery
hits: hit hits hitting bite bites biting bit kick kicks kicking kicked push pushes pushing pushed shove shoves shoving
  shoved pinch pinches pinching pinched scratch scratches scratched slap slaps slapped punch punches punched spit
  spits spitting poke pokes poking trip trips smack smacks pull pulls grab grabs knock knocks
sport: soccer baseball basketball football softball tball hockey tennis swimming swim gymnastics karate judo taekwondo
  ballet dance wrestling skating skiing track lacrosse volleyball cheer cheerleading scouts bowling
teacher: teacher teachers teecher aide sub substitute para principal coach counselor librarian
screams: scream screams screaming screamed shriek shrieks shrieking yell yells yelling howl howls howling holler
  hollers wail wails wailing sob sobs sobbing cry cries crying cried bawls bawling tantrum tantrums meltdown meltdowns
  melts rages
fights: fight fights fighting fought battle battles war wrestle wrestling wars struggle struggles struggling drama
"""

PLACES = """
== classroom
sure: in class, all class, class .. whole, his/her/my/the class, during/in the/a/my/his/her lesson, lessons, lesson,
  circle time, story time, rug, the rug, carpet, desk, desks, while im teaching, im teaching, teaching, my students, i
  teach, second graders, classroom, board, worksheet in, clas, teacher emailed/emails/called/says/said, the teacher,
  her/his teacher, second/first/third period, whole class, group work, spelling test, math
not: hall rug, rug at home, the rug and, goes on the rug, on the rug at home, kitchen, library card, teacher here,
  swim class, class at the, pe class, gym class, classes, band class, her/his teacher love*, teachers love, worksheet
  at the kitchen, board all day, youre teaching, his/her tutor, tutor
== hallway
sure: hall, halls, hallway, hallways, corridor, corridors, on the way to music/art/gym/class/lunch/pe, lockers,
  locker, in line for, stairwell
not: hall rug, town hall
== bathroom
sure: restroom, bathroom, john at school, school john, stall, washroom, automatic flush, hand dryer, bathroom at
  school, toilet at school
not: bathroom pass, bathroom with nothing, in the bathroom with nothing, bathroom at home, our bathroom
== cafeteria
sure: cafeteria, lunchroom, lunch room, lunch aide/monitor/lady/ladies, at lunch, tray, lunch table, lunch line, lunch
  .. school, school lunch, school lunches, lunchbox .. home/full/back, lunch comes/came, lunchbox comes home, the
  lunchbox comes
== playground
sure: recess, playground, slide, swings, monkey bars, sandbox, blacktop, jungle gym, seesaw, four square
not: mat to swing, at therapy .. swing, therapy
== bus
sure: bus, school bus, bus driver, the driver wrote/says/called, busses, buss driver, bus aide, bus monitor
not: bus pass
== home
sure: at home, kitchen table, kitchen, couch, living room, his/her room, bedroom, garage, before school,
  morning/mornings before/getting, every morning, in the morning .. dressed/shoes/clothes, of a morning, mornings,
  bedtime, under the bed, homework is/takes, doing homework, homework .. hours/hour/table/night, house, tv off, we sit
  at, getting ready for school, ready for school, laundry, our bed, hamper
not: fine at home, homework .. lost, angel at home, ours at home, perfect at home, good at home, great at home, house
  of, home exactly, play house, in a heap
== community
sure: store, stores, mall, target, walmart, costco, supermarket, grocery, restaurant, restaurants, pizza place,
  church, mass, temple, library, museum, zoo, movies, theater, airport, bank, pharmacy, park, laundromat, salon,
  barber, at the y, swim class/lessons, swim, pool, rec center, downtown, street, cross at a light, cross the street,
  parking lot, checkout, on the job, at the job, stockroom, his/her shift, soccer practice, practice, karate class,
  dance class, public, city bus, number 9, end of the line, community college, waiting room at the doctor, doctors
  waiting, airplane, camp, birthday party at
not: china shop, library card, library book, school library, strange to, target behavior, birthday parties, store
  bought
== clinic
sure: at ot, at therapy, at the clinic, therapy clinic, ot clinic, therapy room, in therapy, therapist office, clinic
  gym, the clinic
not: therapy is on zoom, online, video, zoom
== telehealth
sure: zoom, video call, video visit, telehealth, tele health, tele helth, online therapy, online, on camera, laptop ..
  therapist/therapy, screen .. therapist, therapist on the screen, through the screen, on zoom, zoom toolbar, video
  visits
not: online game*, online class
"""
