import Scenarios

/// The names of everything on one asset, as technicians say them, and the spelling of the words in them.
struct Vocabulary: Sendable {
    let asset: Asset?
    private(set) var tags = NameIndex()
    /// Names of tags letter for letter.
    private(set) var tagTexts: Set<String> = []
    private(set) var components = NameIndex()
    /// Titles, phrases and causes of fault modes.
    private(set) var faults = NameIndex()
    /// Phrases of actions, with verbs brought to one form.
    private(set) var actions = NameIndex()
    /// The same with the machine's own names brought to one word.
    private(set) var machineActions = NameIndex()
    /// Phrases of actions letter for letter.
    private(set) var actionTexts: [String: [String]] = [:]
    /// Words of each action's names, with verbs brought to one form.
    private(set) var actionNames: [String: [[Token]]] = [:]
    /// What people call the machine itself.
    private(set) var machine = NameIndex()
    /// Neighbours in the names of things, `drain pan`.
    private var compounds: Set<String> = []
    /// Words that the asset's own texts say are missing: the output in "no output", the refrigerant in "out of refrigerant".
    private(set) var lacks: Set<String> = []
    private(set) var controls = NameIndex()
    private(set) var topics = NameIndex()
    private(set) var modes = NameIndex()
    /// Components that own nothing but lying instruments.
    private(set) var instrumentComponents: [String] = []
    private let numbers: TagSpelling
    private var spelling = WordSpelling()

    /// - Parameter numbers: the asset's instrument numbers; the memo knows them too.
    init(asset: Asset?, numbers: TagSpelling, memo: TokenMemo) {
        self.asset = asset
        self.numbers = numbers
        if let asset { index(asset, memo) }
    }

    /// The utterance with its spelling mended: instrument numbers first, then words.
    func repaired(_ utterance: Utterance) -> Utterance {
        var out = utterance
        out.tokens = spelling.repaired(numbers.joined(utterance))
        return out
    }

    /// Fault modes of a component.
    func faults(of component: String) -> [FaultMode] {
        asset?.faults.filter { $0.component == component } ?? []
    }

    /// A line as it is compared letter for letter: without marks and articles.
    static func plain(_ tokens: [Token]) -> String {
        tokens.filter { !$0.isMark && !WordTables.articles.contains($0.text) }.map(\.text).joined(separator: " ")
    }

    /// An order with the machine's own names, and the pronouns that can stand for it, brought to one word.
    func impersonal(_ order: [Token]) -> [Token] {
        var out: [Token] = []
        var i = 0
        while i < order.count {
            if i > 0, let match = machine.match(order, at: i) {
                out.append(Token(word: Self.itself, range: order[i].range))
                i = match.range.upperBound
            } else if i > 0, Self.pronouns.contains(order[i].text) {
                out.append(Token(word: Self.itself, range: order[i].range))
                i += 1
            } else {
                out.append(order[i])
                i += 1
            }
        }
        while out.count > 2, let last = out.last, WordTables.trailing.contains(last.text) { out.removeLast() }
        return out
    }

    /// The one word for the machine.
    static let itself = "itself"
    private static let pronouns: Set<String> = ["it", "her", "him", "machine", "unit", "plant", "equipment"]

    private mutating func index(_ asset: Asset, _ memo: TokenMemo) {
        learnCompounds([asset.title] + asset.names, memo)
        learnCompounds(asset.tags.flatMap { [$0.title] + $0.names }, memo)
        learnCompounds(asset.components.flatMap { [$0.title] + $0.names }, memo)
        for fault in asset.faults {
            for text in [fault.title, fault.failureMode, fault.cause] + fault.phrases { learnLacks(memo.tokens(text)) }
        }
        for tag in asset.tags {
            for name in [tag.id, tag.title] + tag.names {
                tags.add(memo.tokens(name), for: tag.id)
                tagTexts.insert(Self.plain(memo.tokens(name)))
            }
        }
        for component in asset.components {
            for name in [component.id, component.title] + component.names { components.add(memo.tokens(name), for: component.id) }
            let own = asset.faults.filter { $0.component == component.id }
            if !own.isEmpty, own.allSatisfy({ $0.kind == .sensor }) { instrumentComponents.append(component.id) }
        }
        addPartsOfTitles(asset.components, memo)
        addHeadNouns(asset.components, memo)
        nameMachine(asset, memo)
        for fault in asset.faults {
            for name in [fault.id, fault.title] + fault.phrases where memo.tokens(name).count > 1 {
                faults.add(memo.tokens(name), for: fault.id)
            }
            let alone = asset.faults.filter { $0.cause == fault.cause }.count == 1
            if alone, memo.tokens(fault.cause).count > 1 { faults.add(memo.tokens(fault.cause), for: fault.id) }
        }
        for action in asset.actions {
            for name in [action.id, action.title] + action.phrases {
                let words = Verbs.canonical(memo.tokens(name))
                actions.add(words, for: action.id)
                actionNames[action.id, default: []].append(words)
                let text = Self.plain(memo.tokens(name))
                if actionTexts[text]?.contains(action.id) != true { actionTexts[text, default: []].append(action.id) }
            }
        }
        for action in asset.actions {
            for name in [action.id, action.title] + action.phrases {
                let words = impersonal(Verbs.canonical(memo.tokens(name), keepsPronouns: true))
                if words.contains(where: { $0.text == Self.itself }) { machineActions.add(words, for: action.id) }
            }
        }
        for control in asset.controls {
            for name in [control.id, control.title] + control.names { controls.add(memo.tokens(name), for: control.id) }
        }
        for mode in asset.modes { for name in [mode.id, mode.title] { modes.add(memo.tokens(name), for: mode.id) } }
        for topic in asset.reference {
            for name in [topic.id, topic.title] + topic.names { topics.add(memo.tokens(name), for: topic.id) }
        }
        learnSpelling(asset, memo)
    }

    /// The export gas compressor is `the compressor` where no part of it is called that.
    private mutating func nameMachine(_ asset: Asset, _ memo: TokenMemo) {
        for name in [asset.id, asset.title] + asset.names {
            let tokens = memo.tokens(name)
            machine.add(tokens, for: asset.id)
            let head = tokens.prefix {
                !$0.isMark && !["and", "or", "of", "with", "for", "in", "from", "to", "at"].contains($0.text)
            }.last
            if let head, head.kind == .word, !head.isNumbered, !components.holds([head.stem]) { machine.add([head], for: asset.id) }
        }
    }

    /// Whether a name of this machine begins here: the drain pan in "drain pan overflowing", the insert in "insert gone". What
    /// begins like an order is none then.
    func opensWithName(_ tokens: [Token], at i: Int) -> Bool {
        guard tokens.indices.contains(i), tokens.indices.contains(i + 1) else { return false }
        let next = tokens[i + 1]
        if compounds.contains(tokens[i].stem + " " + next.stem) { return true }
        guard components.holds([tokens[i].stem]) || tags.holds([tokens[i].stem]) else { return false }
        return ["is", "are", "was", "has", "have"].contains(next.text) || WordTables.health.contains(next.text)
            || WordTables.lies.contains(next.text) || WordTables.failures.contains(next.text)
    }

    private mutating func learnCompounds(_ texts: [String], _ memo: TokenMemo) {
        for text in texts {
            let tokens = memo.tokens(text)
            for (first, second) in zip(tokens, tokens.dropFirst())
            where first.kind == .word && second.kind == .word && !WordTables.skippable.contains(first.text)
                && !WordTables.filler.contains(second.text)
            {
                compounds.insert(first.stem + " " + second.stem)
            }
        }
    }

    private mutating func learnLacks(_ tokens: [Token]) {
        for (no, word) in zip(tokens, tokens.dropFirst())
        where ["no", "without"].contains(no.text) && word.kind == .word && !WordTables.isDefect(word) {
            lacks.insert(word.stem)
        }
    }

    /// `Implement pump and shaft seal` is also known by either half.
    private mutating func addPartsOfTitles(_ all: [Component], _ memo: TokenMemo) {
        for component in all {
            let tokens = memo.tokens(component.title)
            let cuts = tokens.indices.filter { tokens[$0].isMark || ["and", "or"].contains(tokens[$0].text) }
            guard !cuts.isEmpty else { continue }
            var start = 0
            for cut in cuts + [tokens.count] {
                let part = Array(tokens[start..<max(start, cut)])
                if !components.holds(part.map(\.stem)) { components.add(part, for: component.id) }
                start = cut + 1
            }
        }
    }

    /// `Drive-end bearing` is `the bearing` where no other component that can fail is one.
    private mutating func addHeadNouns(_ all: [Component], _ memo: TokenMemo) {
        let heads = all.map { component in
            memo.tokens(component.title).prefix { !$0.isMark && !["and", "or", "of", "with", "for", "in"].contains($0.text) }
                .last
        }
        for (component, head) in zip(all, heads) {
            guard let head, !instrumentComponents.contains(component.id),
                !components.holds([head.stem]) || headIsShared(head, heads)
            else { continue }
            let rivals = zip(all, heads).filter { $0.1?.stem == head.stem && !faults(of: $0.0.id).isEmpty }
            if faults(of: component.id).isEmpty, !rivals.isEmpty { continue }
            if namedByAuthor(head.stem, all, memo) { continue }
            components.add([head], for: component.id)
        }
    }

    private func headIsShared(_ head: Token, _ heads: [Token?]) -> Bool { heads.filter { $0?.stem == head.stem }.count > 1 }

    private func namedByAuthor(_ stem: String, _ all: [Component], _ memo: TokenMemo) -> Bool {
        all.contains { component in
            ([component.id, component.title] + component.names).contains { memo.tokens($0).map(\.stem) == [stem] }
        }
    }

    private mutating func learnSpelling(_ asset: Asset, _ memo: TokenMemo) {
        var texts = [asset.title] + asset.names
        texts += asset.tags.flatMap { [$0.id, $0.title] + $0.names }
        texts += asset.components.flatMap { [$0.id, $0.title] + $0.names }
        texts += asset.faults.flatMap { [$0.title, $0.cause, $0.failureMode] }
        texts += asset.actions.flatMap { [$0.title] + $0.phrases }
        texts += asset.controls.flatMap { [$0.title] + $0.names }
        texts += asset.reference.flatMap { [$0.title] + $0.names }
        texts += asset.modes.map(\.title)
        for text in texts { spelling.learn(memo.tokens(text)) }
        // Phrases are written as people type, mistakes and all: they count as known but mend nothing.
        for fault in asset.faults { for phrase in fault.phrases { spelling.tolerate(memo.tokens(phrase)) } }
    }
}
