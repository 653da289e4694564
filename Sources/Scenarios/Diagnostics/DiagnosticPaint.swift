/// Colours of a terminal, by what they mean; nothing when they are off.
struct DiagnosticPaint {
    enum Style: String {
        case error = "1;31"
        case warning = "1;33"
        /// Numbers, bars and second places.
        case frame = "34"
        case strong = "1"
    }

    let isOn: Bool

    func callAsFunction(_ text: String, _ style: Style) -> String { isOn ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text }
}
