import Scenarios

/// Instrument numbers: `TE-1O1`, `te 101` and `TE101` are all the `TE-101` of the asset, and one word from here on.
///
/// One word, because its halves mean other things: `AT-101` is neither something at something nor any other 101 of the machine.
struct TagSpelling: Sendable {
    /// Every number of the asset, letters and digits only.
    private var numbers: Set<String> = []
    /// The same with the letters that are taken for digits folded into them; several where that makes two numbers one.
    private var folded: [String: [String]] = [:]

    /// - Parameter tags: instruments whose ids and names may be numbers.
    init(tags: [Tag] = []) {
        for name in tags.flatMap({ [$0.id] + $0.names }) {
            let number = Self.plain(name.unicodeScalars)
            guard Self.isNumber(number), name.unicodeScalars.count <= number.utf8.count + 1, numbers.insert(number).inserted else {
                continue
            }
            folded[Self.fold(number), default: []].append(number)
        }
    }

    /// The tokens of an utterance, with each number of the asset brought together in one word.
    func joined(_ utterance: Utterance) -> [Token] {
        let tokens = utterance.tokens
        guard !numbers.isEmpty else { return tokens }
        var out: [Token] = []
        var i = 0
        while i < tokens.count {
            // A chunk: tokens that touch each other or are joined by `-`, `_`, `.`.
            var end = i
            while end < tokens.count, !tokens[end].isMark, end == i || touches(utterance, tokens[end - 1], tokens[end]) { end += 1 }
            end = max(end, i + 1)
            let written = tokens[i].range.lowerBound..<tokens[end - 1].range.upperBound
            if let number = number(Self.plain(utterance.scalars[written])) {
                out.append(Token(word: number, range: written))
                i = end
            } else if let pair = pair(tokens, at: i) {
                out.append(pair)
                i += 2
            } else {
                out += tokens[i..<end]
                i = end
            }
        }
        return out
    }

    /// `te 101`: with a space between, only as it stands.
    private func pair(_ tokens: [Token], at i: Int) -> Token? {
        guard i + 1 < tokens.count, tokens[i].kind == .word, tokens[i + 1].number != nil,
            tokens[i + 1].text.first?.isNumber == true,
            numbers.contains(tokens[i].text + tokens[i + 1].text)
        else { return nil }
        return Token(
            word: tokens[i].text + tokens[i + 1].text, range: tokens[i].range.lowerBound..<tokens[i + 1].range.upperBound)
    }

    private func touches(_ utterance: Utterance, _ a: Token, _ b: Token) -> Bool {
        // `TE-101/TE-102` are two.
        guard !isSign(a), !isSign(b) else { return false }
        let gap = a.range.upperBound..<max(a.range.upperBound, b.range.lowerBound)
        return gap.count <= 1 && gap.allSatisfy { ["-", "_", "."].contains(utterance.scalars[$0]) }
    }

    /// A word that was typed as one sign: `/`, `&`, `%`.
    private func isSign(_ token: Token) -> Bool { token.range.count == 1 && token.text.utf8.count > 1 }

    /// The number that was meant. One that exists is meant as it stands; never is one existing number taken for another.
    private func number(_ typed: String) -> String? {
        if numbers.contains(typed) { return typed }
        guard (3...24).contains(typed.utf8.count), typed.utf8.contains(where: Self.isDigit),
            typed.utf8.contains(where: Self.isLetter)
        else { return nil }
        if let alike = folded[Self.fold(typed)] { return alike.count == 1 ? alike[0] : nil }
        guard typed.utf8.count >= 5 else { return nil }
        // A letter too many, too few or at the wrong place may be a slip; another letter or digit is another instrument.
        let near = numbers.filter { number in
            number.utf8.filter(Self.isDigit) == typed.utf8.filter(Self.isDigit)
                && (number.utf8.count != typed.utf8.count || number.utf8.sorted() == typed.utf8.sorted())
                && Spelling.distance(number, typed, limit: 1) == 1
        }
        return near.count == 1 ? near.first : nil
    }

    /// Up to three letters, digits, and perhaps one more letter.
    private static func isNumber(_ plain: String) -> Bool {
        let rest = plain.utf8.drop(while: isLetter)
        let suffix = rest.drop(while: isDigit)
        return (1...3).contains(plain.utf8.count - rest.count) && (1...5).contains(rest.count - suffix.count)
            && (suffix.isEmpty || suffix.count == 1 && rest.count - suffix.count > 1)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// Letters and digits only, in lower case.
    private static func plain(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var out = String.UnicodeScalarView()
        for scalar in scalars {
            switch scalar {
            case "a"..."z", "0"..."9": out.append(scalar)
            case "A"..."Z": out.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            default: break
            }
        }
        return String(out)
    }

    /// With the letters that are taken for digits folded into them.
    private static func fold(_ plain: String) -> String {
        String(plain.map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : $0 })
    }
}
