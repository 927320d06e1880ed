"""Spanish words for moving, play, pastimes, family, other children, chores and going out."""

TABLE = """
== moving_about
sure: escalon/escalones, grada/gradas, peldaño*/peldano*, pasamanos, sube/subir/suba/baja/bajar ..
  escalera*/escalon*/gradas/camion/bus/pisos/cuesta/autobus/guagua/combi, subir al/a la
  camion/bus/guagua/combi/autobus/micro/buseta/carro, subirse al, bajar del, tropiez*, tropez*, se
  cae/caen/cayo/caer/cai de/en/a/cada/por/mucho/solo/todo/al, se cae, se anda cayendo, caidas, caerse, tambale*,
  tumbos, torpeza, patoso/patosa, pato mareado, se va de boca/jeta/cara/bruces/hocico, de jeta, de boca, de bruces,
  choca/chocan/chocar/chocando con/contra/las, se lleva/pega .. por delante/marcos/puertas, moretones, moreton,
  raspon*, raspad*, peladas, chichon*, camina/caminar/caminando/caminata/camine
  poco/mucho/de/dos/una/tres/en/como/solo/sola/raro/chueco/lento/despacio/largo/sin/por/bien, no le dan las, no puede
  caminar, puntitas, puntillas, de puntitas, punta de los pies, en puntas, anda/camina de puntas, la cargo, lo cargo,
  cargarlo/cargarla, a upa, cochecito/carriola/carreola/coche de paseo, silla de ruedas, andador, muletas, ferulas,
  ortesis, cuadra/cuadras, cansa/cansan/canso al/a/en/de/rapido/mucho/cinco/los/caminando/ya, se cansa, sin aliento,
  corre raro/como/chueco/poco/feo, no puede correr, saltar/salta/brincar, salta en un, en un pie, pie solo, en una
  pierna, trepar/trepa, escalar, patear/patea la/una pelota, atrapar, lanzar, agarrar la pelota, pedalear/pedales,
  rampa/rampas, escaleras electricas/mecanicas, pasillo/pasiyo .. pierde/perd*/tarde/ultimo, encuentra el
  camino/salon/su, se queda atras, atras de todos, meterse/entrar/salir sola/solo/a/de la/a la
  tina/bañera/banera/ducha, carga la bandeja, puerta pesada, no cabe, cabe entre, levantarse del piso/suelo, tono
  muscular, tono bajo, motricidad gruesa, muebles .. choca
not: se cae de sueño/sueno, se le cae/caen, se le cayo, cayeron los, se le cayeron, cae mal, cae bien, caen bien, cae
  gordo, dejo caer, se pierde .. detalles, de pie, pierde .. lonchera, columpio, columpio*, pies en el agua, mete los
  pies, los pies a la alberca, huele .. pies, pies .. zapatos, zapato* .. pie*, pie equivocado, pie cambiado, quieto
  en sus pies, camina hasta mi cama, camion ahora, llora .. cargar, no corre las bases, corre por el pasillo, corre en
  el, corre a la calle, corre a, salta de una, salta de un tema, brincar en la cama, escalera de la, debajo de la
  escalera, las escaleras se pelea, los amigos .. bici, patea la puerta, patea la silla, patea a, patea todo, patea
  las, lanza cosas, tiembla, se para, se me sienta en la mesa, andador de, andan en puntillas, anda en puntillas, se
  anda, no cabe duda, de los pies a, caminar por la calle, un pie en, con los pies, de paso, caminando solo a la
  escuela, pies a, anda de
alone: escalera/escaleras, barandal, equilibrio, torpe, rodillas
alone: no camina
== play
sure: juega/jugar/juegan/jugando/jugo/juegue con/a/solo/siempre/lo/nada/como/al/las
  juguete/juguetes/muñecas/munecas/carritos/otra/nada/mismo/cosa, no sabe jugar, no juega, sabe jugar, saber jugar,
  jugar con, jugar a, jugar es, carros en fila, en fila los/sus carritos/juguetes/carros, alinea*,
  muñeco/muñecos/muneco*/muñecas/munecas, comidita, hacer como si, hace como si, simbolico, pasamanos del, juegos del
  parque, ensuciarse, tocar .. arena/plastilina/pintura, escondidas/escondite/lleva/pilla pilla/la
  traes/congelados/atrapadas/tula/chapadas, pierde la pelota, da vueltas a las ruedas, se entretiene, puertita, misma
  pelicula, misma escena
not: recoger/recoge/guardar/guarda/levanta/levantar/ordenar .. juguetes, juguetes .. tirados/piso/suelo, video juegos,
  videojuego*, juegos del celular, pierde en un/el juego, pierde un juego, pierde al/en el juego, cuando pierde, juego
  de, nadie juega con, no juegan con, nadie quiere jugar, no quieren jugar con, no lo dejan jugar, no la dejan jugar,
  lo dejan jugar, la dejan jugar, dejan jugar, dejan gugar, llama/yama pa/para jugar, quieren en el juego, no lo
  quieren en, su hermano .. juguete*, hermano/hermana .. jugar, juguetes .. hermano*/hermana*, quita .. juguete*,
  quitan .. juguete*, presta/comparte .. juguete*, avienta .. juguete*, juega futbol, jugar futbol/pelota/basquet,
  juega en el equipo, turno con, turno en, turno del, tengo turno, turno de noche, maestra de turno, de turno, esperar
  .. turno para hablar, turno para hablar, hace fila .. columpio, quien jugar, jugar con los otros, a quien, jugar con
  nadie, con quien jugar, en juego, juega con la comida, celular, tablet, echado, juegan con el, los demas .. juego,
  juegos olimpicos, entretenido viendo
alone: juguete/juguetes, jugetes, chiches, cocinita, fantas*, columpio/columpios/hamaca/hamacas, tobogan,
  resbaladilla/resbaladero/resbalin/chorrera/rodadero, sube y baja, arenero, mismo juego, juego de mesa, rayuela,
  bloques
== leisure
sure: basquet, basquetbol, beisbol, voleibol, gimnasia, taekwondo, judo, musica clases, clase de
  musica/baile/arte/piano, clases de natacion/futbol/karate/baile/musica, entrenamiento/entrenamientos, entrenar,
  extraescolar*, pasatiempo/pasatiempos, aficion*, hobby, hobbies, ratos libres, rato libre, no le interesa nada, le
  interesa nada, nada le interesa, no le gusta nada, nada le gusta, le llama la atencion nada, le llama nada, todo el
  dia/rato en/con/pegado/echado el/la/al tablet/celular/tele/compu/cel, pegad* ..
  celular/cel/tablet/tele/pantalla/telefono, enganchad* a/al, fines de semana .. nada/cama, todo el fin de semana,
  vacaciones sin/no/encerrado, nada suyo, apuntad* a/al, lo apunte a, apunte/inscrib*/metimos/meti a/en/al
  futbol/natacion/karate/clases/baile, deja todo lo que empieza
not: en los equipos de la clase, equipo de terapia, mi equipo, equipo medico, su equipo del iep, el equipo de la
  escuela, equipo educativo, pantalla de la sesion, mira la pantalla, mirar la pantalla, sesion, apaga* .. pantalla*,
  apago .. pantalla*, quito .. pantalla*, quitan .. pantalla*, sin pantalla*, solo come .. pantalla, come .. pantalla,
  come .. celular, la banda de bully, banda de, actividad de la clase, actividades de la clase, actividad en clase,
  actividades de mesa, fines de semana alternos, semana alternos, toca la marimba, le encanta, en clase, clase ..
  aburr*, aburrido en clase, se aburre en misa, apago, apagar, en playa, no apunta, banda elastica, come, el taller
  del, mecanico
alone: deporte/deportes, futbol, fut, beis, natacion, nadar, karate, ballet, baile, bailar, danza, guitarra, piano,
  violin, tambor, liga, liguita, entrenador, scouts, campamento, tiempo libre, aburr*, videojuego/videojuegos,
  encerrad*, patineta
alone: se sale de todo
== family_life
sure: hermanito*, hermanita*, ermanit*, ermano/ermana, carnal, gemel*, mellizo*, padrastro, madrastra, su
  papa/padre/apa, el padre, con el padre, con papa, en familia, vacaciones/viaje/viajes
  con/en/todos/juntos/familia/familiares/auto/carro, viajes en, viaje en carro, en el carro/auto/coche todos/con,
  fiesta familiar, fiestas familiares, comida/cena/cenas familiar/familiares/juntos, sentar/sienta/siente/sentarse ..
  mesa con/nosotros, mesa con nosotros, comer juntos, comemos juntos, pleito/pleitos en casa, se pelea/pelean/pelea
  con todos, pelea con todos en, no convive, convivir, convivencia, al bebe, cuñado, se quieren matar, perro y gato,
  perros y gatos, agua y aceite, celos, celoso/celosa
not: la abuela dice, su abuela dice, mi abuela, su abuelito fallecio, fallec*, murio, se murio, como su
  hermano/hermana, igual que su hermano/hermana, que su hermano/hermana, hermano/hermana mayor/menor ya/si/a
  su/camina, el hermano ya/si, sus hermanas porque, los hacen sus hermanas, hermanos .. escuela, su hermano menor ya,
  mi hermana, mi hermano, medico de familia, familia de, seguro familiar, historia familiar, antecedentes familiares,
  comida de bebe, como bebe, como un bebe, como a un bebe, de bebe, desde bebe, era bebe, reunion del/de/con la/el
  iep/maestra/escuela/equipo, reunion, reuniones con, mayor de tres, los padres, padre de familia, padres de familia,
  mama y papa, papa y mama, papa trabaja, de papa, papas, papa/papas fritas, pure de papa, santo padre, viajes al
  baño/bano, duerme .. con los abuelos, se despierta .. bebe, despierta al/a la bebe/hermano/hermana, despierta a su,
  despierta a sus, duerme con su, vive con, vivo con, vivimos con, nosotros .. ya, juntos al baño, parque con
  nosotros, con nosotros a, sale con nosotros al, duerme con nosotros, cama con nosotros, quien lo tenga, primo
  segundo, bien con
alone: hermano/hermanos, hermana/hermanas, primo/primos/prima/primas, abuelo/abuelos/abuela/abuelas/abuelita/abuelito,
  visitar a
== peers
sure: amiguit*, los chikos, con los nenes, los nenes, las nenas, ningun niño/nino, niños/ninos de su edad, nadie juega
  con, nadie le habla, nadie le hace, nadie lo/la quiere/invita/llama/busca/junta/escoge, ni un amigo, no tiene con
  quien, con quien jugar, con quien sentarse, sentarse con, juntarse, juntan, esta solito/solita, solito en, aislad*,
  se aisla, rechaz*, excluy*, burla/burlan/burlarse, se rien de, se rie de, bully*, acoso, le dicen cosas, fiestas de
  cumpleaños, le hacen el vacio, hacen el vacio, hace bola, le hacen bola, hacen el feo, hacen a un lado, al margen,
  fuera de todo, lo dejan fuera, la dejan fuera, la dejan jugar, lo dejan jugar, dejan jugar, socializar, socializa,
  platicar con otros, cruza palabra, hacer amigos, hace amigos, acercarse/acerca a los, como acercarse, como meterse,
  abraza/abrazos fuerte/demasiado/a todos/muy, invade, espacio personal,
  pega/muerde/empuja/patea/jala/rasguña/araña/escupe/pellizca a/los/las/otros/al
  los/otros/niños/ninos/compañeros/companeros/demas/niñas/chicos, le pega a los/un/una/otros/sus, pega a los/otros,
  muerde a los/otros, empuja a los/otros, mandon*, mandona, manda a todos, solo habla de, habla solo de, todo el
  tiempo de dinosaurios/trenes, la oveja negra, patito feo, bicho raro, antisocial
not: mira/copia/ve lo que hacen los demas/otros, molesta/molestar/molestando .. demas/otros/compañer*/companer*, quita
  los zapatos a los, a los demas y la, grupo de terapia, terapia de grupo, regañan a todo el grupo, todo el grupo,
  como los demas, como los otros, que los demas, que los otros, los demas ya, los otros ya, los demas niños/ninos ya,
  los otros dias, los demas dias, los demas hijos, mis otros niños/hijos, mis otros, los otros hermanos, otros hijos,
  y los demas terminan, los demas acaban/acabaron/copian/escriben, es raro, que raro, cosa rara, camina raro, corre
  raro, rara vez, juntos, se mete en la/el/mi/nuestra cama/tina/bañera, se mete en la boca, le dicen que, le dicen,
  las demas materias, grupo de la iglesia, un amigo me dijo, amiga mia, una amiga, trabajo social, trabajadora social,
  seguro social, servicios sociales, numero de seguro social, presta atencion, prestar atencion, presta, anda solo,
  anda sola, come solo, come sola, ya anda solo, sola/solo al baño/bano, los niños/ninos del salon escriben,
  invitados, a los adultos, los demas en clase
alone: amigo/amigos/amiga/amigas, amistad*, cuate/cuates, compañer*/companer*, companerit*, otros
  niños/ninos/chicos/nenes/niñas/ninas, demas niños/ninos/chicos, sola/solo en el recreo/patio,
  invita/invitan/invitado/invitada/invitaron/invito, cumpleaños/cumpleanos/cumple/piñatas/piñata, comparte/compartir,
  conversacion
alone: prestar/presta sus/las/los/nada
== chores
sure: quehacer/quehaceres, oficio/oficios de la casa, tareas de la casa, tareas del hogar, tareas domesticas,
  recoge/recoja/recoger/recojer/recoje/levanta/levantar/levante/guardar/guarda/guarde/ordenar/ordena/ordene/limpiar/limpia/arreglar/arregla/alzar/alza
  su/sus/el/la/los/las/un/ni/lo
  cuarto/habitacion/pieza/recamara/juguetes/cosas/ropa/plato/calcetin/calcetines/mesa/cama/toalla/tiradero/reguero,
  levantar su plato, recoja la, no recoge, ni recoje, ni recoge, recoger nada, recoge nada, cuarto ..
  chiquero/desastre/leonera/tiradero/cochinero/reguero/desorden/leonera, chiquero, leonera, pocilga, cochinero, sacar
  la basura, varrer, trape*, fregar/fregal/friega, lavar/lava/lave los/un/su/el platos/plato/trastes/vaso,
  poner/pone/ponga/quitar/recoger la mesa, tender/tiende/tenderse/hacer/hace/arreglar su/la cama, doblar/dobla
  ropa/la/su ropa/toallas, colgar/cuelga la/su ropa/toalla/abrigo/chamarra/mochila, canasta de la ropa, ropa sucia,
  ropa tirada, ropa en el piso/suelo, ropa .. suelo/piso, toalla .. piso/suelo, juguetes tirados, juguetes ..
  piso/suelo, ayuda/ayudar/alluda/ayude/ayudan en/con/a/nada la/las/los/el/mi casa/cosas/cocina/nada, ayuda en nada,
  ayudar en, ayudarme, ayudarnos, no ayuda, no mueve un dedo, mueve/movio un dedo, dar/darle/dale/da .. comer al/a
  perro/gato/los/las/gallinas, perro/gato .. agua/comida, pasear/sacar al perro, riega/regar las/una/la
  planta/plantas, hacerse/hacer/preparar*/calentar*/calienta un/una/el/la/su
  sandwich/tortilla/sopa/comida/cereal/torta/leche/huevo/desayuno/bocadillo, prepararse, calentarse, cocinar/cocina
  nada/un/algo/solo, practicas/practica laboral/en, trabajo/taller de practicas, el/su cuarto es, cuarto es un
worry: cuarto .. ordena*
not: la basura en el pupitre, guarda .. cachete*, guarda .. boca, guarda la comida, pupitre, limpia .. mesa, limpia ..
  nariz/boca/baño/bano/culo/bien, limpiarse, en la mochila, ayuda para, pedir/pide/pida .. ayuda, sin ayuda, con
  ayuda, necesita ayuda, ayuda del, ayudar a vestir*, planta del pie, le ayudo, ayudarlo/ayudarla, ayudarle, tengo que
  ayudar, me ayudan, me ayuden, quien me ayude, pueden ayudar*, me pueden, barrio, barrera*, barriga*, cuarto grado,
  cuarto de, practicar, en cuarto, perro le da miedo, miedo al perro, miedo a los perros, mascota de la clase, la
  basura come, planta baja, guarda el arroz, guarda, levanta la mano, levanta la voz, levanta la cabeza, levanta a
  las, levanta los pies, piso mojado, leche calent*, arregla para la escuela, olor
alone: labores, tiradero, basura, trastes, platos sucios, cesto, mascota/mascotas, microondas
== community_life
sure: comer fuera/afuera, cafeteria de la calle, cruzar/cruza la/las/una calle/calles/pista/avenida, los
  carros/autos/coches vienen/no mira, se va con cualquiera, suelta de la mano, se echa a correr, micro solo, hacer la
  cola/fila, fila del super/banco/tienda, en la fila del super, caja del super, ir a ningun lado/parte, ningun lado,
  ninguna parte, no lo puedo/puede llevar, no la puedo llevar, sitios publicos, cumpleaños de, pedir en el restaurante
not: pagar la, pagar el, pagar por, podemos pagar, dinero para, no tengo dinero, plan del gobierno, costo, centro de,
  centro de salud, centro de terapia, banco de, cambio de, parque .. columpio*/tobogan/resbaladilla/chorrera,
  columpio* .. parque, parquecito, casa, plaza comida, calle nueva, por otra calle, otra calle, invit* ..
  fiesta*/cumple*, fiestas con la familia, fiesta familiar, cumpleaños/cumpleanos, avion lo que uno, se le va el
  avion, papel de avion, va el avion, cola de caballo, cola, limpia la cola, de cola, con otra gente, otra gente, la
  gente no, buena gente, la gente me dice, la gente voltea, todo el centro, centro de la mesa, la vecina, vecina lo,
  metro cuadrado, super bien, super lento, super mal, super, superman, se me va, se me pierde la mochila, se me va la,
  a medida, el carrito de juguete, transporte escolar, fiesta en el, fiestas del cole, fiesta, a la vereda y, vereda,
  dinero, comprar, compre, compramos, cobra, comida comprar, gente que, de la calle la, tira al piso, piso, paga el
  seguro, trabajo de, escuela, centro de la
alone: tienda/tiendas, super, supermercado, mercado, mandado al, walmart, target, centro comercial, mall, plaza,
  compras, la compra, restaurante/restaurantes, fonda, iglesia, misa, culto, templo, catequesis, biblioteca, cine,
  teatro, museo, zoologico, farmacia, botica, bodega, colmado, pulperia, kiosko, peluqueria, barberia, gasolinera,
  parque, parques, cruzar, avenida, acera, trafico, semaforo, estacionamiento, desconocido/desconocidos,
  extraño/extraños/extrano*, autobus urbano, colectivo, camion urbano, avion, aeropuerto, cajera, no salimos, salidas,
  en publico, lugares publicos, en la calle, desfile, sala de espera, carrito del, gondolas
alone: ya no salimos
"""
