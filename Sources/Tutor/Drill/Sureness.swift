/// How sure somebody says to be, in answer to the echo of a diagnosis: `80`, `80 %`, `yes, 80 percent`, `yes 90 % sure`.
///
/// The figure is kept with the claim and shown as calibration; it earns and costs nothing.
enum Sureness {
    private static let before: Set<String> = [
        "y", "yes", "yep", "yeah", "ok", "okay", "confirm", "ja", "si", "sí", "sim", "oui", "about",
    ]
    private static let after: Set<String> = ["%", "percent", "sure", "certain", "confident"]

    /// Percent, 0...100; nil when the words say anything else.
    static func read(_ text: String) -> Double? {
        let spaced = text.lowercased().replacing("%", with: " % ")
        var words = spaced.split { " ,.!;:".contains($0) }.map(String.init)
        while let first = words.first, before.contains(first) { words.removeFirst() }
        guard let first = words.first, let value = Int(first), (0...100).contains(value) else { return nil }
        return words.dropFirst().allSatisfy(after.contains) ? Double(value) : nil
    }
}
