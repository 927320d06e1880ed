"""More Spanish words and phrases of several countries, by general knowledge; read with the other tables."""

TABLE = """
== dressing
sure: ponerse la/el/los/las/su/una
  ropa/camisa/playera/camiseta/pantalon/pantalones/zapatos/calcetines/medias/chamarra/abrigo/sueter/tenis/chaqueta/uniforme,
  se pone la/el/los/las ropa/camisa/playera/camiseta/pantalon/zapatos/calcetines al/mal, al reves, abrocharse,
  abotonarse, abrochar, desabrochar*, amarrarse los/las, amarrar las/los, amarrarse, atarse los/las, atarse, los
  cordones, cordones, agujetas, las cintas, pasadores de los zapatos, trenzas de los zapatos, cierre del/de/de la, el
  cierre, la cremallera, cremallera, ziper, el zipper, botones, etiquetas, las costuras, costuras, vestirlo, vestirla,
  vestirse, desvestirse, se viste, cambiarse de ropa, se cambia de ropa, cambiarlo de ropa, quitarse la/los/el
  ropa/zapatos/sueter, se quita la ropa, misma ropa, la misma camisa/playera/ropa, solo quiere usar, solo usa pants,
  no se quiere poner, zapato en el pie, zapatos cruzados, zapatos al reves
not: al reves las letras, letras al reves, numeros al reves, escribe .. al reves, cambiarse de escuela, cambiarse de
  casa
== eating
sure: nomas/solo/solamente come/quiere/acepta, no come, no quiere comer, comer solo/sola, come con las manos/los
  dedos, tenedor, cuchara, cuchillo, cubiertos, le da asco/ascos, da asco, asco la/el/todo, arcadas, se atraganta, se
  ahoga con la comida, grumos, texturas, textura de, verduras, frutas ni, carne ni, probar
  cosas/comida/nada/alimentos, prueba nada, alimentos nuevos, comida nueva, mastica, masticar, traga, tragar, escupe
  la comida, guarda la comida, se llena la boca, llena mucho la boca, derrama el/la/los vaso/leche/jugo/agua, tira
  el/la vaso/leche/jugo/agua/comida, se mancha todo, se ensucia toda/todo al/cuando come, melindroso, melindrosa,
  remilgado, remilgada, mañoso para comer, malcomido, maniatico con la comida, apetito, horas para comer, hora de
  comer, hora de la comida, a la hora de comer, darle de comer, le doy de comer, hay que darle, en la boca, bajo de
  peso, biberon, mamila, mamadera, tetero, pacha, popote, pajita, sorbete, vaso entrenador, puro pan, pura sopa, puros
  nuggets, leche nada mas
not: darle de comer al, se mete .. en la boca, todo a la boca, cosas en la boca
== toileting
sure: pañal/pañales, panal/panales, pull ups, se hace pipi/pis/chichi/popo/caca/encima/del, se hace en la/el/los
  ropa/pantalon/calzon/cama/pantalones, se orina, moja la cama, mojar la cama, se hizo, se ensucia el calzon, avisa
  para ir, avisa cuando quiere ir, avisa para, avisa que quiere, pide ir al baño, pide para ir, se aguanta las ganas,
  aguanta las ganas, se aguanta, estreñid*, estrenid*, estreñimiento, no evacua, limpiarse la/el cola/culito/pompis,
  se limpia bien, no se limpia, limpiarse despues, control de esfinteres, dejar el pañal, quitarle el pañal, sentarse
  en la taza/el inodoro/excusado/escusado, miedo al inodoro/escusado/excusado/water/baño, bacinica, bacinilla, nica,
  pelela, accidentes, ir al baño solo/sola, hacer popo, hacer pipi, hacer caca, hacer pis, del dos, entrenar para ir
  al baño
not: accidentes de, accidente de, se limpia la boca, se moja la ropa jugando
== hygiene
sure: bañarse, banarse, baño diario, hora del baño, bañarlo, bañarla, se baña, la ducha, ducharse, duchar, regadera,
  lavarse las/los/la/el manos/dientes/cara/pelo, lavarle el/la/los pelo/cabello/cara/dientes/cabeza, se lava los/las,
  cepillarse, cepillarle, cepillo de dientes, pasta de dientes, lavado de dientes, los dientes, peinarse, peinarla,
  peinarlo, se deja peinar, dejar peinar, desenredar, corte de pelo, cortarle el/las pelo/uñas/unas/cabello, cortar
  las/el uñas/unas/pelo/cabello, cortarse las/el, peluquero, sonarse, sonar la nariz, limpiarse la nariz, mocos,
  desodorante, jabon, shampoo, champu, toallas sanitarias, regla, aseo, asearse, huele mal
not: regla de, la regla del, las reglas, regla para, dientes de leche, se le cayo un diente
== sleep
sure: no se duerme, se duerme a/hasta/tarde/en, dormirse, conciliar el sueño, conciliar, agarrar el sueño, pegar el
  ojo, pega el ojo, pegar ojo, pega ojo, desvela*, desvelad*, trasnoch*, se despierta, despierta a, despertares,
  despierta gritando/llorando, se levanta a las/media/medianoche, se levanta de noche, media noche, medianoche, en la
  madrugada, de madrugada, a las dos/tres/cuatro/cinco de la mañana, pesadillas, terrores nocturnos, sonambul*,
  vueltas en la cama, vueltas antes de dormir*, dormir solo/sola, duerme solo/sola, dormir en su cama/cuarto, a
  nuestra cama, a mi cama, en mi cama, en nuestra cama, conmigo en la cama, la siesta, siesta, hora de dormir, a
  dormir, irse a la cama, ir a la cama, acostarse, acostarlo, acostarla, insomnio, melatonina, duerme poco, duerme
  mal, duerme nada, no duerme, duerme tres/cuatro/cinco horas, cansado todo el dia, cansada todo el dia, con sueño,
  mucho sueño
not: el que no duerme soy, yo no duermo, no duermo
== regulating
sure: explota, estalla, berrinche/berrinches, rabieta/rabietas, pataleta/pataletas, pataleo, patalea,
  perreta/perretas, pataletas, capricho/caprichos, hace unos shows, arma un show/escandalo/drama, se pone
  como/mal/fuera loco/loca/de, fuera de si, se pone histeric*, se descontrola, pierde el control, se desespera, se
  enoja, enojos, enojo, coraje/corajes, hace corajes, se altera, se frustra, frustracion, se tira al suelo/piso, se
  avienta al piso, se tapa los/las oidos/orejas, tapa los oidos, ruidos fuertes, el ruido, los ruidos, ruido le/la/lo,
  mucha gente, no soporta los/el/las/la ruido/ruidos/cambios/luces, no aguanta el/los ruido/ruidos/cambios, cambios de
  rutina/planes/plan, cambio de rutina/planes/plan, cuando cambia, le cambian la, se muerde las/la/los, se pega en
  la/a si/en, se golpea la, se golpea, se pega solo, se rasguña, se araña, se jala el pelo, se arranca, muerde la
  manga/ropa/camisa, chupa la manga/ropa/camisa, mastica la ropa/manga/camisa, calmarse, calmarlo, calmarla, se calma,
  consolarlo, tranquilizarse, tranquilizarlo, ansiedad, ansios*, angustia*, panico, ataque de, ataques de, nervios*,
  llora por todo/nada/cualquier/horas, llora horas, llora mucho, llora y llora, llora sin, se bloquea, se cierra, se
  aisla y llora, aletea, se mece, gira sobre, da vueltas sobre, sensorial, sobrecarga*, saturad*, agobia*, por
  cualquier cosa/cosita, por todo llora, de cero a cien, se le cruzan los cables, se le va la olla, mecha corta, pocas
  pulgas, hace panchos, hace un pancho, arma pancho, se emberrincha, se encabrona, emberrinchad*, chilla por todo,
  lloron, llorona
not: llora por dormir, llora por comer, se cierra la, el ruido no, le quita el enojo, sala sensorial
== communicating_needs
sure: nos dice cuando/que/donde/si, me dice cuando/que/donde/si, dice cuando le, dice que quiere/le, decir que/lo
  quiere/que/le, decir lo que, dice lo que, señala en, señala lo/las/con/todo, senala en, senala lo/con/todo, señas,
  en vez de hablar, no habla, no abla, casi no habla, habla muy poco, pocas palabras, dos palabras, no dice nada, no
  dice palabras, entiende/entienden lo que dice/cuando habla, entiende cuando habla, entienden cuando habla, le
  entiende cuando, le entienden, se le entiende, se le entienden, se hace entender, darse a entender, da a entender,
  expresarse, se expresa, expresar lo, expresa lo, pide ayuda, pedir ayuda, pedir lo que, pide lo que, pide las cosas,
  pedir las cosas, pide nada, no pide, levanta la mano para pedir, no avisa, se queda callado/callada, me jala de la
  mano/para, me lleva de la mano, me agarra la mano, adivinar lo/que, adivinar, tartamudea, tartamudo, habla como
  bebe, lenguaje, no verbal, pictogramas, grita en vez de, llora en vez de, no contesta cuando, no me contesta, no
  responde cuando
not: no habla ingles, habla ingles, no hablo, lenguaje de la carta, habla mucho, entiende la/es letra, entiende es,
  entiende su letra, que le duele, no pide mas que, avisa cuando quiere ir, avisa para ir
== attending
sure: se distrae, distrae con, distraid*, despistad*, en la luna, en las nubes, en otro planeta, en su mundo, en
  babia, papando moscas, pensando en las musarañas, en la baba, no pone atencion, poner atencion, pone atencion,
  presta atencion, prestar atencion, atencion a/en/mas, concentra*, concentracion, no se enfoca, enfocarse, termina lo
  que, termina nada/ninguna/un/su/sus/el/los trabajo/tarea/trabajos/ejercicio/ejercicios, acaba lo que, acaba el
  trabajo, deja todo a medias, a medias, no para quieto, no se esta quieto, no se queda quieto/sentado, esta quieta,
  estarse quieto, se mueve mucho/todo, no para de moverse, mosca que pasa, con una mosca, vuela la mosca, escucha a la
  maestra/al/la, no escucha, dura dos minutos, dos minutos sentado, hormigas, chincual, azogue, inquiet*, mira por la
  ventana, se queda viendo, se queda mirando, soñando despierto, se le va la onda, se le va el avion, se va la cabeza,
  mente en blanco
not: llamar la atencion, llama la atencion, llamada de atencion, atencion medica, atencion temprana, atencion al, no
  para quieto ni en misa
== following_directions
sure: repetirle, repetirselo, hay que repetir, le repito, le tengo que repetir/decir, decirle mil/veinte/diez/las
  cien/mil/cosas veces, mil veces, veinte veces, diez veces, cien veces, cincuenta veces, instrucciones, indicaciones,
  ordenes de, dos ordenes, dos pasos, tres pasos, los pasos, paso a paso, una cosa a la vez, hace caso, hacer caso, no
  obedece, obedecer, por un oido, oido le entra, entra por un, le digo una cosa, le pido algo, le pido una, lo que le
  pido, lo que le pedi, lo que le digo, lo que le dije, lo que se le pide, lo que se le dice, se le olvida lo/que/lo
  que, olvida lo que, se queda a la mitad, a mitad de la tarea, sigue las reglas/indicaciones/instrucciones, seguir
  instrucciones/indicaciones/ordenes, se hace el sordo, como si no oyera, como hablarle a la pared, como si le hablara
  a la pared, ni caso
not: instrucciones del medicamento, reglas del seguro
== handwriting
sure: su letra, la letra, letra fea/ilegible/chueca/grande/enorme/horrible/mala/de medico/doctor, letras al reves,
  letras chuecas, las letras, escribir su nombre, escribe su nombre, su nombre escrito, escribir, escribe
  al/muy/lento/despacio/todo/chueco/fuera/poco/encimado, agarra mal el, agarra el lapiz, agarra la pluma, agarrar el
  lapiz, agarre del lapiz, coger el lapiz, coge el lapiz, coge mal el, tomar el lapiz, toma mal el, sostener el lapiz,
  sujetar el lapiz, el lapiz, los lapices, la pluma, el boligrafo, aprieta el/tanto/mucho/demasiado, rompe la punta,
  rompe el papel, duele la mano al/cuando, cansa la mano, se le cansa la mano, se sale de la/las/los
  raya/rayas/renglon/linea/lineas/renglones, el renglon, los renglones, las rayas, cuaderno de caligrafia, caligrafia,
  garabatos, garabatea, patas de araña, jeroglifico/jeroglificos, copiar del pizarron/la pizarra/pizarra, copia del
  pizarron, copiar de la pizarra, dictado/dictados, planas, trazos, trazar, espejo, en espejo
not: la letra de la cancion, las letras del abecedario, aprende las letras, reconoce las letras, aprieta los dientes,
  escribir una carta, saca punta
== fine_motor
sure: tijera/tijeras, recortar, recorta, cortar papel/con/por/derecho/en, el pegamento, pegamento, la goma, resistol,
  pegar papelitos, ensartar, cuentas en, hacer collares, abrir la/el/los/su/las
  bolsita/bolsa/lonchera/frasco/empaque/tapa/jugo/juguito/paquete/envase/botella/tuper/empaques, destapar,
  desenroscar, rompecabezas, legos, piezas pequeñas, piezas chiquitas, cosas chiquitas, cosas pequeñas, plastilina,
  colorear, colorea, pintar sin/dentro, se sale del dibujo, motricidad, motora fina, motor fino, fuerza en las
  manos/los dedos, manos debiles, manos torpes, dedos torpes, dedos, torpe con las manos, las pinzas, pinza, pasar las
  hojas, doblar papel/la hoja, moneditas, manualidades, origami, teclado
not: se chupa el dedo, se chupa los dedos, se muerde los dedos, come con los dedos, los dedos de los pies, goma de
  mascar, la goma de borrar, pinzas del pelo
== organizing
sure: pierde todo/sus/el/los/la/las
  sueter/cuaderno/cuadernos/cosas/lapices/chamarra/utiles/lentes/libros/llaves/gorra, todo lo pierde, pierde las
  cosas, olvida el/la/los/sus/su cuaderno/cuadernos/libro/libros/tarea/lonchera/mochila/utiles/sueter/cosas/deberes,
  se le olvida la/el/todo/entregar/traer/anotar tarea/cuaderno/mochila/lonche, olvida todo, deja la/los/el/sus
  tarea/cuadernos/libros/cosas/lonchera/mochila en la/el escuela/casa/salon/bus/camion, deja todo en, mochila
  es/esta/un/hecha, su mochila, la mochila, pupitre es/esta/hecho, hojas sueltas, papeles sueltos, papeles arrugados,
  desorganizad*, desordenad*, desorden en, un desorden, no se organiza, organizarse, organizar sus, planear, agenda,
  anota la tarea, apunta la tarea, que tarea tiene, que tarea le, que tarea hay, entrega la/las/los
  tarea/tareas/trabajos, entregar la/las/los/sus tarea/tareas/trabajos, tareas sin entregar, trabajos atrasados,
  ultimo minuto, ultima hora, a ultima hora, llegamos tarde, llega tarde, siempre tarde, no se alista, alistarse, se
  alista, arreglarse a tiempo, estar listo, listo a tiempo, por donde empezar, empezar la tarea, empieza la tarea,
  sentarse a hacer la tarea, el tiempo se le, nocion del tiempo
not: agenda de la cita, la mochila le pega, mochila pesada
== class_conduct
sure: lo/la mandan a la direccion/con el/al director/pasillo, a la direccion, mandan a la direccion, la directora, el
  director me, me llaman de la escuela, me llaman del colegio, llaman de la escuela, llamadas de la escuela,
  reporte/reportes, reporte de conducta, conducta, mala conducta, suspendid*, expulsad*, castigad* en/sin
  recreo/salon/clase, nota de la maestra, notas de la maestra, quejas de la maestra, la maestra se queja, interrumpe,
  interrumpir, habla sin permiso, habla en clase, platica toda/en/mucho la/clase, platicon, platicona, grita en
  clase/el salon, contesta mal, contestón, contesta feo, respondon, respondona, se para de su/del/la
  asiento/lugar/silla, se levanta de su/del/la asiento/lugar/silla/banca/pupitre, se para a cada, se levanta a cada,
  se sale del salon, sale corriendo del salon, anda por el salon, corre por el salon, molesta a los/sus/la
  demas/compañeros/clase/otros, molesta en clase, distrae a los/sus, hace ruidos, hace el payaso, payaso de la clase,
  avienta lapices/sillas/las/cosas en, tira las sillas, se mete debajo de la/del mesa/pupitre/banca, debajo de la
  mesa, no hace nada en clase, no trabaja en clase, se niega a trabajar, rompe el examen/la hoja/las hojas/su trabajo,
  no espera su turno para hablar, levanta la mano antes, desafia
not: direccion de la casa, su direccion, conducta alimentaria, a la direccion nueva, la directora nueva, nueva
  directora
== moving_about
sure: se tropieza, tropieza con, tropezones, se cae, se va de boca, se choca, choca con, chocar con, torpe al, es
  torpe, muy torpe, patoso, patosa, dos pies izquierdos, de puntitas, de puntillas, en puntillas, en puntas,
  escaleras, escalones, escalon, baja las/sentado, sube las, andar en bici/bicicleta, montar en bici/bicicleta,
  manejar bici/bicicleta, la bici, bicicleta, pedalear, triciclo, patines, patinar, correr, corre
  raro/chistoso/feo/como, saltar, brincar, brinca la, saltar la cuerda, brincar la cuerda, la cuerda, cachar, atrapar
  la pelota, patear la pelota, lanzar la pelota, equilibrio, pierde el equilibrio, coordinacion, mal coordinado, tono
  muscular, hipotonia, flojito de, se cansa al/cuando caminar/camina, se cansa de caminar, caminar mucho, no quiere
  caminar, no camina, gatear, gateo, cargarlo, cargarla, en brazos, silla de ruedas, andadera, muletas, trepar,
  educacion fisica
not: correr la voz, correr a la calle, sale a correr, correr de la escuela, los escalones de, cuerda floja
== play
sure: alinea, alinear, en fila los/sus/las, pone en fila, formar en fila, jugar a la/las/los
  casita/comidita/muñecas/doctor/escondidas, juego simbolico, de mentiritas, a fingir, imaginacion, juega siempre a
  lo/con el mismo, siempre lo mismo, mismo juguete, mismo juego, no sabe jugar, no juega, jugar solo/sola, juega
  solo/sola, no se entretiene, se aburre de todo, nada lo entretiene, juguetes, columpio/columpios, resbaladilla,
  tobogan, resbaladero, rodadero, sube y baja, pasamanos, juegos del parque, areneros, arena, ensuciarse, tocar la
  arena/plastilina/pintura/lodo, pintura de dedos, juegos de mesa, esperar su turno, espera su turno, respetar turnos,
  turnos, perder en los juegos, sabe perder, no sabe perder
not: recoge sus juguetes, recoger los juguetes, recoger juguetes, juguetes tirados, arena de gato, no sabe perder peso
== leisure
sure: deporte/deportes, futbol, beisbol, basquetbol, baloncesto, natacion, karate, taekwondo, gimnasia, ballet, clases
  de baile/musica/pintura/natacion/futbol, la tableta, tableta, la tablet, el ipad, pegado al
  celular/telefono/ipad/video, pegada al celular/telefono, viendo videos, ve videos, puro youtube, youtube,
  videojuegos, todo el dia en la tele/tablet, las pantallas, puras pantallas, tiempo libre, pasatiempo, nada le gusta,
  no le interesa, actividades extraescolares, extraescolares, equipo de futbol, el entrenador, scouts, campamento
not: futbol americano en la tele, quitar la tableta, quitarle la tableta, quitamos la tableta, le quito la tableta,
  deporte medico
== family_life
sure: hermano/hermanos/hermana/hermanas, hermanito*, hermanita*, con su hermano/hermana/hermanos, gemelo/gemela,
  primos, cenar juntos, comer juntos, comer en familia, cenar en familia, en familia, como familia, familia entera,
  toda la familia, visitas a, visitas de, visitar a los/la abuelos/abuela/familia, los abuelos, reuniones familiares,
  fiestas familiares, viajes en, viajar en, viajes largos, en el carro/coche/auto, paseos familiares, vacaciones,
  salir en familia, celos de, celoso, el bebe nuevo
not: su hermano ya, como su hermano, igual que su hermano, que su hermano, mi hermana dice, mi hermano dice, los
  abuelos dicen, vive con sus abuelos
== peers
sure: amiguitos, amigos, amigo, amistades, hacer amigos, hace amigos, compañeros, compañeritos, otros niños, los demas
  niños, con otros, con los demas, con niños de su edad, esta solo/sola en, solo en el recreo, sola en el recreo,
  recreo solo, recreo esta solo/sola, come solo en la escuela, se aisla, aislado, aislada, lo/la dejan
  solo/sola/fuera, no lo/la invitan, lo/la invitan, nadie lo/la invita, bullying, buling, bulin, acoso, lo/la
  molestan, se burlan, burlas, le pegan, lo golpean, le dicen, lo empujan, compartir, no comparte, prestar sus, empuja
  a los/sus/otros, pega a los/sus/otros, le pega a, muerde a los/sus/otros, muy brusco, juega brusco, pesado con,
  mandon, invade el espacio, se acerca demasiado, abraza a todos, socializar, relacionarse, se relaciona, convivir
  con, convive con niños, integrarse, se integra, lo rechazan, rechazo, encajar, encaja
not: molesta a los demas niños del salon, le dicen que, le pega a su/la/el hermano/hermana/hermanita/hermanito, amigo
  de la familia, compañeros de trabajo, un amigo me, como otros niños, que otros niños, los demas niños ya, le pega el
  sol
== chores
sure: no recoge, recoge su/sus, recoger su/sus/la/los, recoge nada, guardar sus/los juguetes, guarda sus, tiende la
  cama, tender la cama, tender su cama, hacer su cama, hace su cama, su cuarto esta, su cuarto es, cuarto tirado, ropa
  tirada, deja la ropa, deja tirada la, deja sus zapatos, deja todo tirado, todo tirado, regado, tiradero, reguero,
  sacar la basura, la basura, trastes, los platos, poner la mesa, quitar la mesa, levantar la mesa, levanta su plato,
  dar de comer al/a, pasear al perro, ayuda en la casa, ayudar en la casa, ayuda en casa, ayudar en casa, ayuda con la
  casa, quehacer*, deberes de la casa, tareas de la casa, tareas del hogar, prepararse un, prepararse algo, hacerse
  un/una/su, servirse, se sirve
not: la basura del vecino, hacerse pipi, hacerse popo, hacerse un examen, hacerse una prueba, hacerse daño, hacerse un
  corte
== community_life
sure: el super, al super, supermercado, la tienda, las tiendas, tienda, centro comercial, restaurante/restaurantes,
  comer fuera, salir a comer, la iglesia, misa, culto, el cine, cine, el banco, hacer fila en el banco, sala de
  espera, consultorio, en la calle, la calle, cruzar la calle, cruzar, el trafico, se me suelta, se suelta de la mano,
  se me escapa, se me pierde, se echa a correr, sale corriendo, se va con cualquiera, desconocidos, extraños,
  estacionamiento, en publico, lugares publicos, lugares con mucha, salir de la casa, salir a la calle, ir a cualquier
  lado, llevarlo a, llevarla a, llevarlo al, llevarla al, lo podemos llevar, la podemos llevar, el avion, aeropuerto,
  transporte publico, fiestas infantiles, el mercado, el parque, de compras, mandados
not: super bien, super mal, super lento, super inquieto, super rapido, llevarlo a la escuela, llevarlo a terapia,
  llevarla a terapia, llevarlo al doctor, llevarla al doctor, llevarlo al medico, hacer fila para el columpio, sale
  corriendo del salon, banco de, parque .. columpio*
"""
