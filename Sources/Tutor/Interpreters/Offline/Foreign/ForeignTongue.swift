import Scenarios

/// What the reader of another language has to know of it: data.
struct ForeignTongue: Sendable {
    /// A word as it was said, and as it is compared; in a language without spaces, a character.
    struct Piece: Sendable, Hashable {
        var said: String
        var compared: String
    }

    var language: Language
    /// A line each: words of the language, `=`, the English that the grammar reads. `a|b` is either, `?` behind it makes it optional, `a_b` is two words
    /// in a row; `<x>` is the name of something, `<d>` a time, `<n>` a number, `<t>` any words.
    var frames: String
    /// Words that say nothing in a name: articles, prepositions. Compared form.
    var small: Set<String>
    /// Units of time and what they are in English.
    var units: [String: String]
    /// Numbers in words.
    var numbers: [String: Int]
    /// Joints of a list and what they are in English.
    var joints: [String: String]
    /// Whether words are written without spaces between.
    var isUnspaced = false

    /// Cut into what is read alone.
    func sentences(_ text: String) -> [String] {
        let ends: Set<Character> = isUnspaced ? ["。", "！", ";", "；"] : [";"]
        return text.split(whereSeparator: ends.contains).map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// Words without marks, a decimal comma made a point; or characters.
    func pieces(_ text: String) -> [Piece] {
        if isUnspaced {
            return text.filter { !$0.isWhitespace && !"、，,？?「」".contains($0) }.map {
                Piece(said: String($0), compared: folded(String($0)))
            }
        }
        return text.split(whereSeparator: \.isWhitespace).compactMap { word in
            var word = word.drop { "¿¡\"„“”«»(".contains($0) }
            while let last = word.last, ",.?!:\"“”»)".contains(last) { word.removeLast() }
            guard !word.isEmpty else { return nil }
            let plain = pointed(String(word))
            return Piece(said: plain, compared: folded(plain))
        }
    }

    /// Small letters without accents, as hurried people type.
    func folded(_ text: String) -> String {
        let small = text.lowercased()
        if isUnspaced {
            return String(
                String.UnicodeScalarView(
                    small.unicodeScalars.map { (0xFF01...0xFF5E).contains($0.value) ? Unicode.Scalar($0.value - 0xFEE0) ?? $0 : $0 }
                ))
        }
        return Self.plain(small, language)
    }

    /// Without accents; German umlauts as two letters.
    static func plain(_ text: String, _ language: Language) -> String {
        var out = ""
        for character in text {
            switch character {
            case "ä" where language == .german: out += "ae"
            case "ö" where language == .german: out += "oe"
            case "ü" where language == .german: out += "ue"
            case "ß": out += "ss"
            case "á", "à", "â", "ã", "ä": out += "a"
            case "é", "ê", "è": out += "e"
            case "í": out += "i"
            case "ó", "ô", "õ", "ö": out += "o"
            case "ú", "ü": out += "u"
            case "ç": out += "c"
            case "ñ": out += "n"
            default: out.append(character)
            }
        }
        return out
    }

    private func pointed(_ word: String) -> String {
        guard let comma = word.firstIndex(of: ","), word[..<comma].last?.isNumber == true,
            word[word.index(after: comma)...].first?.isNumber == true
        else { return word }
        return word[..<comma] + "." + word[word.index(after: comma)...]
    }

    /// Words as they were said.
    func words(_ pieces: ArraySlice<Piece>) -> String { pieces.map(\.said).joined(separator: isUnspaced ? "" : " ") }

    /// The name of something as the vocabulary has it: small words off, joints in English.
    func name(_ pieces: ArraySlice<Piece>) -> String {
        if isUnspaced {
            var rest = pieces
            while let last = rest.last, small.contains(last.compared) { rest.removeLast() }
            var text = words(rest)
            for (joint, english) in joints { text = text.replacing(joint, with: " \(english) ") }
            return text
        }
        return pieces.compactMap { piece in
            if let joint = joints[piece.compared] { return joint }
            return small.contains(piece.compared) ? nil : piece.said
        }.joined(separator: " ")
    }

    /// `5 minutes`; nil when it is no time.
    func duration(_ pieces: ArraySlice<Piece>) -> String? {
        let text = pieces.map(\.compared).joined(separator: isUnspaced ? "" : " ")
        for (unit, english) in units.sorted(by: { ($0.key.count, $0.key) > ($1.key.count, $1.key) }) where text.hasSuffix(unit) {
            let amount = String(text.dropLast(unit.count)).trimmed
            if amount.isEmpty { return isUnspaced ? nil : "1 \(english)" }
            if let n = Double(amount), n > 0 { return "\(amount) \(english)" }
            if let n = numbers[amount] { return "\(n) \(english)" }
        }
        return nil
    }

    /// A number in figures.
    func number(_ pieces: ArraySlice<Piece>) -> String? {
        let text = pieces.map(\.compared).joined(separator: isUnspaced ? "" : " ")
        let bare = text.hasSuffix("%") ? String(text.dropLast()).trimmed : text
        if Double(bare) != nil { return text }
        return numbers[text].map(String.init)
    }

    /// The tongue of a language; nil for English.
    static func of(_ language: Language) -> ForeignTongue? {
        switch language {
        case .english: nil
        case .german: .german
        case .spanish: .spanish
        case .portuguese: .portuguese
        case .japanese: .japanese
        }
    }
}
