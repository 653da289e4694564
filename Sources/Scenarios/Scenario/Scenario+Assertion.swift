extension Scenario {
    /// Something an author holds to be true of a drill; `scenario test` tries it.
    public struct Assertion: Sendable, Hashable, Codable {
        /// What is held. Times are simulated seconds after the start; what stands at a time speaks of the untouched plant.
        public enum Statement: Sendable, Hashable, Codable {
            /// At a time, an alarm stands, or does not.
            case alarm(tag: String, kind: AlarmLimit.Kind, stands: Bool, at: Double)
            /// At a time, a tag reads above one value, below another, or both; at least one of them is there.
            case reading(tag: String, above: Quantity?, below: Quantity?, at: Double)
            /// Until a time, an interlock has tripped, or has not.
            case trip(interlock: String, tripped: Bool, at: Double)
            /// At a time, an inspection of a component tells something with these words in it.
            case finding(component: String, says: String, at: Double)
            /// A careful human would be sure of the answer before this time.
            case par(under: Double)
            /// A phrase is read as the drill's answer.
            case accepts(String)
            /// A phrase is not read as the drill's answer.
            case rejects(String)
        }

        public var statement: Statement
        public var location: SourceLocation

        public init(_ statement: Statement, location: SourceLocation) {
            self.statement = statement
            self.location = location
        }
    }
}
