"""English: small words that tell the language, short forms, and words that are no misspelling of others."""

FUNCTION_WORDS = """
the and is are was his her she of to with when my we it that for they him you its on in if this i an at by doesnt wont
cant dont isnt not what only all from out up every never at hates but gets so has our like
"""

# As typed, and what it means.
SHORT = """
w = with, wit = with, ppl = people, u = you, r = are, dosnt = doesnt, dosent = doesnt, doesent = doesnt, cnt = cant,
wnt = wont, b4 = before, bc = because, cuz = because, evry = every, evrything = everything, arond = around, frends =
friends, freinds = friends, freind = friend, frend = friend, shos = shoes, tye = tie, pik = pick, sokes = socks, skool
= school, scool = school, teecher = teacher, seet = seat, til = until, untill = until, dident = didnt, nite = night,
brekfast = breakfast, rite = write, writting = writing, riting = writing, rites = writes, foucus = focus, sissors =
scissors, scissers = scissors, sizzors = scissors, losst = lost, diner = dinner, sprots = sports, cloths = clothes,
togther = together, poo = poop, frm = from, hte = the, teh = the, bruther = brother, sizzers = scissors, bak = back,
tolet = toilet, toylet = toilet, toliet = toilet, baffroom = bathroom, bafroom = bathroom, bahtroom = bathroom,
bathrom = bathroom, libary = library, pensil = pencil, pencle = pencil, swich = switch, haveing = having, takeing =
taking, shair = share, gos = goes, nobuddy = nobody, noone = nobody, tha = the, alot = a lot
"""

COMMON = """
about after again alone along already always around because been before being better black board books boring both
bottle bought bring brings broke brown built calls came camp care catch chair change charge child clean clear close
closed closes closet cold comes could count course cover crack crazy cross daily daddy days dead death doing done door
doors drive drives drop early earth eight email empty enough even ever every exact extra face faces fact fair farm
fast fault feel feels feet field fifth fight final find fine first five fixed floor flute form forth found four free
fresh front full funny gave girl girls give gives glad glass goes gold gone good grade grades grand great green group
grown guess hair half happen happens happy hard hates heart heavy hello help here high hold holds home horse hospital
house hours hurt idea ideas inside issue just keep keeps kept kind kinds knew know knows large last late later laugh
learn least leave leaves left level light like likes line lines little live lives local long look looks lose lots love
loves lower luck made makes many march mark match maybe mean means middle might mind minute minutes miss mom moment
money month months more most mother mouth move moved moves movie much music must name need needs never next nice night
nine none noon north note nothing number nurse often okay older once ones only open order other others over own page
paid pain paint paper papers parent parents part party past people phone photo piece place places plan plane plans
plate please point poor power price print problem proud pull pulls push quick quiet quite rain raise rather reach read
reads ready real really rest rice ride right road room rooms round rules said same save says scared school score
scores second seem seems seen send sense sent serve seven shape sharp sheet ship short shot should show shows sick
side sign signed since sister size skill skills small smart smell smile some someone soon sorry sort sound sounds
south space speak special speed spend spent stage stand stands start starts state states stay stays stick still stood
stop stops stored story strange strong stuff such sugar sure sweet table take takes taken talk taste teach team test
tests than thank thanks that their them then there these they thing things think third this those though three threw
throw time times tired title today together told took touch tough tower town track train trains treat tree trial tried
tries trip truck true trust truth turn turns twice under until upset used usual very video visit voice wait walk wall
walls want wants war warm watch water ways week weeks weight well went were west what wheel when where which while
white whole whose wide wife will wind window wish with without woman women wont word words work works world worry
worse worst worth would wrong year years yell yells young your bother bothers brother father another whether weather
bread breath breathe matter letter bitter butter litter master sheets seats shirts skirts boats coats plants plays
pants parks marks likely lately closely thought through thumb brave draws drawn breaks brakes insurance report
district doctor doctors glasses asthma inhaler hearing iron wrist cast paying rent costs
"""
