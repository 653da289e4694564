import Scenarios

/// The one place where facts become sentences for people. Logic returns facts; faces lay blocks out; the language is here.
public struct Words: Sendable {
    let asset: Asset?
    let library: Library

    public init(library: Library, asset: Asset?) {
        self.library = library
        self.asset = asset
    }

    func tagTitle(_ id: String) -> String { asset?.tag(id)?.title ?? id }
    func componentTitle(_ id: String) -> String { asset?.component(id)?.title ?? id }
    func actionTitle(_ id: String) -> String { asset?.action(id)?.title ?? id }
    func interlockTitle(_ id: String) -> String { asset?.interlocks.first { $0.id == id }?.title ?? id }

    /// Text with its first letter small, to go on in a sentence; abbreviations stay.
    static func inline(_ text: String) -> String {
        guard let first = text.first, first.isUppercase, text.dropFirst().first?.isUppercase != true else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// `a, b and c`.
    static func list(_ items: [String], last: String = "and") -> String {
        switch items.count {
        case 0: ""
        case 1: items[0]
        default: items.dropLast().joined(separator: ", ") + " \(last) " + items[items.count - 1]
        }
    }

    /// `1 alarm`, `2 alarms`.
    public static func count(_ n: Int, _ noun: String) -> String { "\(n) \(noun)\(n == 1 ? "" : "s")" }

    /// `87.5` for 8750 basis points; whole numbers without decimals.
    public static func score(_ basisPoints: Int) -> String { ScoreText.cut(basisPoints) }

    /// `45 s`, `2 min`, `2 min 30 s`.
    static func span(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    }
}
