import Scenarios

/// A command line that came over a wire, split into words. No shell has a hand in it: there are quotes and backslashes, and nothing
/// stands for anything else.
public enum SessionWords {
    /// More bytes are no command line.
    static let longest = 16_384
    static let mostWords = 128

    /// The words; nil for what cannot be split, holds control characters, or is too long. A leading `tutor-tui` is dropped.
    public static func split(_ line: String) -> [String]? {
        guard line.utf8.count <= longest, !line.unicodeScalars.contains(where: { $0 != "\t" && ControlCharacters.isUnsafe($0) })
        else {
            return nil
        }
        var words: [String] = []
        var word: String.UnicodeScalarView?
        var quote: Unicode.Scalar?
        var isEscaped = false
        for scalar in line.unicodeScalars {
            if isEscaped {
                isEscaped = false
                // Between double quotes a backslash means something before a quote and a backslash only.
                if quote == "\"", scalar != "\"", scalar != "\\" { word?.append("\\") }
                word?.append(scalar)
            } else if scalar == "\\", quote != "'" {
                isEscaped = true
                word = word ?? .init()
            } else if let open = quote {
                if scalar == open { quote = nil } else { word?.append(scalar) }
            } else if scalar == "'" || scalar == "\"" {
                quote = scalar
                word = word ?? .init()
            } else if scalar == " " || scalar == "\t" {
                if let whole = word { words.append(String(whole)) }
                word = nil
            } else {
                word = word ?? .init()
                word?.append(scalar)
            }
        }
        guard quote == nil, !isEscaped else { return nil }
        if let whole = word { words.append(String(whole)) }
        if words.first == "tutor-tui" { words.removeFirst() }
        return words.count <= mostWords ? words : nil
    }
}
