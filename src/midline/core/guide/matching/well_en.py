"""English: the sets that patterns name, what says that all is well, and what says that something is hard."""

# A name, and the words that `@name` stands for.
SETS = """
cant: cant cannot wont doesnt dosnt dont didnt never refuses refuse refused hates hate isnt couldnt wouldnt unable
  hardly barely struggles scared afraid aint
clothes: clothes cloths shirt shirts tshirt sock socks pants jeans jacket coat sweater hoodie shoe shoes boots
  underwear mittens gloves hat dress skirt uniform pajamas
foods: foods noodles nuggets pasta crackers chips rice fries bread cereal pizza yogurt toast things
bathroom: bathroom restroom baño bano
do: sleeps eats dresses listens follows plays writes behaves walks talks goes does manages cuts reads bathes
good: fine great well ok okay good perfectly perfect beautifully nicely independently champ better
"""

# A clause with one of these is well ...
WELL = """
no trouble, no problem/problems, no issue/issues, no complaint/complaints, no concerns, no worries about, not a
problem, not a .. problem, isnt the/a problem, isnt a .. problem, isnt an issue, not an issue, never a problem, never
been a problem, not the problem, problem isnt, isnt my worry, not my worry, not worried about, dont worry about, not
about, not complaining, any issues, any problem/problems, any trouble, dont have any, doesnt have any trouble, hasnt
had, @do fine/great/well/good/ok/okay, @do .. fine/great/ok/okay/perfectly/beautifully/nicely/independently, @do ..
all by himself/herself, @do like a champ/log/rock/baby/pro/angel, is/are fine/great/good/perfect/ok/okay, fine with,
great with, good with, good at, great at, good about, is/are fine now, doing fine/great/well, a great, great
sleeper/eater, good eater/sleeper, eats everything/anything/well, eat everything/anything, sleeps through, sleeps
like, dresses himself/herself, feeds himself/herself, toilets himself/herself, gets dressed .. own, without any
problem/trouble, without a problem/fuss/fight, without help, with no help, all by himself/herself, on his/her own
just, loves to, loves his/her, loves the, loves going, likes to, likes school, enjoys, is happy, an angel, a delight,
a dream, a champ, a pro, a breeze, piece of cake, easy peasy, its/it is not that, it isnt that, its not because, not
that he/she, isnt wild, isnt .. at all, isnt shy, not shy, not lazy, isnt lazy, not rude, isnt rude, isnt mean, not
mean, isnt about, its not his/her/the, not his/her, isnt his/her, isnt the, its not a, its not, it isnt, not bad at,
isnt bad at, never says no to, behaves, has friends, has lots of, has plenty of, lots of friends, tons of friends,
plenty of, can .. ok/okay/fine/now/already/alone/himself/herself/independently/well/perfectly, can tie, can zip, can
dress, can write, can do, learned to, finally can, can now, now he/she can, knows how to, does what you tell, does
what he/she is told, used to, not anymore, no longer, got over, outgrew, doesnt mind, dont mind, doesnt bother, doesnt
even bother, is done, is covered, is not it, isnt it, were tested, are tested, under control, nailed it, aced, gets
a's, good grades, gets along, got along, reads well, hes strong, shes strong, is strong,
doesnt/dont/never/no/isnt/not/hasnt/without/hardly/didnt
hit/hits/hitting/bite/bites/biting/scream/screams/screaming/tantrum/tantrums/meltdown/meltdowns/melt/fight/fights/fighting/kick/kicks/accidents/accident/trip/trips/lose/loses/forget/forgets/interrupt/interrupts/complain/complains/whine/whines/disrupt/hurt/fuss/tears/drama,
isnt it at, isnt picky, not picky, isnt clumsy, not clumsy, isnt anxious, isnt messy, isnt loud, not a bad, isnt bad,
isnt a bad, eats like a horse, like a horse, goes to bed easily/fine/on, goes right to, right to sleep, falls asleep
fast/easily/fine, easily, by himself/herself now, all on his/her own, knows all, knows his/her, is a star, star at,
top of, best in, a whiz, rock star, no fuss, no help, gets it, is the easy part, the easy part, isnt the hard part,
isnt what, not what, isnt why, i dont worry, we dont worry, never had, never has, has a best friend, good sleeper, no
complaints, great eater, eats well, sleeps well, sleeps great, is doing great, doing well, does well in, does great,
gets straight, honor roll, made the team, so proud, proud of, we are thrilled, huge improvement, much better, way
better, getting better at, no meltdowns, no accidents, couldnt be happier, is a pleasure, a joy to, is fearless, is a
natural, has no trouble, never complains, going well, is going well, neither is/does, never
hits/bites/runs/fights/kicks, no trouble at all, never any trouble, in two languages, isnt
defiant/slow/lazy/sad/shy/mean/rude/wild/clumsy/picky/bad, isnt his/her behavior, was normal, came back normal, were
normal, tests were fine, loves her/him
"""

# ... unless one of these stands in it too.
STILL_HARD = """
no idea, fine motor, cant, wont, doesnt eat, doesnt sleep, not so much, not so good, not so great, not so well, not
good, not great, not well, not ok, if i, if we, only if, as long as, only when, unless, until, isnt good, isnt great,
nobody, no one, hates, screams, cries, loves to hit, loves to bother, loves to push, would love to, id love to, isnt
eating, isnt sleeping, isnt talking, isnt toilet trained, isnt potty trained, isnt listening, isnt able, isnt going,
not once, never sleeps, never eats, isnt easily, not by himself/herself, without screaming, without a fight, without
crying, without tears, without help, without a meltdown, cant .. without, wont .. without, are hell, is hell, not a
thing, nothing to show, even though
"""

# Something is hard: the words under `worry:` count.
HARD = """
cant, cannot, wont, doesnt, dosnt, dont, didnt, never, not, no, none, nothing, nobody, isnt, arent, wasnt, refus*,
hate*, hard, harder, trouble*, problem*, issue*, struggl*, difficult*, help, helps, fight*, battle*, war, cries, cry,
crying, cryes, scream*, yell*, tear/tears, scared, scard, afraid, fear*, terrif*, only, just, forever, 4ever, hour,
hours, minutes, mins, slow, slowly, still, too, terrible, terible, awful, bad, worst, worse, mess, messy, disaster,
nightmare, every time, always, constantly, all day, all the time, every day, every single, every night, every morning,
a joke, falls, stuck, hurt*, upset, worry*, worri*, concern*, need*, unable, impossible, refusing, full, without,
what, weird, clueless, lost, tough, behind, gives up, avoid*, wrong, half, barely, hardly, ugh, lol, zoo, pain,
torture, drama, production, whole, peas, nope, zero, even, untouched, 4
"""

# Who is speaking: such a clause names people, work and places of theirs and no worry.
SPEAKER = """
i am his/her, im his/her, i am a/the/an, im a/an/the, im her/his, as his/her/their/a
teacher/aide/para/coach/nurse/tutor/grandma, @elder here, mom/dad/aide/teacher/nurse/para/coach/principal/monitor
here, teacher/principal/aide/nurse/counselor writing, writing as, writing for, foster mom/dad/parent, we are his/her,
i teach, i run, i work
"""
