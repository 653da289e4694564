import Scenarios

/// What a model's answers take, for whoever pays for them or waits for them.
extension Words {
    /// One line in several wordings, the fullest first. An estimate has a `~`.
    public static func meter(_ meter: MeterFacts) -> [String] {
        let (sent, got) = (tokens(meter.tokensIn, meter.isEstimated), tokens(meter.tokensOut, meter.isEstimated))
        let share = meter.contextShare
        guard let first = meter.firstWord else { return [tr("tokens: \(sent) in, \(share) % of context"), tr("\(sent) in")] }
        let wait = seconds(first)
        guard let speed = meter.perSecond else {
            return [
                tr("tokens: \(sent) in, \(got) out, \(share) % of context, first word after \(wait) s"),
                tr("\(sent) in, \(got) out, \(share) %, first \(wait) s"), tr("\(got) out"),
            ]
        }
        let rate = NumberText.spoken(speed, decimals: speed < 10 ? 1 : 0)
        return [
            tr("tokens: \(sent) in, \(got) out, \(share) % of context, \(rate)/s, first word after \(wait) s"),
            tr("\(sent) in, \(got) out, \(share) %, \(rate)/s, first \(wait) s"), tr("\(got) out, \(rate)/s"),
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

    public static var usageNothing: String { tr("No model has answered since the program was started.") }

    /// The last answer and all of them, side by side.
    public static func usage(last: MeterFacts, all: MeterFacts, answers: Int) -> [Block] {
        func row(_ what: String, _ value: (MeterFacts) -> String?) -> [String] { [what, value(last) ?? "-", value(all) ?? "-"] }
        var blocks: [Block] = [
            .table(
                TextTable(
                    headings: [tr("Tokens"), tr("Last answer"), tr("All \(answers)")],
                    rows: [
                        row(tr("Sent")) { tokens($0.tokensIn, $0.isEstimated) },
                        row(tr("Received")) { tokens($0.tokensOut, $0.isEstimated) },
                        row(tr("A second")) { $0.perSecond.map { NumberText.spoken($0, decimals: 1) } },
                        row(tr("First word after, s")) { $0.firstWord.map(seconds) },
                        [tr("Part of \(last.contextSize)"), "\(last.contextShare) %", "-"],
                    ], numeric: [1, 2]))
        ]
        if last.isEstimated || all.isEstimated { blocks.append(.text(tr("~ is an estimate: the server did not count all of it."))) }
        return blocks
    }

    private static func tokens(_ count: Int, _ isEstimated: Bool) -> String { isEstimated ? "~\(count)" : "\(count)" }
    private static func seconds(_ value: Double) -> String { NumberText.spoken(value, decimals: 1) }
}
