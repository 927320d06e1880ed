"""Spanish: small words that tell the language, short forms, and words that are no misspelling of others."""

FUNCTION_WORDS = """
el la los las un una de del que se le les lo y o con para por su sus en mi es esta muy pero como cuando porque si ya
hay al yo ni nada cada todo toda todos nos ella mas esto eso donde unos esa ese tiene hace anda nadie solo sin cosas d
q x k kiere dise quiere puede sabe dice duerme juega vez asi hasta desde tampoco nunca siempre
"""

# As typed, and what it means.
SHORT = """
q = que, k = que, x = por, xq = porque, pq = porque, xk = porque, d = de, pa = para, cn = con, dsp = despues, tb =
tambien, tmb = tambien, m = me, t = te, na = nada, nd = nada, nda = nada, dnd = donde, dnde = donde, i = y, bn = bien,
xfa = por favor, to = todo, ase = hace, aser = hacer, acer = hacer, asen = hacen, ise = hice, abla = habla, ablar =
hablar, yora = llora, yama = llama, yeva = lleva, yebar = llevar, muxo = mucho, mui = muy, ora = hora, kedar = quedar,
keda = queda, kiere = quiere, alrebez = reves, rebes = reves, resien = recien, senar = cenar, sena = cena, meza =
mesa, save = sabe, dise = dice, deve = debe, diente = dientes, mobil = movil, ermanita = hermanita, ermanito =
hermanito, ermano = hermano, ermana = hermana, gugar = jugar, jugetes = juguetes, tigeras = tijeras, alluda = ayuda,
iva = iba, aya = halla, skuela = escuela, eskuela = escuela, escuelita = escuela, escuelas = escuela, ropita = ropa,
zapatitos = zapatos, manitos = manitas, diositos = dios, banio = bano, toy = estoy, ta = esta, tan = estan
"""

COMMON = """
abierto abrir acaba acabo adentro adios afuera agua ahora algo alguien alguna alguno algunos alla alli alto amor antes
aparte apenas aprende aprender aquel aquella aqui arriba asi aunque ayer ayuda bajo barrio bastante bebe bien boca
bonito buen buena bueno busca cabeza cada cae calle calor cama cambia cambio camina campo cara carne carro casa casi
caso causa cerca chico chica cielo cien cinco ciudad clara claro coche color comienza como compra con conmigo conoce
contra corazon corre cosa cosas creo cree cual cualquier cuando cuanto cuatro cuello cuenta cuento cuerpo cuidado
culpa da dale dan dar debe debajo decia deja dejo delante demas dentro derecho desde despues dia dias dice dicen diez
dijo dios doctor doctora donde dos duele dura durante edad ella ellas ellos empieza encima encuentra enfermo entonces
entra entre era eran eres escuela ese esa eso esos espera esta estaba estan estar este esto estos estoy etapa facil
falta favor fea feliz feo fin final forma frente frio fuera fueron fuerte gana ganas gente gracias gran grande gusta
gusto haber habia habla hablar hacen hacer hacia hago hasta hay hecho hija hijo hijos hombre hora horas hoy iba igual
jamas joven junto juntos lado largo lejos llama llega lleva llora llorar luego lugar luna luz madre mal mala malo mama
mano manos manera mas mayor media medio mejor menos menor mes meses mete miedo mientras mil mio minutos mira mirar
misma mismo mitad modo momento mucha mucho muchos mujer mundo nada nadie necesita nena nene nietos nieta nieto nina
nino ninas ninos ningun ninguna noche nombre nosotros nueva nuevo nunca ocho otra otras otro otros padre padres pagar
palabra papa papel para parece pared parte pasa pasado pasar paso pega pelea pena pequeno perdon pero perro persona
personas pide pie piensa pierde pierna piso pobre poco podemos poder pone poner por porque posible primer primero
profe profesor profesora pronto pueblo puede pueden puerta pues punto puro que queda quedan quedar quien quienes
quiere quieren quiero quita quizas rato razon resto rompe sabe saben saber saca sale salen salir salud sangre seis
semana semanas senor senora sentado ser seria si siempre siente siete sigue silla sin sino sobre sola solo son sube
suelo suelta suerte tal tambien tampoco tan tanta tanto tarda tarde tele tema tengo tener tercero termina tiempo tiene
tienen tierra tira toca toda todas todavia todo todos toma tomar trabaja trabajo trae traer tras tres tuvo ultima
ultimo una unas uno unos usa usar va vamos van vaya veces veo ver verdad vez vida viene vieja viejo viendo vino vista
vive vivir voy voz vuelta vuelve habra hiciera siguiente seguro seguridad saldo cita costo costos pedir piden papeles
reunion cuesta cuestan lentes gafas asma mando mandan hermosa abuela maestra maestro conversa salon sillas cuentas
puntos marcha manda formulario firma firmado cumplir parejo panza trozo varon
"""
