"""Spanish words for what a doctor should look at first, by the flags of the guide. They ask, and decide nothing."""

TABLE = """
== choking
sure: se/me atraganta/atraganto/atragantan/ahoga/ahogo/atora/atoro,
  atragantar/atragantarse/atragantando/ahogar/ahogarse/ahogando, atragant*, tose ..
  comer/come/beber/bebe/tomar/toma/agua/comida, tos .. comer/come/tomar/beber, come/toma/bebe .. tose, se le va por
  otro lado, se le va por el otro, se le va por mal, se pone azul, se puso azul, no puede respirar, deja de respirar,
  dejo de respirar, se le queda/quedo atorado/atorada/pegado, broncoaspir*, aspira la comida
not: no/nunca se atraganta/ahoga/atora, no/nunca se atraganto/ahogo/atoro, ya no se atraganta/ahoga/atora, sin
  atragantarse/ahogarse, se ahoga en un vaso, se ahoga en llanto, se ahoga llorando
== skill_loss
sure: dejo de hablar/caminar/decir/gatear/usar/comer, ya no habla/camina/dice/gatea/agarra, antes
  hablaba/caminaba/decia/gateaba, perdio el habla/lenguaje/equilibrio, perdio las palabras/habilidades, perdio
  palabras/habilidades, esta perdiendo palabras/habilidades, retroced*, retroceso, regresion*, se le olvido
  hablar/caminar
not: ya no habla mal/solo/de, ya no dice groserias/mentiras, dejo de usar pañal/pañales/el/chupon, ya no camina de
  puntas
== pain
sure: tiene/con/siente/por/de mucho/un/el/tanto dolor, tiene/con/siente dolor, dolor de/en, dolores, le duele/duelen
  mucho/todo/siempre/todos, llora/grita/despierta de dolor, se queja de dolor
not: sin dolor, no tiene dolor, dolor de cabeza para/que, dolor de cabeza nuestro, es un dolor de
== injury_risk
sure: sangr*, sangre, golpea/golpear/golpearse/pega/da/golpeando/azota la cabeza, cabezazos, se lastima, se hace daño,
  se corta los/el/las brazo/brazos/piernas, corre/sale/cruza/echa/escapa .. a la calle, corriendo a la calle, por la
  ventana, se tira por/de la/el ventana/balcon/techo, matarse, se quiere morir, quiere morirse, quisiera morirse,
  suicid*, con un cuchillo, me va a matar, nos va a matar, puntos en la, fractura, se desmaya
not: prueba/examen/analisis/presion de sangre, sangre de, mirando/mira/mirar por la ventana, ve por la ventana, no se
  lastima, se corta el pelo, no se hace daño, salimos a la calle
"""
