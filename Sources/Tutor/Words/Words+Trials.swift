import Scenarios

/// What the trials of a machine found, for its author.
extension Words {
    /// `running: flow is in its normal range 93.1 % of the time ...`.
    public static func sentence(_ finding: HealthTrial.Finding, of asset: Asset) -> String {
        switch finding {
        case .alarm(let mode, let tag, let kind, let seed, let second):
            return tr("healthy, \(mode): alarm \(kind.rawValue) of \(tag) comes at \(second) s (seed \(seed))")
        case .trip(let mode, let interlock, let seed, let second):
            return tr("healthy, \(mode): \(interlock) trips at \(second) s (seed \(seed))")
        case .outOfRange(let mode, let tag, let share, let range, let mean, let deviation):
            func text(_ value: Double) -> String { asset.tag(tag)?.said(value, unit: false) ?? "\(value)" }
            let spread = NumberText.spoken(deviation, decimals: 3)
            return tr(
                "healthy, \(mode): \(tag) is in its normal range \(text(range.lowerBound)) to \(text(range.upperBound)) only \(percent(share)) of the time (mean \(text(mean)), deviation \(spread))"
            )
        case .atLimit(let mode, let tag, let share):
            return tr("healthy, \(mode): \(tag) stands at an end of its span \(percent(share)) of the time")
        case .correlation(let first, let second, let value, let bound):
            let found = NumberText.spoken(value, decimals: 2)
            return switch bound {
            case .atLeast(let least):
                tr("correlation of \(first) and \(second) is \(found), stated at least \(NumberText.spoken(least, decimals: 2))")
            case .atMost(let most):
                tr("correlation of \(first) and \(second) is \(found), stated at most \(NumberText.spoken(most, decimals: 2))")
            }
        case .unusable(let mode, let detail): return tr("mode \(mode) cannot be run: \(detail)")
        }
    }

    /// `fault seal-leak: flow changes by -3.2 L/min, stated -5.0`.
    public static func sentence(_ finding: FaultTrial.Finding, of fault: FaultMode, asset: Asset) -> String {
        func text(_ tag: String, _ value: Double) -> String {
            guard let tag = asset.tag(tag) else { return "\(value)" }
            return "\(NumberText.spoken(value, decimals: tag.decimals + 1)) \(tag.unit)"
        }
        let what =
            switch finding {
            case .zeroSeverityShows: tr("severity 0 is not the healthy plant")
            case .change(let tag, let stated, let measured):
                tr("\(tag) changes by \(text(tag, measured)), stated \(text(tag, stated))")
            case .noise(let tag, let stated, let measured):
                tr(
                    "noise of \(tag) is \(NumberText.spoken(measured, decimals: 1)) times its own, stated \(NumberText.spoken(stated, decimals: 1))"
                )
            case .swing(let tag, let stated, let measured):
                tr("\(tag) swings by \(text(tag, measured)), stated \(text(tag, stated))")
            case .sensor(let tag): tr("the reading of \(tag) does not lie as stated")
            case .invisible: tr("nothing moves by three times its noise or 2 % of its span")
            }
        return tr("fault \(fault.id): \(what)")
    }

    private static func percent(_ share: Double) -> String { NumberText.spoken(share * 100, decimals: 1) + " %" }
}
