"""English verbs of a child's day, each with its irregular forms; any form stands for all in a pattern of several words.

Left out are words that are too often no verb ("left", "bit", "felt") and what would make one word of two.
"""

VERBS = """
put, pull, push, take took taken, get got gotten, go went gone, come came, do did done, make made, tie tying, wear
wore worn, dress, undress, button, unbutton, zip, unzip, snap, buckle, fasten, eat ate eaten, drink drank drunk, chew,
swallow, gag, choke, spit spat, vomit, bite, feed fed, wipe, flush, pee, poop, wet, soil, wash, brush, comb, rinse,
bathe, shower, sleep slept, wake woke woken, fall fell fallen, lie lay laying lain, scream, shriek, yell, shout, cry,
throw threw thrown, hit, kick, punch, slap, scratch, bang, slam, smash, break broke broken, rip, tear tore torn, calm,
melt, lose lost, forget forgot forgotten, leave, bring brought, pack, find found, hand, turn, remember, start, finish,
begin began begun, stop, keep kept, hold held, grab, grip, squeeze, press, pinch, cut, draw drew drawn, color, paint,
trace, write wrote written, copy, spell, type, read, open, close, twist, unscrew, peel, fold, string strung, thread,
pick, sit sat, stand stood, stay, walk, run ran, jump, hop, climb, crawl, trip, stumble, bump, crash, slide slid,
swing swung, ride rode ridden, catch caught, carry, lift, play, pretend, share, invite, join, tease, bully, hug,
touch, poke, shove, ignore, listen, hear heard, follow, obey, tell told, say said, ask, answer, talk, speak spoke
spoken, point, explain, understand understood, know knew known, show shown, help, clean, sweep swept, mop, cook, pour,
stir, set, clear, load, vacuum, mow, rake, water, visit, shop, buy bought, pay paid, order, wait, cross, bolt, wander,
hide hid hidden, blurt, interrupt, argue, refuse, hate, need, want, like, let, try, use, look, stare, watch, see saw
seen, move, reach, enter, freeze froze frozen, shake shook shaken, spill, drop, knock, smear, drool, stuff, cover,
plug, rock, spin spun, flap, chase, hurt, fight fought, lick, suck, blow blew blown, blink, sniff, smell, trim, clip,
shave, floss
"""
