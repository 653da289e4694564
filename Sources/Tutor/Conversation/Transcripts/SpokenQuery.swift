import Scenarios

/// Words that are looked for in what was said: all of them, in any order, without regard to case; in quotes they stand together.
public struct SpokenQuery: Sendable, Hashable {
    /// Folded to small letters.
    let needles: [[Character]]
    /// As they were typed.
    public let text: String

    /// Characters of an excerpt.
    private static let longestExcerpt = 160
    private static let mostNeedles = 8

    /// Nil when there is nothing to look for.
    public init?(_ text: String) {
        let clean = ControlCharacters.stripped(text).trimmed
        var needles: [[Character]] = []
        for (index, part) in clean.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            let words = index % 2 == 1 ? [String(part).trimmed] : part.split(whereSeparator: \.isWhitespace).map(String.init)
            needles += words.filter { !$0.isEmpty }.map(Self.folded)
        }
        guard !needles.isEmpty else { return nil }
        self.needles = Array(needles.prefix(Self.mostNeedles))
        self.text = clean
    }

    /// What the bytes of a journal entry must hold, where that can be said without reading it: plain letters and digits, which are
    /// written as they are. The longest one sorts out most.
    var plainNeedle: String? {
        needles.filter { $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == " ") } }.max { $0.count < $1.count }
            .map { String($0) }
    }

    /// One small letter for each character, so that places can be counted.
    private static func folded(_ text: String) -> [Character] { text.map(folded) }
    private static func folded(_ character: Character) -> Character {
        let small = character.lowercased()
        return small.count == 1 ? small.first! : character
    }

    /// What was said around the words, in one line, and where they stand in it; nil when one of them is missing.
    func excerpt(of said: String) -> (text: String, hits: [Range<Int>])? {
        let line = Array(ControlCharacters.visible(said.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
        let small = line.map(Self.folded)
        var places: [Range<Int>] = []
        for needle in needles {
            let found = Self.places(of: needle, in: small)
            guard !found.isEmpty else { return nil }
            places += found
        }
        places.sort { ($0.lowerBound, -$0.upperBound) < ($1.lowerBound, -$1.upperBound) }
        var from = 0
        var to = line.count
        if line.count > Self.longestExcerpt {
            from = max(0, min(places[0].lowerBound - 40, line.count - Self.longestExcerpt))
            to = from + Self.longestExcerpt
        }
        let (before, after) = (from > 0 ? "…" : "", to < line.count ? "…" : "")
        var hits: [Range<Int>] = []
        for place in places where place.lowerBound >= from && place.upperBound <= to {
            if let last = hits.last, place.lowerBound - from + before.count < last.upperBound { continue }
            hits.append(place.lowerBound - from + before.count..<place.upperBound - from + before.count)
        }
        return (before + String(line[from..<to]) + after, hits)
    }

    private static func places(of needle: [Character], in line: [Character]) -> [Range<Int>] {
        guard needle.count <= line.count else { return [] }
        var places: [Range<Int>] = []
        var start = 0
        while start + needle.count <= line.count {
            if line[start] == needle[0], line[start..<start + needle.count].elementsEqual(needle) {
                places.append(start..<start + needle.count)
                start += needle.count
            } else {
                start += 1
            }
        }
        return places
    }
}
