import Synchronization

/// A language that the program speaks. English is what the sources are written in; the others are catalogues.
///
/// The language is the one thing that is not handed from call to call: it is chosen once, when the program starts, and decides only how
/// things are said, never what happens. What machines read (records, exports, `--json`) is English whatever is spoken.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    case german = "de"
    case spanish = "es"
    case portuguese = "pt"
    case japanese = "ja"

    /// What is spoken unless `overriding` says otherwise: an index into `allCases`.
    private static let chosen = Atomic<Int>(0)
    /// What is listened to beside English.
    private static let understood = Atomic<Int>(0)

    /// Another language for the extent of a task; tests use it, and what must be English.
    @TaskLocal public static var overriding: Language?

    /// The language spoken here and now.
    public static var spoken: Language { overriding ?? allCases[chosen.load(ordering: .relaxed)] }

    /// The language that people are understood in beside English: the one that is spoken, but for `--json`, whose answers are English.
    public static var heard: Language { overriding ?? allCases[understood.load(ordering: .relaxed)] }

    /// Chooses for the whole program. Called once, before anything is said.
    public static func speak(_ language: Language, hearing heard: Language) {
        chosen.store(allCases.firstIndex(of: language) ?? 0, ordering: .relaxed)
        understood.store(allCases.firstIndex(of: heard) ?? 0, ordering: .relaxed)
    }

    /// Its name, in itself.
    public var ownName: String {
        switch self {
        case .english: "English"
        case .german: "Deutsch"
        case .spanish: "Español"
        case .portuguese: "Português"
        case .japanese: "日本語"
        }
    }

    /// A language by its code or its own name: `de`, `de_AT.UTF-8`, `pt-BR`, `Deutsch`.
    public init?(named name: String) {
        let small = name.lowercased()
        if let whole = Self.allCases.first(where: { $0.ownName.lowercased() == small }) {
            self = whole
            return
        }
        let code = small.prefix { $0.isLetter }
        guard let known = Language(rawValue: String(code)) else { return nil }
        self = known
    }

    /// The language an environment asks for, as POSIX has it: `LC_ALL`, `LC_MESSAGES`, `LANG`; the first that is set counts.
    public static func asked(by environment: [String: String]) -> Language {
        let value = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return value.flatMap(Language.init(named:)) ?? .english
    }

    /// What stands between the whole and the broken part of a number.
    var decimalMark: Character {
        switch self {
        case .english, .japanese: "."
        case .german, .spanish, .portuguese: ","
        }
    }
}
