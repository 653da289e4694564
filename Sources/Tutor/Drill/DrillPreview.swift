import Scenarios

/// What a drill shows to somebody who only watches, from its start to its limit: facts for the instructor, the answer among them.
///
/// Text, JSON and pages are made of this. All times are simulated seconds since the start.
public struct DrillPreview: Sendable, Hashable, Codable {
    /// A fault that the scenario hides, as this seed has it.
    public struct Onset: Sendable, Hashable, Codable {
        /// Id of the fault mode.
        public var fault: String
        /// Title of the component that has failed.
        public var component: String
        public var failureMode: String
        public var cause: String
        /// When it begins.
        public var seconds: Int
        /// 0...1, at full growth.
        public var severity: Double
    }

    /// The time in which one alarm stood, or its times.
    public struct Alarm: Sendable, Hashable, Codable {
        /// Id of the tag.
        public var tag: String
        public var title: String
        public var kind: AlarmLimit.Kind
        public var level: AlarmLimit.Level
        /// In order; never empty.
        public var spans: [Span]
    }

    /// From when an alarm stood, and until when.
    public struct Span: Sendable, Hashable, Codable {
        public var from: Int
        /// Nil: it still stands at the limit.
        public var to: Int?
    }

    /// A trip that acted.
    public struct Trip: Sendable, Hashable, Codable {
        /// Id of the interlock.
        public var interlock: String
        public var title: String
        public var seconds: Int
    }

    public var scenario: String
    public var version: Int
    public var title: String
    /// Id of the machine.
    public var asset: String
    public var assetTitle: String
    /// Id of the mode that it runs in.
    public var mode: String
    public var seed: UInt64
    /// The drill's limit: where the preview ends.
    public var seconds: Int
    public var targetSeconds: Int
    /// When a careful observer is sure; nil when never, or when nobody can say.
    public var parSeconds: Int?
    /// How long that observer watches all instruments first.
    public var parWatched: Int?
    /// Titles of the components that are inspected after that.
    public var parInspections: [String]
    /// Empty: nothing is wrong with the machine.
    public var faults: [Onset]
    /// In the machine's own order.
    public var tags: [Curve]
    /// In the order in which they were first raised.
    public var alarms: [Alarm]
    public var trips: [Trip]

    /// What a careful observer who watches all instruments, and inspects nothing, would believe: the true answer first. Empty where
    /// nobody can say.
    public var beliefs: [Belief]
    /// The moments that the shares of ``beliefs`` belong to.
    public var beliefSeconds: [Int]

    /// The curves that somebody could see move, and those that stay as they are.
    public var moving: [Curve] { tags.filter(\.moves) }
    public var steady: [Curve] { tags.filter { !$0.moves } }
}
