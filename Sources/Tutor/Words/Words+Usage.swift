import Scenarios

/// What a model's answers take, for whoever pays for them or waits for them.
extension Words {
    /// One line in several wordings, the fullest first. An estimate has a `~`.
    public static func meter(_ meter: MeterFacts) -> [String] {
        let (sent, got) = (tokens(meter.tokensIn, meter.isEstimated), tokens(meter.tokensOut, meter.isEstimated))
        let share = meter.contextShare
        guard let first = meter.firstWord else { return ["tokens: \(sent) in, \(share) % of context", "\(sent) in"] }
        let wait = seconds(first)
        guard let speed = meter.perSecond else {
            return [
                "tokens: \(sent) in, \(got) out, \(share) % of context, first word after \(wait) s",
                "\(sent) in, \(got) out, \(share) %, first \(wait) s", "\(got) out",
            ]
        }
        let rate = NumberText.fixed(speed, decimals: speed < 10 ? 1 : 0)
        return [
            "tokens: \(sent) in, \(got) out, \(share) % of context, \(rate)/s, first word after \(wait) s",
            "\(sent) in, \(got) out, \(share) %, \(rate)/s, first \(wait) s", "\(got) out, \(rate)/s",
        ]
    }

    /// What ``meter(_:)`` tells of.
    public struct MeterFacts: Sendable, Hashable {
        public var tokensIn: Int
        public var tokensOut: Int
        public var isEstimated: Bool
        public var contextShare: Int
        public var contextSize: Int
        /// Seconds.
        public var firstWord: Double?
        public var perSecond: Double?

        public init(
            tokensIn: Int, tokensOut: Int, isEstimated: Bool, contextShare: Int = 0, contextSize: Int = 0, firstWord: Double? = nil,
            perSecond: Double? = nil
        ) {
            self.tokensIn = tokensIn
            self.tokensOut = tokensOut
            self.isEstimated = isEstimated
            self.contextShare = contextShare
            self.contextSize = contextSize
            self.firstWord = firstWord
            self.perSecond = perSecond
        }
    }

    public static var usageNothing: String { "No model has answered since the program was started." }

    /// The last answer and all of them, side by side.
    public static func usage(last: MeterFacts, all: MeterFacts, answers: Int) -> [Block] {
        func row(_ what: String, _ value: (MeterFacts) -> String?) -> [String] { [what, value(last) ?? "-", value(all) ?? "-"] }
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: ["Tokens", "Last answer", "All \(answers)"],
                    rows: [
                        row("Sent") { tokens($0.tokensIn, $0.isEstimated) },
                        row("Received") { tokens($0.tokensOut, $0.isEstimated) },
                        row("A second") { $0.perSecond.map { NumberText.fixed($0, decimals: 1) } },
                        row("First word after, s") { $0.firstWord.map(seconds) },
                        ["Part of \(last.contextSize)", "\(last.contextShare) %", "-"],
                    ], numeric: [1, 2]))
        ]
        if last.isEstimated || all.isEstimated { blocks.append(.text("~ is an estimate: the server did not count all of it.")) }
        return blocks
    }

    private static func tokens(_ count: Int, _ isEstimated: Bool) -> String { isEstimated ? "~\(count)" : "\(count)" }
    private static func seconds(_ value: Double) -> String { NumberText.fixed(value, decimals: 1) }
}
