"""More Spanish words and phrases of several countries, by general knowledge; read with the other tables."""

TABLE = """
== dressing
sure: ponerse la/el/los/las/su/una
  ropa/camisa/playera/camiseta/pantalon/pantalones/zapatos/calcetines/medias/chamarra/abrigo/sueter/tenis/chaqueta/uniforme,
  se pone la/el/los/las ropa/camisa/playera/camiseta/pantalon/zapatos/calcetines al/mal, abrocharse, abotonarse,
  abrochar, desabrochar*, amarrarse los/las, amarrar las/los, amarrarse, atarse los/las, atarse, los cordones,
  agujetas, las cintas, pasadores de los zapatos, trenzas de los zapatos, cierre del/de/de la, el cierre, la
  cremallera, cremallera, ziper, el zipper, etiquetas, las costuras, costuras, vestirlo, vestirla, vestirse,
  desvestirse, se viste, cambiarse de ropa, se cambia de ropa, cambiarlo de ropa, quitarse la/los/el
  ropa/zapatos/sueter, se quita la ropa, misma ropa, la misma camisa/playera/ropa, solo quiere usar, solo usa pants,
  no se quiere poner, zapato en el pie, zapatos cruzados, zapatos al reves
not: al reves las letras, letras al reves, numeros al reves, escribe .. al reves, cambiarse de escuela, cambiarse de
  casa
alone: cordones, botones
== eating
sure: nomas/solo/solamente come/quiere/acepta, no come, no quiere comer, comer solo/sola, come con las manos/los
  dedos, cuchillo, cubiertos, le da asco/ascos, da asco, asco la/el/todo, arcadas, se atraganta, se ahoga con la
  comida, grumos, texturas, textura de, verduras, frutas ni, carne ni, probar cosas/comida/nada/alimentos, prueba
  nada, alimentos nuevos, comida nueva, mastica, masticar, traga, tragar, escupe la comida, guarda la comida, se llena
  la boca, llena mucho la boca, derrama el/la/los vaso/leche/jugo/agua, tira el/la vaso/leche/jugo/agua/comida, se
  mancha todo, se ensucia toda/todo al/cuando come, melindroso, melindrosa, remilgado, remilgada, mañoso para comer,
  malcomido, maniatico con la comida, horas para comer, hora de comer, hora de la comida, a la hora de comer, darle de
  comer, le doy de comer, hay que darle, en la boca, bajo de peso, biberon, mamila, mamadera, tetero, pacha, popote,
  pajita, sorbete, vaso entrenador, puro pan, pura sopa, puros nuggets, leche nada mas
not: darle de comer al, se mete .. en la boca, todo a la boca, cosas en la boca
alone: tenedor, cuchara, apetito
== toileting
sure: pañal/pañales, panal/panales, pull ups, se hace pipi/pis/chichi/popo/caca/encima/del, se hace en la/el/los
  ropa/pantalon/calzon/cama/pantalones, se orina, moja la cama, mojar la cama, se ensucia el calzon, avisa para ir,
  avisa cuando quiere ir, avisa para, avisa que quiere, pide ir al baño, pide para ir, se aguanta las ganas, aguanta
  las ganas, se aguanta, estreñid*, estrenid*, estreñimiento, no evacua, limpiarse la/el cola/culito/pompis, se limpia
  bien, no se limpia, limpiarse despues, control de esfinteres, dejar el pañal, quitarle el pañal, sentarse en la
  taza/el inodoro/excusado/escusado, miedo al inodoro/escusado/excusado/water/baño, bacinica, bacinilla, nica, pelela,
  accidentes, ir al baño solo/sola, hacer popo, hacer pipi, hacer caca, hacer pis, del dos, entrenar para ir al baño
not: accidentes de, accidente de, se limpia la boca, se moja la ropa jugando
== hygiene
sure: bañarse, banarse, baño diario, hora del baño, bañarlo, bañarla, se baña, la ducha, ducharse, duchar, regadera,
  lavarse las/los/la/el manos/dientes/cara/pelo, lavarle el/la/los pelo/cabello/cara/dientes/cabeza, se lava los/las,
  cepillarse, cepillarle, cepillo de dientes, pasta de dientes, lavado de dientes, los dientes, peinarse, peinarla,
  peinarlo, se deja peinar, dejar peinar, corte de pelo, cortarle el/las pelo/uñas/unas/cabello, cortar las/el
  uñas/unas/pelo/cabello, cortarse las/el, peluquero, sonarse, sonar la nariz, limpiarse la nariz, shampoo, champu,
  toallas sanitarias, regla, asearse, huele mal
not: regla de, la regla del, las reglas, regla para, dientes de leche, se le cayo un diente
alone: desenredar, mocos, desodorante, jabon, aseo
== sleep
sure: no se duerme, se duerme a/hasta/tarde/en, dormirse, conciliar el sueño, conciliar, agarrar el sueño, pegar el
  ojo, pega el ojo, pegar ojo, pega ojo, desvela*, desvelad*, trasnoch*, se despierta, despierta a, despertares,
  despierta gritando/llorando, se levanta a las/media/medianoche, se levanta de noche, media noche, medianoche, en la
  madrugada, de madrugada, a las dos/tres/cuatro/cinco de la mañana, pesadillas, terrores nocturnos, sonambul*,
  vueltas en la cama, vueltas antes de dormir*, dormir solo/sola, duerme solo/sola, dormir en su cama/cuarto, a
  nuestra cama, a mi cama, en mi cama, en nuestra cama, conmigo en la cama, la siesta, siesta, hora de dormir, irse a
  la cama, ir a la cama, acostarse, acostarlo, acostarla, insomnio, melatonina, duerme poco, duerme mal, duerme nada,
  no duerme, duerme tres/cuatro/cinco horas, cansado todo el dia, cansada todo el dia, con sueño, mucho sueño
not: el que no duerme soy, yo no duermo, no duermo
== regulating
sure: explota, berrinche/berrinches, rabieta/rabietas, pataleta/pataletas, pataleo, patalea, perreta/perretas,
  pataletas, capricho/caprichos, hace unos shows, arma un show/escandalo/drama, fuera de si, se pone histeric*, se
  descontrola, pierde el control, se desespera, se enoja, enojos, coraje/corajes, hace corajes, se altera, se frustra,
  frustracion, se tira al suelo/piso, se avienta al piso, se tapa los/las oidos/orejas, tapa los oidos, ruidos
  fuertes, el ruido, los ruidos, ruido le/la/lo, mucha gente, no soporta los/el/las/la ruido/ruidos/cambios/luces, no
  aguanta el/los ruido/ruidos/cambios, cambios de rutina/planes/plan, cambio de rutina/planes/plan, se muerde
  las/la/los, se pega en la/a si/en, se golpea la, se golpea, se pega solo, se rasguña, se araña, se jala el pelo, se
  arranca, muerde la manga/ropa/camisa, chupa la manga/ropa/camisa, mastica la ropa/manga/camisa, calmarse, calmarlo,
  calmarla, se calma, consolarlo, tranquilizarse, tranquilizarlo, ansiedad, ansios*, angustia*, panico, ataque de,
  ataques de, nervios*, llora horas, llora mucho, se bloquea, se cierra, se aisla y llora, aletea, se mece, gira
  sobre, da vueltas sobre, sobrecarga*, saturad*, agobia*, por cualquier cosa/cosita, por todo llora, de cero a cien,
  se le cruzan los cables, se le va la olla, mecha corta, pocas pulgas, hace panchos, hace un pancho, arma pancho, se
  emberrincha, se encabrona, emberrinchad*, chilla por todo, lloron, llorona
not: llora por dormir, llora por comer, se cierra la, el ruido no, le quita el enojo, sala sensorial
alone: estalla, enojo, sensorial
== communicating_needs
sure: dice cuando le, dice que quiere/le, decir que/lo quiere/que/le, señala en, señala lo/las/con/todo, senala en,
  senala lo/con/todo, en vez de hablar, no habla, no abla, casi no habla, habla muy poco, pocas palabras, dos
  palabras, no dice nada, no dice palabras, entiende/entienden lo que dice/cuando habla, entiende cuando habla,
  entienden cuando habla, le entiende cuando, se hace entender, darse a entender, da a entender, expresarse, se
  expresa, expresar lo, expresa lo, pide ayuda, pedir ayuda, pedir lo que, pide las cosas, pedir las cosas, no pide,
  levanta la mano para pedir, no avisa, se queda callado/callada, me jala de la mano/para, me lleva de la mano, me
  agarra la mano, adivinar lo/que, adivinar, tartamudea, tartamudo, habla como bebe, lenguaje, no verbal, pictogramas,
  grita en vez de, llora en vez de, no contesta cuando, no me contesta, no responde cuando
not: no habla ingles, habla ingles, no hablo, lenguaje de la carta, habla mucho, entiende la/es letra, entiende es,
  entiende su letra, que le duele, no pide mas que, avisa cuando quiere ir, avisa para ir
== attending
sure: se distrae, distrae con, distraid*, despistad*, en la luna, en las nubes, en otro planeta, en su mundo, en
  babia, papando moscas, pensando en las musarañas, en la baba, no pone atencion, poner atencion, pone atencion,
  presta atencion, prestar atencion, atencion a/en/mas, concentra*, concentracion, no se enfoca, enfocarse, termina lo
  que, termina nada/ninguna/un/su/sus/el/los trabajo/tarea/trabajos/ejercicio/ejercicios, acaba el trabajo, deja todo
  a medias, no para quieto, no se esta quieto, no se queda quieto/sentado, esta quieta, estarse quieto, se mueve
  mucho/todo, no para de moverse, mosca que pasa, con una mosca, vuela la mosca, escucha a la maestra/al/la, no
  escucha, dura dos minutos, dos minutos sentado, chincual, azogue, inquiet*, mira por la ventana, se queda viendo,
  soñando despierto, se le va la onda, se le va el avion, se va la cabeza, mente en blanco
not: llamar la atencion, llama la atencion, llamada de atencion, atencion medica, atencion temprana, atencion al, no
  para quieto ni en misa
== following_directions
sure: repetirle, repetirselo, hay que repetir, le repito, le tengo que repetir/decir, decirle mil/veinte/diez/las
  cien/mil/cosas veces, mil veces, veinte veces, diez veces, cien veces, cincuenta veces, ordenes de, dos ordenes, dos
  pasos, tres pasos, los pasos, una cosa a la vez, hace caso, hacer caso, no obedece, obedecer, por un oido, oido le
  entra, le pido algo, le pido una, lo que le pido, lo que le pedi, lo que le digo, lo que le dije, lo que se le pide,
  lo que se le dice, se le olvida lo/que/lo que, olvida lo que, se queda a la mitad, a mitad de la tarea, sigue las
  reglas/indicaciones/instrucciones, seguir instrucciones/indicaciones/ordenes, se hace el sordo, como si no oyera,
  como hablarle a la pared, como si le hablara a la pared, ni caso
not: instrucciones del medicamento, reglas del seguro
alone: instrucciones, indicaciones, paso a paso
== handwriting
sure: su letra, letra fea/ilegible/chueca/grande/enorme/horrible/mala/de medico/doctor, letras al reves, letras
  chuecas, las letras, escribir su nombre, escribe su nombre, su nombre escrito, escribe
  al/muy/lento/despacio/todo/chueco/fuera/poco/encimado, agarra mal el, agarra el lapiz, agarra la pluma, agarrar el
  lapiz, agarre del lapiz, coger el lapiz, coge el lapiz, coge mal el, tomar el lapiz, toma mal el, sostener el lapiz,
  sujetar el lapiz, los lapices, la pluma, el boligrafo, aprieta el/tanto/mucho/demasiado, rompe la punta, rompe el
  papel, duele la mano al/cuando, cansa la mano, se le cansa la mano, se sale de la/las/los
  raya/rayas/renglon/linea/lineas/renglones, el renglon, los renglones, las rayas, cuaderno de caligrafia, caligrafia,
  garabatos, garabatea, patas de araña, jeroglifico/jeroglificos, copiar del pizarron/la pizarra/pizarra, copia del
  pizarron, copiar de la pizarra, planas, trazos, trazar, espejo, en espejo
not: la letra de la cancion, las letras del abecedario, aprende las letras, reconoce las letras, aprieta los dientes,
  escribir una carta, saca punta
alone: escribir, dictado/dictados
== fine_motor
sure: tijera/tijeras, recortar, recorta, cortar papel/con/por/derecho/en, el pegamento, la goma, resistol, pegar
  papelitos, ensartar, cuentas en, hacer collares, abrir la/el/los/su/las
  bolsita/bolsa/lonchera/frasco/empaque/tapa/jugo/juguito/paquete/envase/botella/tuper/empaques, destapar,
  desenroscar, legos, piezas pequeñas, piezas chiquitas, cosas chiquitas, cosas pequeñas, colorea, pintar sin/dentro,
  se sale del dibujo, motricidad, motora fina, motor fino, fuerza en las manos/los dedos, manos debiles, manos torpes,
  dedos torpes, dedos, torpe con las manos, las pinzas, pinza, pasar las hojas, doblar papel/la hoja, moneditas,
  origami
not: se chupa el dedo, se chupa los dedos, se muerde los dedos, come con los dedos, los dedos de los pies, goma de
  mascar, la goma de borrar, pinzas del pelo
alone: pegamento, rompecabezas, plastilina, colorear, manualidades, teclado
== organizing
sure: pierde todo/sus/el/los/la/las
  sueter/cuaderno/cuadernos/cosas/lapices/chamarra/utiles/lentes/libros/llaves/gorra, todo lo pierde, pierde las
  cosas, olvida el/la/los/sus/su cuaderno/cuadernos/libro/libros/tarea/lonchera/mochila/utiles/sueter/cosas/deberes,
  se le olvida la/el/todo/entregar/traer/anotar tarea/cuaderno/mochila/lonche, olvida todo, deja la/los/el/sus
  tarea/cuadernos/libros/cosas/lonchera/mochila en la/el escuela/casa/salon/bus/camion, mochila es/esta/un/hecha, su
  mochila, pupitre es/esta/hecho, hojas sueltas, papeles sueltos, papeles arrugados, desorganizad*, desordenad*,
  desorden en, un desorden, no se organiza, organizarse, organizar sus, planear, anota la tarea, apunta la tarea, que
  tarea tiene, que tarea le, que tarea hay, entrega la/las/los tarea/tareas/trabajos, entregar la/las/los/sus
  tarea/tareas/trabajos, tareas sin entregar, trabajos atrasados, ultimo minuto, ultima hora, a ultima hora, llegamos
  tarde, llega tarde, siempre tarde, no se alista, alistarse, se alista, arreglarse a tiempo, estar listo, listo a
  tiempo, por donde empezar, empezar la tarea, empieza la tarea, sentarse a hacer la tarea, el tiempo se le, nocion
  del tiempo
not: agenda de la cita, la mochila le pega, mochila pesada
alone: la mochila, agenda
== class_conduct
sure: lo/la mandan a la direccion/con el/al director/pasillo, a la direccion, mandan a la direccion, el director me,
  me llaman de la escuela, me llaman del colegio, llaman de la escuela, llamadas de la escuela, reporte de conducta,
  mala conducta, suspendid*, expulsad*, castigad* en/sin recreo/salon/clase, nota de la maestra, notas de la maestra,
  quejas de la maestra, la maestra se queja, interrumpe, interrumpir, habla sin permiso, habla en clase, platica
  toda/en/mucho la/clase, platicon, platicona, grita en clase/el salon, contesta mal, contestón, contesta feo,
  respondon, respondona, se para de su/del/la asiento/lugar/silla, se levanta de su/del/la
  asiento/lugar/silla/banca/pupitre, se sale del salon, sale corriendo del salon, anda por el salon, corre por el
  salon, molesta a los/sus/la demas/compañeros/clase/otros, molesta en clase, distrae a los/sus, hace el payaso,
  payaso de la clase, avienta lapices/sillas/las/cosas en, tira las sillas, se mete debajo de la/del
  mesa/pupitre/banca, no hace nada en clase, no trabaja en clase, se niega a trabajar, rompe el examen/la hoja/las
  hojas/su trabajo, no espera su turno para hablar, levanta la mano antes
not: direccion de la casa, su direccion, conducta alimentaria, a la direccion nueva, la directora nueva, nueva
  directora
alone: la directora, reporte/reportes, conducta, debajo de la mesa, desafia
alone: hace ruidos
== moving_about
sure: se tropieza, tropieza con, tropezones, se cae, se choca, choca con, chocar con, patoso, patosa, dos pies
  izquierdos, de puntitas, de puntillas, en puntillas, en puntas, escalon, baja las/sentado, sube las, andar en
  bici/bicicleta, montar en bici/bicicleta, manejar bici/bicicleta, pedalear, corre raro/chistoso/feo/como, brinca la,
  saltar la cuerda, brincar la cuerda, la cuerda, cachar, atrapar la pelota, patear la pelota, lanzar la pelota,
  pierde el equilibrio, mal coordinado, tono muscular, hipotonia, flojito de, se cansa al/cuando caminar/camina, se
  cansa de caminar, caminar mucho, no quiere caminar, silla de ruedas, andadera, muletas, educacion fisica
not: correr la voz, correr a la calle, sale a correr, correr de la escuela, los escalones de, cuerda floja
alone: es torpe, muy torpe, escaleras, escalones, la bici, bicicleta, triciclo, patines, patinar, saltar, brincar,
  equilibrio, coordinacion, gatear, gateo, trepar
alone: no camina
== play
sure: alinea, alinear, en fila los/sus/las, pone en fila, formar en fila, jugar a la/las/los
  casita/comidita/muñecas/doctor/escondidas, juego simbolico, de mentiritas, a fingir, juega siempre a lo/con el
  mismo, siempre lo mismo, mismo juguete, no sabe jugar, no juega, jugar solo/sola, juega solo/sola, no se entretiene,
  se aburre de todo, nada lo entretiene, juegos del parque, ensuciarse, tocar la arena/plastilina/pintura/lodo,
  pintura de dedos, perder en los juegos, sabe perder, no sabe perder
not: recoge sus juguetes, recoger los juguetes, recoger juguetes, juguetes tirados, arena de gato, no sabe perder peso
alone: imaginacion, mismo juego, juguetes, columpio/columpios, resbaladilla, tobogan, resbaladero, rodadero, sube y
  baja, pasamanos, areneros, juegos de mesa
== leisure
sure: beisbol, basquetbol, baloncesto, taekwondo, gimnasia, clases de baile/musica/pintura/natacion/futbol, pegado al
  celular/telefono/ipad/video, pegada al celular/telefono, puro youtube, todo el dia en la tele/tablet, puras
  pantallas, pasatiempo, nada le gusta, no le interesa, actividades extraescolares, extraescolares, equipo de futbol
not: futbol americano en la tele, quitar la tableta, quitarle la tableta, quitamos la tableta, le quito la tableta,
  deporte medico
alone: deporte/deportes, futbol, natacion, karate, ballet, la tableta, tableta, la tablet, el ipad, viendo videos, ve
  videos, youtube, videojuegos, las pantallas, tiempo libre, el entrenador, scouts, campamento
== family_life
sure: hermanito*, hermanita*, con su hermano/hermana/hermanos, gemelo/gemela, cenar juntos, comer juntos, comer en
  familia, cenar en familia, en familia, como familia, familia entera, toda la familia, visitas a, visitas de, visitar
  a los/la abuelos/abuela/familia, reuniones familiares, fiestas familiares, viajes en, viajar en, viajes largos, en
  el carro/coche/auto, paseos familiares, salir en familia, celos de, celoso, el bebe nuevo
not: su hermano ya, como su hermano, igual que su hermano, que su hermano, mi hermana dice, mi hermano dice, los
  abuelos dicen, vive con sus abuelos
alone: hermano/hermanos/hermana/hermanas, primos, los abuelos, vacaciones
== peers
sure: amiguitos, hacer amigos, hace amigos, con niños de su edad, solo en el recreo, sola en el recreo, recreo esta
  solo/sola, come solo en la escuela, se aisla, aislado, aislada, lo/la dejan solo/sola/fuera, no lo/la invitan, lo/la
  invitan, nadie lo/la invita, bullying, buling, bulin, acoso, se burlan, lo golpean, lo empujan, empuja a
  los/sus/otros, pega a los/sus/otros, muerde a los/sus/otros, muy brusco, juega brusco, pesado con, mandon, invade el
  espacio, abraza a todos, socializar, relacionarse, se relaciona, convive con niños, integrarse, se integra, lo
  rechazan, encajar
not: molesta a los demas niños del salon, le dicen que, le pega a su/la/el hermano/hermana/hermanita/hermanito, amigo
  de la familia, compañeros de trabajo, un amigo me, como otros niños, que otros niños, los demas niños ya, le pega el
  sol
alone: amigos, amigo, amistades, compañeros, compañeritos, otros niños, burlas, compartir, convivir con, rechazo
alone: no comparte
== chores
sure: no recoge, recoge su/sus, recoger su/sus/la/los, recoge nada, guardar sus/los juguetes, tiende la cama, tender
  la cama, tender su cama, hacer su cama, hace su cama, su cuarto esta, su cuarto es, cuarto tirado, ropa tirada, deja
  tirada la, deja sus zapatos, sacar la basura, poner la mesa, quitar la mesa, levantar la mesa, levanta su plato, dar
  de comer al/a, pasear al perro, ayuda en la casa, ayudar en la casa, ayuda en casa, ayudar en casa, ayuda con la
  casa, deberes de la casa, tareas de la casa, tareas del hogar, prepararse un, se sirve
not: la basura del vecino, hacerse pipi, hacerse popo, hacerse un examen, hacerse una prueba, hacerse daño, hacerse un
  corte
alone: todo tirado, regado, tiradero, reguero, la basura, trastes, los platos
== community_life
sure: tienda, comer fuera, salir a comer, hacer fila en el banco, cruzar la calle, se me suelta, se suelta de la mano,
  se echa a correr, se va con cualquiera, lugares con mucha, salir a la calle, ir a cualquier lado
not: super bien, super mal, super lento, super inquieto, super rapido, llevarlo a la escuela, llevarlo a terapia,
  llevarla a terapia, llevarlo al doctor, llevarla al doctor, llevarlo al medico, hacer fila para el columpio, sale
  corriendo del salon, banco de, parque .. columpio*
alone: el super, al super, supermercado, la tienda, las tiendas, centro comercial, restaurante/restaurantes, la
  iglesia, misa, culto, el cine, cine, el banco, sala de espera, en la calle, la calle, cruzar, el trafico,
  desconocidos, extraños, estacionamiento, en publico, lugares publicos, el avion, aeropuerto, transporte publico, el
  mercado, el parque, de compras, mandados
"""
