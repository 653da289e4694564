/// Cuts a sentence into clauses and decides for each name in them whether it is claimed, denied or supposed.
///
/// After NegEx and ConText: trigger words reach forward or back to the end of their clause, some sequences look like triggers and are
/// none, and a hedge on a negation ("can't rule out") is a hedge.
struct ClauseReader {
    let tokens: [Token]
    let mentions: [Mention]
    /// Tokens that some longer trigger or a name has taken.
    private var taken: Set<Int> = []
    private var negations: [Range<Int>] = []
    private var backNegations: [Range<Int>] = []
    private var hedges: [Range<Int>] = []
    private var claims: [Range<Int>] = []
    private var failures: Set<Int> = []
    private var health: Set<Int> = []
    private let isQuestion: Bool

    /// Words over which a negation reaches.
    private static let reach = 6

    private let vocabulary: Vocabulary

    init(tokens: [Token], mentions: [Mention], isQuestion: Bool, vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
        self.tokens = tokens
        self.mentions = mentions
        self.isQuestion = isQuestion
        findTriggers()
    }

    var saysNoIdea: Bool { tokens.indices.contains { i in WordTables.noIdea.contains { matches($0, at: i) } } }

    func clauses() -> [Clause] {
        var out = cuts().map(clause)
        inheritStanding(&out)
        return out
    }

    // MARK: Triggers

    private mutating func findTriggers() {
        let covered = Set(mentions.filter { $0.kind == .fault }.flatMap { Array($0.range) })
        var i = 0
        while i < tokens.count {
            defer { i += 1 }
            if covered.contains(i) || taken.contains(i) { continue }
            if let end = longest(WordTables.falseNegations, at: i) {
                claim(i..<end)
                continue
            }
            if let end = longest(WordTables.hedges, at: i) {
                hedges.append(i..<end)
                taken.formUnion(i..<end)
                continue
            }
            if ["not", "never", "no", "hardly"].contains(tokens[i].text), let failure = absence(at: i) {
                failures.insert(failure)
                taken.formUnion(i...failure)
                continue
            }
            if let end = longest(WordTables.negationsAfter, at: i), followsMention(i), !precedesMention(end) {
                backNegations.append(i..<end)
                taken.formUnion(i..<end)
                continue
            }
            if let end = longest(WordTables.negationsBefore, at: i) {
                negations.append(i..<end)
                taken.formUnion(i..<end)
                continue
            }
            if WordTables.health.contains(tokens[i].text) { health.insert(i) }
            if isFailure(tokens[i]) { failures.insert(i) }
        }
        for i in tokens.indices {
            if let end = longest(WordTables.claims, at: i) { claims.append(i..<end) }
        }
    }

    /// `not getting oil`, `no lubrication`, `not ok`: something is missing or fails.
    private func absence(at i: Int) -> Int? {
        var j = i + 1
        while j < tokens.count, j <= i + 2,
            ["very", "really", "quite", "being", "properly", "any", "all", "fully", "looking", "entirely"].contains(tokens[j].text)
        { j += 1 }
        guard j < tokens.count else { return nil }
        let word = tokens[j].text
        if tokens[i].text == "no", word == "longer", j + 1 < tokens.count {
            let next = tokens[j + 1].text
            return WordTables.functions.contains(next) || WordTables.health.contains(next) ? j + 1 : nil
        }
        if tokens[i].text == "no" {
            let isLack = WordTables.supplies.contains(word) || vocabulary.lacks.contains(tokens[j].stem)
            return isLack && !hasHealthSoon(after: j) && !isFailureSoon(j) ? j : nil
        }
        return WordTables.functions.contains(word) || WordTables.health.contains(word) ? j : nil
    }

    private func hasHealthSoon(after i: Int) -> Bool {
        tokens.dropFirst(i + 1).prefix(2).contains { WordTables.health.contains($0.text) }
    }

    /// `no oil leak` denies a leak.
    private func isFailureSoon(_ i: Int) -> Bool { i + 1 < tokens.count && isFailure(tokens[i + 1]) }

    private func isFailure(_ token: Token) -> Bool {
        guard token.kind == .word else { return false }
        return WordTables.failures.contains(token.text) || Self.failureStems.contains(token.stem)
    }

    private static let failureStems = Set(WordTables.failures.map(Stem.of)).subtracting(["open", "dry", "los"])

    private mutating func claim(_ range: Range<Int>) { taken.formUnion(range) }

    private func followsMention(_ i: Int) -> Bool {
        mentions.contains { $0.range.upperBound <= i && sameClause($0.range.upperBound, i) }
    }

    private func precedesMention(_ i: Int) -> Bool {
        mentions.contains { $0.range.lowerBound >= i && $0.range.lowerBound <= i + 3 && sameClause(i, $0.range.lowerBound) }
    }

    private func sameClause(_ a: Int, _ b: Int) -> Bool {
        !(a..<max(a, b)).contains { tokens[$0].isMark || WordTables.breakers.contains(tokens[$0].text) }
    }

    private func longest(_ table: [[String]], at i: Int) -> Int? {
        table.filter { matches($0, at: i) }.map(\.count).max().map { i + $0 }
    }

    private func matches(_ words: [String], at i: Int) -> Bool {
        i + words.count <= tokens.count && words.indices.allSatisfy { words[$0] == tokens[i + $0].text }
    }

    // MARK: Clauses

    /// Ranges between the joints; a joint inside a name is none.
    private func cuts() -> [Range<Int>] {
        var out: [Range<Int>] = []
        var start = 0
        let inside = Set(mentions.flatMap { $0.range.dropFirst() })
        for i in tokens.indices where !inside.contains(i) {
            let isBreaker = tokens[i].isMark || (WordTables.breakers.contains(tokens[i].text) && !taken.contains(i))
            let isJoint = tokens[i].text == "and" && separates(start, i)
            let isContrast = negations.contains { $0.lowerBound == i && ["rather", "instead"].contains(tokens[i].text) }
            guard isBreaker || isJoint || isContrast else { continue }
            if i > start { out.append(start..<i) }
            start = tokens[i].isMark || isJoint ? i + 1 : i
        }
        if start < tokens.count { out.append(start..<tokens.count) }
        return out
    }

    /// Each side of an `and` names something and says something of it.
    private func separates(_ start: Int, _ i: Int) -> Bool {
        let end =
            tokens[(i + 1)...].firstIndex { $0.isMark || $0.text == "and" || WordTables.breakers.contains($0.text) } ?? tokens.count
        func says(_ range: Range<Int>) -> Bool {
            mentions.contains { range.contains($0.range.lowerBound) }
                && (range.contains { failures.contains($0) || health.contains($0) }
                    || negations.contains { range.contains($0.lowerBound) }
                    || backNegations.contains { range.contains($0.lowerBound) })
        }
        let next = (i + 1)..<max(i + 1, end)
        return (says(start..<i) && says(next)) || next.first.map { WordTables.repairs.contains(tokens[$0].text) } ?? false
    }

    private func clause(_ range: Range<Int>) -> Clause {
        var out = Clause(range: range)
        let own = mentions.filter { range.contains($0.range.lowerBound) }
        let hedged = hedges.contains { range.contains($0.lowerBound) } || matches(["except"], at: range.lowerBound)
        out.hasAlternative = range.contains { WordTables.alternatives.contains(tokens[$0].text) }
        out.isCause = WordTables.causal.contains { matches($0, at: range.lowerBound) }
        out.hasFailure =
            range.contains { i in failures.contains(i) && !negates(i, in: range) } || own.contains { $0.kind == .fault }
        let opening = range.first { !tokens[$0].isMark && !["and", "then", "please", "so"].contains(tokens[$0].text) }
        if let opening, WordTables.looks.contains(tokens[opening].text), !vocabulary.opensWithName(tokens, at: opening) {
            out.findings = own.map { .init(mention: $0, standing: .neutral) }
            out.hasFailure = false
            out.isAction = true
            return out
        }
        let isClaim = claims.contains { $0.overlaps(range) && !taken.contains($0.lowerBound) || range.contains($0.lowerBound) }
        out.isAction = !isClaim && isOrder(range)
        out.isBare = range.allSatisfy { i in
            own.contains { $0.range.contains(i) } || WordTables.skippable.contains(tokens[i].text)
                || ["or", "and", "either", "nor", "not", "also", "but"].contains(tokens[i].text)
        }
        let contrast = matches(["but"], at: range.lowerBound)
        for mention in own {
            var standing = Clause.Standing.neutral
            if isNegated(mention, in: range), !matches(["except"], at: range.lowerBound) {
                standing = .negated
            } else if hedged {
                standing = .hedged
            } else if isClaim || out.hasFailure || out.hasAlternative || contrast {
                standing = isQuestion ? .hedged : .asserted
            }
            out.findings.append(.init(mention: mention, standing: standing))
        }
        let negated = negations.contains { range.contains($0.lowerBound) }
        if hedged {
            out.standing = .hedged
        } else if negated {
            out.standing = .negated
        } else if isClaim || out.hasFailure {
            out.standing = isQuestion ? .hedged : .asserted
        }
        out.isAllWell = own.allSatisfy { $0.kind == .instrument } && allWell(range)
        out.content = range.filter { i in
            !tokens[i].isMark && !negations.contains { $0.contains(i) } && !hedges.contains { $0.contains(i) }
                && !claims.contains { $0.contains(i) } && !WordTables.breakers.contains(tokens[i].text)
        }.map { tokens[$0] }
        return out
    }

    private func negates(_ i: Int, in range: Range<Int>) -> Bool {
        negations.contains { range.contains($0.lowerBound) && $0.upperBound <= i && i - $0.upperBound < Self.reach }
    }

    private func isNegated(_ mention: Mention, in range: Range<Int>) -> Bool {
        let own = mention.range
        let others = mentions.filter { range.contains($0.range.lowerBound) && $0.range != own }
        for trigger in negations where range.contains(trigger.lowerBound) {
            let gap = own.lowerBound - trigger.upperBound
            if gap >= 0, gap <= Self.reach { return true }
            // "The bearing is not failing": the negation stands behind and has no name of its own.
            if trigger.lowerBound >= own.upperBound, !others.contains(where: { $0.range.lowerBound >= trigger.upperBound }) {
                return true
            }
        }
        if backNegations.contains(where: { range.contains($0.lowerBound) && $0.lowerBound >= own.upperBound }) { return true }
        // "The bearing is fine", "healthy bearing": unless something fails in between.
        if let well = health.filter({ range.contains($0) }).min(), well >= own.upperBound {
            return !failures.contains { $0 >= own.upperBound && $0 < well }
        }
        return own.lowerBound > range.lowerBound && health.contains(own.lowerBound - 1)
    }

    /// `nothing is wrong`, `no fault`, `everything is healthy`, with nothing in particular named.
    private func allWell(_ range: Range<Int>) -> Bool {
        let words = range.filter { !WordTables.articles.contains(tokens[$0].text) }.map { tokens[$0].text }
        guard let first = words.first else { return false }
        let text = words.joined(separator: " ")
        if [
            "nothing wrong", "nothing is wrong", "nothing to find", "nothing is failing", "nothing is broken", "nothing has failed",
            "nothing failed",
        ]
        .contains(where: text.contains) {
            return !text.contains("wrong with it is")
        }
        if let no = words.firstIndex(of: "no"), no + 1 < words.count, no + 3 >= words.count || !words[(no + 2)...].contains("of"),
            ["fault", "faults", "failure", "failures", "problem", "problems", "issue", "issues"].contains(words[no + 1])
        {
            return true
        }
        let isWell = range.contains { health.contains($0) || isWithinLimits($0) }
        // "Everything else is normal" says that something is not.
        if isWell, !words.contains("else"), !words.contains("other"), speaksOfAll(first, words, range) {
            return !failures.contains(where: range.contains) && !negations.contains { range.contains($0.lowerBound) }
                && mentions.allSatisfy {
                    !range.contains($0.range.lowerBound) || whole(at: $0.range.lowerBound) >= $0.range.upperBound
                }
        }
        return words == ["healthy"] || words == ["all", "healthy"] || text == "false alarm plant is fine"
    }

    private func speaksOfAll(_ first: String, _ words: [String], _ range: Range<Int>) -> Bool {
        let opening = range.first { !WordTables.articles.contains(tokens[$0].text) } ?? range.lowerBound
        if WordTables.everything.contains(first) || whole(at: opening) > opening { return true }
        if ["everything", "plant", "machine"].contains(where: words.contains) { return true }
        let readings: Set<String> = ["readings", "values", "figures", "numbers", "gauges", "trends", "instruments", "parameters"]
        return readings.contains(first) && first != "instruments"
            || words.contains("all") && words.contains(where: readings.contains)
    }

    /// Where a name of the whole machine that begins here ends; here when none begins.
    private func whole(at i: Int) -> Int { vocabulary.machine.match(tokens, at: i)?.range.upperBound ?? i }

    /// `within limits`, `in order`.
    private func isWithinLimits(_ i: Int) -> Bool {
        guard ["within", "in", "inside"].contains(tokens[i].text) else { return false }
        let rest = tokens.dropFirst(i + 1).prefix(3).map(\.text)
        return rest.contains {
            ["limits", "limit", "range", "spec", "specification", "tolerance", "order", "bounds", "band"].contains($0)
        }
    }

    /// "Nothing is wrong with the battery, it is charging": a part is cleared and a harmless reason given.
    func explainsAway(_ clauses: [Clause]) -> Bool {
        guard clauses.count > 1, !isQuestion else { return false }
        let text = clauses[0].range.map { tokens[$0].text }.joined(separator: " ")
        let clears = ["nothing is wrong with", "nothing wrong with", "no fault in", "no fault with", "no problem with"].contains {
            text.hasPrefix($0) || text.hasPrefix("there is " + $0)
        }
        return clears && clauses.dropFirst().contains { !$0.isAction && $0.content.contains { $0.kind == .word } }
            && clauses.dropFirst().allSatisfy { clause in
                !clause.hasFailure && clause.findings.allSatisfy { $0.standing == .neutral || $0.mention.kind == .tag }
                    && clause.range.contains { ["it", "they", "that", "this"].contains(tokens[$0].text) }
            }
    }

    private func isOrder(_ range: Range<Int>) -> Bool {
        let words = range.drop {
            WordTables.skippable.contains(tokens[$0].text)
                || ["and", "then", "so", "i", "would", "we", "to", "please", "it", "you", "they"].contains(tokens[$0].text)
        }
        guard let first = words.first else { return false }
        let verb = tokens[first].text
        guard WordTables.repairs.contains(verb) else { return false }
        if vocabulary.opensWithName(tokens, at: first)
            || mentions.contains(where: { $0.kind == .fault && $0.range.contains(first) })
        {
            return false
        }
        // "Dry bearing", where "dry the bearing" is an order.
        if verb == "dry", mentions.contains(where: { $0.range.lowerBound == first + 1 }) { return false }
        // "Stop valve leaking", "dry bearing": a noun follows the verb-like word and a failure follows that.
        let isAdjective = [
            "open", "start", "lower", "dry", "top", "test", "lock", "drain", "reset", "trip", "fit", "stop", "switch", "change",
        ].contains(verb)
        return !(isAdjective && range.contains { $0 > first + 1 && failures.contains($0) })
    }

    /// A bare name takes the standing of what it is listed with: `not the bearing, seal or motor`; after a single denial it is the contrast.
    private func inheritStanding(_ clauses: inout [Clause]) {
        for i in clauses.indices
        where clauses[i].isBare && !clauses[i].findings.isEmpty && clauses[i].findings.allSatisfy({ $0.standing != .negated }) {
            var before: Clause.Standing?
            if i > 0, let last = clauses[i - 1].findings.last?.standing { before = last }
            let isList =
                clauses[i].hasAlternative || (i + 1 < clauses.count && clauses[i + 1].isBare && clauses[i + 1].hasAlternative)
            var standing = clauses[i].findings[0].standing
            if before == .negated {
                standing = isList ? .negated : (isQuestion ? .hedged : .asserted)
            } else if let before, before != .neutral {
                standing = before
            } else if let next = clauses[(i + 1)...].first(where: { !$0.isBare || $0.hasAlternative }), next.hasAlternative {
                standing = next.findings.first?.standing ?? standing
            }
            for n in clauses[i].findings.indices { clauses[i].findings[n].standing = standing }
        }
    }
}
