import Foundation
import Testing
import Tutor

@testable import tutor_tui

/// The table of keys, the file that changes it, and the sheet that is made of it.
@Suite struct KeymapTests {
    private func map(_ text: String) -> Keymap { Keymap(Array(text.utf8), file: "keys.yaml") }

    private func sentences(_ text: String) -> [String] { map(text).mistakes.map(\.sentence) }

    @Test func everyActionHasOneRowAndEveryKeyOfTheTableIsOne() {
        #expect(KeyBinding.all.map(\.action.rawValue).sorted() == KeyAction.allCases.map(\.rawValue).sorted())
        for row in KeyBinding.all {
            #expect(!row.keys.isEmpty && !row.words.isEmpty, "\(row.action)")
            for key in row.keys { #expect(Keymap.standard.action(for: key, in: row.action.context) == row.action, "\(key.name)") }
        }
        // A key given twice in the table would have been taken from the first: then it is not found above.
        #expect(map("editor.yank: Ctrl-Y").mistakes == [])
    }

    /// Esc and then the key is Alt with it, so that Alt is never needed; a letter that not every keyboard has would be.
    @Test func everyActionHasAKeyThatEveryKeyboardHas() {
        for row in KeyBinding.all {
            #expect(
                row.keys.contains { sequence in
                    if case .meta(let character) = sequence.first { character.isASCII } else { true }
                }, "\(row.action)")
        }
    }

    @Test(arguments: [
        ("ctrl-j", "Ctrl-J"), ("C-j", "Ctrl-J"), ("^J", "Ctrl-J"), ("Control-J", "Ctrl-J"), ("M-b", "Alt-B"), ("alt+B", "Alt-B"),
        ("Alt-Shift-b", "Alt-Shift-B"), ("PageUp", "PgUp"), ("return", "Enter"), ("M-Return", "Alt-Enter"), ("Ctrl-M", "Enter"),
        ("ctrl-_", "Ctrl-_"), ("Alt-<", "Alt-<"), ("alt-left", "Ctrl-Left"),
    ])
    func keysHaveManyNamesAndOneIsShown(written: String, shown: String) { #expect(Key(name: written)?.name == shown) }

    @Test(arguments: ["F5", "Ctrl-ä", "Ctrl-", "Hyper-X", "", "Ctrl-Alt-X", "\u{7F}"])
    func whatIsNoKeyIsNone(written: String) { #expect(Key(name: written) == nil) }

    @Test func theFileChangesKeys() {
        let changed = map("editor.killLine: Alt-K, Ctrl-X k\nchat.scrollUp: none\n")
        #expect(changed.mistakes == [])
        #expect(changed.action(for: KeySequence(.meta("k"))) == .killLine)
        #expect(changed.action(for: KeySequence(.control("x"), .text("k"))) == .killLine)
        #expect(changed.action(for: KeySequence(.control("k"))) == nil && changed.action(for: KeySequence(.pageUp)) == nil)
        #expect(changed.isChanged(.killLine) && !changed.isChanged(.yank))
        // Two may swap their keys.
        #expect(map("editor.killLine: Ctrl-U\neditor.killToStart: Ctrl-K\n").mistakes == [])
        #expect(map("# nothing\n").mistakes == [])
    }

    @Test func enterCanMakeLines() {
        let lines = map("enter: newline\n")
        #expect(lines.action(for: KeySequence(.enter)) == .newLine && lines.action(for: KeySequence(.meta("\r"))) == .send)
        #expect(map("enter: send").action(for: KeySequence(.enter)) == .send)
        #expect(sentences("enter: perhaps") == ["keys.yaml:1:8: `enter` is \"perhaps\"; it is send or newline."])
    }

    @Test func mistakesAreToldWithTheirLineAndThenNothingOfTheFileHolds() {
        #expect(
            sentences("\neditor.killLine: Ctrl-U\n") == [
                "keys.yaml:2:18: Ctrl-U cannot be both `editor.killLine` and `editor.killToStart`; give one of them another key, or none."
            ])
        #expect(
            sentences("editor.kilLine: Alt-K")[0].contains("keys.yaml:1:1")
                && sentences("editor.kilLine: Alt-K")[0].contains("did you mean"))
        #expect(sentences("editor.yank: Hyper-Y")[0].hasPrefix("keys.yaml:1:14: \"Hyper-Y\" is no key; write it like Ctrl-J"))
        #expect(sentences("editor.yank: y")[0].contains("y types itself"))
        #expect(sentences("editor.yank: Ctrl-X")[0].contains("Ctrl-X cannot be both"))
        #expect(map("editor.yank: Alt-K\neditor.undo: Ctrl-U\n").action(for: KeySequence(.meta("k"))) == nil)
        #expect(map("- a list\n").mistakes.count == 1 && map("a: [\n").mistakes.count == 1)
    }

    @Test func theWayOutCannotBeTakenAway() {
        #expect(sentences("chat.interrupt: Ctrl-Q")[0].contains("the one that always leaves"))
        #expect(sentences("chat.interrupt: none").count == 1)
        #expect(sentences("editor.yank: Ctrl-C")[0].contains("cannot be both `editor.yank` and `chat.interrupt`"))
        #expect(sentences("chat.send: none")[0].contains("needs a key"))
    }

    @Test func theFooterNamesTheKeysThatHold() {
        #expect(KeySheet.footer(.standard)[..<3] == ["Enter send", "Tab complete", "PgUp PgDn scroll"])
        #expect(KeySheet.footer(map("enter: newline\nchat.complete: none\n"))[..<2] == ["Alt-Enter send", "PgUp PgDn scroll"])
    }

    @Test func theSheetFitsEightyColumns() {
        for line in KeySheet.lines(.standard, names: true) { #expect(CellWidth.of(line) <= 80, "\(line)") }
    }

    /// Re-record with TUTOR_RECORD_GOLDENS=1.
    @Test func theKeyPageIsTheTable() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/keys.md")
        let (begin, end) = ("<!-- Made from the table of keys by a test; do not edit. -->\n", "<!-- The end of the table. -->")
        let page = try String(contentsOf: file, encoding: .utf8)
        let parts = page.components(separatedBy: begin)
        try #require(parts.count == 2)
        let rest = parts[1].components(separatedBy: end)
        try #require(rest.count == 2)
        let new = parts[0] + begin + KeySheet.markdown(.standard) + end + rest[1]
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" { try Data(new.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == new)
    }
}
