import Foundation
import Testing

/// `scenario new` as an author uses it: each file it writes is valid at once, and nothing is ever overwritten.
@Suite struct ProcessDraftTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private func run(_ arguments: String..., library: String) throws -> ProgramRun.Result {
        try ProgramRun.result(arguments, in: home, environment: ["TUTOR_LIBRARY": library], limit: 120)
    }

    @Test func aNewMachineAndADrillForItAreWellAtOnce() throws {
        let library = try home.copyLibrary()
        let machine = try run("scenario", "new", "asset", "north-pump", library: library)
        #expect(machine.status == 0, "\(machine.error)")
        #expect(machine.output.hasPrefix("Wrote \(library)/assets/north-pump.yaml. Next:\n  tutor-tui scenario check --strict "))
        let tried = try run("scenario", "test", "north-pump", library: library)
        #expect(tried.status == 0 && tried.output == "ok   north-pump: 2 modes healthy, 3 faults\n")

        let drill = try run("scenario", "new", "scenario", "first-watch", "--asset", "north-pump", library: library)
        #expect(drill.status == 0, "\(drill.error)")
        let played = try run("scenario", "test", "first-watch", library: library)
        #expect(
            played.status == 0 && played.output.hasPrefix("ok   first-watch: untouched fails, reference 100"), "\(played.output)")

        for kind in ["rubric", "pool", "fault-library", "certification"] {
            #expect(try run("scenario", "new", kind, "our-\(kind)", library: library).status == 0)
        }
        #expect(try run("scenario", "new", "recording", "our-night", "--asset", "north-pump", library: library).status == 0)
        let checked = try run("scenario", "check", "--strict", library: library)
        #expect(checked.status == 0 && checked.output.hasSuffix(": all well.\n"), "\(checked.output)")
    }

    @Test func nothingIsOverwritten() throws {
        let library = try home.copyLibrary()
        #expect(try run("scenario", "new", "asset", "mine", library: library).status == 0)
        let path = library + "/assets/mine.yaml"
        try Data("mine".utf8).write(to: URL(filePath: path))
        let again = try run("scenario", "new", "asset", "mine", library: library)
        #expect(again.status == 3 && again.output == "")
        #expect(
            again.error == "tutor-tui: \(path) is there already and was left as it is. Name another file.\n")
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
    }

    @Test func aFileMayBeNamedAndStandardOutputIsOne() throws {
        let library = try home.copyLibrary()
        let shown = try run("scenario", "new", "asset", "mine", "--out", "-", library: library)
        #expect(shown.status == 0 && shown.output.contains("\nasset: mine\n"))
        #expect(!FileManager.default.fileExists(atPath: library + "/assets/mine.yaml"))
        let named = home.path + "/elsewhere/pump one.yaml"
        let written = try run("scenario", "new", "asset", "mine", "--out", named, library: library)
        #expect(written.status == 0 && written.output.contains("check --strict '\(named)'"))
        #expect(try String(contentsOfFile: named, encoding: .utf8) == shown.output)
        // A drill for a machine that is in no library yet.
        let drill = try run(
            "scenario", "new", "scenario", "d-1", "--asset", named, "--fault", "transmitter-low", "--out", "-", library: library)
        #expect(drill.status == 0 && drill.output.contains("- fault: transmitter-low\n"), "\(drill.error)")
    }

    @Test(arguments: [
        (["scenario", "Capital"], "cannot be an id"), (["scenario", "x"], "Name the machine with --asset"),
        (["scenario", "x", "--asset", "jaw-crushr"], "Did you mean jaw-crusher?"),
        (["scenario", "x", "--asset", "jaw-crusher", "--fault", "nothing"], "jaw-crusher has no fault \"nothing\". It has: "),
        (
            ["scenario", "filter-plugged", "--asset", "jaw-crusher", "--fault", "lube-filter-plugged"],
            "gives the answer away with the word"
        ),
        (["asset", "x", "--asset", "jaw-crusher"], "--asset is for a scenario or a recording"),
        (["engine", "x"], "is invalid"),
    ])
    func whatCannotBeIsSaid(arguments: [String], says: String) throws {
        let result = try ProgramRun.result(["scenario", "new"] + arguments + ["--out", "-"], in: home)
        #expect(result.status == 2 && result.output == "", "\(result.status ?? -1)")
        #expect(result.error.contains(says), "\(result.error)")
    }

    @Test func aFolderThatCannotBeWrittenIsNamed() throws {
        let result = try ProgramRun.result(["scenario", "new", "asset", "x", "--out", "/proc/none/x.yaml"], in: home)
        #expect(result.status == 3 && result.error.contains("/proc/none/x.yaml cannot be written"))
    }

    @Test func jsonTellsWhatWasWritten() throws {
        let library = try home.copyLibrary()
        let result = try run("scenario", "new", "rubric", "ours", "--json", library: library)
        let facts = try #require(try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
        #expect(facts["path"] as? String == library + "/rubrics/ours.yaml" && facts["kind"] as? String == "rubric")
        #expect((facts["next"] as? [String])?.count == 1)
    }

    @Test func schemasArePrintedAndWritten() throws {
        let printed = try ProgramRun.result(["scenario", "schema", "rubric"], in: home)
        #expect(printed.status == 0 && printed.output.contains("\"$id\": \"rubric.v1.json\""))
        let folder = home.path + "/schema"
        let written = try ProgramRun.result(["scenario", "schema", "--out", folder], in: home)
        #expect(written.status == 0 && written.lines.count == 7)
        #expect(try String(contentsOfFile: folder + "/rubric.v1.json", encoding: .utf8) == printed.output)
        let neither = try ProgramRun.result(["scenario", "schema"], in: home)
        #expect(neither.status == 2 && neither.error.contains("Name a kind to print, or a folder with --out"))
    }
}
