import Scenarios

/// Echoes, questions back and refusals.
extension Words {
    /// What was understood, before it happens.
    func echo(_ command: Command) -> String {
        let tail = " " + tr("Enter to confirm, Esc or \"no\" to drop it.")
        switch command.name {
        case .submitDiagnosis:
            let sure =
                command.number("confidence") == nil
                ? " " + tr("How sure are you? \"80 %\" confirms as well; it is not scored.") : ""
            return tr("I read this as: \(claim(command)).") + tail + sure
        case .operate:
            let text = Self.inline(actionTitle(command.text("action") ?? ""))
            if let value = command.number("value"), let id = asset?.action(command.text("action") ?? "")?.setsTo {
                let setting = asset?.control(id)?.said(value) ?? NumberText.spoken(value, decimals: 1)
                return tr("You want to \(text) to \(setting).") + tail
            }
            return tr("You want to \(text).") + tail
        case .inspect:
            let part = Self.inline(componentTitle(command.text("component") ?? ""))
            return tr("You want to look at the \(part). Is it safe to go near?") + tail
        case .requestHint: return tr("You want a hint; it can cost points.") + tail
        case .endDrill: return tr("You want to give this drill up; it will count as not passed.") + tail
        default:
            let wanted = Self.inline(tr(text: CommandCatalogue.specification(command.name).summary))
            return tr("You want: \(wanted).") + tail
        }
    }

    /// `hydraulic pump / external leakage / worn shaft seal, repair: replace seal`.
    func claim(_ command: Command) -> String {
        if command.text("verdict") == "healthy" { return tr("nothing is wrong with the plant") }
        let fault = command.text("fault").flatMap { asset?.fault($0) }
        let part = Self.inline(componentTitle(command.text("component") ?? fault?.component ?? "?"))
        var text =
            fault.map { named(part, $0) }
            ?? (command.text("verdict") == "instrument" ? tr("\(part), the instrument lies") : tr("\(part), no more detail"))
        if let second = command.text("also_component") {
            let part = Self.inline(componentTitle(second))
            let fault = command.text("also_fault").flatMap { asset?.fault($0) }
            let other = fault.map { named(part, $0) } ?? part + " / " + tr("no more detail")
            text = tr("two faults, \(text); and \(other)")
        }
        if let action = command.text("action") { text += ", " + tr("repair: \(Self.inline(local(action)))") }
        if let confidence = command.number("confidence") {
            text += ", " + tr("\(NumberText.spoken(confidence, decimals: 0)) % sure")
        }
        return text
    }

    /// Text of the library's files, in the language that is spoken.
    func local(_ text: String) -> String { asset?.local(text) ?? Library.local(text) }

    /// `hydraulic pump / external leakage / worn shaft seal`.
    func named(_ part: String, _ fault: FaultMode) -> String { "\(part) / \(local(fault.failureMode)) / \(local(fault.cause))" }

    /// The title of a fault by its id.
    func faultTitle(_ id: String) -> String { asset?.fault(id).map { local($0.title) } ?? id }

    /// The title of a way to run the machine by its id.
    func modeTitle(_ id: String) -> String { asset?.mode(id).map { local($0.title) } ?? id }

    /// The title of a drill; nil when the library does not hold it.
    func drillTitle(_ id: String) -> String? {
        guard let drill = library.summary(ofScenario: id) else { return nil }
        guard library.isFreePractice(id), let machine = library.summary(ofAsset: drill.asset) else {
            return Library.local(drill.title, machine: drill.asset)
        }
        return tr("Free practice: \(Library.local(machine.title, machine: machine.id))")
    }

    public func clarify(_ clarification: Interpretation.Clarification) -> String {
        switch clarification {
        case .notUnderstood:
            return asset == nil
                ? tr("I did not understand that. Say what you want to practise, or \"help\".")
                : tr("I did not understand that. Ask for a reading, a trend, the alarms, an inspection; or say \"help\".")
        case .rank(kind: "scenario", let ids): return whichDrill(ids)
        case .rank(let kind, let ids):
            let names = ids.map { name($0, kind: kind) }
            let question = tr("That could be \(Self.list(names, last: .or)). Which one do you mean?")
            return kind == "fault" || kind == "component"
                ? question + " " + tr("If two have failed, say \"two faults: ... and ...\".") : question
        case .eliminationOnly(let ids):
            let names = Self.list(ids.map { name($0, kind: "any") })
            return names.isEmpty
                ? tr("So you rule out that. Noted, but that is no diagnosis yet: what is it, then?")
                : tr("So you rule out \(names). Noted, but that is no diagnosis yet: what is it, then?")
        case .noClaim: return tr("That names no cause yet. Which component do you suspect, and what has happened to it?")
        case .missing(let command, let argument): return missing(command, argument)
        }
    }

    private func whichDrill(_ ids: [String]) -> String {
        let names = ids.enumerated().map { index, id in "\(index + 1) \(name(id, kind: "scenario"))" }
        return tr("That could be \(Self.list(names, last: .or)). Say which, or its number.")
    }

    private func name(_ id: String, kind: String) -> String {
        if let fault = asset?.fault(id) { return named(Self.inline(componentTitle(fault.component)), fault) }
        if let tag = asset?.tag(id) { return Self.inline(local(tag.title)) }
        if let component = asset?.component(id) { return Self.inline(local(component.title)) }
        if let action = asset?.action(id) { return Self.inline(local(action.title)) }
        return drillTitle(id).map { "\"\($0)\"" } ?? id
    }

    private func missing(_ command: CommandName, _ argument: String) -> String {
        if asset == nil, !CommandCatalogue.allows(command, in: nil) { return refusal(command, .noDrill) }
        func options(_ titles: (Asset) -> [String]) -> String? {
            asset.map { Self.list(titles($0).map { Self.inline(local($0)) }, last: .or) }
        }
        switch (command, argument) {
        case (.showTrend, _):
            return options { $0.tags.map(\.title) }.map { tr("A trend of what: \($0)?") } ?? tr("A trend of what?")
        case (.inspect, _): return options { $0.components.map(\.title) }.map { tr("Look at what: \($0)?") } ?? tr("Look at what?")
        case (.operate, "value"): return tr("To what value?")
        case (.operate, _): return options { $0.actions.map(\.title) }.map { tr("Do what: \($0)?") } ?? tr("Do what?")
        case (.startScenario, "machine"):
            let some = library.assetList.prefix(3).map { machine in
                let name = Library.local(machine.names.first ?? Self.inline(machine.title), machine: machine.id)
                return tr("\"free practice on the \(name)\"")
            }
            let examples = Self.list(some, last: .or)
            return tr(
                "On which machine? Say for example \(examples); \"tutor-tui library\" lists all \(library.assetList.count).")
        case (.startScenario, _): return tr("Which drill? Say its number in the list, its name, or what you want to practise.")
        case (.setMode, _): return options { $0.modes.map(\.title) }.map { tr("Run it how: \($0)?") } ?? tr("Run it how?")
        case (.setSpeed, _): return tr("How fast? Say for example \"5x\".")
        case (.note, _): return tr("What shall I write down?")
        case (.explain, _): return options { $0.reference.map(\.title) }.map { tr("Explain what: \($0)?") } ?? tr("Explain what?")
        case (.submitDiagnosis, _): return tr("What has failed, and how?")
        case (.injectFault, "fault"):
            return options { $0.faults.map(\.title) }.map { tr("Which fault: \($0)?") } ?? tr("Which fault?")
        case (.clearFault, "fault"): return tr("Which fault? \"Clear it\" takes out all that you put in.")
        case (.acknowledgeAlarm, _): return tr("Which alarm? \"Acknowledge all\" takes all of them.")
        case (.readTags, _): return options { $0.tags.map(\.title) }.map { tr("Read what: \($0)?") } ?? tr("Read what?")
        default:
            let wanted = tr(text: argument.replacing("_", with: " "))
            return tr("Please say the \(wanted) as well.")
        }
    }

    func refusal(_ command: CommandName, _ reason: Outcome.Refusal) -> String {
        let row = CommandCatalogue.specification(command)
        switch reason {
        case .notInMode(.exam): return tr("In an exam you cannot \(wish(row)).")
        case .notInMode(let mode):
            let wish = wish(row)
            return mode == .drill
                ? tr("In a drill you cannot \(wish). That is for free practice: tutor-tui --mode practice.")
                : tr("In a practice you cannot \(wish). That is for free practice: tutor-tui --mode practice.")
        case .noDrill:
            let example = tr(text: CommandCatalogue.specification(.listScenarios).example)
            return tr("No drill is running. Say what you want to practise, for example: \(example).")
        case .drillRunning: return tr("A drill is running. Finish it with a diagnosis, or say \"end the drill\".")
        case .unknown(let argument, let value, let suggestion):
            let kind = tr(text: argument)
            let said = ControlCharacters.visible(value)
            return suggestion.map { tr("There is no \(kind) called \"\(said)\". Did you mean \($0)?") }
                ?? tr("There is no \(kind) called \"\(said)\" on this machine.")
        case .missing(let argument): return missing(command, argument)
        case .quoteNotSaid: return tr("That diagnosis was not in your words. Say yourself what you think is wrong.")
        case .alreadyEnded: return tr("This drill is over.")
        case .ambiguous(let ids): return whichDrill(ids)
        case .examOnly(let id):
            let title = name(id, kind: "scenario")
            return tr("\(title) is kept for exams: tutor-tui --mode exam.")
        case .seedInExam:
            return tr("An exam draws its own seed, which nobody knows beforehand. Start it without a seed.")
        case .noMatch(let query):
            return tr("No drill matches \"\(ControlCharacters.visible(query))\". Say \"list drills\" to see them all.")
        }
    }

    /// A summary as the end of a sentence, without its remark in brackets.
    private func wish(_ row: CommandSpecification) -> String {
        let summary = tr(text: row.summary)
        return Self.inline(summary.split(separator: "(").first.map { $0.trimmed } ?? summary)
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
            let arguments = row.arguments.map { argument in
                let summary = tr(text: argument.summary)
                return argument.required ? "\(argument.name): \(summary)" : tr("\(argument.name) (optional): \(summary)")
            }
            return [.heading("\(row.slash)  \(tr(text: row.summary))"), .text(tr("Say for example: \(example(row))"))]
                + (arguments.isEmpty ? [] : [.bullets(arguments)])
        }
        guard mode != nil else {
            return [
                .text(tr("Talk as you would to a colleague, or type a slash command:")),
                .table(
                    TextTable(
                        headings: [tr("Type"), tr("To"), tr("Or say")],
                        rows: rows.map { [$0.slash, tr(text: $0.summary), example($0)] })),
            ] + Self.talkRows
        }
        let said: [CommandName] = [.readTags, .showTrend, .listAlarms, .inspect, .operate, .submitDiagnosis]
        return [
            .text(tr("Talk as you would on the radio, for example:")),
            .bullets(said.map { example(CommandCatalogue.specification($0)) }),
            .text(tr("Or type a slash command; \"help inspect\" tells more of one:")),
            .table(TextTable(headings: [tr("Type"), tr("To")], rows: rows.map { [$0.slash, tr(text: $0.summary)] })),
        ] + Self.talkRows
    }

    /// The catalogue's example in the words of this machine. The same for every fault that the machine may have.
    func example(_ row: CommandSpecification) -> String {
        guard let asset else { return tr(text: row.example) }
        func said(_ title: String?, _ sentence: (String) -> String) -> String {
            title.map { sentence(Self.inline(local($0))) } ?? tr(text: row.example)
        }
        let tag = asset.tags.first?.title
        return switch row.name {
        case .readTags: said(tag) { tr("is the \($0) ok?") }
        case .showTrend: said(tag) { tr("show me the \($0) for the last 3 minutes") }
        case .acknowledgeAlarm: said(tag) { tr("acknowledge the \($0) alarm") }
        case .inspect: said(asset.components.first?.title) { tr("check the \($0)") }
        case .operate: said(asset.actions.first { $0.setsTo == nil }?.title) { $0 }
        // No part of this very machine: whoever is at a loss would take it for a hint.
        case .submitDiagnosis: tr("it's the ..., what has happened to it, and how sure you are")
        case .injectFault: said(asset.faults.first?.title) { tr("inject \($0) at 50 %") }
        case .setMode: said(asset.modes.dropFirst().first?.title) { tr("switch to \($0)") }
        case .explain: said(asset.reference.first?.title) { tr("explain \($0)") }
        default: tr(text: row.example)
        }
    }
}
