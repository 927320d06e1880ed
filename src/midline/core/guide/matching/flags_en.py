"""English words for what a doctor should look at first, by the flags of the guide. They ask, and decide nothing."""

TABLE = """
== choking
sure: chok*, down the wrong way/pipe, cough/coughs/coughing ..
  eat/eats/eating/drink/drinks/drinking/food/bottle/water, eats/drinks .. coughs/coughing, aspirat*, turns blue,
  turned blue, goes blue, cant breathe, stops breathing, stopped breathing, food .. stuck .. throat, stuck in his/her
  throat, heimlich
not: never chokes/choke/choked, doesnt/dont/didnt/hasnt choke/choked, no longer chokes, not choking, no choking,
  chokes up, choked up, choke/chokes/choked/choking on his/her words, choke/chokes/choking other/his/her/kids/the,
  without choking
== skill_loss
sure: stopped talking/walking/speaking/using/saying/crawling/climbing/eating, used to
  talk/walk/speak/say/crawl/climb/write/feed/dress, no longer talks/walks/speaks/says/crawls/uses, lost his/her
  words/speech/language/skills/balance, doesnt talk/walk/speak anymore, cant walk/talk/write/hold .. anymore,
  regress*, losing skills/words, lost skills/words, going backwards
not: used to talk back, stopped eating meat/vegetables, no longer uses a/the/diapers, stopped using diapers/pullups/a
== pain
sure: in pain, a lot of pain, so much pain, bad pain, pain in/when/every, has/have pain, painful, hurts all the time,
  hurts so bad, hurts so much, screams/cries in pain, aches all, wakes .. pain
not: pain in the/my/our neck/butt, painfully, no pain, isnt in pain, not in pain, a pain in, pain to, writing ..
  painful
== injury_risk
sure: bleed*, blood, bang/bangs/banging/banged/slam/slams/smash/smashes his/her head, hit/hits/hitting his/her head,
  hurt/hurts/hurting himself/herself, run/runs/ran/bolt/bolts/dart/darts into/in the street/road/traffic/parking, in
  front of a car/cars, out the/a window, climb/climbs out, kill/kills/killing himself/herself/me/us, wants to die,
  want to die, wishes he/she was/were dead, suicid*, knife at, with a knife, hurt/hurts .. badly, broke ..
  nose/arm/tooth/finger, stitches, set .. fire, concussion
not: ends in blood, bad blood, blood test/pressure/type/sugar/work, broke his/her wrist/arm, killing time, broken arm,
  doesnt/never hurts himself/herself, doesnt hurt himself/herself, isnt hurting
"""
