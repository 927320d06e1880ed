"""Spanish: what is said with any word of a family (`families_es`): hands, order, conduct, play, people, home, town."""

TABLE = """
== handwriting
sure: escribir/copiar/trazar/firmar/apuntar ..
  nombre/letra/letras/palabra/palabras/renglon/renglones/linea/pizarra/pizarron/tablero/cuaderno/fecha/dictado/frase/oracion/oraciones/numeros/nada,
  su nombre .. hoja/letras/escribir/volteada/reves/ocupa, letra ..
  ilegible/fea/chueca/grande/chiquita/enorme/entiende/volteada/reves/horrible/torcida/mocha, ilegible, letras ..
  reves/volteadas/espejo/encimadas/montadas/flotan/pegadas, volteada/volteadas, en espejo, se sale del
  renglon/linea/margen/raya, fuera del renglon, entre las rayas/lineas, renglones torcidos/chuecos,
  garabato/garabatos, jeroglificos, patas de mosca/araña, escritura, caligrafia, copiar/copiando ..
  fecha/pizarra/tablero/pizarron/libro, no copia, lapiz ..
  fuerte/romper/punta/agarrar/coger/agarra/coge/sostener/aprieta/pinza/puño/dedos/suave, boli .. dedos/fuerte/papel,
  agarrar/coger/sostener/apretar/pinzar .. lapiz/boli/lapicero/pluma/crayon, apretar .. papel/hoja/fuerte, romper el
  papel, rompe la hoja, la mano .. cansa/duele/escribir, le duele la mano, se le cansa la mano, cursiva,
  cuaderno/libreta .. vacio/vacia/blanco/garabatos/nada, hoja en blanco, ficha en blanco, deja la libreta vacia, la
  letra .. fea/chueca/grande/entiende/chiquita/ilegible/mal/lee/horrible/pesima/dificil/cuesta/torcida/problema/no, no
  escribe, escribe .. reves/mal/lento/chueco/feo/nada/poco, escribir .. cuesta/no/dos/tres/un/una/poco/odia,
  no/ni/nunca escribir/copiar, odia escribir, en lo escrito, patas de gallina, su cuaderno .. patas/gallina/entiende,
  lo que sale parece, clave morse, lo escrito no
not: le escribe nadie, nadie le escribe, escribenme, escriban, les escribo, escribo porque, copiar .. demas/otros, al
  pie de la letra, firmo, firmar .. notas/papeles/permiso, perder .. lapiz, olvidar .. lapiz, sacar la cuenta, letra
  de la cancion, sopa de letras, nombre .. responde/llaman/llamo, libretas sin, mente en blanco, noche en blanco,
  clase va por la, dictado la clase, escribo como, le quitan la muñeca, avotonar/abotonar la muñeca, peina .. muñeca
alone: escribir, dictado/dictados, redaccion
== fine_motor
sure: tijera/tijeras, recortar, cortar .. papel/linea/figura/figuras/carton/tijeras, doblar .. papel/hoja/servilleta,
  papel picado, pegar .. papel/goma/pegamento/papelitos/estampas, exprimir, exprime, estrujar, escurrir .. trapo,
  apretar .. gotero/botella/tubo/pasta/pinza, gotero, abrir/destapar/cerrar/pelar ..
  frasco/tapa/botella/paquete/bolsa/jugo/yogur/caja/lata/galletas/candado/huevo/naranja/platano/mandarina/sacapuntas/lonchera/sobre/envase/termo,
  girar/meter .. llave/perilla/tapa, llave en la, meter la llave, candado, perilla, monedas ..
  sacar/agarrar/monedero/recoger, saca las monedas, no le atina, atina a los, botoncitos, un clip, clips, grapadora,
  perforadora, clip .. poner, sacapuntas .. abrir/girar/usar/saca, con la hoja del/de tamal, no pudo con la hoja,
  sacar punta, ensartar/meter/enhebrar .. cuentas/hilo/aguja/agujetas, cuentas .. ensartar, encajar ..
  piezas/pieza/bloques/legos, encaja dos, armar .. legos/torre/rompecabezas/bloques, bloques .. encajar/apilar, pinza
  .. hacer/no/dedos, con los dedos .. puede/torpe/fuerza, dedos .. fuerza/torpes/flojos/cuatro/tiesos, coge el boli
  con, manos .. torpes/fuerza/flojas/tiemblan/torpe/debiles, fuerza en las/los manos/dedos, mano ..
  tiembla/floja/fuerza, torpe con las manos, se le cae todo/de, se le resbala, todo se le cae, colorear ..
  rayas/salir/dentro, se sale de la raya/linea/rayita, dibujar .. nada/persona/circulo/raya/monigote/figura, hace un
  rayon, pincel, teclear, raton, motricidad fina, destreza, enroscar/desenroscar, pinza/pinzas, cosas
  pequeñas/chiquitas/pequeñitas/menudas, broches/ganchitos, ganchitos, los broches, agarrar/coger/pinzar/sostener ..
  lapiz/crayon/boli/pincel/tijeras, no pinza, encaja piezas, piezas pequeñas/chiquitas, piecitas, abrir/cerrar
  broches, no puede/sabe colorear/dibujar/pegar/doblar, no colorea, no dibuja, no hace pinza, no la puede aplastar, ni
  aplastar, aplastar, amasar, agarra el lapiz con, dedos arriba de
alone: dedos
not: contar .. dedos, cuentas .. pagar/banco, dedo en la, chupar .. dedo, comer .. dedos, manos ..
  lavar/jabon/sucias/arriba/cruzar/barandal, lavar .. manos, pinzas de, no mueve un dedo, mueve un dedo, levanta un
  dedo, de la mano, la mano para, pega a, cortar .. pelo/uñas/carne, piezas de ropa, abre la boca, abrir los ojos,
  abrir el cuaderno, rompecabezas tiene, para los rompecabezas, manos vacias, bloques en vez, moja dos dedos
alone: pegamento, plastilina, rompecabezas, deditos, teclado
== organizing
sure: perder/olvidar/extraviar .. @cosa, olvidar .. entregar/llevar/traer/apuntar/todo/avisar, perder
  todo/cosas/lo/las/los/el/la .. @cosa/cosas/todo, va dejando, dejando .. pasillos/camino/tirado, nunca
  encuentra/halla, nunca halla sus, busca las llaves, llaves todo, sin saber donde los/las/lo dejo/puso, nunca sabe
  donde, sabe donde dejo/puso/estan, donde estan sus, mochila ..
  desastre/desorden/basurero/hueco/vacia/migas/revuelta/papeles, pupitre ..
  desastre/desorden/basurero/papeles/revuelto, casillero .. cosas/desorden, hojas sueltas/arrugadas, papeles
  arrugados/sueltos, arrugado/arrugada/arrugados, mezcla todas las, libretas sin, cuaderno ..
  desorden/materias/mezcla/fecha, mezclar .. materias/cuadernos/hojas, entregar ..
  tarde/tarea/tareas/trabajo/trabajos/nada/nunca/fecha/fechas, no entrega, fechas de entrega, fecha de entrega, tareas
  sin entregar/atrasadas, nunca me las/lo/los da, no me da las/los .. notas/circulares/avisos, notas .. tarde, a
  ultima hora, la noche antes, el mismo dia, la noche anterior, ultimo minuto, no apunta/anota, apuntar/anotar ..
  tarea/deberes/examen/fecha/agenda, organizado/organizada, desorganizado/desorganizada, desordenado/desordenada,
  ordenar .. cosas/mochila/cuadernos, no sabe por donde empezar, por donde empezar, empezar .. tarea/trabajo/solo, no
  arranca, le cuesta empezar/arrancar, siempre tarde, tarde a todo/todos/todas/clase/la, nocion del tiempo, el tiempo
  se le, hora/horas/tiempo .. nocion/calcular/medir, calcula el tiempo, planear, planificar, el material, preparar ..
  mochila/cosas/examen, alistar/alistarse, pierde la cabeza porque, dejaria la cabeza, hasta la cabeza, se entera
  del/de/la examen/tarea/fecha, las fechas, fechas de, perder el/la/los/las/su/sus @cosa, pierde todo/cosas, dejar
  el/la/los/las/su/sus @cosa en, no lleva/trae lo que, llega sin @cosa/compas/cartulina/los/las/la/el, llego sin
  @cosa/la/el, no encuentra su/sus/el/la/los/las @cosa/cosas, no sabe donde deja/dejo/puso, casillero ..
  basural/desastre/desorden, casillero .. basural/desastre/basura, sin compas, sin la cartulina, llego/llega sin,
  estudia la materia que no, la materia que no era, mochila hecha un/una, nada aparece, tres/dos loncheras, pierde
  todo
not: perder .. juego/partido/peso/control/equilibrio/paciencia/hilo/servicio/servicios/seguro/trabajo/bebe, perdimos,
  dejar .. plato/comida/bañar/cortar/vestir/dormir/tranquilo/solo/sola/fuera/jugar, trabajo .. yo/mi/papa, cita,
  buscar .. escuela/terapeuta/ayuda/trabajo/informacion/lugar, la noche antes de, mismo dia de la cita, fecha de
  nacimiento, fecha de la cita, copiando la fecha, fecha de la pizarra, cosas nuevas, cosas de la casa, llaves de,
  tarde o temprano, no deja, fecha de cita, se pierde en/entre, perder se, se me pierde, deja la libreta vacia, ya se
  olvido, llevar la mano, se queda tarde, le quita
alone: la mochila
== class_conduct
sure: @pegar .. @maestro, contestar/insultar/gritar/faltar .. @maestro/respeto, burlar .. @maestro/profe, se burla del
  profe/maestro, falta al respeto, interrumpir, levantarse/pararse/se levanta/se para/salirse/escaparse ..
  clase/silla/asiento/salon/aula/lugar/puesto/banco/pupitre, corriendo .. pasillo/pasillos/corredor, por el
  pasillo/corredor va/corre/corriendo/grita/empuja, subirse/sube/subir .. mesas/pupitre/sillas/mesa de, arriba de las
  mesas, lanzar/tirar/aventar .. clase/salon/silla/borrador/papelitos/bolitas/avioncitos/lapices,
  hablar/platicar/cantar/chiflar/silbar/gritar .. clase/leccion/maestra/explicacion/silencio/asamblea, se pone a
  cantar, cantar rancheras, chiflando, chiflar, silbar, ruidos .. clase/boca, payaso/payasadas, distraer ..
  compañeros/demas/otros, no deja/dejar .. clase/enseñar/trabajar/aprender/dar/hablar, tengo que parar, parar la
  clase, dar clase, portarse/se porta mal/fatal/terrible/pesimo/feo, indisciplina, direccion ..
  mandan/llaman/mandaron/otra, lo/la mandan a la direccion, me llaman de la, me llamaron de la/del
  escuela/colegio/cole, llaman .. escuela/colegio/cole, citatorio/citatorios, quejas de, se quejan/quejado/quejo ..
  @maestro/padres/chofer/escuela/colegio/mamas, suspendido/suspendida, suspendieron, expulsado/expulsada, expulsaron,
  castigado/castigada, castigan, anotacion/anotaciones, nota de la, groserias, groserio/groseria/grosero/grosera,
  malas palabras, palabrotas, insulta, rompe/arranca/rayar/raya ..
  hojas/carteles/trabajos/paredes/murales/libros/fichas, se escapa .. salon/escuela/clase, no respeta ..
  turno/fila/reglas/normas/maestra, reglas/normas .. clase/salon/rompe, empujar .. fila/pasillo, en la fila ..
  empuja/pega/cuela, hacer la fila .. empuja, se quita el cinturon, camina por el bus, de pie en el bus,
  chofer/monitora/conductor .. queja/dice/quiere/aguanta/bajar, en el bus/transporte/ruta/micro/camion ..
  pega/grita/insulta/escupe/muerde/empuja/levanta/quita/patea/tira, no se sienta en clase, reta, retador/retadora,
  levantar la mano .. antes/sin, sin levantar la mano, habla sin permiso, se para/levanta de su/del/la
  silla/asiento/lugar/banco/pupitre, se sale del salon/aula/clase, se escapa del/de salon/aula/clase/escuela, no deja
  dar clase/la, no deja que la maestra/profe/misis, debajo de la/los/las mesa/pupitre/pupitres en/y, corre/corriendo
  por el/los salon/aula/pasillo/pasillos, molesta a los/sus compañeros/demas en, molesta a los demas, no deja
  trabajar/trabajar a, golpea el pupitre, patea/pateando .. casilleros/mochilas/sillas, grita groserias, tararea,
  golpea el pupitre/mesa, prefecta, prefecto, vagando, se para y les/le grita, grita a todos, driver ..
  dice/grita/para, patea mochilas/casilleros, en el autobus/bus escolar patea/grita/pega/se, no lo/la quiere/quieren
  llevar mas, lo/la regañan, regañan a todo, se desabrocha
not: no se porta mal, portarse bien, de la conducta no, @pariente, conducta alimentaria, quejas de como, grita en
  casa, se queja de, se queja del, nota de, nota que, contestar nada, no contesta, insulina, la direccion de,
  direccion nueva, cantar .. iglesia, hermano, parada, salir de casa, se sale de la raya/linea/cama/renglon, se
  levanta de la cama/mesa/madrugada, se para agarrado
alone: conducta, comportamiento, reporte/reportes, desafia
alone: hace ruidos, hace reir
== moving_about
sure: caer/caerse/cae/cayo .. escalera/escaleras/piso/rato/solo/todo/correr/nada/plano/parejo/caminando/camina, se
  cae, tropezar, tropieza, se tropieza, chocar .. todo/paredes/pared/puertas/mesas/gente/muebles, choca con, golpes
  con las puertas, moretones, torpe .. caminar/correr/al/mover/patoso, patoso, pato mareado, dos pies izquierdos,
  escalera/escaleras/gradas .. solo/miedo/agarrado/sentado/cae/barandal/pie, las escaleras, rampa, trepar ..
  resbaladilla/resbaladin/juego/juegos/columpio/cama/pasamanos, en puntitas/puntas/puntillas, todavia no camina, meses
  y ni/no, ni gatea, gatea, no gatea, se para agarrado/agarrada, no se para/sienta solo/sola, no se sostiene, cojear,
  cojea, arrastrar .. pies/pie/pierna, arrastrando los pies, piernas .. fuerza/dan/flojas/debiles/cansan, no le dan
  las piernas, cargar .. escalera/escaleras/cuadra/camina/subir/brazos, a upa, coche de paseo, cansar ..
  caminar/minutos/cuadra/subir/pasillo/pasillos/escaleras/recreo/correr, correr .. raro/cae/puede/feo/chueco/lento, no
  puede correr, saltar/brincar .. pies/cuerda/dos/pie/puede/charco, saltar en un, no salta, no brinca, pelota ..
  cachar/atrapar/patear/agarrar/lanzar, atrapar la pelota, cachar, bici/bicicleta/triciclo/patineta ..
  pedalear/andar/rueditas/puede/sabe, andar en bici, pedalear, se va de lado, se ladea, se tambalea, tambalea,
  descoordinado/descoordinada, hipotonia, silla de ruedas, andador, andadera, muletas, ferulas, ortesis, bota de yeso,
  se resbala de la silla, derecho en la silla, desparramado/desparramada, encorvado/encorvada, se pierde en/por/entre
  .. escuela/pasillos/edificio/colegio, llegar al salon, encontrar .. salon/aula, el ultimo de la fila, siempre atras,
  se queda atras, atras de todos, no da tiempo a cruzar, bandeja .. caer/derramar/llevar, se cansa al/de/a los
  caminar/subir/cinco/minutos, no sube las/los/un/escaleras/escalones, subir/bajar las/los/un/al
  escaleras/escalera/escalon/escalones/gradas/bus/camion/carro/juego, caminar en puntas/puntitas, caminar
  lejos/mucho/raro/chueco/torcido, no camina solo/sola/todavia, cargarlo/cargarla .. escaleras/cuadra/subir/camina, no
  da dos pasos, dos pasos sin, con la charola/bandeja, peligro andante, con las ferulas, con andador, andador con
  ruedas, cargar/llevar .. charola/bandeja/olla, con la cojera, por la cojera, en el suelo cuando camina
alone: rodillas, escaleras
not: caer .. dientes/diente/bien/mal/pelo/sopa/tenedor/cosas/todo/mano/manos/gota, se le cae/caen/cayo, tenedor se le
  cae, se cae el pipi, sube la voz, subir de peso, sube de peso, baja de peso, subirse .. mesas/encima/paredes/bus,
  bajar .. volumen, correr/corre .. pasillo/pasillos/corredor/calle/clase/salon, pasos, se para de, se para en/a/y ..
  cantar, tumba, torpe con las manos, cuerda en el recreo, las otras saltan, camina por el, camina gracias, pierna de
  pollo, miedo a las alturas, entre los pasillos, marea de, cargar .. celular/bateria, carga sacos, tropezon
  economico, ultimo en la fila del, no se cansa
alone: rodillas, torpe, escalones, barandal, trepar, gatear, equilibrio, coordinacion
alone: no camina
== play
sure: jugar .. @juguete/otros/casita/comidita/escondidas/nada/solo/mismo/sabe/sola/turno/turnos/reglas/juegos/pilla,
  no sabe jugar, no juega, juega a lo mismo, juega siempre, jugar solo/sola, @juguete ..
  fila/chupa/chupar/tira/avienta/lanza/alinea/girar/mismo/ruedas/boca/lame/rueda/puertita/guardados/ni/caso,
  chupar/morder/lamer/tirar/alinear/girar .. @juguete, alinear, dale un oso/muñeca/carro/juguete, que hacer con ..
  torre/juguete/juguetes/muñeca/bloques/caja, ningun juego, entender .. juego/juegos/reglas, no entiende el/los/ningun
  juego/juegos, reglas del juego, las reglas del, reglas de los juegos, hacer como que, hacer de cuenta, de
  mentiritas/mentira, juego simbolico, imaginar, disfraz/disfrazarse, hacer un cohete, rascar el, dar vueltas a ..
  ruedas/rueditas/tapa, mismo juego/video/escena, una y otra vez .. escena/juego/carrito, cuando pierde se va,
  columpio/columpios/resbaladilla/tobogan/resbaladin/resbaladero/subibaja/pasamanos/juegos ..
  miedo/no/subir/cae/grita/solo/terror, miedo .. columpio/tobogan/resbaladilla/resbaladin/juegos, al columpio, subir
  al juego, arena/arenero/plastilina/pintura/pasto .. tocar/asco/ensuciar/no, tocar ..
  arena/pasto/pintura/plastilina/lodo/masa, ensuciarse, juego de cartas, no se entretiene, pilla pilla,
  imagina/imaginar/imaginacion .. juego/jugar, no sabe imaginar, esperar su turno/turnos en el juego, carros/carritos
  en fila, pone en fila, se queda sin saber que hacer, titeres, a que se juega, no sabe .. a que se juega/jugar, oso
  .. peina
alone: juguetes
not: no lo/la dejan jugar, dejan jugar, quieren jugar con el/ella, nadie juega con, nadie quiere jugar, jugar con
  el/ella, juega con el, jugar con la comida/comida, jugar futbol/pelota, recoger/guardar/levantar .. juguetes,
  juguetes .. tirados/piso/regados, juegos de video, juegos en linea, videojuegos, celular, tablet, juega con ..
  celular/tablet/pelo/lapiz/goma/comida/agua, sillas, quita .. juguete/juguetes/muñeca, en juego, juegos olimpicos,
  turno con, turno de noche, turno para hablar, nada lo entretiene, jugar con los demas
alone: imaginacion, juego de mesa, juegos de mesa
== leisure
sure: todo el dia/santo/rato .. @pantalla, el dia entero .. @pantalla, puro celular/tablet/video/youtube/pantalla,
  puras pantallas, pegado/pegada/clavado/clavada/metido/metida/enganchado/enganchada/enviciado .. @pantalla, horas ..
  @pantalla, ratos libres, rato libre, fin/fines de semana .. nada/cama/encerrado/tumbado/aburrido/@pantalla,
  vacaciones .. nada/tumbado/encerrado/aburrido/@pantalla, no hay club, no hay musica, otra cosa que le guste, no le
  gusta nada, nada le gusta, no le interesa nada, nada le interesa, ningun interes, sin interes, no tiene ..
  aficion/pasatiempo/hobby/interes/aficiones/hobbies/interes, pasatiempo/pasatiempos, aficion/aficiones, hobby,
  aburrir/se aburre/aburrido/aburrida/aburrimiento, se aburre, @deporte ..
  dejar/salir/quiere/llora/banca/sienta/solo/no/dura/aguanta/borde/orilla, no quiere/puede/aguanta .. @deporte,
  apuntar/inscribir/meter/llevar .. @deporte, clase/clases de @deporte, ningun deporte, extraescolar*, ve el mismo
  video, ver el mismo video, echado/echada/tumbado/tumbada .. sofa/cama/dia/techo, actividad ..
  ninguna/extraescolar/dura, entrenador .. banca/sienta/saca, dejo/dejar/salirse/abandonar/renunciar el/la/los/las
  @deporte, pegado/pegada al/a la @pantalla, con la/el @pantalla .. otra/todo/dia/horas/nada, @pantalla todo/toda
  el/la dia/tarde/noche, nada lo/la entretiene, otra cosa no le, otra cosa no le late/gusta/interesa, de vago, no le
  interesa ninguna/nada, ninguna cosa, el dia entero con/en el/la @pantalla, no baila no dibuja, tiempo libre se
alone: futbol, natacion, karate, baile, guitarra, piano, entrenador
not: tareas del cel, tableta para hablar, quitar/apagar/quito/apago .. @pantalla, sesion .. pantalla, pantalla ..
  terapeuta/terapia/doctora/sesion/clase, come .. @pantalla, comer .. @pantalla, sin @pantalla, dejar .. pelota, clase
  .. aburrido, aburre en clase/misa, le encanta, baila y, portero, en equipo, equipo medico, equipo de terapia, equipo
  del, fiesta, solo come, mientras las
alone: tiempo libre, campamento
== family_life
sure: @pariente ..
  pelear/pegar/miedo/odiar/celos/juguetes/morder/empujar/bronca/pleito/jugar/dormir/cuarto/esconder/gritar/molestar/quitar,
  pelear/pegar/celos/morder/empujar/bronca/pleito/pleitos/odiar/jalar/arañar/molestar .. @pariente, su ñaño/ñaña,
  bronca .. casa/familia/hora, entre hermanos, entre el/ella y su, toda la familia, en familia, como familia, familia
  entera, comida/comidas/cena/cenas/fiesta/fiestas/reunion/reuniones/paseo/paseos/viaje/viajes/foto/fotos/salida ..
  familiar/familiares/familia, viaje/viajes .. carro/auto/coche, en el carro/coche/auto ..
  pelea/grita/pega/hermanos/llora/insoportable, sentarse/sienta/comer/cenar .. nosotros/familia/juntos, comer/cenar
  juntos, saludar .. abuela/abuelos/tios/familia/visitas/papa, visitar .. @mayor, visitas ..
  esconde/grita/encierra/pelea, cuando vienen/llegan visitas/visita, vienen visitas, cumpleaños de su/del/la/mi, nadie
  nos lo/la cuida, nos lo/la cuida, quien lo/la cuide, niñera, mi marido y yo, mi esposo y yo, mi esposa y yo, mi
  pareja y yo, no hemos salido, salir solos, en pareja, no convive, convivir, convivencia, celoso/celosa, celos, con
  su papa/padre/mama, con el papa/padre/padrastro/abuelo, pelea/grita .. mama/papa/todos en/abuela, la casa ..
  infierno/guerra/campo/patas, pelear/pegar/jugar/compartir/dormir/molestar/gritar .. @pariente, @pariente ..
  miedo/tiene/odia/quiere/deja/llora, con su/sus/el/la/los @pariente, a la mesa con nosotros/la familia,
  sentarse/sienta .. mesa .. nosotros, con nosotros a cenar/comer, sentar/sentarse .. mesa con nosotros, en la mesa
  con nosotros, sentar/comer/cenar/salir/estar con nosotros, nada con nosotros, con la familia
not: como su @pariente, igual que su @pariente, que su @pariente, su @pariente
  ya/es/tiene/dice/esta/fue/nacio/trabaja/caminaba/hablaba, mi @pariente, la familia de la, medico de familia, seguro
  familiar, vive con, vivimos con, historia familiar, de primo, primo segundo, tuvo que hacer la prima, hacer la
  prima, con el abuelo pero, la abuela dice, abuela aqui, soy la abuela, soy su abuela, padres de familia, mis
  hermanos, mi familia, familia numerosa, carga .. con el abuelo, bebe .. agua/leche, como bebe, como un bebe, de
  bebe, era bebe, desde bebe, sube al carro, la cuida, no pelea con
== peers
sure: les pega a/los/las, pegar/pegado .. al de al lado/los otros/compañeros, le ha pegado al/a, nadie se sienta con,
  nadie .. con el/ella, sin nadie, con nadie, en la esquina sin/solo, se sienta de espaldas, de espaldas a los,
  sentadita/sentadito solo/sola, sentada/sentado sola/solo, solo/sola en el/la ..
  recreo/patio/esquina/banca/rincon/comedor/descanso/mesa, esta/anda/queda/siempre/juega solo/sola ..
  recreo/patio/escuela/descanso/comedor/siempre, ni un/solo amigo/amiga, no tiene .. amigos/amigo/amiga/amigas, un
  solo amigo, hacer/tener amigos, hace amigos, amiguitos, con los otros niños/nenes/chicos, no pega ni con cola, no
  encaja, no cuaja, a las otras, los grandes lo/la, lo/la dejan fuera/tirado/solo/aparte/afuera, no lo/la dejan jugar,
  le hacen burla/bullying/feo/vacio, se burlan, burlarse, se rien de, bullying, acoso, lo/la rechazan, lo/la excluyen,
  no lo/la invitan, invitado/invitada/invitan .. cumpleaños/fiesta/fiestas, cumpleaños de ..
  compañero/compañeros/amigos, fiestas de cumpleaños, compartir/prestar .. juguetes/cosas/otros/nada/demas, no presta,
  mandon/mandona, manda a los, brusco/brusca, juega brusco, espacio personal, abraza a todos, abraza/abrazar ..
  fuerte/todos/desconocidos, habla solo de, solo habla de, no sabe acercarse, como acercarse, socializar, integrarse,
  se integra, antisocial, se aisla, aislado/aislada, rarito, bicho raro, niños/compañeros/otros/chicos lo/la molestan,
  le pegan en, los otros/compañeros/niños le pegan, ni un amigo, sin amigos, no tiene amigos/amigas/amigo, con los
  otros niños, anda/queda/esta/siempre solo/sola .. recreo/patio/descanso, sin amigo/amigos/amiga, amigos no tiene, se
  burlan de, le pega/pego a un/una/otro/los/sus compañero/niño/niña/compañeros/niños/otros, nadie
  juega/se/lo/la/quiere/le con/sienta/invita/llama/busca/jugar/habla, @pegar a los/las/otros/sus @otros, quita .. a
  los/otros/sus compañeros/niños/chiquitos, no/ni tiene/hace amigos/amigo/amigas/amiga, lo/la dejan de lado, ya no se
  le arriman/acercan/juntan, no se le acercan, no se le arriman, le hacen el fo, lo dejan de lado, los del salon ..
  ya/no/se, los espanta, espanta a los, abraza del cuello, los demas .. espanta/abraza, con los demas y los, para que
  no se note que esta solo/sola, esta solo/sola en, ni con cola, nadie lo/la quiere al lado, nadie lo/la quiere,
  recreo/patio/descanso .. solo/sola, en el recreo/patio/descanso .. siempre/esta/queda/anda solo/sola, siempre
  esta/anda solo/sola
not: los otros ya, como los otros, que los otros, que los demas, los demas ya, ver a los otros, ve a los otros, padres
  de los otros, su hermano, su hermana, @pariente, cumple, cumplir, cumplio, molesta .. demas .. clase, mis otros,
  otros hijos, los demas hijos, un amigo me, amigo de la familia, hizo amigos, tiene muchos amigos, solo al baño, sola
  al baño, hacen los otros, otros dias, demas materias, lo demas, los demas guardaron, los demas terminan
alone: rechazo, conversacion, compañeros, amigos, otros niños
alone: no comparte
== chores
sure: recoger/guardar/ordenar/levantar/limpiar/arreglar/alzar ..
  cuarto/juguetes/ropa/mesa/plato/casa/room/habitacion/pieza/miga/miguita/recamara/cama/cosas/reguero/tiradero/nada,
  no recoge, cuarto/room/habitacion .. desastre/chiquero/tirado/patas/desorden/basurero/leonera/selva, todo en el
  floor/piso/suelo, ropa tirada, tirar/dejar .. ropa/toalla/zapatos/calcetines .. piso/suelo/sofa/cama, doblar ..
  toalla/toallas/ropa/camisas, tender/hacer/arreglar .. cama, cesto .. ropa, ropa sucia .. cesto/piso/techo/tirada,
  lavar .. platos/trastes/ropa/plato/losa/loza/vaso/carro, sacar/tirar/llevar la basura, barrer, trapear, le plancho,
  plancho y, cocino yo, le cocino, cocinar .. nada/solo/huevo/arroz/trapear,
  preparar/prepararse/hacer/hacerse/calentar/calentarse/servir/servirse ..
  desayuno/sandwich/comida/cena/tortilla/sopa/leche/cafe/cereal/huevo/algo de comer, freir un huevo, ni un huevo,
  poner/quitar/levantar la mesa, poner la mesa, quehacer/quehaceres, oficios, tareas de la casa, tareas del hogar,
  tareas domesticas, labores de, ayudar .. casa/hogar/cocina/platos/nada/hermanos, no ayuda, no mueve un dedo, mueve
  un dedo, dar/darle .. comer/agua .. perro/gato/gallinas/mascota/animales, pasear/sacar al perro, regar ..
  planta/plantas/matas, lo tengo que hacer todo yo, hay que hacerle todo, se lo hago/hacemos todo, lavadora,
  trapeador, en su trabajo .. jefe/turno/olvida, practicas laborales, en la imprenta, en el taller .. practicas,
  quehaceres, hacer oficio, oficio/oficios de/en, no limpia su cuarto/room/habitacion/pieza, deja todo tirado en
  su/el/la cuarto/casa/sala/room, recoger lo que/todo, deja la ropa tirada, lavar/poner ropa lavadora, no mueve ni un
  plato, los mandados .. casa/hace, si no se lo hago yo, ayudarme en la cocina, cargar la olla, cortar o revolver,
  todo lo que deja tirado
alone: trastes
not: levantar .. mano/voz/cama/madrugada/pie, limpiar .. boca/nariz/manos/cola/culo, se limpia, limpiarse, no se
  limpia, guarda .. boca/cachetes, hacer .. tarea/tareas/deberes, tareas sin/de la/atrasadas .. escuela, ayudar ..
  ustedes/me/nos, me ayuda, me pueden, necesito ayuda, quiero .. trabajo, sin trabajo, mi trabajo, no la levanta, no
  lo levanta nadie, la mesa de, arreglar .. motores, lavar .. manos/dientes/pelo/cara, cocina .. escuela/hosteleria,
  poner .. uniforme, la basura .. pasa, se pone la ropa sucia, ropa sucia de ayer, jugar .. cocinita, guardaron
alone: todo tirado, basura
== community_life
sure: llevarlo/llevarla/sacarlo/sacarla a/al .. @salida, ir a ningun/ninguna, a ningun lado, a ninguna parte, nos
  corrieron/sacaron/echaron del/de, en plena .. fila/calle/tienda/plaza/misa, hacer/aguantar/esperar .. fila/cola,
  cruzar .. calle/avenida/solo/sola/pista/carretera/mirar, no mira .. calle/carros/cruzar, se me suelta, se suelta de
  la mano, sale corriendo .. calle/tienda/parque/super, se pierde en el/la/entre ..
  super/supermercado/mercado/centro/calle/tienda/pasillos/barrio, se pierde entre, con desconocidos,
  bus/autobus/micro/camion/metro/metrobus/colectivo/ruta .. solo/sola/urbano/urbana/parada/paradas/equivocado, se paso
  de parada, bus urbano, ruta urbana, comprar .. solo/sola/pan/tienda/algo, pagar .. solo/sola/caja/tienda/cuenta, dar
  el cambio/vuelto, contar el vuelto/cambio/dinero, manejar dinero, pedir .. restaurante/mesero/mostrador, multitud,
  mucha gente, lugares con gente/mucha, no conoce .. centro/barrio/ciudad, andar/ir/moverse/llegar .. solo/sola ..
  ciudad/calle/instituto/trabajo/barrio/centro, llevarlo/llevarla/sacarlo/sacarla a/al la/el/ningun/ninguna
  @salida/lado/parte, no puedo/podemos ir/entrar/llevarlo/llevarla .. @salida, se me suelta/escapa/pierde en/de
  la/el/entre/mano, llegar solo/sola al trabajo/instituto, entre tanta gente, con tanta gente, nos corrieron del
  @salida, llevarlo a ningun/la/el/las @salida/lado, va solo/sola a la/al @salida .. vuelve/no/sin/pierde, bautizos,
  quinceañeras, quedarse/queda en la camioneta/carro/coche, va solo/sola a la farmacia/tienda, al mercado solo/sola,
  en el @salida es un/una suplicio/infierno/tormento/lucha, en el @salida se me, se pierde entre los pasillos, no
  conoce ni el, en el centro comercial se me, no sabe en que parada, reparte volantes
alone: tienda, super, supermercado, mercado, iglesia, misa, biblioteca, cine, museo, farmacia, peluqueria, barberia,
  parque, plaza, centro comercial, mall
not: super bien/mal/lento/rapido/inquieto/picky, super @comestible, no baila, va de compras mi, plaza de, centro de
  salud/terapia/la, turno en el, misa de, dinero para, pagar .. terapia/seguro/consulta/evaluacion, cuesta el/la,
  entrar al baño, llevar .. terapia/doctor/escuela/medico, ni para una boda, una boda, salir con media, sale con las,
  salir del baño/salon/clase, ir al baño, parada en, bus de la escuela, bus del colegio, camion de la escuela, del
  carro de, carros de juguete, en su calle vive, parque .. columpio/resbaladilla/tobogan, comprar ..
  zapatos/cuadernos/cocinita, sin compas
alone: no salimos, en publico, cruzar, semaforo, desconocido/desconocidos, extraños, transporte publico, autobus
  urbano, sala de espera, avion, aeropuerto, estacionamiento, en la calle
alone: ya no salimos
"""
