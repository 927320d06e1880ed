"""Spanish: what is said with any word of a family (`families_es`): caring for oneself, feelings, attention."""

TABLE = """
== dressing
sure: poner/quitar/sacar/meter/arrancar/cambiar .. @prenda, poner/ponerse/ponerle/quitarse/sacarse/calzar/calzarse
  los/las/el/la/un/una/su/sus @prenda, @prenda .. al reves/equivocado/apretar/picar/raspar/molestar/rascar,
  arranca/arrancar .. @prenda/etiqueta, meter/pasar .. brazo/brazos/cabeza/pierna/piernas/pies ..
  manga/mangas/sueter/camisa/pantalon/hueco/agujero, brazos en el/la/las, calzarse, calzar,
  abrochar/desabrochar/cerrar/subir/bajar/abotonar .. @cierre/@prenda, amarrar/atar/anudar ..
  zapatos/cordones/agujetas/tenis/zapatillas/pasadores, nudo en los, nudo de los zapatos, vestir/desvestir, vestirse,
  desvestirse, se viste, visto yo, a medio vestir, encuerado/encuerada, en calzones, en pijama todo, @cierre ..
  poder/puede/cuesta/nada/imposible, la misma @prenda, el mismo @prenda, misma/mismo
  camiseta/camisa/pantalon/sudadera, misma ropa, solo usa/quiere/se pone .. @prenda, con la
  camiseta/camisa/sudadera/chamarra de, usa chanclas, usa .. todo el año/ano, pie equivocado/cambiado/contrario,
  zapatos cambiados/reves, lo cerrado, guerra/pelea/lucha/llora/llorar/grita/berrinche .. @prenda, por culpa de ..
  calcetines/medias/zapatos/ropa, el de atras para adelante, se queda en calzones, no se deja vestir/cambiar,
  cambiarse de ropa, cambiarse solo/sola/para, el uniforme, pone/poner/camisa/ropa/zapatos al reves, no se abotona,
  descalzo/descalza .. siempre/anda/todo/casa/quiere, traje de baño .. poner/peleando/pelea/quitar, peleandose con el
  traje/pantalon/zapato, zapato en cada, con un zapato, zapatos en la mano, lo/la visto, le pongo yo, yo le pongo,
  vestirlo/vestirla, ropa .. al reves, los broches los ganchitos, los broches, con nada puede
not: olvidar/perder/dejar .. @prenda, @prenda .. perdida/perdido/tirada/tirado/piso/suelo/sucia/lavar/bolsa,
  lavar/doblar/recoger/colgar/tender/guardar/comprar .. @prenda, le queda chico/chica, le quedan chicos, sopa ..
  camisa, sacos, saco del, carga sacos, come/comer/chupar/morder .. camisa/manga/cuello/sueter, pantalon ..
  mojado/orina/pipi/popo, moja .. ropa/pantalon, ropa en una bolsa, cesto de ropa, la cosas, muñeca, calculadora,
  vistazo, poner la mesa, quitar .. gorra, cuello como, del cuello, poner .. media hora, media cabeza, media hora,
  media tarde, agresiva/agresivo, botones de la/del, botoncitos de la, sueter .. pierde, pierde .. sueter, saco
  los/el/la/un, a medias, pantalon y ya, tenis y, bajo los tenis, se sube el pantalon y
alone: etiqueta/etiquetas, costura/costuras
== eating
sure: comer .. @comestible/manos/dedos/nada/solo/poco, no comer, no/ni/nunca/nada probar/tocar/tragar/acepta/aceptar
  .. @comestible, no toca/toco/tocan el/la/los/las @comestible, toca el/la/los/las .. @comestible,
  solo/puro/pura/nomas/puros @comestible, solo acepta/come/quiere/toma .. @comestible, acepta ..
  pure/papilla/leche/sopa/solo, nada mas come, unico que come/toca/toma/acepta/prueba, ya no se lo come, no se lo/la
  come, no lo prueba, hace/hacer ascos/asco, da asco/arcadas, le da asco, arcada/arcadas,
  escupir/vomitar/masticar/tragar/chupar .. @comestible, escupir la comida, no mastica, no traga, se atraganta, se
  ahoga con, cubiertos, usar/agarrar/sostener .. cuchara/tenedor/cubiertos/cuchillo/vaso/popote, @comestible ..
  camisa/piso/suelo/mesa/ropa, derramar/tirar/regar .. leche/jugo/sopa/vaso/comida/plato/agua, cucharada, de lentejas,
  plato lleno/entero/intacto/frio, el plato .. enfria/frio/horas/lleno, deja el plato, frente al plato, no abre la
  boca .. cuchara/comer/comida, cierra la boca .. cuchara, abrir la boca para comer, no toca la comida,
  regresar/volver/traer .. lonchera/lonche/vianda/merienda/almuerzo/tamal .. igual/llena/lleno/entero/entera/intacto,
  con tamal y, darle de comer, dar/doy de comer, comer en la boca, darle .. boca, le doy .. en la boca, cortar/partir
  .. carne/pollo/pan/filete/bistec, corta su, hora de comer/comida/almuerzo/cena, a la hora de la comida, dos horas
  para comer, come lento/poco/mal/nada, comer tan/muy rapido, se embute/atraca/atiborra,
  mamila/biberon/tetero/mamadera/chupon, toma de/en biberon/vaso, papilla/papillas, pure, licuado/licuada,
  triturado/triturada, grumos, mañoso/mañosa/melindroso/melindrosa/remilgado/quisquilloso/especialito, no le entra
  nada, le entra la comida, bajo/bajar/perder de peso, esta flaco/flaca/flaquito/flaquita, en los huesos, puro hueso,
  desnutrido/desnutrida, no sube de peso, inapetente, no tiene hambre/apetito, no almuerza/desayuna/cena/merienda, no
  quiere almorzar/cenar/desayunar, comedor .. nada/boca/come/comer/intacto/toca, de la comida solo, lo unico que toca,
  pobre come, a punta de leche/@comestible, vive a punta de/de @comestible, ni @comestible ni @comestible ni, no come
  otra cosa, otra cosa no come, con la panza/barriga vacia/pegada, sopa .. grita/vomita/escupe, si le sirven
  @comestible, al comedor .. cruz/entra, no se lo come, no se la come, no se los come, hace ascos, en el comedor nada,
  lunch .. come, del lunch
not: de la comida no, de la comida ni, por la comida, la comida ni me, comer fuera, salir a comer, comer juntos, se
  sienta solo a, come solo en el, come sola en, cocinar, preparar/calentar/hacer .. @comestible, agua fria, toca el
  agua, miedo al agua, le huye al agua, tomar/tome agua, sin tomar agua, pedir/pide agua, dar/darle de comer ..
  perro/gato/gallinas, ensucia, agua para la planta, comer las uñas/unas, come las uñas/unas, come los mocos, comer ..
  camisa/manga/cuello/papel, se come las letras, recoger .. plato, lavar .. plato, levantar .. plato, platos sucios,
  una miga, exprime, limpia .. comida, peina o se come, agua del baño, agua en la cara, agua le, papel picado,
  papeles, agua de la ducha, se cae agua, mocos .. come, los come o, sopa .. mesa, darle la mano
alone: tenedor, cuchara, del plato, textura/texturas
== toileting
sure: ir/va/vaya/entrar/usar/asomarse/pisar/aguantar/pedir/avisar .. baño/aseo/sanitario/servicio/inodoro/lavabo, no
  quiere .. baño/aseo de la/del escuela/cole/colegio, aseo/baño/baños del/de cole/colegio/escuela/la, hacer/hizo/hace
  .. encima/pantalon/ropa/cama/pared/popo/caca/pipi, hacerse encima/pipi/popo, se hizo/orina/orino/mea/meo/hace
  encima/popo/pipi/en, se orina, se mea, se moja .. pantalon/noche/clase, mojar ..
  cama/sabana/sabanas/colchon/pantalon/ropa, colchon, sabana/sabanas mojada/mojadas, cambiar ..
  sabanas/pañal/calzon/calzones/pañales, cambio las sabanas, pañal/pañales, amanecer/despertar
  mojado/mojada/empapado/empapada/orinado, empapado/empapada, ropa/calzones .. bolsa/manchados/mojada/mojados/sucios,
  con la ropa en una bolsa, muda de ropa, cambio de ropa en la, pinto/pintar/embarrar/untar .. pared/caca/popo/baño,
  no llega al baño/inodoro, no alcanza/alcanzar .. baño, limpiarse .. solo/sola/popo/cola/bien/trasero/culo, no se
  limpia, se limpia, papel higienico, papel del baño, jalar/tirar/bajar/ruido/cadena .. cadena/inodoro/palanca/water,
  miedo .. inodoro/cadena/baño/taza/water, sentarse en el inodoro/baño/bacinica/water/trono, bacinica,
  estreñido/estreñida/estreñimiento, aguanta las ganas, se aguanta, avisa cuando/y/que .. baño/pipi/popo/ganas, dejar
  el pañal, control de esfinteres, entrenar .. baño, enuresis, se le escapa .. pipi/popo/orina/caca, se le escapa en,
  se hizo/hace encima/popo/pipi/caca/en, los servicios del/de, que lo/la limpie, que lo/la limpien, espera hasta/a
  llegar a casa, aguanta hasta/a llegar .. casa, se aguanta hasta, limpiarlo/limpiarla .. auxiliar/baño/popo, el
  charco, se hizo encima, le cambio las sabanas
not: cuarto de baño .. limpia, lavar .. manos, manos .. jabon, baño .. manos/dientes/bañar/duchar/pelo/espuma/tina,
  bañera, hora del baño, baño diario, limpia .. room/cuarto/casa/mesa/nariz/mocos/boca, aseo personal, limpia la cara,
  agua del baño, baño con ella/el para que se lave, pintura
alone: orinal
== hygiene
sure: lavar/cepillar/peinar/cortar/limpiar/enjuagar/secar/tocar/desenredar .. @pelos, @pelos ..
  cortar/lavar/cepillar/peinar/sucio/sucia/sucias/sucios/enredado/enredada/grasoso, media cabeza, cortauñas/cortaunas,
  peluqueria .. llora/grita/media/cortar/salir/maquina, peluquero, barbero, cepillo de dientes, el cepillo, pasta de
  dientes, peinarse, peinarla/peinarlo, no se peina, champu, enjabonar, bañar/bañarse/duchar/ducharse, regadera,
  ducha, hora del baño, semanas/dias sin bañar/bañarse/lavar/lavarse, no se baña, agua .. cara/cabeza/ojos, huele/oler
  .. mal/feo/sudor/patas/chivo, oler a sudor, mal aliento, aliento, caries, dentista .. caries/muelas/boca, sarro,
  mocos .. limpia/manga/cara/sonar/colgando, sonarse, nariz .. sonar/limpiar/manga,
  toalla/toallas/compresa/compresas/tampon/copa, regla .. toalla/mancha/bajo/vino/llego, le bajo/vino/llego la regla,
  su regla/periodo/menstruacion, rasurarse/afeitarse/depilarse, axilas, piojos, liendres, cera de, sucio/sucia de,
  cara/manos/orejas/cuello sucia/sucias/sucio, se queda con la cara, lavarse, no se lava, lavar la cara,
  crema/protector solar, pelo/cabello enredado, huele a sudor/chivo/orina/pies/mal, manos/cara sucias/sucia, huele a
  sudor, dice que ya se lavo, se moja dos dedos, el peine
not: reglas, la regla del, las reglas, regla de tres, ropa sucia, baño .. escuela/cole, platos, lavar ..
  ropa/platos/trastes/carro/loza, manos arriba, toalla .. doblar/piso/suelo/cama, dobla una toalla, tirar .. pelo,
  jalar .. pelo, arrancar .. pelo, tomar el pelo, se jala, cortar .. papel/linea/tijeras, comer .. uñas, morder ..
  uñas, huele a quemado, huele .. comida, oso, manos del, colegio lava, oso .. peina, no sabe si se peina
alone: peine, jabon, desodorante, uñas, desenredar
== sleep
sure: dormir .. solo/sola/noche/cama/horas/tarde/luz/nosotros/conmigo/nada/mal/poco/hasta/encima/sofa,
  no/ni/nunca/nadie dormir, vuelve/volver a dormir, se duerme a las, hasta las once/doce/una/dos/tres/11/12/1/2/3, a
  las once/doce/una/dos/tres/cuatro/cinco/2/3/4 .. despierto/despierta/anda/vivo/salta/levanta/sigue/mañana/madrugada,
  despierto/despierta de noche/hasta/a/toda, de noche despierto/despierta/no, noche ..
  despertar/levantar/llorar/gritar/veces/pesadilla, despertar .. noche/veces/madrugada/horas/nos, se despierta, me
  despierta, madrugada, no lo/la levanta nadie, vive al reves, cambia el dia por la noche, dia y noche cambiado, al
  acostar/acostarlo/acostarla/dormir, acostar .. horas/pelea/llora/agua/cuento/lado/cama, a la hora de dormir/acostar,
  hora de acostarse, irse a la cama, ir a la cama, quedarse en su cama/cuarto, mi cama, nuestra cama, su cama, cama ..
  pasa/mete/sale/nosotros, en medio de los dos, pesadilla/pesadillas, terrores, miedo ..
  oscuridad/oscuro/dormir/noche, luz .. prendida/encendida/dormir, siesta, insomnio, desvelado/desvelada/desvelo,
  trasnocha, pegar/pegamos/pego el/un ojo, sueño .. matando/pesado/ligero/malo/no/nada, no concilia, arrullar, dar
  vueltas en la cama, da vueltas en la cama, de noche despierto/despierta/no duerme/llora/grita/anda, toda la noche
  despierto/despierta/llora/llorando/vela/anda, el sueño .. matando/no/mal/problema, cuento y otro, ya no vuelve a
  dormir, miedo a la oscuridad, noche no duerme, noches .. dormir/sin/despierto/levanta, levantar/despertar .. veces
  .. noche, veces en la noche, noche .. veces, no se vuelve a dormir, no se duerme, no lo/la duerme
not: cuento .. maestra, hacer/tender .. cama, mojar .. cama, cama mojada, pipi .. cama, orina .. cama, noche .. tarea,
  dormida la mano, se duerme en clase, duerme en clase, sueño de, hasta las nubes, debajo de la cama, anoche ..
  fiesta, dormir la mano, buenas noches, por noche le cambio
== regulating
sure: berrinche/berrinches, pataleta, rabieta, tirar/aventar/lanzar/romper/botar/arrojar/volcar ..
  cosas/todo/sillas/silla/mesa/piedras/juguetes/platos/encuentra/encuentre/mano/control, tirar piedras, volcar la
  mesa, rompe lo que, romper lo que, piso gritando, golpear/pegar/morder/arañar/rasguñar/jalar/lastimar se/el/la ..
  sola/solo/cara/cabeza/brazo/manos/pelo/mismo/misma, se golpea, se muerde, se araña, arañarse, morderse, golpearse,
  pegarse, cabezazos, cabeza contra, cabeza .. pared/piso, se pone ..
  agresivo/agresiva/loco/loca/furioso/furiosa/mal/histerico/morado/fiera/rojo/necio, agresivo/agresiva, viene encima,
  se me viene encima, se nos viene encima, se me lanza, quitar/apagar/quitas/apagas/quitan .. @pantalla, si le
  quito/quitan/apago/cambio, cuando le quito/quitan/apago/cambian, calmar, calmarlo/calmarla, tranquilizar, no hay
  como calmarlo, no se calma, fuera de si, pierde el control/los estribos/la paciencia, se sale de sus casillas, monta
  en colera, echa chispas, echando chispas, se enciende, hecho/hecha una furia/fiera/mar, hecho un mar de, mar de
  lagrimas, bomba de tiempo, olla de presion, no aguanta .. ruido/ruidos/gente/luz/perder/esperar, no soporta ..
  ruido/ruidos/perder/esperar/que, tapar .. oidos/orejas, se tapa los, ruido/ruidos ..
  asusta/molesta/altera/tapa/llora/miedo/grita, miedo a todo, ansiedad, ansioso/ansiosa, angustia, panico, se come las
  uñas/unas, muerde .. ropa/uñas/camisa/manga, cambio/cambios .. rutina/planes/ruta/plan/ultima, cambiar ..
  rutina/planes/camino/plan, se cambia el plan, cualquier cambio, otro camino, cuando/si pierde/gana/perder ..
  juego/partido, perder un/en/el juego, no sabe perder, mal perdedor, no acepta un no, no acepta que no, le digo que
  no y, un no por respuesta, cambios de humor, mal genio, mal humor, irritable, se irrita, llora por/de
  todo/nada/cualquier, por todo llora, llora a mares, por una tonteria, de cero a cien, brinca de, berrea, arma
  un/una/el, hace un show/escandalo/berrinche/drama, enojado/enojada, se enoja, se enfada, no controla, autorregul*,
  se frustra, se bloquea, se desborda,
  gritar/chillar/patalear/explotar/estallar/enojar/enfadar/alterar/desesperar/frustrar/descontrolar ..
  cuando/si/porque/hasta/horas/todo/nada/cualquier, llora por todo/nada/cualquier, se sube por las paredes,
  tirarse/tira/tiro/avienta .. piso/suelo, se pone furioso/furiosa, se pone como loco/loca/fiera, se tira al
  piso/suelo/pasto, grita y llora/patea/pega/tira, gritos y, gritar/grito .. horas/hora/si/cuando/todo/porque/fuerte,
  da gritos, pega de gritos, se pega solo/solito/en, patea las/la puertas/puerta/pared, rompe/rompio ..
  puertas/puerta/cosas, si/cuando pierde .. tira/grita/llora/pega/enoja/rompe, patea las puertas/puerta/paredes/pared,
  pellizca hasta, se pellizca, se da golpes/cabezazos/el, los golpes se los da, se le bota la canica, pega el solito,
  se pega el solito, con el brazo mordido, mordido/mordida, se rasguña, se corta, saca chispas, bien
  agresivo/agresiva, se pone agresivo/agresiva, cuando se frustra, se da cabezazos, el grito hasta
not: grito .. clase, gritar .. respuesta/respuestas/clase, llora .. hambre/quiere, llorar .. pedir/vez, noche ..
  gritando, ruido no, no me preocupa, cantar .. gritos, pelota .. lanzar, lanzar la pelota, tirar la pelota, basura,
  hace ruido, ruidos en clase, juegos .. equipo, romper .. papel/hoja/lapiz, ya no .. berrinches/rabietas, por la
  nada, ruido de la cadena, tirar de la cadena, llorando .. verguenza, plancho, arranca las medias, no sabe perder
  peso, papa perdio, perder peso, perder .. servicio/servicios/seguro/trabajo, si pierde sus, pierde servicios, uñas
  .. cortar, cortar .. uñas, cortar .. pelo/uñas, llorar cuando, tira basura, tirar .. comida, grita ..
  @maestro/clase/respuestas/todos/groserias, gritarle a, le grito
alone: ataque/ataques, escandalo
== communicating_needs
sure: no decir/avisar/pedir/contar/preguntar que/si/cuando/donde/nada/lo/le/a/y ..
  hambre/sed/duele/dolor/baño/ayuda/quiere/necesita/pasa/paso/siente, no dice si, no dice nada, no dice cuando, no
  decir dame/damela, decir damela/dame/no/ayuda, no avisa, no pide, por no decirle/pedirle/decir/pedir/preguntar, sin
  decir/avisar/pedir/preguntar, que quiere/necesita/le .. adivinar/saber/sabemos/sabe, adivinar, hay que
  adivinar/adivinarle, nadie le entiende, no le entienden, le entiende solo, no habla, casi no habla, habla muy poco,
  habla poco, dos/tres/pocas/diez palabras, ni una palabra, sin palabras todavia, no dice ni, ni mama ni, todavia no
  habla, señala y, señala/señalar .. quiere/grita/dedo, gruñe, gruñidos, jalar .. mano/brazo/ropa/manga, de la mano ..
  nevera/refri/puerta/lleva, tableta para hablar, pictogramas, comunicador, lenguaje de señas, se queda
  callado/callada/mudo/muda, mudo/muda, no suelta palabra/prenda, no contesta .. pregunta/duele/nada, no responde ..
  pregunta/nombre, hacerse entender, darse a entender, lo que siente, como se siente, donde le duele, le duele ..
  dice/sabemos/avisa, duele y no, tiene hambre/sed/frio .. dice/pide/avisa, en vez de pedir/decir/hablar, en lugar de
  pedir/decir/hablar, llorar/gritar .. vez/pedir/quiere, no levanta la mano, levantar la mano .. ayuda/pedir, pedir
  ayuda/auxilio, habla solo con/conmigo, solo yo le entiendo, intérprete, traductor/traductora de, contesto por,
  mutismo, no/ni/nunca/sin/sabe/puede/quiere pedir/decir/avisar/explicar/expresar/contar
  que/lo/si/cuando/donde/nada/nadie/ayuda/agua/hambre/dolor/le/cosas, comunicarse, expresarse, no sabe pedir, no puede
  pedir, no sabe expresar, no abre la boca para pedir/decir/hablar, no abre la boca cuando/aunque, no/nunca/ni
  dice/decir que/lo/si/cuando/donde quiere/necesita/le/duele/tiene/pasa/siente, no dice lo que quiere, decir lo que
  quiere/necesita/siente, no nos dice, no me dice cuando/que/donde, no se le entiende cuando habla, no se le entiende
  al hablar, no dice esta boca, no es capaz de pedir/pedirlo/decir/decirlo, no sabe pedirlo, cuando quiere algo ..
  jala/pellizca/grita/pega/muerde/empuja, jala/pellizca/grita/pega/muerde .. cuando quiere algo, como nadie le
  entiende, no avisa y, no decirle al, no dice nada ni, por no decir/decirle/pedir/pedirle
not: sin decir quien, no dice mentiras, dicen que, la maestra dice, decir groserias/malas, no sabe que hacer, no se
  que decir, lo que le/uno dice/digo, hace lo que, hablar en clase, lenguaje inclusivo, no sabe que le pidieron, le
  digo, yo digo, me dijo, preguntar .. costo/cuanto/ustedes, pena preguntar, no pide perdon, no dice groserias, quiero
  preguntar, queria preguntar, no sabe decir la hora, me dice, si le digo
== attending
sure: prestar/poner/presta/pone .. atencion, atencion, se distrae, distraer, se concentra, concentrar, enfocar, en la
  luna, en las nubes, en babia, en marte, en otro mundo/planeta, pensando en, no pesca una, no pesca nada, calienta
  banca/asiento/silla, ni tres/dos/cinco/diez minutos, tres/dos/cinco/diez minutos ..
  quieto/sentado/seguidos/aguanta/dura/atento, durar/aguantar .. minutos/segundos/sentado/quieto/nada, segundos
  sentado, no termina/acaba .. tarea/trabajo/ficha/hoja/examen/nada/ejercicio, no terminar .. que empieza, dejar ..
  medias/mitad, empezar .. deja/acaba/termina, tarea .. horas/hora/tarde/noche/eterna, horas .. tarea, se eterniza,
  una hora para .. renglon/suma/hoja/linea, quieto/quieta/sentado/sentada en/un/ni .. clase/silla/minuto, no se queda
  quieto/quieta, no se esta quieto/quieta, no para quieto/quieta, se hace humo, se le va .. cabeza/onda/pajaro, se
  pierde de/en .. explicacion/clase/lo, no sabe por donde va/van, no sabe en que/cual pagina, la clase va por, van por
  la, sigue en la primera, le llama mas .. que, mas interes en, cualquier ruido/cosa/mosca lo/la/le distrae, cualquier
  cosa lo/la saca, soñando despierto, sueña despierto, no atiende, no escucha .. clase/maestra/cuento/explicacion,
  ido/ida en, despistado/despistada, disperso/dispersa, hiperactivo/hiperactiva, se mueve todo, no para de moverse, se
  levanta de la terapia/pantalla, se va de la pantalla/camara, no mira la pantalla/camara, pantalla .. ni/no
  mira/voltea, hay que estar encima, estarle encima, estar encima de, si no estoy encima, recordarle ..
  trabajar/tarea/seguir, se duerme en clase, dormido/dormida en clase, mirar/mira/viendo/ve ..
  techo/ventana/mosca/moscas/infinito/ventilador/paloma/pajaro/pajaros/nubes/sacapuntas/reloj, dejar .. a medias, esta
  volando, anda volando, hace focus, no focus, se va de un lado a otro, no hace focus, no termina/acaba
  la/el/lo/ningun/nada tarea/trabajo/ficha/que/hoja/ejercicio, empezar .. y deja/no, se queda mirando al/la/el
  techo/ventana/pared/vacio, de la leccion/clase no oye, ver su propia cara, no al terapeuta, se le pierde .. luego
  el, no oye nada .. leccion/clase
not: llama la atencion, llamar la atencion, llamadas de atencion, en otra casa, que no para de llorar, no para de
  gritar/pegar/hablar/comer, viendo videos, ver videos, no termina .. plato/comida, moscas muertas, viendo la tele,
  ver la tele, ver el mismo, girar el ventilador, quieto .. pelo/misa/iglesia/uñas, mirando al techo dice, tumbado
  mirando, mira los otros, a la mitad del, mirar a los, otra cosa
alone: mosca, inquieto/inquieta
== following_directions
sure: no hace lo que, hace/hacer/haga lo que .. dice/digo/pido/piden/dicen/mando/mandan/pedi/dije, lo que le/se/uno
  le/les .. dice/digo/pido/piden/pidieron/dicen/mando/mandan/dije, que le pidieron/pide/piden/dijeron/mandaron/mando,
  no hace caso, hacer/hace caso, le hace caso, caso omiso, le digo .. y/que ..
  otra/voltea/nada/canta/hace/abra/recoja/ponga/guarde, cuando le digo, decir/digo/repetir/pedir ..
  veces/mil/diez/cien/veinte/repetir, mil veces, diez veces, cien veces, repetir/repito/repitiendo ..
  todo/veces/instruccion/cosas, una cosa a la vez, una por una, de una en una, mas de una cosa/orden/instruccion,
  consigna/consignas, seguir .. instrucciones/ordenes/pasos/reglas/receta/indicaciones, obedecer, desobediente, no
  obedece, le entra por un oido, oidos sordos, se hace el loco/sordo/loca/sorda, pared .. hablar, hablar .. pared,
  como si no me/le oyera, no me oye, oir llover, me ignora, nos ignora, no me escucha, no escucha cuando, ahorita ..
  nunca, hasta que no ve, ver/mirar/copiar .. otros/demas/vecino .. hacer/hacerlo/hagan/hacen, lo hace al reves, hace
  lo contrario, hace lo primero/ultimo, se queda con la/lo primero/primera/ultima, se le olvida .. lo que/que
  iba/mande/pedi/digo, olvidar .. lo que le/mandado/para que, regresa sin, a que iba, a que fue, para que iba/fue,
  manos arriba y, por pasos, paso por paso, los pasos, dos/tres ordenes/instrucciones/pasos .. no/pierde/olvida/hace,
  no sigue .. ordenes/instrucciones, sigue/seguir/siguen los/las pasos/reglas/instrucciones/indicaciones/ordenes, no
  sigue instrucciones/ordenes/los/las, le hablo y no, le mando/pido .. y trae/me/hace/no, le pido el/la/un/una .. y me
  trae/da, me trae otra, le pido .. trae, como hablarle a/al, hablarle al poste, es como hablarle, le digo .. y
  el/ella/se, le dice .. y el/ella, si le digo, uno le manda, lo/la mando por .. y, manda por .. y vuelve
not: hace lo que puede, caso de, en caso, hacer lo que le gusta, paso adelante, dice la maestra, le digo adios, orden
  alfabetico, le dice groserias, no pide lo que, me dice que, decir lo que quiere, dice lo que quiere
alone: instrucciones, indicaciones, paso a paso
"""
