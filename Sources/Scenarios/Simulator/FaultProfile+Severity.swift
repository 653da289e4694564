extension FaultProfile {
    /// Share of the full severity, 0...1, `age` seconds after onset.
    func share(at age: Double) -> Double {
        guard age >= 0 else { return 0 }
        switch self {
        case .step: return 1
        case .ramp(let seconds): return min(1, age / seconds)
        case .exponential(let seconds):
            return min(1, (DeterministicMath.exp(3 * min(1, age / seconds)) - 1) / 19.085536923187668)
        case .potentialFailure(let seconds):
            let x = min(1, age / seconds)
            return x * x
        case .intermittent(let on, let off):
            let cycles = (age / (on + off)).rounded(.down)
            return age - cycles * (on + off) < on ? 1 : 0
        case .staged(let stages):
            var previous = Stage(seconds: 0, severity: stages.first?.seconds == 0 ? stages[0].severity : 0)
            for stage in stages where stage.seconds > 0 {
                if age < stage.seconds {
                    return previous.severity
                        + (stage.severity - previous.severity) * (age - previous.seconds) / (stage.seconds - previous.seconds)
                }
                previous = stage
            }
            return previous.severity
        }
    }
}
