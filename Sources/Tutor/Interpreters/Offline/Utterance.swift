import Scenarios

/// What was said: made harmless, bounded, and cut into tokens.
struct Utterance: Sendable {
    /// More than this is not speech but a paste; only its beginning is read.
    static let maximumScalars = 2000
    /// Tokens that are read at all; keeps every later step bounded.
    static let maximumTokens = 160

    /// The words as said, without control characters and outer blanks.
    let scalars: [Unicode.Scalar]
    var tokens: [Token]

    init(_ text: String) {
        let harmless = Self.harmless(text)
        let start = harmless.firstIndex { !$0.isSpace } ?? harmless.endIndex
        let end = harmless.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? start
        scalars = Array(harmless[start..<end])
        tokens = []
        tokens = Self.tokens(of: scalars)
    }

    /// The words as said.
    var text: String { text(0..<scalars.count) }

    /// A stretch of the words as said.
    func text(_ range: Range<Int>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[range])
        return String(view)
    }

    /// The words as said under a run of tokens.
    func text(tokens range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        return text(tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound)
    }

    var endsAsQuestion: Bool { tokens.last?.text == "?" }

    private static func harmless(_ text: String) -> [Unicode.Scalar] {
        // Names and most of what is typed: nothing to strip, and a byte is a character.
        if text.utf8.count <= maximumScalars, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) {
            return text.utf8.map { Unicode.Scalar($0) }
        }
        var bounded = String.UnicodeScalarView()
        bounded.append(contentsOf: text.unicodeScalars.lazy.prefix(maximumScalars))
        return Array(ControlCharacters.stripped(String(bounded)).unicodeScalars)
    }

    private static func tokens(of s: [Unicode.Scalar]) -> [Token] {
        var out: [Token] = []
        var i = 0
        while i < s.count, out.count < maximumTokens {
            let c = folded(s[i])
            if isLetter(c) {
                var word = String.UnicodeScalarView()
                let start = i
                while i < s.count {
                    let d = folded(s[i])
                    if isLetter(d) {
                        word.append(d)
                    } else if d == "'", i + 1 < s.count, isLetter(folded(s[i + 1])) {
                        word.append(d)
                    } else {
                        break
                    }
                    i += 1
                }
                append(String(word).lowercased(), start..<i, to: &out)
            } else if isDigit(c) {
                let start = i
                var text = ""
                while i < s.count {
                    let d = folded(s[i])
                    if isDigit(d) || (d == "." && i + 1 < s.count && isDigit(folded(s[i + 1])) && !text.contains(".")) {
                        text.unicodeScalars.append(d)
                    } else {
                        break
                    }
                    i += 1
                }
                let digits = text
                if let letter = suffix(of: start..<i, in: s) {
                    text.unicodeScalars.append(letter)
                    i += 1
                }
                let isNegative = start > 0 && s[start - 1] == "-" && (start == 1 || s[start - 2].isSpace)
                out.append(Token(number: (Double(digits) ?? 0) * (isNegative ? -1 : 1), text: text, range: start..<i))
            } else {
                if let mark = mark(c, at: i, in: s) { out.append(mark) }
                i += 1
            }
        }
        return out
    }

    /// The A of `LT-101A`, which is another instrument than `LT-101B`: one letter behind the digits of an instrument number.
    private static func suffix(of digits: Range<Int>, in s: [Unicode.Scalar]) -> Unicode.Scalar? {
        guard digits.upperBound < s.count, digits.count >= 2, digits.lowerBound > 0, let letter = lowercased(s[digits.upperBound]),
            ("a"..."d").contains(letter),
            digits.upperBound + 1 == s.count || !isLetter(s[digits.upperBound + 1]) && !isDigit(s[digits.upperBound + 1])
        else { return nil }
        let before = s[digits.lowerBound - 1]
        let isJoined = digits.lowerBound > 1 && (before == "-" || before == "_") && isLetter(s[digits.lowerBound - 2])
        return isLetter(before) || isJoined ? letter : nil
    }

    private static func lowercased(_ c: Unicode.Scalar) -> Unicode.Scalar? {
        ("A"..."Z").contains(c) ? Unicode.Scalar(c.value + 0x20) : c.value < 0x80 ? c : nil
    }

    /// A word, with a contraction written out: `isn't` is `is` and `not`.
    private static func append(_ word: String, _ range: Range<Int>, to out: inout [Token]) {
        if let parts = WordTables.contractions[word] {
            for part in parts { out.append(Token(word: part, range: range)) }
        } else if word.hasSuffix("n't"), word.utf8.count > 3 {
            out.append(Token(word: String(word.dropLast(3)), range: range))
            out.append(Token(word: "not", range: range))
        } else if word.hasSuffix("'s") {
            out.append(Token(word: String(word.dropLast(2)), range: range))
        } else {
            out.append(Token(word: word.filter { $0 != "'" }, range: range))
        }
    }

    private static func mark(_ c: Unicode.Scalar, at i: Int, in s: [Unicode.Scalar]) -> Token? {
        let endsHere = i + 1 >= s.count || s[i + 1].isSpace
        switch c {
        case ",", ";", "?", "!", ":", "=": return Token(mark: c, range: i..<i + 1)
        case ".": return endsHere ? Token(mark: c, range: i..<i + 1) : nil
        case "-":
            let startsHere = i == 0 || s[i - 1].isSpace
            return startsHere && endsHere ? Token(mark: ",", range: i..<i + 1) : nil
        case "%": return Token(word: "percent", range: i..<i + 1)
        case "/": return Token(word: "or", range: i..<i + 1)
        case "&", "+": return Token(word: "and", range: i..<i + 1)
        default: return nil
        }
    }

    /// Typographic forms brought to the ones that keyboards have.
    private static func folded(_ c: Unicode.Scalar) -> Unicode.Scalar {
        if c.value < 0x80, c.value != 0x60 { return c }
        return switch c.value {
        case 0x2018, 0x2019, 0x02BC, 0x60, 0xB4: "'"
        case 0x2010...0x2015, 0x2212: "-"
        case 0x3001: ","
        case 0xFF01...0xFF5E: Unicode.Scalar(c.value - 0xFEE0) ?? c
        default: c
        }
    }

    private static func isLetter(_ c: Unicode.Scalar) -> Bool {
        c.value < 0x80 ? ("a"..."z").contains(c) || ("A"..."Z").contains(c) : c.properties.isAlphabetic
    }

    private static func isDigit(_ c: Unicode.Scalar) -> Bool { ("0"..."9").contains(c) }
}
