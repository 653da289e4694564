import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui keys`: the key sheet, and what is wrong with the file that changes it.
struct KeysCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "Which key does what on the screen, and where to change it.")
    @OptionGroup var common: CommonOptions

    func run() throws {
        let (keymap, file) = common.keymap()
        if common.json {
            Output.json(Sheet(keymap, file: file))
        } else {
            Output.write(KeySheet.lines(keymap, names: true).map { $0 + "\n" }.joined())
            if let file {
                let place = ControlCharacters.visible(file)
                let sentence = tr("To change one: a line such as \"editor.killLine: Ctrl-K, Alt-K\" in \(place)")
                Output.write("\n\(sentence)\n")
            }
            for mistake in keymap.mistakes {
                FileHandle.standardError.write(Data("tutor-tui: \(ControlCharacters.visible(mistake.sentence))\n".utf8))
            }
        }
        if !keymap.mistakes.isEmpty { throw ExitCode(1) }
    }

    private struct Sheet: Encodable {
        struct Row: Encodable {
            var action: String
            var group: String
            var keys: [String]
            var usualKeys: [String]
            var isFixed: Bool
            var words: String
        }
        struct Mistake: Encodable {
            var line: Int
            var column: Int
            var message: String
        }
        var file: String
        var keys: [Row]
        var mistakes: [Mistake]

        init(_ keymap: Keymap, file: String?) {
            self.file = file ?? ""
            keys = KeyBinding.all.map { row in
                Row(
                    action: row.action.rawValue, group: row.group.rawValue, keys: (keymap.keys[row.action] ?? []).map(\.name),
                    usualKeys: row.keys.map(\.name), isFixed: row.action.isFixed, words: row.words)
            }
            mistakes = keymap.mistakes.map {
                Mistake(line: $0.location.line, column: $0.location.column, message: $0.sentence)
            }
        }
    }
}
