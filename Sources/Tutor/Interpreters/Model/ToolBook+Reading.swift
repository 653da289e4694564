import Scenarios

extension ToolBook {
    /// Why a call is not carried out, in words that the model can act on. They go to the model only.
    public struct Refusal: Error, Sendable, Hashable {
        public var advice: String
    }

    /// What the reader may look at to understand a call.
    public struct Reader {
        /// What the trainee has said in this drill, oldest first, with the words that are being answered.
        public var said: [String]
        /// Those of them whose claim he was asked to confirm and did not.
        public var dropped: Set<String>
        public var interpreter: OfflineInterpreter
        public var context: InterpreterContext

        public init(said: [String], dropped: Set<String> = [], interpreter: OfflineInterpreter, context: InterpreterContext) {
            self.said = said
            self.dropped = dropped
            self.interpreter = interpreter
            self.context = context
        }
    }

    /// Checks a call against the catalogue, the mode and the machine, and makes a command of it.
    public func command(_ call: ToolCall, _ reader: Reader) throws(Refusal) -> Command {
        guard let name = CommandName(rawValue: call.name), definitions.contains(where: { $0.name == call.name }) else {
            let known = definitions.map(\.name)
            let nearest = Spelling.nearest(to: call.name, in: known).map { " Did you mean \($0)?" } ?? ""
            throw Refusal(
                advice: "There is no tool \"\(Self.short(call.name))\" now.\(nearest) Tools: \(known.joined(separator: ", ")).")
        }
        guard let given = JSONValue(json: call.arguments)?.object else {
            throw Refusal(advice: "The arguments of \(name.rawValue) must be one JSON object.")
        }
        let row = CommandCatalogue.specification(name)
        let arguments = row.arguments.filter(\.forModel)
        var command = Command(name)
        for (key, value) in given.sorted(by: { $0.key < $1.key }) where value != .null {
            guard let argument = arguments.first(where: { $0.name == key }) else {
                let known = arguments.map(\.name)
                throw Refusal(
                    advice: "\(name.rawValue) takes no \"\(Self.short(key))\". It takes: "
                        + (known.isEmpty ? "nothing" : known.joined(separator: ", ")) + ".")
            }
            command.arguments[key] = try self.value(value, for: argument, of: name)
        }
        for argument in arguments where argument.required && command.arguments[argument.name] == nil {
            throw Refusal(advice: "\(name.rawValue) needs \"\(argument.name)\": \(argument.summary).")
        }
        return try resolved(command, reader)
    }

    private func value(_ value: JSONValue, for argument: CommandSpecification.Argument, of name: CommandName) throws(Refusal)
        -> ArgumentValue?
    {
        let what = "\(name.rawValue): \"\(argument.name)\""
        switch argument.kind {
        case .number(let range):
            guard let number = value.number ?? value.string.flatMap(Double.init), number.isFinite else {
                throw Refusal(advice: "\(what) must be a number.")
            }
            guard range.contains(number) else {
                throw Refusal(advice: "\(what) must be from \(range.lowerBound) to \(range.upperBound).")
            }
            return .number(number)
        case .duration:
            guard let number = value.number ?? value.string.flatMap(Double.init), number > 0, number <= 86_400 else {
                throw Refusal(advice: "\(what) must be seconds, from 1 to 86400.")
            }
            return .number(number)
        case .tags:
            let items = value.array ?? [value]
            let ids = items.compactMap(\.string).filter { !$0.isEmpty }
            guard ids.count == items.count, ids.count <= 64 else { throw Refusal(advice: "\(what) must be a list of tag ids.") }
            for id in ids { try check(id, Self.ids(.tags, asset), what) }
            var seen: Set<String> = []
            return ids.isEmpty ? nil : .list(ids.filter { seen.insert($0).inserted })
        case .component, .action, .choice:
            guard let text = value.string else { throw Refusal(advice: "\(what) must be a string.") }
            if case .choice(let values) = argument.kind {
                try check(text, values, what)
            } else {
                try check(text, Self.ids(argument.kind, asset), what)
            }
            return .text(text)
        case .text, .scenario, .faultMode:
            guard let text = value.string else { throw Refusal(advice: "\(what) must be a string.") }
            let clean = ControlCharacters.stripped(text)
            return clean.isEmpty ? nil : .text(String(clean.prefix(2000)))
        }
    }

    private func check(_ id: String, _ known: [String]?, _ what: String) throws(Refusal) {
        guard let known, !known.contains(id) else { return }
        let nearest = Spelling.nearest(to: id, in: known).map { " Did you mean \($0)?" } ?? ""
        throw Refusal(
            advice: "\(what) has no value \"\(Self.short(id))\".\(nearest) Values: \(known.joined(separator: ", ")).")
    }

    /// Puts the trainee's own words in the place of what a model may not decide.
    private func resolved(_ command: Command, _ reader: Reader) throws(Refusal) -> Command {
        switch command.name {
        case .submitDiagnosis: return try claim(command.text("quote") ?? "", reader)
        case .note:
            let text = command.text("text") ?? ""
            guard reader.said.contains(where: { $0.localizedContains(text) }) else {
                throw Refusal(advice: "note takes the trainee's own words, exactly as they were said.")
            }
            return command
        case .injectFault: return try injection(command, reader)
        case .clearFault: return Command(.clearFault)
        default: return command
        }
    }

    /// The claim that the trainee made, read from the whole of what he said: a part of a sentence can say the opposite of it.
    private func claim(_ quote: String, _ reader: Reader) throws(Refusal) -> Command {
        guard let message = reader.said.last(where: { $0.localizedContains(quote) }) else {
            throw Refusal(
                advice:
                    "The trainee has not said \"\(Self.short(quote))\". The quote must be his own words. If he has not named a cause, ask him."
            )
        }
        guard !reader.dropped.contains(message) else {
            throw Refusal(
                advice:
                    "The trainee was asked to confirm that claim and did not. If he wants to make it after all, he must say it again."
            )
        }
        let reading = reader.interpreter.interpret(message, context: reader.context)
        guard let claim = reading.commands.first(where: { $0.name == .submitDiagnosis }) else {
            throw Refusal(
                advice:
                    "In the trainee's words no cause can be read. Ask him to say, in the names used on this machine, which component has failed and how. Do not name one yourself."
            )
        }
        return claim
    }

    private func injection(_ command: Command, _ reader: Reader) throws(Refusal) -> Command {
        let words = command.text("fault") ?? ""
        guard reader.said.contains(where: { $0.localizedContains(words) }) else {
            throw Refusal(advice: "inject_fault takes the trainee's own words for the fault, exactly as they were said.")
        }
        let reading = reader.interpreter.interpret("inject \(words)", context: reader.context)
        guard var found = reading.commands.first(where: { $0.name == .injectFault }), found.text("fault") != nil else {
            throw Refusal(advice: "No fault of this machine could be read in those words. Ask the trainee which one is meant.")
        }
        for (name, value) in command.arguments where name != "fault" { found.arguments[name] = value }
        return found
    }

    /// The call that would have led to a command: for the history of a conversation that is told again.
    public func call(for command: Command, id: String) -> ToolCall {
        let row = CommandCatalogue.specification(command.name)
        var members: [String: JSONValue] = [:]
        for argument in row.arguments where argument.forModel {
            if case .faultMode = argument.kind { continue }
            switch command.arguments[argument.name] {
            case .text(let text): members[argument.name] = .string(text)
            case .number(let number): members[argument.name] = .number(number)
            case .list(let list): members[argument.name] = .array(list.map { .string($0) })
            case nil: break
            }
        }
        return ToolCall(id: id, name: command.name.rawValue, arguments: JSONValue.object(members).text)
    }

    private static func short(_ text: String) -> String {
        let clean = ControlCharacters.stripped(text)
        return clean.count > 60 ? clean.prefix(60) + "…" : clean
    }
}

extension String {
    /// Whether a text holds another, taking no notice of case. An empty text is in no other.
    fileprivate func localizedContains(_ other: String) -> Bool {
        !other.isEmpty && lowercased().contains(other.lowercased())
    }
}
