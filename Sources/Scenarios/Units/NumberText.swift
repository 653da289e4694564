/// Numbers as the instrument shows them, without Foundation: for files and machines without locale, for people with its decimal mark.
public enum NumberText {
    /// The value rounded to a fixed number of decimals, half away from zero; `-0` is written `0`.
    public static func fixed(_ value: Double, decimals: Int) -> String {
        guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        let whole = Int(scaled)
        var text = String(whole)
        if decimals > 0 {
            while text.count <= decimals { text = "0" + text }
            text.insert(".", at: text.index(text.endIndex, offsetBy: -decimals))
        }
        return value < 0 && whole != 0 ? "-" + text : text
    }

    /// The same for people: with the decimal mark of the language that is spoken.
    public static func spoken(_ value: Double, decimals: Int) -> String { withLocalMark(fixed(value, decimals: decimals)) }

    /// A number's text, or one with a number at its beginning (`1.24 bar`), with the decimal mark of the language that is spoken.
    public static func withLocalMark(_ text: String) -> String {
        let mark = Language.spoken.decimalMark
        guard mark != ".", let point = text.firstIndex(of: ".") else { return text }
        return text[..<point] + String(mark) + text[text.index(after: point)...]
    }

    /// Decimals that show one step of an instrument's resolution: 1 -> 0, 0.1 -> 1, 0.05 -> 2.
    public static func decimals(forResolution resolution: Double) -> Int {
        var decimals = 0
        var scaled = resolution
        while decimals < 6, abs(scaled - scaled.rounded()) > 1e-9 {
            scaled *= 10
            decimals += 1
        }
        return decimals
    }
}
