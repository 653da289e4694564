import Scenarios

/// One entry of the conversation as a person reads it.
public struct TranscriptItem: Sendable, Hashable {
    public enum Speaker: String, Sendable {
        case you
        /// The program: facts, results, grades.
        case tutor
        case plant
        /// A language model: words about the facts, and never a fact itself.
        case coach
    }
    /// What the plant announced, an item each; what returned to normal in the same second is told in one line.
    static func announcements(_ happened: [(tick: Tick, event: PlantEvent)], in drill: Drill, _ words: Words) -> [TranscriptItem] {
        var items: [TranscriptItem] = []
        var returned: (tick: Tick, alarms: [Int])?
        func flush() {
            if let group = returned {
                items.append(plant(words.returned(group.alarms, in: drill), at: group.tick))
                returned = nil
            }
        }
        for (tick, event) in happened {
            if case .alarmReturned(let alarm) = event {
                if returned?.tick == tick {
                    returned?.alarms.append(alarm)
                } else {
                    flush()
                    returned = (tick, [alarm])
                }
            } else if let text = words.announcement(event, in: drill) {
                flush()
                items.append(plant(text, at: tick))
            }
        }
        flush()
        return items
    }

    private static func plant(_ text: String, at tick: Tick) -> TranscriptItem {
        TranscriptItem(speaker: .plant, blocks: [.text(text)], at: Int(Double(tick) * Tick.seconds))
    }

    public var speaker: Speaker
    public var blocks: [Block]
    /// Simulated second, when a drill was running.
    public var at: Int?
    public init(speaker: Speaker, blocks: [Block], at: Int?) {
        self.speaker = speaker
        self.blocks = blocks
        self.at = at
    }
}
