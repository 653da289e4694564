/// A sentence with gaps, as it is written in the sources: `"The \(pump) has \(count) alarms."`.
///
/// Its English is its key: the literal parts with `{1}`, `{2}` for the gaps, which is what catalogues are looked up by.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
    /// What is said in English.
    let english: String
    /// `The {1} has {2} alarms.`; empty while English is spoken, where nobody looks it up.
    let pattern: String
    let values: [String]

    public init(stringLiteral value: String) {
        english = value
        pattern = value
        values = []
    }

    public init(stringInterpolation: StringInterpolation) {
        english = stringInterpolation.english
        pattern = stringInterpolation.pattern
        values = stringInterpolation.values
    }

    /// Collects a literal's parts; the pattern only where it will be asked for.
    public struct StringInterpolation: StringInterpolationProtocol {
        var english = ""
        var pattern = ""
        var values: [String] = []
        private let translates = Language.spoken != .english

        public init(literalCapacity: Int, interpolationCount: Int) {
            english.reserveCapacity(literalCapacity + interpolationCount * 8)
        }

        public mutating func appendLiteral(_ literal: String) {
            english += literal
            if translates { pattern += literal }
        }

        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            let text = value.description
            english += text
            if translates {
                values.append(text)
                pattern += "{\(values.count)}"
            }
        }
    }
}

/// The phrase in the language that is spoken.
///
/// Its argument is always a literal: a test reads the sources for these calls and holds every catalogue against what it finds.
public func tr(_ phrase: Phrase) -> String {
    let language = Language.spoken
    guard language != .english, let text = Catalogue.interface(language)[phrase.pattern] else { return phrase.english }
    return phrase.values.isEmpty ? text : Catalogue.filled(text, with: phrase.values)
}

/// A text that stands in a table of the program (a key's meaning, a command's help) in the language that is spoken.
/// The tables are named to the test that holds the catalogues complete.
public func tr(text english: String) -> String {
    let language = Language.spoken
    return language == .english ? english : Catalogue.interface(language)[english] ?? english
}

/// `1 alarm`, `2 alarms`: a number of things, the thing by its English singular.
public func tr(_ n: Int, of noun: String) -> String {
    let language = Language.spoken
    if language != .english, let forms = Catalogue.interface(language)["{1} \(noun)(s)"] {
        let cut = forms.firstIndex(of: "|")
        let form = n == 1 ? forms[..<(cut ?? forms.endIndex)] : cut.map { forms[forms.index(after: $0)...] } ?? forms[...]
        return Catalogue.filled(String(form), with: [String(n)])
    }
    return "\(n) \(noun)\(n == 1 ? "" : "s")"
}
