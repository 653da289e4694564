import Scenarios

/// Slash commands: what the typed arguments mean on this asset.
extension OfflineInterpreter {
    func slash(_ text: String, context: InterpreterContext) -> Interpretation {
        let line = Utterance(text).text
        let typed: SlashCommand
        do {
            typed = try SlashCommand(line)
        } catch {
            let ids =
                switch error {
                case .unknown(_, let nearest): nearest
                case .ambiguous(_, let candidates): candidates
                }
            return Interpretation(
                commands: [], confidence: 0, clarification: ids.isEmpty ? .notUnderstood : .rank(kind: "command", ids: ids))
        }
        if typed.name == .submitDiagnosis { return slashDiagnosis(typed) }
        return slashArguments(typed, context: context)
    }

    private func slashArguments(_ typed: SlashCommand, context: InterpreterContext) -> Interpretation {
        let row = CommandCatalogue.specification(typed.name)
        var texts = typed.named
        var rest = typed.rest.split(separator: " ").map(String.init)
        // Numbers and durations stand at the end: `/trend oil_level 3 min`, `/do set-valve 40`, `/inject seal-leak 50%`.
        for argument in row.arguments.reversed() where texts[argument.name] == nil && row.arguments.first?.name != argument.name {
            switch argument.kind {
            case .duration:
                for count in [1, 2] where rest.count >= count && texts[argument.name] == nil {
                    let tail = rest.suffix(count).joined(separator: " ")
                    if DurationText.parse(tail) != nil {
                        texts[argument.name] = tail
                        rest.removeLast(count)
                    }
                }
            case .number:
                guard typed.name != .listScenarios, rest.count > 1, let last = rest.last, number(last) != nil else { continue }
                texts[argument.name] = last
                rest.removeLast()
            default: break
            }
        }
        if let main = row.arguments.first, texts[main.name] == nil, !rest.isEmpty { texts[main.name] = rest.joined(separator: " ") }

        var command = Command(typed.name)
        for argument in row.arguments {
            guard let text = texts[argument.name], !text.isEmpty else {
                if argument.required {
                    if case .tags = argument.kind, !context.lastTags.isEmpty {
                        command.arguments[argument.name] = .list(context.lastTags)
                        continue
                    }
                    return missing(typed.name, argument.name)
                }
                continue
            }
            switch value(text, argument, of: typed.name, context) {
            case .value(let value): command.arguments[argument.name] = value
            case .several(let kind, let ids):
                return rank(kind, ids) { id in
                    var other = command
                    if case .tags = argument.kind {
                        other.arguments[argument.name] = .list([id])
                    } else {
                        other.arguments[argument.name] = .text(id)
                    }
                    return other
                }
            case .none: return missing(typed.name, argument.name)
            }
        }
        if typed.name == .operate, command.number("value") == nil, let id = command.text("action"),
            vocabulary.asset?.action(id)?.setsTo != nil
        {
            return missing(.operate, "value")
        }
        return Interpretation(commands: [command], confidence: 1)
    }

    private enum SlashValue {
        case value(ArgumentValue)
        case several(String, [String])
        case none
    }

    private func value(
        _ text: String, _ argument: CommandSpecification.Argument, of name: CommandName, _ context: InterpreterContext
    ) -> SlashValue {
        let tokens = vocabulary.repaired(Utterance(text)).tokens
        switch argument.kind {
        case .text:
            if name == .setMode, case .found(let ids) = Lookup.best(tokens, in: vocabulary.modes) { return .value(.text(ids[0])) }
            if name == .explain, case .found(let ids) = Lookup.best(tokens, in: vocabulary.topics) { return .value(.text(ids[0])) }
            return .value(.text(text))
        case .duration: return DurationText.parse(text).map { .value(.number($0)) } ?? .none
        case .number(let range):
            guard var number = number(text) else { return .none }
            if text.hasSuffix("%"), range.upperBound <= 1 { number /= 100 }
            return range.contains(number) ? .value(.number(number)) : .none
        case .choice(let words): return words.contains(text.lowercased()) ? .value(.text(text.lowercased())) : .none
        case .scenario:
            return one(search(context).find(tokens, raw: text, offered: context.offered), "scenario")
        case .tags:
            guard vocabulary.asset != nil else { return .value(.list(text.split { $0 == "," || $0 == " " }.map(String.init))) }
            switch Lookup.best(tokens, in: vocabulary.tags) {
            case .found(let ids): return .value(.list(ids))
            case .ambiguous(let ids): return .several("tag", ids)
            case .nothing: return .none
            }
        case .component:
            return one(exact(text, vocabulary.components.ids) ?? Lookup.best(tokens, in: vocabulary.components), "component")
        case .action:
            return one(
                exact(text, vocabulary.actions.ids) ?? Lookup.best(Verbs.canonical(tokens), in: vocabulary.actions), "action")
        case .faultMode:
            if name == .injectFault, tokens.contains(where: { ["surprise", "random"].contains($0.text) }) {
                return .value(.text(CommandCatalogue.surprise))
            }
            return one(exact(text, vocabulary.faults.ids) ?? Lookup.best(tokens, in: vocabulary.faults), "fault")
        }
    }

    private func exact(_ text: String, _ ids: [String]) -> Lookup? {
        ids.contains(text.lowercased()) ? .found([text.lowercased()]) : nil
    }

    private func one(_ lookup: Lookup, _ kind: String) -> SlashValue {
        switch lookup {
        case .found(let ids) where ids.count == 1: .value(.text(ids[0]))
        case .found(let ids), .ambiguous(let ids): .several(kind, ids)
        case .nothing: .none
        }
    }

    private func number(_ text: String) -> Double? {
        let bare = text.hasSuffix("%") || text.lowercased().hasSuffix("x") ? String(text.dropLast()) : text
        guard let value = Double(bare), value.isFinite else { return nil }
        return value
    }

    /// `/diagnose`: said on purpose, so a bare name is a claim.
    private func slashDiagnosis(_ typed: SlashCommand) -> Interpretation {
        let words = typed.named["quote"] ?? (typed.named.isEmpty ? typed.tail : typed.rest)
        guard !words.isEmpty || !typed.named.isEmpty else { return missing(.submitDiagnosis, "fault") }
        let utterance = vocabulary.repaired(Utterance(words))
        var reading = diagnosis(in: utterance, isDeliberate: true) ?? missing(.submitDiagnosis, "component")
        if typed.named.keys.contains(where: { $0 != "quote" }),
            let explicit = explicitDiagnosis(typed, over: reading.commands.first)
        {
            reading = Interpretation(commands: [explicit], confidence: 1)
        }
        if reading.clarification == .notUnderstood {
            return missing(.submitDiagnosis, "component", alternatives: reading.alternatives)
        }
        return reading
    }

    private func explicitDiagnosis(_ typed: SlashCommand, over base: Command?) -> Command? {
        var command = base ?? Command(.submitDiagnosis)
        for argument in CommandCatalogue.specification(.submitDiagnosis).arguments {
            guard let text = typed.named[argument.name], !text.isEmpty else { continue }
            let none = InterpreterContext(asset: vocabulary.asset, mode: nil, scenarios: [], offered: [], lastTags: [])
            guard case .value(let value) = value(text, argument, of: .submitDiagnosis, none) else { return nil }
            command.arguments[argument.name] = value
        }
        if let fault = command.text("fault"), let mode = vocabulary.asset?.fault(fault) {
            if command.text("component") == nil { command.arguments["component"] = .text(mode.component) }
            if command.text("verdict") == nil {
                command.arguments["verdict"] = .text(mode.kind == .sensor ? "instrument" : "fault")
            }
        }
        if command.text("verdict") == nil { command.arguments["verdict"] = "fault" }
        if command.text("quote") == nil { command.arguments["quote"] = .text(typed.tail) }
        return command
    }
}
