import Foundation
import Testing

@testable import tutor_tui

/// What an instructor types to see a drill: preview, sheets, and a watch that goes on while files are edited.
@Suite struct ProcessPreviewTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private static let drill = "harvester-pilot-pressure"

    // MARK: Preview and docs

    @Test func aPreviewShowsCurvesAlarmsAndTheAnswer() throws {
        let result = try home.run("scenario", "preview", Self.drill)
        #expect(result.status == 0 && result.error == "")
        for wanted in [
            "Pilot pressure psi", "min..max", "L Pilot pressure", "fails from", "worn shaft seal", "Par ", "Nothing wrong",
            "over 99 %",
        ] {
            #expect(result.output.contains(wanted), "\(wanted)")
        }
        #expect(result.lines.allSatisfy { $0.count <= 80 })
        #expect(!result.outputBytes.contains(0x1B))
        #expect(try home.run("scenario", "preview", Self.drill, "--seed", "5").output != result.output)
        let wide = try home.run("scenario", "preview", Self.drill, environment: ["COLUMNS": "120"])
        #expect(wide.lines.contains { $0.count > 100 } && wide.lines.allSatisfy { $0.count <= 120 })
        let ascii = try home.run("scenario", "preview", Self.drill, "--all", environment: ["LC_ALL": "C"])
        #expect(ascii.outputBytes.allSatisfy { $0 < 0x80 } && ascii.output.contains("degC"))
        let plain = try home.run("scenario", "preview", Self.drill, "--plain")
        #expect(plain.output.contains("Pilot pressure: 179.0 to 120.0 psi") && !plain.output.contains("▁"))
    }

    @Test func previewsAndSheetsAreJSONAndPagesToo() throws {
        let json = try home.run("scenario", "preview", Self.drill, "--json")
        let preview = try #require(JSONLines.object(json.output))
        #expect((preview["par_seconds"] as? Int).map { (30..<300).contains($0) } == true && preview["par_inspections"] is [String])
        let beliefs = try #require(preview["beliefs"] as? [[String: Any]])
        #expect(beliefs.first?["is_true"] as? Bool == true && beliefs.count > 5)
        #expect(beliefs.allSatisfy { ($0["shares"] as? [Any])?.count == (preview["belief_seconds"] as? [Any])?.count })
        let tags = try #require(preview["tags"] as? [[String: Any]])
        #expect(tags.allSatisfy { ($0["values"] as? [Any])?.count == 901 && $0["moves"] is Bool && $0["normal_low"] is Double })
        #expect(((preview["alarms"] as? [[String: Any]])?.first?["spans"] as? [[String: Any]])?.first?["from"] is Int)
        for arguments in [
            ["preview", Self.drill], ["docs", Self.drill], ["docs", Self.drill, "--answers"], ["docs", "jaw-crusher"],
        ] {
            let page = try ProgramRun.result(["scenario"] + arguments + ["--html", "-"], in: home)
            #expect(
                page.status == 0 && page.output.hasPrefix("<!DOCTYPE html>") && page.output.hasSuffix("</html>\n"), "\(arguments)")
        }
        let file = home.path + "/page.html"
        #expect(try home.run("scenario", "preview", Self.drill, "--html", file).output == "Written: \(file)\n")
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("<svg"))
        let unwritable = try home.run("scenario", "docs", Self.drill, "--html", home.path + "/no/such/folder.html")
        #expect(unwritable.status == 3 && unwritable.error.contains("cannot be written"))
        #expect(try home.run("scenario", "docs", "jaw-crusher").output.hasPrefix("# "))
        #expect(try home.run("scenario", "docs").output.hasPrefix("# The library"))
        #expect(JSONLines.object(try home.run("scenario", "docs", Self.drill, "--json").output)?["markdown"] is String)
    }

    @Test func wrongWordsAreAnsweredWithWhatToDo() throws {
        let unknown = try home.run("scenario", "preview", "harvester-pilot-presure")
        #expect(unknown.status == 2 && unknown.error.contains("Did you mean harvester-pilot-pressure?"))
        #expect(try home.run("scenario", "preview", Self.drill, "--html", "-", "--json").status == 2)
        #expect(try home.run("scenario", "docs", "--answers").status == 2)
        #expect(try home.run("scenario", "docs", "jaw-crusher", "--answers").status == 2)
        #expect(try home.run("scenario", "watch", "no-such-drill").status == 2)
        #expect(try home.run("scenario", "watch", "./no-such.yaml").status == 3)
    }

    // MARK: Watch

    private func edit(_ path: String, _ change: (String) -> String) throws {
        try Data(change(try String(contentsOfFile: path, encoding: .utf8)).utf8).write(to: URL(filePath: path))
    }

    /// How many blocks were printed.
    private static func blocks(_ output: String) -> Int { output.components(separatedBy: ", read at ").count - 1 }

    @Test func eachSaveIsABlockAndABrokenFileKeepsTheLastGoodPreview() throws {
        let library = try home.copyLibrary()
        let file = library + "/scenarios/\(Self.drill).yaml"
        let run = try ProgramRun(["scenario", "watch", Self.drill, "--library", library], in: home, input: nil, limit: 120)
        #expect(run.read { Self.blocks($0) == 1 && $0.contains("fails from") })

        try edit(file) { $0.replacing("title: Pilot pressure is falling", with: "title: The header is slow") }
        #expect(run.read { $0.contains("The header is slow - ") && $0.hasSuffix("\n\n") })

        // Broken: what is wrong, and below it the drill as it was.
        try edit(file) { $0.replacing("target: ", with: "tarrget: ") }
        #expect(run.read { $0.contains("did you mean `target`?") })
        #expect(
            run.read { Self.blocks($0) >= 3 && $0.components(separatedBy: "did you mean `target`?").last!.contains("fails from") })
        let broken = String(decoding: run.outputBytes, as: UTF8.self).components(separatedBy: ", read at ").last ?? ""
        #expect(broken.contains("error[S102]") && broken.contains("As it was at ") && broken.contains("The header is slow - "))

        // Mended, saved as editors do: another file is put in the place of this one.
        let whole = try String(contentsOfFile: file, encoding: .utf8).replacing("tarrget: ", with: "target: ")
        try Data(whole.replacing("The header is slow", with: "The header has gone lame").utf8).write(
            to: URL(filePath: file), options: .atomic)
        #expect(run.read { $0.contains("The header has gone lame - ") })

        // The machine's file belongs to it.
        try edit(library + "/assets/harvester-hydraulics.yaml") {
            $0.replacing("title: Combine harvester hydraulics", with: "title: Old combine")
        }
        #expect(run.read { $0.contains(" - Old combine") })
        run.write("q\n")
        let result = run.finish()
        #expect(result.status == 0 && result.error == "")
        #expect(!result.outputBytes.contains(0x1B))
    }

    @Test func aFileThatIsGoneIsWaitedFor() throws {
        let library = try home.copyLibrary()
        let file = library + "/scenarios/\(Self.drill).yaml"
        let text = try Data(contentsOf: URL(filePath: file))
        let run = try ProgramRun(["scenario", "watch", file, "--library", library], in: home, input: nil, limit: 120)
        #expect(run.read { $0.contains("fails from") })
        try FileManager.default.removeItem(atPath: file)
        #expect(
            run.read {
                $0.replacing("\n", with: " ").contains(": there is nothing to run") && $0.contains("As it was at ")
                    && $0.hasSuffix("\n\n")
            })
        let before = Self.blocks(String(decoding: run.outputBytes, as: UTF8.self))
        try text.write(to: URL(filePath: file))
        #expect(run.read { Self.blocks($0) == before + 1 && $0.hasSuffix("\n\n") })
        run.send(SIGINT)
        #expect(run.finish().status == 0)
    }

    @Test func aFileOutsideTheLibraryStandsForTheOneInside() throws {
        let text = try String(contentsOfFile: ProgramHome.library + "/scenarios/\(Self.drill).yaml", encoding: .utf8)
        try home.write(text.replacing("title: Pilot pressure is falling", with: "title: My own"), to: "own.yaml")
        let file = home.path + "/own.yaml"
        let run = try ProgramRun(["scenario", "watch", file, "--json"], in: home, input: nil, limit: 120)
        #expect(run.read { $0.hasSuffix("\n") })
        var line = try #require(JSONLines.object(String(decoding: run.outputBytes, as: UTF8.self)))
        #expect(line["well"] as? Bool == true && (line["diagnostics"] as? [Any])?.isEmpty == true)
        #expect((line["preview"] as? [String: Any])?["title"] as? String == "My own")
        try home.write("schema: 1\nscenario: \(Self.drill)\n", to: "own.yaml")
        #expect(run.read { $0.filter { $0 == "\n" }.count == 2 })
        line = try #require(
            JSONLines.object(String(String(decoding: run.outputBytes, as: UTF8.self).split(separator: "\n")[1])))
        #expect(line["well"] as? Bool == false && line["preview"] == nil)
        run.send(SIGINT)
        #expect(run.finish().status == 0)
    }
}
