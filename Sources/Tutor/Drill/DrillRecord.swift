import Scenarios

/// What happened in a drill, as far as grading and debriefing need it. Derived from the journal by running it again.
public struct DrillRecord: Sendable, Hashable {
    /// Something the trainee asked to see.
    public struct Look: Sendable, Hashable {
        public var look: Scenario.Evidence.Look
        /// When it was asked for.
        public var tick: Tick
        /// What was shown: from here ...
        public var since: Tick
        /// ... to here; before ``tick`` for a look back.
        public var until: Tick
    }

    /// A fault that was put into the plant by request.
    public struct Injected: Sendable, Hashable {
        /// Fault mode of the asset; empty for an instrument's own lie.
        public var fault: String
        public var tag: String?
        public var lie: InstrumentLie?
        /// When it ends by itself.
        public var ends: Tick?
        public var cleared: Tick?
        /// The trainee was not told which it is.
        public var isSecret = false

        /// Whether the plant still has it.
        func isIn(at tick: Tick) -> Bool { cleared == nil && ends.map { $0 > tick } ?? true }
    }

    /// Something the trainee did to the plant.
    public struct Act: Sendable, Hashable {
        public var action: String
        public var tick: Tick
        /// Nil when it was done safely.
        public var danger: PlantAction.Danger?
    }

    /// A line of the timeline, in order.
    public struct Moment: Sendable, Hashable {
        public enum What: Sendable, Hashable {
            case look(Scenario.Evidence.Look)
            case act(String, unsafe: Bool)
            case hint(Int)
            case note(String)
            case alarm(tag: String, kind: AlarmLimit.Kind)
            case trip(String)
            case claim(Claim)
            case mode(String)
            case injected(fault: String?, tag: String?, lie: InstrumentLie?)
            case cleared
        }
        public var tick: Tick
        public var what: What
    }

    /// Somebody acknowledged an alarm.
    public struct Acknowledged: Sendable, Hashable {
        /// Index among the plant's alarms.
        public var alarm: Int
        public var tick: Tick
    }

    public var looks: [Look] = []
    /// When the whole board was shown: a glance at everything, which is no look at what matters, but shows what it shows.
    public var boards: [Tick] = []
    /// What was done to the plant, for running others beside it.
    public var interventions: [Intervention] = []
    public var acts: [Act] = []
    public var acknowledged: [Acknowledged] = []
    public var injected: [Injected] = []
    public var hintsUsed = 0
    public var claim: Claim?
    public var claimTick: Tick?
    /// A model's own prediction, from the readings only. No part of any grade.
    public var opinion: SecondOpinion?
    public var endReason: JournalEntry.EndReason?
    public var endTick: Tick = 0
    public var counts: [ActionCount] = []
    public var timeline: [Moment] = []

    mutating func count(_ name: CommandName) {
        if let index = counts.firstIndex(where: { $0.name == name }) {
            counts[index].count += 1
        } else {
            counts.append(ActionCount(name: name, count: 1))
        }
    }

    mutating func look(_ look: Scenario.Evidence.Look, at tick: Tick, since: Tick? = nil, until: Tick? = nil) {
        looks.append(Look(look: look, tick: tick, since: since ?? until ?? tick, until: until ?? tick))
        timeline.append(Moment(tick: tick, what: .look(look)))
    }
}
