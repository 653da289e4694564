import Scenarios

/// Whether the phrases that an author gave each fault are read as that fault.
public enum PhraseTrial {
    /// Phrases that are read as another fault of the machine. One that is asked back about is none: nothing wrong comes of it.
    public static func findings(of asset: Asset, interpreter: OfflineInterpreter) -> [LintFinding] {
        let context = InterpreterContext(asset: asset, mode: .drill, scenarios: [], offered: [], lastTags: [])
        return asset.faults.flatMap { fault in
            fault.phrases.compactMap { phrase -> LintFinding? in
                let commands = interpreter.interpret(phrase, context: context).commands
                let claim = commands.first { $0.name == .submitDiagnosis }
                guard let read = claim?.text("fault"), read != fault.id else { return nil }
                return .phraseReadAsOther(phrase: phrase, fault: fault.id, readAs: read)
            }
        }
    }
}
