"""Spanish words for feelings, needs, attention, steps, hands and order."""

TABLE = """
== regulating
sure: berrinche*, rabieta*, pataleta*, pataletas, perreta*, explota/explotan/explotar, enoja/enojan/enojo/enojarse,
  enojado/enojada, enfad*, enfurec*, furia/furioso/furiosa, cabrea, calmar*, tranquilizar*, tranquiliza, no hay
  quien/como lo/la baje/bajarlo/calme/pare, se altera/alteran, altera/alterado/alterada, alterarse, colaps*, se pone
  mal/loco/loca/como/morado/morada/histeric*/agresivo/agresiva, ponen a temblar, pone a temblar, histeric*,
  descontrol*, desborda*, desbord*, satur*, sobrepas*, truenos/petardos/cohetes/cuetes/sirena/sirenas/alarma,
  tapa/tapan/tapandose/tapar los/las oidos/orejas/oido, oidos tapados, se
  golpea/pega/muerde/araña/arana/jala/rasguña/cachetea solo/sola/el/la/los/las/mismo/contra/cabeza/en, se golpea, se
  golpea la cabeza, golpea/golpear/pega/da la cabeza, cabeza contra, cabezazos, se muerde, se pega en, se jala el
  pelo, se araña/arana, se hace daño/dano, se da golpes, se da contra, tira/tirar al piso/suelo, se me tira,
  avienta/tira/lanza/rompe/bota todo/cosas/lo que/los/las muebles/sillas/juguetes/cosas, rompe todo, patalea, frustr*,
  cambio/cambios de/en rutina/planes/plan, cualquier cambio, cambian la rutina, perder en/al un/el juego/juegos,
  cuando le quito, quitarle/apagar la/el tablet/tele/celular/pantalla/telefono, se dispara/disparan, por cualquier
  cosa/cosita/tonteria, de cero a, polvorin, olla de presion, mecha corta, energumen*, trepa por las paredes, subirse
  por las paredes, sale de sus casillas, sus casillas, se le cruzan, se le mete el diablo, arma/armo/armar/monta/monto
  un/una/unos/tremendo/el pancho/show/escandalo/lio/berrinche/numero/drama/pollo, pancho, numerito, un drama, drama
  todos, se bloquea, se preocupa por/de, preocupa por todo, le da/dan ataque/ataques/panico/panico, panico, hecho un
  manojo, se desespera, desespera*, se irrita, irritable, hace bolita y, come las uñas/unas, muerde la
  camisa/ropa/manga/mangas, come/chupa/muerde la/las/el manga/mangas/cuello/camisa, muerde las unas, llora por
  todo/nada/cualquier, llorar por todo
not: en rojo, voz, gritos .. clase, grita en clase, grita las respuestas, grita la respuesta, desabrocha y grita,
  despierta gritando, grita dormid*, gritos .. noche, duerme .. gritando, despierta .. grit*, ruido no es, el ruidito,
  un ruidito, ruido de la cadena, miedo .. ruido de la cadena, hace ruido*, haciendo ruido*, no tolera la lactosa,
  humor del, crisis de asma, crisis economica, llora y llora, bajarle al volumen, secadora de ropa, le quita sus,
  ansioso por, esta tranquil*, por todo lo, por todo el, por nada del mundo, me frustro, se frustro, rutinas, calma
  chicha, nervio optico, me da pena, me preocupa que, baje de peso, ataque epilept*, llorando de verguenza, bomba de,
  en la noche .. llorando
alone: alarido*, estalla, calma/calmo/calmarlo, baje/bajarlo/bajarla, bajarle, ansi*, angusti*, nervio*, agobi*,
  temblando, ruido/ruidos, aspiradora, licuadora, secador*, secadora, sensorial, no tolera, escandalo, ataque/ataques
== communicating_needs
sure: pide/pedir/pedirlo/pedirle/pida .. ayuda/agua/comida/cosas/quiere/necesita, pedirlo no, no pide, pedir las
  cosas, pedir ayuda, pide ayuda, no sabe pedir, sabe pedir, decirme que, donde le duele, duele algo, dolor .. boca,
  dolor .. dice, avisar .. dolor, no avisa, habla poco/poquito/nada/bien/muy/como, no habla, no hable, casi no habla,
  no sabe hablar, no abla, no verbal, ni una palabra, balbuce*, gruñe/grune/grunidos, me lleva de la mano, jala a la,
  adivinos, nunca sabemos, comunicarse, expresarse, darse/dar a entender, hacerse entender, pictograma*, dibujos para
  pedir, tabla de, tirabuzon, sacacorchos, suelta la sopa, suelta prenda, mudo/muda, mudito, mutism*, no me cuenta,
  tampoco me cuenta, me cuenta nada, cuenta nada, cuenta lo que, cuenta que, contar lo que, responde cuando, si tiene
  hambre/sed/frio/calor/dolor, tiene hambre o, llora para/cuando quiere, llora en vez, grita en vez, grita para pedir,
  en vez de pedir*, en vez de decir*, en lugar de pedir, en lugar de hablar, me quede viendo, se me queda viendo
not: dice la, dice el, dice que si, dice/dise que no, que quiere decir, quiere decir, dice mi,
  maestra/maestro/profe/teacher/doctora/doctor/misis/mama dice/dise, dise que, dicen, me dicen, dice que se, dice que
  el/la/le/ya/los/las/en/esta/un, le dice, dijo, me dijeron, habla de, habla solo de, habla por encima, habla en
  clase, habla mucho, habla sin parar, hablar con otros, habla con los, con los otros, otros niños/ninos, copiar ..
  palabra*, escrib* .. palabra*, primera palabra, palabra escrita, sopa de letras, lo que quiere hacer, hace lo que
  quiere, hace lo que le da, malas palabras, sin palabras, nadie le habla, uno le habla, le habla, le hablo, hablo
  con, hablarle a, habla y habla, hablan de, no le hablan, hable la, la boca para comer, cierra la boca, abre la boca
  para comer, abre .. dentista, boca para los, le pido, le piden, piden, me pidio, pide perdon, pide que, pide dinero,
  letra, se para, en otra, no me cuentan, dirige la palabra, cruza palabra, darle de
alone: señas/senas, me jala, jalones, adivin*, le entiende/entienden lo/nadie/cuando/nada/al hablar, se queda callad*,
  levanta/levantar la mano, susurr*
alone: jala/jalan/jalar/jalarme/lleva/agarra/toma/estira de la/me mano/manga/ropa, me lleva la mano
== attending
sure: atencion, concentr*, distra*, despist*, embobad*, fija la, en la luna, en babia, en las nubes, en otro
  planeta/mundo/lado, andar/anda en otra, otro planeta, otra galaxia, en marte, pajaro que pasa, vuela una mosca,
  papando moscas, papa moscas, mirando al/por el/la techo/ventana/infinito/nada, mira/ve por la ventana, se le va el
  avion, se le va la onda, se le fue la onda, la onda, pensando en, pensando en las, las musarañas/musaranas,
  musaranas, se dispersa, dispers*, termina/terminar/acaba/acabar la/las/el/los/lo
  tarea/tareas/trabajo/ejercicio/hoja/ficha/examen/que empieza, nada termina, deja todo a medias, empieza .. acaba,
  empieza .. termina, de una cosa a otra, no para/paran quieto, quieto .. clase/silla/leer/tarea, estarse/esta/estar
  quieto/quieta/sentado/sentada, dura cinco/dos/tres/diez, dura dos minutos, cinco minutos sentado/con/en, queda
  viendo el techo, cuerpo presente, estar en lo que, esta en lo que, estar a su lado, estar al lado, si no
  estoy/estas, si me voy, horas con/para/haciendo la tarea/deberes, tres horas la tarea, deberes .. horas, tarea ..
  horas, culo inquieto, como trompo, escucha/escuchar/atiende/atiende en/la/a clase/cuento/explicacion/maestra, no
  atiende, mirar la pantalla
not: llama la atencion nada, llama la atencion, llamada/llamadas de atencion, llamar la atencion, llaman la atencion,
  atencion medica, atencion temprana, centro de atencion, misa .. quiet*, iglesia .. quieto, quieto para, quieto ..
  pelo/dientes/unas, no se esta quieto, la casa, mirando la chorrera, parado mirando, comida/plato .. minutos, no
  acaba el plato, no acaba de, no termina el plato, no acaba la comida, se le va de, se le va la mano, se le fue el,
  vuelan, a medias el plato, no me escucha, no nos escucha, no escucha cuando, escucha cuando, no se entera de que,
  termina siempre a, termina a, terminan
alone: focus, en otra cosa, mosca, inquieto/inquieta
alone: esta en otra
== following_directions
sure: hace/hacen/hacer caso, ase caso, no hace caso, obedec*, desobed*, indicacion*, sigue lo que, lo que se le
  pide/dice/manda, lo que le pido/mando/digo/piden/dicen/mandan/dije/pedi/mande, lo que le mando, le mando
  algo/una/uno/a, mandarle, le pido una/dos/tres/algo, cosas que le pido, le digo/dije/digas
  algo/tres/mil/diez/cien/veinte/una/que, le tengo que repetir/decir, veces lo mismo, veces la misma, como quien oye
  llover, oye llover, oidos sordos, se hace el sordo, se hace la sorda, le entra por un, por un oido, con la pared,
  hablarle a la pared, hablara a la, me ignora, pasa de mi, olimpicamente, ni flowers, ni caso, entiende lo que le,
  entiende lo que hay, entiende la consigna/tarea/instruccion/orden, paso por paso, me hace la ultima, hace lo
  contrario, lo que le da la gana, le da la gana, se le olvida lo que, lo que hacen los demas, imita a los, lo que hay
  que hacer, que le toca hacer, copia a los, sube y se le olvida
not: orden alfabet*, orden de, orden del medico, orden medica, la orden del, reglas del/de pilla/juego, reglas del,
  ruido .. sordo, en orden, poner orden, va paso, a paso, un paso, da un paso, pasos sin, dar pasos, cinco pasos, tres
  pasos, pasos y se, caso de, el caso, en caso, en este caso, por si acaso, llorar y le digo, hueles .. le digo, le
  digo, escrib* lo que, escribe, que recoge, se le va, nadie le, en las clases, pena, pipi, juega .. que hacer, no
  sabe que hacer con, que hacer en, que hacer con, nada suyo que hacer, jugar, oido .. dolor, dolor de oido, como se
  llama, no entiende las reglas, en las fiestas, sin orden, me ignoran
alone: instruccion*, indicaciones, le mando, paso a paso
== handwriting
sure: escritura, caligraf*, cursiva, renglon/renglones, copiar/copia/copie del/de/la/lo/nada/el/lo que/los, copia
  nada, garabat*, patas de araña/arana, jeroglific*, moscas muertas, trazo/trazos, trazar, grafomotric*, falta de
  ortograf*, cuaderno .. entiende, no se le entiende lo que, no se le entiende la, entiende la letra, lo que escribe,
  al reves las letras, letras al reves, confunde la b, aprieta/apreta tanto/mucho, rompe la hoja/el papel, se le cansa
  la mano, cansa la mano, duele la mano, mano le duele, muerto la mano, mueve la muñeca/muneca, firma/firmar su
not: lapiz .. pierde, pierde .. lapiz/lapices, pierde .. cuaderno*, olvida .. cuaderno*, encuentra .. lapiz, deja ..
  cuaderno, muerde .. lapiz, muñeca .. juega, muñeca .. vest*, juega .. muñeca*/muneca*, sopa de letras, en la linea,
  en linea, linea 3, su nombre no, responde a su nombre, llaman por su nombre, llaman .. nombre, el nombre del, letra
  del abecedario, al pie de la letra, cartas, escribanme, me escriben, me escribieron, una carta, escrito, por
  escrito, no apunta, apunta .. deberes/tarea, copia a los, copia lo que hacen, copia a sus, ropa, confunde ..
  zapatos, confunde .. reves, firmado, cuaderno no aparece, copia .. hermano, copia del informe, una copia, lineas de
  bus, de planas
alone: escrib*, letra, letras, lapiz, boligrafo/pluma/lapicero/boli/esfero, copiar, dictado/dictados, apuntes,
  redaccion, ortograf*, muñeca/muneca
== fine_motor
sure: tijera/tijeras/tigeras, recort*, cortar papel/con/por/la/una/figuras, cort* .. tijera*/papel/linea, pegar/pega
  con/el/los/papelito* pegamento/resistol/goma/papel*, resistol, ensart*, cuentas en, puzle/puzzle, pinza/pinzas,
  agarre, agarra/agarrar/coge/coger/sostiene bien el lapiz, lapiz .. agarrar/coger/agarra/coge/sostener/sujetar,
  empuñ*/empun* .. lapiz, agarre .. lapiz, colorear/colorea, pintar/pinta/pintando dentro/sin/un/los/las/dibujos,
  dibujar/dibuja un/una/figuras/personas, abrir/abre el/la/los/las/un/una/su
  botella/tapa/frasco/paquete/bolsa/jugo/lonchera/tapita/envase/yogur/cajita/empaque/galletas/sobres/candado,
  tapadera, enrosc*, desenrosc*, girar la llave, cosas pequenas/pequeñas/chiquitas/chicas/menudas/chiquititas, todo lo
  pequeño/pequeno/chiquito, cosas chiquit*, pelar/pela el/la/una/un, partir el/un pan, manos torpes, torpe con las
  manos, manos de trapo/mantequilla/lumbre, todo se le cae, se le cae todo, se le caen las cosas, se le resbala*,
  motricidad fina, motora fina, fuerza en las/los manos/dedos, fuerza en la mano, manos no tienen, manos flojas, mano
  floja, manos le tiemblan, le tiembla la mano, diestro, cambia de mano, doblar/dobla papel/la hoja/el papel, teclear
not: con los dedos come, come con los dedos, dedos en la boca, chupa el dedo, se chupa .. dedo, manos .. barandal,
  lav* .. manos, manos .. jabon, tapa los oidos, manos en las orejas, mano para cruzar, de la mano, la mano a, levanta
  .. mano*, levantar .. mano*, las cuentas es, para las cuentas, saca cuentas, pega a, le pega, pegar a, collar de,
  pide cuentas, cuentas del banco, me da la mano, da cuenta, dos manos al, tijeras del pelo, pelo, pintarse, manos
  quietas, no se queda, dibujos en, dibujos animados, los dibujos, mano dura, cansa la mano, duele la mano, muerto la
  mano, lleva la mano, dedo en la nariz, dedos en la nariz, uñas, unas del, llaves de la casa, tarjeta, con las manos,
  una mano de pintura, se da la vuelta, dar la mano, suelta de la mano, levanta un dedo, mueve un dedo, unas, pelota,
  se tapa, broches de ropa en, masa corporal
alone: pegamento, plastilina, masilla, bloques/lego/legos, rompecabezas, deditos, crayon/crayones/crayola/crayolas,
  colorear, dibujar, tornillo*, monedas, stickers/calcomanias/pegatinas/estampas, manazas, zurdo/zurda/zurd*,
  manualidades, teclado, guitarra .. dedos
== organizing
sure: cuaderno no/se/aparece/deja, pierde todo, todo lo pierde, todo se le pierde, se le pierde/pierden/perdio, se le
  olvida/olvido/olvidan el/la/los/las/todo/llevar/traer/entregar/apuntar/su
  cuaderno/libro/libros/lonchera/tarea/tareas/mochila/chamarra/sueter/cosas, olvida el/la/los/las/todo/sus/siempre,
  deja/dejo/dejar el/la/los/las/su cuaderno/libro/libros/mochila/lonchera/sueter/chamarra/cosas/chaqueta ..
  escuela/bus/camion/lado/salon/patio/casa, deja/dejo ..
  lonchera/cuaderno/mochila/libro/sueter/abrigo/chamarra/lentes, deja todo tirado en la escuela, regado en su pupitre,
  entrega/entregar/entregue/entrega las/la/los/nada tarea/tareas/trabajos/deberes, no entrega, no la entrega,
  apunta/apuntar/anota/anotar los/las/la/lo/nada/que/ni tarea/tareas/deberes/examen, no apunta/anota, apunta nada,
  deberes .. apunta, examen .. antes, se entera del examen, se entera de la tarea, me entero del, libro que hace
  falta, trae/traiga/traer/lleva/llevar/lleve los/las/el/lo/la libro/libros/tarea/cuaderno/cuadernos/que ..
  piden/falta/encargan/hay, pupitre .. papeles/desorden/basurero, papeles/hojas sueltas/arrugadas/arrugados/regadas,
  desorden*, desorganiz*, organiz*, ordenar sus/las/el cosas/mochila/cuadernos/pupitre, sentido del tiempo, nocion del
  tiempo, idea del tiempo, hora son lo mismo, a ultima hora, ultimo minuto, la noche antes, por donde/donde empezar,
  empezar por donde, no sabe empezar, sabe por donde, dejaria/deja la cabeza, pierde la cabeza, hasta la cabeza, la
  cabeza porque, colgada/pegada la cabeza
worry: cosas .. escuela
not: pierde en, si pierde, cuando pierde, pierde el juego, perder peso, perdio peso, perdido libras, pierde el
  equilibrio, pierde el control, pierde la paciencia, pierde los estribos, pierde la atencion, pierde el hilo, se
  pierde en, perdida, llegar tarde al trabajo, llego tarde, tarde al trabajo, tarde o, cada tarde, por la tarde, toda
  la tarde, termina .. tarea, hacer .. tarea/deberes, hace .. tarea, haciendo .. tarea/deberes, hora de la
  tarea/deberes, horas .. tarea, leer .. libro, copia* .. libro, lee un libro, no entiende la tarea, cuaderno ..
  letra, letra .. cuaderno, cuaderno .. entiende, renglon .. cuaderno, escrib* .. cuaderno, hoja de, fecha de la cita,
  debajo de los pupitres, la cabeza contra, horario del bus, de autobus, material sensorial, las cosas que, el tiempo,
  ya se acabo el, cuarto, llegar a tiempo al, a tiempo al trabajo, al baño, no llega a tiempo al, a tiempo al baño, a
  tiempo al bano, llega a tiempo al baño/bano, costo, tira los libros, avienta .. libro*
alone: mochila, cartuchera/estuche/lapicera, agenda, material/materiales, no encuentra, no halla nada, arrugad*
== class_conduct
sure: contesta/contestona/responde/respondona/respondon a la/mal/al/feo maestra/profe/maestro/mal/feo, le contesta,
  contest* mal, interrump*, disrupt*, molesta/molestar/molestando a/en/al/los/las
  demas/compañeros/companeros/clase/salon/el/otros/todos, molesta a los demas, desastre en clase,
  habla/platica/canta/grita/charla en/durante/por/cuando clase/la clase/encima/la maestra, grita la/las
  respuesta/respuestas, grita en clase, sin levantar la mano, por encima de la maestra, deja dar clase, dar la clase,
  dar clase, no deja que la, clase parada, parar la clase, se para/levanta/paran de su/del/la/d
  lugar/asiento/silla/pupitre, se levanta/para .. vuelve/salon/clase, se sale/escapa/va/fuga/sale corriendo del/de
  salon/aula/la/clase/escuela, sale del salon/aula, corre por el/los pasillo/pasillos, corre/corriendo/grita ..
  pasillo/pasillos, empuja en la fila, formarse/formado/forma en, no hace la fila, se cuela,
  porta/portarse/portan/portado mal/fatal/feo/muy/en, se porta, no se porta, se comporta, mala conducta, malas notas
  de, nota/notas de la/a casa maestra/mal, anotacion/anotaciones, suspend*, suspension, expuls*,
  llamar/llaman/llamo/llamaron/llama/citan/citaron/cita de la/el/por/me
  direccion/director/escuela/cole/colegio/maestra, me llaman, me mandan a llamar, palabrota*, malas palabras, le falta
  al, falta/faltar al/el respeto, falta de respeto, irrespet*, le pega/pego/grita/patea/muerde/avienta/escupe a
  la/al/el maestra/maestro/profe/seño/misis/miss/profesora, tira/avienta/lanza la/las/los/el
  silla/sillas/cosas/lapices/libros/mesa/papeles/bolitas en/clase/salon, chofer .. grita/queja/baja, chofer/conductor
  .. para, se quita/desabrocha el cinturon, tiene a la maestra/profe loca/harta, a la maestra loca, trae a la maestra,
  revoluciona, alborot*, saca de quicio a, saca de quicio, aji, es un diablito, chiflar, chifla, ruidos en clase,
  silla .. levanta, le tira bolitas, esperar su turno para hablar
worry: en clase .. canta
not: grita .. bus, aula virtual, direccion de la casa, mi direccion, nueva direccion, cambio de direccion, la
  direccion del, no tengo quejas, la seña, me llaman del seguro, me llaman del banco, llama la atencion, en su lugar
  de, en su silla de ruedas, en su cuarto, silla de ruedas, gatear, aprender a gatear, empezo a gatear, en la fila del
  super/banco, hacer fila en, fila del super/banco/farmacia/tienda, no hace fila en, se levanta de la mesa, se para de
  la mesa, mesa para comer, de la cama, se escapa el pipi, escapa la, se le escapa, escapa pipi, se va del salon de,
  esconde, partes, una parte, queja de dolor, queja de que, se queja del, de casa, se escapa ..
  parque/tienda/mercado/calle/feria/super, se le va, se va a su, debajo de la mesa .. comer, mesa con nosotros,
  hermano, hermana, el juego, compañeros de juego, no se para, cortarse el, debajo de la escalera, nota que, notas
  tiene, la nota, nota/notas buenas, se para y no camina, se va solo, se escapa a mi cama, posadas
alone: molestando, relajo, payas*, gateando, comportamiento, conducta, insult*, groser*, malcriad*
alone: hace reir, cada rato del, hace ruidos
"""
