import Scenarios

/// One run of a scenario: the plant, the journal and what has come of it.
///
/// `Drill` is a pure function made steppable: the same scenario, seed and entries give the same drill, bit for bit.
/// It reads no clock, no randomness and no file. Whoever owns it makes an entry durable first and applies it then.
public struct Drill: Sendable {
    public let header: DrillHeader
    public let scenario: Scenario
    public let asset: Asset
    public private(set) var entries: [JournalEntry] = []
    public internal(set) var simulator: Simulator
    public internal(set) var record = DrillRecord()
    /// Commands that wait for a yes: the first is the one that was echoed.
    public internal(set) var pending: [Command] = []
    public internal(set) var paused = false
    public internal(set) var speed = 1.0
    /// Readings of every tick so far, a row per tag; nil where quality was bad.
    public private(set) var history: [ReadingHistory]
    /// Where healthy readings lie in the mode that the machine runs in, a range per tag.
    var normalRanges: [ClosedRange<Double>]
    /// What the trainee has said so far: the only place a quote may come from.
    var said: [String] = []
    /// What the scenario hides in this run.
    public let hidden: [FaultInjection]

    /// What stops a drill from being set up.
    public enum SetupError: Error, Sendable, Equatable {
        case unknownScenario(String)
        case unusableAsset(String)
        case unusableRecording(String, RecordingError)
        /// The files have changed since; the journal cannot be run on them.
        case contentChanged(scenario: String)
        /// Running the journal again gave another plant than it recorded.
        case digestMismatch(entry: Int)
    }

    public init(header: DrillHeader, library: Library) throws(SetupError) {
        guard let scenario = library.scenario(header.scenarioID), let asset = library.asset(scenario.asset) else {
            throw .unknownScenario(header.scenarioID)
        }
        self.header = header
        self.scenario = scenario
        self.asset = asset
        let overlay = try Self.overlay(of: scenario, asset, library)
        do {
            let plant = try Plant(asset)
            hidden = scenario.faults.enumerated().compactMap { index, hidden -> FaultInjection? in
                guard let mode = asset.faults.firstIndex(where: { $0.id == hidden.mode }) else { return nil }
                let onset = Self.onset(of: hidden, number: index, seed: header.seed)
                return FaultInjection(
                    fault: mode, severity: Self.severity(of: hidden, number: index, seed: header.seed), onset: onset,
                    profile: hidden.profile ?? asset.faults[mode].profile)
            }
            normalRanges = Self.normalRanges(plant, scenario.mode)
            simulator = try Simulator(plant: plant, mode: scenario.mode, seed: header.seed, faults: hidden, overlay: overlay)
        } catch {
            throw .unusableAsset(error.detail)
        }
        history = []
        history = asset.tags.indices.map { ReadingHistory(first: simulator.reading($0).value) }
    }

    /// Drawn from the authored range by the seed, in whole ticks.
    static func onset(of hidden: Scenario.HiddenFault, number: Int, seed: UInt64) -> Tick {
        let low = Int((hidden.onset.lowerBound / Tick.seconds).rounded())
        let high = Int((hidden.onset.upperBound / Tick.seconds).rounded())
        guard high > low else { return low }
        return low + SplitMix.draw(below: high - low + 1, seed: seed, number: number)
    }

    /// Drawn from the authored range by the seed, in whole percent.
    static func severity(of hidden: Scenario.HiddenFault, number: Int, seed: UInt64) -> Double {
        let range = hidden.severity
        let low = Int((range.lowerBound * 100).rounded())
        let high = Int((range.upperBound * 100).rounded())
        guard high > low else { return range.lowerBound }
        let percent = low + SplitMix.draw(below: high - low + 1, seed: seed, number: severityDraws + number)
        return min(range.upperBound, max(range.lowerBound, Double(percent) / 100))
    }

    /// Far from the numbers of the onsets' draws, so that neither follows from the other.
    private static let severityDraws = 1000

    public var tick: Tick { simulator.tick }
    public var isOver: Bool { record.endReason != nil }
    /// Seconds on the graded clock.
    public var elapsed: Int { Int(Double(tick) * Tick.seconds) }

    /// A drill nobody runs, on seed 0: for what a list or an author wants to know of a scenario.
    public static func preview(_ scenario: Scenario, library: Library) -> Drill? {
        try? untouched(scenario, library: library, seed: 0)
    }

    /// A drill that nobody runs.
    static func untouched(_ scenario: Scenario, library: Library, seed: UInt64) throws(SetupError) -> Drill {
        try Drill(
            header: DrillHeader(
                drillID: "preview", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "", mode: .drill,
                seed: seed,
                traineeID: "", traineeName: "", office: "", startedAt: "", program: ""), library: library)
    }

    /// The entry that would come next.
    public func entry(_ kind: JournalEntry.Kind) -> JournalEntry {
        JournalEntry(number: entries.count + 1, tick: tick, kind: kind)
    }

    /// The clock entry for this moment, with the plant's digest.
    public var clockEntry: JournalEntry { entry(.clock(digest: digestText)) }

    /// The plant's state now, 16 hexadecimal digits.
    public var digestText: String { Self.hex(simulator.digest) }

    static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Lets simulated time pass, to `tick` at most and never past the scenario's limit. Returns what the plant did.
    public mutating func advance(to tick: Tick) -> [(tick: Tick, event: PlantEvent)] {
        var happened: [(Tick, PlantEvent)] = []
        let limit = Int(Double(scenario.limitSeconds) / Tick.seconds)
        while simulator.tick < min(tick, limit), !isOver {
            simulator.step()
            for tag in history.indices { history[tag].append(simulator.reading(tag).value) }
            for event in simulator.takeEvents() {
                happened.append((simulator.tick, event))
                note(event)
            }
        }
        return happened
    }

    /// Whether the scenario's time is up and somebody has to write the end.
    public var isOutOfTime: Bool { !isOver && elapsed >= scenario.limitSeconds }

    /// Carries out an entry whose tick has come. Returns what came of it.
    public mutating func apply(_ entry: JournalEntry) -> [Outcome] {
        entries.append(entry)
        if isOver {
            // The end that a diagnosis made is written after it; nothing else counts any more.
            if case .ended = entry.kind { return [] }
            return [.refused(command: .showStatus, reason: .alreadyEnded)]
        }
        switch entry.kind {
        case .said(let text, let source, let interpretation):
            said.append(text)
            pending = []
            if let clarification = interpretation.clarification { return [.clarify(clarification)] }
            return carryOut(interpretation.commands, source)
        case .asked(let text, _):
            said.append(text)
            pending = []
            return []
        case .understood(let source, let interpretation):
            if let clarification = interpretation.clarification { return [.clarify(clarification)] }
            return carryOut(interpretation.commands, source)
        case .answered: return []
        case .opinion(let opinion):
            record.opinion = opinion
            return []
        case .confirmed(let text):
            guard var command = pending.first else { return [.nothingToConfirm] }
            if asksHowSure, let sure = Sureness.read(text) { command.arguments["confidence"] = .number(sure) }
            let rest = Array(pending.dropFirst())
            pending = []
            return perform(command) + (isOver ? [] : carryOut(rest, .system))
        case .cancelled:
            guard !pending.isEmpty else { return [.nothingToConfirm] }
            pending = []
            return [.cancelled]
        case .clock: return []
        case .ended(let reason):
            end(reason)
            return [.ended(reason)]
        }
    }

    /// Runs a journal again from its start: what resume, re-grading and audit do.
    public static func replay(header: DrillHeader, entries: [JournalEntry], library: Library) throws(SetupError) -> Drill {
        var drill = try Drill(header: header, library: library)
        for entry in entries {
            _ = drill.advance(to: entry.tick)
            if case .clock(let digest) = entry.kind, digest != hex(drill.simulator.digest) {
                throw .digestMismatch(entry: entry.number)
            }
            _ = drill.apply(entry)
        }
        return drill
    }

    /// Whether what waits for a yes is a diagnosis of which nobody has said how sure they are.
    public var asksHowSure: Bool {
        pending.first.map { $0.name == .submitDiagnosis && $0.number("confidence") == nil } ?? false
    }

    // MARK: -

    /// Commands one after the other, until one has to be confirmed first.
    private mutating func carryOut(_ commands: [Command], _ source: InterpretationSource) -> [Outcome] {
        var outcomes: [Outcome] = []
        for (index, command) in commands.enumerated() {
            if isOver { break }
            if let refusal = refusal(of: command) {
                outcomes.append(.refused(command: command.name, reason: refusal))
                continue
            }
            if isConfirmed(command, source) {
                pending = Array(commands[index...])
                return outcomes + [.proposed(command)]
            }
            outcomes += perform(command)
        }
        return outcomes
    }

    /// Whether a command is echoed and waits for a yes: what can hurt, or cost points unasked. A look that can be unsafe is always
    /// echoed, whether it is unsafe now or not: asking only when it is would tell.
    private func isConfirmed(_ command: Command, _ source: InterpretationSource) -> Bool {
        switch command.name {
        case .inspect: command.text("component").flatMap(asset.component)?.unsafeUnless.isEmpty == false
        case .requestHint: source == .model
        default: CommandCatalogue.specification(command.name).confirmed
        }
    }

    mutating func end(_ reason: JournalEntry.EndReason) {
        record.endReason = reason
        record.endTick = tick
        pending = []
    }

    private mutating func note(_ event: PlantEvent) {
        switch event {
        case .alarmRaised(let index):
            let alarm = simulator.plant.alarms[index]
            record.timeline.append(
                .init(tick: tick, what: .alarm(tag: asset.tags[alarm.tag].id, kind: alarm.limit.kind)))
        case .interlockTripped(let index):
            record.timeline.append(.init(tick: tick, what: .trip(asset.interlocks[index].id)))
        case .alarmReturned: break
        }
    }
}
