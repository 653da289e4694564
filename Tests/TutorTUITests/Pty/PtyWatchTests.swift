import Foundation
import Testing

@testable import tutor_tui

/// `scenario watch` on a real terminal: drawn again in its place, and gone without a trace in the terminal's modes.
@Suite(.serialized, .offThePool) struct PtyWatchTests {
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    private func library() throws -> String {
        let copy = home.path + "/library"
        try FileManager.default.copyItem(atPath: home.environment["TUTOR_LIBRARY"] ?? "", toPath: copy)
        return copy
    }

    @Test func itIsDrawnAgainInItsPlaceAndQEndsIt() throws {
        let library = try library()
        let file = library + "/scenarios/harvester-pilot-pressure.yaml"
        let program = try PtyProgram(
            "scenario", "watch", "harvester-pilot-pressure", "--library", library, in: home, columns: 80, rows: 24)
        program.see("Pilot pressure psi")
        #expect(program.lines[0].hasPrefix("harvester-pilot-pressure, read at "))
        #expect(program.text.contains("more lines: make the window taller"))
        program.resize(columns: 100, rows: 40)
        program.see("fails from")
        #expect(!program.text.contains("more lines"))
        let text = try String(contentsOfFile: file, encoding: .utf8)
        try Data(text.replacing("limit: ", with: "limitt: ").utf8).write(to: URL(filePath: file))
        program.see("unknown key `limitt`")
        #expect(program.lines[0].contains("1 error") || program.lines[0].contains("2 errors"))
        #expect(program.text.contains("As it was at ") && program.text.contains("Pilot pressure psi"))
        try Data(text.utf8).write(to: URL(filePath: file))
        program.see("the errors gone") { !$0.lines.joined().contains("limitt") && $0.lines[0].contains("all well") }
        program.type("q")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    @Test func ctrlCEndsItToo() throws {
        let program = try PtyProgram("scenario", "watch", "jaw-crusher", in: home)
        program.see("Name one of its drills")
        program.type("\u{3}")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }
}
