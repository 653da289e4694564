/// Numbers as the instrument shows them, without locale and without Foundation.
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
