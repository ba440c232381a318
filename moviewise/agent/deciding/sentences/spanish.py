"""Spanish patterns, intent by intent."""

# ruff: noqa: E501 - a pattern stands on one line

SPANISH = {
    "search": """
(la|esa) (peli|película) (del|de la|con el|con la) {x}
(busca|búscame|encuentra|buscar) {t}
(tienes|tenéis|hay) {t} ?
(películas|pelis|cine|algo|films) de {p}
(películas|pelis|algo) (con|protagonizadas por|dirigidas por) {p}
(películas|pelis|cine|) {g} (de|en) (los|) {y}
(películas|pelis|) de {g} (de|en) {y}
(películas|pelis|cine) {l} (de|en|anteriores a|) ({y}|)
(cine|películas|pelis) {l}
{g} {l} (de|) {y}
(una|la|esa) (peli|película) (sobre|de|donde|en la que|que trata de) {x}
(la|esa) (del|de la|de los) {x}
(películas|pelis) sobre {x}
(cómo se llama|cuál es) la (peli|película) (donde|en la que|del) {x}
(muéstrame|enséñame|lista) (todas|) (las|) (películas|pelis) (de|con) {p}
(películas|pelis) de {p} (de|en|después de|antes de) {y}
{p} y {p} juntos
(cuál era|cómo se llamaba|cómo se llama) (esa|la|aquella) (peli|película|) (en la que|donde|del|de la) {x} {x} {x}
(tenéis|tienes|hay) (algo|alguna película|películas|pelis) (de|con|sobre) ({p}|{x}) (que no sea {t}|)
{g} (anteriores|posteriores) a {y}
(algo|películas|pelis|todo) (dirigido|dirigidas|hecho|rodadas|) (por|de) {p}
(una|la) (peli|película) (sobre|de) {x} (y {x}|)
(busco|estoy buscando|quiero encontrar) (una|la) (peli|película) (que vi|) (hace años|en un avión|), {x} {x}
(me podría|podría|podrías) (indicar|mostrar|buscar|enseñar) (algunas|) {g} {l} (de los años {y}|{y}|)
{l} (de|de los años|anteriores a) {y}
(el|la) de (un|una) {x} que {x} {x}
""",
    "recommend": """
no (tengo|hay) nada que ver (esta noche|) (, ayúdame|ayuda|)
(recomiéndame|sugiéreme|recomienda) (algo|una peli|una película|alguna) ({m}|) (por favor|porfa|)
(qué|que) (puedo|podemos|debería) ver (esta noche|hoy|este finde|) ?
(qué|que) (veo|vemos|me recomiendas|recomiendas) (esta noche|hoy|) ?
(quiero|quisiera|me apetece|necesito|tengo ganas de) (ver|) (algo|una peli|una) {m}
(algo|una peli|películas) (como|parecido a|del estilo de|tipo) {t} (pero (más|menos|) {m}|)
{n} (comedias|{g}|películas|pelis) ({l}|{m}|) (porfa|por favor|)
(una|alguna) (de|película de|peli de) {g} (sin {x}|para esta noche|{m}|)
(algo|una) {m} (pero no {m}|y {m}|)
(tengo|solo tengo|con) {len} (, algo {m}|, algo|)
(algo|una peli) de menos de {len}
(alguna|qué) (recomendación|sugerencia) (para hoy|)
sorpréndeme
(qué|cuál) (veo|me recomiendas) de mi lista (de pendientes|)
me gustó {t}, (qué más puedo ver|qué otra me gustaría)
(nunca más|no me muestres más|no quiero más) {g}
(ponme|dame) (algo|una) {m}
una (peli|película) (para|) (ver en familia|los niños|una cita|llorar|reír)
(recomiéndame|me recomiendas|ponme|dame|sugiéreme) (algo|una peli|alguna película) (para|pa) (esta noche|hoy|el finde|{x})
(no quiero pensar|estoy cansado|estoy muerta), (algo|una) {m} (de menos de {len}|)
(que no dure|que dure) (más|menos) de {len}
(somos|estamos) {n} (esta noche|), (algo|una) {m}
(algo|una peli) (con el rollo|con el aire|en la línea) de {t} (y {t}|)
(mezcla|una mezcla) de {t} y {t}
(sorpréndeme|lo que quieras|tú eliges|elige tú)
(algo|una) {m} (pero|que) (no|sin) (sea|) ({m}|{g}|{x})
(nada de|sin) {g} (ni {g}|), (por favor|)
(para|con) (mi|los|mis) {x} (que|) (odia|odian) ({g}|{x})
(tengo|me quedan) {len}, (qué|algo|una)
quiero (reír|llorar|pasar miedo|pensar|desconectar) (hoy|esta noche|)
""",
    "refine": """
(más|menos) {m} (por favor|)
(algo|una|unas) (más|menos) {m}
(pero|solo|y) (de|en) ({y}|{l})
solo {l}
(sin|nada de|nada con|pero sin) ({p}|{g}|{x})
(más cortas|más larga|más antiguas|más recientes|más nuevas)
(con|de) menos de {len}
otra vez {p} no
(y|pero) (de los|en los|de) {y} ?
(más|menos) {m} (por favor|porfa|)
(pero|mejor|solo) ({l}|{g}|{y})
(son|es) (todas|) (demasiado|muy) {m}
(igual|lo mismo) pero {m}
""",
    "more": """
(más|otras|otra|muéstrame más|dame más|siguiente|siguientes)
(más|otras) como (estas|esas|{r})
{n} más
(ya|) las he visto todas
(ya|) he visto todas
(algo|alguna) (otra|diferente|más)
ninguna de estas, otras
(esas|estas|esos) (ya|) (las|los) (he visto|conozco) (todas|todos|), (otras|más|)
(ya|) (las he|) visto las tres, (otra cosa|otras|más)
(ninguna|ninguno) (me convence|me gusta), (otra|otras|más)
""",
    "trending": """
(qué|que) (está|hay) (de moda|en tendencia|popular) (hoy|ahora|esta semana|)
lo más (popular|visto|famoso) (de hoy|de la semana|del día|ahora|)
(tendencias|películas populares|las más populares|las más vistas) (de hoy|de esta semana|de la semana|)
(qué|que) (ve|está viendo) (todo el mundo|la gente) (ahora|esta semana|)
(qué|lo que) (está viendo|ve|están viendo) (la gente|todo el mundo) (esta semana|hoy|ahora|)
(las|) (más) (vistas|comentadas|populares) (de la semana|de hoy|de los últimos siete días|)
(qué|cuáles son los) (lo peta|triunfa|éxitos) (ahora|esta semana|hoy|)
""",
    "rate": """
(le doy|doy|ponle|le pongo) ({s}|{n}) a {t}
a {t} le (doy|pongo|daría) ({s}|{n})
{t} ({s}|{n})
{t}: ({s}|{n})
{t} (un|una|) {s}
(me|) {pos} {t}
(me|) {neg} {t}
{t} (me|) ({pos}|{neg}) (mucho|muchísimo|bastante|)
{t} (es|era|fue|está) (muy|una|) ({pos}|{neg})
(puntúa|califica) {t} con {n}
(vi|acabo de ver) {t} y (es|me|) ({pos}|{neg})
{r} (es|era|fue|estuvo|me|) ({pos}|{neg})
{s} para ({t}|{r})
{n}
{s}
(me|) {pos}
(me|) {neg}
(borra|quita|elimina|olvida) (la nota|mi nota|la puntuación|mi voto|las estrellas) (que le puse a|de|a) {t}
(al|a la) (primero|primera) (un|le doy|) {n} y (al|a la) (segundo|segunda) (un|) {n}
(las dos|los dos|ambas) {s}
(por fin|acabo de|ayer) (vi|ver|he visto) {t}, {s}
{t} {s}, (todavía|aún) lloro
""",
    "explain": """
(por qué|porqué|y por qué) (me|) (recomiendas|sugieres|propones|sale|has elegido|recomendaste) {t} ?
(por qué|y por qué) ({r}|{t}|esta|esa) ?
(explícame|explica) ({t}|{r}|la elección|por qué)
cuál es (la razón|el motivo) (de|para) {t}
(qué|que) te hace pensar que me gustará ({t}|{r})
(por qué|y por qué) (me sale|me aparece|me pones|sale) {t} ?
(es|será) (porque|por) (me gustó|le di {s} a) {t} ?
(qué|cuáles) (de mis notas|nota mía) (te|ha) (llevó|llevado) a {t}
(qué tiene que ver|qué pinta) {t} (conmigo|aquí|en mi lista)
(por qué|y) (justo|precisamente) (esa|ese|esta|{t}) ?
""",
    "why_not": """
(por qué|porqué) no (sale|aparece|está|me recomiendas|me sugieres|recomendaste) {t} (en la lista|)
(por qué|porqué) no {t} ?
dónde está {t}, por qué falta
qué deja fuera a {t}
(y|) {t} (no|por qué no) (está|sale|aparece) (por qué|en la lista|) ?
(entonces|así que) nada de {t} (para mí|) ?
no debería estar {t} (también|)
(echo de menos|falta) {t}, por qué
""",
    "what_if": """
(y si|qué pasaría si|qué pasa si) (le|) (hubiera|hubiese|) (dado|puesto|doy|diera) ({s}|{n}) a {t} ?
(y si|qué pasaría si|imagina que|supón que) no (hubiera|hubiese|) (visto|valorado|puntuado) {t}
(y si|imagina que|supón que) (odiara|odié|me hubiera gustado|no me gustara) {t}
cómo (sería|quedaría) mi lista sin {t}
si no hubiese (visto|puntuado) (nunca|) {t}, (cambiarían|cambiaría) (mis recomendaciones|la lista|algo|)
sin mis estrellas (de|para|a) {t}, (cómo|qué) (quedaría|saldría) (la lista|)
(ignora|olvida|quita) mi nota de {t} (un momento|un segundo|), qué (sale|queda) (primero|)
(y si|qué cambia si) (quito|borro) (mi nota de|) {t}
""",
    "ask": """
(quién|quien) (dirigió|dirige|hizo|escribió|protagoniza|sale en|actúa en) ({t}|{r}) ?
(cuánto|cuanto) dura ({t}|{r}) ?
(cuándo|en qué año|de qué año) (se estrenó|es|salió) ({t}|{r}) ?
de qué (va|trata) ({t}|{r}) ?
(cuántos|) óscars (ganó|tiene) {t}
(quién|quien) hace de {x} en {t}
(es|era) {t} (apta para niños|violenta|de miedo|{m}) ?
en qué idioma está {t}
(dirigió|sale) {p} (en|) {t} ?
cuál es más larga, {t} o {t}
(cuál es|es) más (larga|antigua|nueva|corta), {t} o {t} ?
(compara|compárame) {t} (con|y) {t}
(cuéntame|dime) algo (sobre|de) {t}
(quién|quiénes) (sale|salen|actúa|actúan) en {t}
de quién es {t}, quién la (dirigió|rodó|hizo)
(en qué año|cuándo) (es|se hizo|salió) {t}
""",
    "trailer": """
(pon|ponme|muéstrame|enséñame|quiero ver|dame|ver) el (tráiler|avance|trailer) (de|) {t}
(tráiler|trailer|avance) de ({t}|{r}|la primera)
(hay|tienes) (tráiler|trailer) (de {t}|) ?
el tráiler
(hay|tienes|tenéis) (algún|un|el) (tráiler|avance) de {t}
(ponme|déjame ver|enséñame) (el|los) (tráiler|tráilers) de ({t}|{r}|los dos|ese)
""",
    "my_ratings": """
(mis|muestra mis|muéstrame mis|ver mis|enséñame mis) (valoraciones|puntuaciones|notas|calificaciones|estrellas|votos)
(qué|cuáles|cuántas) (películas|pelis|) he (valorado|puntuado|calificado) (hasta ahora|)
(qué|que) (nota|puntuación) le (di|puse) a {t}
(qué|cuáles|a qué pelis) (he|llevo) (puntuado|votado|valorado) (hasta ahora|ya|)
(enséñame|ver|muéstrame) (todo lo que|lo que) (he puntuado|he votado|puntué)
(mi|el) historial (de notas|)
(puedo ver|quiero ver|repasar) mis (notas|votos|puntuaciones) (anteriores|)
""",
    "mark_watchlist": """
(guarda|añade|agrega|apunta|pon|guárdame) ({t}|{r}|esa|esta) (en|a) (mi|la) lista (de pendientes|)
(guárdala|apúntala|añádela) (para luego|para después|a mi lista|)
(quiero|quisiera|me gustaría) ver {t} (algún día|más tarde|un día de estos|)
(recuérdame|recordarme) ver {t}
(apúntame|guárdame|añade|méteme) {t} (y {t}|) (en la lista|para luego|a mis pendientes|)
(me interesa|tengo que ver|quiero ver|algún día veré) {t}
""",
    "mark_seen": """
ya (la|lo|) (he visto|vi|conozco)
ya (he visto|vi) ({t}|{r})
({t}|{r}) ya (la|) (he visto|vi)
(vi|he visto) {t} (ayer|anoche|el año pasado)
{t} (ya la he visto|ya la vi|la tengo vista|la vi hace años)
(he visto|ya vi) {t} pero no (la|) quiero puntuar
(esa|ese|esta) ya (la|lo|) (he visto|vi)
""",
    "mark_no": """
no me interesa ({t}|{r}|esa|)
no me (muestres|enseñes|recomiendes) (más|) {t} (más|otra vez|)
no quiero ver {t} (nunca|)
({t}|{r}) no me interesa
no me interesa {t} (para nada|nada|en absoluto|), (quítamela|fuera|)
{t} no (la|) quiero (ver|volver a ver) (más|nunca|)
(buf|uf|no|ni hablar), {t} (no|nunca)
(no me saques|no me pongas|no me enseñes) más {t}
""",
    "mark_none": """
(quita|saca|elimina|borra) ({t}|{r}) de (mi|la) lista
(quítala|sácala|bórrala) de mi lista
""",
    "my_watchlist": """
(qué|que) (tengo|hay) en mi lista (de pendientes|) ?
(mi lista|muéstrame mi lista|ver mi lista|mis pendientes|mi lista de pendientes)
(las|) (películas|pelis) (guardadas|que guardé|por ver|pendientes)
(qué|cuáles|las que) (quería|tenía que) ver
(lo que|las que|qué) (guardé|apunté|me guardé|tengo guardado)
(qué|) tengo (pendiente|en la lista|apuntado) (de ver|)
""",
    "onboarding": """
(soy|) nuevo (aquí|por aquí), (por dónde empiezo|cómo empiezo|qué hago)
soy nueva
(por dónde|cómo) (empiezo|empezamos|comienzo)
(empecemos|empezar|comenzar|vamos a empezar)
(hazme|pregúntame) (unas|algunas|) preguntas (para conocerme|)
(dame|quiero) (películas para|) (puntuar|valorar) (películas|pelis|)
(acabo de|me acabo de) (registrarme|apuntarme|llegar|registrar)
(hazme|pregúntame) (unas|las|) preguntas (para conocer mis gustos|para saber qué me gusta|)
""",
    "greet": """
(hola|buenas|buenos días|buenas tardes|buenas noches|hey) (!|qué tal|cómo estás|)
(adiós|hasta luego|chao)
(vale|ok|jaja|sí|no|bueno)
(eres|estoy hablando con) (un|una|) (robot|humano|persona|máquina|ia) (o (una persona|un humano|un bot)|) ?
(hablas|entiendes) (inglés|alemán|francés|español|italiano) ?
(cómo te llamas|cuántos años tienes|de dónde eres)
""",
    "thanks": """
(gracias|muchas gracias|mil gracias|muy amable) (!|por todo|por la ayuda|)
(genial|perfecto), gracias
""",
    "help": """
(qué|que) (sabes|puedes) hacer ?
(ayuda|ayúdame|necesito ayuda)
cómo (funciona|funcionas|te uso) (esto|)
(quién|qué) eres
(guardas|vendes|compartes) mis datos
cómo funcionan las (estrellas|notas)
""",
    "offtopic": """
(qué|que) tiempo (hace|hará) (en {x}|hoy|mañana|)
cuéntame un chiste
(escribe|hazme) un (poema|programa|correo|ensayo) (sobre {x}|)
(quién|quien) ganó (el mundial|las elecciones|{x})
(receta|cómo se hace) (de|la|el) {x}
cuál es la capital de {x}
(traduce|calcula) {x}
(me ayudas|puedes ayudarme) con (mis|los|mi) {x}
""",
    "injection": """
(ignora|olvida) (todas|) (las|tus) instrucciones (anteriores|previas|) (y {x}|)
(muestra|dime|revela) tu (prompt|instrucciones) (del sistema|)
(ponle|dale) {s} a todas las películas
(ahora eres|actúa como) {x}
""",
}
