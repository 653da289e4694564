import Foundation

/// The clipboard of the terminal, wherever that stands: an order (OSC 52) that travels with the output, over SSH too. Terminals say nothing
/// of what they make of it.
struct Clipboard: Sendable, Hashable {
    /// Why nothing is sent.
    enum Refusal: Error, Sendable, Hashable {
        /// This terminal has no clipboard, or shows the order instead of obeying it.
        case noClipboard
        case tooLong(bytes: Int)
    }

    /// How an order reaches the outer terminal.
    enum Way: Sendable, Hashable {
        case direct
        /// tmux obeys it itself when `set-clipboard` is `on`, and lets it through when `allow-passthrough` is.
        case tmux
        /// GNU screen lets strings through, in pieces.
        case screen
    }

    /// Empty: there is no clipboard. Where it cannot be told which of two it is, both: each leaves the other's alone.
    let ways: [Way]

    /// What the most careful terminals take: 100,000 bytes of base64, less the order itself.
    static let limit = 74_994
    /// What screen takes of a string at once, with room for its own marks.
    private static let piece = 240

    init(ways: [Way]) { self.ways = ways }

    /// - Parameter environment: `TERM`, `TMUX`, `STY`, and `VTE_VERSION`, which terminals set that have no such order.
    init(environment: [String: String]) {
        func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
        let terminal = environment["TERM"] ?? ""
        if isSet("TMUX") || terminal.hasPrefix("tmux") {
            ways = [.direct, .tmux]
        } else if isSet("STY") {
            ways = [.screen]
        } else if terminal.hasPrefix("screen") {
            ways = [.direct, .screen]
        } else if isSet("VTE_VERSION") || ["", "dumb", "linux", "ansi", "cons25"].contains(terminal) || terminal.hasPrefix("vt") {
            ways = []
        } else {
            ways = [.direct]
        }
    }

    /// Whether tmux or screen stands between, which may keep the order to itself.
    var isInside: Bool { ways.contains(.tmux) || ways.contains(.screen) }

    /// The order for a text, which loses its control characters but for line ends and tabs.
    func order(for text: String) throws(Refusal) -> String {
        guard !ways.isEmpty else { throw .noClipboard }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where scalar == "\n" || scalar == "\t" || !Self.isControl(scalar) { clean.append(scalar) }
        let bytes = Data(String(clean).utf8)
        guard bytes.count <= Self.limit else { throw .tooLong(bytes: bytes.count) }
        let plain = "\u{1B}]52;c;\(bytes.base64EncodedString())\u{7}"
        return ways.map { way in
            switch way {
            case .direct: plain
            case .tmux: "\u{1B}Ptmux;" + plain.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
            case .screen: Self.pieces(of: plain).map { "\u{1B}P\($0)\u{1B}\\" }.joined()
            }
        }.joined()
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private static func pieces(of text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return stride(from: 0, to: scalars.count, by: piece).map { start in
            var part = String.UnicodeScalarView()
            part.append(contentsOf: scalars[start..<min(scalars.count, start + piece)])
            return String(part)
        }
    }
}
