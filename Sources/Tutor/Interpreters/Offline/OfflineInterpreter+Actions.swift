import Scenarios

/// Orders that change the plant. These can hurt, so nothing is left over and nothing is guessed.
extension OfflineInterpreter {
    /// An author's phrase for an action, letter for letter.
    func authoredAction(_ words: [Token]) -> Interpretation? {
        guard let ids = vocabulary.actionTexts[Vocabulary.plain(words)], ids.count == 1 else { return nil }
        return operate(ids, value: nil, confidence: 1)
    }

    /// An author's phrase for an action, word for word apart from verbs that mean the same; a value may follow.
    func exactAction(_ words: [Token]) -> Interpretation? {
        let order = Verbs.canonical(words)
        if let found = action(order, in: vocabulary.actions) { return found }
        // "Load it again" where the author wrote "load the compressor again".
        let personal = Verbs.canonical(words, keepsPronouns: true)
        let impersonal = vocabulary.impersonal(personal)
        guard impersonal.contains(where: { $0.text == Vocabulary.itself }) else { return nil }
        if let found = action(impersonal, in: vocabulary.machineActions) { return found }
        // "Lock out the compressor" where he wrote "lock out".
        let bare = impersonal.filter { $0.text != Vocabulary.itself }
        let ids = vocabulary.actions.named(bare)
        return bare.isEmpty || ids.isEmpty || !Verbs.isOrder(words) ? nil : operate(ids, value: nil, confidence: 0.95)
    }

    private func action(_ order: [Token], in index: NameIndex) -> Interpretation? {
        guard !order.isEmpty, let match = index.match(order, at: 0) else { return nil }
        let rest = order[match.range.upperBound...].filter {
            !WordTables.filler.contains($0.text) && !["it", "them", "off"].contains($0.text) || $0.text == "up"
        }
        if rest.isEmpty { return operate(match.ids, value: nil, confidence: 1) }
        let amount = rest.filter { !isUnit($0) }
        guard let value = SpokenNumbers.number(amount) else { return nil }
        let settable = match.ids.filter { vocabulary.asset?.action($0)?.setsTo != nil }
        return settable.isEmpty ? nil : operate(settable, value: value, confidence: 1)
    }

    /// `set the discharge valve to 40 %`: the action that moves this control.
    func setting(_ control: [Token], _ value: [Token]) -> Interpretation? {
        guard let asset = vocabulary.asset else { return nil }
        let ids: [String]
        switch Lookup.best(control, in: vocabulary.controls) {
        case .found(let found), .ambiguous(let found): ids = found
        case .nothing: return nil
        }
        if let amount = SpokenNumbers.number(value.filter { !isUnit($0) }) {
            let actions = asset.actions.filter { $0.setsTo.map(ids.contains) ?? false }.map(\.id)
            return actions.isEmpty ? nil : operate(actions, value: amount, confidence: 1)
        }
        guard value.count == 1, ["on", "off"].contains(value[0].text) else { return nil }
        return switching(ids, on: value[0].text == "on")
    }

    /// `turn off the header drive` where no author wrote that phrase; else the one action that is nearly what was said.
    func looseAction(_ words: [Token]) -> Interpretation? {
        let order = Verbs.canonical(words)
        guard let verb = order.first, Verbs.isOrder(words) else { return nil }
        let object = Array(order.dropFirst())
        if [Verbs.stop, Verbs.start].contains(verb.text), case .found(let ids) = Lookup.exact(object, in: vocabulary.controls),
            let found = switching(ids, on: verb.text == Verbs.start)
        {
            return found
        }
        // "Shut her down": whatever can be stopped here; it is echoed, or asked, before it happens.
        if object.isEmpty, words.count > 1, words.contains(where: { ["it", "her", "him"].contains($0.text) }),
            [Verbs.stop, Verbs.start].contains(verb.text), let asset = vocabulary.asset
        {
            let ids = asset.actions.map(\.id).filter { vocabulary.actionNames[$0]?.dropFirst().first?.first?.text == verb.text }
            if !ids.isEmpty { return operate(ids, value: nil, confidence: 0.85) }
        }
        let content = order.filter { !WordTables.filler.contains($0.text) }.map(\.stem)
        let ranked = vocabulary.actions.ranked(content).filter { isMeant(content, verb, $0.id) }
        guard let first = ranked.first, first.score >= 0.7, content.count > 1 else { return nil }
        let close = ranked.filter { $0.score > first.score - 0.12 }.map(\.id)
        return operate(close, value: nil, confidence: 0.85)
    }

    /// The words are a shorter way to say one of its names: same verb, same last noun, nothing else. "Replace the pump" is not
    /// "replace the pump seal".
    private func isMeant(_ content: [String], _ verb: Token, _ action: String) -> Bool {
        (vocabulary.actionNames[action] ?? []).contains { words in
            guard words.first?.text == verb.text, let last = words.last else { return false }
            return content.contains(last.stem) && Set(content).isSubset(of: words.map(\.stem))
        }
    }

    /// The action with the fewest other effects that puts a control on or off.
    private func switching(_ controls: [String], on: Bool) -> Interpretation? {
        guard let asset = vocabulary.asset else { return nil }
        let fitting = asset.actions.filter { action in
            action.sets.contains { controls.contains($0.control) && ($0.value >= 0.5) == on }
        }
        guard let fewest = fitting.map(\.sets.count).min() else { return nil }
        return operate(fitting.filter { $0.sets.count == fewest }.map(\.id), value: nil, confidence: 0.9)
    }

    private func operate(_ ids: [String], value: Double?, confidence: Double) -> Interpretation {
        guard ids.count == 1, let action = vocabulary.asset?.action(ids[0]) else {
            return rank("action", ids) { Command(.operate, ["action": .text($0)]) }
        }
        var arguments: [String: ArgumentValue] = ["action": .text(action.id)]
        if action.setsTo != nil {
            guard let value else {
                return missing(
                    .operate, "value", alternatives: [.init(command: Command(.operate, arguments), confidence: confidence)])
            }
            arguments["value"] = .number(value)
        }
        return Interpretation(commands: [Command(.operate, arguments)], confidence: confidence)
    }

    private func isUnit(_ token: Token) -> Bool {
        token.text == "percent" || token.text == "to" || token.text == "at"
            || vocabulary.asset?.controls.contains { control in
                if case .setting(let unit, _) = control.kind { unit.lowercased() == token.text } else { false }
            } ?? false || ["bar", "psi", "rpm", "degrees", "degree", "c", "kw", "mm", "hz"].contains(token.text)
    }

    func inject(_ fault: [Token], severity: [Token]?, percent words: [Token], window: [Token]?) -> Interpretation? {
        var arguments: [String: ArgumentValue] = [:]
        if let severity {
            guard let number = SpokenNumbers.number(severity.filter { $0.text != "percent" }) else { return nil }
            let isPercent = words.contains { $0.text == "percent" } || number > 1
            guard (0...1).contains(isPercent ? number / 100 : number) else { return nil }
            arguments["severity"] = .number(isPercent ? number / 100 : number)
        }
        if let window {
            guard let seconds = SpokenNumbers.duration(window) else { return nil }
            arguments["duration"] = .number(seconds)
        }
        if fault.allSatisfy({ Self.surprises.contains($0.text) }) { return surprise(arguments) }
        return lie(in: fault, arguments: arguments) ?? withFault(fault, .injectFault, arguments)
    }

    /// A command on a fault mode that was named in any way; asks which when a component has several.
    func withFault(_ words: [Token], _ name: CommandName, _ arguments: [String: ArgumentValue]) -> Interpretation? {
        func command(_ id: String) -> Command { Command(name, arguments.merging(["fault": .text(id)]) { _, new in new }) }
        let ids = faults(named: words)
        if ids.count == 1 { return Interpretation(commands: [command(ids[0])], confidence: 0.95) }
        if ids.isEmpty { return missing(name, "fault") }
        return rank("fault", ids, command)
    }

    /// Whether the words speak of a fault, and not of something that may be added or forced as well.
    func namesFault(_ words: [Token]) -> Bool {
        if words.contains(where: { ["fault", "fail", "problem"].contains($0.stem) || Self.surprises.contains($0.text) }) {
            return true
        }
        if case .found = Lookup.exact(words, in: vocabulary.faults) { return true }
        return lie(in: words) != nil || faultScorer.guess(words).isSure && words.contains(where: WordTables.isDefect)
    }

    /// The fault modes that some words can mean, likeliest first.
    private func faults(named words: [Token]) -> [String] {
        if case .found(let ids) = Lookup.exact(words, in: vocabulary.faults) { return ids }
        let guess = faultScorer.guess(words)
        if guess.isSure, let first = guess.faults.first { return [first.id] }
        let object = words.filter { !["fault", "failure", "problem"].contains($0.text) }
        let components: [String]
        switch Lookup.best(object, in: vocabulary.components) {
        case .found(let ids), .ambiguous(let ids): components = ids
        case .nothing: return guess.score >= 0.4 ? guess.faults.map(\.id) : []
        }
        return components.flatMap { vocabulary.faults(of: $0).map(\.id) }
    }
}
