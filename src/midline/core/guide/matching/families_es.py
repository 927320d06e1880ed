"""Spanish: families of words, and where a place is told; see `families_en`.

A form of a verb stands for all of them, so "poner" is read in "le pongo" and "se pone".
"""

SETS = """
comestible: arroz frijol frijoles habichuela habichuelas lenteja lentejas pan tortilla tortillas arepa arepas carne
  pollo pescado huevo huevos sopa caldo leche queso yogur jamon salchicha salchichas papa papas pasta fideos espagueti
  pizza hamburguesa nuggets fruta frutas manzana platano guineo banana banano pera uvas mango naranja limon verdura
  verduras vegetales ensalada zanahoria brocoli tomate galleta galletas pastel cereal avena pure papilla jugo jugos
  agua refresco dulce dulces chocolate bocadillo bocata sandwich torta tamal tamales guiso potaje tostada tostadas
  empanada comida alimentos alimento bocado cucharada sopas salsa atol mamon yuca croquetas macarrones
prenda: ropa camisa camisas camiseta camisetas playera playeras polera blusa pantalon pantalones mahon mahones jeans
  vaqueros sueter sueteres chamarra chaqueta campera abrigo saco buzo sudadera jersey medias media calcetin calcetines
  calcetas calceta zapato zapatos tenis zapatillas zapatilla botas bota chanclas chancletas sandalias falda vestido
  uniforme calzon calzones calzoncillos calzoncillo bragas bombacha guantes gorro gorra pijama pijamas piyama bata
  babi chandal cinturon cinto corbata ropas prendas manga mangas cuello
cierre: boton botones cierre cierres cremallera zipper velcro cordones cordon agujeta agujetas pasadores trenzas
  hebilla broche broches ojal ojales gancho ganchos ganchitos snap
cubierto: tenedor cuchara cucharas cuchillo cubiertos cubierto popote pajita vaso taza plato palillos
pantalla: tablet tableta celular cel movil telefono tele television pantalla pantallas compu computadora ordenador
  videojuego videojuegos play playstation xbox nintendo consola ipad youtube internet wifi videos video
cosa: tarea tareas mochila cuaderno cuadernos libreta libretas libro libros lapiz lapices lonchera agenda estuche
  cartuchera sueter chamarra chaqueta abrigo gorra lentes gafas llaves llave hojas hoja papeles papel materiales
  material trabajo trabajos deberes carpeta carpetas folder termo botella cosas monedero tarjeta celular paraguas
  flauta uniforme notas circular circulares permiso borrador sacapuntas utiles
juguete: juguete juguetes chiche chiches muñeca muñecas muñeco muñecos carrito carritos carros bloques bloque legos
  lego pelota peluche peluches oso osito dinosaurios trenes tren torre rompecabezas plastilina cocinita animalitos
  figuras caja
otros: otros otras demas niños niñas nenes nenas chicos chicas compañeros compañeras compañeritos chiquitos amigos
  amigas primos pequeños muchachos chavos chamacos pibes chavales chiquillos grandes
pariente: hermano hermana hermanos hermanas hermanito hermanita hermanitos ñaño ñaña gemelo gemela mellizo melliza
  cuñado primo prima primos primas mellizos gemelos carnal bebe
mayor: abuela abuelo abuelos abuelita tia tio tios tias padrastro madrastra padrino madrina suegra suegros familia
  visitas visita parientes
salida: tienda tiendas super supermercado mercado tianguis feria centro mall plaza restaurante restaurantes fonda
  iglesia misa culto templo catequesis biblioteca cine teatro museo zoologico circo banco farmacia peluqueria barberia
  parque colmado bodega pulperia cafeteria boda aeropuerto metro calle avenida correo mandado gasolinera playa pileta
  alberca heladeria panaderia cita tramites compras
deporte: futbol fut beisbol pelota basquet basquetbol baloncesto voleibol natacion gimnasia karate taekwondo judo
  ballet baile danza patinaje atletismo tenis coro banda guitarra piano violin scouts musica liga equipo club taller
  talleres
maestro: maestra maestro profe profes profesora profesor misis miss seño señorita asistente auxiliar directora
  director monitora cuidadora sustituta
salon: clase salon aula escuela colegio cole
pegar: pega pego pegar pegan muerde empuja patea jala rasguña araña escupe pellizca golpea insulta avienta cachetea
  zapea
pelos: pelo cabello cabeza dientes muelas cara manos uñas orejas boca cuerpo
"""

PLACES = """
== classroom
sure: en clase, en la clase, clase, salon, aula, pizarra, pizarron, tablero, pupitre, asamblea, dictado, doy clase, en
  el dictado, mis alumnos, segundo de primaria, todas las clases, clases, la maestra .. clase, matematicas, la
  leccion, la pizarra
not: clase de @deporte, clases de @deporte, compañeros de clase, dar clase de, salon de belleza, clases en linea,
  clases particulares, se duerme en clase .. noche, con los del salon
== hallway
sure: pasillo, pasillos, corredor, corredores, casillero
not: pasillos del super, entre los pasillos, pasillo del super, pasillo de la casa
== bathroom
sure: baño/aseo/baños/lavabo de la/del escuela/cole/colegio/preescolar/kinder/jardin, baño/baños publico/publicos,
  aseo del, restroom, sanitario/sanitarios, baño .. escuela/colegio/cole, escuela .. baño, en el baño del/de la,
  servicios del instituto/colegio, los servicios de, baño del kinder/salon/jardin/cole/colegio, baño de su/la
  clase/escuela, baños
not: traje de baño, baño de la casa
== cafeteria
sure: comedor escolar, comedor de la escuela, comedor, cafeteria de la escuela, cafeteria, lonche, hora del almuerzo,
  cocinera de la escuela, comedor del cole/colegio, charola
not: comedor de la casa, mesa del comedor, cafeteria de la esquina
== playground
sure: recreo, patio, resbaladilla, resbaladin, columpio, columpios, tobogan, arenero, pasamanos, descanso, parque
  infantil, subibaja
not: patio de la casa, patio de atras, columpio de la casa, descanso del trabajo, el recreo en eso
== bus
sure: bus, vus, camion escolar, camion de la escuela, transporte escolar, transporte, ruta, guagua, micro, autobus,
  metrobus, combi, buseta, chofer, bus del colegio, autobus urbano
not: parada en, ruta de, ya esta parada, esta parada
== home
sure: en casa, en la casa, la casa, mi casa, su cuarto, su room, habitacion, recamara, mi cama, nuestra cama, cocina,
  la sala, sofa, hora de dormir, al acostarlo, al acostarla, antes de la escuela, todas las mañanas, cada mañana, por
  las mañanas, haciendo la tarea, la tarea, los deberes, a la mesa con nosotros, en la tarea, apartamento, a la mesa,
  en la mesa con, en mi casa, su recamara, al levantarse, al salir de casa, la hora de dormir, el sofa, por la mañana
  antes, antes del cole/colegio/escuela, con la tarea, de la tarea, hacer tarea, living
not: tarea .. entrega/entregar/olvida/pierde, sala de la terapista, sala de espera, sala de terapia, la casa de, en
  casa va perfecto, en casa come, en la casa come, en casa bien, en casa todo, cocina de la escuela, en la casa de la,
  cocina en casa no, trabajo en casa, su escuela, cocina porque, señoras de la cocina
== community
sure: tianguis, tienda, super, supermercado, mercado, centro comercial, mall, plaza, restaurante, iglesia, parroquia,
  biblioteca, cine, museo, zoologico, feria, banco, farmacia, peluqueria, barberia, parque, calle, avenida, cruzar,
  metrobus, autobus urbano, bus urbano, ruta urbana, transporte publico, piscina, alberca, pileta, natacion, cancha,
  coro, huerto, centro de la ciudad, playa, cooperativa, imprenta, estacionamiento, aeropuerto, en publico, trabajo ..
  jefe, practicas, boda .. grita, banqueta, quinceañeras, bautizos, ajedrez, en el super, la calle, los mandados, en
  la plaza, el parque, la piscina, la fila del, restaurantes, tiendas, excursion, excursiones, la playa, en el metro,
  misa
not: super picky, super bien, ni para una boda, una boda, parque infantil, centro de salud, biblioteca de la escuela,
  resbaladilla del parque, ir al parque, hecha un mercado, sin compas, al gimnasio
== clinic
sure: en la terapia, en terapia, en la clinica, terapista, terapeuta, consultorio, sala de la terapista, centro de
  terapia, clinica
not: terapia virtual, teleterapia, teleconsulta, terapia en linea, por zoom, terapia por zoom/video, terapia en la
  escuela, teleconsulta con, videollamada con, videoyamada con, zoom con
== telehealth
sure: terapia virtual, teleterapia, teleconsulta, zoom, videollamada, por la pantalla, en linea, sesion ..
  pantalla/camara, telesalud, por video, sesion en linea, por zoom, videoyamada, la de la teleterapia
not: juegos en linea, clases en linea
"""
