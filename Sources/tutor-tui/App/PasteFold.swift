import Scenarios

/// Long pastes folded to one element of the draft each, so that the cursor, undo and the cuts handle them as a character.
struct PasteFold: Sendable, Hashable {
    private var texts: [String] = []

    /// More lines, or more columns, than this are folded.
    static let lines = 10
    static let columns = 1000

    /// Scalars of no script, which stand for folded texts and which nobody can type.
    private static let first: UInt32 = 0x10F800
    private static let last: UInt32 = 0x10FFFD

    static func isReserved(_ scalar: Unicode.Scalar) -> Bool { (first...last).contains(scalar.value) }

    /// A paste as elements of the draft: itself, or one.
    mutating func folded(_ text: String) -> [Character] {
        let free = String(String.UnicodeScalarView(text.unicodeScalars.filter { !Self.isReserved($0) }))
        let isLong = Self.lineCount(free) > Self.lines || free.utf8.count > Self.columns && CellWidth.of(free) > Self.columns
        guard isLong, texts.count < Int(Self.last - Self.first), let mark = Unicode.Scalar(Self.first + UInt32(texts.count)) else {
            return Array(free)
        }
        texts.append(free)
        return [Character(mark)]
    }

    /// Whether an element stands for a folded text.
    func holds(_ character: Character) -> Bool { index(character) != nil }

    /// The text with nothing folded.
    func whole(_ elements: some Sequence<Character>) -> String {
        guard !texts.isEmpty else { return String(elements) }
        var out = ""
        for element in elements {
            if let index = index(element) { out += texts[index] } else { out.append(element) }
        }
        return out
    }

    /// What is shown of a folded text: how much it is and how it begins.
    func label(_ character: Character) -> String? {
        guard let index = index(character) else { return nil }
        let text = texts[index]
        let lines = Self.lineCount(text)
        let size = text.utf8.count < 1000 ? tr("\(text.utf8.count) bytes") : "\(text.utf8.count / 1000) kB"
        let length = tr(lines, of: "line")
        return tr("[pasted: \(length), \(size)]")
    }

    private func index(_ character: Character) -> Int? {
        guard !texts.isEmpty, let scalar = character.unicodeScalars.first, Self.isReserved(scalar) else { return nil }
        let index = Int(scalar.value - Self.first)
        return index < texts.count ? index : nil
    }

    /// A newline at the end begins no line.
    private static func lineCount(_ text: String) -> Int {
        let breaks = text.utf8.lazy.filter { $0 == 0x0A }.count
        return text.utf8.last == 0x0A ? breaks : breaks + 1
    }
}
