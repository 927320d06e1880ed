"""Spanish words for the place that a worry is about; no place is named where none of these is said."""

TABLE = """
== classroom
sure: en/de/la/toda clase, en clase, la clase, en las clases, clase, salon, el salon, aula, salon de clase/clases,
  pizarron/pizarra/board, pupitre/pupitres, asamblea, alfombra, circulo, ronda, la leccion, en matematicas,
  matematicas, clase de, dictado en, maestra/misis/profe/seño/maestro .. respuestas/lugar/hable/regaña, su lugar, del
  asiento, contesta a la maestra, a la maestra loca, examen en, copiar del, copia del, sus compañeros trabajan, sale
  del salon
not: clase de natacion/futbol/musica/baile/karate/ballet, clases de
  natacion/futbol/musica/baile/karate/ballet/piano/guitarra, salon de belleza, salon de fiestas, salon de juegos,
  compañeros de clase, companeros de clase, toda clase de, clases particulares, clase social, asamblea de padres, aula
  virtual, clases por zoom
== hallway
sure: pasillo/pasillos/pasiyo, corredor/corredores, cambio de clase, cambio de salon, entre clases, escaleras de la
  escuela, casilleros, fila .. salon, la fila para
not: pasillo de la casa, pasillo del super, corredor de
== bathroom
sure: el/al baño/bano de la/del escuela/cole/colegio/salon/jardin, los baños/banos, baños/banos de, baño/bano publico,
  baños/banos publicos, sanitario/sanitarios, baño/bano .. escuela/cole/colegio/jardin/asistente, escuela ..
  baño/bano, restroom .. escuela, restroom, baño/bano con ella, entrar al baño/bano, meterse al baño/bano, ir al
  baño/bano con, secador* de manos, la cadena, taza del baño
not: en el baño de casa, traje de baño
== cafeteria
sure: cafeteria, comedor, comedor de la escuela, comedor escolar, comedor del cole, hora del lonche, lonche ..
  escuela/maestra/lleno/entero/enterito, lonchera .. llena/igual/intacta/entera, lonchera regresa, vianda ..
  llena/entera, almuerzo en la escuela, almuerzo de la escuela, en el almuerzo, a la hora del almuerzo,
  bandeja/charola, cantina escolar, monitora/monitoras
not: comedor de la casa, comedor de casa, mesa del comedor en, cafeteria de la esquina
== playground
sure: recreo/recreio/recreos, patio, patio de la escuela, receso, hora libre, descanso, columpio/columpios, tobogan,
  resbaladilla/resbaladero/resbalin/chorrera, sube y baja, juegos del parque, parquecito, playground, arenero,
  hamacas, pasamanos
not: patio de la casa, patio de mi casa, patio de casa, patio trasero, hamaca en la casa, pasamanos de la escalera
== bus
sure: bus, camion de la escuela, camion escolar, el camion, autobus, guagua, combi, buseta, micro, ruta, transporte
  escolar, transporte, van escolar, bus escolar, furgoneta, chofer, la ruta, colectivo, ómnibus, omnibus, bondi,
  parada
not: el camion ahora, camion de juguete, camiones, ruta de, el camion de la basura, micro ondas, parada en, se queda
  parada, parada otra, bien parada, quedo parada
== home
sure: en la/mi/su/nuestra/esta casa, en casa, la casa, a la casa, cuarto/habitacion/recamara/pieza/dormitorio, su
  cuarto, nuestra cama, mi cama, la cocina, la sala, sofa, sillon, la mesa con nosotros, en la mesa con, a la mesa,
  hora de dormir, antes de la escuela, cada/todas/por las mañanas/mananas/mañana/manana, antes de ir a la escuela,
  para ir a la escuela, hora de la tarea, haciendo la tarea, hacer la tarea, hacer los deberes, los deberes, con los
  deberes, edificio, ascensor, tercer piso, hogar
not: hasta la casa, de casa al, llega a la casa y, lejos de casa, cuarto grado, en cuarto, cama mojada, duele la mano,
  a casa una nota, nota a casa, en la plaza, tareas de casa, manda a la casa, no apunta los deberes, ni .. deberes,
  llega .. casa, salir de casa, salir de la casa, sale de la casa, pieza de
== community
sure: tienda/tiendas, super, supermercado, mercado, walmart, centro comercial, mall, plaza, restaurante/restaurantes,
  iglesia, culto, templo, catequesis, biblioteca, cine, teatro, museo, zoologico, feria, circo, banco, farmacia,
  bodega, colmado, pulperia, peluqueria, barberia, parque, calle, cruzar, avenida, acera, autobus urbano, bus urbano,
  camion urbano, metro, aeropuerto, en publico, piscina, alberca, pileta, natacion, cancha, liga, liguita,
  entrenamiento, club, gimnasio, clases de karate/baile/ballet/musica, campamento, playa, centro, sala de espera del
  doctor/dentista/pediatra, dentista, vivero, practicas en, tren, boda, compras, comer fuera, comer afuera
not: centro de, por otra calle, super bien, super mal, super lento, biblioteca de la escuela, libro de la biblioteca,
  coger el tren, turno .. dentista, banco de, parque/columpio, no le interesa, ningun deporte, la pelota
== clinic
sure: clinica, consultorio .. terapia/terapeuta, en la terapia, en terapia, la terapia, terapeuta, terapista, sala de
  terapia, centro de terapia, consultorio de terapia, a terapia, sesiones de terapia, la terapista
not: terapia por zoom/video, terapia en linea/virtual, terapia en la escuela, clinica dental
== telehealth
sure: zoom, videollamada/videollamadas, por video, virtual/virtuales, en linea, telesalud, teleterapia, por la
  pantalla, por computadora, sesion .. pantalla/tablet/compu/camara, por la tablet, a la camara, por internet,
  sesiones por, remota/remoto
not: juegos en linea, compras en linea
"""
