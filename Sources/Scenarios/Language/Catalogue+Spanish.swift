extension Catalogue {
    /// The program's own words in Spanish; `CatalogueTests` tells what is missing, and what nobody says any more.
    static let spanishText = #"""
        on
        	encendido
        off
        	apagado
        Three failures in a row: {1}
        	Tres fallos seguidos: {1}
        Congratulations: {1}
        	Enhorabuena: {1}
        Certificate earned: {1}, {2}
        	Certificado obtenido: {1}, {2}
        Sent by tutor-tui for {1}.
        	Enviado por tutor-tui para {1}.
        {1} ({2}), score {3}, drill {4}
        	{1} ({2}), puntuación {3}, ejercicio {4}
        How they are getting on:
        	Cómo les va:
        What would help:
        	Qué ayudaría:
        {1} has failed three drills in a row.
        	{1}: tres ejercicios seguidos sin superar.
        You are told once for this run of failures.
        	Se avisa una sola vez por esta serie de fallos.
        It is valid until {1}.
        	Es válido hasta el {1}.
        {1} has earned the certificate "{2}" on {3}.
        	{1} ha obtenido el certificado "{2}" el {3}.
        Well done: you have earned the certificate "{1}" on {2}.
        	Muy bien: ha obtenido el certificado "{1}" el {2}.
        Well done, {1}: you have earned the certificate "{2}" on {3}.
        	Muy bien, {1}: ha obtenido el certificado "{2}" el {3}.
        To see it:
        	Para verlo:
        trainee {1}
        	participante {1}
        smtp_url must be smtp://host:port or smtps://host:port, without a user in it.
        	smtp_url debe ser smtp://host:port o smtps://host:port, sin usuario dentro.
        {1} must be an https:// address, or one of this machine.
        	{1} debe ser una dirección https:// o una de este equipo.
        {1} is needed in site.yaml, and must be a plain mail address.
        	{1} hace falta en site.yaml y debe ser una dirección de correo simple.
        The environment variable {1} is not set: the secret is read from there.
        	La variable de entorno {1} no está definida: el secreto se lee de ahí.
        {1} holds something that is no plain mail address.
        	{1} contiene algo que no es una dirección de correo simple.
        line {1}
        	línea {1}
        at {1} alarm {2} stands
        	en {1} la alarma {2} está activa
        at {1} alarm {2} does not stand
        	en {1} la alarma {2} no está activa
        at {1} {2} is above {3} and below {4}
        	en {1} {2} está por encima de {3} y por debajo de {4}
        at {1} {2} is above {3}
        	en {1} {2} está por encima de {3}
        at {1} {2} is below {3}
        	en {1} {2} está por debajo de {3}
        by {1} {2} has tripped
        	antes de {1} {2} se ha disparado
        by {1} {2} has not tripped
        	antes de {1} {2} no se ha disparado
        at {1} inspecting {2} says "{3}"
        	en {1} la inspección de {2} dice "{3}"
        a careful observer is sure before {1}
        	un observador atento está seguro antes de {1}
        "{1}" is read as the answer
        	"{1}" se lee como la respuesta
        "{1}" is not read as the answer
        	"{1}" no se lee como la respuesta
        it has no reading then
        	entonces no tiene lectura
        it reads {1}
        	marca {1}
        it trips at {1}
        	se dispara en {1}
        it never trips in this drill
        	nunca se dispara en este ejercicio
        it says "{1}"
        	dice "{1}"
        it is sure at {1}
        	está seguro en {1}
        watching the readings alone never makes it sure
        	solo con mirar las lecturas nunca está seguro
        it is read as: {1}
        	se lee como: {1}
        it is no claim; the tutor asks back: {1}
        	no es una afirmación; el tutor pregunta: {1}
        it is no claim
        	no es una afirmación
        the drill cannot be run; "tutor-tui scenario check" says why
        	el ejercicio no se puede ejecutar; "tutor-tui scenario check" dice por qué
        it stands since {1}
        	está activa desde {1}
        it does not stand
        	no está activa
        it had not been raised; it comes at {1}
        	no había saltado; salta en {1}
        it came at {1} and had gone at {2}
        	saltó en {1} y había desaparecido en {2}
        it is never raised in this drill
        	nunca salta en este ejercicio
        {1} seeds hold
        	{1} semillas se cumplen
        {1} OF {2} SEEDS DO NOT HOLD
        	{1} DE {2} SEMILLAS NO SE CUMPLEN
        least {1}, seed {2}
        	mínimo {1}, semilla {2}
        seed {1}
        	semilla {1}
        NO REFERENCE SOLUTION
        	SIN SOLUCIÓN DE REFERENCIA
        reference {1} passed
        	referencia {1} superada
        reference {1} NOT PASSED
        	referencia {1} NO SUPERADA
        untouched PASSED
        	sin actuar SUPERADO
        untouched fails
        	sin actuar no se supera
        {1}, as it was played on seed {2}. Put these keys in the place of the same keys of its file.
        	{1}, tal como se jugó con la semilla {2}. Ponga estas claves en lugar de las mismas claves de su archivo.
        Left out of the reference: {1} that did nothing.
        	Fuera de la referencia, sin efecto: {1}.
        No step of a procedure, because not safe: {1} at {2}.
        	No es paso de un procedimiento, por no ser seguro: {1} en {2}.
        It could not be tried out.
        	No se pudo probar.
        DOES NOT PASS: nothing was done that could be a reference solution.
        	NO SE SUPERA: no se hizo nada que pueda ser una solución de referencia.
        {1} of 100 on seed {2}
        	{1} de 100 con la semilla {2}
        Tried out: the reference scores {1}, untouched fails.
        	Probado: la referencia obtiene {1}, sin actuar no se supera.
        DOES NOT HOLD: the drill is passed untouched.
        	NO SE CUMPLE: el ejercicio se supera sin actuar.
        DOES NOT PASS: there is no diagnosis in it ({1}).
        	NO SE SUPERA: no contiene ningún diagnóstico ({1}).
        DOES NOT PASS: the diagnosis is not right ({1}).
        	NO SE SUPERA: el diagnóstico no es correcto ({1}).
        DOES NOT PASS: there is an act in it that is not safe ({1}).
        	NO SE SUPERA: contiene una acción que no es segura ({1}).
        DOES NOT PASS: {1}.
        	NO SE SUPERA: {1}.
        {1} line(s)
        	{1} línea|{1} líneas
        {1} to {2}
        	{1} a {2}
        version {1}
        	versión {1}
        Issued
        	Emitido
        Valid until
        	Válido hasta
        Certificate number
        	Número de certificado
        Scheme
        	Esquema
        {1}, version {2}
        	{1}, versión {2}
        Decided by
        	Decidido por
        the program, by the scheme's rule
        	el programa, según la regla del esquema
        a person, id {1}
        	una persona, id {1}
        Certificate of assessed competence
        	Certificado de competencia evaluada
        has shown, in assessed drills, competence in
        	ha demostrado, en ejercicios evaluados, competencia en
        What was shown:
        	Lo demostrado:
        What was shown, one of:
        	Lo demostrado, una de estas cosas:
        It rests on {1}, kept in a hash-chained ledger; in at least one of them a language model turned words into commands, and graded nothing.
        	Se apoya en {1}, en un libro de registros con encadenado hash; en al menos un caso un modelo de lenguaje convirtió palabras en órdenes, y no calificó nada.
        It rests on {1}, kept in a hash-chained ledger; no language model turned words into commands in them.
        	Se apoya en {1}, en un libro de registros con encadenado hash; ningún modelo de lenguaje convirtió ahí palabras en órdenes.
        For {1}
        	Para {1}
        Key of the issuer (SHA-256 of its did:key):
        	Clave del emisor (SHA-256 de su did:key):
        To verify, offline:
        	Para verificar, sin conexión:
        , or with any reader of Open Badges 3.0. Compare the fingerprint with the one that the organisation publishes.
        	, o con cualquier lector de Open Badges 3.0. Compare la huella con la que publica la organización.
        Ledger record {1}:
        	Registro {1} del libro:
        {1} graded record(s)
        	{1} registro calificado|{1} registros calificados
        {1} - instructor's page, {2} version {3}
        	{1} - página del instructor, {2} versión {3}
        For instructors: this page names the answer.
        	Para instructores: esta página da la respuesta.
        What happens when nobody acts
        	Qué pasa cuando nadie actúa
        Green band: normal range. Dashed lines: alarm limits. Dot: an alarm is raised. Triangle and dotted line: what is hidden begins.
        	Banda verde: rango normal. Líneas discontinuas: límites de alarma. Punto: salta una alarma. Triángulo y línea de puntos: empieza lo oculto.
        {1} - instructor's page
        	{1} - página del instructor
        Level
        	Nivel
        Running
        	Funciona
        Target
        	Objetivo
        Par
        	Ideal
        none
        	ninguno
        Limit
        	Límite
        Seed
        	Semilla
        fails from {1}
        	falla desde {1}
        trips at {1}
        	se dispara en {1}
        Alarms and trips over time
        	Alarmas y disparos en el tiempo
        target {1}
        	objetivo {1}
        par {1}
        	ideal {1}
        All others together
        	Todas las demás juntas
        {1} (the right answer), {2} in the end
        	{1} (la respuesta correcta), {2} al final
        {1}, {2} in the end
        	{1}, {2} al final
        {1} to {2}{3}, {4}
        	{1} a {2}{3}, {4}
        {1}, leaves its normal range at {2}
        	{1}, sale de su rango normal en {2}
        Training report: {1}
        	Informe de formación: {1}
        {1}. Made {2} {3} UTC. Practice does not count.
        	{1}. Hecho el {2} {3} UTC. La práctica no cuenta.
        Nothing is on record for {1}.
        	No hay nada registrado para {1}.
        Week by week
        	Por semanas
        Month by month
        	Por meses
        Attempts, passes and average score over time
        	Intentos, superados y puntuación media en el tiempo
        Attempts and scores
        	Intentos y puntuaciones
        columns: attempts, dark: passed; line: average score; dashed: 80, what passes
        	columnas: intentos, oscuro: superados; línea: puntuación media; discontinua: 80, con lo que se supera
        Attempts
        	Intentos
        Passed
        	Superados
        Average score
        	Puntuación media
        Trainees
        	Participantes
        Drills
        	Ejercicios
        Need help
        	Necesitan ayuda
        Dangerous acts in
        	Actos peligrosos en
        {1}: {2} attempts, {3} passed, average {4}
        	{1}: {2} intentos, {3} superados, media {4}
        attempts
        	intentos
        average score
        	puntuación media
        {1} is not sound ({2}) and was not restored; see them with "tutor-tui record verify FILE", and take another backup.
        	{1} no está íntegro ({2}) y no se restauró; vea el detalle con "tutor-tui record verify FILE" y tome otra copia.
        {1} cannot be written; make the file, its folder and its disk writable, or choose another with --db.
        	No se puede escribir {1}; permita escribir en el archivo, su carpeta y su disco, o elija otro con --db.
        {1} is in use by another program; close that one or wait until it is done, then try again.
        	Otro programa está usando {1}; ciérrelo o espere a que termine y vuelva a intentarlo.
        {1} is damaged ({2}) and was kept as {3}; start the drill again and give that file to your administrator.
        	{1} está dañado ({2}) y se conservó como {3}; empiece de nuevo el ejercicio y entregue ese archivo a su administrador.
        {1} is damaged ({2}); move it away and put the last backup in its place.
        	{1} está dañado ({2}); muévalo a otro sitio y ponga en su lugar la última copia.
        The disk that holds {1} is full; free some space and try again, nothing recorded was lost.
        	El disco que contiene {1} está lleno; libere espacio y vuelva a intentarlo, no se perdió nada registrado.
        {1} was written by a newer version (format {2}, this program knows {3}); update this program.
        	{1} fue escrito por una versión más nueva (formato {2}, este programa conoce {3}); actualice este programa.
        {1} was written by an older version (format {2}, this program uses {3}); open a copy of it that may be written, which brings it up to date. "tutor-tui record verify FILE" checks it as it is.
        	{1} fue escrito por una versión más antigua (formato {2}, este programa usa {3}); abra una copia que se pueda escribir, y así se actualiza. "tutor-tui record verify FILE" lo comprueba tal como está.
        {1} was replaced by another file while this program ran; nothing was recorded in the old one. Start the program again, which records the drill.
        	{1} fue sustituido por otro archivo mientras este programa funcionaba; no se registró nada en el antiguo. Inicie de nuevo el programa, que registra el ejercicio.
        {1} holds 1 record that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} contiene 1 registro que la copia no tiene, y se dejó como está. Con --replace sale del libro de registros; el archivo que lo contiene se conserva.
        {1} holds {2} records that the backup does not have, and was left as it is. With --replace they leave the ledger; the file that holds them is kept.
        	{1} contiene {2} registros que la copia no tiene, y se dejó como está. Con --replace salen del libro de registros; el archivo que los contiene se conserva.
        {1} cannot be read, so that nobody can say what it holds besides the backup; it was left as it is. With --replace the backup takes its place, and the damaged file is kept.
        	{1} no se puede leer, así que nadie puede decir qué contiene además de la copia; se dejó como está. Con --replace la copia ocupa su lugar y el archivo dañado se conserva.
        {1} is not a file of this program; choose another with --db or move it away.
        	{1} no es un archivo de este programa; elija otro con --db o muévalo.
        You may not open {1}; ask its owner for access.
        	Usted no puede abrir {1}; pida acceso a su dueño.
        The folder of {1} does not exist; create it or choose another place.
        	La carpeta de {1} no existe; créela o elija otro lugar.
        {1} does not exist; check the name.
        	{1} no existe; compruebe el nombre.
        {1} exists already and is not overwritten; choose another name.
        	{1} ya existe y no se sobrescribe; elija otro nombre.
        {1} would not be safe here, because {2} is `{3}`; move it to a local disk, opened by this program only.
        	{1} no estaría seguro aquí, porque {2} es `{3}`; muévalo a un disco local que solo abra este programa.
        `{1}` cannot be the id of a drill; use letters, digits, dots, dashes and underscores.
        	`{1}` no puede ser el id de un ejercicio; use letras, cifras, puntos, guiones y guiones bajos.
        {1} expected entry {2} and got {3}; resume the drill from its journal.
        	{1} esperaba la entrada {2} y recibió {3}; reanude el ejercicio desde su diario.
        The drill in {1} is over; start a new one.
        	El ejercicio de {1} ha terminado; empiece otro.
        Drill {1} has no proper end and cannot be recorded; resume it and end it first.
        	El ejercicio {1} no tiene un final correcto y no se puede registrar; reanúdelo y termínelo primero.
        Drill {1} is recorded already with other contents; keep both files for your administrator.
        	El ejercicio {1} ya está registrado con otro contenido; conserve los dos archivos para su administrador.
        No drill {1} is recorded; list them with `tutor-tui drill list`.
        	No hay registrado ningún ejercicio {1}; véalos con `tutor-tui drill list`.
        The journal of drill {1} was removed when its time was over; it cannot be shown or run again. Its grade stays: see `tutor-tui drill list`.
        	El diario del ejercicio {1} se borró al cumplirse su plazo; no se puede mostrar ni ejecutar de nuevo. Su calificación queda: vea `tutor-tui drill list`.
        The records of drill {1} were removed: on the person's request, or because their time was over.
        	Los registros del ejercicio {1} se borraron: a petición de la persona o porque se cumplió su plazo.
        {1} refused a record ({2}); check it with `tutor-tui record verify`.
        	{1} rechazó un registro ({2}); compruébelo con `tutor-tui record verify`.
        {1} could not be used (SQLite code {2}); check the disk and try again.
        	No se pudo usar {1} (código SQLite {2}); compruebe el disco y vuelva a intentarlo.
        {1} finding(s)
        	{1} hallazgo|{1} hallazgos
        Say why: a reason of 1 to {1} characters is part of the record.
        	Diga por qué: un motivo de 1 a {1} caracteres forma parte del registro.
        This changes nothing: give another score, or the other result.
        	Esto no cambia nada: dé otra puntuación o el otro resultado.
        A score is 0 to 100, not {1}.
        	Una puntuación va de 0 a 100, no {1}.
        A second person must approve: name somebody else than yourself.
        	Debe aprobarlo una segunda persona: nombre a alguien que no sea usted.
        Nobody rules on their own drill: this takes two people who are not the trainee.
        	Nadie decide sobre su propio ejercicio: hacen falta dos personas que no sean el participante.
        {1} is no instructor or administrator and cannot do this.
        	{1} no es instructor ni administrador y no puede hacer esto.
        Only the trainee who ran the drill can appeal.
        	Solo el participante que hizo el ejercicio puede reclamar.
        Appeal {1} about this drill is open already; wait for its decision.
        	La reclamación {1} sobre este ejercicio ya está abierta; espere la decisión.
        There is no appeal {1}; see `tutor-tui record appeals`.
        	No hay ninguna reclamación {1}; vea `tutor-tui record appeals`.
        Appeal {1} is decided already.
        	La reclamación {1} ya está decidida.
        Who overruled the grade of this drill cannot decide about the appeal; ask another instructor.
        	Quien corrigió la calificación de este ejercicio no puede decidir la reclamación; pídalo a otro instructor.
        Record {1} is no override of this drill made after the appeal.
        	El registro {1} no es una corrección de este ejercicio hecha después de la reclamación.
        Say what follows: overrule the grade first (`tutor-tui record override`), or give --resit.
        	Diga qué sigue: corrija antes la calificación (`tutor-tui record override`) o ponga --resit.
        Nothing on record is about {1}.
        	No hay nada registrado sobre {1}.
        The reason stays on record: leave out the name and the id of the person who is erased.
        	El motivo queda registrado: no ponga el nombre ni el id de la persona que se borra.
        Give somebody else the role of administrator first: roles would hold no more without this person's records.
        	Dé antes a otra persona el rol de administrador: sin los registros de esta persona los roles dejarían de valer.
        The records of this person are on hold already.
        	Los registros de esta persona ya están bajo custodia.
        The records of this person are not on hold.
        	Los registros de esta persona no están bajo custodia.
        the learning record store
        	el almacén de registros de aprendizaje
        the folder of batches
        	la carpeta de lotes
        the Databricks volume
        	el volumen de Databricks
        nothing new to send
        	nada nuevo que enviar
        {1} sent
        	enviado: {1}
        {1} in conflict (see "tutor-tui sync conflicts")
        	en conflicto: {1} (vea "tutor-tui sync conflicts")
        {1} refused (see "tutor-tui sync conflicts")
        	rechazado: {1} (vea "tutor-tui sync conflicts")
        {1} waiting
        	en espera: {1}
        {1}: it does not accept our login ({2}). Check user and password, or the token, and run it again; nothing is lost.
        	{1}: no acepta nuestro acceso ({2}). Compruebe usuario y contraseña, o el token, y ejecútelo de nuevo; no se pierde nada.
        {1}: we may not write there ({2}). Ask its administrator for the right to write, and run it again; nothing is lost.
        	{1}: no podemos escribir ahí ({2}). Pida permiso de escritura a su administrador y ejecútelo de nuevo; no se pierde nada.
        {1}: what answers is not {2} ({3}). Check {4} in site.yaml.
        	{1}: lo que responde no es {2} ({3}). Compruebe {4} en site.yaml.
        {1}: the password would go to {2} unencrypted, so nothing was sent. Use https.
        	{1}: la contraseña iría a {2} sin cifrar, así que no se envió nada. Use https.
        {1}: {2} takes nothing at present ({3}). The rest waits until {4}; "tutor-tui sync retry {5}" makes it due at once.
        	{1}: {2} no acepta nada por ahora ({3}). Lo demás espera hasta {4}; "tutor-tui sync retry {5}" lo pone listo de inmediato.
        {1}: {2} cannot be written. Check that it is there, its permissions and the space on the disk.
        	{1}: no se puede escribir {2}. Compruebe que existe, sus permisos y el espacio del disco.
        {1} is not set up: put {2} into site.yaml (docs/sync.md).
        	{1} no está configurado: ponga {2} en site.yaml (docs/sync.md).
        The password for the learning record store is missing: put it into the environment variable {1}.
        	Falta la contraseña del almacén de registros de aprendizaje: póngala en la variable de entorno {1}.
        There is no login for the workspace: put a token into {1}, or set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET.
        	No hay acceso al espacio de trabajo: ponga un token en {1}, o defina DATABRICKS_CLIENT_ID y DATABRICKS_CLIENT_SECRET.
        "{1}" is no volume: write databricks_volume as /Volumes/CATALOG/SCHEMA/VOLUME.
        	"{1}" no es un volumen: escriba databricks_volume como /Volumes/CATALOG/SCHEMA/VOLUME.
        {1} statement(s)
        	{1} sentencia|{1} sentencias
        {1} file(s)
        	{1} archivo|{1} archivos
        Tutor:
        	Tutor:
        You:
        	Usted:
        You (yes or no):
        	Usted (sí o no):
        Coach:
        	Coach:
        Plant:
        	Planta:
        Instructor's sheet, {1} version {2}
        	Hoja del instructor, {1} versión {2}
        For instructors: this sheet names the answer.
        	Para instructores: esta hoja da la respuesta.
        What is hidden
        	Lo que está oculto
        It teaches: {1}.
        	Enseña: {1}.
        Nothing is wrong with the machine.
        	La máquina no tiene nada.
        Looks that support the answer
        	Observaciones que apoyan la respuesta
        Look
        	Observación
        Worth
        	Vale
        What it shows
        	Qué muestra
        What should be done, in order
        	Qué hay que hacer, en orden
        What is never right on this machine
        	Lo que nunca es correcto en esta máquina
        {1} (fails the drill): {2}
        	{1} (hace no superar el ejercicio): {2}
        Hints
        	Pistas
        {1} (costs {2} points)
        	{1} (cuesta {2} puntos)
        A solution
        	Una solución
        What was typed, and at which simulated second; "tutor-tui scenario test {1}" plays it.
        	Qué se escribió y en qué segundo simulado; "tutor-tui scenario test {1}" lo reproduce.
        {1} after the start
        	{1} después del inicio
        {1} to {2} after the start, drawn by the seed
        	{1} a {2} después del inicio, según la semilla
        Component
        	Componente
        Failure mode
        	Modo de falla
        Cause
        	Causa
        What mends it
        	Qué lo arregla
        Begins
        	Empieza
        Grows
        	Crece
        Severity
        	Gravedad
        What it does
        	Qué hace
        Found at: {1}
        	Se encuentra en: {1}
        Hidden fault
        	Falla oculta
        Looks like
        	Se parece a
        What tells them apart
        	Qué las distingue
        What the readings do when nobody acts
        	Qué hacen las lecturas cuando nadie actúa
        Reading
        	Lectura
        Unit
        	Unidad
        First
        	Primera
        Last
        	Última
        Lowest to highest
        	De menor a mayor
        Leaves its normal range
        	Sale de su rango normal
        Alarm {1} of {2}: {3}
        	Alarma {1} de {2}: {3}
        {1} at {2}
        	{1} en {2}
        No alarm is raised.
        	No salta ninguna alarma.
        Run of seed {1}.
        	Ejecución de la semilla {1}.
        How it is scored
        	Cómo se puntúa
        For
        	Por
        Points
        	Puntos
        {1}, version {2}. To pass: {3} of 100 and the right component. Poor practice costs {4} points.
        	{1}, versión {2}. Para superar: {3} de 100 y el componente correcto. Una mala práctica cuesta {4} puntos.
        Badge: {1}.
        	Insignia: {1}.
        {1} % at {2}
        	{1} % en {2}
        at once
        	de golpe
        evenly over {1}
        	de forma uniforme durante {1}
        slowly, then fast, over {1}
        	despacio y luego rápido, durante {1}
        ever faster over {1}
        	cada vez más rápido durante {1}
        comes for {1}, goes for {2}, again and again
        	aparece {1}, desaparece {2}, una y otra vez
        in stages: {1}
        	por etapas: {1}
        up by {1}
        	sube {1}
        down by {1}
        	baja {1}
        swings by {1} every {2}
        	oscila {1} cada {2}
        noise times {1}
        	ruido por {1}
        after {1}
        	después de {1}
        and stays so
        	y así se queda
        {1} reads {2} too high; the process is well
        	{1} marca {2} de más; el proceso está bien
        {1} reads {2} too low; the process is well
        	{1} marca {2} de menos; el proceso está bien
        {1} stands still; the process is well
        	{1} está congelado; el proceso está bien
        {1} jumps by {2} for a moment, about every {3}; the process is well
        	{1} salta {2} por un momento, cada {3} más o menos; el proceso está bien
        {1} is noisy, {2} times its own; the process is well
        	{1} tiene ruido, {2} veces el suyo; el proceso está bien
        {1} has no reading; the process is well
        	{1} no tiene lectura; el proceso está bien
        {1} to {2} %, drawn by the seed
        	{1} a {2} %, según la semilla
        over 99 % likely
        	más del 99 % probable
        {1} % likely
        	{1} % probable
        What you had looked at supports it ({1}).
        	Lo que usted había mirado lo apoya ({1}).
        But it was a guess: what you had looked at left it open ({1}).
        	Pero fue una suposición: lo que usted había mirado lo dejaba abierto ({1}).
        From what you had looked at it was reasonable ({1}).
        	Con lo que usted había mirado era razonable ({1}).
        What you had looked at did not speak for it ({1}).
        	Lo que usted había mirado no hablaba a favor ({1}).
        The look that was missing: {1}.
        	La observación que faltó: {1}.
        over 99 %
        	más del 99 %
        Your looks
        	Sus observaciones
        made the true answer {1} likely in the end
        	hicieron la respuesta correcta {1} probable al final
        Watching all instruments
        	Mirar todos los instrumentos
        would have made it {1} likely, inspections not counted
        	la habría hecho {1} probable, sin contar inspecciones
        Second opinion
        	Segunda opinión
        gave the true answer {1} at {2}
        	dio a la respuesta correcta {1} en {2}
        gave the true answer at most {1} at {2}
        	dio a la respuesta correcta como mucho {1} en {2}
        What could be known, and when
        	Qué se podía saber, y cuándo
        NOT valid.
        	NO es válido.
        Valid as far as it was looked at: see the lines with a dash.
        	Válido hasta donde se miró: vea las líneas con guion.
        Valid.
        	Válido.
        It is a certificate in token form.
        	Es un certificado en forma de token.
        This is no certificate, or its text was changed: it must be one line of three parts, joined by dots.
        	Esto no es un certificado, o se cambió su texto: debe ser una línea de tres partes unidas por puntos.
        Signed with {1}.
        	Firmado con {1}.
        The signature is of the kind "{1}", which proves nothing; EdDSA and RS256 are taken.
        	La firma es del tipo "{1}", que no prueba nada; se aceptan EdDSA y RS256.
        The header holds one public key.
        	La cabecera contiene una clave pública.
        The header does not hold one public key of the stated kind.
        	La cabecera no contiene una clave pública del tipo indicado.
        The signature is right: nothing was changed since it was signed.
        	La firma es correcta: no se cambió nada desde que se firmó.
        The signature is wrong: the certificate was changed, or somebody else made it.
        	La firma es incorrecta: se cambió el certificado o lo hizo otra persona.
        The key is that of the issuer it names.
        	La clave es la del emisor que nombra.
        The key is the one that the organisation publishes.
        	La clave es la que publica la organización.
        The key was not compared. Ask the organisation for its fingerprint; this one is {1}.
        	La clave no se comparó. Pida a la organización su huella; esta es {1}.
        Its parts agree with each other.
        	Sus partes coinciden entre sí.
        Its parts contradict each other ({1}).
        	Sus partes se contradicen ({1}).
        The records it rests on are in the ledger as they were.
        	Los registros en que se apoya están en el libro como estaban.
        Of the records it rests on, {1} are not in the ledger as they were.
        	De los registros en que se apoya, {1} no están en el libro como estaban.
        It is about {1}.
        	Trata de {1}.
        It is not about {1}.
        	No trata de {1}.
        Whom it is about was not compared; --recipient takes an e-mail address or id.
        	No se comparó de quién trata; --recipient toma una dirección de correo o un id.
        The issuer cannot be read.
        	El emisor no se puede leer.
        It names the issuer {1}, but was signed by {2}.
        	Nombra al emisor {1}, pero lo firmó {2}.
        The key is another than the one given.
        	La clave es distinta de la indicada.
        The key is not the organisation's: its fingerprint is {1}, given was {2}.
        	La clave no es la de la organización: su huella es {1}, la indicada era {2}.
        It is valid, without an end.
        	Es válido, sin fecha de fin.
        It has expired on {1}.
        	Caducó el {1}.
        It is not valid before {1}.
        	No es válido antes del {1}.
        When it is valid cannot be read.
        	No se puede leer cuándo es válido.
        It is not revoked, as of {1}.
        	No está revocado, a fecha {1}.
        It is revoked, as of {1}.
        	Está revocado, a fecha {1}.
        Whether it is revoked was not looked at; --status takes the issuer's signed list.
        	No se miró si está revocado; --status toma la lista firmada del emisor.
        Whether it is revoked cannot be said: the list is not signed by the issuer.
        	No se puede decir si está revocado: el emisor no firmó la lista.
        Whether it is revoked cannot be said: the list was good until {1}. Fetch a newer one.
        	No se puede decir si está revocado: la lista valía hasta {1}. Obtenga una más nueva.
        Whether it is revoked cannot be said: the list is about something else.
        	No se puede decir si está revocado: la lista trata de otra cosa.
        Whether it is revoked cannot be said: the list cannot be read.
        	No se puede decir si está revocado: la lista no se puede leer.
        It is not suspended, as of {1}.
        	No está suspendido, a fecha {1}.
        It is suspended, as of {1}.
        	Está suspendido, a fecha {1}.
        Whether it is suspended was not looked at; --status takes the issuer's signed list.
        	No se miró si está suspendido; --status toma la lista firmada del emisor.
        Whether it is suspended cannot be said: the list is not signed by the issuer.
        	No se puede decir si está suspendido: el emisor no firmó la lista.
        Whether it is suspended cannot be said: the list was good until {1}. Fetch a newer one.
        	No se puede decir si está suspendido: la lista valía hasta {1}. Obtenga una más nueva.
        Whether it is suspended cannot be said: the list is about something else.
        	No se puede decir si está suspendido: la lista trata de otra cosa.
        Whether it is suspended cannot be said: the list cannot be read.
        	No se puede decir si está suspendido: la lista no se puede leer.
        {1} drill of "{2}"
        	{1} ejercicio de "{2}"
        {1} different drills of "{2}"
        	{1} ejercicios distintos de "{2}"
        {1}, level {2} or above
        	{1}, nivel {2} o más
        the drill {1}
        	el ejercicio {1}
        {1} exam of {2}
        	{1} examen de {2}
        {1} different exams of {2}
        	{1} exámenes distintos de {2}
        run as an exam
        	hecho como examen
        scored at least {1} of 100
        	con al menos {1} de 100
        without hints
        	sin pistas
        with at most {1}
        	con un máximo de {1}
        without any unsafe act
        	sin ningún acto inseguro
        not longer ago than {1} days at the time of issue
        	hace no más de {1} días al emitirse
        without a language model
        	sin modelo de lenguaje
        Each of them {1}.
        	Cada uno {1}.
        {1} of {2}, all met
        	{1} de {2}, todo cumplido
        {1} of {2}
        	{1} de {2}
        {1} of 1: {2}
        	{1} de 1: {2}
        {1} (passed but not counted: {2})
        	{1} (superados pero no contados: {2})
        {1} too long ago
        	{1} hace demasiado tiempo
        {1} below the score asked for
        	{1} por debajo de la puntuación pedida
        {1} with too many hints
        	{1} con demasiadas pistas
        {1} with an unsafe act
        	{1} con un acto inseguro
        {1} not run as an exam
        	{1} no hechos como examen
        {1} without a seal that holds
        	{1} sin un sello que valga
        {1} run from a script
        	{1} hechos desde un guion
        {1} with a language model
        	{1} con un modelo de lenguaje
        {1} of the same scenario again
        	{1} otra vez del mismo escenario
        Your certificates
        	Sus certificados
        Certificates you can work towards
        	Certificados que puede conseguir
        Still to earn
        	Por conseguir
        What is all met can be issued: ask your instructor.
        	Lo que está todo cumplido se puede emitir: pídalo a su instructor.
        This library has no certificates to earn.
        	Esta biblioteca no tiene certificados.
        Certificate
        	Certificado
        Trainee
        	Participante
        State
        	Estado
        Until
        	Hasta
        Number
        	Número
        in force, {1} left
        	en vigor, quedan {1}
        in force
        	en vigor
        expired
        	caducado
        suspended
        	suspendido
        revoked
        	revocado
        You have met everything that {1} asks for. Your instructor can issue the certificate: tutor-tui certificate issue {2} --trainee {3}
        	Ha cumplido todo lo que pide {1}. Su instructor puede emitir el certificado: tutor-tui certificate issue {2} --trainee {3}
        Certificate issued: {1}, valid until {2}, number {3}. "/certificates" shows it.
        	Certificado emitido: {1}, válido hasta {2}, número {3}. "/certificates" lo muestra.
        {1} hint(s)
        	{1} pista|{1} pistas
        {1} day(s)
        	{1} día|{1} días
        The key at {1} can be read by others (mode {2}). If nobody has read it, take their rights away (chmod go= {3}); else put a new key into use: tutor-tui certificate key rotate --compromised.
        	La clave de {1} la pueden leer otros (modo {2}). Si nadie la ha leído, quíteles el permiso (chmod go= {3}); si no, ponga en uso una clave nueva: tutor-tui certificate key rotate --compromised.
        The key at {1} belongs to another user. Run this as its owner.
        	La clave de {1} es de otro usuario. Ejecute esto como su dueño.
        {1} is no key of this program. Put the right file in its place from a backup.
        	{1} no es una clave de este programa. Ponga en su lugar el archivo correcto de una copia.
        There is no {1} key yet. It is made when the first certificate is issued.
        	Todavía no hay clave {1}. Se crea al emitir el primer certificado.
        The private half of {1} was given up. Issue the certificate again with --renew.
        	Se renunció a la mitad privada de {1}. Emita de nuevo el certificado con --renew.
        A key for {1} cannot be made on this machine.
        	En este equipo no se puede crear una clave para {1}.
        Not everything is met for {1}: {2}. Nothing was issued.
        	No se cumple todo para {1}: {2}. No se emitió nada.
        There is no certification "{1}".
        	No hay ninguna certificación "{1}".
        Did you mean {1}?
        	¿Quiso decir {1}?
        "tutor-tui certificate progress" names them all.
        	"tutor-tui certificate progress" las nombra todas.
        Nobody decides about their own certificate. Ask another person.
        	Nadie decide sobre su propio certificado. Pídalo a otra persona.
        {1} has changed the result of drill {2}, on which this certificate rests, and cannot decide on it. Ask another person.
        	{1} ha cambiado el resultado del ejercicio {2}, en el que se apoya este certificado, y no puede decidir sobre él. Pídalo a otra persona.
        There is no certificate "{1}". "tutor-tui certificate list --all" shows them.
        	No hay ningún certificado "{1}". "tutor-tui certificate list --all" los muestra.
        Certificate {1} is revoked, which is final.
        	El certificado {1} está revocado, y eso es definitivo.
        Certificate {1} is suspended already.
        	El certificado {1} ya está suspendido.
        Certificate {1} is not suspended, so there is nothing to reinstate.
        	El certificado {1} no está suspendido, así que no hay nada que restablecer.
        Say why, with --reason: it stays on record.
        	Diga por qué, con --reason: queda registrado.
        The status list of this key is full. Put a new key into use: tutor-tui certificate key rotate.
        	La lista de estado de esta clave está llena. Ponga en uso una clave nueva: tutor-tui certificate key rotate.
        The certificate could not be signed. Nothing was issued.
        	No se pudo firmar el certificado. No se emitió nada.
        Debrief: {1} - PASSED, {2} of 100
        	Revisión final: {1} - SUPERADO, {2} de 100
        Debrief: {1} - not passed, {2} of 100
        	Revisión final: {1} - no superado, {2} de 100
        Timeline
        	Cronología
        Badge earned: {1}.
        	Insignia obtenida: {1}.
        Nothing was wrong with the plant.
        	La planta no tenía nada.
        It was: {1}.
        	Era: {1}.
        What mends it: {1}.
        	Qué lo arregla: {1}.
        You gave no diagnosis.
        	Usted no dio ningún diagnóstico.
        right
        	correcto
        the right component, but not all of it
        	el componente correcto, pero no todo
        not right
        	no correcto
        You said: "{1}" ({2} % sure) - {3}.
        	Usted dijo: "{1}" ({2} % de seguridad) - {3}.
        You said: "{1}" - {2}.
        	Usted dijo: "{1}" - {2}.
        nothing wrong
        	nada mal
        Second opinion, from the readings at {1}: {2} - right.
        	Segunda opinión, con las lecturas de {1}: {2} - correcto.
        Second opinion, from the readings at {1}: {2} - not right.
        	Segunda opinión, con las lecturas de {1}: {2} - no correcto.
        {1} at {2}: {3}
        	{1} en {2}: {3}
        inspecting the {1} at {2}: {3}
        	inspección de {1} en {2}: {3}
        A safety-critical act fails the drill, whatever the score: {1}
        	Un acto crítico para la seguridad hace no superar el ejercicio, sea cual sea la puntuación: {1}
        Criterion
        	Criterio
        Why
        	Por qué
        Total
        	Total
        needed: {1}
        	necesario: {1}
        {1} and the right component
        	{1} y el componente correcto
        Evidence
        	Evidencias
        Time
        	Tiempo
        Procedure
        	Procedimiento
        Poor practice
        	Mala práctica
        Safety
        	Seguridad
        {1} of {2} that count
        	{1} de {2} que cuentan
        {1}; your looks told as much
        	{1}; sus observaciones decían lo mismo
        {1}; half at most without a right answer that the looks support
        	{1}; la mitad como mucho sin una respuesta correcta apoyada por las observaciones
        nothing to do
        	nada que hacer
        all steps in order
        	todos los pasos en orden
        out of order: {1}
        	fuera de orden: {1}
        missing: {1}
        	falta: {1}
        only for a right component
        	solo con un componente correcto
        one of two
        	uno de dos
        not named
        	no nombrado
        the step before it is not right
        	el paso anterior no es correcto
        no diagnosis
        	sin diagnóstico
        within the target
        	dentro del objetivo
        over the target
        	fuera del objetivo
        at the limit
        	en el límite
        Your time: {1}, target {2}
        	Su tiempo: {1}, objetivo {2}
        No diagnosis; target {1}
        	Sin diagnóstico; objetivo {1}
        {1}; the average so far is {2} ({3}).
        	{1}; la media hasta ahora es {2} ({3}).
        {1}; nobody has a time here yet.
        	{1}; todavía nadie tiene un tiempo aquí.
        A careful observer who watched everything would have been sure at {1}.
        	Un observador atento que mirara todo habría estado seguro en {1}.
        Last time ({1}): {2} in {3}.
        	La última vez ({1}): {2} en {3}.
        Last time ({1}): {2}.
        	La última vez ({1}): {2}.
        What you looked at
        	Lo que usted miró
        What you did not look at
        	Lo que usted no miró
        What would have told you sooner
        	Lo que se lo habría dicho antes
        you asked for it at {1}
        	lo pidió en {1}
        it was among all readings at {1}
        	estaba entre todas las lecturas en {1}
        you asked for it at {1} and not again
        	lo pidió en {1} y no otra vez
        you never asked for it
        	nunca lo pidió
        {1} had left its healthy course by {2}; {3}.
        	{1} había dejado su curso sano hacia {2}; {3}.
        {1} ruled out several answers at once
        	{1} para descartar varias respuestas a la vez
        {1} ruled out one or made the right one likelier
        	{1} para descartar una o hacer más probable la correcta
        {1} mended something on trial
        	{1} para arreglar algo a modo de prueba
        {1} told what was known by then
        	{1} con lo que ya se sabía
        {1} could tell nothing here
        	{1} sin nada que decir aquí
        Of your {1}: {2}.
        	De sus {1}: {2}.
        (you looked at {1}, before there was anything to see)
        	(miró {1}, antes de que hubiera algo que ver)
        Inspecting the {1}
        	Inspección de {1}
        The alarm list
        	La lista de alarmas
        looked: {1}
        	miró: {1}
        did: {1} (NOT SAFE)
        	hizo: {1} (NO SEGURO)
        did: {1}
        	hizo: {1}
        hint {1}
        	pista {1}
        note: {1}
        	nota: {1}
        ALARM {1} {2}
        	ALARMA {1} {2}
        TRIP {1}
        	DISPARO {1}
        put in: {1}
        	puesto: {1}
        cleared what was put in
        	quitó lo que se había puesto
        ran it as: {1}
        	la hizo funcionar como: {1}
        diagnosis: "{1}"
        	diagnóstico: "{1}"
        {1} look(s)
        	{1} observación|{1} observaciones
        {1} attempt(s)
        	{1} intento|{1} intentos
        {1} step(s)
        	{1} paso|{1} pasos
        No drill or exam is on record yet. When some have been run ("tutor-tui chat"), this report says where people stall, which hints help, which wrong diagnoses are common and what was not understood.
        	Aún no hay ningún ejercicio ni examen registrado. Cuando se hayan hecho algunos ("tutor-tui chat"), este informe dice dónde se atasca la gente, qué pistas ayudan, qué diagnósticos erróneos son frecuentes y qué no se entendió.
        Drill
        	Ejercicio
        Tries
        	Intentos
        Score
        	Puntos
        What stands out
        	Lo que llama la atención
        Time and score are medians. "tutor-tui report drills ID" tells all about one drill.
        	El tiempo y la puntuación son medianas. "tutor-tui report drills ID" cuenta todo sobre un ejercicio.
        {1} ({2}, version {3})
        	{1} ({2}, versión {3})
        {1}, {2} passed, {3} right in everything.
        	{1}, {2} superados, {3} correctos en todo.
        Median score {1}, median time {2}, target {3}, par {4}.
        	Puntuación mediana {1}, tiempo mediano {2}, objetivo {3}, ideal {4}.
        Right but a guess: {1}.
        	Correctos pero por suposición: {1}.
        Without a diagnosis: {1}.
        	Sin diagnóstico: {1}.
        {1} of them ran on other files than the library holds now and cannot be run again: they are missing under stalls and words.
        	{1} de ellos se hicieron con otros archivos que los que la biblioteca tiene ahora y no se pueden repetir: faltan en atascos y palabras.
        Where people stall (the longest silence of each attempt)
        	Dónde se atasca la gente (el silencio más largo de cada intento)
        Median
        	Mediana
        Longest
        	Más largo
        After
        	Después
        Before
        	Antes
        Hints (what came after the last one taken)
        	Pistas (qué vino después de la última tomada)
        Hint
        	Pista
        Taken by
        	Tomada por
        Then right
        	Luego bien
        Then not right
        	Luego mal
        Wrong diagnoses
        	Diagnósticos erróneos
        Claimed
        	Dicho
        right component
        	componente correcto
        looks alike
        	se parece
        Words that led to a question back
        	Palabras que llevaron a una pregunta
        Times
        	Veces
        Said
        	Dicho
        Then
        	Luego
        Who looked at what supports the answer
        	Quién miró lo que apoya la respuesta
        Unsafe acts
        	Actos inseguros
        Act
        	Acto
        safety-critical
        	crítico para la seguridad
        "{1}" is done unsafely ({2}).
        	"{1}" se hace de forma insegura ({2}).
        {1} of {2} claim {3}, which looks alike.
        	{1} de {2} dicen {3}, que se parece.
        {1} of {2} claim {3}.
        	{1} de {2} dicen {3}.
        only {1} of {2} looked: {3}.
        	solo {1} de {2} miraron: {3}.
        people stall for {1} after {2}, before {3}.
        	la gente se atasca {1} después de {2}, antes de {3}.
        "{1}" was not clear, {2} times.
        	"{1}" no quedó claro, {2} veces.
        the start
        	el inicio
        the diagnosis
        	el diagnóstico
        words that were not clear
        	palabras poco claras
        time was up
        	fin del tiempo
        giving up
        	abandono
        Nothing is wrong
        	Nada mal
        {1}, no fault named
        	{1}, sin falla nombrada
        not understood
        	no entendido
        several fit
        	encajan varios
        something missing
        	falta algo
        nothing claimed
        	nada afirmado
        no such name
        	nombre inexistente
        {1} time(s)
        	{1} vez|{1} veces
        the endpoint
        	el endpoint
        {1} sends on to {2}, where nothing was sent; if that is the right place, name it as the endpoint.
        	{1} remite a {2}, adonde no se envió nada; si ese es el lugar correcto, nómbrelo como endpoint.
        {1} sends on to another address of its own; name the URL that it sends to, which may only lack https.
        	{1} remite a otra dirección propia; nombre la URL a la que remite, a la que solo puede faltarle https.
        {1} answered with a web page, perhaps to sign in, and not as a chat endpoint; check the URL's path and the network (VPN, proxy).
        	{1} respondió con una página web, quizá de inicio de sesión, y no como un endpoint de chat; compruebe la ruta de la URL y la red (VPN, proxy).
        {1} answered with something and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} respondió con algo, y no como un endpoint de chat; compruebe la ruta de la URL, como /v1.
        {1} answered with {2} and not as a chat endpoint; check the URL's path, such as /v1.
        	{1} respondió con {2}, y no como un endpoint de chat; compruebe la ruta de la URL, como /v1.
        {1} began to answer and then reported a fault{2}; try again.
        	{1} empezó a responder y luego avisó de un error{2}; inténtelo de nuevo.
        The connection to {1} broke before the answer; try again, and look at what stands between if it stays so.
        	La conexión con {1} se cortó antes de la respuesta; inténtelo de nuevo y, si sigue igual, mire qué hay en medio.
        The connection to {1} broke in the middle of the answer; try again, and look at what stands between if it stays so.
        	La conexión con {1} se cortó en medio de la respuesta; inténtelo de nuevo y, si sigue igual, mire qué hay en medio.
        What {1} answered is not of a chat endpoint; check that the URL is one of the OpenAI kind.
        	Lo que respondió {1} no es de un endpoint de chat; compruebe que la URL es de tipo OpenAI.
        What {1} answered is too long to be an answer; check the URL.
        	Lo que respondió {1} es demasiado largo para ser una respuesta; compruebe la URL.
        The answer ran into its limit in the middle of a call; raise max_tokens.
        	La respuesta llegó a su límite en medio de una llamada; suba max_tokens.
        The model called a tool in a way that cannot be read; a larger model does that less often.
        	El modelo llamó a una herramienta de un modo que no se puede leer; a un modelo mayor le pasa menos.
        Nothing listens at {1}; start the server, or correct the endpoint's host and port.
        	Nada escucha en {1}; arranque el servidor o corrija el host y el puerto del endpoint.
        The network knows no {1}; check how it is written, and the network itself (VPN, DNS).
        	La red no conoce {1}; compruebe cómo está escrito y la propia red (VPN, DNS).
        No trusted connection to {1} came about; if your site has certificates of its own, name their file with ca_bundle or TUTOR_CA_BUNDLE.
        	No se logró una conexión de confianza con {1}; si su sede tiene certificados propios, nombre su archivo con ca_bundle o TUTOR_CA_BUNDLE.
        The proxy did not let the connection to {1} through; check https_proxy and no_proxy.
        	El proxy no dejó pasar la conexión con {1}; compruebe https_proxy y no_proxy.
        The library libcurl is not installed here, so nothing can be sent (Debian: apt install libcurl4).
        	La biblioteca libcurl no está instalada aquí, así que no se puede enviar nada (Debian: apt install libcurl4).
        The network cannot reach {1}; check the cable, the VPN and the firewall.
        	La red no llega a {1}; compruebe el cable, la VPN y el cortafuegos.
        No connection to {1} came about in time; check the network, the VPN and the firewall.
        	No se logró a tiempo una conexión con {1}; compruebe la red, la VPN y el cortafuegos.
        {1} took the question and said nothing in time; it may be waking up: try again in a minute, or raise first_token_seconds.
        	{1} recibió la pregunta y no dijo nada a tiempo; quizá esté arrancando: inténtelo en un minuto o suba first_token_seconds.
        {1} fell silent in the middle of an answer; try again, or raise idle_seconds.
        	{1} se calló en medio de una respuesta; inténtelo de nuevo o suba idle_seconds.
        {1} took too long for one answer; try again, use a faster model, or raise turn_seconds.
        	{1} tardó demasiado en una respuesta; inténtelo de nuevo, use un modelo más rápido o suba turn_seconds.
        The login at {1} was refused ({2}, {3}); check the client's id and secret.
        	El acceso a {1} fue rechazado ({2}, {3}); compruebe el id y el secreto del cliente.
        The login at {1} was refused ({2}); check the client's id and secret.
        	El acceso a {1} fue rechazado ({2}); compruebe el id y el secreto del cliente.
        The login service of {1} cannot be reached; check the host and the network.
        	No se llega al servicio de acceso de {1}; compruebe el host y la red.
        The key command ended with status {1}; run it by hand to see why.
        	La orden de la clave terminó con el estado {1}; ejecútela a mano para ver por qué.
        The key command printed no key in time; run it by hand: its first line must be the key.
        	La orden de la clave no dio una clave a tiempo; ejecútela a mano: su primera línea debe ser la clave.
        the model
        	el modelo
        {1} refused the key from {2} (401){3}; it may have run out or belong elsewhere: get a new one.
        	{1} rechazó la clave de {2} (401){3}; puede haber caducado o ser de otro sitio: consiga una nueva.
        {1} refused the key (401){2}; it may have run out or belong elsewhere: get a new one.
        	{1} rechazó la clave (401){2}; puede haber caducado o ser de otro sitio: consiga una nueva.
        {1} wants a key and none was sent (401); set TUTOR_API_KEY, or see docs/endpoint.md.
        	{1} pide una clave y no se envió ninguna (401); defina TUTOR_API_KEY o vea docs/endpoint.md.
        The key from {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	La clave de {1} no puede usar {2} (403){3}; pida permiso a quien lleva {4}.
        {1} may not use {2} (403){3}; ask whoever runs {4} to allow it.
        	{1} no puede usar {2} (403){3}; pida permiso a quien lleva {4}.
        {1} has no {2} at this path (404){3}; check the model's name and the URL.
        	{1} no tiene {2} en esta ruta (404){3}; compruebe el nombre del modelo y la URL.
        {1} took too long itself ({2}){3}; try again in a minute.
        	{1} tardó demasiado por su parte ({2}){3}; inténtelo en un minuto.
        The question is too long for {1} (413){2}; lower context_tokens.
        	La pregunta es demasiado larga para {1} (413){2}; baje context_tokens.
        {1} takes no more questions for now (429){2}; try again in {3}.
        	{1} no acepta más preguntas por ahora (429){2}; inténtelo en {3}.
        {1} takes no more questions for now (429){2}; try again in a minute.
        	{1} no acepta más preguntas por ahora (429){2}; inténtelo en un minuto.
        {1} is starting or has too much to do (503){2}; try again in a minute.
        	{1} está arrancando o tiene demasiado trabajo (503){2}; inténtelo en un minuto.
        {1} has a fault of its own ({2}){3}; try again, and tell whoever runs it if it stays so.
        	{1} tiene un error propio ({2}){3}; inténtelo de nuevo y, si sigue igual, avise a quien lo lleva.
        {1} did not take the question ({2}){3}; check the model's name and the URL.
        	{1} no aceptó la pregunta ({2}){3}; compruebe el nombre del modelo y la URL.
        This server cannot call tools reliably (it was told to, and did not): free speech will be answered offline.
        	Este servidor no llama a herramientas de forma fiable (se le pidió y no lo hizo): el habla libre se responderá sin conexión.
        This server cannot call tools reliably (told to call one, it called "{1}"): free speech will be answered offline.
        	Este servidor no llama a herramientas de forma fiable (al pedirle una, llamó a "{1}"): el habla libre se responderá sin conexión.
        This model calls tools in a way that cannot be read: free speech will be answered offline; try a larger one.
        	Este modelo llama a herramientas de un modo que no se puede leer: el habla libre se responderá sin conexión; pruebe uno mayor.
        This model did not come to the point within 256 tokens: free speech will be answered offline; try one that thinks less.
        	Este modelo no llegó al grano en 256 tokens: el habla libre se responderá sin conexión; pruebe uno que piense menos.
        The server read {1} tokens where about {2} were sent, so it ignores tools or cuts off the front; give it a larger context (Ollama: num_ctx), or lower context_tokens.
        	El servidor leyó {1} tokens donde se enviaron unos {2}, así que ignora las herramientas o corta el principio; dele un contexto mayor (Ollama: num_ctx) o baje context_tokens.
        Begun
        	Empezado
        Pool
        	Banco
        Wall
        	Reloj real
        Clock
        	Reloj
        {1}, script
        	{1}, guion
        yes
        	sí
        no
        	no
        {1} without a seal: {2}. They do not count for exams of a pool.
        	{1} sin sello: {2}. No cuentan para exámenes de un banco.
        unfinished
        	sin terminar
        as sealed
        	como se selló
        NOT as sealed
        	NO como se selló
        removed since
        	borrado después
        {1} exam(s)
        	{1} examen|{1} exámenes
        {1}, chain and database sound.
        	{1}, cadena y base de datos íntegras.
        Head: {1}.
        	Cabeza: {1}.
        {1} is not sound: {2} in {3}.
        	{1} no está íntegro: {2} en {3}.
        And {1} more; --json has them all.
        	Y {1} más; --json los da todos.
        Record {1}
        	Registro {1}
        {1} was changed: its contents do not give its hash.
        	{1} fue cambiado: su contenido no da su hash.
        {1} does not continue the record before it: one of the two was put in from elsewhere, or written anew.
        	{1} no continúa el registro anterior: uno de los dos se puso desde otro sitio o se escribió de nuevo.
        Records before {1} are missing, or stand in another order.
        	Los registros anteriores a {1} faltan o están en otro orden.
        {1} holds a value of a type that the tutor never writes.
        	{1} contiene un valor de un tipo que el tutor nunca escribe.
        {1} is filed under another drill id than it holds.
        	{1} está archivado con otro id de ejercicio que el que contiene.
        The hash {1} is not in the ledger: the record that had it was cut off, or everything up to it was written anew.
        	El hash {1} no está en el libro: se cortó el registro que lo tenía, o todo hasta él se escribió de nuevo.
        The ledger ends with record {1}, and record {2} was noted beside it: the newest were cut off, or an older file was put in its place.
        	El libro termina con el registro {1}, y el registro {2} estaba anotado a su lado: se cortaron los más nuevos o se puso en su lugar un archivo más antiguo.
        {1} has another hash than was noted when it was written: the records up to it were written anew, or the notes beside the ledger were changed.
        	{1} tiene otro hash que el anotado cuando se escribió: los registros hasta él se escribieron de nuevo, o se cambiaron las notas junto al libro.
        What reports show of drill {1} is not what the ledger says.
        	Lo que los informes muestran del ejercicio {1} no es lo que dice el libro.
        What reports add up for {1} ({2}) is not what the ledger says.
        	Lo que los informes suman de {1} ({2}) no es lo que dice el libro.
        The row of {1} shows a role that no record gives. The tutor goes by the records; but somebody changed the row.
        	La fila de {1} muestra un rol que ningún registro da. El tutor se guía por los registros; pero alguien cambió la fila.
        The guard {1} is gone: without it records can be changed unseen.
        	Falta la protección {1}: sin ella se pueden cambiar registros sin que se vea.
        {1} is not as the tutor makes it.
        	{1} no está como lo hace el tutor.
        A row of {1} points to a record that is not there.
        	Una fila de {1} apunta a un registro que no existe.
        The database is damaged: {1}.
        	La base de datos está dañada: {1}.
        It cannot be read as a ledger: {1}.
        	No se puede leer como libro de registros: {1}.
        {1} says that records were emptied, and not which.
        	{1} dice que se vaciaron registros, y no cuáles.
        {1} stands for records {2} to {3}, and those are not the ones it stood for.
        	{1} sustituye a los registros {2} a {3}, y no son aquellos a los que sustituía.
        {1} says that records {2} to {3} were emptied, and they are not.
        	{1} dice que los registros {2} a {3} se vaciaron, y no lo están.
        {1} empties records and is not signed, although there is a key.
        	{1} vacía registros y no está firmado, aunque hay una clave.
        {1} empties records and is signed with a key that the ledger does not know.
        	{1} vacía registros y está firmado con una clave que el libro no conoce.
        {1} empties records, and its signature is wrong.
        	{1} vacía registros, y su firma es incorrecta.
        There is no .heads file beside it. Whether the newest records were cut off, only a hash kept elsewhere can tell: give it with --anchor.
        	No hay un archivo .heads a su lado. Si se cortaron los registros más nuevos, solo puede decirlo un hash guardado en otro sitio: indíquelo con --anchor.
        A line of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	Una línea del archivo .heads a su lado no se puede leer; eso deja una escritura cortada.
        {1} lines of the .heads file beside it cannot be read; a write that was cut off leaves one.
        	{1} líneas del archivo .heads a su lado no se pueden leer; eso deja una escritura cortada.
        Records after {1} were not noted in the .heads file beside it, as after a crash. The next record vouches for them.
        	Los registros posteriores a {1} no se anotaron en el archivo .heads a su lado, como tras una caída. El siguiente registro responde por ellos.
        It has the older format {1}, and was checked as it is.
        	Tiene el formato más antiguo {1}, y se comprobó tal como está.
        1 exam is not what was sealed at the start, and counts for nothing: {1}.
        	1 examen no es el que se selló al inicio, y no cuenta para nada: {1}.
        {1} exams are not what was sealed at the start, and counts for nothing: {2}.
        	{1} exámenes no son los que se sellaron al inicio, y no cuentan para nada: {2}.
        {1} without a seal on record, which counts for no certificate that asks for exams: {2}.
        	{1} sin sello registrado, lo que no cuenta para ningún certificado que pida exámenes: {2}.
        {1}, and more
        	{1}, y más
        The records themselves are sound. "tutor-tui record rebuild" makes what reports show anew from them.
        	Los registros mismos están íntegros. "tutor-tui record rebuild" rehace con ellos lo que muestran los informes.
        Keep this file as it is, as evidence. Check the last backup with "tutor-tui record verify FILE"; a sound one takes this file's place with "tutor-tui record restore FILE", which keeps this file too.
        	Conserve este archivo tal como está, como prueba. Compruebe la última copia con "tutor-tui record verify FILE"; una íntegra ocupa el lugar de este archivo con "tutor-tui record restore FILE", que conserva también este archivo.
        {1} now holds {2}.
        	{1} contiene ahora {2}.
        {1} of kind {2}
        	{1} de tipo {2}
        Of the old file {1} are not in the backup: {2}.
        	Del archivo antiguo, {1} no están en la copia: {2}.
        Drills that are gone: {1}.
        	Ejercicios perdidos: {1}.
        The old file could not be read: what it held besides the backup is gone from the ledger.
        	El archivo antiguo no se pudo leer: lo que contenía además de la copia ya no está en el libro.
        The old file is kept as {1}.
        	El archivo antiguo se conserva como {1}.
        {1} record(s)
        	{1} registro|{1} registros
        oil and gas
        	petróleo y gas
        food and beverage
        	alimentos y bebidas
        water and wastewater
        	agua y aguas residuales
        one fault, from its signs to its name
        	una falla, de sus señales a su nombre
        the process, or the instrument?
        	¿el proceso o el instrumento?
        comes and goes
        	viene y va
        hidden by a controller
        	oculta por un controlador
        two faults at once
        	dos fallas a la vez
        made worse by a wrong act
        	empeorada por un acto erróneo
        a complaint, and nothing wrong
        	una queja, y nada mal
        (stopped)
        	(detenido)
        (cut off)
        	(cortado)
        This model does not call tools, so it could only talk: free speech is answered offline. "tutor-tui endpoint check" says more.
        	Este modelo no llama a herramientas, así que solo podría hablar: el habla libre se responde sin conexión. "tutor-tui endpoint check" dice más.
        The server read {1} of about {2} tokens and cut off the rest, so the model does not know its rules: free speech is answered offline from here on.
        	El servidor leyó {1} de unos {2} tokens y cortó el resto, así que el modelo no conoce sus reglas: desde aquí el habla libre se responde sin conexión.
        Answered offline; the drill goes on.
        	Respondido sin conexión; el ejercicio sigue.
        Answered offline.
        	Respondido sin conexión.
        The model said nothing.
        	El modelo no dijo nada.
        The model was not waited for any longer.
        	Ya no se esperó más al modelo.
        Stopped. Nothing more was done.
        	Detenido. No se hizo nada más.
        The model has stopped here. What was done stands above; ask again for more.
        	El modelo se ha detenido aquí. Lo hecho está arriba; pida más si lo necesita.
        This conversation is longer than the model can hold: it no longer knows its first part. The drill and the record do.
        	Esta conversación es más larga de lo que cabe en el modelo: ya no conoce la primera parte. El ejercicio y el registro sí.
        The answer to your last words was cut off. Say them again.
        	La respuesta a sus últimas palabras se cortó. Dígalas otra vez.
        Welcome. The library holds no drills yet: see "tutor-tui scenario check".
        	Bienvenido. La biblioteca aún no tiene ejercicios: vea "tutor-tui scenario check".
        Welcome.
        	Bienvenido.
        Welcome, {1}.
        	Bienvenido, {1}.
        Tell me what you want to practise, or say "list drills". "help" shows what you can say.
        	Dígame qué quiere practicar, o diga "lista los ejercicios". "ayuda" muestra lo que puede decir.
        not yet
        	todavía no
        Machine
        	Máquina
        Last time
        	Última vez
        Say "yes" to start it.
        	Diga "sí" para empezarlo.
        Say "start the first one", or a number.
        	Diga "empieza el número 1", o un número.
        {1} passed
        	{1} superado
        surprise me
        	sorpréndeme
        inject {1} at 50 % for 5 minutes
        	inyecta {1} al 50 % durante 5 minutos
        freeze the {1} transmitter
        	freeze the {1} transmitter
        switch to {1}
        	cambia a {1}
        what did it look like two minutes ago?
        	¿qué había hace dos minutos?
        run at 10x
        	pon la velocidad a 10
        clear it
        	quita la falla
        Say for example: {1}.
        	Diga por ejemplo: {1}.
        Level {1}, target {2}, limit {3}.
        	Nivel {1}, objetivo {2}, límite {3}.
        Ask for what you rely on: what you asked to see is your evidence. When you know, say what has failed, how, and what mends it.
        	Pida aquello en que se apoya: lo que pidió ver son sus evidencias. Cuando lo sepa, diga qué ha fallado, cómo y qué lo arregla.
        There is nothing to acknowledge.
        	No hay nada que reconocer.
        Acknowledged: {1}.
        	Reconocido: {1}.
        {1} ({2} to look): {3}
        	{1} ({2} en mirar): {3}
        That was not safe: {1}
        	Eso no fue seguro: {1}
        Not done ({1}): {2}
        	No hecho ({1}): {2}
        It costs {1} points.
        	Cuesta {1} puntos.
        Hint {1} of {2}: {3}
        	Pista {1} de {2}: {3}
        There are no more hints for this drill. Say what you think, or look further.
        	No hay más pistas para este ejercicio. Diga lo que piensa o siga mirando.
        Noted at {1}: {2}
        	Anotado en {1}: {2}
        Nothing is waiting to be confirmed.
        	No hay nada por confirmar.
        Dropped. Nothing was done.
        	Descartado. No se hizo nada.
        Injected: {1}, severity {2} %.
        	Inyectado: {1}, gravedad {2} %.
        Done: one of the machine's faults is in, I will not say which. Look, ask, and tell me what it is when you know.
        	Hecho: una de las fallas de la máquina está puesta, no diré cuál. Mire, pregunte y dígame qué es cuando lo sepa.
        Injected: {1}.
        	Inyectado: {1}.
        The process itself is well.
        	El proceso mismo está bien.
        The machine goes over to: {1}.
        	La máquina pasa a: {1}.
        Cleared. The plant goes back to normal at its own pace.
        	Quitado. La planta vuelve a lo normal a su ritmo.
        The reference for this machine has nothing under that name. It has: {1}.
        	La referencia de esta máquina no tiene nada con ese nombre. Tiene: {1}.
        The plant's clock stands. Say "continue" to go on.
        	El reloj de la planta está parado. Diga "continuar" para seguir.
        The clock runs on.
        	El reloj sigue.
        The clock runs in real time.
        	El reloj va en tiempo real.
        The clock runs at {1} times real time.
        	El reloj va a {1} veces el tiempo real.
        {1} on the clock; target {2}, limit {3}.
        	{1} en el reloj; objetivo {2}, límite {3}.
        {1} standing, {2} used.
        	{1} en curso, {2} usadas.
        You gave the drill up at {1}.
        	Usted abandonó el ejercicio en {1}.
        Time is up: the limit of {1} has passed without a diagnosis.
        	Se acabó el tiempo: el límite de {1} pasó sin diagnóstico.
        Tag
        	Punto
        Now
        	Ahora
        Normal
        	Normal
        Alarm
        	Alarma
        the {1} instrument reads high
        	el instrumento {1} marca de más
        the {1} instrument reads low
        	el instrumento {1} marca de menos
        the {1} instrument is stuck
        	el instrumento {1} está congelado
        the {1} instrument is noisy
        	el instrumento {1} tiene ruido
        the {1} instrument has lost its signal
        	el instrumento {1} ha perdido la señal
        the {1} instrument shows spikes
        	el instrumento {1} muestra picos
        the {1} instrument lies
        	el instrumento {1} miente
        At {1}
        	En {1}
        As it was {1} ago.
        	Como estaba hace {1}.
        That is where this drill began.
        	Ahí empezó este ejercicio.
        {1}: no reading, the signal is lost (bad quality).
        	{1}: sin lectura, se perdió la señal (mala calidad).
        {1} is {2}, below its normal {3}
        	{1} está en {2}, por debajo de su rango normal {3}
        {1} is {2}, above its normal {3}
        	{1} está en {2}, por encima de su rango normal {3}
        {1} is {2}, inside its normal {3}
        	{1} está en {2}, dentro de su rango normal {3}
        {1}, steady
        	{1}, estable
        {1}, falling {2}/min
        	{1}, baja {2}/min
        {1}, rising {2}/min
        	{1}, sube {2}/min
        Alarm: {1}.
        	Alarma: {1}.
        No alarm stands.
        	No hay alarmas activas.
        normal
        	normal
        not acknowledged
        	sin reconocer
        acknowledged
        	reconocida
        returned, not acknowledged
        	normalizada, sin reconocer
        Done.
        	Hecho.
        Done: {1}
        	Hecho: {1}
        Done: {1} to {2}
        	Hecho: {1} a {2}
        something else comes first.
        	antes hay que hacer otra cosa.
        {1} must be {2} first, and have come to rest.
        	{1}: antes debe estar en {2} y haber llegado al reposo.
        {1} must be {2} first.
        	{1}: antes debe estar en {2}.
        {1} holds it. Find out why it tripped, then reset it.
        	{1} lo bloquea. Averigüe por qué se disparó y luego rearme.
        {1} cannot be reset while its cause stands.
        	{1}: no se puede rearmar mientras dure su causa.
        say the value as well, {1}.
        	diga también el valor, {1}.
        say the value as well.
        	diga también el valor.
        that value cannot be set; allowed is {1}.
        	ese valor no se puede ajustar; se permite {1}.
        that value cannot be set.
        	ese valor no se puede ajustar.
        {1} to {2} {3}
        	{1} a {2} {3}
        Returned to normal: {1}
        	Vuelto a lo normal: {1}
        {1} {2}, under {3}
        	{1} {2}, por debajo de {3}
        {1} {2}, over {3}
        	{1} {2}, por encima de {3}
        TRIP: {1}
        	DISPARO: {1}
        {1} alarm(s)
        	{1} alarma|{1} alarmas
        This is for {1}, and {2} is {3}. That it was asked for is on record.
        	Esto es para {1}, y {2} es {3}. Queda registrado que se pidió.
        Drills are run in one's own name: {1} cannot run one for somebody else. Leave --trainee out. That it was asked for is on record.
        	Los ejercicios se hacen en nombre propio: {1} no puede hacer uno por otra persona. Quite --trainee. Queda registrado que se pidió.
        {1} has left, so nothing is open to them here. An administrator can change that: "tutor-tui people role".
        	{1} se ha ido, así que aquí no tiene nada abierto. Un administrador puede cambiarlo: "tutor-tui people role".
        This needs the passphrase of {1}, and there is no terminal to ask for it. Use "ssh -t", or name a file that only you can read in TUTOR_PASSPHRASE_FILE.
        	Esto necesita la frase de paso de {1}, y no hay terminal para pedirla. Use "ssh -t" o nombre en TUTOR_PASSPHRASE_FILE un archivo que solo usted pueda leer.
        This needs the passphrase of {1}, and none was set. Set it with "tutor-tui people passphrase", or ask an administrator.
        	Esto necesita la frase de paso de {1}, y no se definió ninguna. Defínala con "tutor-tui people passphrase" o pídalo a un administrador.
        That is not the passphrase of {1}.
        	Esa no es la frase de paso de {1}.
        Wait a minute before you try again.
        	Espere un minuto antes de intentarlo de nuevo.
        Too many wrong passphrases for {1}. The next one is heard in {2}; an administrator can set a new one.
        	Demasiadas frases de paso erróneas de {1}. La próxima se atiende en {2}; un administrador puede definir una nueva.
        {1} cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out.
        	{1} no se puede indicar aquí: los ajustes de este tutor dicen quién es usted y dónde están los registros. Quítelo.
        Files of this machine cannot be read or written here. Use standard input and output: "-", or leave the option out.
        	Los archivos de este equipo no se pueden leer ni escribir aquí. Use la entrada y la salida estándar: "-", o quite la opción.
        This command is not open here. Open are the tutor itself and your own results; "help" lists every command.
        	Esta orden no está abierta aquí. Lo están el propio tutor y sus propios resultados; "help" da todas las órdenes.
        That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done.
        	Eso no se puede leer como orden: unas comillas sin cerrar, caracteres de control o demasiado largo. No se hizo nada.
        A second person must approve this, not {1} again.
        	Esto debe aprobarlo una segunda persona, no {1} otra vez.
        everybody
        	todos
        a trainee here
        	un participante de aquí
        an auditor
        	un auditor
        an instructor
        	un instructor
        an administrator
        	un administrador
        One try is left.
        	Queda un intento.
        {1} tries are left.
        	Quedan {1} intentos.
        the first line must name the columns, and "{1}" is not among them.
        	la primera línea debe nombrar las columnas, y "{1}" no está entre ellas.
        "{1}" is no column; there are id, name, office, email, role and login.
        	"{1}" no es una columna; hay id, name, office, email, role y login.
        {1} fields, where the first line has {2}.
        	{1} campos, donde la primera línea tiene {2}.
        a quote is not closed.
        	unas comillas sin cerrar.
        the id "{1}" does not fit: {2}
        	el id "{1}" no vale: {2}
        "{1}" is no role; there are trainee, auditor, instructor and administrator.
        	"{1}" no es un rol; hay trainee, auditor, instructor y administrator.
        "{1}" is no mail address.
        	"{1}" no es una dirección de correo.
        {1} stands in line {2} already.
        	{1} ya está en la línea {2}.
        there is nobody in this file.
        	no hay nadie en este archivo.
        line {1}: {2}
        	línea {1}: {2}
        1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot.
        	de 1 a 64 letras a a z, cifras y . _ - @, sin empezar con - ni con un punto.
        All readings at {1}.
        	Todas las lecturas en {1}.
        A trend of what? Choose a tag first.
        	¿Tendencia de qué? Elija antes un punto de medida.
        Trend of {1}, {2} to {3}.
        	Tendencia de {1}, {2} a {3}.
        The alarm list at {1}.
        	La lista de alarmas en {1}.
        The machine at {1}.
        	La máquina en {1}.
        Nothing has happened yet.
        	Aún no ha pasado nada.
        What has happened up to {1}.
        	Lo que ha pasado hasta {1}.
        no reading
        	sin lectura
        alarm {1} {2}
        	alarma {1} {2}
        no alarm
        	sin alarma
        The machine as a whole
        	La máquina en conjunto
        {1}, from {2}, severity {3} %
        	{1}, desde {2}, gravedad {3} %
        {1}, from {2}
        	{1}, desde {2}
        {1}, version {2}, mode {3}, seed {4}.
        	{1}, versión {2}, modo {3}, semilla {4}.
        Answer: nothing is wrong with the machine.
        	Respuesta: la máquina no tiene nada.
        Answer: {1}
        	Respuesta: {1}
        Target {1}, limit {2}, par {3}.
        	Objetivo {1}, límite {2}, ideal {3}.
        Target {1}, limit {2}, no par time.
        	Objetivo {1}, límite {2}, sin tiempo ideal.
        Par: nobody can say, for what the machine would show under other faults is not known.
        	Ideal: nadie puede decirlo, porque no se sabe qué mostraría la máquina con otras fallas.
        Par: none. Even a careful observer who watches and inspects everything is never sure.
        	Ideal: ninguno. Ni un observador atento que mira e inspecciona todo llega a estar seguro.
        the {1}
        	{1}
        Par {1}: watch all instruments to {2}.
        	Ideal {1}: mirar todos los instrumentos hasta {2}.
        Par {1}: watch all instruments to {2}, then inspect {3}.
        	Ideal {1}: mirar todos los instrumentos hasta {2}, luego inspeccionar {3}.
        Nothing wrong
        	Nada mal
        {1} and {2}
        	{1} y {2}
        under 1 %
        	menos del 1 %
        Belief of a careful observer who only watches, the right answer first
        	Creencia de un observador atento que solo mira, la respuesta correcta primero
        1 other stays as it is
        	1 otra queda como está
        {1} others stay as they are
        	{1} otras quedan como están
        The one reading stays as it is
        	La única lectura queda como está
        All {1} readings stay as they are
        	Las {1} lecturas quedan como están
        {1} times from {2}
        	{1} veces desde {2}
        from {1}
        	desde {1}
        {1}: {2} to {3}{4}, {5}
        	{1}: {2} a {3}{4}, {5}
        {1}, leaves its normal range at {2}.
        	{1}, sale de su rango normal en {2}.
        Alarm {1} of {2}: {3}.
        	Alarma {1} de {2}: {3}.
        {1} at {2}.
        	{1} en {2}.
        at the target
        	en el objetivo
        in the end
        	al final
        all well
        	todo bien
        there is nothing to run
        	no hay nada que ejecutar
        The folder of prompts was not found. Name it with TUTOR_PROMPTS, or use --offline.
        	No se encontró la carpeta de prompts. Nómbrela con TUTOR_PROMPTS o use --offline.
        The prompt {1}/{2} cannot be read. Name another folder with TUTOR_PROMPTS, or use --offline.
        	El prompt {1}/{2} no se puede leer. Nombre otra carpeta con TUTOR_PROMPTS o use --offline.
        The prompt {1} must begin with a line "version: N".
        	El prompt {1} debe empezar con una línea "version: N".
        The prompt {1} has {{{2}}} in line {3}, which nothing stands for. There are: {4}.
        	El prompt {1} tiene {{{2}}} en la línea {3}, que no representa nada. Hay: {4}.
        The prompt moves.md has no section "## {1}" with words under it.
        	El prompt moves.md no tiene una sección "## {1}" con palabras debajo.
        Enter to confirm, Esc or "no" to drop it.
        	Enter para confirmar, Esc o "no" para descartarlo.
        How sure are you? "80 %" confirms as well; it is not scored.
        	¿Con qué seguridad? "80 %" también confirma; no se puntúa.
        I read this as: {1}.
        	Lo leo así: {1}.
        You want to {1} to {2}.
        	Usted quiere: {1} a {2}.
        You want to {1}.
        	Usted quiere: {1}.
        You want to look at the {1}. Is it safe to go near?
        	Usted quiere mirar: {1}. ¿Es seguro acercarse?
        You want a hint; it can cost points.
        	Usted quiere una pista; puede costar puntos.
        You want to give this drill up; it will count as not passed.
        	Usted quiere abandonar este ejercicio; contará como no superado.
        You want: {1}.
        	Usted quiere: {1}.
        nothing is wrong with the plant
        	la planta no tiene nada
        {1}, the instrument lies
        	{1}, el instrumento miente
        {1}, no more detail
        	{1}, sin más detalle
        no more detail
        	sin más detalle
        two faults, {1}; and {2}
        	dos fallas, {1}; y {2}
        repair: {1}
        	reparación: {1}
        {1} % sure
        	{1} % de seguridad
        Free practice: {1}
        	Práctica libre: {1}
        I did not understand that. Say what you want to practise, or "help".
        	No lo entendí. Diga qué quiere practicar, o "ayuda".
        I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say "help".
        	No lo entendí. Pida una lectura, una tendencia, las alarmas, una inspección; o diga "ayuda".
        That could be {1}. Which one do you mean?
        	Eso podría ser {1}. ¿A cuál se refiere?
        If two have failed, say "two faults: ... and ...".
        	Si han fallado dos, diga "two faults: ... y ...".
        So you rule out that. Noted, but that is no diagnosis yet: what is it, then?
        	Entonces usted descarta eso. Anotado, pero aún no es un diagnóstico: ¿qué es, entonces?
        So you rule out {1}. Noted, but that is no diagnosis yet: what is it, then?
        	Entonces usted descarta {1}. Anotado, pero aún no es un diagnóstico: ¿qué es, entonces?
        That names no cause yet. Which component do you suspect, and what has happened to it?
        	Eso aún no nombra una causa. ¿De qué componente sospecha y qué le ha pasado?
        That could be {1}. Say which, or its number.
        	Eso podría ser {1}. Diga cuál, o su número.
        A trend of what: {1}?
        	¿Tendencia de qué: {1}?
        A trend of what?
        	¿Tendencia de qué?
        Look at what: {1}?
        	¿Mirar qué: {1}?
        Look at what?
        	¿Mirar qué?
        To what value?
        	¿A qué valor?
        Do what: {1}?
        	¿Hacer qué: {1}?
        Do what?
        	¿Hacer qué?
        "free practice on the {1}"
        	"práctica libre con {1}"
        On which machine? Say for example {1}; "tutor-tui library" lists all {2}.
        	¿En qué máquina? Diga por ejemplo {1}; "tutor-tui library" da la lista de las {2}.
        Which drill? Say its number in the list, its name, or what you want to practise.
        	¿Qué ejercicio? Diga su número en la lista, su nombre o qué quiere practicar.
        Run it how: {1}?
        	¿Hacerla funcionar cómo: {1}?
        Run it how?
        	¿Hacerla funcionar cómo?
        How fast? Say for example "5x".
        	¿A qué velocidad? Diga por ejemplo "velocidad 5".
        What shall I write down?
        	¿Qué debo anotar?
        Explain what: {1}?
        	¿Explicar qué: {1}?
        Explain what?
        	¿Explicar qué?
        What has failed, and how?
        	¿Qué ha fallado y cómo?
        Which fault: {1}?
        	¿Qué falla: {1}?
        Which fault?
        	¿Qué falla?
        Which fault? "Clear it" takes out all that you put in.
        	¿Qué falla? "Quita las fallas" quita todo lo que usted puso.
        Which alarm? "Acknowledge all" takes all of them.
        	¿Qué alarma? "Reconoce todas las alarmas" vale para todas.
        Read what: {1}?
        	¿Leer qué: {1}?
        Read what?
        	¿Leer qué?
        Please say the {1} as well.
        	Diga también: {1}.
        In an exam you cannot {1}.
        	En un examen no se puede {1}.
        In a drill you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	En un ejercicio no se puede {1}. Eso es para la práctica libre: tutor-tui --mode practice.
        In a practice you cannot {1}. That is for free practice: tutor-tui --mode practice.
        	En una práctica no se puede {1}. Eso es para la práctica libre: tutor-tui --mode practice.
        No drill is running. Say what you want to practise, for example: {1}.
        	No hay ningún ejercicio en curso. Diga qué quiere practicar, por ejemplo: {1}.
        A drill is running. Finish it with a diagnosis, or say "end the drill".
        	Hay un ejercicio en curso. Termínelo con un diagnóstico, o diga "termina el ejercicio".
        There is no {1} called "{2}". Did you mean {3}?
        	No hay "{2}" ({1}). ¿Quiso decir {3}?
        There is no {1} called "{2}" on this machine.
        	No hay "{2}" ({1}) en esta máquina.
        That diagnosis was not in your words. Say yourself what you think is wrong.
        	Ese diagnóstico no estaba en sus palabras. Diga usted mismo qué cree que está mal.
        This drill is over.
        	Este ejercicio ha terminado.
        {1} is kept for exams: tutor-tui --mode exam.
        	{1} se reserva para exámenes: tutor-tui --mode exam.
        An exam draws its own seed, which nobody knows beforehand. Start it without a seed.
        	Un examen saca su propia semilla, que nadie conoce de antemano. Empiécelo sin semilla.
        No drill matches "{1}". Say "list drills" to see them all.
        	Ningún ejercicio corresponde a "{1}". Diga "lista los ejercicios" para verlos todos.
        {1} (optional): {2}
        	{1} (opcional): {2}
        Say for example: {1}
        	Diga por ejemplo: {1}
        Talk as you would to a colleague, or type a slash command:
        	Hable como a un colega, o escriba una orden con barra:
        Type
        	Escriba
        To
        	Para
        Or say
        	O diga
        Talk as you would on the radio, for example:
        	Hable como lo haría por radio, por ejemplo:
        Or type a slash command; "help inspect" tells more of one:
        	O escriba una orden con barra; "help inspect" explica más de una:
        is the {1} ok?
        	¿está {1} bien?
        show me the {1} for the last 3 minutes
        	muestra la tendencia de {1} de los últimos 3 minutos
        acknowledge the {1} alarm
        	reconoce la alarma de {1}
        check the {1}
        	revisa {1}
        it's the ..., what has happened to it, and how sure you are
        	es ..., qué le ha pasado, y con qué seguridad
        inject {1} at 50 %
        	inyecta {1} al 50 %
        explain {1}
        	explica {1}
        The recording {1}
        	La grabación {1}
        The file {1}
        	El archivo {1}
        {1} is too long: at most {2} MB. Cut it or thin it out.
        	{1} es demasiado largo: como mucho {2} MB. Córtelo o redúzcalo.
        {1} has no column "{2}".
        	{1} no tiene la columna "{2}".
        Did you mean "{1}"?
        	¿Quiso decir "{1}"?
        {1} holds no reading that can be read.
        	{1} no contiene ninguna lectura que se pueda leer.
        The library does not hold the recording {1}, or not its data.
        	La biblioteca no contiene la grabación {1}, o no sus datos.
        There is nothing on record yet. Say what you want to practise; your first drill will stand here.
        	Aún no hay nada registrado. Diga qué quiere practicar; aquí estará su primer ejercicio.
        Scores
        	Puntuaciones
        Best
        	Mejor
        Nobody has finished a drill yet.
        	Nadie ha terminado todavía un ejercicio.
        Office
        	Sede
        Drills passed
        	Superados
        Fastest
        	Más rápido
        somebody
        	alguien
        Badges: {1}.
        	Insignias: {1}.
        rubric {1} version {2}, grader {3}
        	rúbrica {1} versión {2}, calificador {3}
        The same grade: {1} of 100, by {2}.
        	La misma calificación: {1} de 100, por {2}.
        The same points, {1} of 100, by {2}; only what is said besides differs.
        	Los mismos puntos, {1} de 100, por {2}; solo difiere lo que se dice además.
        {1}, passed
        	{1}, superado
        {1}, not passed
        	{1}, no superado
        Another grade, by {1}; on record is that by {2} version {3}, grader {4}.
        	Otra calificación, por {1}; la registrada es la de {2} versión {3}, calificador {4}.
        On record
        	Registrado
        Give the changed rubric another version.
        	Dé otra versión a la rúbrica cambiada.
        Drill {1} ran on other files of {2} than the library holds now, and the records do not hold them; it cannot be run again.
        	El ejercicio {1} se hizo con otros archivos de {2} que los que la biblioteca tiene ahora, y los registros no los contienen; no se puede repetir.
        Drill {1} does not come out as recorded from entry {2} on: this program or the library differs.
        	El ejercicio {1} no sale como se registró a partir de la entrada {2}: difiere este programa o la biblioteca.
        Drill {1} needs {2}, which the library does not hold.
        	El ejercicio {1} necesita {2}, que la biblioteca no contiene.
        Drill {1} cannot be run: {2}.
        	El ejercicio {1} no se puede ejecutar: {2}.
        Drill {1} cannot be run.
        	El ejercicio {1} no se puede ejecutar.
        Drill {1} was graded by the rubric {2}, which the library does not hold.
        	El ejercicio {1} se calificó con la rúbrica {2}, que la biblioteca no contiene.
        Drill {1} was graded by grader {2}, which this program does not have; it has {3} to {4}.
        	El ejercicio {1} lo calificó el calificador {2}, que este programa no tiene; tiene de {3} a {4}.
        all time
        	todo el tiempo
        since {1}
        	desde {1}
        up to {1}
        	hasta {1}
        drills tagged {1}
        	ejercicios con la etiqueta {1}
        office {1}
        	sede {1}
        No drill or exam is on record yet; practice does not count.
        	Aún no hay ningún ejercicio ni examen registrado; la práctica no cuenta.
        No drill on record is tagged {1}.
        	Ningún ejercicio registrado tiene la etiqueta {1}.
        There is 1 attempt on {1}.
        	Hay 1 intento el {1}.
        There are {1} attempts on {2}.
        	Hay {1} intentos el {2}.
        There is 1 attempt from {1} to {2}.
        	Hay 1 intento del {1} al {2}.
        There are {1} attempts from {2} to {3}.
        	Hay {1} intentos del {2} al {3}.
        Day
        	Día
        Average
        	Media
        Over time
        	En el tiempo
        Worst
        	Peor
        Failed in a row
        	Seguidos mal
        Last attempts
        	Últimos intentos
        {1} now
        	{1} ahora
        {1} before
        	{1} antes
        Difficulty
        	Dificultad
        Fault
        	Falla
        Under 70
        	Menos de 70
        Week from
        	Semana desde
        Month from
        	Mes desde
        Nothing was done.
        	No se hizo nada.
        {1} by {2} at {3}, {4} passed ({5} %), average {6}.
        	{1} de {2} en {3}, {4} superados ({5} %), media {6}.
        In {1} of them somebody did something dangerous.
        	En {1} de ellos alguien hizo algo peligroso.
        Offices
        	Sedes
        No attempts.
        	Ningún intento.
        Leaderboard
        	Clasificación
        Nobody is on it.
        	No hay nadie en ella.
        Who needs help
        	Quién necesita ayuda
        What they should train next
        	Qué entrenar ahora
        No advice is needed.
        	No hace falta ningún consejo.
        Faults that are failed
        	Fallas que no se superan
        Weakest subjects
        	Temas más flojos
        No tag has three attempts yet.
        	Ninguna etiqueta tiene aún tres intentos.
        Fastest right diagnoses
        	Diagnósticos correctos más rápidos
        No right diagnosis yet.
        	Aún no hay ningún diagnóstico correcto.
        How sure and how right
        	Seguridad y acierto
        Certificates that expire
        	Certificados que caducan
        None within 90 days.
        	Ninguno en 90 días.
        Certification
        	Certificación
        Nobody averages under 70 or has failed three times in a row.
        	Nadie tiene una media de menos de 70 ni tres ejercicios seguidos sin superar.
        No fault has more than 30 % of its scores under 70.
        	Ninguna falla tiene más del 30 % de sus puntuaciones por debajo de 70.
        {1} trainee(s)
        	{1} participante|{1} participantes
        {1} drill(s)
        	{1} ejercicio|{1} ejercicios
        The library holds no drill to suggest.
        	La biblioteca no tiene ningún ejercicio que proponer.
        Expected
        	Previsto
        Next: {1}, "{2}" (level {3}): {4}.
        	Siguiente: {1}, "{2}" (nivel {3}): {4}.
        due again since {1}, last done {2}
        	toca de nuevo desde {1}, hecho por última vez {2}
        due again since long, last done {1}
        	toca de nuevo desde hace mucho, hecho por última vez {1}
        drills tagged {1} are a weak side, {2} on average of {3}
        	los ejercicios con la etiqueta {1} son un punto flojo, {2} de media en {3}
        new, and as hard as it should be
        	nuevo, y tan difícil como debe ser
        today
        	hoy
        yesterday
        	ayer
        {1} days ago
        	hace {1} días
        1 diagnosis
        	1 diagnóstico
        {1} diagnoses
        	{1} diagnósticos
        Too few answers to tell: {1} said how sure the trainee was, and 1 more is needed.
        	Muy pocas respuestas para saberlo: {1} con seguridad indicada, y hace falta 1 más.
        Too few answers to tell: {1} said how sure the trainee was, and {2} more are needed.
        	Muy pocas respuestas para saberlo: {1} con seguridad indicada, y hacen falta {2} más.
        Say it with the diagnosis: "I am 80 percent sure it is ...".
        	Dígalo con el diagnóstico: "creo que es ..., 80 %".
        under {1} %
        	menos de {1} %
        {1} to 100 %
        	{1} a 100 %
        {1} to {2} %
        	{1} a {2} %
        {1}, Brier score {2} (0 is perfect).
        	{1}, puntuación de Brier {2} (0 es perfecto).
        Answers
        	Respuestas
        On average
        	De media
        Right
        	Acierto
        How sure: {1} % sure on average, right in {2} %: well judged.
        	Seguridad: {1} % de media, acierto en {2} %: bien estimada.
        How sure: {1} % sure on average, right in {2} %: more sure than right.
        	Seguridad: {1} % de media, acierto en {2} %: más seguridad que acierto.
        How sure: {1} % sure on average, right in {2} %: better than thought.
        	Seguridad: {1} % de media, acierto en {2} %: mejor de lo creído.
        {1} answer(s)
        	{1} respuesta|{1} respuestas
        Record {1}, {2}.
        	Registro {1}, {2}.
        Drill {1}: {2}.
        	Ejercicio {1}: {2}.
        Drill {1}: {2} (record {3}); the grader said {4}.
        	Ejercicio {1}: {2} (registro {3}); el calificador dijo {4}.
        {1} of 100, passed
        	{1} de 100, superado
        {1} of 100, not passed
        	{1} de 100, no superado
        There are no appeals.
        	No hay reclamaciones.
        {1} by {2}, {3}, the grade was overruled (record {4})
        	{1} por {2}, {3}, se corrigió la calificación (registro {4})
        {1} by {2}, {3}, the drill may be run again
        	{1} por {2}, {3}, se puede repetir el ejercicio
        {1} by {2}, {3}
        	{1} por {2}, {3}
        open
        	abierta
        Appeal {1}, drill {2}
        	Reclamación {1}, ejercicio {2}
        Nothing of {1} is erased.
        	De {1} no se borra nada.
        Of {1}, the name, {2} and the contents of {3} would go.
        	De {1} se borrarían el nombre, {2} y el contenido de {3}.
        {1} is forgotten: the name, {2} and the contents of {3} are gone.
        	{1}: olvido hecho; se borraron el nombre, {2} y el contenido de {3}.
        Receipt for the person: record {1}, {2}
        	Recibo para la persona: registro {1}, {2}
        The ledger knows them only by the SHA-256 of their id: {1}
        	El libro solo la conoce por el SHA-256 de su id: {1}
        Backups and exports made earlier still hold them: delete those, or let them run out.
        	Las copias y exportaciones anteriores aún la contienen: bórrelas o deje que venzan.
        Everything stays: the records are on hold (record {1}).
        	Todo se queda: los registros están bajo custodia (registro {1}).
        Certificate {1} stays, with {2} that it rests on: it is in force until {3}. --and-certificates takes it too.
        	El certificado {1} se queda, con {2} en que se apoya: está en vigor hasta {3}. --and-certificates lo borra también.
        1 record of what they decided about others stays, under their id: those people have a right to know who it was.
        	1 registro de lo que decidió sobre otros se queda, con su id: esas personas tienen derecho a saber quién fue.
        {1} records of what they decided about others stay, under their id: those people have a right to know who it was.
        	{1} registros de lo que decidió sobre otros se quedan, con su id: esas personas tienen derecho a saber quién fue.
        {1} of drills before {2} would go; their grades stay
        	se borraría: {1} de ejercicios anteriores al {2}; las calificaciones quedan
        {1} before {2} would go
        	se borraría: {1} antes del {2}
        {1} of drills before {2} taken out; their grades stay
        	borrado: {1} de ejercicios anteriores al {2}; las calificaciones quedan
        {1} before {2} taken out
        	borrado: {1} antes del {2}
        {1} whose time is over would go
        	se borraría, por plazo cumplido: {1}
        {1} whose time is over taken out
        	borrado, por plazo cumplido: {1}
        1 drill stays because of a hold
        	1 ejercicio se queda por estar bajo custodia
        {1} drills stay because of a hold
        	{1} ejercicios se quedan por estar bajo custodia
        1 drill stays because a certificate rests on it
        	1 ejercicio se queda porque un certificado se apoya en él
        {1} drills stay because a certificate rests on them
        	{1} ejercicios se quedan porque un certificado se apoya en ellos
        Tombstone: record {1}, {2}
        	Marca de borrado: registro {1}, {2}
        {1} journal(s)
        	{1} diario|{1} diarios
        {1} whole drill(s)
        	{1} ejercicio entero|{1} ejercicios enteros
        {1} certificate(s)
        	{1} certificado|{1} certificados
        (Enter)
        	(Enter)
        Your drill "{1}" was cut off at {2}. Enter goes on with it; "no" keeps it for later; "discard" gives it up.
        	Su ejercicio "{1}" se cortó en {2}. Enter lo continúa; "no" lo guarda para más tarde; "discard" lo abandona.
        Kept. Say "resume" when you want to go on with it.
        	Guardado. Diga "resume" cuando quiera seguir con él.
        The drill you were in is kept as it stands; it is offered again at the next start.
        	El ejercicio en que estaba se guarda tal como está; se ofrece de nuevo en el próximo inicio.
        This drill cannot be graded: the library's files no longer fit its journal. The journal is kept.
        	Este ejercicio no se puede calificar: los archivos de la biblioteca ya no encajan con su diario. El diario se conserva.
        Nothing was done, because it could not be written down; the plant's clock stands until it can.
        	No se hizo nada, porque no se pudo anotar; el reloj de la planta está parado hasta que se pueda.
        The drill was not started, because its journal cannot be kept.
        	El ejercicio no empezó, porque su diario no se puede guardar.
        The result is not in the records yet.
        	El resultado aún no está en los registros.
        The journal is kept and is filed at the next start.
        	El diario se conserva y se archiva en el próximo inicio.
        Given up: "{1}" as it was. It was not graded; its journal is kept as {2}.
        	Abandonado: "{1}" tal como estaba. No se calificó; su diario se conserva como {2}.
        You are back in "{1}" at {2}. The clock runs on.
        	Está de vuelta en "{1}" en {2}. El reloj sigue.
        This exam was begun from a script; go on with it there: tutor-tui run --resume.
        	Este examen se empezó desde un guion; sígalo ahí: tutor-tui run --resume.
        This exam was begun in the chat; go on with it there: tutor-tui --mode exam.
        	Este examen se empezó en el chat; sígalo ahí: tutor-tui --mode exam.
        The files of {1} have changed since; that drill cannot go on. Say "discard" to give it up.
        	Los archivos de {1} han cambiado desde entonces; ese ejercicio no puede seguir. Diga "discard" para abandonarlo.
        The library no longer holds {1}; that drill cannot go on.
        	La biblioteca ya no contiene {1}; ese ejercicio no puede seguir.
        The machine cannot be run: {1}.
        	La máquina no se puede ejecutar: {1}.
        Running the journal again gave another plant than it recorded (entry {1}): this program or the files differ. The journal is kept.
        	Al ejecutar de nuevo el diario salió otra planta que la registrada (entrada {1}): difieren este programa o los archivos. El diario se conserva.
        Filed now: "{1}", {2} of 100, passed.
        	Archivado ahora: "{1}", {2} de 100, superado.
        Filed now: "{1}", {2} of 100.
        	Archivado ahora: "{1}", {2} de 100.
        Last drill: "{1}", {2} of 100, passed.
        	Último ejercicio: "{1}", {2} de 100, superado.
        Last drill: "{1}", {2} of 100.
        	Último ejercicio: "{1}", {2} de 100.
        Record {1}, drill {2}.
        	Registro {1}, ejercicio {2}.
        (and {1} more)
        	(y {1} más)
        There is no settings file at {1}; correct --config or TUTOR_CONFIG.
        	No hay archivo de ajustes en {1}; corrija --config o TUTOR_CONFIG.
        {1} cannot be read; check that it is a file and that you may read it.
        	{1} no se puede leer; compruebe que es un archivo y que usted puede leerlo.
        {1}: `{2}` would put a key into a file; take it out and name where it is kept with key_env, key_command or profile.
        	{1}: `{2}` pondría una clave en un archivo; quítela e indique dónde se guarda con key_env, key_command o profile.
        {1}: the tutor.yaml of a folder may not set `{2}`, so that no folder can send your words or keys elsewhere; set it in your own settings file or as {3}.
        	{1}: el tutor.yaml de una carpeta no puede definir `{2}`, para que ninguna carpeta envíe sus palabras o claves a otro sitio; defínalo en su propio archivo de ajustes o como {3}.
        {1} ({2}) must be {3}.
        	{1} ({2}) debe ser {3}.
        max_tokens ({1}) leaves no room for the question; set it to {2} or less, or raise context_tokens.
        	max_tokens ({1}) no deja sitio para la pregunta; póngalo en {2} o menos, o suba context_tokens.
        {1} ({2}) holds a user name or password; take it out and name the key with key_env or key_command.
        	{1} ({2}) contiene un usuario o una contraseña; quítelos e indique la clave con key_env o key_command.
        {1} ({2}) must begin with https:// or http://.
        	{1} ({2}) debe empezar con https:// o http://.
        {1} ({2}) is no URL of the form https://host/path.
        	{1} ({2}) no es una URL de la forma https://host/path.
        key_env ({1}) names a variable that is not set; it must be the name of a variable, not the key.
        	key_env ({1}) nombra una variable que no está definida; debe ser el nombre de una variable, no la clave.
        The key ({1}) holds characters that no key can have; copy it again.
        	La clave ({1}) contiene caracteres que ninguna clave puede tener; cópiela de nuevo.
        A key would go to {1} unencrypted; use https, or "auth: none" if the endpoint wants no key.
        	Una clave iría a {1} sin cifrar; use https, o "auth: none" si el endpoint no pide clave.
        {1} holds no profile "{2}"; did you mean "{3}"?
        	{1} no contiene el perfil "{2}"; ¿quiso decir "{3}"?
        {1} holds no profile "{2}"; name one that it holds, or set DATABRICKS_CONFIG_FILE.
        	{1} no contiene el perfil "{2}"; nombre uno que contenga, o defina DATABRICKS_CONFIG_FILE.
        The profile "{1}" names no host; add one to it, or set DATABRICKS_HOST.
        	El perfil "{1}" no nombra un host; añádalo o defina DATABRICKS_HOST.
        No Databricks workspace is named; set DATABRICKS_HOST, or profile.
        	No se nombra ningún espacio de trabajo de Databricks; defina DATABRICKS_HOST o profile.
        auth_type {1} ({2}) is not known here; use pat or oauth-m2m, or let key_command fetch a token.
        	auth_type {1} ({2}) no se conoce aquí; use pat u oauth-m2m, o deje que key_command obtenga un token.
        Databricks is chosen and no model is named; name one with --model or TUTOR_MODEL.
        	Se eligió Databricks y no se nombra ningún modelo; nómbrelo con --model o TUTOR_MODEL.
        No Databricks credentials were found; set DATABRICKS_TOKEN, a client id and secret, or a profile that has them.
        	No se encontraron credenciales de Databricks; defina DATABRICKS_TOKEN, un id de cliente y un secreto, o un perfil que los tenga.
        "auth: command" needs key_command; set it in your own settings file or as TUTOR_KEY_COMMAND.
        	"auth: command" necesita key_command; defínalo en su propio archivo de ajustes o como TUTOR_KEY_COMMAND.
        "auth: {1}" needs a key; set TUTOR_API_KEY, or name the variable that holds it with key_env.
        	"auth: {1}" necesita una clave; defina TUTOR_API_KEY, o nombre con key_env la variable que la contiene.
        The key from {1} was not sent: it belongs to {2}.
        	La clave de {1} no se envió: pertenece a {2}.
        The key from {1} was not sent: nothing says which host it belongs to.
        	La clave de {1} no se envió: nada dice a qué host pertenece.
        {1} holds keys and others can read it; run "chmod 600 {2}".
        	{1} contiene claves y otros pueden leerlo; ejecute "chmod 600 {2}".
        No model is named, and most servers want one; name it with --model or TUTOR_MODEL.
        	No se nombra ningún modelo, y la mayoría de los servidores lo pide; nómbrelo con --model o TUTOR_MODEL.
        --offline: no model is used, whatever is configured, and no socket is opened.
        	--offline: no se usa ningún modelo, diga lo que diga la configuración, y no se abre ningún socket.
        No endpoint is configured: the offline interpreter answers, and no socket is opened. Name one with --endpoint or TUTOR_ENDPOINT; docs/endpoint.md says how.
        	No hay endpoint configurado: responde el intérprete sin conexión y no se abre ningún socket. Nómbrelo con --endpoint o TUTOR_ENDPOINT; docs/endpoint.md dice cómo.
        A model is named and no endpoint to find it at: the offline interpreter answers. Name one with --endpoint or TUTOR_ENDPOINT, or set DATABRICKS_HOST.
        	Se nombra un modelo y ningún endpoint donde encontrarlo: responde el intérprete sin conexión. Nómbrelo con --endpoint o TUTOR_ENDPOINT, o defina DATABRICKS_HOST.
        {1} is set and no model is named: the offline interpreter answers, and no socket is opened. Name a model with --model or TUTOR_MODEL to use it.
        	{1} está definido y no se nombra ningún modelo: responde el intérprete sin conexión y no se abre ningún socket. Para usarlo, nombre un modelo con --model o TUTOR_MODEL.
        profile {1}
        	perfil {1}
        profile {1} of {2}
        	perfil {1} de {2}
        default
        	por defecto
        a name of one line
        	un nombre de una línea
        a URL of the form https://host/path
        	una URL de la forma https://host/path
        the name of an environment variable
        	el nombre de una variable de entorno
        the name of a header, such as api-key
        	el nombre de una cabecera, como api-key
        a command for /bin/sh
        	una orden para /bin/sh
        the path of a folder
        	la ruta de una carpeta
        the path of a file
        	la ruta de un archivo
        one of {1}
        	uno de {1}
        a whole number from {1} to {2}
        	un número entero de {1} a {2}
        a number of seconds from {1} to {2}
        	un número de segundos de {1} a {2}
        Where chats are posted to.
        	Adónde se envían los chats.
        The model, or the Databricks serving endpoint.
        	El modelo, o el endpoint de servicio de Databricks.
        A profile of `~/.databrickscfg`: its host and its credentials.
        	Un perfil de `~/.databrickscfg`: su host y sus credenciales.
        How a request proves who asks.
        	Cómo demuestra una petición quién pregunta.
        The header that the key stands alone in, instead of `Authorization: Bearer`.
        	La cabecera en que va sola la clave, en lugar de `Authorization: Bearer`.
        The name of the variable that holds the key.
        	El nombre de la variable que contiene la clave.
        A command that prints the key.
        	Una orden que imprime la clave.
        Certificates to trust instead of the system's.
        	Certificados de confianza en lugar de los del sistema.
        What the model takes, question and answer together.
        	Lo que admite el modelo, pregunta y respuesta juntas.
        What one answer may take.
        	Lo que puede ocupar una respuesta.
        How long until the first word.
        	Cuánto esperar hasta la primera palabra.
        How long between two pieces of an answer.
        	Cuánto esperar entre dos trozos de una respuesta.
        How long for a whole answer.
        	Cuánto esperar por una respuesta entera.
        A model that predicts faults: a second opinion when a diagnosis is echoed.
        	Un modelo que predice fallas: una segunda opinión cuando se repite un diagnóstico.
        What the model is told, instead of what comes with the program.
        	Lo que se le dice al modelo, en lugar de lo que viene con el programa.
        What you are told
        	Lo que se le dice
        Trainee's sheet, {1}
        	Hoja del participante, {1}
        Ways to run
        	Modos de funcionar
        What it is good to know
        	Lo que conviene saber
        Sources
        	Fuentes
        Machine sheet, {1}, {2}
        	Hoja de la máquina, {1}, {2}
        The machine
        	La máquina
        What you can read
        	Lo que puede leer
        What you can go and look at
        	Lo que puede ir a mirar
        What you can do
        	Lo que puede hacer
        What trips by itself
        	Lo que se dispara solo
        Instrument
        	Instrumento
        Part
        	Parte
        Takes
        	Dura
        Safe only with
        	Seguro solo con
        Possible only with
        	Posible solo con
        A safety-critical act fails the drill, whatever else was right.
        	Un acto crítico para la seguridad hace no superar el ejercicio, por correcto que sea lo demás.
        What says "safe only with" is a danger otherwise: bring the machine into that state first.
        	Lo que dice "seguro solo con" es un peligro en otro caso: lleve antes la máquina a ese estado.
        {1}: {2} for {3} sets {4}.
        	{1}: {2} durante {3} pone {4}.
        It stays tripped until it is reset.
        	Sigue disparado hasta que se rearma.
        {1}: {2} is "{3}"; it must be {4}.
        	{1}: {2} es "{3}"; debe ser {4}.
        a text of one line
        	un texto de una línea
        a URL, such as https://training.example.org
        	una URL, como https://training.example.org
        a path
        	una ruta
        a duration, such as 90d or 7y
        	una duración, como 90d o 7y
        yes or no
        	sí o no
        a mail address
        	una dirección de correo
        one or more mail addresses, with commas between them
        	una o varias direcciones de correo, separadas por comas
        took hint {1}
        	tomó la pista {1}
        noted: {1}
        	anotó: {1}
        put in: a fault to find
        	puesto: una falla por encontrar
        looked: all readings
        	miró: todas las lecturas
        acknowledged: {1}
        	reconoció: {1}
        healthy, {1}: alarm {2} of {3} comes at {4} s (seed {5})
        	sana, {1}: la alarma {2} de {3} salta a los {4} s (semilla {5})
        healthy, {1}: {2} trips at {3} s (seed {4})
        	sana, {1}: {2} se dispara a los {3} s (semilla {4})
        healthy, {1}: {2} is in its normal range {3} to {4} only {5} of the time (mean {6}, deviation {7})
        	sana, {1}: {2} está en su rango normal {3} a {4} solo el {5} del tiempo (media {6}, desviación {7})
        healthy, {1}: {2} stands at an end of its span {3} of the time
        	sana, {1}: {2} está en un extremo de su escala el {3} del tiempo
        correlation of {1} and {2} is {3}, stated at least {4}
        	la correlación de {1} y {2} es {3}, se indica al menos {4}
        correlation of {1} and {2} is {3}, stated at most {4}
        	la correlación de {1} y {2} es {3}, se indica como mucho {4}
        mode {1} cannot be run: {2}
        	el modo {1} no se puede ejecutar: {2}
        severity 0 is not the healthy plant
        	la gravedad 0 no es la planta sana
        {1} changes by {2}, stated {3}
        	{1} cambia {2}, se indica {3}
        noise of {1} is {2} times its own, stated {3}
        	el ruido de {1} es {2} veces el suyo, se indica {3}
        {1} swings by {2}, stated {3}
        	{1} oscila {2}, se indica {3}
        the reading of {1} does not lie as stated
        	la lectura de {1} no miente como se indica
        nothing moves by three times its noise or 2 % of its span
        	nada se mueve tres veces su ruido ni el 2 % de su escala
        fault {1}: {2}
        	falla {1}: {2}
        {1} or {2}
        	{1} o {2}
        The plant view opens in a drill.
        	La vista de la planta se abre en un ejercicio.
        Something waits for your yes or no: Esc goes back to it.
        	Algo espera su sí o no: Esc vuelve allí.
        Plant {1}:
        	Planta {1}:
        The coach has answered: Esc to read it.
        	El coach ha respondido: Esc para leerlo.
        Three tags are in the trend already; Space on one takes it out.
        	Ya hay tres puntos en la tendencia; Space sobre uno lo quita.
        Something waits for your yes or no: Esc goes back to it. No trend until then.
        	Algo espera su sí o no: Esc vuelve allí. Hasta entonces, sin tendencia.
        An answer is under way; the trend comes when it is there.
        	Una respuesta está en camino; la tendencia sale cuando llegue.
        Not acknowledged: an answer or a question waits in the conversation. Esc goes back to it.
        	No reconocido: una respuesta o pregunta espera en la conversación. Esc vuelve allí.
        Your draft of last time is back. {1}: send it. Ctrl-C: put it away.
        	Su borrador de la última vez está de vuelta. {1}: enviarlo. Ctrl-C: guardarlo.
        Not pasted: Esc goes back to what you were writing.
        	No pegado: Esc vuelve a lo que estaba escribiendo.
        Folded. {1}: open it. {2}: send all of it.
        	Plegado. {1}: abrirlo. {2}: enviarlo todo.
        Not sent: that Enter came with the word. {1} sends.
        	No enviado: ese Enter vino con la palabra. {1} envía.
        {1} does nothing.
        	{1} no hace nada.
        {1} and then?
        	{1} ¿y luego?
        Esc: the next key counts as with Alt. Esc again: no.
        	Esc: la tecla siguiente cuenta como con Alt. Esc otra vez: no.
        No editor is opened here: it could open more than the draft.
        	Aquí no se abre un editor: podría abrir más que el borrador.
        The editor did not end well; the draft is as it was.
        	El editor no terminó bien; el borrador está como estaba.
        The editor could not be started; set VISUAL or EDITOR.
        	No se pudo iniciar el editor; defina VISUAL o EDITOR.
        Press Ctrl-C again to quit.
        	Pulse Ctrl-C otra vez para salir.
        Too long by {1} characters: {2} can be sent.
        	Sobran {1} caracteres: se pueden enviar {2}.
        Nothing to complete.
        	Nada que completar.
        more below: PgDn
        	más abajo: PgDn
        Search in what you said: {1}
        	Buscar en lo que usted dijo: {1}
        (not found)
        	(no encontrado)
        {1} more: /read
        	{1} más: /read
        too small: needs {1}x{2}, is {3}x{4}
        	pequeño: necesita {1}x{2}, es {3}x{4}
        Key
        	Tecla
        send
        	enviar
        complete
        	completar
        plant
        	planta
        scroll
        	desplazar
        quit
        	salir
        search
        	buscar
        suspend
        	suspender
        Your file of keys does not hold; the usual keys do.
        	Su archivo de teclas no vale; valen las teclas habituales.
        "tutor-tui keys" shows them all.
        	"tutor-tui keys" las muestra todas.
        it cannot be read; check that it is a file and that you may read it.
        	no se puede leer; compruebe que es un archivo y que usted puede leerlo.
        `enter` is "{1}"; it is send or newline.
        	`enter` es "{1}"; es send o newline.
        "{1}" is no key; write it like Ctrl-J, Alt-B, PgUp or Ctrl-X Ctrl-E, several with commas, or none.
        	"{1}" no es una tecla; escríbala como Ctrl-J, Alt-B, PgUp o Ctrl-X Ctrl-E, varias con comas, o none.
        {1} cannot be both `{2}` and `{3}`; give one of them another key, or none.
        	{1} no puede ser a la vez `{2}` y `{3}`; dé otra tecla a una, o none.
        {1} types itself; take a key with Ctrl or Alt.
        	{1} se escribe a sí misma; use una tecla con Ctrl o Alt.
        `{1}` keeps its key: it is the one that always leaves.
        	`{1}` conserva su tecla: es la que siempre sale.
        `{1}` needs a key: without one nothing could be sent.
        	`{1}` necesita una tecla: sin ella no se podría enviar nada.
        {1} bytes
        	{1} bytes
        [pasted: {1}, {2}]
        	[pegado: {1}, {2}]
        {1}: this program is newer than that, so the clock is wrong.
        	{1}: este programa es más nuevo que eso, así que el reloj está mal.
        {1}, shown in {2}
        	{1}, se muestra en {2}
        A drill that was running is kept, and offered at the next start.
        	Un ejercicio en curso se conserva y se ofrece en el próximo inicio.
        The report is with whoever runs this machine.
        	El informe lo tiene quien administra este equipo.
        A report without names or keys is in {1}. "tutor-tui doctor --bundle FILE" puts it into a file to send.
        	Hay un informe sin nombres ni claves en {1}. "tutor-tui doctor --bundle FILE" lo pone en un archivo para enviar.
        No report could be written into {1}.
        	No se pudo escribir ningún informe en {1}.
        {1} cannot be written: no drill could be started.
        	{1} no se puede escribir: no se podría empezar ningún ejercicio.
        Others can write into {1} (mode {2}).
        	Otros pueden escribir en {1} (modo {2}).
        {1}: {2} of drills that run or were cut off
        	{1}: {2} de ejercicios en curso o cortados
        {1}; {2} that could not be read were set aside.
        	{1}; {2} que no se podían leer se apartaron.
        1 report of a breakdown, the newest {1}, in {2}.
        	1 informe de un fallo del programa, el más nuevo {1}, en {2}.
        {1} reports of a breakdown, the newest {2}, in {3}.
        	{1} informes de un fallo del programa, el más nuevo {2}, en {3}.
        tutor-tui doctor --bundle tutor-report.txt, and send that; then rm -r {1}
        	tutor-tui doctor --bundle tutor-report.txt, y envíelo; luego rm -r {1}
        {1}: none yet; made with the first certificate.
        	{1}: ninguna todavía; se crea con el primer certificado.
        {1} key(s)
        	{1} clave|{1} claves
        {1}: {2}, the owner's alone
        	{1}: {2}, solo del dueño
        {1} cannot be read.
        	{1} no se puede leer.
        Others can write {1} (mode {2}), and so say where things are sent.
        	Otros pueden escribir {1} (modo {2}), y así decir adónde se envían las cosas.
        {1}, which came with the program
        	{1}, que vino con el programa
        {1} machines, {2} drills
        	{1} máquinas, {2} ejercicios
        {1} errors in 1 file, which is left out. The first: {2}
        	{1} errores en 1 archivo, que se deja fuera. El primero: {2}
        {1} errors in {2} files, which are left out. The first: {3}
        	{1} errores en {2} archivos, que se dejan fuera. El primero: {3}
        {1}: nothing to run.
        	{1}: nada que ejecutar.
        name another: --library DIR or export TUTOR_LIBRARY=DIR
        	nombre otra: --library DIR o export TUTOR_LIBRARY=DIR
        {1}, {2} warnings
        	{1}, {2} avisos
        "tutor-tui endpoint check" tries it.
        	"tutor-tui endpoint check" lo prueba.
        {1} at {2}, from {3}.
        	{1} en {2}, de {3}.
        No key is sent.
        	No se envía ninguna clave.
        A key is set, from {1}.
        	Hay una clave definida, de {1}.
        A key is set, from {1}, for the header {2}.
        	Hay una clave definida, de {1}, para la cabecera {2}.
        A service principal is set, from {1}.
        	Hay una entidad de servicio definida, de {1}.
        A command gives the key, from {1}.
        	Una orden da la clave, de {1}.
        {1} and {2} are both set and are not the same; {3} counts.
        	{1} y {2} están definidos y no son iguales; cuenta {3}.
        {1} is set too; {2} comes before it.
        	{1} también está definido; {2} va antes.
        It answers, and calls the tool that it is told to call.
        	Responde y llama a la herramienta que se le pide.
        {1} is not there, and cannot be made: {2} may not be written.
        	{1} no existe y no se puede crear: {2} no se puede escribir.
        name another place: export TUTOR_DB=$HOME/records.sqlite
        	nombre otro lugar: export TUTOR_DB=$HOME/records.sqlite
        {1}: none yet; made with the first drill.
        	{1}: ninguno todavía; se crea con el primer ejercicio.
        {1} records, the newest is {2}
        	{1} registros, el más nuevo es {2}
        {1} records
        	{1} registros
        {1}, all fit together; form {2} of {3}
        	{1}, todos encajan; forma {2} de {3}
        rollback journal.
        	diario de reversión.
        journal {1}.
        	diario {1}.
        The newest is of {1}Z, which is still to come: the clock is wrong, or was.
        	El más nuevo es de {1}Z, que aún no ha llegado: el reloj está mal, o lo estuvo.
        And {1} more.
        	Y {1} más.
        {1}: {2} records; not sound.
        	{1}: {2} registros; no íntegro.
        wait for the other program; fuser {1} names it
        	espere al otro programa; fuser {1} lo nombra
        tutor-tui --version, then install a newer one
        	tutor-tui --version, luego instale una más nueva
        {1} is open to everybody on this machine (mode {2}).
        	{1} está abierto a todos en este equipo (modo {2}).
        Everybody on this machine can delete files in {1} (mode {2}).
        	Todos en este equipo pueden borrar archivos en {1} (modo {2}).
        {1} may be read and not written: no drill could be filed.
        	{1} se puede leer y no escribir: no se podría archivar ningún ejercicio.
        Beside the records lies a -wal file of another program; this one writes none.
        	Junto a los registros hay un archivo -wal de otro programa; este no escribe ninguno.
        close whatever else has the records open
        	cierre lo que tenga abiertos los registros
        {1} lies on a network disk ({2}), where two writers can harm it.
        	{1} está en un disco de red ({2}), donde dos escritores pueden dañarlo.
        put it on a local disk: tutor-tui record backup, then export TUTOR_DB=PATH
        	póngalo en un disco local: tutor-tui record backup, luego export TUTOR_DB=PATH
        {1} does not say how full it is.
        	{1} no dice cuánto está lleno.
        {1} MB free at {2}
        	{1} MB libres en {2}
        {1}: no drill could be kept.
        	{1}: no se podría conservar ningún ejercicio.
        {1} sent, {2} waiting, {3} refused
        	{1} enviados, {2} en espera, {3} rechazados
        for more than a day
        	desde hace más de un día
        This is not a terminal, or not at both ends: lines will be used.
        	Esto no es una terminal, o no en los dos extremos: se usarán líneas.
        {1}; lines will be used, because ACCESSIBLE is set.
        	{1}; se usarán líneas, porque ACCESSIBLE está definido.
        TERM is not set, so lines will be used.
        	TERM no está definido, así que se usarán líneas.
        {1}: lines will be used.
        	{1}: se usarán líneas.
        {1}: this machine has no list of terminals (terminfo), so lines will be used.
        	{1}: este equipo no tiene lista de terminales (terminfo), así que se usarán líneas.
        {1}: this machine does not know that terminal, so lines will be used.
        	{1}: este equipo no conoce esa terminal, así que se usarán líneas.
        export TERM=xterm-256color, or sudo apt-get install ncurses-term
        	export TERM=xterm-256color, o sudo apt-get install ncurses-term
        {1}: it cannot move its cursor.
        	{1}: no puede mover el cursor.
        {1} inside tmux, which is another terminal: keys and colours may be wrong.
        	{1} dentro de tmux, que es otra terminal: teclas y colores pueden estar mal.
        export TERM=tmux-256color, and in ~/.tmux.conf: set -g default-terminal tmux-256color
        	export TERM=tmux-256color, y en ~/.tmux.conf: set -g default-terminal tmux-256color
        {1}: it has no second screen; what stood there is drawn over.
        	{1}: no tiene segunda pantalla; se dibuja encima de lo que había.
        The terminal does not say how large it is; 80x24 is taken.
        	La terminal no dice qué tamaño tiene; se toma 80x24.
        {1} is too small for the screen, which needs 40x12.
        	{1} es demasiado pequeño para la pantalla, que necesita 40x12.
        make the window larger or the letters smaller; or tutor-tui --plain
        	agrande la ventana o achique la letra; o tutor-tui --plain
        {1} is enough; 80x24 shows the plant beside the talk.
        	{1} basta; 80x24 muestra la planta junto a la conversación.
        none, because NO_COLOR is set
        	ninguno, porque NO_COLOR está definido
        none: {1} has none; everything is said by words and marks as well
        	ninguno: {1} no tiene; todo se dice también con palabras y signos
        {1}; most terminals have 256.
        	{1}; la mayoría de las terminales tiene 256.
        None is set; UTF-8 is taken.
        	No hay ninguna definida; se toma UTF-8.
        {1}: this machine does not have that locale, so that only ASCII is drawn.
        	{1}: este equipo no tiene esa configuración regional, así que solo se dibuja ASCII.
        export LC_ALL=C.UTF-8, or sudo locale-gen {1}
        	export LC_ALL=C.UTF-8, o sudo locale-gen {1}
        {1}; this terminal is drawn on in ASCII
        	{1}; en esta terminal se dibuja en ASCII
        {1} is not UTF-8, so that only ASCII is drawn.
        	{1} no es UTF-8, así que solo se dibuja ASCII.
        the disk is full
        	el disco está lleno
        In lines your terminal's own keys hold. Ctrl-C stops an answer; /quit leaves.
        	En líneas valen las teclas de su terminal. Ctrl-C detiene una respuesta; /quit sale.
        Waiting for the answer. Ctrl-C: do not wait.
        	Esperando la respuesta. Ctrl-C: no esperar.
        No answer yet; asking again in {1} s. Ctrl-C: go on offline.
        	Aún sin respuesta; se pregunta otra vez en {1} s. Ctrl-C: seguir sin conexión.
        What you typed meanwhile was left out; say yes or no to this first.
        	Lo que escribió mientras tanto se dejó fuera; diga antes sí o no a esto.
        Nothing is set up: neither smtp_url nor webhook_url is in site.yaml. See docs/reports.md.
        	No hay nada configurado: ni smtp_url ni webhook_url están en site.yaml. Vea docs/reports.md.
        Another run is sending now; nothing was done.
        	Otra ejecución está enviando ahora; no se hizo nada.
        Offline: nothing was sent, {1} waiting.
        	Sin conexión: no se envió nada, {1} en espera.
        {1} sent, {2} to be tried again, {3} refused, {4} waiting.
        	{1} enviados, {2} por reintentar, {3} rechazados, {4} en espera.
        {1} sent, {2} waiting, {3} refused.
        	{1} enviados, {2} en espera, {3} rechazados.
        By
        	Por
        What
        	Qué
        Next try
        	Siguiente
        Last answer
        	Última respuesta
        {1} left out because of mistakes: {2}. See "tutor-tui scenario check".
        	{1} fuera por errores: {2}. Vea "tutor-tui scenario check".
        No exam has been begun.
        	No se ha empezado ningún examen.
        Say who gets it: --trainee ID.
        	Diga quién lo recibe: --trainee ID.
        There is no key yet. It is made when the first certificate is issued, or by --make.
        	Todavía no hay clave. Se crea al emitir el primer certificado, o con --make.
        in use
        	en uso
        given up
        	abandonada
        retired
        	retirada
        fingerprint {1}
        	huella {1}
        No certificate has been issued.
        	No se ha emitido ningún certificado.
        No certificate is in force; --all shows all.
        	Ningún certificado está en vigor; --all los muestra todos.
        This library has no certifications.
        	Esta biblioteca no tiene certificaciones.
        {1}, says {2}, number {3}
        	{1}, dice {2}, número {3}
        Going on in lines.
        	Se sigue en líneas.
        This machine does not know the terminal "{1}" (TERM).
        	Este equipo no conoce la terminal "{1}" (TERM).
        The system has no file left for the screen.
        	Al sistema no le queda ningún archivo para la pantalla.
        --speed is {1}; allowed is 0.1 to 100.
        	--speed es {1}; se permite de 0.1 a 100.
        An exam runs in real time: leave --speed out.
        	Un examen va en tiempo real: quite --speed.
        There is no place "{1}"; there are {2}.
        	No hay ningún lugar "{1}"; hay {2}.
        Where
        	Dónde
        From
        	De
        Yours (the model)
        	Suyos (el modelo)
        The site's
        	Los de la sede
        Setting
        	Ajuste
        Value
        	Valor
        --online and --offline are opposites: leave one out.
        	--online y --offline son opuestos: quite uno.
        Standard output takes the JSON or the bundle: name a file for one.
        	La salida estándar recibe el JSON o el paquete: nombre un archivo para uno.
        {1} is written. Read it before you send it: it is text.
        	{1} está escrito. Léalo antes de enviarlo: es texto.
        records checked
        	registros comprobados
        its file is gone: start it again after an upgrade
        	su archivo ya no está: inícielo de nuevo tras una actualización
        export TUTOR_LIBRARY=DIR, where DIR holds assets/ and scenarios/
        	export TUTOR_LIBRARY=DIR, donde DIR contiene assets/ y scenarios/
        {1}: none, which is well; nothing is sent anywhere.
        	{1}: ninguno, y está bien; no se envía nada a ningún sitio.
        Passphrase of {1}
        	Frase de paso de {1}
        That is not it.
        	No es esa.
        No drill is on record yet.
        	Aún no hay ningún ejercicio registrado.
        Ended
        	Terminado
        Scenario
        	Escenario
        Result
        	Resultado
        passed
        	superado
        not passed
        	no superado
        {1} of 100
        	{1} de 100
        from {1} to {2}, by {3}
        	de {1} a {2}, por {3}
        files {1}
        	archivos {1}
        final state {1}
        	estado final {1}
        At
        	En
        Entry
        	Entrada
        asked {1} ({2}): {3}
        	preguntado a {1} ({2}): {3}
        {1} understood: {2}
        	{1} entendió: {2}
        answered: {1}
        	respondió: {1}
        answered, cut off: {1}
        	respondió, cortado: {1}
        second opinion: {1}
        	segunda opinión: {1}
        confirmed: {1}
        	confirmado: {1}
        dropped: {1}
        	descartado: {1}
        clock, state {1}
        	reloj, estado {1}
        ended: {1}
        	fin: {1}
        a question back
        	una pregunta de vuelta
        Final state {1}, as recorded.
        	Estado final {1}, como se registró.
        Name one drill, or --all.
        	Nombre un ejercicio, o --all.
        There is no grader {1}; there are {2} to {3}.
        	No hay calificador {1}; hay de {2} a {3}.
        of {1} drills graded again
        	de {1} ejercicios recalificados
        {1} comes to another grade.
        	{1}: sale otra calificación.
        {1}: {2} with the same grade, {3} with another, {4} that cannot be graded again.
        	{1}: {2} con la misma calificación, {3} con otra, {4} que no se pueden recalificar.
        It answers in {1}, the first word after {2}
        	Responde en {1}, la primera palabra tras {2}
        It answers in {1}
        	Responde en {1}
        {1}; {2} answered.
        	{1}; respondió {2}.
        It calls the tool that it is told to call.
        	Llama a la herramienta que se le pide.
        Nothing was done in {1}, so there is nothing to draft from.
        	No se hizo nada en {1}, así que no hay de qué sacar un borrador.
        {1} is free practice: no file holds it that a solution could be put into.
        	{1} es práctica libre: ningún archivo la contiene donde poner una solución.
        Drill {1} was a run of {2}: name that drill, or another run.
        	El ejercicio {1} fue una ejecución de {2}: nombre ese ejercicio u otra ejecución.
        The draft does not fit into {1}, which was left as it is: put the lines above into it by hand.
        	El borrador no encaja en {1}, que se dejó como estaba: ponga a mano en él las líneas de arriba.
        {1} cannot be drafted under this id: {2}. Nothing was written.
        	{1} no se puede usar como id del borrador: {2}. No se escribió nada.
        There is no drill "{1}". "tutor-tui drill list" shows them.
        	No hay ningún ejercicio "{1}". "tutor-tui drill list" los muestra.
        No drill of {1} was cut off that could go on now; leave out --resume to start a new one.
        	Ningún ejercicio cortado de {1} puede seguir ahora; quite --resume para empezar uno nuevo.
        The drill stands as it was: go on with the same script and --resume.
        	El ejercicio queda como estaba: siga con el mismo guion y --resume.
        The drill {1} cannot be started; "tutor-tui scenario check" says what is wrong with its files.
        	El ejercicio {1} no se puede empezar; "tutor-tui scenario check" dice qué está mal en sus archivos.
        The drill of {1} that was cut off cannot go on.
        	El ejercicio de {1} que se cortó no puede seguir.
        Script line {1}, "{2}": {3}
        	Línea {1} del guion, "{2}": {3}
        The script {1} cannot be read. Check that the file exists, or use - for standard input.
        	El guion {1} no se puede leer. Compruebe que el archivo existe, o use - para la entrada estándar.
        Drill {1} was graded by another version of the rubric {2}, which neither the records nor the library hold.
        	El ejercicio {1} se calificó con otra versión de la rúbrica {2}, que no tienen ni los registros ni la biblioteca.
        {1} is kept for exams: add --mode exam.
        	{1} se reserva para exámenes: añada --mode exam.
        An exam draws its own seed, which nobody knows beforehand: leave --seed out.
        	Un examen saca su propia semilla, que nadie conoce de antemano: quite --seed.
        {1} cannot be read. Check that the file exists, or use - for standard input.
        	{1} no se puede leer. Compruebe que el archivo existe, o use - para la entrada estándar.
        Standard output cannot be written: {1}.
        	No se puede escribir en la salida estándar: {1}.
        {1} is there already and was left as it is. Name another file.
        	{1} ya existe y se dejó como estaba. Nombre otro archivo.
        {1} cannot be written. Check the folder, its permissions and the space on the disk.
        	{1} no se puede escribir. Compruebe la carpeta, sus permisos y el espacio del disco.
        No scenario library was found. Name its folder with --library or TUTOR_LIBRARY.
        	No se encontró ninguna biblioteca de escenarios. Nombre su carpeta con --library o TUTOR_LIBRARY.
        There is no library folder at {1}. Name it with --library or TUTOR_LIBRARY.
        	No hay carpeta de biblioteca en {1}. Nómbrela con --library o TUTOR_LIBRARY.
        {1} cannot be read. Check that the file exists and that you may read it.
        	{1} no se puede leer. Compruebe que el archivo existe y que usted puede leerlo.
        The library at {1} holds no drills that can be run: name another with --library, or see "tutor-tui scenario check" and docs/asset-format.md.
        	La biblioteca de {1} no tiene ejercicios que se puedan ejecutar: nombre otra con --library, o vea "tutor-tui scenario check" y docs/asset-format.md.
        There is no scenario "{1}".
        	No hay ningún escenario "{1}".
        "tutor-tui scenario list" shows them all.
        	"tutor-tui scenario list" los muestra todos.
        There is no machine "{1}".
        	No hay ninguna máquina "{1}".
        "tutor-tui library --json" names them all.
        	"tutor-tui library --json" las nombra todas.
        There is no recording "{1}".
        	No hay ninguna grabación "{1}".
        There is no rubric "{1}", and no file of this name.
        	No hay ninguna rúbrica "{1}", ni un archivo con ese nombre.
        {1} cannot be run.
        	{1} no se puede ejecutar.
        {1} cannot be run: {2}.
        	{1} no se puede ejecutar: {2}.
        {1} cannot be run; "tutor-tui scenario check" says what is wrong with its files.
        	{1} no se puede ejecutar; "tutor-tui scenario check" dice qué está mal en sus archivos.
        {1} cannot be used: there are mistakes in {2}, or in a file that it needs. See "tutor-tui scenario check".
        	{1} no se puede usar: hay errores en {2}, o en un archivo que necesita. Vea "tutor-tui scenario check".
        {1} cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600).
        	{1} no sirve para una frase de paso: debe ser un archivo simple que solo usted pueda leer (chmod 600).
        A passphrase has at least {1} characters; any will do, and several words are easy to keep. Nothing was changed.
        	Una frase de paso tiene al menos {1} caracteres; vale cualquiera, y varias palabras se recuerdan bien. No se cambió nada.
        The two are not the same. Nothing was changed.
        	Las dos no son iguales. No se cambió nada.
        No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE.
        	No se dio ninguna frase de paso. Inicie esto en una terminal, o nombre en TUTOR_NEW_PASSPHRASE_FILE un archivo que solo usted pueda leer.
        Nobody was added from {1}: a line has a mistake, named above.
        	No se añadió a nadie de {1}: una línea tiene un error, indicado arriba.
        Nobody was added from {1}: {2} lines have mistakes, named above.
        	No se añadió a nadie de {1}: {2} líneas tienen errores, indicados arriba.
        Nobody here has the id "{1}". "tutor-tui people list" names everybody.
        	Nadie tiene aquí el id "{1}". "tutor-tui people list" nombra a todos.
        The id "{1}" does not fit:
        	El id "{1}" no vale:
        This is the last administrator: make somebody else one first, with "tutor-tui people role".
        	Este es el último administrador: nombre antes a otra persona, con "tutor-tui people role".
        {1} is {2} already. Nothing was changed.
        	{1} ya es {2}. No se cambió nada.
        There is an administrator already. They give roles with "tutor-tui people role".
        	Ya hay un administrador, que da los roles con "tutor-tui people role".
        There is no administrator yet. Make the first one, who needs a passphrase, with "tutor-tui people init --id ID".
        	Todavía no hay administrador. Cree el primero, que necesita una frase de paso, con "tutor-tui people init --id ID".
        A session cannot be started inside a session.
        	No se puede iniciar una sesión dentro de una sesión.
        Nobody was added: {1} is here already. Roles are changed with "tutor-tui people role".
        	No se añadió a nadie: {1} ya está aquí. Los roles se cambian con "tutor-tui people role".
        Nobody was added: {1} are here already. Roles are changed with "tutor-tui people role".
        	No se añadió a nadie: {1} ya están aquí. Los roles se cambian con "tutor-tui people role".
        Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md).
        	No hay nada configurado adonde enviar registros: ponga lrs_url, batch_folder o databricks_volume en site.yaml (docs/sync.md).
        To change one: a line such as "editor.killLine: Ctrl-K, Alt-K" in {1}
        	Para cambiar una: una línea como "editor.killLine: Ctrl-K, Alt-K" en {1}
        Industry
        	Industria
        Tags
        	Etiquetas
        Process faults
        	Fallas de proceso
        Sensor faults
        	Fallas de sensor
        New passphrase of {1}
        	Nueva frase de paso de {1}
        The same again
        	La misma otra vez
        Give --id, or --from with a list.
        	Dé --id, o --from con una lista.
        {1} was added.
        	Se añadió a {1}.
        {1} people were added.
        	Se añadieron {1} personas.
        On record as number {1}.
        	Registrado con el número {1}.
        You stand on the leaderboard.
        	Usted está en la clasificación.
        You do not stand on the leaderboard any more.
        	Usted ya no está en la clasificación.
        {1} is administrator, and roles hold from now on.
        	{1} administra desde ahora, y los roles valen.
        {1} has left; nothing is open to them any more.
        	{1} se ha ido; ya no tiene nada abierto.
        Nobody is known yet.
        	Todavía no se conoce a nadie.
        Id
        	Id
        Name
        	Nombre
        Role
        	Rol
        Passphrase
        	Frase de paso
        has left
        	se ha ido
        set
        	definida
        The passphrase of {1} is set.
        	La frase de paso de {1} está definida.
        {1} is {2} now.
        	{1} es ahora {2}.
        mail {1}
        	correo {1}
        account {1}
        	cuenta {1}
        a passphrase is set
        	hay frase de paso definida
        no passphrase is set
        	no hay frase de paso definida
        not on the leaderboard
        	no está en la clasificación
        Appeal {1} is on record. An instructor who did not grade you will decide.
        	La reclamación {1} está registrada. Decidirá un instructor que no le calificó.
        The copy was made, but the records are not sound: see "tutor-tui record verify".
        	La copia se hizo, pero los registros no están íntegros: vea "tutor-tui record verify".
        {1} copied to {2}.
        	{1}: copia hecha en {2}.
        --anchor takes the 64 hexadecimal digits of a hash.
        	--anchor toma los 64 dígitos hexadecimales de un hash.
        Say one of --uphold and --dismiss.
        	Diga uno de --uphold y --dismiss.
        --resit and --override go with --uphold.
        	--resit y --override van con --uphold.
        Say one of --resit and --override.
        	Diga uno de --resit y --override.
        Appeal {1} about drill {2} is dismissed.
        	La reclamación {1} sobre el ejercicio {2} se desestima.
        Appeal {1} about drill {2} is upheld.
        	La reclamación {1} sobre el ejercicio {2} se estima.
        Nothing was erased.
        	No se borró nada.
        This cannot be undone: say --yes to do it.
        	Esto no se puede deshacer: diga --yes para hacerlo.
        This cannot be undone. Type the id again to erase:
        	Esto no se puede deshacer. Escriba otra vez el id para borrar:
        {1} is "{2}"; write a date, such as 2026-01-31, or a time with its zone, such as 2026-01-31T08:00:00Z.
        	{1} es "{2}"; escriba una fecha, como 2026-01-31, o una hora con su zona, como 2026-01-31T08:00:00Z.
        --from {1} is not before --until {2}: nothing can lie between.
        	--from {1} no es anterior a --until {2}: no puede haber nada entre los dos.
        --person gives everything of one person; leave the other choices out.
        	--person da todo lo de una persona; quite las otras opciones.
        A certificate has no tag and no office: choose with --of, --from and --until.
        	Un certificado no tiene etiqueta ni sede: elija con --of, --from y --until.
        Say why: --reason TEXT.
        	Diga por qué: --reason TEXT.
        Say whose records to let go of.
        	Diga de quién son los registros que se liberan.
        The records of {1} are no longer on hold.
        	Los registros de {1} ya no están bajo custodia.
        The records of {1} are on hold: neither retention nor erasure touches them.
        	Los registros de {1} están bajo custodia: ni el plazo de conservación ni el borrado los tocan.
        Nobody's records are on hold.
        	No hay registros de nadie bajo custodia.
        Person
        	Persona
        Record
        	Registro
        Say what changes: --score, --passed, or both; or --rubric or --grader to grade it again.
        	Diga qué cambia: --score, --passed o ambos; o --rubric o --grader para recalificarlo.
        Another rubric or grader gives score and pass itself: leave --score and --passed out.
        	Otra rúbrica u otro calificador dan por sí mismos puntuación y resultado: quite --score y --passed.
        Say why with --reason-code.
        	Diga por qué con --reason-code.
        --score is 0 to 100, with two decimals at most.
        	--score va de 0 a 100, con dos decimales como mucho.
        {1} made anew from the ledger.
        	Rehecho desde el libro de registros: {1}.
        {1} assessment(s)
        	{1} evaluación|{1} evaluaciones
        {1} rows, {2} readings from {3} to {4}
        	{1} filas, {2} lecturas de {3} a {4}
        {1} rows, {2} readings
        	{1} filas, {2} lecturas
        {1} rows or cells cannot be read, {2} readings stand twice, {3} rows out of order. Read in {4} s.
        	{1} filas o celdas no se pueden leer, {2} lecturas están dos veces, {3} filas fuera de orden. Leído en {4} s.
        Column
        	Columna
        Readings
        	Lecturas
        Good
        	Buenas
        Gaps
        	Huecos
        Longest gap
        	Hueco mayor
        Not mapped: {1}.
        	Sin asignar: {1}.
        Nobody has run {1} as a drill or exam yet; practice does not count here.
        	Nadie ha hecho aún {1} como ejercicio o examen; la práctica no cuenta aquí.
        --above is {1}; allowed is -1 to 100.
        	--above es {1}; se permite de -1 a 100.
        No fault has more than {1} % of its scores under 70.
        	Ninguna falla tiene más del {1} % de sus puntuaciones por debajo de 70.
        What to train next: trainee {1}
        	Qué entrenar ahora: participante {1}
        --period goes without --from and --until.
        	--period va sin --from y --until.
        --{1} is "{2}"; it must be a day, as 2026-11-21, or a moment, as 2026-11-21T08:00:00Z.
        	--{1} es "{2}"; debe ser un día, como 2026-11-21, o un momento, como 2026-11-21T08:00:00Z.
        --limit is {1}; it must be 1 or more.
        	--limit es {1}; debe ser 1 o más.
        Summary
        	Resumen
        the drill heard "{1}" here; give the script it was started with.
        	aquí el ejercicio oyó "{1}"; indique el guion con que se empezó.
        a line reads "@SECONDS text", such as "@65 yes".
        	una línea tiene la forma "@SECONDS text", como "@65 yes".
        times must not go back; the line before is at @{1}.
        	los tiempos no deben ir hacia atrás; la línea anterior está en @{1}.
        The drill is kept as it was before this line: go on with --resume.
        	El ejercicio queda como estaba antes de esta línea: siga con --resume.
        --json and --format {1} cannot stand together; leave one out.
        	--json y --format {1} no pueden ir juntos; quite uno.
        all well.
        	todo bien.
        no errors, {1} warnings.
        	ningún error, {1} avisos.
        {1} machine(s)
        	{1} máquina|{1} máquinas
        {1} rubric(s)
        	{1} rúbrica|{1} rúbricas
        {1} exam pool(s)
        	{1} banco de exámenes|{1} bancos de exámenes
        Title
        	Título
        exam
        	examen
        practice
        	práctica
        --html and --json are two forms: name one of them.
        	--html y --json son dos formas: nombre una de ellas.
        Name a drill or a machine: the library has one page.
        	Nombre un ejercicio o una máquina: la biblioteca tiene una sola página.
        --answers is for drills; {1} is a machine, which hides nothing.
        	--answers es para ejercicios; {1} es una máquina, que no oculta nada.
        No rule has the code `{1}`.
        	Ninguna regla tiene el código `{1}`.
        `scenario explain` lists all.
        	`scenario explain` las da todas.
        of {1} drills run for their par
        	de {1} ejercicios ejecutados para su tiempo ideal
        of {1} machines and drills linted
        	de {1} máquinas y ejercicios revisados
        {1}: {2} pairs of faults, {3} need an inspection to tell apart
        	{1}: {2} pares de fallas, {3} necesitan una inspección para distinguirse
        never
        	nunca
        {1}: sure at {2} (beginner {3}, expert {4}), target {5}
        	{1}: seguro en {2} (principiante {3}, experto {4}), objetivo {5}
        {1}: plays a recording, no par
        	{1}: reproduce una grabación, sin tiempo ideal
        "{1}" cannot be an id: use small letters, digits and -.
        	"{1}" no puede ser un id: use minúsculas, cifras y -.
        --asset is for a scenario or a recording.
        	--asset es para un escenario o una grabación.
        --fault is for a scenario.
        	--fault es para un escenario.
        Name the machine with --asset; "tutor-tui library --json" names them all.
        	Nombre la máquina con --asset; "tutor-tui library --json" las nombra todas.
        {1} has no fault "{2}". It has: {3}.
        	{1} no tiene la falla "{2}". Tiene: {3}.
        {1} has no faults: a drill needs one to hide.
        	{1} no tiene fallas: un ejercicio necesita una que ocultar.
        A pool needs drills with "exam: true", and the library has none yet.
        	Un banco necesita ejercicios con "exam: true", y la biblioteca aún no tiene ninguno.
        A certification needs drills, and the library has none yet.
        	Una certificación necesita ejercicios, y la biblioteca aún no tiene ninguno.
        Wrote {1}. Next:
        	Se escribió {1}. Siguiente:
        Written: {1}
        	Escrito: {1}
        Give --script or --from, not both.
        	Dé --script o --from, no los dos.
        Give --out or --apply, not both.
        	Dé --out o --apply, no los dos.
        The draft does not pass, so the drill's file was left as it is.
        	El borrador no se supera, así que el archivo del ejercicio se dejó como estaba.
        This terminal has no screen that the tutor can use. Going on in lines.
        	Esta terminal no tiene una pantalla que el tutor pueda usar. Se sigue en líneas.
        The draft is in {1}.
        	El borrador está en {1}.
        {1} has the draft; as it was is kept as {2}.
        	{1} tiene el borrador; como estaba antes se conserva como {2}.
        Name a kind to print, or a folder with --out for all of them.
        	Nombre un tipo que imprimir, o una carpeta con --out para todos.
        Wrote {1}
        	Se escribió {1}
        Level {1}, {2}, target {3}, limit {4}.
        	Nivel {1}, {2}, objetivo {3}, límite {4}.
        Tags: {1}.
        	Etiquetas: {1}.
        --seeds is {1}; allowed is 0 to 10000.
        	--seeds es {1}; se permite de 0 a 10000.
        of {1} drills played
        	de {1} ejercicios reproducidos
        {1} modes healthy, {2} faults
        	{1} modos sanos, {2} fallas
        Nothing is in conflict, and nothing was refused.
        	Nada está en conflicto y nada fue rechazado.
        Nothing was waiting for {1}.
        	Nada esperaba para {1}.
        {1} due for {2}: "tutor-tui sync run {3}" sends them.
        	{1} listos para {2}: "tutor-tui sync run {3}" los envía.
        --patience is {1}; allowed is 0 to 86400.
        	--patience es {1}; se permite de 0 a 86400.
        --offline opens no socket, and this sends: leave one of them out.
        	--offline no abre ningún socket, y esto envía: quite uno de los dos.
        sent to {1}
        	enviado a {1}
        Only databricks has warehouses: leave --warehouse out.
        	Solo databricks tiene almacenes: quite --warehouse.
        {1} of {2} statements done.
        	{1} de {2} sentencias hechas.
        Sink
        	Destino
        Sent
        	Enviado
        Waiting
        	En espera
        Conflicts
        	Conflictos
        Refused
        	Rechazado
        Records read
        	Leídos
        Telemetry of {1}: {2} records of {3} units, newest {4}
        	Telemetría de {1}: {2} registros de {3} unidades, el más nuevo {4}
        Telemetry of {1}: {2} records of {3} units
        	Telemetría de {1}: {2} registros de {3} unidades
        Fault codes
        	Códigos de falla
        Code
        	Código
        Units now
        	Unidades ya
        Share
        	Parte
        Readings beyond
        	Lecturas fuera
        Units
        	Unidades
        Units needing maintenance: {1}
        	Unidades que necesitan mantenimiento: {1}
        Codes
        	Códigos
        Freshness
        	Actualidad
        Last record
        	Último registro
        Age s
        	Edad s
        Records
        	Registros
        Batches of {1} s: {2}, {3} records on average, {4} at least, {5} at most.
        	Lotes de {1} s: {2}, {3} registros de media, {4} como mínimo, {5} como máximo.
        Batches of {1} s: {2}.
        	Lotes de {1} s: {2}.
        Latest readings
        	Últimas lecturas
        Quality
        	Calidad
        Records that cannot be read: {1}
        	Registros que no se pueden leer: {1}
        Line
        	Línea
        Text
        	Texto
        {1} records of the tag {2}, which {3} does not have.
        	{1} registros del punto {2}, que {3} no tiene.
        ... and {1} more: --json has them all.
        	... y {1} más: --json los da todos.
        --units is {1}; allowed is 1 to 100000.
        	--units es {1}; se permite de 1 a 100000.
        --minutes is {1}; allowed is up to 1000000.
        	--minutes es {1}; se permite hasta 1000000.
        --every is {1}; allowed are whole seconds with their unit, such as 1s or 5min.
        	--every es {1}; se permiten segundos enteros con su unidad, como 1s o 5min.
        --start is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--start es {1}; escriba un momento como 2026-01-01T00:00:00Z.
        --fault {1}: a severity is 0 to 1.
        	--fault {1}: una gravedad va de 0 a 1.
        --fault {1}: after the @ comes a number of seconds.
        	--fault {1}: tras la @ va un número de segundos.
        {1} has no fault "{2}".
        	{1} no tiene la falla "{2}".
        --now is {1}; write a moment such as 2026-01-01T00:00:00Z.
        	--now es {1}; escriba un momento como 2026-01-01T00:00:00Z.
        Recording
        	Grabación
        {1} more lines: make the window taller.
        	{1} líneas más: haga más alta la ventana.
        {1}, read at {2}: {3}
        	{1}, leído en {2}: {3}
        As it was at {1}, when it could last be run:
        	Como estaba en {1}, cuando se pudo ejecutar por última vez:
        {1}: {2} readings, {3} parts, {4} faults. Name one of its drills to see curves.
        	{1}: {2} lecturas, {3} partes, {4} fallas. Nombre uno de sus ejercicios para ver curvas.
        {1} holds no drill or machine that can be read now.
        	{1} no contiene ahora ningún ejercicio ni máquina que se pueda leer.
        No alarm stands, and none waits to be acknowledged.
        	No hay alarmas activas, y ninguna espera ser reconocida.
        unacknowledged
        	sin reconocer
        returned unack.
        	norm. s/rec.
        under {1}
        	por debajo de {1}
        over {1}
        	por encima de {1}
        raised at {1}
        	saltó en {1}
        acknowledged at {1}
        	reconocida en {1}
        has returned to normal, not acknowledged
        	ha vuelto a lo normal, sin reconocer
        No answer yet; asking again in {1} s.
        	Aún sin respuesta; se pregunta otra vez en {1} s.
        No answer yet; asking again in {1} s; the plant's clock stands still.
        	Aún sin respuesta; se pregunta otra vez en {1} s; el reloj de la planta está parado.
        Esc: go on offline.
        	Esc: seguir sin conexión.
        Waiting for the answer.
        	Esperando la respuesta.
        Waiting for the answer; the plant's clock stands still.
        	Esperando la respuesta; el reloj de la planta está parado.
        Esc: do not wait.
        	Esc: no esperar.
        The coach is speaking.
        	El coach habla.
        The coach is speaking; the plant's clock stands still.
        	El coach habla; el reloj de la planta está parado.
        Esc: stop.
        	Esc: detener.
        Your draft is kept until the answer is there.
        	Su borrador se guarda hasta que llegue la respuesta.
        Your draft is kept.
        	Su borrador se guarda.
        offline
        	sin conexión
        offline, retry in {1} s
        	sin conexión, reintento en {1} s
        offline, model unfit
        	sin conexión, modelo no apto
        offline, trying the model
        	sin conexión, probando el modelo
        last reading, at {1}
        	última lectura, en {1}
        {1} over {2}
        	{1} en {2}
        too early to tell a trend
        	demasiado pronto para ver una tendencia
        no good reading for {1}
        	sin lectura buena durante {1}
        low low limit LL
        	límite muy bajo LL
        low limit L
        	límite bajo L
        high limit H
        	límite alto H
        high high limit HH
        	límite muy alto HH
        steady
        	estable
        swinging between {1} and {2}{3}
        	oscila entre {1} y {2}{3}
        falling {1}
        	baja {1}
        rising {1}
        	sube {1}
        steady between {1} and {2}{3}
        	estable entre {1} y {2}{3}
        {1} crossed at {2}
        	{1} cruzado en {2}
        below {1} since {2} or before
        	por debajo de {1} desde {2} o antes
        above {1} since {2} or before
        	por encima de {1} desde {2} o antes
        back at {1}
        	de vuelta en {1}
        Enter or yes: do it
        	Enter o sí: hacerlo
        Esc or no: do not
        	Esc o no: no hacerlo
        to {1}
        	hasta {1}
        {1} more
        	{1} más
        no instrument
        	sin instrumento
        1-5 Tab
        	1-5 Tab
        Esc q back
        	Esc q volver
        1-5 Tab page
        	1-5 Tab página
        Up Down PgUp PgDn Home End choose
        	Up Down PgUp PgDn Home End elegir
        Up Dn PgUp PgDn Home End
        	Up Dn PgUp PgDn Home End
        Enter trend
        	Enter tendencia
        Space add to trend
        	Space a la tendencia
        Space add
        	Space añade
        + - zoom
        	+ - zoom
        +- zoom
        	+- zoom
        Left Right cursor
        	Left Right cursor
        <- -> read
        	<- -> leer
        c no cursor
        	c sin cursor
        c clear
        	c quita
        PgUp PgDn pan
        	PgUp PgDn mover
        PgUp PgDn Home f pan
        	PgUp PgDn Home f mover
        Home first
        	Home inicio
        f End now
        	f End ahora
        s scale
        	s escala
        n next tag
        	n punto siguiente
        n next
        	n sig.
        x one less
        	x uno menos
        x less
        	x menos
        g drawn with
        	g trazo
        g draw
        	g trazo
        a acknowledge
        	a reconocer
        a ack
        	a rec.
        A acknowledge all
        	A reconocer todas
        A all
        	A todas
        Up Down Left Right choose
        	Up Down Left Right elegir
        Up Dn choose
        	Up Dn elegir
        Up Down PgUp PgDn Home End scroll
        	Up Down PgUp PgDn Home End desplazar
        Trend
        	Tendencia
        Alarms
        	Alarmas
        Mimic
        	Esquema
        Controls
        	Controles
        first
        	inicial
        last
        	final
        min..max
        	min..max
        out
        	fuera
        PAUSED
        	PAUSA
        STANDS
        	PARADO
        {1} alarm!
        	¡{1} alarma!
        {1} alarms!
        	¡{1} alarmas!
        {1}-{2} of {3}
        	{1}-{2} de {3}
        Al
        	Al
        Limits
        	Límites
        bad quality ({1})
        	mala calidad ({1})
        normal {1}
        	normal {1}
        limits {1}
        	límites {1}
        alarm {1}
        	alarma {1}
        You
        	Usted
        Plant
        	Planta
        now {1}
        	ahora {1}
        now
        	ahora
        No tag is chosen. On page 1 Enter plots one, Space adds up to three.
        	Sin punto elegido. En la página 1 Enter traza uno, Space añade hasta tres.
        One reading is no trend yet.
        	Una lectura aún no es una tendencia.
        at {1}
        	en {1}
        {1} across
        	{1} de ancho
        0 to 1
        	0 a 1
        Acknowledge alarms
        	Reconocer alarmas
        Ask for a hint (costs points in a drill)
        	Pedir una pista (cuesta puntos en un ejercicio)
        Badges and certificates
        	Insignias y certificados
        Best results
        	Mejores resultados
        CRITICAL
        	CRÍTICO
        Change the load
        	Cambiar la carga
        Changing the draft
        	Cambiar el borrador
        Chart tags over time
        	Trazar puntos de medida en el tiempo
        Draw the machine with its readings
        	Dibujar la máquina con sus lecturas
        Find drills to practise
        	Buscar ejercicios para practicar
        Give up the drill
        	Abandonar el ejercicio
        Go and look at a component (takes time)
        	Ir a mirar un componente (lleva tiempo)
        I need to practise hydraulic faults
        	quiero practicar fallas hidráulicas
        INFO
        	INFO
        Let the clock run on
        	Dejar seguir el reloj
        List the alarms
        	Listar las alarmas
        Moving in the draft
        	Moverse en el borrador
        Name the fault and end the drill
        	Nombrar la falla y terminar el ejercicio
        Open the plant view (also Ctrl-O)
        	Abrir la vista de la planta (también Ctrl-O)
        Operate the plant
        	Operar la planta
        Put a fault into the plant
        	Poner una falla en la planta
        Read instruments
        	Leer instrumentos
        Read the asset's own reference
        	Leer la referencia de la propia máquina
        Run faster or slower
        	Ir más rápido o más lento
        Start a drill
        	Empezar un ejercicio
        Stop the plant's clock
        	Parar el reloj de la planta
        Take an injected fault out
        	Quitar una falla inyectada
        Talking
        	Hablar
        The machine is well and yours. Put in a fault or a lying instrument, or say "surprise me" and find what is in; clear it, change the load, run faster, look back. A diagnosis ends it; nothing here counts.
        	La máquina está bien y es suya. Ponga una falla o un instrumento que mienta, o diga "sorpréndeme" y encuentre qué hay puesto; quítelo, cambie la carga, vaya más rápido, mire atrás. Un diagnóstico lo termina; aquí nada cuenta.
        WARNING
        	AVISO
        What has happened so far
        	Lo que ha pasado hasta ahora
        What you can say
        	Lo que puede decir
        What you said before
        	Lo que dijo antes
        Where the drill stands
        	Cómo va el ejercicio
        Write in your own log
        	Escribir en su propia bitácora
        Your results so far
        	Sus resultados hasta ahora
        a character back
        	un carácter atrás
        a character on
        	un carácter adelante
        a command
        	una orden
        a fault, a lying instrument, or nothing wrong
        	una falla, un instrumento que miente o nada mal
        a line down; from the last: what you said after
        	una línea abajo; desde la última: lo que dijo después
        a line up; from the first: what you said before
        	una línea arriba; desde la primera: lo que dijo antes
        a new line in the draft
        	una línea nueva en el borrador
        a way to run the machine
        	un modo de hacer funcionar la máquina
        a word back
        	una palabra atrás
        a word on
        	una palabra adelante
        acknowledge the oil level alarm
        	reconoce la alarma de nivel de aceite
        action
        	acción
        administrator
        	administrador
        administrators
        	administradores
        advanced
        	avanzado
        aerospace
        	aeroespacial
        after that: what was cut before it instead
        	después de eso: en su lugar, lo cortado antes
        ago
        	hace
        agriculture
        	agricultura
        alerts
        	avisos
        also component
        	otro componente
        also fault
        	otra falla
        as they were, seconds ago
        	como estaban, hace cuántos segundos
        auditor
        	auditor
        auditors
        	auditores
        automotive
        	automotriz
        beginner
        	principiante
        by
        	desvío
        check the hydraulic pump
        	revisa la bomba hidráulica
        chemical
        	química
        clear the fault
        	quita la falla
        clock
        	reloj
        colours
        	colores
        complete; again: the next offer
        	completar; otra vez: la oferta siguiente
        component
        	componente
        confidence
        	seguridad
        conflict
        	conflicto
        continue
        	continuar
        crashes
        	fallos
        cut back to the last blank
        	cortar hasta el último espacio
        cut back to the start of the line
        	cortar hasta el inicio de la línea
        cut the word after the cursor
        	cortar la palabra tras el cursor
        cut the word before the cursor
        	cortar la palabra antes del cursor
        cut to the end of the line
        	cortar hasta el final de la línea
        data center
        	centro de datos
        delete the character before the cursor
        	borrar el carácter antes del cursor
        delete the character under the cursor
        	borrar el carácter bajo el cursor
        delete the character under the cursor; with nothing typed: quit
        	borrar el carácter bajo el cursor; sin nada escrito: salir
        disk
        	disco
        dismissed
        	desestimada
        draw the machine
        	dibuja el esquema de la máquina
        draw the screen afresh
        	dibujar de nuevo la pantalla
        drill
        	ejercicio
        duration
        	duración
        electric power
        	energía eléctrica
        end the drill
        	termina el ejercicio
        endpoint
        	endpoint
        explain the load sense margin
        	explica el margen de detección de carga
        factor
        	factor
        fault
        	falla
        food beverage
        	alimentos y bebidas
        give me a hint
        	dame una pista
        help
        	ayuda
        how am I doing for time?
        	¿cuánto tiempo me queda?
        how and why that has failed
        	cómo y por qué ha fallado eso
        how and why, as one fault mode of the asset
        	cómo y por qué, como un modo de falla de la máquina
        how far back, seconds
        	hasta cuándo atrás, en segundos
        how far off it reads, in its unit
        	cuánto se desvía la lectura, en su unidad
        how it lies
        	cómo miente
        how sure, in percent
        	con qué seguridad, en porcentaje
        id, number in the last list, or words
        	id, número en la última lista, o palabras
        in a drill: the plant on the whole screen, and back
        	en un ejercicio: la planta en toda la pantalla, y volver
        in a search: back to the draft
        	en una búsqueda: volver al borrador
        industry
        	industria
        inject a relief valve fault at 50 %
        	inyecta una falla de la válvula limitadora al 50 %
        instead of a fault: the instrument that is to lie
        	en vez de una falla: el instrumento que debe mentir
        instructor
        	instructor
        instructors
        	instructores
        intermediate
        	intermedio
        is the oil level ok?
        	¿está el nivel de aceite bien?
        it's the pump shaft seal, replace the seal
        	es el retén del eje de la bomba, sustituir el retén
        journals
        	diarios
        keys
        	teclas
        level
        	nivel
        library
        	biblioteca
        locale
        	idioma
        manufacturing
        	manufactura
        mining
        	minería
        mode
        	modo
        model
        	modelo
        not found
        	no encontrado
        note: level fell before pressure
        	nota: el nivel bajó antes que la presión
        of a trend: how far back, seconds
        	de una tendencia: hasta cuándo atrás, en segundos
        of a trend: which tags
        	de una tendencia: qué puntos de medida
        oil gas
        	petróleo y gas
        only drills with this tag
        	solo ejercicios con esta etiqueta
        only this industry
        	solo esta industria
        only this level
        	solo este nivel
        open a folded paste
        	abrir un pegado plegado
        open the plant view
        	abrir la vista de la planta
        page
        	página
        pause
        	pausa
        pharmaceutical
        	farmacéutica
        program
        	programa
        prompts
        	prompts
        put back what was cut last
        	volver a poner lo último cortado
        query
        	consulta
        quote
        	cita
        read further down
        	leer más abajo
        read further up
        	leer más arriba
        reading
        	lectura
        records
        	registros
        refused
        	rechazado
        renewable energy
        	energías renovables
        repeat an exact run
        	repetir una ejecución exacta
        run at 5x speed
        	velocidad 5
        scenario
        	escenario
        search backwards; again: further back
        	buscar hacia atrás; otra vez: más atrás
        search forwards
        	buscar hacia adelante
        seconds; none means until cleared
        	segundos; ninguno: hasta que se quite
        seed
        	semilla
        send the draft; with nothing typed: yes to what waits
        	enviar el borrador; sin nada escrito: sí a lo que espera
        sent
        	enviado
        set point, where one is set
        	consigna, donde se fija una
        settings
        	ajustes
        severity
        	gravedad
        show me the pilot pressure for the last 3 minutes
        	muestra la tendencia de la presión piloto de los últimos 3 minutos
        show my progress
        	muestra mi progreso
        shut down the header drive
        	desacoplar el accionamiento del cabezal
        site
        	sede
        size
        	tamaño
        smart building
        	edificio inteligente
        space
        	espacio
        start the first one
        	empieza el número 1
        stop the answer; else put the draft into the history; else, twice, quit
        	detener la respuesta; si no, guardar el borrador en el historial; si no, dos veces, salir
        stop the answer; no to what waits; else the next key counts as with Alt
        	detener la respuesta; no a lo que espera; si no, la tecla siguiente cuenta como con Alt
        swap two characters
        	intercambiar dos caracteres
        swap two words
        	intercambiar dos palabras
        switch to part load
        	cambia a carga parcial
        sync
        	envío
        tag
        	punto de medida
        tags
        	puntos de medida
        terminal
        	terminal
        text
        	texto
        the instrument that lies
        	el instrumento que miente
        the last word of what you said before; again: further back
        	la última palabra de lo que dijo antes; otra vez: más atrás
        the offer before
        	la oferta anterior
        the trainee's own words
        	las propias palabras del participante
        the word in capitals
        	la palabra en mayúsculas
        the word in small letters
        	la palabra en minúsculas
        the word with one capital
        	la palabra con mayúscula inicial
        times real time
        	veces el tiempo real
        to the end of the draft
        	al final del borrador
        to the end of the line; with nothing typed: of the conversation
        	al final de la línea; sin nada escrito: de la conversación
        to the shell; fg comes back
        	al shell; fg vuelve
        to the start of the draft
        	al inicio del borrador
        to the start of the line
        	al inicio de la línea
        topic
        	tema
        trainee
        	participante
        trainees
        	participantes
        undo the last change
        	deshacer el último cambio
        upheld
        	estimada
        utilities
        	servicios públicos
        value
        	valor
        verdict
        	veredicto
        waiting
        	en espera
        water wastewater
        	agua y aguas residuales
        what alarms are up?
        	¿qué alarmas hay?
        what else has failed, of two faults
        	qué más ha fallado, si son dos fallas
        what happened so far?
        	¿qué ha pasado hasta ahora?
        what has failed
        	qué ha fallado
        what have I earned?
        	¿qué certificados tengo?
        what to do
        	qué hacer
        what to do about it
        	qué hacer al respecto
        what to explain
        	qué explicar
        what to look at
        	qué mirar
        what to write down
        	qué anotar
        which fault; "surprise" for one to find
        	qué falla; "surprise" para una por encontrar
        which fault; none means all
        	qué falla; ninguna: todas
        which page
        	qué página
        which tags
        	qué puntos de medida
        which tags; none means all
        	qué puntos de medida; ninguno: todos
        who is on the leaderboard?
        	muestra la clasificación
        whose alarms; none means all
        	qué alarmas; ninguna: todas
        window
        	periodo
        words to look for
        	palabras que buscar
        write the draft in $VISUAL or $EDITOR
        	escribir el borrador en $VISUAL o $EDITOR
        Issued to {1}: {2}, valid until {3}.
        	Emitido a {1}: {2}, válido hasta {3}.
        Number {1}
        	Número {1}
        To hand it over: {1}
        	Para entregarlo: {1}
        {1} has this certificate already: valid until {2}, number {3}.
        	{1} ya tiene este certificado: válido hasta {2}, número {3}.
        Nothing was issued; --renew issues another.
        	No se emitió nada; --renew emite otro.
        {1}: this machine does not have that locale; UTF-8 is taken.
        	{1}: esta máquina no tiene ese locale; se toma UTF-8.
        Which language is spoken; else that of the locale.
        	Qué idioma se habla; si no, el del locale.
        How often the plant's picture moves by itself: `full` each second, `reduced` each fifth.
        	Con qué frecuencia se mueve sola la imagen de la planta: `full` cada segundo, `reduced` cada cinco.
        "{1}" is no format: /export md, /export json or /export html, and then a file's name.
        	"{1}" no es un formato: /export md, /export json o /export html, y después un nombre de archivo.
        "{1}": not in what you and the coach said in your one drill. Fewer words find more.
        	"{1}": no está en lo que usted y el coach dijeron en su único ejercicio. Con menos palabras se encuentra más.
        "{1}": not in what you and the coach said in your {2} drills. Fewer words find more.
        	"{1}": no está en lo que usted y el coach dijeron en sus {2} ejercicios. Con menos palabras se encuentra más.
        "{1}": not said by anybody in {2} drills. Fewer words find more.
        	"{1}": nadie lo dijo en {2} ejercicios. Con menos palabras se encuentra más.
        --limit is {1}; allowed is 1 to 10000.
        	--limit es {1}; se permite de 1 a 10000.
        /copy takes the last answer, /copy 2 the one before it, /copy code, or /copy all; not "{1}".
        	/copy toma la última respuesta, /copy 2 la anterior, /copy code o /copy all; no "{1}".
        A second
        	Por segundo
        All {1}
        	Todas: {1}
        And about the conversation itself:
        	Y sobre la conversación misma:
        Ask for a reading: type "show me the {1}" and press Enter. Up brings back what you said, Tab completes a word.
        	Pida una lectura: escriba "muéstrame {1}" y pulse Enter. Up trae lo que usted dijo antes, Tab completa una palabra.
        Coach
        	Coach
        Copy the last answer, a block of code, or all
        	Copiar la última respuesta, un bloque de código o todo
        Do something: "{1}". What can hurt is repeated first: Enter or "yes" does it, Esc or "no" does not.
        	Haga algo: "{1}". Lo que puede causar daño se repite antes: Enter o "sí" lo hace, Esc o "no" no lo hace.
        Drill {1}, told again from its journal. Times are of the drill. Program: {2}.
        	Ejercicio {1}, reconstruido desde su diario. Los tiempos son del ejercicio. Programa: {2}.
        Ended {1} UTC with {2} of 100, not passed.
        	Terminado {1} UTC con {2} de 100, no superado.
        Ended {1} UTC with {2} of 100, passed.
        	Terminado {1} UTC con {2} de 100, superado.
        Files would be written on the server. From your own machine, when the drill is over: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        	Los archivos se escribirían en el servidor. Desde su propio equipo, cuando termine el ejercicio: ssh SERVER tutor-tui transcript export {1} --format html > drill.html
        Find words in all your drills
        	Buscar palabras en todos sus ejercicios
        First word after, s
        	Primera palabra, s
        Found once, in one drill searched.
        	Encontrado una vez, al buscar en un ejercicio.
        Found once, in {1} drills searched.
        	Encontrado una vez, al buscar en {1} ejercicios.
        Found {1} times, in one drill searched.
        	Encontrado {1} veces, al buscar en un ejercicio.
        Found {1} times, in {2} drills searched.
        	Encontrado {1} veces, al buscar en {2} ejercicios.
        In an exam nothing is looked up: earlier drills may have the answer.
        	En un examen no se consulta nada: los ejercicios anteriores pueden tener la respuesta.
        In an exam nothing is taken out.
        	En un examen no se saca nada.
        In an exam nothing is taken out. When it is graded, /export writes it.
        	En un examen no se saca nada. Cuando esté calificado, /export lo escribe.
        In lines the words stand in your terminal: mark them there with its mouse or keys. /export writes the drill to a file.
        	En líneas, las palabras están en su terminal: márquelas allí con su ratón o sus teclas. /export escribe el ejercicio en un archivo.
        Leave; a drill is kept
        	Salir; un ejercicio se guarda
        Look at the whole plant: press Ctrl-O, or type /plant. In it the arrow keys move, Tab goes to the next page, Esc comes back. PgUp and PgDn read back in the conversation.
        	Mire toda la planta: pulse Ctrl-O o escriba /plant. Allí se mueve con las flechas, Tab pasa a la página siguiente, Esc vuelve. PgUp y PgDn permiten releer la conversación.
        Mode
        	Modo
        New here? "First steps" shows in five minutes how it works.
        	¿Primera vez aquí? "Primeros pasos" muestra en cinco minutos cómo funciona.
        No answer has a block of code.
        	Ninguna respuesta tiene un bloque de código.
        No model has answered since the program was started.
        	Ningún modelo ha respondido desde que se inició el programa.
        Not graded yet: this is how far it has come.
        	Aún sin calificar: hasta aquí ha llegado.
        Now say in your own words what has failed and how, and confirm it. A real drill is scored for the right answer, evidence, time and procedure; "hint" helps for some points. "/keys" shows all keys.
        	Ahora diga con sus palabras qué ha fallado y cómo, y confírmelo. Un ejercicio real puntúa la respuesta correcta, las evidencias, el tiempo y el procedimiento; "pista" ayuda a cambio de algunos puntos. "/keys" muestra todas las teclas.
        One drill could not be told again and was left out: its files have changed.
        	Un ejercicio no se pudo reconstruir y se dejó fuera: sus archivos han cambiado.
        One drill is open in a tutor just now and is not shown: type /export there.
        	Un ejercicio está abierto ahora mismo en un tutor y no se muestra: escriba /export allí.
        One drill is open in a tutor just now and was left out: type /search there.
        	Un ejercicio está abierto ahora mismo en un tutor y se dejó fuera: escriba /search allí.
        One more place is not shown; more words find fewer.
        	Hay un lugar más que no se muestra; con más palabras se encuentran menos.
        Part of {1}
        	Parte de {1}
        Readings only say so much. Go and look: "check the {1}". An inspection takes time, as it does out there.
        	Las lecturas no lo dicen todo. Vaya a mirar: "revisa {1}". Una inspección lleva tiempo, como en la realidad.
        Received
        	Recibidos
        Search for what? Say for example: /search oil level
        	¿Buscar qué? Diga por ejemplo: /search nivel de aceite
        See how a reading got where it is: "show me the {1} for the last 2 minutes".
        	Vea cómo llegó una lectura adonde está: "muéstrame {1} durante los últimos 2 minutos".
        Sent {1} characters to the clipboard. In tmux: set -s set-clipboard on
        	{1} caracteres enviados al portapapeles. En tmux: set -s set-clipboard on
        Sent {1} characters to the clipboard. Nothing there? /export, or mouse
        	{1} caracteres enviados al portapapeles. ¿No están? /export, o el ratón
        Soon an alarm comes. See it with "what alarms are up?", then say "acknowledge all".
        	Pronto llega una alarma. Véala con "¿qué alarmas hay?" y después diga "reconoce todas las alarmas".
        Started
        	Inicio
        Step {1} of {2}
        	Paso {1} de {2}
        That was the tour. "/help" has all that can be said, "/keys" all keys. Say "list drills", or what you want to practise.
        	Este fue el recorrido. "/help" tiene todo lo que se puede decir, "/keys" todas las teclas. Diga "lista los ejercicios", o lo que quiere practicar.
        There are {1} answers; /copy {2} would be the one {3} before the last.
        	Respuestas: {1}; /copy {2} sería la que está {3} antes de la última.
        There is no answer to copy yet.
        	Aún no hay ninguna respuesta que copiar.
        There is no drill of yours to search yet.
        	Aún no hay ningún ejercicio suyo donde buscar.
        There is no drill of yours to tell again yet. "tutor-tui" starts the tutor.
        	Aún no hay ningún ejercicio suyo que reconstruir. "tutor-tui" inicia el tutor.
        There is no drill to export: what is said between drills is kept nowhere. /copy all takes what stands here.
        	No hay ningún ejercicio que exportar: lo que se dice entre ejercicios no se guarda en ninguna parte. /copy all toma lo que está aquí.
        This drill cannot be told again. {1}
        	Este ejercicio no se puede reconstruir. {1}
        This terminal has no clipboard: /export writes a file.
        	Esta terminal no tiene portapapeles: /export escribe un archivo.
        Tokens
        	Tokens
        Tokens and speed of the model
        	Tokens y velocidad del modelo
        Too long for a clipboard ({1} of {2} bytes): /export writes it to a file
        	Demasiado largo para un portapapeles ({1} de {2} bytes): /export lo escribe en un archivo
        Tutor
        	Tutor
        Up Down mark more. Enter copies the lines. Space: begin anew. Esc leaves.
        	Up Down marcan más. Enter copia las líneas. Space: de nuevo. Esc sale.
        Up Down move. Space begins to mark. Enter copies the line. Esc leaves.
        	Up Down mueven. Space empieza a marcar. Enter copia la línea. Esc sale.
        What tutor and plant said: "tutor-tui transcript search --everything WORDS".
        	Lo que dijeron el tutor y la planta: "tutor-tui transcript search --everything WORDS".
        When the bell rings for a long answer's end or an alarm; `away`: when the window is not in front.
        	Cuándo suena el aviso por el final de una respuesta larga o una alarma; `away`: cuando la ventana no está delante.
        Whether what you typed is kept for the next time.
        	Si se guarda para la próxima vez lo que usted escribió.
        Which key does what
        	Qué hace cada tecla
        Write the drill's conversation to a file
        	Escribir la conversación del ejercicio en un archivo
        Written to {1}, as far as the drill has come. Only you can read the file.
        	Escrito en {1}, hasta donde ha llegado el ejercicio. Solo usted puede leer el archivo.
        Written to {1}. Only you can read the file.
        	Escrito en {1}. Solo usted puede leer el archivo.
        You were reading here. {1}: to the end.
        	Usted estaba leyendo aquí. {1}: ir al final.
        copy the last answer; /copy has more
        	copiar la última respuesta; más con /copy
        drills told again and searched
        	ejercicios reconstruidos y revisados
        mark lines to copy: arrows, Space begins, Enter copies, Esc leaves
        	marcar líneas para copiar: flechas, Space empieza, Enter copia, Esc sale
        not filed yet
        	aún sin archivar
        not finished
        	sin terminar
        tokens: {1} in, {2} % of context
        	tokens: {1} ent, {2} % de contexto
        tokens: {1} in, {2} out, {3} % of context, first word after {4} s
        	tokens: {1} ent, {2} sal, {3} % de contexto, 1.ª palabra a {4} s
        tokens: {1} in, {2} out, {3} % of context, {4}/s, first word after {5} s
        	tokens: {1} ent, {2} sal, {3} % de contexto, {4}/s, 1.ª palabra a {5} s
        {1} drills are open in tutors just now and are not shown: type /export there.
        	{1} ejercicios están abiertos ahora mismo en tutores y no se muestran: escriba /export allí.
        {1} drills are open in tutors just now and were left out: type /search there.
        	{1} ejercicios están abiertos ahora mismo en tutores y se dejaron fuera: escriba /search allí.
        {1} drills could not be told again and were left out: their files have changed.
        	{1} ejercicios no se pudieron reconstruir y se dejaron fuera: sus archivos han cambiado.
        {1} in
        	{1} ent
        {1} in, {2} out, {3} %, first {4} s
        	{1} ent, {2} sal, {3} %, 1.ª {4} s
        {1} in, {2} out, {3} %, {4}/s, first {5} s
        	{1} ent, {2} sal, {3} %, {4}/s, 1.ª {5} s
        {1} is there already and was left as it is. Name another file: /export md NAME
        	{1} ya existe y se dejó como está. Nombre otro archivo: /export md NAME
        {1} more places are not shown; more words find fewer.
        	{1} lugares más no se muestran; con más palabras se encuentran menos.
        {1} out
        	{1} sal
        {1} out, {2}/s
        	{1} sal, {2}/s
        {1}. {2}, {3}, from {4} UTC.
        	{1}. {2}, {3}, desde {4} UTC.
        ~ is an estimate: the server did not count all of it.
        	~ es una estimación: el servidor no lo contó todo.
        """#
}
