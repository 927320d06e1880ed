"""Spanish verbs of a child's day, each with its changed stems; any form stands for all of them.

`NO_VERBS` are forms that are more often another word: "como" is "as", "nada" is "nothing".
"""

VERBS = """
poner pong pus pond puest, quitar, sacar, meter, vestir vist, desvestir desvist, abrochar, desabrochar, abotonar,
desabotonar, amarrar, atar, anudar, calzar, subir, bajar, cerrar cierr, abrir abiert, cambiar, elegir elij elig,
escoger escoj, picar, raspar, apretar apriet, comer, beber, tomar, masticar, mascar, tragar, escupir, vomitar,
atragantar, atorar, ahogar, probar prueb, almorzar almuerz, desayunar, cenar, merendar meriend, morder muerd, chupar,
derramar, regar rieg, embarrar, ensuciar, manchar, limpiar, orinar, mear, cagar, mojar, aguantar, avisar, lavar,
bañar, duchar, peinar, cepillar, enjabonar, enjuagar, desenredar, secar, cortar, rasurar, afeitar, sonar suen, oler
huel, dormir duerm durm, despertar despiert, acostar acuest, levantar, desvelar, roncar, gritar, chillar, llorar,
patear, patalear, golpear, pegar, arañar, rasguñar, pellizcar, tirar, aventar avient, lanzar, arrojar, botar, romper,
calmar, tranquilizar, enojar, enfadar, frustrar, alterar, explotar, estallar, reventar revient, desesperar, asustar,
temblar tiembl, tapar, aturdir, decir dig dic dij dir, hablar, pedir pid, expresar, comunicar, explicar, señalar,
entender entiend, contar, responder, contestar, callar, atender atiend, escuchar, oir oy oig, concentrar, distraer
distraig distraj, enfocar, fijar, terminar, acabar, empezar empiez, comenzar comienz, seguir sig sigu, obedecer
obedezc, cumplir, repetir repit, mandar, ordenar, copiar, escribir, trazar, borrar, dibujar, colorear, pintar,
recortar, agarrar, coger coj, sostener sosteng sostien sostuv, sujetar, ensartar, enroscar, desenroscar, destapar,
pelar, doblar, teclear, perder pierd, olvidar, dejar, encontrar encuentr, hallar, organizar, guardar, llevar, traer
traig traj, entregar, apuntar, anotar, preparar, alistar, arreglar, interrumpir, molestar, insultar, burlar, sentar
sient, parar, correr, caminar, andar anduv, saltar, brincar, trepar, gatear, tropezar tropiez, caer caig cay, chocar,
empujar, patinar, pedalear, montar, cargar, cansar, jugar jueg, imaginar, fingir finj, compartir, prestar, invitar,
juntar, acercar, abrazar, pelear, saludar, visitar, convivir, recoger recoj, barrer, trapear, fregar frieg, tender
tiend, colgar cuelg, ayudar, cocinar, calentar calient, servir sirv, cruzar, salir salg sald, entrar, comprar, pagar,
esperar, escapar, soltar suelt, esconder, huir huy, lastimar, doler duel, costar cuest, querer quier quis, poder pued
pud podr, saber sep sup, negar nieg, rechazar, odiar, detestar, temer, necesitar, aprender, usar, hacer hag hic hiz
har hech, volver vuelv, quedar, mover muev, mirar, tocar, ganar, rabiar, jalar, estirar, rodar rued, girar, tardar,
demorar, llegar, desarmar, armar, desordenar, tumbar, arrastrar, resbalar, torcer tuerc, volcar vuelc, sobresaltar,
revolcar revuelc, rehusar, participar, aburrir, nadar, bailar, entrenar, portar, comportar, desobedecer, atrasar,
apurar, enredar, amamantar, alimentar, triturar
"""

NO_VERBS = """
aseo asiento baja baje bajo bajos bano banos bata bebida bebidas bota botas bote botes cada cal camino caminos cara
caras cargo caro casa casas caso cena cenas cepillo cepillos cierre cierres cola colas coma comas comida comidas como
compras copia copias correa correo corta cortas corte cortes corto cortos cosa cosas cruce cruz cuenta cuentas cuento
cuentos dibujo dibujos dicho duelo duelos entrada entradas entre entro era eran fija fijas fijo gana ganas gritos
haces harta harto hasta hay haya hecha hechas hecho hechos iba iban ida ido idos ira ire juego juegos junta junto
juntos lado lados lista listas llamada llegada llegado mala malo mando mandos mano manos marcha media medias medio
meta mira monte montes mordida moto muelo muevo nada nadas nota notas oido oidos olor orden ordenes oso oyes pago
pague para parada parado pasa pasas paso pata patas patin patines pedido pedidos peine peines pelado pelo pelos pena
perdida perdidas perdido pesa peso pico pies pieza pinza pique pisa piso polo poro puesta puesto puestos regalo rodado
ropa saco sacos sal sala salas sales salida salidas salto saltos seca seco sentido sentidos sienta sientas siento
sobre sola solo sucio suela suelo suelta sueltas suelto sueno suenos tapa tapas tarde tardes tarea tienda tiendas tina
tinas tiro tomate trabajo traje trajes trato uso usos vaso vestida vestido vestidos vista vistas visto vuelo vuelta
vueltas
"""
