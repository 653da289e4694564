/// Basis points as points of a hundred.
public enum ScoreText {
    /// All digits, none rounded: `87`, `87.5`, `87.55`.
    public static func exact(_ basisPoints: Int) -> String {
        let (whole, rest) = abs(basisPoints).quotientAndRemainder(dividingBy: 100)
        let sign = basisPoints < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return rest % 10 == 0 ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }

    /// One decimal, or none: cut, not rounded, because 79.99 must not read as the 80 it missed.
    public static func cut(_ basisPoints: Int) -> String {
        let tenths = abs(basisPoints) / 10
        let sign = basisPoints < 0 && tenths > 0 ? "-" : ""
        return basisPoints % 100 == 0 ? "\(basisPoints / 100)" : "\(sign)\(tenths / 10).\(tenths % 10)"
    }

    /// No decimals, rounded half up: for what is an estimate, and no promise of tenths.
    public static func rounded(_ basisPoints: Int) -> String { "\((basisPoints + 50) / 100)" }
}
