import Testing

@testable import tutor_tui

/// What is said of a terminal, and what to type.
@Suite struct TerminalCheckTests {
    private static let usual = ["TERM": "xterm-256color", "LANG": "C.UTF-8"]

    private func facts(_ change: (inout TerminalFacts) -> Void = { _ in }) -> TerminalFacts {
        var facts = TerminalFacts(environment: Self.usual)
        (facts.hasInput, facts.hasOutput, facts.listing, facts.colors) = (true, true, .known, 256)
        (facts.hasAlternateScreen, facts.canMove, facts.size) = (true, true, CellSize(columns: 80, rows: 24))
        (facts.isLocaleThere, facts.glyphs) = (true, .unicode)
        change(&facts)
        return facts
    }

    private func finding(_ name: String, _ facts: TerminalFacts, _ environment: [String: String] = usual) -> Finding? {
        TerminalCheck.findings(facts, environment: environment).first { $0.name == name }
    }

    @Test func aUsualTerminalIsWell() {
        let all = TerminalCheck.findings(facts(), environment: Self.usual)
        #expect(
            all.map(\.name) == ["terminal", "size", "colours", "locale"] && all.allSatisfy { $0.state == .ok && $0.mend == nil })
    }

    @Test func whatTheMachineDoesNotKnowIsAProblemWithAWayOut() {
        let unknown = finding("terminal", facts { ($0.name, $0.listing) = ("kitty-9", .unknown) })
        #expect(unknown?.state == .problem && unknown?.mend?.hasPrefix("export TERM=xterm-256color") == true)
        #expect(finding("terminal", facts { $0.name = "" })?.mend == "export TERM=xterm-256color")
        #expect(finding("terminal", facts { $0.name = "dumb" })?.state == .note)
        #expect(finding("terminal", facts { $0.listing = .noList })?.mend?.contains("ncurses-base") == true)
    }

    @Test(arguments: [("xterm-256color", Finding.State.note), ("tmux-256color", .ok), ("screen", .ok)])
    func tmuxIsATerminalOfItsOwn(name: String, state: Finding.State) {
        #expect(finding("terminal", facts { $0.name = name }, Self.usual.merging(["TMUX": "x"]) { $1 })?.state == state)
    }

    @Test(arguments: [(39, 30, Finding.State.problem), (100, 11, .problem), (40, 12, .note), (79, 40, .note), (80, 24, .ok)])
    func aSmallWindowIsSaid(columns: Int, rows: Int, state: Finding.State) {
        #expect(finding("size", facts { $0.size = CellSize(columns: columns, rows: rows) })?.state == state)
    }

    @Test func localesThatAreNotThereAreNamed() {
        let missing = finding("locale", facts { ($0.isLocaleThere, $0.glyphs) = (false, .ascii) }, ["LC_ALL": "xx_YY.UTF-8"])
        #expect(missing?.state == .problem && missing?.mend == "export LC_ALL=C.UTF-8, or sudo locale-gen xx_YY.UTF-8")
        #expect(finding("locale", facts { $0.glyphs = .ascii }, ["LANG": "C"])?.mend == "export LC_ALL=C.UTF-8")
        #expect(finding("locale", facts(), [:])?.state == .ok)
    }

    @Test func aPipeIsNoTerminalAndNoProblem() {
        let all = TerminalCheck.findings(facts { $0.hasOutput = false }, environment: Self.usual)
        #expect(all.map(\.name) == ["terminal", "locale"] && all[0].state == .note)
    }

    @Test func aLineIsBrokenAtTheWindowsEdgeAndACommandNever() {
        let finding = Finding("records", .problem, String(repeating: "word ", count: 30), mend: String(repeating: "x", count: 90))
        let lines = finding.lines(width: 80)
        #expect(lines.count > 2 && lines.dropLast().allSatisfy { $0.count <= 80 })
        #expect(lines[0].hasPrefix("BAD  records   word") && lines[1].hasPrefix("               word"))
        #expect(lines.last == "               -> " + String(repeating: "x", count: 90))
        #expect(finding.lines(width: nil).count == 2)
    }
}
