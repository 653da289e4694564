import Scenarios

/// The names of everything on one asset, as technicians say them, and the spelling of the words in them.
struct Vocabulary: Sendable {
    let asset: Asset?
    private(set) var tags = NameIndex()
    private(set) var components = NameIndex()
    /// Titles, phrases and causes of fault modes.
    private(set) var faults = NameIndex()
    /// Phrases of actions, with verbs brought to one form.
    private(set) var actions = NameIndex()
    private(set) var controls = NameIndex()
    private(set) var topics = NameIndex()
    private(set) var modes = NameIndex()
    /// Components that own nothing but lying instruments.
    private(set) var instrumentComponents: [String] = []
    private var spelling = WordSpelling()

    init(asset: Asset?) {
        self.asset = asset
        if let asset { index(asset) }
    }

    /// The utterance with its spelling mended: tag ids first, then words.
    func repaired(_ utterance: Utterance) -> Utterance {
        var out = utterance
        out.tokens = spelling.repaired(TagSpelling.repaired(utterance, tags: asset?.tags ?? []))
        return out
    }

    /// Fault modes of a component.
    func faults(of component: String) -> [FaultMode] {
        asset?.faults.filter { $0.component == component } ?? []
    }

    private mutating func index(_ asset: Asset) {
        for tag in asset.tags {
            for name in [tag.id, tag.title] + tag.names { tags.add(name, for: tag.id) }
        }
        for component in asset.components {
            for name in [component.id, component.title] + component.names { components.add(name, for: component.id) }
            let own = asset.faults.filter { $0.component == component.id }
            if !own.isEmpty, own.allSatisfy({ $0.kind == .sensor }) { instrumentComponents.append(component.id) }
        }
        addPartsOfTitles(asset.components)
        addHeadNouns(asset.components)
        for fault in asset.faults {
            for name in [fault.id, fault.title] + fault.phrases where Utterance(name).tokens.count > 1 {
                faults.add(name, for: fault.id)
            }
            let alone = asset.faults.filter { $0.cause == fault.cause }.count == 1
            if alone, Utterance(fault.cause).tokens.count > 1 { faults.add(fault.cause, for: fault.id) }
        }
        for action in asset.actions {
            for name in [action.id, action.title] + action.phrases {
                actions.add(Verbs.canonical(Utterance(name).tokens), for: action.id)
            }
        }
        for control in asset.controls {
            for name in [control.id, control.title] + control.names { controls.add(name, for: control.id) }
        }
        for mode in asset.modes { for name in [mode.id, mode.title] { modes.add(name, for: mode.id) } }
        for topic in asset.reference {
            for name in [topic.id, topic.title] + topic.names { topics.add(name, for: topic.id) }
        }
        learnSpelling(asset)
    }

    /// `Implement pump and shaft seal` is also known by either half.
    private mutating func addPartsOfTitles(_ all: [Component]) {
        for component in all {
            let tokens = Utterance(component.title).tokens
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
    private mutating func addHeadNouns(_ all: [Component]) {
        let heads = all.map { component in
            Utterance(component.title).tokens.prefix { !$0.isMark && !["and", "or", "of", "with", "for", "in"].contains($0.text) }
                .last
        }
        for (component, head) in zip(all, heads) {
            guard let head, !instrumentComponents.contains(component.id),
                !components.holds([head.stem]) || headIsShared(head, heads)
            else { continue }
            let rivals = zip(all, heads).filter { $0.1?.stem == head.stem && !faults(of: $0.0.id).isEmpty }
            if faults(of: component.id).isEmpty, !rivals.isEmpty { continue }
            if namedByAuthor(head.stem, all) { continue }
            components.add([head], for: component.id)
        }
    }

    private func headIsShared(_ head: Token, _ heads: [Token?]) -> Bool { heads.filter { $0?.stem == head.stem }.count > 1 }

    private func namedByAuthor(_ stem: String, _ all: [Component]) -> Bool {
        all.contains { component in
            ([component.id, component.title] + component.names).contains { Utterance($0).tokens.map(\.stem) == [stem] }
        }
    }

    private mutating func learnSpelling(_ asset: Asset) {
        var texts = [asset.title] + asset.names
        texts += asset.tags.flatMap { [$0.id, $0.title] + $0.names }
        texts += asset.components.flatMap { [$0.id, $0.title] + $0.names }
        texts += asset.faults.flatMap { [$0.title, $0.cause, $0.failureMode] }
        texts += asset.actions.flatMap { [$0.title] + $0.phrases }
        texts += asset.controls.flatMap { [$0.title] + $0.names }
        texts += asset.reference.flatMap { [$0.title] + $0.names }
        texts += asset.modes.map(\.title)
        for text in texts { spelling.learn(Utterance(text).tokens) }
        // Phrases are written as people type, mistakes and all: they count as known but mend nothing.
        for fault in asset.faults { for phrase in fault.phrases { spelling.tolerate(Utterance(phrase).tokens) } }
    }
}
