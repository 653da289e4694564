import Scenarios

/// What an author held, and what was seen instead.
extension AssertionTrial.Result {
    /// `at 5:00 alarm pressure.L stands`, and where it does not hold: what was seen, and the line of the file.
    public func sentence(_ words: Words) -> String {
        holds ? what : "\(what): \(seen(words)) (line \(assertion.location.line))"
    }

    /// What was held.
    public var what: String {
        switch assertion.statement {
        case .alarm(let tag, let kind, let stands, let at):
            return "at \(Self.clock(at)) alarm \(tag).\(kind.rawValue) \(stands ? "stands" : "does not stand")"
        case .reading(let tag, let above, let below, let at):
            let bounds = [above.map { "above \(Self.text($0))" }, below.map { "below \(Self.text($0))" }].compactMap { $0 }
            return "at \(Self.clock(at)) \(tag) is \(bounds.joined(separator: " and "))"
        case .trip(let interlock, let tripped, let at):
            return "by \(Self.clock(at)) \(interlock) has \(tripped ? "tripped" : "not tripped")"
        case .finding(let component, let says, let at):
            return "at \(Self.clock(at)) inspecting \(component) says \"\(ControlCharacters.visible(says))\""
        case .par(let under): return "a careful observer is sure before \(Self.clock(under))"
        case .accepts(let phrase): return "\"\(ControlCharacters.visible(phrase))\" is read as the answer"
        case .rejects(let phrase): return "\"\(ControlCharacters.visible(phrase))\" is not read as the answer"
        }
    }

    /// What was seen: the other half of a test that does not hold.
    public func seen(_ words: Words) -> String {
        switch (seen, assertion.statement) {
        case (.alarm(let standings), .alarm(_, _, let stands, let at)): return alarm(standings, wanted: stands, at: Int(at))
        case (.reading(let value), .reading(let tag, _, _, _)):
            return value.map { "it reads \(words.asset?.tag(tag)?.text($0) ?? "\($0)")" } ?? "it has no reading then"
        case (.trip(let first), _):
            return first.map { "it trips at \(DurationText.clock($0))" } ?? "it never trips in this drill"
        case (.finding(let text), _): return "it says \"\(ControlCharacters.visible(text))\""
        case (.par(let par), _):
            return par.map { "it is sure at \(DurationText.clock($0))" } ?? "watching the readings alone never makes it sure"
        case (.claim(let command), _): return "it is read as: \(words.claim(command))"
        case (.noClaim(let clarification), _):
            return clarification.map { "it is no claim; the tutor asks back: \(words.clarify($0))" } ?? "it is no claim"
        case (.cannotRun, _): return "the drill cannot be run; \"tutor-tui scenario check\" says why"
        case (.alarm, _), (.reading, _): return ""
        }
    }

    private func alarm(_ standings: [AssertionTrial.Standing], wanted: Bool, at second: Int) -> String {
        if !wanted {
            return standings.first { $0.isStanding(at: second) }.map { "it stands since \(DurationText.clock($0.from))" }
                ?? "it does not stand"
        }
        if let later = standings.first(where: { $0.from > second }) {
            return "it had not been raised; it comes at \(DurationText.clock(later.from))"
        }
        if let earlier = standings.last, let until = earlier.until {
            return "it came at \(DurationText.clock(earlier.from)) and had gone at \(DurationText.clock(until))"
        }
        return "it is never raised in this drill"
    }

    private static func clock(_ seconds: Double) -> String { DurationText.clock(Int(seconds)) }

    private static func text(_ quantity: Quantity) -> String {
        let number = Int(exactly: quantity.number).map { "\($0)" } ?? "\(quantity.number)"
        return quantity.unit.isEmpty ? number : "\(number) \(quantity.unit)"
    }
}
