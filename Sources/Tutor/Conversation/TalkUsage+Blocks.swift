extension AnswerMeter {
    public var facts: Words.MeterFacts {
        Words.MeterFacts(
            tokensIn: tokensIn, tokensOut: tokensOut, isEstimated: isEstimated, contextShare: contextShare,
            contextSize: contextSize, firstWord: firstWord, perSecond: perSecond)
    }
}

extension TalkUsage {
    /// What `/usage` shows.
    public var blocks: [Block] {
        guard let last, answers > 0 else { return [.text(Words.usageNothing)] }
        let all = Words.MeterFacts(
            tokensIn: tokensIn, tokensOut: tokensOut, isEstimated: isEstimated, firstWord: firstWord, perSecond: perSecond)
        return Words.usage(last: last.facts, all: all, answers: answers)
    }
}
