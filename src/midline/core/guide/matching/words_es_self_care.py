"""Spanish words for dressing, eating, the toilet, washing and sleep."""

TABLE = """
== dressing
sure: vestirse/vestirlo/vestirla/vestirme/vestir, se viste*, vistan, vestid*, lo/la visto, desvest*, desvist*,
  ponerse/ponerle/quitarse/quitarle/sacarse el/la/los/las/su/sus @ropa,
  pone/ponen/puse/pongo/pongan/poner/quita/quitan/quito/saca/sacan el/la/los/las/un/una/su/sus @ropa, pone .. al
  reves, @ropa .. reves, @ropa .. molesta*/pica*/aprieta*/raspa*, pone/ponerse los/las
  zapatos/medias/calcetines/calzones, abroch*, desabroch*, ojales, cremallera*, zipper, velcro, agujeta/agujetas,
  amarrar*/amarra los/las/sus zapatos, amarrarse, atarse/atar/ata los/las, trenzas del, encuer*, en cueros, chulon,
  calato/pilucho/encuerado, se quita/saca la/toda/los ropa/zapatos, misma @ropa, mismo @ropa, mismos @ropa, lado
  equivocado, pie equivocado, pie cambiado, @ropa .. aguad*/apretad*, cambiarse de ropa, cambiarse para, solo/siempre
  quiere .. @ropa, le pongo la/los/las @ropa, se pone la @ropa, no se deja poner, meter el brazo
not: pila de ropa, cesto de la ropa, ropa sucia, ropa .. piso/suelo,
  tender/tiende/doblar/dobla/recoger/recoge/guardar/guarda/lavar .. ropa, pone/poner la mesa, pierde .. @ropa, perdio
  .. @ropa, olvida .. @ropa, deja .. @ropa en, dejo .. @ropa, muerde .. @ropa, chupa .. @ropa, mastica .. @ropa,
  comerse .. @ropa, calcetin/calcetines siempre/al/en, levanta .. calcetin*, quita los zapatos a, cinturon ..
  auto/carro/bus/coche, desabrocha y grita, boton rojo, compr* .. @ropa, queda .. chico*, le quedaron, zapatos nuevos,
  tienda de ropa, zapateria, moja .. @ropa, ensucia .. @ropa, hace/orina/orino/pipi en .. pantalon*, pipi ..
  pantalon*, jalan/jala de la camisa, suelta el pelo, no la visto, lo visto bueno, sueter ya ni
alone: botones, boton, cierre/cierres, cordones, etiqueta/etiquetas, costura/costuras, babi
alone: prenda/prendas, uniforme
== eating
sure: no/ni/nunca/solo/solamente/nomas/nada come, no quiere/quiera/puede comer, come
  solo/solamente/nomas/nada/puro/pura/poco/poquito/menos/mal/muy/con/lo/dos/tres/arroz/pan/lento/demasiado/rapido/blanco,
  come sentado, comer carne/solido*/nada/solo/sola/verdura*/con/fruta/lo, comer otra, comen poco, comia, darle de
  comer, doy de comer, dar de comer, dan de comer, mastic*, muele, tragar, traga/tragan, atragant*, atora, ahoga/ahogo
  con, arcada*, escup* .. comida/carne/verdura*, escupe, vomit*, guarda .. cachete*/boca, cachete/cachetes,
  probar/prueba nada/comida*/cosas, no prueba, prueba algo, comida/comidas nueva/nuevas, su comida, hora/horas de
  comer/comida, a la hora de comer, cucharita, cuchillo, con las manos/la mano come, come con las manos, manos la
  comida, biberon, mamila/mamadera/tetero/pacha, tetina, papilla/papillas, licuad*, triturad*, triturar*, pure, tomar
  del vaso, toma del vaso, vaso normal, popote/pajilla/bombilla/sorbete/pajita/pitillo, verdura/verduras, melindr*,
  remilg*, quisquill*, tiquismiquis, mañoso/mañosa/manoso/manosa para comer, noño/noneria, bajado/bajo/perdido
  libras/kilos/de peso, de peso, desnutri*, el plato/platos lleno/entero/intacto, plato entero, deja el plato, deja la
  comida, lonche/lonchera/vianda/merienda .. lleno/llena/entero/enterito/intacto/intacta/igual, regresa ..
  lonche/lonchera/vianda, vuelve .. lonchera/vianda/merienda, trae .. lonchera llena,
  lonche/almuerzo/desayuno/merienda no/ni, no almuerza/desayuna/cena/merienda, no quiere desayunar/almorzar/cenar,
  desayunar/almorzar/merendar, cierra la boca, abrir .. paquete/jugo/yogur/galletas/leche, papas fritas, salchipapas,
  nuggets, se embute, se atasca/atiborra, se llena la boca, alimenta*, partir/cortar el/la/su pan/carne/comida/filete,
  come tierra/papel
worry: comer/come/comiendo/comido/comio/comida/comidas, almuerzo/desayuno/cena/merienda/lonche/lonchera
not: como come como, comen juntos, comer fuera, comer afuera, comer juntos, comemos juntos, comer en familia, sentar
  .. mesa, sienta .. mesa, en la mesa con nosotros, dejo/deja/pierde/perdio/olvida/olvido .. lonchera, comerse las
  unas, come las unas, se come .. unas, se come las, come los mocos, dar de comer al/a, dar/da .. comer ..
  perro/gato/gallinas, despues de comer, antes de comer, despues de cenar, come letras, se come letras, levantar ..
  plato, recoger/recoge/lavar/lava .. plato*, comedor, recreo, merienda sola, come sola en, hora del lonche/almuerzo
  sola, cuesta el almuerzo, cuesta el lonche, calentar*, preparar*, hacerse .. sandwich/desayuno, comida en la ropa,
  ruido, con hambre o, si tiene hambre, tiene hambre o, tengo hambre, decir .. hambre, dice .. hambre, pide .. hambre,
  come y duerme bien, la cena familiar, mercado, cuentas
alone: cuchara/cucharas, tenedor, cubierto/cubiertos, textura/texturas, apetito, del plato, papitas
== toileting
sure: inodoro, excusado, retrete, taza del baño, poceta, bacinica/bacin/bacinilla, panal/panales, pañal/pañales, pipi,
  pis, chis, pupu, popo, popó, caca, caquita, orin*, defec*, hace encima, hacen encima, hizo encima, haciendo encima,
  hace en el pantalon, hacer del cuerpo/dos, numero dos, numero uno, del baño no, mea/meo/mear/mearse/meado,
  caga/cagado, laxante, aguanta/aguantar/aguantando .. dia/manana/casa/pipi/popo/baño/bano/ganas, se aguanta,
  esfinter*, limpiarse/limpiar/limpia solo/sola/bien/despues/el/la/las culo/cola/nalgas/pompis/trasero/colita, no
  limpia bien, sabe limpiarse, papel higienico, bajarle al, moja la/su cama, mojar la cama, cama mojada,
  amanece/amanecer/amanecio/despierta mojado/mojada/empapado/empapada, empapado/empapada,
  ir/va/vaya/voy/entrar/entra/van/usar/usa/avisa al/el baño/bano/servicio/sanitario, avisar .. baño/bano, avisa ..
  pipi, hacer pipi/popo/pupu/caca, con .. pañal, calzon* sucio*/manchado*, calzones manchados, manchado/manchada
worry: baño/bano/sanitario
not: llevarlo encima, se sube encima, por encima, encima de, que encima, y encima, traje de baño/bano, traje de,
  cuarto de baño/bano limpia, hora del baño/bano, lave/lavar*/lava/laven .. manos, ir al baño/bano .. lav*, secador*,
  accidente de, accidente en, accidente .. auto/carro/coche, limpia .. mesa/casa/cuarto/moco*/nariz, limpiar ..
  mesa/casa/cuarto/nariz/boca, limpia los mocos, limpiarse .. boca/nariz/cara, no se limpia .. boca/nariz/mocos,
  baño/bano de espuma, baño/bano diario, pide permiso .. baño/bano, permiso para ir, piscina, cambiarle las sabanas
alone: orinal
== hygiene
sure: cepill*, lavarse/lavarle/lavar/lava/lave/laven/lavan los/las/el/la/su/sus
  dientes/manos/cara/pelo/cabello/cabeza/cuerpo/boca/muelas, lavar* .. dientes/pelo/cabello/cabeza/cara/manos,
  lavarse/lavarla/lavarlo, lavando, se lava, muelas, pasta de dientes/dental, hilo dental, dentifrico,
  bañarse/banarse/bañarlo/banarlo/bañarla/banarla/bañar/banar, se baña/bana/bañe/bane, hora del baño/bano,
  meter/meterse/mete/entrar a la/en la ducha/bañera/banera/tina/regadera, ducha/duchas/ducharse/ducharlo, duche,
  bañera/banera/tina/regadera, enjabon*, enjuag*, champu, shampoo, pein*, desenred*, coleta, cola de caballo, moño en
  el, nudos/nudo en el pelo, cortarle/cortarse/cortar/corto/corte/cortan/corta el/las/los/la pelo/uñas/unas/cabello,
  corte de pelo, pelo .. cort*, huele mal/feo/a, apesta, hueles, hiede, sobaco, mal olor, toalla/toallas
  sanitaria*/femenina*/higienica*, compresa*, menstrua*, indispuso, sonarse/sonar/limpiarse la/los/las
  nariz/mocos/legañas, sona/suena la nariz/los, rasurar*, afeit*, asear*, higiene,
  mugre/mugroso/mugrosa/cochino/cochina/chancho, pelo/cabello .. grasoso, tijeras del pelo, barbero, agua en la
  cara/cabeza/los, agua le cae
not: cepillo .. escoba, olor a comida, olor de comida, olor de la, jala el pelo, jalan el pelo, jala los pelos,
  arranca .. pelo*, jala del pelo, pelos, cayo .. diente*, cayeron .. diente*, dientes de leche, salio .. diente*, en
  regla, las reglas, la regla del, regla de, reglas, turno .. dentista, cita .. dentista, calzon*, tren, lava ..
  ropa/platos/carro/trastes/losa, lavar .. ropa/platos/carro/trastes/losa/loza, cama sucia, pañal sucio, ropa sucia,
  zapatos sucios, dibujo, corta el papel, cuarto .. sucio, muerde las, se come las, letra fea y sucia, cuaderno sucio,
  no huele, huele .. comida, huele a quemado, duro periodo, periodo escolar, periodo de, primer periodo, segundo
  periodo, tomando .. pelo, toma el pelo, por un pelo, pelo de gato, baña el perro, baño/bano de la escuela, crema ..
  pastel, rechina .. dientes, rechina
alone: dientes, diente, peine, trenzas/trenza, uñas, desodorante, axila/axilas, toallita, mocos, aseo
== sleep
sure: dorm*, duerm*, durm*, insomnio, trasnoch*, despierta/despiertan/despierte/desperto/despert* ..
  noche/veces/llorando/gritando/nos/cada/las, se despierta, me despierta, nos despierta, despierto/despierta
  hasta/a/las, pesadilla/pesadillas, terrores, terror nocturno, acuesta/acostar*/acueste/acostamos, acostado/acostada
  con, a las doce/dos/tres/cuatro/una/once/cinco de la/esta/anda/sigue, a las 12/11/2/3/4/5/1, las 2/3/4 am, la
  madrugada, de madrugada, media noche, medianoche, todas las noches, noche/noches sin/en/no/que no, pega ojo, pegar
  ojo, pegar el ojo, pego ojo, cierra los ojos, ojo en toda, nuestra cama, mi cama, su cama, su propia cama, a mi
  cama, pasa a mi cama, meterse/mete a/en mi/nuestra cama, levanta de la cama, sale de la cama, salir de la cama,
  vampiro, sonambul*, luz prendida/encendida, luz apagada, apagar la luz, melatonina, parado otra vez, agarra el
  sueno, cuento y cuento
not: duerme con el uniforme, cama mojada, moja la cama, mojar la cama, moja .. cama,
  tende*/tiende/tender/hace/hacer/arreglar la/su cama, sabanas, la noche antes, noche anterior, esta noche, dia y
  noche, por la noche escrib*, escribanme por la noche, buenas noches, de la noche a la manana, debajo de la cama,
  hijo de mis suenos, sueño hecho, sueno hecho, pañal en la noche, pañal .. noche, panal .. noche, orina .. cama, pipi
  .. cama, pipi .. noche, pie dormido, mano dormida, dormido .. clase, mano se le duerme, hacer la tarea .. noche,
  tarea .. noche, noche de la tarea, despierta .. interes, no despierta interes
alone: sueño, sueno, siesta/siestas, desvel*, buho, lechuza, ronca*
"""
