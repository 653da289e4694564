import Foundation
import Scenarios
import TestSupport
import Testing

/// The real program in other languages.
@Suite struct ProcessLanguageTests {
    /// How the same things are said.
    struct Tongue: Sendable, CustomTestStringConvertible {
        var language: Language
        var alarms: String
        var trend: @Sendable (String) -> String
        var inspect: @Sendable (String) -> String
        var yes: String
        var testDescription: String { language.rawValue }
    }

    static let tongues = [
        Tongue(
            language: .english, alarms: "what alarms are up?", trend: { "show me the \($0) for the last minute" },
            inspect: { "inspect the \($0)" },
            yes: "yes"),
        Tongue(
            language: .german, alarms: "welche Alarme stehen an?", trend: { "zeig mir \($0) der letzten 60 Sekunden" },
            inspect: { "prüfe \($0)" },
            yes: "ja"),
        Tongue(
            language: .spanish, alarms: "¿qué alarmas hay?", trend: { "muéstrame \($0) en el último minuto" },
            inspect: { "revisa \($0)" }, yes: "sí"),
        Tongue(
            language: .portuguese, alarms: "quais alarmes estão ativos?", trend: { "mostre \($0) no último minuto" },
            inspect: { "verifique \($0)" },
            yes: "sim"),
        Tongue(
            language: .japanese, alarms: "アラームを見せて", trend: { "\($0)の過去1分間のトレンドを見せて" }, inspect: { "\($0)を点検して" }, yes: "はい"),
    ]

    private static let pump: Asset = {
        LibraryTexts.lie(in: ProgramHome.library)
        return try! Library(folder: ProgramHome.library).asset("booster-pump")!
    }()

    private static func script(_ tongue: Tongue) -> String {
        Language.$overriding.withValue(tongue.language) {
            func tag(_ id: String) -> String { pump.local(pump.tag(id)!.title) }
            let stop = pump.local(pump.action("stop-pump")!.title)
            return [
                "@40 \(tongue.alarms)", "@60 \(tongue.trend(tag("flow")))", "@70 \(tongue.trend(tag("discharge_press")))",
                "@80 \(tongue.trend(tag("zone_press")))", "@90 \(tag("speed"))",
                "@100 \(tongue.inspect(pump.local(pump.component("water_main")!.title)))", "@170 \(stop)", "@171 \(tongue.yes)",
                "@190 \(pump.local(pump.fault("main-burst")!.title))", "@191 \(tongue.yes)",
            ].joined(separator: "\n")
        }
    }

    /// A whole drill without a model, said in each language: the same grade to the last point.
    @Test(arguments: tongues) func aDrillInEachLanguage(_ tongue: Tongue) throws {
        let home = try ProgramHome()
        let run = try home.run(
            "run", "booster-hill-pressure", "--seed", "7", "--script", "-", "--offline", "--language", tongue.language.rawValue,
            input: Self.script(tongue))
        #expect(run.status == 0, "\(run.output)\(run.error)")
        let graded = try home.run("drill", "list", "--json")
        #expect(graded.output.contains("\"score_bp\":10000"), "\(run.output)")
    }

    /// What machines read is the same whatever is spoken.
    @Test(arguments: [["scenario", "list"], ["keys"], ["doctor"], ["config", "path"]]) func machinesReadEnglish(_ command: [String])
        throws
    {
        let home = try ProgramHome()
        let english = try ProgramRun.result(command + ["--json"], in: home)
        let german = try ProgramRun.result(
            command + ["--json"], in: home, environment: ["TUTOR_LANGUAGE": "de", "LANG": "C.UTF-8"])
        if command != ["doctor"] { #expect(english.output == german.output) }
        #expect(!german.output.contains("Bibliothek"))
    }

    @Test func theLocaleTheVariableAndTheOptionChoose() throws {
        let home = try ProgramHome()
        func head(_ arguments: [String], _ environment: [String: String]) throws -> String {
            try ProgramRun.result(["keys"] + arguments, in: home, environment: environment).output
        }
        #expect(try head([], [:]).contains("send the draft"))
        #expect(try head([], ["LANG": "de_DE.UTF-8"]).contains("Entwurf"))
        #expect(try head([], ["LANG": "de_DE.UTF-8", "TUTOR_LANGUAGE": "es"]).contains("borrador"))
        #expect(try head(["--language", "pt"], ["LANG": "de_DE.UTF-8", "TUTOR_LANGUAGE": "es"]).contains("rascunho"))
        #expect(try head(["--language", "日本語"], [:]).contains("下書き"))
        let wrong = try home.run("keys", "--language", "xx")
        #expect(wrong.status == 2)
        #expect(wrong.error.contains("'es', 'pt' or 'ja'"))
    }

    /// What of a machine is not translated is printed for whoever translates it.
    @Test func theTextsOfAMachineAreACatalogue() throws {
        let home = try ProgramHome()
        let texts = try home.run("scenario", "texts", "booster-pump", "--language", "de")
        #expect(texts.output.contains("\nDischarge flow\n\tFördermenge"))
        #expect(Catalogue(texts.output).texts.count > 100)
        let missing = try home.run("scenario", "texts", "booster-pump", "--language", "de", "--missing", "--json")
        #expect(missing.output == "[]\n")
        #expect(try home.run("scenario", "texts", "booster-pump").status == 2)
        #expect(try home.run("scenario", "texts", "boster-pump", "--language", "de").error.contains("booster-pump"))
    }
}
