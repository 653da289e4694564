import Scenarios

/// Free practice: lying instruments, faults to be found, other ways to run the machine, and how things were a while ago.
extension OfflineInterpreter {
    /// Words that ask for a fault without saying which.
    static let surprises: Set<String> = [
        "surprise", "random", "any", "some", "hidden", "unknown", "secret", "mystery", "something", "anything", "fault", "failure",
        "problem", "one", "me", "a", "whatever",
    ]

    func surprise(_ arguments: [String: ArgumentValue]) -> Interpretation {
        Interpretation(
            commands: [Command(.injectFault, arguments.merging(["fault": .text(CommandCatalogue.surprise)]) { old, _ in old })],
            confidence: 0.95)
    }

    private static let lies: [(lie: InstrumentLie, words: Set<String>)] = [
        (.stuck, ["stuck", "frozen", "freeze", "sticking", "sticks", "hangs", "hanging", "constant"]),
        (.noisy, ["noisy", "noise", "erratic", "jumpy", "jumping", "unsteady"]),
        (.dead, ["dead", "lost", "dropout", "missing", "disconnected", "open-circuit", "blank", "gone"]),
        (.spiking, ["spike", "spikes", "spiky", "spiking"]),
        (.high, ["high", "higher", "up", "over"]), (.low, ["low", "lower", "down", "under"]),
    ]
    private static let instruments: Set<String> = [
        "sensor", "sensors", "transmitter", "probe", "gauge", "instrument", "signal", "reading", "reads", "read", "readout",
        "display",
        "transducer", "thermocouple", "rtd", "meter", "indicator", "show", "shows", "drift", "drifts", "drifting",
    ]

    /// `stuck oil pressure sensor`, `TE-101 10 degrees high`: an instrument that is to lie (or to stop lying). Nil where the words are
    /// about the process.
    func lie(
        in words: [Token], as given: InstrumentLie? = nil, command name: CommandName = .injectFault,
        arguments: [String: ArgumentValue] = [:]
    ) -> Interpretation? {
        guard let asset = vocabulary.asset else { return nil }
        let named = Self.lies.first { row in words.contains { row.words.contains($0.text) } }
        let speaksOfInstrument = words.contains { Self.instruments.contains($0.text) }
        // "High pressure" may be a fault of the process; a frozen one is the instrument's.
        let isCure = name == .clearFault && speaksOfInstrument
        guard let lie = given ?? named?.lie ?? (isCure ? .stuck : nil),
            speaksOfInstrument || ![.high, .low].contains(lie) || words.contains(where: isAmount)
        else { return nil }
        let units = Set(asset.tags.flatMap { Utterance($0.unit).tokens.map(\.text) })
        var amount: Double?
        let rest = words.filter { token in
            if token.number != nil, token.text.allSatisfy({ !$0.isLetter }) {
                amount = token.number
                return false
            }
            return !Self.instruments.contains(token.text) && !(named?.words.contains(token.text) ?? false)
                && !["to", "by", "off", "too", "be", "get", "go", "percent", "degrees", "degree"].contains(token.text)
                && !units.contains(token.text)
        }
        guard !rest.isEmpty, case .found(let tags) = Lookup.best(rest, in: vocabulary.tags), tags.count == 1 else { return nil }
        // The asset's own fault has findings to be found; without an amount it is the better lesson.
        if amount == nil, name == .injectFault,
            let own = asset.faults.first(where: { $0.sensor.map { $0.tag == tags[0] && InstrumentLie($0.kind) == lie } ?? false })
        {
            return Interpretation(
                commands: [Command(name, arguments.merging(["fault": .text(own.id)]) { _, new in new })], confidence: 0.95)
        }
        var arguments = arguments
        arguments["tag"] = .list(tags)
        if name == .injectFault {
            arguments["reading"] = .text(lie.rawValue)
            if let amount, [.high, .low, .spiking].contains(lie) { arguments["by"] = .number(amount) }
        }
        return Interpretation(commands: [Command(name, arguments)], confidence: 0.95)
    }

    private func isAmount(_ token: Token) -> Bool { token.number != nil && token.text.allSatisfy { !$0.isLetter } }

    /// A way to run the machine, by all of the words that were said.
    func mode(_ words: [Token]) -> Interpretation? {
        func content(_ tokens: [Token]) -> Set<String> {
            Set(
                tokens.filter {
                    !$0.isMark && !WordTables.filler.contains($0.text) && !WordTables.trailing.contains($0.text)
                        && !["mode", "the", "a", "an"].contains($0.text)
                }.map(\.stem))
        }
        let said = content(words)
        guard !said.isEmpty, let modes = vocabulary.asset?.modes else { return nil }
        let exact = modes.filter { content(Utterance($0.title).tokens) == said || content(Utterance($0.id).tokens) == said }
        let loose = modes.filter { content(Utterance($0.title).tokens).isSuperset(of: said) }
        let fitting = exact.isEmpty ? loose : exact
        guard fitting.count == 1 else { return nil }
        return Interpretation(commands: [Command(.setMode, ["mode": .text(fitting[0].id)])], confidence: 0.95)
    }

    /// How the instruments stood a while ago: those named, or all.
    func look(back window: [Token], at thing: [Token]?) -> Interpretation? {
        guard let seconds = SpokenNumbers.duration(window) else { return nil }
        var arguments: [String: ArgumentValue] = ["ago": .number(seconds)]
        let whole: Set<String> = ["it", "everything", "plant", "machine", "things", "that", "all", "this", "we"]
        if let thing, !thing.allSatisfy({ whole.contains($0.text) || WordTables.filler.contains($0.text) }) {
            switch Lookup.best(thing, in: vocabulary.tags) {
            case .found(let ids), .ambiguous(let ids): arguments["tags"] = .list(ids)
            case .nothing: return nil
            }
        }
        return Interpretation(commands: [Command(.readTags, arguments)], confidence: 0.95)
    }
}
