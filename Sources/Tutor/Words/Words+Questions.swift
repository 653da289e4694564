import Scenarios

/// Echoes, questions back and refusals.
extension Words {
    /// What was understood, before it happens.
    func echo(_ command: Command) -> String {
        let tail = "Enter to confirm, Esc or \"no\" to drop it."
        switch command.name {
        case .submitDiagnosis:
            let sure = command.number("confidence") == nil ? " How sure are you? \"80 %\" confirms as well; it is not scored." : ""
            return "I read this as: \(claim(command)). \(tail)\(sure)"
        case .operate:
            var text = Self.inline(actionTitle(command.text("action") ?? ""))
            if let value = command.number("value"), let id = asset?.action(command.text("action") ?? "")?.setsTo {
                text += " to \(asset?.control(id)?.text(value) ?? NumberText.fixed(value, decimals: 1))"
            }
            return "You want to \(text). \(tail)"
        case .inspect:
            return
                "You want to look at the \(Self.inline(componentTitle(command.text("component") ?? ""))). Is it safe to go near? \(tail)"
        case .requestHint: return "You want a hint; it can cost points. \(tail)"
        case .endDrill: return "You want to give this drill up; it will count as not passed. \(tail)"
        default: return "You want: \(CommandCatalogue.specification(command.name).summary.lowercased()). \(tail)"
        }
    }

    /// `hydraulic pump / external leakage / worn shaft seal, repair: replace seal`.
    func claim(_ command: Command) -> String {
        if command.text("verdict") == "healthy" { return "nothing is wrong with the plant" }
        let fault = command.text("fault").flatMap { asset?.fault($0) }
        var parts = [Self.inline(componentTitle(command.text("component") ?? fault?.component ?? "?"))]
        if let fault { parts += [fault.failureMode, fault.cause] }
        var text = parts.joined(separator: " / ")
        if fault == nil { text += command.text("verdict") == "instrument" ? ", the instrument lies" : ", no more detail" }
        if let second = command.text("also_component") {
            let fault = command.text("also_fault").flatMap { asset?.fault($0) }
            let parts = [Self.inline(componentTitle(second))] + (fault.map { [$0.failureMode, $0.cause] } ?? ["no more detail"])
            text = "two faults, \(text); and \(parts.joined(separator: " / "))"
        }
        if let action = command.text("action") { text += ", repair: \(Self.inline(action))" }
        if let confidence = command.number("confidence") { text += ", \(NumberText.fixed(confidence, decimals: 0)) % sure" }
        return text
    }

    public func clarify(_ clarification: Interpretation.Clarification) -> String {
        switch clarification {
        case .notUnderstood:
            return asset == nil
                ? "I did not understand that. Say what you want to practise, or \"help\"."
                : "I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say \"help\"."
        case .rank(kind: "scenario", let ids): return whichDrill(ids)
        case .rank(let kind, let ids):
            let names = ids.map { name($0, kind: kind) }
            let both = kind == "fault" || kind == "component" ? " If two have failed, say \"two faults: ... and ...\"." : ""
            return "That could be \(Self.list(names, last: "or")). Which one do you mean?\(both)"
        case .eliminationOnly(let ids):
            let names = Self.list(ids.map { name($0, kind: "any") })
            return "So you rule out \(names.isEmpty ? "that" : names). Noted, but that is no diagnosis yet: what is it, then?"
        case .noClaim: return "That names no cause yet. Which component do you suspect, and what has happened to it?"
        case .missing(let command, let argument): return missing(command, argument)
        }
    }

    private func whichDrill(_ ids: [String]) -> String {
        let names = ids.enumerated().map { index, id in "\(index + 1) \(name(id, kind: "scenario"))" }
        return "That could be \(Self.list(names, last: "or")). Say which, or its number."
    }

    private func name(_ id: String, kind: String) -> String {
        if let fault = asset?.fault(id) {
            return "\(Self.inline(componentTitle(fault.component))) / \(fault.failureMode) / \(fault.cause)"
        }
        if let tag = asset?.tag(id) { return Self.inline(tag.title) }
        if let component = asset?.component(id) { return Self.inline(component.title) }
        if let action = asset?.action(id) { return Self.inline(action.title) }
        return library.summary(ofScenario: id).map { "\"\($0.title)\"" } ?? id
    }

    private func missing(_ command: CommandName, _ argument: String) -> String {
        if asset == nil, !CommandCatalogue.allows(command, in: nil) { return refusal(command, .noDrill) }
        func options(_ titles: [String]?) -> String { titles.map { ": " + Self.list($0.map(Self.inline), last: "or") } ?? "" }
        switch (command, argument) {
        case (.showTrend, _): return "A trend of what\(options(asset?.tags.map(\.title)))?"
        case (.inspect, _): return "Look at what\(options(asset?.components.map(\.title)))?"
        case (.operate, "value"): return "To what value?"
        case (.operate, _): return "Do what\(options(asset?.actions.map(\.title)))?"
        case (.startScenario, "machine"):
            let some = library.assetList.prefix(3).map { "\"free practice on the \($0.names.first ?? Self.inline($0.title))\"" }
            return
                "On which machine? Say for example \(Self.list(some, last: "or")); \"tutor-tui library\" lists all \(library.assetList.count)."
        case (.startScenario, _): return "Which drill? Say its number in the list, its name, or what you want to practise."
        case (.setMode, _): return "Run it how\(options(asset?.modes.map(\.title)))?"
        case (.setSpeed, _): return "How fast? Say for example \"5x\"."
        case (.note, _): return "What shall I write down?"
        case (.explain, _): return "Explain what\(options(asset?.reference.map(\.title)))?"
        case (.submitDiagnosis, _): return "What has failed, and how?"
        case (.injectFault, "fault"): return "Which fault\(options(asset?.faults.map(\.title)))?"
        case (.clearFault, "fault"): return "Which fault? \"Clear it\" takes out all that you put in."
        case (.acknowledgeAlarm, _): return "Which alarm? \"Acknowledge all\" takes all of them."
        case (.readTags, _): return "Read what\(options(asset?.tags.map(\.title)))?"
        default: return "Please say the \(argument.replacing("_", with: " ")) as well."
        }
    }

    func refusal(_ command: CommandName, _ reason: Outcome.Refusal) -> String {
        let row = CommandCatalogue.specification(command)
        switch reason {
        case .notInMode(.exam): return "In an exam you cannot \(wish(row.summary))."
        case .notInMode(let mode):
            return "In a \(mode.rawValue) you cannot \(wish(row.summary)). That is for free practice: tutor-tui --mode practice."
        case .noDrill:
            return
                "No drill is running. Say what you want to practise, for example: \(CommandCatalogue.specification(.listScenarios).example)."
        case .drillRunning: return "A drill is running. Finish it with a diagnosis, or say \"end the drill\"."
        case .unknown(let argument, let value, let suggestion):
            return "There is no \(argument) called \"\(ControlCharacters.visible(value))\""
                + (suggestion.map { ". Did you mean \($0)?" } ?? " on this machine.")
        case .missing(let argument): return missing(command, argument)
        case .quoteNotSaid: return "That diagnosis was not in your words. Say yourself what you think is wrong."
        case .alreadyEnded: return "This drill is over."
        case .ambiguous(let ids): return whichDrill(ids)
        case .examOnly(let id):
            return "\(name(id, kind: "scenario")) is kept for exams: tutor-tui --mode exam."
        case .seedInExam:
            return "An exam draws its own seed, which nobody knows beforehand. Start it without a seed."
        case .noMatch(let query):
            return "No drill matches \"\(ControlCharacters.visible(query))\". Say \"list drills\" to see them all."
        }
    }

    /// A summary as the end of a sentence, without its remark in brackets.
    private func wish(_ summary: String) -> String {
        Self.inline(summary.split(separator: "(").first.map { $0.trimmed } ?? summary)
    }

    /// What can be said now; a topic narrows it to one command.
    public func help(_ topic: String?, mode: DrillMode?) -> [Block] {
        // One drill at a time: inside one there is none to find or to start.
        let rows = CommandCatalogue.all.filter {
            CommandCatalogue.allows($0.name, in: mode) && (mode == nil || ![.listScenarios, .startScenario].contains($0.name))
        }
        if let topic,
            let row = CommandCatalogue.all.first(where: {
                $0.slash == "/" + topic || $0.slash == topic || $0.name.rawValue == topic
            })
        {
            let arguments = row.arguments.map { "\($0.name)\($0.required ? "" : " (optional)"): \($0.summary)" }
            return [.heading("\(row.slash)  \(row.summary)"), .text("Say for example: \(example(row))")]
                + (arguments.isEmpty ? [] : [.bullets(arguments)])
        }
        guard mode != nil else {
            return [
                .text("Talk as you would to a colleague, or type a slash command:"),
                .table(TextTable(headings: ["Type", "To", "Or say"], rows: rows.map { [$0.slash, $0.summary, example($0)] })),
            ] + Self.talkRows
        }
        let said: [CommandName] = [.readTags, .showTrend, .listAlarms, .inspect, .operate, .submitDiagnosis]
        return [
            .text("Talk as you would on the radio, for example:"),
            .bullets(said.map { example(CommandCatalogue.specification($0)) }),
            .text("Or type a slash command; \"help inspect\" tells more of one:"),
            .table(TextTable(headings: ["Type", "To"], rows: rows.map { [$0.slash, $0.summary] })),
        ] + Self.talkRows
    }

    /// The catalogue's example in the words of this machine. The same for every fault that the machine may have.
    func example(_ row: CommandSpecification) -> String {
        guard let asset else { return row.example }
        func said(_ title: String?, _ sentence: (String) -> String) -> String {
            title.map { sentence(Self.inline($0)) } ?? row.example
        }
        let tag = asset.tags.first?.title
        return switch row.name {
        case .readTags: said(tag) { "is the \($0) ok?" }
        case .showTrend: said(tag) { "show me the \($0) for the last 3 minutes" }
        case .acknowledgeAlarm: said(tag) { "acknowledge the \($0) alarm" }
        case .inspect: said(asset.components.first?.title) { "check the \($0)" }
        case .operate: said(asset.actions.first { $0.setsTo == nil }?.title) { $0 }
        // No part of this very machine: whoever is at a loss would take it for a hint.
        case .submitDiagnosis: "it's the ..., what has happened to it, and how sure you are"
        case .injectFault: said(asset.faults.first?.title) { "inject \($0) at 50 %" }
        case .setMode: said(asset.modes.dropFirst().first?.title) { "switch to \($0)" }
        case .explain: said(asset.reference.first?.title) { "explain \($0)" }
        default: row.example
        }
    }
}
