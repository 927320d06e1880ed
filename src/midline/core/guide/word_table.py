"""Beginnings of words, English and Spanish, without accents, that point to an occupation of the map."""

# `_` is a space: one at the end asks for the whole word.
_TABLE = """
dressing: dress button zip shoe sock cloth coat jacket shirt pants vest ropa boton cremallera zapat calcetin
  camis pantalon chamarra abrig
eating: eat food feed meal lunch dinner breakfast chew swallow picky fork spoon comer comida come_ comiendo
  almuerz almorz cena desayun mastic trag tenedor cuchara alimento
toileting: toilet potty bathroom pee poop wipe diaper accident inodoro bacin orina panal ir_al_bano pipi popo
hygiene: teeth tooth wash bath_ bathing shower hair brush nail hygiene diente lava banars se_bana ducha pelo
  cabello cepill higiene
sleep: sleep bedtime nap_ wakes nightmare duerm dorm sueno siesta despierta
regulating: melt tantrum loud nois upset overwhelm calm angry anger cries cry scream anxi meltdown explod
  senses sensory rabieta berrinche ruid enoj llor grit calma ansi abrum explota sensorial
communicating_needs: tell_us tell_me ask_for_help say_what talk speak point_to decir dice_lo_que pedir_ayuda
  pide_ayuda habla
attending: attention focus distract sit_still listen daydream pay_attention atencion concentr distrae quieto
  escuch
following_directions: direction instruction steps follow rules instruccion indicacion sigue seguir regla
handwriting: writ pencil handwriting letters spelling copying escrib lapiz letra copiar caligrafia
fine_motor: scissor cut glue grip fingers hands lego beads draw tijera corta recort pegamento dedo manos dibuj
organizing: organiz messy backpack homework loses forget desk orden mochila tarea pierde olvida escritorio
class_conduct: disrupt interrupt behav hits leaves_the_room runs_out interrump conducta se_porta pega_a
  sale_del_salon
moving_about: stairs trip fall balance walk run clumsy wheelchair climb bumps escalera tropiez cae equilibrio
  camin corr torpe silla_de_ruedas trep choca
play: play toy swing pretend game jueg jugar juga columpio fing
leisure: sport club soccer swim music hobby deporte futbol natacion musica
family_life: brother sister sibling family outing herman familia paseo salir_juntos
peers: friend peers classmate other_kids other_children alone_at amig companer otros_nin
chores: chore clean_up tidy help_around quehacer limpiar recoger
community_life: store shop park restaurant haircut doctor's church library tienda parque restaurante peluquer
  iglesia biblioteca mercado
"""


def _read(table: str) -> dict[str, tuple[str, ...]]:
    read: dict[str, tuple[str, ...]] = {}
    for line in table.replace("\n  ", " ").strip().splitlines():
        occupation, _, beginnings = line.partition(": ")
        read[occupation] = tuple(start.replace("_", " ") for start in beginnings.split())
    return read


WORD_TABLE = _read(_TABLE)
"""Which beginnings point to which occupation; a longer text may point to several."""
