extension ForeignTongue {
    static let german = ForeignTongue(
        language: .german,
        frames: """
            hilfe|help = help
            starte|beginne|zeig|zeige die|den|mir? erste_schritte|ersten_schritte|rundgang = first steps
            erste_schritte|rundgang|einfuehrung|ich_bin_neu|ich_bin_neu_hier = first steps
            hilf|hilfe mir|zu? <x> = help with <x>
            was kann ich|man tun|sagen|machen|fragen hier? = what can i do
            wie geht|funktioniert das|es hier? = how does this work
            pause|anhalten|warte|moment = pause
            halt|halte die? uhr|zeit|simulation an = pause
            weiter|fortsetzen|weitermachen|mach_weiter = resume
            tipp|hinweis|hint = hint
            gib|gebt mir? bitte? noch? einen|ein tipp|hinweis = hint
            ich brauche|moechte|will bitte? noch? einen|ein? tipp|hinweis|hilfe = hint
            noch_ein|noch_einen|naechster|naechsten tipp|hinweis bitte? = hint
            ich weiss nicht weiter = hint
            ich stecke|haenge fest = hint
            status|stand|lage = status
            wie lange|viel habe ich|noch noch|ich zeit? noch? = how much time do i have left
            wie_viel|wieviel zeit habe|bleibt ich|mir noch? = how much time do i have left
            wie spaet ist es = what time is it
            fortschritt|ergebnisse|verlauf = progress
            zeig|zeige|was mir|ist|sind? meine|meinen|mein fortschritt|ergebnisse|punkte|leistungen = show my progress
            rangliste|bestenliste|bestenlisten = leaderboard
            zeig|zeige mir? die? rangliste|bestenliste = show leaderboard
            wer ist am? der? besten|beste|vorn|vorne|erster = who is best
            zertifikate|zeugnisse|abzeichen|zertifikat = certificates
            zeig|zeige|welche mir|habe? meine|ich? zertifikate|zeugnisse|abzeichen habe? ich? = show my certificates
            ende|beenden|aufhoeren|abbrechen = end drill
            beende|brich|schliess die|diese|das|den uebung|pruefung|training|test ab? = end drill
            uebung|pruefung|training beenden|abbrechen = end drill
            ich gebe auf = i give up
            schaltbild|fliessbild|schema|anlagenbild|anlagenschema = mimic
            zeig|zeige mir? das|ein? schaltbild|fliessbild|schema|anlagenbild|anlagenschema = show mimic
            zeitleiste|zeitachse|ablauf = timeline
            zeig|zeige mir? die|den? zeitleiste|zeitachse|ablauf = show timeline
            was ist|hat bisher|sich? bisher? passiert|geschehen|getan = what happened so far
            anlagenansicht|anlage = open plant view
            zeig|zeige|oeffne mir? die? anlagenansicht|anlage = open plant view
            alarme|alarmliste|meldungen|alarm = alarms
            welche|gibt|sind|zeig|zeige|liste es|mir? die|aktive|aktuelle|alle? alarme|alarmliste|meldungen gibt|stehen|sind|an? es|an? = show alarms
            was|welche alarme? steht|stehen an = show alarms
            quittiere|quittieren|bestaetige|bestaetigen alle|die|den? alarme|alarm = acknowledge all alarms
            alle|die|den? alarme|alarm quittieren|bestaetigen = acknowledge all alarms
            quittiere|bestaetige <x> = acknowledge <x>
            <x> quittieren = acknowledge <x>
            hupe aus = silence horn
            schneller = faster
            langsamer = slower
            echtzeit|normale_geschwindigkeit = real time
            geschwindigkeit|tempo auf|mit? <n> fach|mal? = set speed to <n>
            mit|auf? <n> fach|facher|mal geschwindigkeit|tempo|schnell? = set speed to <n>
            laufe|lauf|fahre mit <n> fach|facher|mal geschwindigkeit? = set speed to <n>
            zeig|zeige|zeichne|plotte|gib mir|uns? bitte? <x> letzten|letzte|letzter <d> = show trend of <x> for the last <d>
            zeig|zeige|zeichne|plotte|gib mir|uns? bitte? letzten|letzte die|den? <d> von|vom|der|des <x> = show trend of <x> for the last <d>
            <x> letzten|letzte|letzter|vergangenen <d> = show trend of <x> for the last <d>
            wie war|hat sich? <x> sich? in|ueber? den|die? letzten|letzte <d> veraendert|entwickelt|verhalten? = show trend of <x> for the last <d>
            trend|verlauf|kurve|diagramm von|vom|des|der|fuer <x> letzten|letzte <d> = show trend of <x> for the last <d>
            zeig|zeige|zeichne|plotte mir|uns? den|die|das? trend|verlauf|kurve|diagramm von|vom|des|der|fuer <x> = show trend of <x>
            trend|verlauf|kurve|diagramm von|vom|des|der|fuer? <x> = show trend of <x>
            zeichne|plotte <x> = show trend of <x>
            vergleiche <x> mit <y> = compare <x> and <y>
            vergleiche <x> = compare <x>
            wie war|waren|stand <x> vor <d> = what was <x> <d> ago
            was war vor <d> = everything <d> ago
            steigt|faellt|sinkt|schwankt <x> = is <x> rising
            erklaere|erklaer|erlaeutere mir? <x> = explain <x>
            was ist|bedeutet|heisst|sind ein|eine? <x> eigentlich? = explain <x>
            wie funktioniert|arbeitet ein|eine|der|die|das? <x> = explain <x>
            messwerte|werte|anzeigen|ueberblick|uebersicht|alles = show all readings
            zeig|zeige|liste mir? alle|die? uebungen|szenarien auf? = list drills
            zeig|zeige|lies|nenne mir|uns? alle|die? messwerte|werte|anzeigen|instrumente = show all readings
            was ist|geht los|hier|da hier? = what is going on
            was stimmt hier? nicht = what is going on
            wie laeuft|geht|steht die|es|der|das? anlage|maschine|pumpe|dir? = how is everything
            pruefe|pruef|untersuche|inspiziere|kontrolliere|besichtige|begutachte mal? bitte? <x> = inspect <x>
            <x> pruefen|untersuchen|inspizieren|kontrollieren|ansehen|anschauen|besichtigen = inspect <x>
            sieh|schau|schaue dir|mir? mal? <x> genauer? an|nach|hinein|rein = inspect <x>
            gehe|geh zu|zum|zur <x> = inspect <x>
            oeffne <x> = open up <x>
            hoere|hoer|horche an|am|auf <x> = listen to <x>
            fuehle|taste <x> = feel <x>
            wie hoch|gross|warm|heiss|schnell|stark ist|sind <x> = what is <x>
            wie ist|sind|steht|laeuft|verhaelt|sieht sich? <x> aus? = how is <x>
            was zeigt|sagt|misst|macht <x> an? = what does <x> read
            was ist mit <x> = what about <x>
            ist|sind <x> in_ordnung|ok|normal|gut|heil = is <x> ok
            ist|sind <x> kaputt|defekt|undicht|verstopft|blockiert|verschlissen|heiss|locker|lose|schmutzig|beschaedigt = is <x> ok
            zeig|zeige|lies|gib|nenne|sag mir|uns? bitte? <x> an|ab? = show <x>
            notiere|notiz|notier|merke|vermerke dir|dass|? <t> = note that <t>
            schreib|schreibe auf <t> = note that <t>
            setze|setz|stelle|stell|regle|fahre <x> auf <n> = set <x> to <n>
            stelle <x> auf <n> ein = set <x> to <n>
            schalte|schalt|wechsle|gehe|geh in|auf|zu den|die|das? <x> modus|betrieb um? = switch to <x>
            starte|beginne|beginn|nimm|oeffne|lade die? uebung|nummer|uebung_nummer|szenario <n> = start drill <n>
            starte|nimm|uebung|nummer <n> = start drill <n>
            starte|beginne|beginn|mach|mache|nimm|lade die|eine|ein? uebung|szenario|training zu|zum|zur|mit|ueber|fuer? <x> = start drill <x>
            freies|frei|freie ueben|uebung|training|uebungsbetrieb an|am|mit|auf der|dem? <x> = free practice on <x>
            ich? moechte|will ich? frei ueben an|am|mit der|dem? <x> = free practice on <x>
            welche|was|zeig|zeige|liste mir|gibt|hast? es|du|alle|die? uebungen|szenarien|drills gibt? es? = list drills
            uebungen|szenarien|uebungsliste = list drills
            uebungen|szenarien zu|zum|zur|ueber|fuer|mit <x> = list drills about <x>
            was kann ich ueben|trainieren = what can i practice
            ich? moechte|will ich? etwas|was? zu|zum|zur|mit|an? <x> ueben|trainieren|lernen = i want to practice <x>
            ueberrasche|ueberrasch mich = surprise me
            welche fehler|stoerungen kann ich einbauen|simulieren|ausloesen = what faults can i inject
            simuliere|injiziere|erzeuge|baue <x> mit <n> %|prozent? fuer <d> ein? = inject <x> at <n> percent for <d>
            simuliere|injiziere|erzeuge|baue <x> mit <n> %|prozent? schwere? ein? = inject <x> at <n> percent
            simuliere|injiziere|erzeuge|baue <x> fuer <d> ein? = inject <x> for <d>
            baue|bau <x> ein = inject <x>
            simuliere|injiziere|erzeuge <x> = inject <x>
            friere|frier <x> ein = freeze <x>
            zwei stoerungen|fehler|ursachen <x> und <y> = two faults: <x> and <y>
            loesche|entferne|behebe alle|den|die? fehler|stoerung|stoerungen = clear all faults
            ja|jawohl|genau|richtig|mach_das|ja_bitte = yes
            nein|nicht|lass_das|nein_danke = no
            ich weiss es? nicht = i do not know
            es_ist|hier_ist alles in_ordnung|normal|gut|heil = nothing is wrong
            alles|anlage|maschine ist|laeuft in_ordnung|normal|gut|heil = nothing is wrong
            es|hier? ist|fehlt|liegt nichts|kein kaputt|defekt|fehler|falsch|vor? vor? = nothing is wrong
            <x> ist|sind es? nicht|kein|keine kaputt|defekt|schuld|die_ursache|der_fehler? = it is not <x>
            es|das ist|liegt nicht|kein|keine an|am|die|der|das? <x> = it is not <x>
            diagnose|meine_diagnose lautet|ist? dass? <x> = the diagnosis is <x>
            die? ursache|der_fehler|fehler|grund ist|liegt an|am|im|in? <x> = the fault is <x>
            ich glaube|denke|meine|vermute|bin|behaupte sicher? dass|es|das? ist|sind|liegt an|am? <x> = it is <x>
            ich glaube|denke|meine|vermute dass? es? <x> ist|sind|hat? = it is <x>
            es|das ist|liegt|muss|sind an|am|im? <x> sein? = it is <x>
            <x> ist|sind kaputt|defekt|hinueber|im_eimer|ausgefallen|schuld = the <x> is broken
            <x> ist|sind undicht|leck = the <x> is leaking
            <x> ist|sind verstopft|zugesetzt|verschmutzt = the <x> is blocked
            <x> ist|sind verschlissen|abgenutzt = the <x> is worn
            <x> klemmt|haengt|sitzt_fest|ist_blockiert|steckt_fest = the <x> is stuck
            <x> zeigt|misst|luegt falsch|zu_viel|zu_wenig|zu_hoch|zu_niedrig? an? = the <x> is lying
            """,
        small: [
            "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "eines", "am", "an", "im", "in",
            "vom", "von", "zum", "zur",
            "zu", "bitte", "mal", "mir", "fuer", "mit", "bei", "beim", "auf", "ueber", "diese", "dieser", "dieses", "unser",
            "unsere",
        ],
        units: [
            "sekunde": "seconds", "sekunden": "seconds", "sek": "seconds", "s": "seconds", "minute": "minutes",
            "minuten": "minutes", "min": "minutes",
            "stunde": "hours", "stunden": "hours", "h": "hours",
        ],
        numbers: [
            "eine": 1, "einer": 1, "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8,
            "neun": 9, "zehn": 10,
            "fuenfzehn": 15, "zwanzig": 20, "dreissig": 30, "vierzig": 40, "fuenfzig": 50, "sechzig": 60, "hundert": 100,
        ],
        joints: [
            "und": "and", "oder": "or", "sowie": "and", "sicher": "sure", "prozent": "percent", "nicht": "not", "kein": "no",
            "keine": "no",
        ])
}
