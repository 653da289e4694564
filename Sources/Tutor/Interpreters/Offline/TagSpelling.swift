import Scenarios

/// Mends instrument numbers: `TE-1O1`, `te 101` and `TE101` are all the tag `te_101` when the asset has it.
enum TagSpelling {
    static func repaired(_ utterance: Utterance, tags: [Tag]) -> [Token] {
        let numbered = tags.map(\.id).filter { id in id.utf8.contains { ("0"..."9").contains(Character(Unicode.Scalar($0))) } }
        guard !numbered.isEmpty else { return utterance.tokens }
        let folded = numbered.map { fold($0.unicodeScalars) }
        var out: [Token] = []
        var i = 0
        let tokens = utterance.tokens
        while i < tokens.count {
            var end = i
            // A chunk: tokens that touch each other or are joined by `-`, `_`, `.`.
            while end < tokens.count, !tokens[end].isMark, end == i || joins(utterance, tokens[end - 1], tokens[end]) { end += 1 }
            let chunk = tokens[i..<max(end, i + 1)]
            if end > i + 1, let id = tag(utterance, chunk, numbered, folded) {
                let range = chunk.first!.range.lowerBound..<chunk.last!.range.upperBound
                out += Utterance(id).tokens.map { token in
                    var token = token
                    token.range = range
                    return token
                }
            } else {
                out += chunk
            }
            i = max(end, i + 1)
        }
        return out
    }

    private static func joins(_ utterance: Utterance, _ a: Token, _ b: Token) -> Bool {
        let gap = a.range.upperBound..<max(a.range.upperBound, b.range.lowerBound)
        return gap.count <= 1 && gap.allSatisfy { ["-", "_", "."].contains(utterance.scalars[$0]) }
    }

    private static func tag(_ utterance: Utterance, _ chunk: ArraySlice<Token>, _ ids: [String], _ folded: [String]) -> String? {
        let typed = fold(utterance.scalars[chunk.first!.range.lowerBound..<chunk.last!.range.upperBound])
        guard (3...24).contains(typed.count), typed.contains(where: \.isNumber), typed.contains(where: \.isLetter) else {
            return nil
        }
        if let exact = folded.firstIndex(of: typed) { return ids[exact] }
        guard typed.count >= 5 else { return nil }
        // One edit among letters may be a slip; one edit among digits is another instrument.
        let near = folded.indices.filter {
            folded[$0].filter(\.isNumber) == typed.filter(\.isNumber) && Spelling.distance(folded[$0], typed, limit: 1) == 1
        }
        return near.count == 1 ? ids[near[0]] : nil
    }

    /// Letters and digits only, with the letters that are taken for digits folded into them.
    private static func fold(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var out = ""
        for scalar in scalars {
            switch scalar {
            case "o", "O": out.append("0")
            case "l", "I", "i", "L": out.append("1")
            case "a"..."z", "0"..."9": out.unicodeScalars.append(scalar)
            case "A"..."Z": out.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
            default: break
            }
        }
        return out
    }
}
