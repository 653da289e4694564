import Scenarios

/// Reads an utterance for claims: who is accused, who is cleared, what is to be done.
struct ClaimReader {
    let vocabulary: Vocabulary
    let scorer: FaultScorer

    /// A text that claims nothing outright counts as naming a fault only when it resembles its phrases this much.
    private static let silentScore = 0.45

    func read(_ utterance: Utterance, isDeliberate: Bool) -> ClaimReading {
        let tokens = utterance.tokens
        let mentions = MentionScanner(vocabulary: vocabulary).mentions(in: tokens)
        let isQuestion = !isDeliberate && (utterance.endsAsQuestion || opensQuestion(tokens))
        if !isQuestion, let said = authored(tokens) { return said }
        let reader = ClauseReader(tokens: tokens, mentions: mentions, isQuestion: isQuestion, vocabulary: vocabulary)
        var clauses = reader.clauses()
        if isDeliberate { clauses = clauses.map(deliberate) }
        var reading = ClaimReading()
        reading.isQuestion = isQuestion
        reading.saysNoIdea = reader.saysNoIdea
        reading.saysAllWell = clauses.contains(where: \.isAllWell)
        reading.explainsAway = reader.explainsAway(clauses)
        reading.confidence = confidence(tokens)
        let actions = clauses.filter(\.isAction).map { utterance.text(tokens: $0.range) }
        reading.action = actions.isEmpty ? nil : actions.joined(separator: ", ")
        for clause in clauses where !clause.isAction { note(clause, in: clauses, tokens, &reading) }
        // The reason given for what looked odd accuses nobody.
        if !reading.explainsAway { supplement(clauses, isDeliberate: isDeliberate, &reading) }
        settle(&reading, clauses)
        return reading
    }

    /// An author's phrase, word for word: whatever its words mean elsewhere.
    private func authored(_ tokens: [Token]) -> ClaimReading? {
        let ids = vocabulary.faults.named(tokens)
        guard !ids.isEmpty, let candidate = fault(Mention(kind: .fault, ids: ids, range: tokens.indices)) else { return nil }
        var reading = ClaimReading()
        reading.asserted = [candidate]
        let guess = scorer.guess(tokens)
        reading.resembles = guess.score >= 0.2 ? guess.faults : []
        return reading
    }

    private func opensQuestion(_ tokens: [Token]) -> Bool {
        guard tokens.count > 1, WordTables.questions.contains(tokens[0].text) else { return false }
        return !["to", "not"].contains(tokens[1].text)
    }

    private func deliberate(_ clause: Clause) -> Clause {
        var out = clause
        for n in out.findings.indices where out.findings[n].standing == .neutral { out.findings[n].standing = .asserted }
        if out.standing == .neutral { out.standing = .asserted }
        return out
    }

    /// `90 % sure`, `confidence 80`.
    private func confidence(_ tokens: [Token]) -> Double? {
        for (i, token) in tokens.enumerated() {
            guard let value = token.number, (0...100).contains(value) else { continue }
            let next = tokens.dropFirst(i + 1).prefix(2).map(\.text)
            let before = tokens[max(0, i - 2)..<i].map(\.text)
            let speaksOfSureness = (next + before).contains {
                ["sure", "certain", "confident", "confidence", "certainty", "positive"].contains($0)
            }
            if speaksOfSureness || (next.first == "percent" && i + 2 >= tokens.count && i > 0) { return value }
        }
        return nil
    }

    // MARK: Names

    private func note(_ clause: Clause, in clauses: [Clause], _ tokens: [Token], _ reading: inout ClaimReading) {
        let namesFault = clause.findings.contains { $0.mention.kind == .fault && $0.standing == .asserted }
        for finding in clause.findings {
            let mention = finding.mention
            if finding.standing == .negated {
                negate(mention, &reading)
                continue
            }
            if finding.standing == .neutral, mention.kind == .instrument, contradicts(clause, clauses), !reading.isQuestion {
                add(instrument(mention.ids, clause, tokens), to: &reading.asserted)
                continue
            }
            if finding.standing == .neutral {
                if mention.kind == .component {
                    if let candidate = described(mention, clause, reading) {
                        add(candidate, to: &reading.asserted)
                    } else {
                        reading.mentioned += mention.ids
                    }
                }
                continue
            }
            var candidate: ClaimReading.Candidate?
            switch mention.kind {
            case .fault: candidate = fault(mention)
            case .component:
                // "The shaft seal is leaking on the pump": the pump only says where.
                if namesFault, !clause.hasAlternative { continue }
                candidate = .init(components: mention.ids, confidence: 0.9)
                if mention.ids.count > 1, let one = mention.companions.first(where: mention.ids.contains) {
                    candidate?.components = [one]
                }
            case .instrument: candidate = instrument(mention.ids, clause, tokens)
            case .tag:
                let isSuspect =
                    lies(clause, tokens) || (clause.hasAlternative && tokens[mention.range].contains { $0.isNumbered })
                candidate = isSuspect && !namesFault ? instrument(mention.ids, clause, tokens) : accused(mention, clause, tokens)
            }
            guard var candidate else { continue }
            candidate.isCause = clause.isCause
            if finding.standing == .asserted {
                add(candidate, to: &reading.asserted)
            } else {
                add(candidate, to: &reading.hedged)
            }
        }
    }

    /// "The hose is pinched": no word of failure that everybody knows, but the words of this very component's fault.
    private func described(_ mention: Mention, _ clause: Clause, _ reading: ClaimReading) -> ClaimReading.Candidate? {
        guard mention.ids.count == 1, !clause.isBare, !reading.isQuestion else { return nil }
        let guess = scorer.guess(clause.content)
        guard guess.isSure, guess.score >= Self.silentScore, let first = guess.faults.first,
            vocabulary.asset?.fault(first.id)?.component == mention.ids[0]
        else { return nil }
        return .init(components: mention.ids, fault: first.id, isCause: clause.isCause, confidence: min(first.confidence, 0.9))
    }

    /// "Bearing probe reads high, bearing is healthy": what is read is said not to be so.
    private func contradicts(_ clause: Clause, _ clauses: [Clause]) -> Bool {
        clause.content.contains { ["read", "show", "say"].contains($0.stem) }
            && clauses.contains { $0.findings.contains { $0.standing == .negated && $0.mention.kind == .component } }
    }

    private func add(_ candidate: ClaimReading.Candidate, to list: inout [ClaimReading.Candidate]) {
        guard
            let known = list.firstIndex(where: {
                $0.components == candidate.components && ($0.fault == nil || candidate.fault == nil || $0.fault == candidate.fault)
            })
        else { return list.append(candidate) }
        list[known].fault = list[known].fault ?? candidate.fault
        list[known].isInstrument = list[known].isInstrument || candidate.isInstrument
        list[known].isCause = list[known].isCause || candidate.isCause
        list[known].confidence = max(list[known].confidence, candidate.confidence)
    }

    private func negate(_ mention: Mention, _ reading: inout ClaimReading) {
        switch mention.kind {
        case .fault: reading.negatedFaults += mention.ids.filter { !reading.negatedFaults.contains($0) }
        case .component: reading.negatedComponents += mention.ids.filter { !reading.negatedComponents.contains($0) }
        case .instrument:
            reading.negatedComponents += vocabulary.instrumentComponents.filter { !reading.negatedComponents.contains($0) }
        case .tag: break
        }
    }

    private func fault(_ mention: Mention) -> ClaimReading.Candidate? {
        let modes = mention.ids.compactMap { vocabulary.asset?.fault($0) }
        let components = modes.map(\.component).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let isInstrument = modes.allSatisfy { $0.kind == .sensor }
        return .init(
            components: components, fault: modes.count == 1 ? modes[0].id : nil, isInstrument: isInstrument,
            confidence: modes.count == 1 ? 0.97 : 0.7)
    }

    private func lies(_ clause: Clause, _ tokens: [Token]) -> Bool {
        clause.range.contains { WordTables.lies.contains(tokens[$0].text) }
    }

    /// The instrument of some tag is accused: the sensor fault of that tag where the asset has one.
    private func instrument(_ tags: [String], _ clause: Clause, _ tokens: [Token]) -> ClaimReading.Candidate {
        var tags = tags
        if tags.isEmpty {
            tags = clause.findings.filter { $0.mention.kind == .tag }.flatMap(\.mention.ids)
        }
        let sensors = vocabulary.asset?.faults.filter { $0.kind == .sensor } ?? []
        let fitting = tags.isEmpty ? sensors : sensors.filter { $0.sensor.map { tags.contains($0.tag) } ?? false }
        var fault: FaultMode?
        if fitting.count == 1 {
            fault = fitting[0]
        } else if !fitting.isEmpty {
            let guess = scorer.guess(clause.content)
            fault = guess.isSure ? fitting.first { $0.id == guess.faults.first?.id } : nil
        }
        let component = fault?.component ?? fitting.first?.component ?? vocabulary.instrumentComponents.first
        return .init(
            components: component.map { [$0] } ?? [], fault: fault?.id, isInstrument: true, confidence: fault == nil ? 0.8 : 0.92)
    }

    /// `bearing temperature failure` accuses the bearing.
    private func accused(_ tag: Mention, _ clause: Clause, _ tokens: [Token]) -> ClaimReading.Candidate? {
        guard clause.hasFailure, clause.findings.allSatisfy({ $0.mention.kind == .tag }) else { return nil }
        let inside = Array(tokens[tag.range])
        for i in inside.indices {
            if let match = vocabulary.components.match(inside, at: i), match.ids.count == 1 {
                return .init(components: match.ids, confidence: 0.85)
            }
        }
        // Called by its number, it is the instrument that is meant.
        return inside.contains { $0.isNumbered } ? instrument(tag.ids, clause, tokens) : nil
    }

    // MARK: Words without names

    /// Clauses that name nothing but may still say which fault it is.
    private func supplement(_ clauses: [Clause], isDeliberate: Bool, _ reading: inout ClaimReading) {
        let nameless = clauses.filter { clause in
            !clause.isAction && !clause.isAllWell
                && clause.findings.allSatisfy { $0.mention.kind == .tag && $0.standing != .negated }
        }
        for clause in nameless where clause.content.contains(where: { $0.kind == .word }) {
            if clause.findings.contains(where: { $0.standing == .asserted }), !reading.asserted.isEmpty { continue }
            if clause.standing == .neutral, clause.content.allSatisfy(isSymptom) { continue }
            // "It is hot", "this is wrong": that much everybody can see.
            if clause.findings.isEmpty, !isDeliberate, clause.content.allSatisfy({ isSymptom($0) || Self.vague.contains($0.text) })
            {
                continue
            }
            // "The shaft seal, worn": a word or two after the name are read together with it.
            let named =
                clause.content.count <= 2 && !clause.isCause
                ? clauses.filter { $0.findings.contains { $0.standing == .asserted } } : []
            let guess = scorer.guess(named.flatMap(\.content) + clause.content)
            guard guess.isSure, guess.score >= (clause.standing == .neutral ? Self.silentScore : 0.3),
                let first = guess.faults.first,
                let mode = vocabulary.asset?.fault(first.id)
            else { continue }
            let candidate = ClaimReading.Candidate(
                components: [mode.component], fault: mode.id, isInstrument: mode.kind == .sensor, isCause: clause.isCause,
                confidence: min(first.confidence, 0.95))
            switch clause.standing {
            case .negated: if !reading.negatedFaults.contains(mode.id) { reading.negatedFaults.append(mode.id) }
            case .hedged: add(candidate, to: &reading.hedged)
            case .asserted, .neutral:
                // Where something is accused by name, further words explain it and accuse nobody else.
                if reading.isQuestion {
                    add(candidate, to: &reading.hedged)
                } else if reading.asserted.isEmpty || clause.isCause
                    || reading.asserted.contains(where: { $0.components == [mode.component] })
                {
                    add(candidate, to: &reading.asserted)
                }
            }
        }
    }

    /// Say that something is wrong, and not what.
    private static let vague: Set<String> = [
        "wrong", "broken", "broke", "bad", "faulty", "fault", "gone", "failed", "failing", "failure", "problem", "trouble",
        "damaged",
        "it", "this", "that", "something", "stopped", "i", "you", "we", "drill",
    ]

    /// "The temperature is high" tells what is seen and accuses nothing.
    private func isSymptom(_ token: Token) -> Bool {
        token.kind != .word || WordTables.symptoms.contains(token.text) || WordTables.filler.contains(token.text)
            || WordTables.symptoms.contains(token.stem)
    }

    /// Finds the fault mode of components that were only named, and lets the cause speak where there is one.
    private func settle(_ reading: inout ClaimReading, _ clauses: [Clause]) {
        let words = clauses.filter { clause in
            !clause.isAction && (clause.standing == .asserted || clause.findings.contains { $0.standing == .asserted })
                && !clause.findings.contains { $0.standing == .negated }
        }.flatMap(\.content)
        let overall = scorer.guess(words.isEmpty ? clauses.filter { !$0.isAction }.flatMap(\.content) : words)
        reading.resembles = overall.score >= 0.2 ? overall.faults : []
        if reading.asserted.count > 1, reading.asserted.contains(where: \.isCause) {
            let causes = reading.asserted.filter(\.isCause)
            if Set(causes.map(\.components)).count == 1 { reading.asserted = causes }
        }
        for i in reading.asserted.indices
        where reading.asserted[i].fault == nil && reading.asserted[i].components.count == 1 && !reading.asserted[i].isInstrument {
            let component = reading.asserted[i].components[0]
            let guess = scorer.guess(words, within: component)
            guard guess.isSure, let first = guess.faults.first, !reading.negatedFaults.contains(first.id),
                reading.asserted.count == 1
            else { continue }
            if overall.isSure, overall.faults.first?.id != first.id { continue }
            guard vocabulary.asset?.fault(first.id)?.kind == .process else { continue }
            reading.asserted[i].fault = first.id
            reading.asserted[i].confidence = min(0.95, max(first.confidence, 0.8))
        }
        let claimed = Set(reading.asserted.flatMap(\.components))
        reading.negatedComponents.removeAll { claimed.contains($0) && reading.asserted.count == 1 }
        let blamed = Set(reading.asserted.compactMap(\.fault))
        reading.negatedFaults.removeAll(where: blamed.contains)
    }
}
