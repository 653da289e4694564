import Foundation

/// Finds in the sources every sentence that can be said: the literals behind `tr(`, and the nouns that are counted.
struct PhraseHarvest {
    /// Keys of catalogues, and the file where each is said first.
    private(set) var phrases: [String: String] = [:]
    /// Calls whose argument is no literal.
    private(set) var unreadable: [String] = []

    init(root: String) throws {
        let sources = root + "/Sources"
        let files = try FileManager.default.subpathsOfDirectory(atPath: sources).filter { $0.hasSuffix(".swift") }.sorted()
        for file in files where !file.hasPrefix("Scenarios/Language/") {
            read(try String(contentsOfFile: sources + "/" + file, encoding: .utf8), file: file)
        }
    }

    private mutating func read(_ text: String, file: String) {
        let scalars = Array(text.unicodeScalars)
        var i = 0
        while i < scalars.count {
            if let start = Self.call("tr(", scalars, at: i) {
                var j = start
                while j < scalars.count, scalars[j].properties.isWhitespace { j += 1 }
                if scalars[j] == "\"" {
                    phrases[Self.literal(scalars, at: j).pattern, default: file] = file
                } else if !Self.begins("text:", scalars, at: j), let noun = Self.noun(scalars, from: j, behind: "of: ") {
                    if let noun = noun.text {
                        phrases["{1} \(noun)(s)", default: file] = file
                    } else if !noun.isVariable {
                        note(file, scalars, j)
                    }
                } else if !Self.begins("text:", scalars, at: j) {
                    note(file, scalars, j)
                }
                i = start
            } else if let start = Self.call("count(", scalars, at: i) {
                if let noun = Self.noun(scalars, from: start, behind: ", "), let text = noun.text {
                    phrases["{1} \(text)(s)", default: file] = file
                }
                i = start
            } else {
                i += 1
            }
        }
    }

    private mutating func note(_ file: String, _ scalars: [Unicode.Scalar], _ at: Int) {
        unreadable.append("\(file): \(Self.text(scalars[at..<min(scalars.count, at + 60)]))")
    }

    private static func text(_ scalars: some Collection<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    private static func begins(_ word: String, _ scalars: [Unicode.Scalar], at i: Int) -> Bool {
        scalars[i...].starts(with: word.unicodeScalars)
    }

    /// The place behind a call's bracket; nil where it is only the end of a longer name.
    private static func call(_ word: String, _ scalars: [Unicode.Scalar], at i: Int) -> Int? {
        guard scalars[i] == word.unicodeScalars.first, begins(word, scalars, at: i) else { return nil }
        if i > 0, scalars[i - 1].properties.isAlphabetic || scalars[i - 1] == "_" { return nil }
        return i + word.unicodeScalars.count
    }

    /// The literal behind a label at the call's own depth, before its closing bracket.
    private static func noun(_ scalars: [Unicode.Scalar], from: Int, behind label: String) -> (text: String?, isVariable: Bool)? {
        var depth = 0
        var i = from
        while i < scalars.count {
            switch scalars[i] {
            case "(", "[", "{": depth += 1
            case ")", "]", "}":
                if depth == 0 { return nil }
                depth -= 1
            case "\"": i = literal(scalars, at: i).end - 1
            default:
                if depth == 0, begins(label, scalars, at: i) {
                    let at = i + label.unicodeScalars.count
                    return scalars[at] == "\"" ? (literal(scalars, at: at).pattern, false) : (nil, true)
                }
            }
            i += 1
        }
        return nil
    }

    /// A string literal: its pattern, with gaps numbered, and the place behind it.
    static func literal(_ scalars: [Unicode.Scalar], at start: Int) -> (pattern: String, end: Int) {
        var pattern = String.UnicodeScalarView()
        var gaps = 0
        var i = start + 1
        while scalars[i] != "\"" {
            guard scalars[i] == "\\" else {
                pattern.append(scalars[i])
                i += 1
                continue
            }
            switch scalars[i + 1] {
            case "(":
                var depth = 1
                i += 2
                while depth > 0 {
                    switch scalars[i] {
                    case "(": depth += 1
                    case ")": depth -= 1
                    case "\"": i = literal(scalars, at: i).end - 1
                    default: break
                    }
                    i += 1
                }
                gaps += 1
                pattern.append(contentsOf: "{\(gaps)}".unicodeScalars)
            case "u":
                let close = scalars[i...].firstIndex(of: "}") ?? i
                if let value = UInt32(text(scalars[(i + 3)..<close]), radix: 16), let scalar = Unicode.Scalar(value) {
                    pattern.append(scalar)
                }
                i = close + 1
            case "n":
                pattern.append("\n")
                i += 2
            default:
                pattern.append(scalars[i + 1])
                i += 2
            }
        }
        return (String(pattern), i + 1)
    }
}
