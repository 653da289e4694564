/// A short text as a sparse vector: its words, its pairs of neighbours and its letter groups of three and four.
///
/// Letter groups are what survives mistyping; words are what is sure when nothing is mistyped.
struct PhraseFeatures: Sendable {
    /// Feature key and weight, ascending keys, Euclidean length 1.
    var entries: [(key: UInt64, weight: Double)]

    init(_ tokens: [Token]) {
        var counts: [UInt64: Double] = [:]
        let stems = tokens.filter { !$0.isMark && !WordTables.skippable.contains($0.text) }.map(\.stem)
        for (n, stem) in stems.enumerated() {
            counts[Self.hash(1, stem.utf8), default: 0] += 1.4
            if n > 0 { counts[Self.hash(2, (stems[n - 1] + " " + stem).utf8), default: 0] += 0.7 }
            let letters = Array((" " + stem + " ").utf8)
            for size in 3...4 where letters.count >= size {
                // Long words must not drown short ones.
                let share = 1.6 / Double(letters.count)
                for i in 0...(letters.count - size) {
                    counts[Self.hash(UInt64(size + 10), letters[i..<i + size]), default: 0] += share * 2
                }
            }
        }
        entries = counts.map { (key: $0.key, weight: $0.value) }.sorted { $0.key < $1.key }
        let length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        if length > 0 { for i in entries.indices { entries[i].weight /= length } }
    }

    /// FNV-1a.
    private static func hash(_ seed: UInt64, _ bytes: some Sequence<UInt8>) -> UInt64 {
        var h: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
        for byte in bytes { h = (h ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return h
    }
}
