import Scenarios
import Testing

@testable import Tutor

/// What people say in other languages and the commands it becomes, without any model.
@Suite struct ForeignSpeechTests {
    private static let asset: Asset = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        LibraryTexts.lie(in: "/\(root)/scenario-library")
        return ShippedLibrary.library.asset("booster-pump")!
    }()

    private static let interpreters: [Language: OfflineInterpreter] = Dictionary(
        uniqueKeysWithValues: Language.allCases.map { language in
            (language, Language.$overriding.withValue(language) { OfflineInterpreter(asset: asset, language: language) })
        })

    private static func read(_ said: String, _ language: Language, mode: DrillMode = .drill) -> Interpretation {
        let context = InterpreterContext(asset: asset, mode: mode, scenarios: [], offered: [], lastTags: [])
        return Language.$overriding.withValue(language) { interpreters[language]!.interpret(said, context: context) }
    }

    private static func commands(_ said: String, _ language: Language) -> String {
        let read = read(said, language)
        return read.commands.isEmpty ? "none: \(String(describing: read.clarification))" : read.brief
    }

    @Test(arguments: [
        ("Zeig mir den Enddruck der letzten 3 Minuten", "show_trend tags=discharge_press window=180"),
        ("zeige die Fördermenge", "read_tags tags=flow"),
        ("Wicklungstemperatur Motor", "read_tags tags=motor_temp"),
        ("foerdermenge", "read_tags tags=flow"),
        ("Prüfe die Rückschlagklappe der Reservepumpe", "inspect component=check_valve"),
        ("Pumpenlager prüfen", "inspect component=bearings"),
        ("Welche Alarme stehen an?", "list_alarms"),
        ("alle Alarme quittieren", "acknowledge_alarm"),
        ("Betriebspumpe abschalten", "operate action=stop-pump"),
        ("Freischalten, sichern und Stillstand prüfen", "operate action=lock-out"),
        ("Tipp", "request_hint"), ("Gib mir bitte noch einen Tipp", "request_hint"),
        ("wie viel Zeit habe ich noch?", "show_status"), ("Pause", "pause"), ("weiter", "resume"),
        ("notiere: Druck fällt langsam", "note text=Druck fällt langsam"),
        ("ich gebe auf", "end_drill"),
    ]) func german(_ said: String, _ commands: String) { #expect(Self.commands(said, .german) == commands) }

    @Test(arguments: [
        ("Muéstrame la presión de impulsión de los últimos 3 minutos", "show_trend tags=discharge_press window=180"),
        ("lee el caudal de impulsión", "read_tags tags=flow"),
        ("presion de impulsion", "read_tags tags=discharge_press"),
        ("Revisa la válvula de retención de reserva", "inspect component=check_valve"),
        ("¿Qué alarmas hay?", "list_alarms"),
        ("reconoce todas las alarmas", "acknowledge_alarm"),
        ("Parar la bomba de servicio", "operate action=stop-pump"),
        ("dame una pista", "request_hint"), ("¿cuánto tiempo me queda?", "show_status"), ("pausa", "pause"),
        ("anota que la presión baja", "note text=la presión baja"), ("me rindo", "end_drill"),
    ]) func spanish(_ said: String, _ commands: String) { #expect(Self.commands(said, .spanish) == commands) }

    @Test(arguments: [
        ("Mostre a pressão de recalque nos últimos 3 minutos", "show_trend tags=discharge_press window=180"),
        ("leia a vazão de recalque", "read_tags tags=flow"),
        ("pressao de recalque", "read_tags tags=discharge_press"),
        ("Verifique a válvula de retenção da reserva", "inspect component=check_valve"),
        ("Quais alarmes estão ativos?", "list_alarms"),
        ("reconheça todos os alarmes", "acknowledge_alarm"),
        ("Parar a bomba em serviço", "operate action=stop-pump"),
        ("me dê uma dica", "request_hint"), ("quanto tempo me resta?", "show_status"), ("pausa", "pause"),
        ("anote que a pressão cai", "note text=a pressão cai"), ("desisto", "end_drill"),
    ]) func portuguese(_ said: String, _ commands: String) { #expect(Self.commands(said, .portuguese) == commands) }

    @Test(arguments: [
        ("吐出圧力の過去3分間のトレンドを見せて", "show_trend tags=discharge_press window=180"),
        ("吐出流量を見せて", "read_tags tags=flow"),
        ("吐出圧力", "read_tags tags=discharge_press"),
        ("予備機逆止弁を点検して", "inspect component=check_valve"),
        ("アラームを見せて", "list_alarms"),
        ("すべてのアラームを確認して", "acknowledge_alarm"),
        ("常用ポンプを停止", "operate action=stop-pump"),
        ("ヒントをください", "request_hint"), ("残り時間は？", "show_status"), ("一時停止", "pause"),
        ("メモ：圧力が下がる", "note text=圧力が下がる"), ("降参します", "end_drill"),
    ]) func japanese(_ said: String, _ commands: String) { #expect(Self.commands(said, .japanese) == commands) }

    /// A diagnosis in the trainee's own language; what is kept are those words.
    @Test(arguments: [
        (Language.german, "Ich glaube, die Rückschlagklappe der Reservepumpe ist undicht"),
        (.german, "Die Ursache ist Treibholz unter der Klappe"),
        (.spanish, "Creo que es la válvula de retención de reserva que pasa"),
        (.portuguese, "Acho que é a retenção da reserva dando passagem"),
        (.japanese, "予備機逆止弁の漏れだと思います"),
    ]) func aDiagnosis(_ language: Language, _ said: String) throws {
        let command = try #require(Self.read(said, language).commands.first)
        #expect(command.name == .submitDiagnosis)
        #expect(command.text("component") == "check_valve")
        #expect(command.text("fault") == "standby-backflow")
        #expect(command.text("quote") == said)
    }

    @Test(arguments: [
        (Language.german, "Alles ist in Ordnung"), (.spanish, "Todo está bien"), (.portuguese, "Está tudo normal"),
        (.japanese, "異常なしです"),
    ]) func nothingIsWrong(_ language: Language, _ said: String) throws {
        let command = try #require(Self.read(said, language).commands.first)
        #expect(command.text("verdict") == "healthy")
    }

    /// English is understood whatever is spoken.
    @Test(arguments: Language.allCases) func englishIsUnderstoodAsWell(_ language: Language) {
        #expect(
            Self.commands("show me the discharge pressure for the last 3 minutes", language)
                == "show_trend tags=discharge_press window=180")
        #expect(Self.commands("/trend flow 5 min", language) == "show_trend tags=flow window=300")
    }

    /// Every name that a translation gives is understood, and as that thing.
    @Test(arguments: Language.allCases.filter { $0 != .english }) func everyNameOfTheMachineIsUnderstood(_ language: Language)
        throws
    {
        try Language.$overriding.withValue(language) {
            for tag in Self.asset.tags {
                let read = Self.read(Self.asset.local(tag.title), language)
                let command = try #require(read.commands.first, "\(language.rawValue): \(Self.asset.local(tag.title))")
                #expect(command.list("tags") == [tag.id], "\(language.rawValue): \(Self.asset.local(tag.title))")
            }
            for action in Self.asset.actions where action.setsTo == nil {
                let command = Self.read(Self.asset.local(action.title), language).commands.first
                #expect(command?.text("action") == action.id, "\(language.rawValue): \(Self.asset.local(action.title))")
            }
        }
    }
}
