/// A sentence with gaps: `show|give me? <tags> for last? <window>`.
///
/// `a|b` is either word, `?` after a word makes it optional, `<name>` is a gap of one or more words. Words count as equal by their stems.
struct Pattern: Sendable {
    private enum Element: Sendable {
        case word(Set<String>, isOptional: Bool)
        case gap(String)
    }

    private let elements: [Element]

    init(_ text: String) {
        elements = text.split(separator: " ").map { part in
            if part.hasPrefix("<") { return .gap(String(part.dropFirst().dropLast())) }
            let isOptional = part.hasSuffix("?")
            let words = (isOptional ? part.dropLast() : part).split(separator: "|").map { Stem.of(String($0)) }
            return .word(Set(words), isOptional: isOptional)
        }
    }

    /// The words that stand in its text, gaps apart.
    static func words(in text: String) -> [String] {
        text.split(separator: " ").filter { !$0.hasPrefix("<") }
            .flatMap { $0.split(separator: "|").map { String($0.last == "?" ? $0.dropLast() : $0) } }
    }

    /// What stands in the gaps when all of the words fit; gaps are as short as they can be.
    func match(_ words: [Token]) -> [String: Range<Int>]? {
        match(words, from: 0, element: 0)
    }

    /// Whether a gap for a number or a time holds one: what else the gap could be is then found by trying on.
    private static func fits(_ gap: String, _ words: ArraySlice<Token>) -> Bool {
        switch gap {
        case "window": SpokenNumbers.duration(Array(words)) != nil
        case "seed", "level": SpokenNumbers.number(Array(words)) != nil
        case "severity": SpokenNumbers.number(words.filter { $0.text != "percent" }) != nil
        default: true
        }
    }

    private func match(_ words: [Token], from i: Int, element e: Int) -> [String: Range<Int>]? {
        guard e < elements.count else { return i == words.count ? [:] : nil }
        switch elements[e] {
        case .word(let stems, let isOptional):
            if i < words.count, stems.contains(words[i].stem), let rest = match(words, from: i + 1, element: e + 1) { return rest }
            return isOptional ? match(words, from: i, element: e + 1) : nil
        case .gap(let name):
            guard i < words.count else { return nil }
            if e + 1 == elements.count { return Self.fits(name, words[i...]) ? [name: i..<words.count] : nil }
            for end in (i + 1)...words.count {
                guard Self.fits(name, words[i..<end]), var rest = match(words, from: end, element: e + 1) else { continue }
                rest[name] = i..<end
                return rest
            }
            return nil
        }
    }
}
