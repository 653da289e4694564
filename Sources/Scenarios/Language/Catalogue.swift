import Foundation
import Synchronization

/// What is said in one language: translations by their English.
///
/// As text, a line of English and below it, indented, the same in the other language; `#` begins a remark; `\n` and `\\` stand for a new line
/// and a backslash. Gaps are `{1}`, `{2}` and may come in any order; a text for a number of things has its forms for one and for many
/// with `|` between them.
public struct Catalogue: Sendable {
    /// Translations by their English, in the order of the file.
    public private(set) var texts: [String: String] = [:]

    public subscript(_ english: String) -> String? { texts[english] }

    /// Reads a catalogue. Lines that are no pair are left out: a missing translation is said in English.
    public init(_ text: String) {
        var english: String?
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            if first == UInt8(ascii: "\t") {
                if let key = english { texts[key] = Self.unescaped(line.dropFirst()) }
                english = nil
            } else {
                english = Self.unescaped(line)
            }
        }
    }

    /// A pair as it is written.
    public static func lines(_ english: String, _ translation: String) -> String {
        "\(escaped(english))\n\t\(escaped(translation))\n"
    }

    private static func unescaped(_ line: Substring.UTF8View) -> String {
        let text = String(Substring(line))
        guard line.contains(UInt8(ascii: "\\")) else { return text }
        var result = ""
        var marked = false
        for character in text {
            if marked {
                result.append(character == "n" ? "\n" : character)
                marked = false
            } else if character == "\\" {
                marked = true
            } else {
                result.append(character)
            }
        }
        return result
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    /// The text with its gaps filled. A number without a value stays as it is written.
    static func filled(_ text: String, with values: [String]) -> String {
        var result = ""
        var rest = text.utf8[...]
        while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
            result += String(Substring(rest[..<open]))
            let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
            if let close, let number = Int(Substring(rest[rest.index(after: open)..<close])), values.indices.contains(number - 1) {
                result += values[number - 1]
                rest = rest[rest.index(after: close)...]
            } else {
                result += "{"
                rest = rest[rest.index(after: open)...]
            }
        }
        return result + String(Substring(rest))
    }
}

extension Catalogue {
    private static let german = Catalogue(germanText)
    private static let spanish = Catalogue(spanishText)
    private static let portuguese = Catalogue(portugueseText)
    private static let japanese = Catalogue(japaneseText)
    private static let none = Catalogue("")

    /// What the program itself says; read when it is first asked for.
    public static func interface(_ language: Language) -> Catalogue {
        switch language {
        case .english: none
        case .german: german
        case .spanish: spanish
        case .portuguese: portuguese
        case .japanese: japanese
        }
    }
}
