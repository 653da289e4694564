/// Words of which some are stressed, as a model writes them.
public struct RichText: Sendable, Hashable {
    /// How much a run of words is stressed. Never the only sign of anything.
    public enum Stress: Sendable, Hashable {
        case none, soft, strong
        /// A name, a value, something to type.
        case code
    }

    /// Words of one stress.
    public struct Run: Sendable, Hashable {
        public var text: String
        public var stress: Stress
        public init(_ text: String, _ stress: Stress = .none) {
            self.text = text
            self.stress = stress
        }
    }

    /// Neighbours differ in their stress; none is empty.
    public private(set) var runs: [Run]

    public init(_ runs: [Run] = []) {
        self.runs = []
        for run in runs { append(run.text, run.stress) }
    }

    public init(_ text: String) { self.init([Run(text)]) }

    /// The words alone.
    public var plain: String { runs.map(\.text).joined() }

    /// Adds words at the end.
    public mutating func append(_ text: some StringProtocol, _ stress: Stress = .none) {
        guard !text.isEmpty else { return }
        if let last = runs.indices.last, runs[last].stress == stress {
            runs[last].text += text
        } else {
            runs.append(Run(String(text), stress))
        }
    }

    /// Puts words before the first.
    mutating func prepend(_ text: String) { self = RichText([Run(text)] + runs) }
}
