/// One word, number or mark of an utterance, with the place where it stands.
struct Token: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case word, number(Double), mark }

    var kind: Kind
    /// Lower case, contractions written out, spelling repaired.
    var text: String
    /// What is compared: inflection taken off, abbreviations and synonyms brought to one form.
    var stem: String
    /// Scalars of the utterance that it stands for.
    var range: Range<Int>

    var number: Double? { if case .number(let value) = kind { value } else { nil } }
    var isMark: Bool { kind == .mark }
    /// A number, or a word with digits in it: `TE-101`.
    var isNumbered: Bool { text.utf8.contains { ($0 &- 48) < 10 } }

    init(word: String, range: Range<Int>) {
        kind = .word
        text = word
        stem = Stem.of(word)
        self.range = range
    }

    init(number: Double, text: String, range: Range<Int>) {
        kind = .number(number)
        self.text = text
        stem = text
        self.range = range
    }

    init(mark: Unicode.Scalar, range: Range<Int>) {
        kind = .mark
        text = String(mark)
        stem = text
        self.range = range
    }
}
