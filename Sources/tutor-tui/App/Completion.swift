/// What Tab offers: the first candidate at once, the next with each further Tab.
struct Completion: Sendable, Hashable {
    /// What stood before the cursor when Tab was first pressed.
    let stem: String
    let candidates: [String]
    private(set) var index = 0

    /// Nil when there is nothing to offer.
    init?(stem: String, candidates: [String]) {
        guard !candidates.isEmpty else { return nil }
        self.stem = stem
        self.candidates = candidates
    }

    /// How many characters all candidates begin with alike, in whole words: nobody needs to read these again.
    var shared: Int {
        guard let first = candidates.first, candidates.count > 1 else { return 0 }
        var end = first.startIndex
        for space in first.indices where first[space] == " " {
            let next = first.index(after: space)
            guard candidates.allSatisfy({ $0.hasPrefix(first[..<next]) }) else { break }
            end = next
        }
        return first.distance(from: first.startIndex, to: end)
    }

    /// The next candidate, or the one before.
    mutating func step(_ delta: Int) { index = (index + delta + candidates.count) % candidates.count }

    /// What stands before the cursor with the candidate in it. A candidate may be the whole text or only its last word or words.
    var text: String {
        let candidate = candidates[index]
        let small = candidate.lowercased()
        if small.hasPrefix(stem.lowercased()) { return candidate }
        var start = stem.startIndex
        while start < stem.endIndex {
            let atWord = start == stem.startIndex || stem[stem.index(before: start)].isWhitespace
            if atWord, small.hasPrefix(stem[start...].lowercased()) { return stem[..<start] + candidate }
            start = stem.index(after: start)
        }
        // It begins otherwise than what was typed: it stands for the last word.
        let head = stem.lastIndex { $0.isWhitespace }.map { stem[...$0] } ?? ""
        return head + candidate
    }
}
