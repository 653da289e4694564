import Foundation
import Testing

@testable import tutor_tui

/// `tutor-tui keys`: the sheet, and what is wrong with the file.
@Suite struct ProcessKeysTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    @Test func theSheetIsPrintedWithTheFileThatChangesIt() throws {
        let result = try home.run("keys")
        #expect(result.status == 0 && result.error == "")
        #expect(result.output.contains("  Ctrl-J, Alt-Enter       a new line in the draft (editor.newLine)"))
        #expect(result.output.contains("\(home.path)/.config/tutor/keys.yaml"))
    }

    @Test func theSheetAsDataHasItsKeys() throws {
        try home.write("editor.killLine: Alt-K\n", to: ".config/tutor/keys.yaml")
        let result = try home.run("keys", "--json")
        #expect(result.status == 0)
        let sheet = try #require(try JSONSerialization.jsonObject(with: Data(result.outputBytes)) as? [String: Any])
        let rows = try #require(sheet["keys"] as? [[String: Any]])
        #expect(rows.count == KeyAction.allCases.count && (sheet["mistakes"] as? [Any])?.isEmpty == true)
        let row = try #require(rows.first { $0["action"] as? String == "editor.killLine" })
        #expect(row["keys"] as? [String] == ["Alt-K"] && row["usual_keys"] as? [String] == ["Ctrl-K"])
        #expect(Set(row.keys).isSuperset(of: ["action", "group", "keys", "usual_keys", "is_fixed", "words"]))
    }

    @Test func mistakesAreToldWithTheirLine() throws {
        try home.write("enter: send\neditor.killLine: Ctrl-C\n", to: ".config/tutor/keys.yaml")
        let result = try home.run("keys")
        #expect(result.status == 1)
        #expect(result.error.contains("keys.yaml:2:18: Ctrl-C cannot be both `editor.killLine` and `chat.interrupt`"))
        let json = try home.run("keys", "--json")
        #expect(json.status == 1 && json.output.contains("\"line\":2"))
    }
}
