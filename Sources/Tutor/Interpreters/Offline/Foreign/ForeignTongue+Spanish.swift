extension ForeignTongue {
    static let spanish = ForeignTongue(
        language: .spanish,
        frames: """
            ayuda|ayudame|help = help
            empieza|inicia|muestrame|haz los|el|un? primeros_pasos|recorrido = first steps
            primeros_pasos|recorrido|soy_nuevo|soy_nueva = first steps
            ayuda sobre|con <x> = help with <x>
            que puedo hacer|decir|preguntar aqui? = what can i do
            como funciona|va esto? = how does this work
            pausa|pausar|espera|para_un_momento = pause
            deten|para|congela el? reloj|tiempo|simulacion = pause
            sigue|seguir|continua|continuar|reanudar|reanuda = resume
            pista|ayudita = hint
            dame|quiero|necesito otra|una|la_siguiente? pista por_favor? = hint
            otra|siguiente pista = hint
            estoy atascado|atascada|perdido|perdida = hint
            no se que hacer|mirar = hint
            estado = status
            cuanto tiempo me? queda|tengo = how much time do i have left
            que hora es = what time is it
            progreso|resultados = progress
            muestra|muestrame|ver|cual es? mi|mis progreso|resultados|puntos|historial = show my progress
            clasificacion|tabla_de_posiciones|ranking = leaderboard
            muestra|muestrame|ver la|el? clasificacion|ranking = show leaderboard
            quien va|es primero|el_mejor = who is best
            certificados|insignias = certificates
            muestra|muestrame|ver|que|cuales son? mis? certificados|insignias tengo? = show my certificates
            fin|terminar|salir|acabar = end drill
            termina|terminar|acaba|abandona|abandonar el|este|la? ejercicio|examen|practica|simulacro = end drill
            me rindo = i give up
            esquema|sinoptico|diagrama = mimic
            muestra|muestrame|ver|dibuja el|un? esquema|sinoptico|diagrama de? la? maquina|planta? = show mimic
            cronologia|linea_de_tiempo = timeline
            muestra|muestrame|ver la? cronologia|linea_de_tiempo = show timeline
            que ha pasado|paso|he_hecho hasta? ahora|aqui? = what happened so far
            planta|vista_de_planta = open plant view
            abre|abrir|muestra|muestrame|ver la? planta|vista_de_planta = open plant view
            alarmas|lista_de_alarmas|alarma = alarms
            que|cuales|hay|muestra|muestrame|ver|lista las|son|alguna? alarmas|alarma hay|activas? activas? = show alarms
            reconoce|reconocer|acusa|silencia todas|las|la? todas|las? alarmas|alarma = acknowledge all alarms
            reconoce|reconocer|acusa|silencia la|el? alarma? de|del? <x> = acknowledge <x>
            mas rapido = faster
            mas lento|despacio = slower
            tiempo_real|velocidad_normal = real time
            velocidad a|por|de? <n> = set speed to <n>
            pon|ponlo|ve|corre|ejecuta la? velocidad? a|por <n> veces|x? = set speed to <n>
            muestra|muestrame|dibuja|grafica|traza|dame|ver la|el? tendencia|curva|grafica|historial? de|del? <x> de|en|durante los|las|el|la? ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            <x> de|en|durante|: los|las|el|la? ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            <x> ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            como ha|han variado|cambiado|evolucionado <x> en|durante los|las|el|la? ultimos|ultimas|ultimo|ultima <d> = show trend of <x> for the last <d>
            muestra|muestrame|dibuja|grafica|traza|dame|ver la|el|una|un? tendencia|curva|grafica|grafico|historial de|del <x> = show trend of <x>
            tendencia|curva|grafica|grafico|historial de|del? <x> = show trend of <x>
            dibuja|grafica|traza <x> = show trend of <x>
            compara|comparar <x> con <y> = compare <x> and <y>
            compara|comparar <x> = compare <x>
            cuanto|como era|estaba|marcaba <x> hace <d> = what was <x> <d> ago
            que habia|pasaba hace <d> = everything <d> ago
            sube|baja|cae|oscila|varia <x> = is <x> rising
            explica|explicame|explicar <x> = explain <x>
            que es|son|significa|quiere_decir un|una|el|la? <x> = explain <x>
            como funciona un|una|el|la? <x> = explain <x>
            lecturas|valores|medidas|resumen|todo = show all readings
            muestra|muestrame|lista|ver todos? los? ejercicios|simulacros = list drills
            muestra|muestrame|lee|dame|ver todas|todos? las|los? lecturas|valores|medidas|instrumentos = show all readings
            que pasa|ocurre|sucede aqui? = what is going on
            que va|esta mal|fallando = what is going on
            como va|esta todo|la_maquina|la_planta|eso? = how is everything
            inspecciona|inspeccionar|revisa|revisar|comprueba|comprobar|examina|examinar|verifica|verificar|mira|mirar|observa|observar <x> = inspect <x>
            ve|ir|vamos|acercate a|al hasta? <x> = inspect <x>
            echa|echar un vistazo a|al <x> = inspect <x>
            abre|abrir <x> = open up <x>
            escucha|escuchar <x> = listen to <x>
            toca|tocar <x> = feel <x>
            cuanto|cual|como es|esta|estan|son|vale|marca <x> = what is <x>
            que marca|indica|dice|lee|mide <x> = what does <x> read
            que hay|tal de|con|va? <x> = what about <x>
            esta|estan|es <x> bien|normal|correcto|correcta|caliente|roto|rota|atascado|atascada|flojo|floja|sucio|sucia? = is <x> ok
            hay fuga|fugas|ruido|humo en|de <x> = is <x> ok
            muestra|muestrame|lee|dame|dime|ver|leer <x> = show <x>
            anota|anotar|apunta|apuntar|nota que|:? <t> = note that <t>
            pon|poner|ajusta|ajustar|fija|fijar|regula <x> a|al|en <n> = set <x> to <n>
            cambia|cambiar|pasa|pasar a|al modo? <x> = switch to <x>
            empieza|empezar|inicia|iniciar|comienza|comenzar|abre el? ejercicio|numero|simulacro <n> = start drill <n>
            ejercicio|numero <n> = start drill <n>
            empieza|empezar|inicia|iniciar|comienza|comenzar|haz|hacer|quiero el|un? ejercicio|simulacro|entrenamiento de|del|sobre|con? <x> = start drill <x>
            practica|entrenamiento libre con|en|de|sobre <x> = free practice on <x>
            quiero? practicar libremente con|en|sobre <x> = free practice on <x>
            que|cuales|muestra|muestrame|lista|ver|hay los|son? ejercicios|simulacros|practicas hay|tienes? = list drills
            ejercicios|simulacros = list drills
            ejercicios|simulacros de|del|sobre|con|para <x> = list drills about <x>
            que puedo practicar|entrenar = what can i practice
            quiero? practicar|entrenar|aprender algo? de|del|sobre|con? <x> = i want to practice <x>
            sorprendeme = surprise me
            que fallos|averias|fallas puedo inyectar|simular|provocar = what faults can i inject
            inyecta|inyectar|simula|simular|provoca|provocar <x> al|a|con <n> %|por_ciento? durante|por <d> = inject <x> at <n> percent for <d>
            inyecta|inyectar|simula|simular|provoca|provocar <x> al|a|con <n> %|por_ciento? de? gravedad? = inject <x> at <n> percent
            inyecta|inyectar|simula|simular|provoca|provocar <x> durante|por <d> = inject <x> for <d>
            inyecta|inyectar|simula|simular|provoca|provocar <x> = inject <x>
            congela|congelar <x> = freeze <x>
            dos fallos|fallas|averias <x> y <y> = two faults: <x> and <y>
            quita|quitar|borra|elimina todas|todos|la|el|las|los? las|los? fallos|fallo|averias|averia|fallas|falla = clear all faults
            si|correcto|eso_es|si_por_favor|vale = yes
            no|no_gracias = no
            no lo? se = i do not know
            esta todo bien|normal|correcto = nothing is wrong
            todo|la_maquina esta|va|funciona bien|normal|correctamente = nothing is wrong
            no hay|pasa ninguna|nada|ningun averia|falla|fallo|malo|mal? = nothing is wrong
            no es|esta|son <x> roto|rota|mal|la_causa? = it is not <x>
            <x> no es|esta|son roto|rota|mal|la_causa|el_problema|la_falla? = it is not <x>
            mi? diagnostico|diagnosis es? que? <x> = the diagnosis is <x>
            la|el? causa|problema|fallo|falla|averia es|esta en? <x> = the fault is <x>
            creo|pienso|supongo|opino que? es|son|esta|esta_en|la_culpa_es_de? <x> = it is <x>
            es|son <x> = it is <x>
            <x> esta|estan roto|rota|rotos|rotas|averiado|averiada|danado|danada|estropeado|estropeada|mal = the <x> is broken
            <x> fuga|gotea|pierde|tiene_fugas|tiene_una_fuga|tiene_fuga = the <x> is leaking
            <x> esta|estan obstruido|obstruida|tapado|tapada|atascado|atascada|sucio|sucia = the <x> is blocked
            <x> esta|estan gastado|gastada|desgastado|desgastada|desgastados = the <x> is worn
            <x> esta|se|estan ha? trabado|trabada|pegado|pegada|agarrotado|bloqueado|bloqueada = the <x> is stuck
            <x> marca|indica|mide mal|de_mas|de_menos = the <x> is lying
            """,
        small: [
            "el", "la", "los", "las", "un", "una", "unos", "unas", "de", "del", "al", "a", "en", "por", "favor", "para", "me", "su",
            "sus", "este", "esta",
            "con", "sobre", "lo",
        ],
        units: [
            "segundo": "seconds", "segundos": "seconds", "seg": "seconds", "s": "seconds", "minuto": "minutes",
            "minutos": "minutes", "min": "minutes",
            "hora": "hours", "horas": "hours", "h": "hours",
        ],
        numbers: [
            "un": 1, "una": 1, "uno": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
            "diez": 10, "quince": 15,
            "veinte": 20, "treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "cien": 100,
        ],
        joints: [
            "y": "and", "e": "and", "o": "or", "u": "or", "seguro": "sure", "segura": "sure", "seguridad": "sure", "no": "not",
            "sin": "no",
        ])
}
