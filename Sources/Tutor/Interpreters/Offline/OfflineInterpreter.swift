import Scenarios

/// Turns what a trainee types into commands without any model: slash commands, a grammar, and a reader of diagnoses.
///
/// A value made once for an asset; making it trains a small classifier on the asset's own phrases, so keep it. The same words, asset
/// and context give the same answer, bit for bit, on every machine. It proposes and never grades, and it asks back rather than guess.
public struct OfflineInterpreter: Sendable {
    /// What was understood, and which part of the interpreter understood it: for the journal.
    public struct Reading: Sendable, Hashable {
        public var interpretation: Interpretation
        public var source: InterpretationSource
    }

    let vocabulary: Vocabulary
    let faultScorer: FaultScorer
    /// Where another language than English is spoken.
    private let foreign: ForeignSpeech?
    private let drills = DrillMemo()

    /// - Parameters:
    ///   - asset: the asset of the running drill, nil outside one.
    ///   - language: what is spoken beside English.
    public init(asset: Asset?, language: Language = .english) {
        let tongue = ForeignTongue.of(language)
        let names = tongue.flatMap { tongue in asset.map { Set($0.names(in: tongue)) } } ?? []
        foreign = tongue.map { ForeignSpeech($0, names: names) }
        let asset = tongue.flatMap { asset?.bilingual($0) } ?? asset
        let numbers = TagSpelling(tags: asset?.tags ?? [])
        let memo = TokenMemo(spelling: numbers)
        vocabulary = Vocabulary(asset: asset, numbers: numbers, memo: memo)
        faultScorer = FaultScorer(asset: asset, memo: memo)
    }

    /// What one utterance asks for. A claim is never made of a question, and never of a guess below the measured margin.
    public func interpret(_ text: String, context: InterpreterContext) -> Interpretation {
        read(text, context: context).interpretation
    }

    /// As ``interpret(_:context:)``, with the part that understood it.
    public func read(_ text: String, context: InterpreterContext) -> Reading {
        guard let foreign else { return readEnglish(text, context) }
        let context = context.asset == nil ? context.bilingual(foreign.tongue) : context
        if SlashCommand.isSlash(text) { return readEnglish(text, context) }
        // With a frame its English is tried first, else the words as they are: English is understood whatever is spoken.
        let heard = foreign.readings(text)
        var best: Reading?
        for english in heard.framed + [text] + (heard.bare.map { [$0] } ?? []) {
            let reading = readEnglish(english, context)
            if !reading.interpretation.commands.isEmpty { return quoting(text, reading) }
            if best.map({ isNothing($0.interpretation) }) ?? true { best = reading }
        }
        return best.map { quoting(text, $0) } ?? readEnglish(text, context)
    }

    private func isNothing(_ interpretation: Interpretation) -> Bool {
        interpretation.commands.isEmpty && interpretation.clarification == .notUnderstood && interpretation.alternatives.isEmpty
    }

    /// What is kept of a diagnosis are the words that were said.
    private func quoting(_ text: String, _ reading: Reading) -> Reading {
        var reading = reading
        let said = Utterance(text).text
        func quoting(_ command: Command) -> Command {
            var command = command
            if command.arguments["quote"] != nil { command.arguments["quote"] = .text(said) }
            return command
        }
        reading.interpretation.commands = reading.interpretation.commands.map(quoting)
        reading.interpretation.alternatives = reading.interpretation.alternatives.map { other in
            var other = other
            other.command = quoting(other.command)
            return other
        }
        return reading
    }

    private func readEnglish(_ text: String, _ context: InterpreterContext) -> Reading {
        if SlashCommand.isSlash(text) {
            return Reading(interpretation: permitted(slash(text, context: context), context), source: .slash)
        }
        // At home the words of the library are known words; on a machine, those of the machine.
        let utterance = vocabulary.asset == nil ? search(context).repaired(Utterance(text)) : vocabulary.repaired(Utterance(text))
        guard !utterance.tokens.isEmpty else {
            return Reading(
                interpretation: Interpretation(commands: [], confidence: 0, clarification: .notUnderstood), source: .grammar)
        }
        if let authored = authored(utterance) {
            return Reading(interpretation: permitted(authored.interpretation, context), source: authored.source)
        }
        if let both = twoFaults(in: utterance) { return Reading(interpretation: both, source: .offline) }
        if let look = senses(utterance) { return Reading(interpretation: look, source: .grammar) }
        let draft = orders(in: utterance, context: context)
        if let draft, !draft.commands.isEmpty || isAboutFaults(draft) {
            return Reading(interpretation: permitted(draft, context), source: .grammar)
        }
        if vocabulary.asset != nil, let claim = diagnosis(in: utterance) {
            let isIdle = claim.commands.isEmpty && claim.clarification == .notUnderstood
            if !(isIdle && draft != nil) { return Reading(interpretation: claim, source: .offline) }
        }
        // What needs a drill cannot be had here, but may tell which drill is wanted.
        if let wish = wish(utterance, context), draft?.commands.isEmpty ?? true {
            return Reading(interpretation: wish, source: .grammar)
        }
        if let draft { return Reading(interpretation: permitted(draft, context), source: .grammar) }
        return Reading(interpretation: unplaced(utterance, context: context), source: .offline)
    }

    /// Somebody who says "inject" names a fault that he wants, not one that he claims.
    private func isAboutFaults(_ draft: Interpretation) -> Bool {
        asked(draft).map { [.injectFault, .clearFault].contains($0) } ?? false
    }

    /// The command that a question back is about.
    private func asked(_ interpretation: Interpretation) -> CommandName? {
        if case .missing(let command, _)? = interpretation.clarification { return command }
        return interpretation.commands.isEmpty ? interpretation.alternatives.first?.command.name : nil
    }

    /// Outside a drill, commands that need one are not proposed but only remembered as what was probably meant. In a drill,
    /// what may not be done there is not asked after either: a list of the faults to choose from would be a hint.
    private func permitted(_ interpretation: Interpretation, _ context: InterpreterContext) -> Interpretation {
        if let mode = context.mode, let asked = asked(interpretation), !CommandCatalogue.allows(asked, in: mode) {
            return Interpretation(commands: [Command(asked)], confidence: 0.9)
        }
        guard context.asset == nil, context.mode == nil else { return interpretation }
        let refused = interpretation.commands.filter { !CommandCatalogue.allows($0.name, in: nil) }
        guard !refused.isEmpty else { return interpretation }
        return Interpretation(
            commands: [], confidence: 0,
            alternatives: refused.map { .init(command: $0, confidence: interpretation.confidence) } + interpretation.alternatives,
            clarification: .notUnderstood)
    }

    /// Words that no part of the interpreter could place: outside a drill, perhaps words to find a drill by.
    private func unplaced(_ utterance: Utterance, context: InterpreterContext) -> Interpretation {
        if vocabulary.asset == nil, let asked = search(context).query(in: utterance.tokens) {
            return list(asked.query, level: asked.level.map(Double.init), confidence: 0.6)
        }
        return Interpretation(commands: [], confidence: 0, clarification: .notUnderstood)
    }

    /// The drills that there are, ready to be looked through.
    func search(_ context: InterpreterContext) -> ScenarioSearch { drills.search(for: context) }
}
