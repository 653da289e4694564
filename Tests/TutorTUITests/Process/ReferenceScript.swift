import Foundation

/// The reference solution of a scenario, as its own file has it: a script for `run`.
enum ReferenceScript {
    static func lines(_ scenario: String) throws -> [String] {
        let text = try String(contentsOfFile: ProgramHome.library + "/scenarios/\(scenario).yaml", encoding: .utf8)
        return text.split(separator: "\n").compactMap { line in
            guard let start = line.range(of: "- \"@") else { return nil }
            return "@" + line[start.upperBound...].dropLast()
        }
    }

    static func text(_ scenario: String) throws -> String { try lines(scenario).map { $0 + "\n" }.joined() }
}

/// Objects of JSON Lines.
enum JSONLines {
    static func object(_ line: String) -> [String: Any]? {
        (try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: Any]
    }

    /// The same text for the same contents.
    static func canonical(_ object: [String: Any]) -> String {
        (try? JSONSerialization.data(withJSONObject: object, options: .sortedKeys)).map { String(decoding: $0, as: UTF8.self) }
            ?? ""
    }

    /// The lines that are whole objects.
    static func objects(_ text: String) -> [[String: Any]] { text.split(separator: "\n").compactMap { object(String($0)) } }
}

/// Long versions are run when somebody has the time.
let runsLongTests = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil
