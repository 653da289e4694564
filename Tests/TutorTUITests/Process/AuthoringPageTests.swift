import Foundation
import Testing

/// Somebody follows docs/authoring.md to the letter, from an empty folder. Re-record what commands print with TUTOR_RECORD_GOLDENS=1.
@Suite(.serialized) struct AuthoringPageTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/authoring.md")

    @Test func everyCommandOfThePagePrintsWhatStandsThere() throws {
        let home = try ProgramHome()
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let page = AuthoringPage(text)
        var folder = home.path
        var variables: [String: String] = [:]
        var printed: [Int: [AuthoringPage.Command]] = [:]
        for (number, step) in page.steps.enumerated() {
            switch step {
            case .file(let path, let text):
                try text.write(toFile: folder + "/" + path, atomically: true, encoding: .utf8)
            case .edit(let path, let before, let after):
                let url = URL(filePath: folder + "/" + path)
                let whole = try String(contentsOf: url, encoding: .utf8)
                let parts = whole.components(separatedBy: before.joined(separator: "\n") + "\n")
                #expect(
                    parts.count == 2,
                    "\(path): these lines stand there \(parts.count - 1) times:\n\(before.joined(separator: "\n"))")
                try parts.joined(separator: after.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
            case .console(let commands):
                printed[number] = try commands.map { command in
                    let words = command.line.split(separator: " ", maxSplits: 1).map(String.init)
                    if words[0] == "cd" {
                        folder += "/" + words[1]
                        return .init(line: command.line, output: [])
                    }
                    if words[0] == "export" {
                        let pair = words[1].split(separator: "=", maxSplits: 1).map(String.init)
                        variables[pair[0]] = pair[1]
                        return .init(line: command.line, output: [])
                    }
                    let result = try home.run(
                        environment: variables,
                        shell: "cd '\(folder)'; PATH=$(dirname \"$1\"):$PATH; exec 2>&1; \(command.line)", limit: 120)
                    var lines = result.output.components(separatedBy: "\n")
                    if lines.last == "" { lines.removeLast() }
                    return .init(line: command.line, output: lines)
                }
            }
        }
        let now = page.text(with: printed)
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" {
            try now.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        #expect(text == now || ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1")
        let all = printed.sorted { $0.key < $1.key }.flatMap(\.value)
        // What the page ends with is what it promises.
        #expect(all.first { $0.line == "tutor-tui scenario test --seeds 10" }?.output.allSatisfy { !$0.contains("BAD") } == true)
        #expect(all.last?.output.contains { $0.hasPrefix("BAD") } == false)
        #expect(all.contains { $0.output.contains { $0.contains("[D303]") } })
        #expect(all.contains { $0.output.contains { $0.contains("[S204]") } })
    }
}
