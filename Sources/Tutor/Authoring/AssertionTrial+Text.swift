import Scenarios

/// What an author held, and what was seen instead.
extension AssertionTrial.Result {
    /// `at 5:00 alarm pressure.L stands`, and where it does not hold: what was seen, and the line of the file.
    public func sentence(_ words: Words) -> String {
        holds ? what : "\(what): \(seen(words)) (" + tr("line \(assertion.location.line)") + ")"
    }

    /// What was held.
    public var what: String {
        switch assertion.statement {
        case .alarm(let tag, let kind, let stands, let at):
            let alarm = "\(tag).\(kind.rawValue)"
            return stands
                ? tr("at \(Self.clock(at)) alarm \(alarm) stands") : tr("at \(Self.clock(at)) alarm \(alarm) does not stand")
        case .reading(let tag, let above, let below, let at):
            let clock = Self.clock(at)
            return switch (above.map(Self.text), below.map(Self.text)) {
            case (let above?, let below?): tr("at \(clock) \(tag) is above \(above) and below \(below)")
            case (let above?, nil): tr("at \(clock) \(tag) is above \(above)")
            case (nil, let below?): tr("at \(clock) \(tag) is below \(below)")
            case (nil, nil): "at \(clock) \(tag) is "
            }
        case .trip(let interlock, let tripped, let at):
            return tripped
                ? tr("by \(Self.clock(at)) \(interlock) has tripped") : tr("by \(Self.clock(at)) \(interlock) has not tripped")
        case .finding(let component, let says, let at):
            return tr("at \(Self.clock(at)) inspecting \(component) says \"\(ControlCharacters.visible(says))\"")
        case .par(let under): return tr("a careful observer is sure before \(Self.clock(under))")
        case .accepts(let phrase): return tr("\"\(ControlCharacters.visible(phrase))\" is read as the answer")
        case .rejects(let phrase): return tr("\"\(ControlCharacters.visible(phrase))\" is not read as the answer")
        }
    }

    /// What was seen: the other half of a test that does not hold.
    public func seen(_ words: Words) -> String {
        switch (seen, assertion.statement) {
        case (.alarm(let standings), .alarm(_, _, let stands, let at)): return alarm(standings, wanted: stands, at: Int(at))
        case (.reading(let value), .reading(let tag, _, _, _)):
            guard let value else { return tr("it has no reading then") }
            let reading = words.asset?.tag(tag)?.said(value) ?? value.description
            return tr("it reads \(reading)")
        case (.trip(let first), _):
            return first.map { tr("it trips at \(DurationText.clock($0))") } ?? tr("it never trips in this drill")
        case (.finding(let text), _): return tr("it says \"\(ControlCharacters.visible(text))\"")
        case (.par(let par), _):
            return par.map { tr("it is sure at \(DurationText.clock($0))") }
                ?? tr("watching the readings alone never makes it sure")
        case (.claim(let command), _): return tr("it is read as: \(words.claim(command))")
        case (.noClaim(let clarification), _):
            return clarification.map { tr("it is no claim; the tutor asks back: \(words.clarify($0))") } ?? tr("it is no claim")
        case (.cannotRun, _): return tr("the drill cannot be run; \"tutor-tui scenario check\" says why")
        case (.alarm, _), (.reading, _): return ""
        }
    }

    private func alarm(_ standings: [AssertionTrial.Standing], wanted: Bool, at second: Int) -> String {
        if !wanted {
            return standings.first { $0.isStanding(at: second) }.map { tr("it stands since \(DurationText.clock($0.from))") }
                ?? tr("it does not stand")
        }
        if let later = standings.first(where: { $0.from > second }) {
            return tr("it had not been raised; it comes at \(DurationText.clock(later.from))")
        }
        if let earlier = standings.last, let until = earlier.until {
            return tr("it came at \(DurationText.clock(earlier.from)) and had gone at \(DurationText.clock(until))")
        }
        return tr("it is never raised in this drill")
    }

    private static func clock(_ seconds: Double) -> String { DurationText.clock(Int(seconds)) }

    private static func text(_ quantity: Quantity) -> String {
        let number = Int(exactly: quantity.number).map { "\($0)" } ?? NumberText.withLocalMark("\(quantity.number)")
        return quantity.unit.isEmpty ? number : "\(number) \(quantity.unit)"
    }
}
