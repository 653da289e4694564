/// Finds pastes in what a terminal without paste marks sends: far more keys in one read than anybody types, with Enter among them.
///
/// A value, asked with what one read brought. Nothing is ever sent because of the time that has passed.
struct PasteBurst: Sendable {
    /// So many typed characters in one read are more than a few.
    static let few = 3
    /// What comes this soon after a paste, in seconds, belongs to it.
    static let wake = 0.15

    /// The terminal marks its pastes: then Enter is Enter.
    private(set) var isMarked = false
    private var lastPaste = -Double.infinity

    /// Whether the rest may still be on its way: the line was cut off at an Enter, or amid a paste.
    func mayGoOn(_ inputs: [Input]) -> Bool {
        guard !isMarked, inputs.count > Self.few + 1 else { return false }
        let breaks = inputs.contains { Self.isBreak($0) }
        return breaks && !inputs.contains { if case .paste = $0 { true } else { false } }
    }

    /// The same with what was pasted as one paste.
    /// - Parameter now: seconds, on any clock that goes on.
    mutating func gather(_ inputs: [Input], at now: Double) -> [Input] {
        // One key, and most bursts of held keys, are what they are.
        guard inputs.count > 1 else {
            // A key that no paste has: somebody is at the keyboard again.
            if case .key(.control(let letter))? = inputs.first, letter != "j" { lastPaste = -.infinity }
            return inputs
        }
        if inputs.contains(where: { if case .paste = $0 { true } else { false } }) { isMarked = true }
        if isMarked { return inputs }
        let typed = inputs.indices.filter { Self.isText(inputs[$0]) }
        guard let first = typed.first, let last = typed.last else { return inputs }
        let isAmong = typed.count > Self.few && inputs[first...last].contains { Self.isBreak($0) }
        let goesOn = now - lastPaste < Self.wake && inputs.contains { Self.isBreak($0) }
        // Words of an input method and the Enter that chose them: the word is there, and nobody has said to send it.
        let isChosen = !isAmong && inputs.last == .key(.enter) && Self.isComposed(inputs[first...last])
        if isAmong || goesOn {
            lastPaste = now
            // Ctrl-C at the end was pressed by somebody who has seen enough.
            let stop = inputs.last == .key(.control("c")) ? inputs.suffix(1) : []
            return [.paste(Self.text(inputs))] + stop
        }
        return isChosen ? Array(inputs.dropLast()) + [.chosen] : inputs
    }

    private static func isText(_ input: Input) -> Bool { if case .key(.text) = input { true } else { false } }

    private static func isBreak(_ input: Input) -> Bool { input == .key(.enter) || input == .key(.control("j")) }

    /// Whether all that was typed came from an input method, as Chinese, Japanese and Korean do.
    private static func isComposed(_ inputs: ArraySlice<Input>) -> Bool {
        var wide = 0
        for case .key(.text(let scalar)) in inputs where scalar.value >= 0x1100 && CellWidth.of(scalar) == 2 { wide += 1 }
        return wide > 0 && wide == inputs.count
    }

    private static func text(_ inputs: [Input]) -> String {
        var out = String.UnicodeScalarView()
        for case .key(let key) in inputs {
            switch key {
            case .text(let scalar): out.append(scalar)
            case .enter: out.append("\r")
            case .control("j"): out.append("\n")
            case .tab: out.append("\t")
            default: break
            }
        }
        return String(out)
    }
}
