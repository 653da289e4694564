import Scenarios

/// A paste made harmless: lines end with `\n` however they ended, tabs are spaces, and every other control character is gone.
enum PastedText {
    static func plain(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in text.unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            switch scalar {
            case "\n" where afterReturn: break
            case "\r", "\n": out.append("\n")
            case "\t": out.append(" ")
            default: if !ControlCharacters.isUnsafe(scalar), !PasteFold.isReserved(scalar) { out.append(scalar) }
            }
        }
        return String(out)
    }
}
