"""English words for dressing, eating, the toilet, washing and sleep."""

TABLE = """
== dressing
sure: get/gets/getting/be/is/been/got dressed, dress/dresses/dressing himself/herself/themselves/him/her, undress*,
  clothes on/off, @clothes on/off, @clothes .. on/off, put/puts/putting/pull/pulls/take/takes/taking on/off @clothes,
  put/puts/putting/pull/pulls/take/takes/taking on/off his/her/their/the/a @clothes, tie/ties/tying
  his/her/their/a/the shoe/shoes, tie/ties/tying shoe/shoes/laces/shoelaces, laces, velcro, tag in/on, tags
  in/on/bother*, scratchy, itchy, inside out, clothes/shirt/pants/socks/shoes feel/feels, wear/wears/wearing
  anything/clothes/shoes/socks/pants/jeans/underwear/coat/jacket/same, wear/wears the same, same
  shirt/pants/outfit/clothes/sweatshirt/hoodie, strips off/down/naked, runs around naked/nude, takes his/her/all
  clothes off, wrong foot/feet, shirt/pants/clothes/shoes backwards, backwards shirt/pants, armhole*, arm/arms
  in/into/through the sleeve*, change/changing/changes clothes, changing into, change for gym/pe, button his/her/up,
  zip his/her/up, zipping, unzip*, buttoning, unbutton*, wont keep .. @clothes, keeps .. shoes on, only wears, only
  wear, wear shorts, shorts in winter, in pajamas all day, pick out/choose clothes/outfit, bra hook*, fasten*, snaps
  on his/her, leggings, hates clothes, hook on her/his pants, dressed
worry: @clothes, button/buttons, zip/zips/zipper/zippers, belt/buckle/buckles, dress/dresses, pants, jeans, outfit*,
  wear/wears
not: bags and @clothes, wears glasses/hearing/a/an/diapers/pullups, wear glasses/diapers/pullups, wear a helmet, shoe
  store/size, outgrew .. @clothes, grew out of .. @clothes, needs new @clothes, new @clothes, laundry, button mashing,
  elevator button*, buttons on the remote, at @clothes, pushes .. buttons, pees/peas/wets/poops/soiled/soils .. pants,
  loses .. @clothes, lost .. @clothes, forgets .. @clothes, leaves .. @clothes, left .. @clothes, lose .. @clothes,
  chews .. @clothes, chewed .. @clothes, chewing .. @clothes, sock/socks on the floor, one sock, @clothes .. floor,
  @clothes .. hamper, hamper .. @clothes, hang/hangs up .. @clothes, folds/fold .. @clothes, put/puts away .. clothes,
  clothes away, pulls up .. pants after, seams to, skirts, window dressing, salad dressing, on his sleeve, clothes are
  next to
== eating
sure: @cant eat/eats/chew/swallow/feed, eat/eats/eating anything, only/just eat/eats/eating, wont eat, doesnt eat,
  eats only, eat only, picky, fussy eater, bad eater, gag/gags/gagging, chok* on food/meat/bread, spits out/it/food,
  spit/spits .. food, pockets food, holds food, stuffs his/her mouth/face/cheeks, overstuffs, chipmunk*,
  chew/chews/chewing food/meat/his/her food, swallow*, spoon fed, feed/feeds himself/herself/themselves, to be fed,
  eat with/using a/his/her, eats with his/her, utensil*, silverware, sippy cup, from/out of/with a bottle, bottle fed,
  drink/drinks from/only/out, food* touch/touching, solids, puree*, new food*, meals are/take/takes,
  mealtime/mealtimes, every meal, at meals, lunch comes back/home, lunch untouched, comes home starving/hungry, comes
  out starving, lunch box/lunchbox comes/full/untouched, lunch box .. full, lunchbox .. full, skips/skip
  lunch/breakfast/dinner/meals, doesnt touch his/her food/lunch/dinner/plate, wont touch
  vegetables/meat/food/fruit/anything green, nuggets, noodles, mac and cheese, chicken nuggets, plain pasta, white
  food*, bland, lives on, lost/losing weight, underweight, not gaining, weight gain, lost pounds, eats like a bird,
  beige, eats .. @foods, eat .. @foods, live on @foods, nothing but @foods, only @foods, tube fed, feeding tube, g
  tube, eating habits, eats with his hands/fingers, with his fingers, cut/cuts/cutting .. meat/food/steak, over
  lunch/dinner/breakfast, finish/finishes .. lunch/dinner/food/plate/meal, food all over, more food on, open .. milk
  carton/lunch/juice/ketchup/yogurt/milk/snack, appetite, snacks all day, eats nothing, eat nothing, eats too fast,
  eats so fast, messy eater, ketchup packet*, milk carton*, juice box*, plays with his/her food, eat at school, eat
  lunch, hungry all day, pica, eats dirt/paper/paint/crayons, inhales his/her
worry: eat/eats/eating, lunch/dinner/breakfast/supper/meal/meals/snack/snacks/vegetables/veggies/meat, chew/chews,
  mouthful, knife
not: eating out, eat out, together at dinner, dinner together, one dinner, dinner table, dinner at our house, family
  dinner*, sit/sits/sitting at/through the/for .. dinner/table, lunch costs, cost of lunch, free lunch, lunch money,
  lunch form, school lunch form*, feed/feeds/feeding the dog/cat/fish/pets/baby, lunch box/lunchbox on/at,
  leaves/forgets/loses/left .. lunch/lunchbox, alone at lunch, sits alone at lunch, at lunch .. alone/nobody/nobodys,
  lunch alone, eats lunch alone, by himself/herself at lunch, after lunch/dinner, before lunch/dinner, since lunch, at
  lunch, lunch recess, lunch time, during lunch, when hungry, is hungry, set/clear the table, dishes after dinner,
  plates, plate, make/makes/making/fix .. snack/sandwich/breakfast/lunch/himself, chews his/her/on/sleeves, chews ..
  shirt/sleeve/sleeves/pencil/pencils/collar/hoodie, chewing on, eats .. alone, nobody to eat with, no one to eat
  with, hungry or thirsty, hungry, sandwich, spoonful, lunch aide/lady/monitor*, lunch ladies, eats up, eating at me,
  knife in
alone: drool*, fork, spoon/spoons, foods, starving, its food, food
== toileting
sure: toilet*, potty, pottie, pee/pees/peed/peeing, poop/poops/pooped/pooping, poo, pees his/her, wets
  his/her/the/himself/herself, wet the bed, wets, wetting, bedwet*, bed wet*, wet bed/pants/sheets, wipe/wipes/wiping
  himself/herself/his/her/after/every/properly, wipe his/her butt/bottom/own, needs help wiping, wiping every/is/well,
  diaper*, pull ups, pullups, pullup, accidents, has/had/having an accident, accidents at/in, soil/soils/soiled,
  soiling, go/goes/going number, constipat*, smears, poops in, holds it, hold it until, holds it all, holding it in,
  use/uses/using the bathroom, go/goes/going to the bathroom, go in/at the bathroom, go in the @bathroom, bathroom by,
  bathroom .. school, bathroom .. time, potty train*, toilet train*, skid marks, urinal, night time dry, stay dry, dry
  at night, dry through, sheets at night, changes his/her/the sheets, pull/pulls .. pants up after, bowel*, in
  training pants, goes in his/her pants, went in his/her pants
worry: accident/accidents, wipe/wipes/wiping, peas .. pants
not: toilet pass, bathroom pass, hand dryer .. bathroom, dryer in the bathroom, wash* .. bathroom, bathroom .. wash*,
  car accident, bathroom mirror, brush .. bathroom, asks .. toilet, cleans the bathroom, clean the bathroom, toilet
  paper roll, roam*, wipes .. table, wipe .. table, wiping .. table, wipes out, wipes .. nose, wipe .. nose, wipe ..
  face, wipe .. mouth, wipes .. mouth, potty mouth, falls .. bathroom, off the toilet
alone: number two/one, bathroom at school, bathroom
== hygiene
sure: brush/brushes/brushing/brushed teeth, brush/brushes/brushing his/her/their teeth/hair/tooth, toothbrush*,
  toothpaste, teeth .. brushed, teeth brush*, brush her/his hair, hair wash*, wash/washes/washing
  hair/hands/himself/herself/face/body/up, wash/washes/washing his/her/their hair/hands/face/body/neck, shampoo*,
  baths, bathe/bathes/bathing, bathtub, shower/showers/showering, cut/cuts/cutting/clip/trim/trimming his/her/their
  nails/toenails/fingernails, nail clipper*, nails cut/clipped/trimmed/done, nail cut*, toenail*, fingernail*, hair
  cut, hair .. cut, cut .. hair, deodorant, body odor, b o, stinky, reeks, nose .. blow/blown, blow/blows his/her
  nose, runny nose, snot*, shave/shaves/shaving, brush .. hair, hair is .. knot/tangled/rats, knots in, knotted, rats
  nest, dirty hands, water on/in his/her face/eyes, sunscreen, floss*, mouthwash, spit .. toothpaste, hygiene, greasy
  hair, hair greasy, washed, grooming, ponytail*, hairbrush, clean his/her ears/face, ear wax, teeth not, wash rag,
  washcloth
worry: teeth/tooth, hair, nails
not: period at school, each/every/first/second/third/last/free/class period, period of, lost .. teeth/tooth, loses ..
  tooth, loose tooth, pulling teeth, teeth .. wiggly, new tooth/teeth, pull/pulls/pulling/twirls .. hair, barber
  shop/shop, barbershop, haircut place, wash .. dishes, washes .. dishes, washing .. dishes/machine/clothes, wash ..
  car/clothes/plates/dish, dishwash*, swim*, grinds .. teeth, grind .. teeth, tooth fairy, teeth grind*, hammer and
  nail*, bites .. nails, nail biting, bites nails, washed out, smells like/everything, smells .. food, smell .. food,
  soap opera, dentist appointment, appointment, covers .. shower, nails it, nailed, hair dryer, in period, time
  period, grooming the, brushes off, brush with, brushes past, paint brush*, paintbrush*, hot tub, pulls teeth, hair
  on fire, hair out, strips .. shower, dentist says, the dentist says
alone: comb/combs/combing, rinse*, haircut/haircuts, barber, smelly, stinks, tangle*
alone: bath, face washed
== sleep
sure: @cant sleep*, sleep/sleeps/sleeping/asleep alone/in/through/with, doesnt sleep, no sleep, bad sleep*,
  fall/falls/falling/fell asleep, gets/get/got/getting any/to/no sleep, go/goes/going to sleep, stay/stays asleep,
  sleepless, napping, wakes/wake/waking up/at/every/us/in/all/me/screaming/the, wakes, awake, nightmare*, night
  terror*, night owl, insomnia, up all night, up at night, up at 1/2/3/4/5, up at two/three/four/five, up by 3/4/5, in
  our bed, into our bed, in my bed, into my bed, in his/her own bed/room, sleep/sleeps in, doze*, lie/lies/lay/lays
  next/with/down, bed at, middle of the night, at midnight, past midnight, after midnight, till midnight, until
  midnight, 2 am, 3 am, 4 am, 5 am, 2am, 3am, 4am, 5am, 2 in the morning, three in the morning, two in the morning,
  four in the morning, 3 in the morning, 4 in the morning, sleep what, sleep*, no one sleeps, nobody sleeps, one
  creak, tosses and turns, toss and turn, sleepwalk*, bed battles, til 11, until 11, till 11, til 12, sleep schedule,
  sleepover scares
worry: sleep/sleeps/sleeping/slept/asleep, bed
not: sleepover*, asleep at the wheel, asleep in class, sleeps in class, foot/arm/leg/hand fell asleep, wets .. bed,
  wet .. bed, wetting .. bed, pees .. bed, wet at night, dry at night, dry through the night, bed is wet,
  make/makes/making .. bed, made .. bed, bed making, bed made, night before, last night, morning to night, tonight,
  night shift, work nights, sheets, wake/wakes for, date night, game night, movie night, family night, homework ..
  night, dark hair, homework every night, pee .. night, dog sleeps, rug sleep, diaper at night, pull up at night,
  pullups at night, diapers at night, every night
alone: nap, naps, melatonin, snor*
alone: bedtime, bed time, our bed, my bed, to bed, out of bed
"""
