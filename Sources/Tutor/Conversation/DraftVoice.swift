import Scenarios

/// Says the lines of a drafted script in plain words where the offline interpreter takes them as meant, and as slash commands where
/// it does not.
struct DraftVoice {
    let asset: Asset
    let interpreter: OfflineInterpreter

    func say(_ line: ScenarioSkeleton.Line) -> String {
        switch line {
        case .yes: return "yes"
        case .look(let id):
            let names = asset.tag(id).map { [$0.title] + $0.names } ?? []
            return names.map { "show me the \(Self.lower($0)) for the last 3 minutes" }.first {
                read($0).map { $0.name == .showTrend && $0.list("tags") == [id] } ?? false
            } ?? "/trend \(id) 3min"
        case .inspect(let id):
            let names = asset.component(id).map { [$0.title] + $0.names } ?? []
            return names.map { "inspect the \(Self.lower($0))" }.first {
                read($0).map { $0.name == .inspect && $0.text("component") == id } ?? false
            } ?? "/inspect \(id)"
        case .act(let id):
            let phrases = asset.action(id).map { [Self.lower($0.title)] + $0.phrases } ?? []
            return phrases.first { read($0).map { $0.name == .operate && $0.text("action") == id } ?? false } ?? "/do \(id)"
        case .diagnose(let id):
            guard let fault = asset.fault(id) else { return "/diagnose fault=\(id)" }
            return ["\(Self.lower(fault.title)), \(fault.cause), \(fault.repair)", "it is the \(Self.lower(fault.title))"].first {
                isAnswer($0, fault)
            } ?? phrase(for: fault) ?? "/diagnose fault=\(id)"
        }
    }

    /// One of the fault's own phrases that is read as it.
    func phrase(for fault: FaultMode) -> String? { fault.phrases.first { isAnswer($0, fault) } }

    /// A sentence that rules the fault's component out, and is not read as a claim of it.
    func denial(of fault: FaultMode) -> String? {
        let text = "it is not the \(Self.lower(asset.component(fault.component)?.title ?? fault.component))"
        return isAnswer(text, fault) ? nil : text
    }

    private func isAnswer(_ text: String, _ fault: FaultMode) -> Bool {
        read(text).map { $0.name == .submitDiagnosis && $0.text("fault") == fault.id } ?? false
    }

    /// The one command that a sentence is read as.
    private func read(_ text: String) -> Command? {
        let interpretation = interpreter.interpret(
            text,
            context: InterpreterContext(
                asset: asset, mode: .drill, scenarios: [], machines: [], offered: [], lastTags: []))
        guard interpretation.clarification == nil, interpretation.commands.count == 1 else { return nil }
        return interpretation.commands[0]
    }

    /// `Discharge pressure` inside a sentence; `DE bearing` stays.
    private static func lower(_ title: String) -> String {
        guard let first = title.first, title.dropFirst().first?.isUppercase != true else { return title }
        return first.lowercased() + title.dropFirst()
    }
}
