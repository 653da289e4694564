import Scenarios

/// Filling the gaps of a sentence with what the asset has.
extension OfflineInterpreter {
    /// Tags that "the pressure" may mean before it is better to ask which.
    private static let readableAtOnce = 4

    /// The command with its arguments; nil when the sentence was about something else, without commands when a gap cannot be filled.
    func fill(_ name: CommandName, _ gaps: [String: Range<Int>], _ words: [Token], in utterance: Utterance) -> Interpretation? {
        func slot(_ gap: String) -> [Token]? { gaps[gap].map { Array(words[$0]) } }
        let row = CommandCatalogue.specification(name)
        if vocabulary.asset == nil, gaps.isEmpty == false, !row.outsideDrill, gaps["text"] == nil, gaps["factor"] == nil {
            // What it means cannot be known without an asset; that it is a wish for that command can.
            return missing(name, row.arguments.first?.name ?? "")
        }
        switch name {
        case .readTags where gaps["window"] != nil: return look(back: slot("window") ?? [], at: slot("thing"))
        case .setMode: return mode(slot("mode") ?? []) ?? (words[0].text == "switch" ? missing(.setMode, "mode") : nil)
        case .readTags, .inspect:
            if let thing = slot("thing") {
                let found = readOrInspect(thing, prefersComponent: words[0].stem == Stem.of("inspect"))
                // "Check the oil filter" where there is none: what there is can be said.
                return found ?? (["check", "inspect", "examine"].contains(words[0].text) ? missing(.inspect, "component") : nil)
            }
            if let component = slot("component") { return inspect(component) }
            return Interpretation(commands: [Command(.readTags)], confidence: 1)
        case .showTrend where isWhollyNamed(gaps, words): return nil
        case .showTrend: return trend(slot("tags") ?? [], window: slot("window"))
        case .acknowledgeAlarm: return acknowledge(slot("tag"))
        case .injectFault where gaps["frozen"] != nil:
            // "Sticking valve" orders nothing.
            guard ["freeze", "stick", "jam"].contains(words[0].text) else { return nil }
            return lie(in: slot("frozen") ?? [], as: .stuck)
        case .injectFault where gaps["lying"] != nil: return lie(in: slot("lying") ?? [])
        case .injectFault where gaps["fault"] == nil:
            return words.count > 1 && !["what", "which"].contains(words[0].text) ? surprise([:]) : missing(.injectFault, "fault")
        case .injectFault:
            let fault = slot("fault") ?? []
            // "Add oil", "force the door": people say these for other things than faults.
            guard Self.injections.contains(words[0].stem) || namesFault(fault) else { return nil }
            return inject(fault, severity: slot("severity"), percent: words, window: slot("window"))
        case .clearFault:
            guard let fault = slot("fault") else { return Interpretation(commands: [Command(.clearFault)], confidence: 1) }
            return lie(in: fault, command: .clearFault) ?? withFault(fault, .clearFault, [:])
        case .setSpeed: return speed(words, factor: slot("factor"))
        case .explain: return explain(slot("topic") ?? [], words)
        case .help:
            guard let topic = slot("topic") else { return Interpretation(commands: [Command(.help)], confidence: 1) }
            return Interpretation(
                commands: [Command(.help, ["topic": .text(topic.map(\.text).joined(separator: " "))])], confidence: 0.95)
        case .note:
            guard let range = gaps["text"] else { return nil }
            let start = range.lowerBound > 0 ? words[range.lowerBound - 1].range.upperBound : 0
            let text = String(utterance.text(start..<utterance.scalars.count).drop { $0.isWhitespace || ":-,=".contains($0) })
            return Interpretation(commands: [Command(.note, ["text": .text(text)])], confidence: 1)
        case .operate: return setting(slot("control") ?? [], slot("value") ?? [])
        default: return Interpretation(commands: [Command(name)], confidence: 1)
        }
    }

    /// Words that are said of nothing but faults.
    private static let injections = Set(["inject", "simulate", "introduce"].map(Stem.of))

    /// `trips in 24 h` is the name of an instrument, not its trend.
    private func isWhollyNamed(_ gaps: [String: Range<Int>], _ words: [Token]) -> Bool {
        guard let tags = gaps["tags"], let window = gaps["window"] else { return false }
        let span = min(tags.lowerBound, window.lowerBound)..<max(tags.upperBound, window.upperBound)
        return !vocabulary.tags.named(Array(words[span])).isEmpty
    }

    func missing(_ name: CommandName, _ argument: String, alternatives: [Interpretation.Alternative] = []) -> Interpretation {
        Interpretation(
            commands: [], confidence: 0, alternatives: alternatives, clarification: .missing(command: name, argument: argument))
    }

    func rank(_ kind: String, _ ids: [String], _ commands: (String) -> Command) -> Interpretation {
        Interpretation(
            commands: [], confidence: 0, alternatives: ids.prefix(3).map { .init(command: commands($0), confidence: 0.5) },
            clarification: .rank(kind: kind, ids: ids))
    }

    /// A look: at an instrument where one is named, else at the component.
    func readOrInspect(_ words: [Token], prefersComponent: Bool = false) -> Interpretation? {
        let tags = Lookup.exact(words, in: vocabulary.tags)
        let components = Lookup.exact(words, in: vocabulary.components)
        if prefersComponent, case .found = components { return inspect(words) }
        // "The vibrations" are those of both ends, though one of them is also called just that.
        if isPlural(words), components == .nothing, let all = self.tags(of: words), all.count > 1 {
            return Interpretation(commands: [Command(.readTags, ["tags": .list(all)])], confidence: 0.95)
        }
        if case .found(let ids) = tags {
            return Interpretation(commands: [Command(.readTags, ["tags": .list(ids)])], confidence: 1)
        }
        if case .found = components { return inspect(words) }
        if let both = mixed(words) { return both }
        if case .ambiguous = tags { return read(words) }
        if case .ambiguous = components { return inspect(words) }
        let looseTags = Lookup.best(words, in: vocabulary.tags)
        let looseComponents = Lookup.best(words, in: vocabulary.components)
        switch (looseTags, looseComponents) {
        case (.nothing, .nothing): return nil
        case (.nothing, _): return inspect(words)
        default: return read(words)
        }
    }

    /// `the pump and the oil level`: looks of both kinds in one breath.
    private func mixed(_ words: [Token]) -> Interpretation? {
        let parts = words.split { ["and"].contains($0.text) || $0.isMark }.map(Array.init)
        guard (2...4).contains(parts.count) else { return nil }
        var commands: [Command] = []
        for part in parts {
            if case .found(let ids) = Lookup.exact(part, in: vocabulary.tags) {
                commands.append(Command(.readTags, ["tags": .list(ids)]))
            } else if case .found(let ids) = Lookup.exact(part, in: vocabulary.components) {
                commands += ids.map { Command(.inspect, ["component": .text($0)]) }
            } else {
                return nil
            }
        }
        return Interpretation(commands: commands, confidence: 0.95)
    }

    private func read(_ words: [Token]) -> Interpretation? {
        switch Lookup.best(words, in: vocabulary.tags) {
        case .found(let ids): return Interpretation(commands: [Command(.readTags, ["tags": .list(ids)])], confidence: 0.9)
        case .ambiguous(let ids) where ids.count <= Self.readableAtOnce || isPlural(words):
            return Interpretation(commands: [Command(.readTags, ["tags": .list(ids)])], confidence: 0.85)
        case .ambiguous(let ids): return rank("tag", ids) { Command(.readTags, ["tags": .list([$0])]) }
        case .nothing: return nil
        }
    }

    /// The tags that a few words name: one, or as many as can be read at once; nil when a word is left over.
    func tags(of words: [Token]) -> [String]? {
        let stems = words.filter { !WordTables.filler.contains($0.text) }.map(\.stem)
        let holders = vocabulary.tags.holding(stems)
        if isPlural(words), holders.count > 1 { return holders }
        if case .found(let ids) = Lookup.exact(words, in: vocabulary.tags) { return ids }
        return holders.count == 1 || (2...Self.readableAtOnce).contains(holders.count) ? holders : nil
    }

    /// "The pressures" are all of them, however many.
    func isPlural(_ words: [Token]) -> Bool {
        guard let last = words.last(where: { $0.kind == .word })?.text else { return false }
        return last.hasSuffix("s") && !last.hasSuffix("ss")
    }

    func inspect(_ words: [Token]) -> Interpretation? {
        switch Lookup.best(words, in: vocabulary.components) {
        case .found(let ids):
            return Interpretation(commands: ids.map { Command(.inspect, ["component": .text($0)]) }, confidence: 0.95)
        case .ambiguous(let ids): return rank("component", ids) { Command(.inspect, ["component": .text($0)]) }
        case .nothing:
            // "Go and look at the oil level" is a look too, at the instrument.
            return read(words) ?? missing(.inspect, "component")
        }
    }

    func trend(_ words: [Token], window: [Token]?) -> Interpretation? {
        var arguments: [String: ArgumentValue] = [:]
        if let window {
            guard let seconds = SpokenNumbers.duration(window) else { return nil }
            arguments["window"] = .number(seconds)
        }
        switch Lookup.best(words, in: vocabulary.tags) {
        case .found(let ids): arguments["tags"] = .list(ids)
        case .ambiguous(let ids) where ids.count <= Self.readableAtOnce: arguments["tags"] = .list(ids)
        case .ambiguous(let ids): return rank("tag", ids) { Command(.showTrend, ["tags": .list([$0])]) }
        case .nothing: return missing(.showTrend, "tags")
        }
        return Interpretation(commands: [Command(.showTrend, arguments)], confidence: 0.95)
    }

    private func acknowledge(_ words: [Token]?) -> Interpretation? {
        guard let words else { return Interpretation(commands: [Command(.acknowledgeAlarm)], confidence: 1) }
        switch Lookup.best(words, in: vocabulary.tags) {
        case .found(let ids): return Interpretation(commands: [Command(.acknowledgeAlarm, ["tag": .list(ids)])], confidence: 0.95)
        case .ambiguous(let ids): return rank("tag", ids) { Command(.acknowledgeAlarm, ["tag": .list([$0])]) }
        case .nothing: return missing(.acknowledgeAlarm, "tag")
        }
    }

    private func speed(_ words: [Token], factor: [Token]?) -> Interpretation? {
        var value: Double?
        if let factor {
            let spoken = factor.filter { !["x", "times", "to", "at"].contains($0.text) }
            value = SpokenNumbers.number(spoken) ?? (spoken.first?.text == "full" ? 100 : nil)
            if value == nil, spoken.first.map({ ["normal", "real"].contains($0.text) }) == true { value = 1 }
            if let found = value, words.contains(where: { $0.text == "slower" }) { value = 1 / max(found, 1) }
        } else if words.contains(where: { ["faster", "up"].contains($0.text) }) {
            value = 2
        } else if words.contains(where: { ["slower", "down"].contains($0.text) }) {
            value = 0.5
        } else if words.contains(where: { ["normal", "real"].contains($0.text) }) {
            value = 1
        } else {
            return nil
        }
        guard let value, (0.1...100).contains(value) else { return nil }
        return Interpretation(commands: [Command(.setSpeed, ["factor": .number(value)])], confidence: 1)
    }

    /// `explain X` asks for reference text whatever X is; `what is X` only where X is a topic and no tag.
    private func explain(_ words: [Token], _ sentence: [Token]) -> Interpretation? {
        if case .found(let ids) = Lookup.exact(words, in: vocabulary.topics),
            sentence[0].text != "what" || Lookup.exact(words, in: vocabulary.tags) == .nothing
        {
            return Interpretation(commands: [Command(.explain, ["topic": .text(ids[0])])], confidence: 1)
        }
        guard ["explain", "describe", "define", "teach", "tell"].contains(sentence[0].text) || sentence.last?.text == "mean" else {
            return nil
        }
        if case .found(let ids) = Lookup.best(words, in: vocabulary.topics) {
            return Interpretation(commands: [Command(.explain, ["topic": .text(ids[0])])], confidence: 0.9)
        }
        return Interpretation(
            commands: [Command(.explain, ["topic": .text(words.map(\.text).joined(separator: " "))])], confidence: 0.7)
    }
}
