import Scenarios

/// Finding and starting drills.
extension OfflineInterpreter {
    func drillOrder(_ words: [Token], in utterance: Utterance, context: InterpreterContext) -> Interpretation? {
        // "2" or "the second one" right after a list.
        if !context.offered.isEmpty, words.count <= 3, context.asset == nil, SpokenNumbers.position(words) != nil {
            if case .found(let ids) = search(context).find(words, raw: "", offered: context.offered) {
                return start(ids[0], seed: nil, confidence: 0.95)
            }
        }
        if vocabulary.asset == nil, context.asset == nil, GrammarTable.tour.contains(where: { $0.match(words) != nil }),
            let tour = context.scenarios.first(where: { $0.tags.contains("tour") })
        {
            return start(tour.id, seed: nil, confidence: 0.95)
        }
        if vocabulary.asset == nil, context.asset == nil, let id = search(context).named(utterance.text) {
            return start(id, seed: nil, confidence: 0.95)
        }
        if vocabulary.asset == nil, words.count <= 2, ["start", "begin", "launch"].contains(words[0].text),
            words.dropFirst().allSatisfy({ ["drill", "scenario", "exercise", "exam"].contains($0.text) })
        {
            return context.offered.count == 1
                ? start(context.offered[0], seed: nil, confidence: 0.9) : missing(.startScenario, "scenario")
        }
        if vocabulary.asset == nil, context.asset == nil, let free = freePractice(words, context) { return free }
        var blocked: Interpretation?
        for pattern in GrammarTable.starts {
            guard let gaps = pattern.match(words), let gap = gaps["scenario"] else { continue }
            var seed: Double?
            if let tokens = gaps["seed"] {
                guard let number = SpokenNumbers.number(Array(words[tokens])) else { continue }
                seed = number
            }
            let tokens = Array(words[gap])
            let raw = utterance.text(tokens[0].range.lowerBound..<tokens[tokens.count - 1].range.upperBound)
            switch search(context).find(tokens, raw: raw, offered: context.offered) {
            case .found(let ids):
                let isNamed = ids[0] == raw.lowercased() || SpokenNumbers.position(tokens) != nil
                if vocabulary.asset == nil || isNamed || mentionsDrill(words) { return start(ids[0], seed: seed, confidence: 0.95) }
            case .ambiguous(let ids):
                // "Run the pump" inside a drill is no wish for another drill.
                // A choice of many is a list.
                if vocabulary.asset == nil, ids.count > 4, ids.count != context.offered.count,
                    let asked = search(context).query(in: tokens)
                {
                    return list(asked.query, level: asked.level.map(Double.init), confidence: 0.9)
                }
                if vocabulary.asset == nil || mentionsDrill(words) {
                    blocked = blocked ?? rank("scenario", ids) { Command(.startScenario, ["scenario": .text($0)]) }
                }
            case .nothing:
                if ["start", "begin", "launch"].contains(words[0].text), vocabulary.asset == nil || mentionsDrill(words) {
                    blocked = blocked ?? missing(.startScenario, "scenario")
                }
            }
        }
        return blocked
    }

    /// `free practice on the jaw crusher`.
    private func freePractice(_ words: [Token], _ context: InterpreterContext) -> Interpretation? {
        for pattern in GrammarTable.freely {
            guard let gaps = pattern.match(words) else { continue }
            guard let gap = gaps["machine"] else { return missing(.startScenario, "machine") }
            let stems = words[gap].filter { !WordTables.filler.contains($0.text) }.map(\.stem)
            let called = context.machines.map { machine in
                (
                    machine.id,
                    ([machine.id, machine.title] + machine.names).map { Utterance($0).tokens.filter { !$0.isMark }.map(\.stem) }
                )
            }
            let exact = called.filter { $0.1.contains(stems) }.map(\.0)
            let loose = called.filter { Set($0.1.flatMap(\.self)).isSuperset(of: stems) }.map(\.0)
            let ids = (exact.isEmpty ? loose : exact).map(Library.freePractice)
            if stems.isEmpty || ids.isEmpty { return missing(.startScenario, "machine") }
            if ids.count == 1 { return start(ids[0], seed: nil, confidence: 0.95) }
            return rank("scenario", ids) { Command(.startScenario, ["scenario": .text($0)]) }
        }
        return nil
    }

    private func mentionsDrill(_ words: [Token]) -> Bool {
        words.contains { ["drill", "scenario", "exercise", "exam"].contains($0.stem) || $0.text == "exercise" }
    }

    private func start(_ id: String, seed: Double?, confidence: Double) -> Interpretation {
        var arguments: [String: ArgumentValue] = ["scenario": .text(id)]
        if let seed { arguments["seed"] = .number(seed) }
        return Interpretation(commands: [Command(.startScenario, arguments)], confidence: confidence)
    }

    func list(_ query: String, level: Double?, confidence: Double) -> Interpretation {
        var arguments: [String: ArgumentValue] = [:]
        if !query.isEmpty { arguments["query"] = .text(query) }
        if let level { arguments["level"] = .number(level) }
        return Interpretation(commands: [Command(.listScenarios, arguments)], confidence: confidence)
    }

    /// "What about conveyors", "show me vibration problems", "a level 3 drill about bearings": said between drills, of drills.
    func wish(_ utterance: Utterance, _ context: InterpreterContext) -> Interpretation? {
        guard vocabulary.asset == nil, context.asset == nil else { return nil }
        let words = utterance.tokens.filter { !$0.isMark }
        let text = words.map(\.text).joined(separator: " ")
        let speaksOfDrills =
            words.contains { GrammarTable.drillNouns.contains($0.text) } || GrammarTable.wishes.contains { text.hasPrefix($0) }
        guard speaksOfDrills, let asked = search(context).query(in: words) else { return nil }
        return list(asked.query, level: asked.level.map(Double.init), confidence: 0.8)
    }

    func listing(_ words: [Token], in utterance: Utterance, context: InterpreterContext) -> Interpretation? {
        for pattern in GrammarTable.lists {
            guard let gaps = pattern.match(words) else { continue }
            var arguments: [String: ArgumentValue] = [:]
            if let gap = gaps["level"] {
                guard let level = SpokenNumbers.number(Array(words[gap])), (1...3).contains(level) else { continue }
                arguments["level"] = .number(level)
            }
            if let gap = gaps["query"] {
                var tokens = Array(words[gap])
                let (level, rest) = ScenarioSearch.level(in: tokens)
                if let level { arguments["level"] = .number(Double(level)) }
                tokens = rest
                while let last = tokens.last, tokens.count > 1, WordTables.filler.contains(last.text), last.text != "data" {
                    tokens.removeLast()
                }
                // Inside a drill "show me the faults" is about this plant; only words of training ask for drills there.
                let asks = mentionsDrill(words) || words.contains { ["practic", "train"].contains($0.stem) }
                guard asks || (vocabulary.asset == nil && words[0].text != "show") else { continue }
                let query = tokens.isEmpty ? "" : ScenarioSearch.trimmed(tokens)
                if !query.isEmpty { arguments["query"] = .text(query) }
            } else if vocabulary.asset != nil, words.count == 1, words[0].text == "more" {
                continue
            }
            return Interpretation(commands: [Command(.listScenarios, arguments)], confidence: 0.95)
        }
        return nil
    }
}
