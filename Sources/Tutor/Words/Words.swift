import Scenarios

/// The one place where facts become sentences for people. Logic returns facts; faces lay blocks out; the language is here.
public struct Words: Sendable {
    let asset: Asset?
    let library: Library

    public init(library: Library, asset: Asset?) {
        self.library = library
        self.asset = asset
    }

    func tagTitle(_ id: String) -> String { asset.flatMap { asset in asset.tag(id).map { asset.local($0.title) } } ?? id }
    func componentTitle(_ id: String) -> String {
        asset.flatMap { asset in asset.component(id).map { asset.local($0.title) } } ?? id
    }
    func actionTitle(_ id: String) -> String { asset.flatMap { asset in asset.action(id).map { asset.local($0.title) } } ?? id }
    func interlockTitle(_ id: String) -> String {
        asset.flatMap { asset in asset.interlocks.first { $0.id == id }.map { asset.local($0.title) } } ?? id
    }

    /// Text with its first letter small, to go on in a sentence; abbreviations stay. German nouns keep theirs.
    static func inline(_ text: String) -> String {
        if Language.spoken == .german { return text }
        guard let first = text.first, first.isUppercase, text.dropFirst().first?.isUppercase != true else { return text }
        return first.lowercased() + text.dropFirst()
    }

    /// How a list ends.
    enum Joint { case and, or }

    /// `a, b and c`.
    static func list(_ items: [String], last joint: Joint = .and) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let others = items.dropLast().joined(separator: Language.spoken == .japanese ? "、" : ", ")
        return switch joint {
        case .and: tr("\(others) and \(last)")
        case .or: tr("\(others) or \(last)")
        }
    }

    /// `1 alarm`, `2 alarms`.
    public static func count(_ n: Int, _ noun: String) -> String { tr(n, of: noun) }

    /// `87.5` for 8750 basis points; whole numbers without decimals.
    public static func score(_ basisPoints: Int) -> String { NumberText.withLocalMark(ScoreText.cut(basisPoints)) }

    /// `45 s`, `2 min`, `2 min 30 s`.
    static func span(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        return seconds % 60 == 0 ? "\(seconds / 60) min" : "\(seconds / 60) min \(seconds % 60) s"
    }
}
