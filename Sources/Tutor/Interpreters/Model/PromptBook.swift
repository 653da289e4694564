import Crypto
import Foundation
import Scenarios

/// What a model is told to be: the files of `prompts/`, which instructors may tune.
///
/// A prompt is a Markdown file whose first line is `version: N`. `{{name}}` stands for what the program fills in.
public struct PromptBook: Sendable {
    /// What can be asked of a model.
    public enum Role: String, Sendable, CaseIterable {
        case home, practice, drill, exam, debrief
    }

    /// What is wrong with a folder of prompts.
    public enum Problem: Error, Sendable, Hashable {
        case missing(folder: String, file: String)
        case noVersion(file: String)
        case unknownPlaceholder(file: String, line: Int, name: String, known: [String])
        case noMove(String)
    }

    struct Prompt: Sendable, Hashable {
        var version: Int
        var text: String
        /// First 8 hexadecimal digits of the file's SHA-256.
        var digest: String
    }

    let prompts: [Role: Prompt]
    let moves: [TutorMove: String]

    /// Placeholders that a prompt may hold.
    static let placeholders = ["machine", "tags", "components", "actions", "topics", "brief"]

    public init(folder: String) throws(Problem) {
        try self.init { file in
            try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)
        } missing: { file in
            .missing(folder: folder, file: file)
        }
    }

    init(read: (String) -> String?, missing: (String) -> Problem) throws(Problem) {
        var prompts: [Role: Prompt] = [:]
        for role in Role.allCases {
            let file = role.rawValue + ".md"
            guard let text = read(file) else { throw missing(file) }
            prompts[role] = try Self.prompt(text, file: file)
        }
        self.prompts = prompts
        guard let text = read("moves.md") else { throw missing("moves.md") }
        moves = try Self.moves(text)
    }

    private static func prompt(_ text: String, file: String) throws(Problem) -> Prompt {
        let first = text.prefix { $0 != "\n" }
        guard first.hasPrefix("version:"), let version = Int(String(first.dropFirst(8)).trimmed) else {
            throw .noVersion(file: file)
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for match in line.matches(of: /\{\{([^}]*)\}\}/) where !placeholders.contains(String(match.1)) {
                throw .unknownPlaceholder(file: file, line: index + 1, name: String(match.1), known: placeholders)
            }
        }
        let digest = HexText.of(SHA256.hash(data: Data(text.utf8)).prefix(4))
        return Prompt(version: version, text: String(text.dropFirst(first.count)).trimmed, digest: digest)
    }

    /// Sections `## name` with the words under them.
    private static func moves(_ text: String) throws(Problem) -> [TutorMove: String] {
        var moves: [TutorMove: String] = [:]
        var current: TutorMove?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("## ") {
                current = TutorMove(rawValue: String(line.dropFirst(3)).trimmed)
            } else if let current {
                moves[current, default: ""] += line + "\n"
            }
        }
        for move in TutorMove.allCases {
            guard let words = moves[move]?.trimmed, !words.isEmpty else { throw .noMove(move.rawValue) }
            moves[move] = words
        }
        return moves
    }

    /// The system message of a role: the same bytes for the same machine and drill.
    public func system(_ role: Role, asset: Asset?, brief: String = "") -> String {
        var text = prompts[role]?.text ?? ""
        for name in Self.placeholders where text.contains("{{\(name)}}") {
            text = text.replacing("{{\(name)}}", with: Self.fill(name, asset, brief))
        }
        return text + Self.languageRule(Language.spoken)
    }

    /// What is added where the trainee reads another language than that of the prompts.
    private static func languageRule(_ language: Language) -> String {
        let name: String? =
            switch language {
            case .english: nil
            case .german: "German"
            case .spanish: "Spanish"
            case .portuguese: "Brazilian Portuguese"
            case .japanese: "Japanese"
            }
        return name.map {
            "\n\nThe trainee speaks \($0), and so does the program: answer in \($0). Ids stay as they are; quotes stay in the trainee's own words."
        } ?? ""
    }

    /// `drill/1-3f2a9c1b`: what is kept with each turn.
    public func version(_ role: Role) -> String {
        let prompt = prompts[role]
        return "\(role.rawValue)/\(prompt?.version ?? 0)-\(prompt?.digest ?? "")"
    }

    private static func fill(_ name: String, _ asset: Asset?, _ brief: String) -> String {
        func lines(_ make: (Asset) -> [String]) -> String { asset.map { make($0).map { "- " + $0 }.joined(separator: "\n") } ?? "" }
        return switch name {
        case "machine": asset.map { "\($0.local($0.title)) (\($0.industry))" } ?? ""
        case "tags":
            lines { asset in asset.tags.map { "\($0.id): \(asset.local($0.title)), \($0.unit), normal \(range($0))" } }
        case "components": lines { asset in asset.components.map { "\($0.id): \(asset.local($0.title))" } }
        case "actions": lines { asset in asset.actions.map { "\($0.id): \(asset.local($0.title))" } }
        case "topics": lines { asset in asset.reference.map { asset.local($0.title) } }
        case "brief": asset?.local(brief) ?? brief
        default: ""
        }
    }

    private static func range(_ tag: Tag) -> String {
        "\(tag.text(tag.normalRange.lowerBound, unit: false)) to \(tag.text(tag.normalRange.upperBound, unit: false))"
    }
}
