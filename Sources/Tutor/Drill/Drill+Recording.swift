import Scenarios

extension Drill {
    /// The recording that a scenario plays, as far as its time limit; none in most drills.
    static func overlay(of scenario: Scenario, _ asset: Asset, _ library: Library) throws(SetupError) -> RecordingOverlay {
        guard let replay = scenario.replay else { return .none }
        do {
            return try library.recordings.overlay(
                replay, over: asset, lying: scenario.lyingTags(of: asset),
                ticks: Int((Double(scenario.limitSeconds) / Tick.seconds).rounded(.up)))
        } catch {
            throw .unusableRecording(replay.recording, error)
        }
    }
}

extension Scenario {
    /// Tags whose instruments the scenario's own faults make lie: what was recorded of them is the lie.
    fileprivate func lyingTags(of asset: Asset) -> Set<String> {
        Set(faults.compactMap { hidden in asset.fault(hidden.mode)?.sensor?.tag })
    }
}
