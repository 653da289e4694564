import Scenarios

/// What the trials of a machine found, for its author.
extension Words {
    /// `running: flow is in its normal range 93.1 % of the time ...`.
    public static func sentence(_ finding: HealthTrial.Finding, of asset: Asset) -> String {
        switch finding {
        case .alarm(let mode, let tag, let kind, let seed, let second):
            return "healthy, \(mode): alarm \(kind.rawValue) of \(tag) comes at \(second) s (seed \(seed))"
        case .trip(let mode, let interlock, let seed, let second):
            return "healthy, \(mode): \(interlock) trips at \(second) s (seed \(seed))"
        case .outOfRange(let mode, let tag, let share, let range, let mean, let deviation):
            func text(_ value: Double) -> String { asset.tag(tag)?.text(value, unit: false) ?? "\(value)" }
            return
                "healthy, \(mode): \(tag) is in its normal range \(text(range.lowerBound)) to \(text(range.upperBound)) only \(percent(share)) of the time (mean \(text(mean)), deviation \(NumberText.fixed(deviation, decimals: 3)))"
        case .atLimit(let mode, let tag, let share):
            return "healthy, \(mode): \(tag) stands at an end of its span \(percent(share)) of the time"
        case .correlation(let first, let second, let value, let bound):
            let wanted =
                switch bound {
                case .atLeast(let least): "at least \(NumberText.fixed(least, decimals: 2))"
                case .atMost(let most): "at most \(NumberText.fixed(most, decimals: 2))"
                }
            return "correlation of \(first) and \(second) is \(NumberText.fixed(value, decimals: 2)), stated \(wanted)"
        case .unusable(let mode, let detail): return "mode \(mode) cannot be run: \(detail)"
        }
    }

    /// `fault seal-leak: flow changes by -3.2 L/min, stated -5.0`.
    public static func sentence(_ finding: FaultTrial.Finding, of fault: FaultMode, asset: Asset) -> String {
        func text(_ tag: String, _ value: Double) -> String {
            guard let tag = asset.tag(tag) else { return "\(value)" }
            return "\(NumberText.fixed(value, decimals: tag.decimals + 1)) \(tag.unit)"
        }
        let what =
            switch finding {
            case .zeroSeverityShows: "severity 0 is not the healthy plant"
            case .change(let tag, let stated, let measured):
                "\(tag) changes by \(text(tag, measured)), stated \(text(tag, stated))"
            case .noise(let tag, let stated, let measured):
                "noise of \(tag) is \(NumberText.fixed(measured, decimals: 1)) times its own, stated \(NumberText.fixed(stated, decimals: 1))"
            case .swing(let tag, let stated, let measured): "\(tag) swings by \(text(tag, measured)), stated \(text(tag, stated))"
            case .sensor(let tag): "the reading of \(tag) does not lie as stated"
            case .invisible: "nothing moves by three times its noise or 2 % of its span"
            }
        return "fault \(fault.id): \(what)"
    }

    private static func percent(_ share: Double) -> String { NumberText.fixed(share * 100, decimals: 1) + " %" }
}
