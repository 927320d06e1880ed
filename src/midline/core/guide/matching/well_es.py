"""Spanish: the sets that patterns name, what says that all is well, and what says that something is hard."""

# A name, and the words that `@name` stands for.
SETS = """
ropa: ropa camisa camisas camiseta playera polera blusa pantalon pantalones mahon jeans sueter chamarra chaqueta
  abrigo saco buzo campera medias calcetin calcetines calcetas zapato zapatos tenis zapatillas botas falda vestido
  uniforme calzones calzoncillos ropa guantes gorro pijama chandal cinturon
"""

# A clause with one of these is well ...
WELL = """
no tiene problema/problemas, ningun problema, sin problema/problemas, no hay problema/problemas, no tengo
problema/problemas/queja/quejas, no es problema, no es el problema, no es un problema, problema no es, no son
problema, cero drama/problema/problemas/broncas, ninguna queja, no tengo quejas, sin queja, no se preocupen, no me
preocupa/preocupan, ni me preocupa, no es que, no es por, no es lo, no es la, no es el, no es de, no son los/las,
ruido no es, luz tampoco, no es eso, no es
mala/malo/flojo/floja/grosero/grosera/timido/timida/tonto/tonta/lento/malcriado, bien, muy bien, de lo mas bien, de
maravilla, perfecto, perfectamente, excelente, sin chistar, sin lio, sin ayuda, un lujo, divino/divina, como un
angel/angelito/lirón/liron/tronco/bebe/rey/reina/campeon, como piedra, como lima/lima nueva, es un
angel/sol/amor/encanto, buenas notas, notas tiene buenas, tiene buenas notas, de sobra, duerme/come/se viste/se
baña/va/juega .. bien/solo/sola/solito/solita, come de todo, come todo, come sola/solo, come solito/solita, va
solo/sola/solito/solita, va al baño/bano solo/sola/solito/solita, se viste solo/sola/solito/solita, se baña/bana
solo/sola, lo hace solo/sola/solito, ya lo hace, ya lo maneja, ya la hace, ya sabe, ya puede, ya no hace, ya no pega,
ya no llora, ya no moja, ya no grita, ya no usa, ya controla, ya duerme, ya come, ya se viste, ya va al, ya se
baña/bana, ya esta superado, ya paso, es muy bueno/buena, es bueno/buena para, es buena con, le encanta, le gusta, le
encantan, le gustan, disfruta, feliz, contento/contenta, tiene amigos, tiene muchos, tiene bastantes, esta bien, todo
bien, va bien, ningun lio, ni un problema, gracias a dios, se lo deja, se deja lavar, se deja bañar/banar, la tarea la
hace, hace la tarea, estudiar estudia, se baña, a la primera, no/nunca/ni
pega/muerde/grita/llora/molesta/pierde/empuja/patea/insulta/contesta/interrumpe/olvida/tropieza, no se
cae/enoja/altera/distrae/pelea/queja/atraganta/hace/orina/moja, no hace berrinches/rabietas/pataletas/escandalo, no
tiene berrinches/rabietas/accidentes/pesadillas, cero berrinches/quejas/accidentes/lio, no me quejo, no nos quejamos,
ni una queja, no hay quejas, no es el/la que, no va por ahi, no es lo que me, no lo digo por, ahi no hay, en eso no,
eso no es, de eso no, eso si lo, eso si que, ya lo/la, ya le sale, ya aprendio, lo/la hace solo/sola, por si
solo/sola, sabe hacerlo, saca buenas, saca dieces, se porta bien, muy obediente, es obediente, es tranquilo/tranquila,
es cariñoso/cariñosa, es limpio/limpia, es ordenado/ordenada, de primera, una maravilla, estupendo/estupenda, genial,
sin pelear/llorar/protestar/rechistar/quejarse/problema/drama, no le cuesta, no le da miedo, no le molesta, duerme
toda la noche, duerme de corrido, no es nada, no es tan, nada quisquilloso, come muy bien, se porta muy bien, muy bien
portado, excelente alumno/alumna, buen alumno, buena alumna, le va bien, le va muy bien, va muy bien, sin dificultad,
sin ninguna dificultad, no tiene dificultad/dificultades, no tiene ningun problema, ya lo superamos, ya se le quito,
ya se acabo, eso ya paso, ni quien lo/la pare en lo bueno, lo/la felicitan, la maestra lo/la felicita,
orgullosa/orgulloso, estamos contentos, estamos muy contentos, gana medallas, no
pelea/pelean/pega/muerde/insulta/grita con/a/ni, no esta triste, no es
sordo/sorda/delicado/delicada/flojo/floja/malcriado, fuerza tiene, ya va bien, va bien en, la disfruta, lo disfruta,
saca diez, aprende rapido, quedo preciosa/preciosa/linda, ya hizo amigos, se le pasaron, se le quitaron, tiene
paciencia, no se porta mal, no le huye, platicar platica, hablar habla, comer come, dormir duerme, ya no se
enoja/pelea/cae/orina/muerde/golpea, ya se le quito/paso/acabo
"""

# ... unless one of these stands in it too.
STILL_HARD = """
no duerme bien, no come bien, no habla/abla bien, no .. bien, ni .. bien, no le gusta/gustan, no le encanta, no
quiere, no puede, no sabe, no aguanta, no logra, nunca, le cuesta, cuesta, pero no, solo si, nomas si, si no, hasta
que, lo que no, siempre y cuando, bien fea/feo/lento/chiquitita/messy/mal, bien poco, bien dificil, es bien, esta bien
dificil, no se le entiende, tampoco, no hay forma, no hay manera, no hay quien, no va bien, ya no quiere, ya no sabe,
le gusta pegar, le gusta molestar, ni siquiera, todavia no, no tiene amigos, no se viste, no se baña, no come, no
duerme, no juega, no va, no feliz, no hace la tarea, no esta bien, no se queda solo, ni solito, no va
solo/sola/solito/solita, no come solo/sola, no puede .. solo/sola/solito/solita, no quiere .. solo/sola, nunca sin,
bien
agresivo/agresiva/enojado/enojada/bravo/terco/flojo/lento/rudo/brusco/necio/cochino/sucio/flaco/cansado/inquieto/terrible/pesado,
ni con cola, ya no se lo/la/los/deja/vuelve/duerme, no lo/la deja, no se deja, no le gusta nada, no se queda
"""

# Something is hard: the words under `worry:` count.
HARD = """
no, ni, nunca, nadie, nada, ningun*, tampoco, sin, solo, solamente, nomas, cuesta*, dificil*, problema*, trabajo,
llora*, grita*, pelea*, pleito, lucha, batalla, guerra, miedo, asusta*, terror, horror, odia*, detesta*, molesta*,
rechaza*, niega*, siempre, todavia, aun, cada vez, a cada rato, todo el dia, todos los dias, todas las noches, cada
noche, horas, hora, minutos, tarda*, demora*, lento*, lenta*, despacio, mal, mala, malo, feo, fea, peor, fatal,
pesimo, desastre, drama, relajo, pelear, hay que, tengo que, tiene que, tenemos que, cansa*, duele*, pierde*, olvida*,
deja*, preocup*, necesita*, ayuda, yo le, se queda, mucho, poco, menos, demasiado, apenas, imposible, lio, tira,
vomita*, cae, pena, sufr*, loco, loca, bronca*, torpe, raro, tirad*, reves
"""

# Who is speaking: such a clause names people, work and places of theirs and no worry.
SPEAKER = """
soy su/la/el/una/un, soy maestra/maestro/abuela/abuelo/tia/tio/docente/terapeuta/enfermera/niñera, somos
los/sus/de/una, escribo como/por, como docente/maestra/maestro/abuela/asistente, les doy, doy clase/clases, trabajo
en, trabajo de, les escribo, le escribo, aqui la/el abuela/abuelo/maestra/maestro/papa/mama, yo soy
"""
