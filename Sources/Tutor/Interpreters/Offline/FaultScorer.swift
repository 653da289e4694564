import Scenarios

/// Which fault mode or component of an asset a text speaks of, as a classifier trained on the asset's own words sees it.
struct FaultScorer: Sendable {
    /// The best reading of a text.
    struct Guess: Sendable {
        /// Fault modes with their confidence, best first.
        var faults: [(id: String, confidence: Double)]
        /// The first of `faults` leads everything else, a bare component included, by the measured margin.
        var isSure: Bool
        var score: Double
    }

    private let faultIDs: [String]
    private let components: [String]
    /// Fault index -> component, nil for the classes that are components themselves.
    private let owners: [String]
    let classifier: PhraseClassifier
    /// Per fault mode, the words that stand in its texts again and again and in no other's: `seal`, where only one can leak.
    private let landmarks: [Set<String>]

    /// Per fault mode, every word of its texts and of its component's names.
    private let words: [Set<String>]

    /// What a landmark in the text is worth: it outweighs a word that several faults share ("worn").
    private static let landmarkBonus = 0.25

    /// A best class below this is no resemblance at all.
    private static let floor = 0.25

    init(asset: Asset?, memo: TokenMemo = TokenMemo()) {
        let faults = asset?.faults ?? []
        faultIDs = faults.map(\.id)
        owners = faults.map(\.component)
        components = asset?.components.map(\.id) ?? []
        var examples: [PhraseClassifier.Example] = []
        for (label, fault) in faults.enumerated() {
            let title = asset?.component(fault.component)?.title ?? ""
            Self.add(fault.phrases, label, authored: true, memo, to: &examples)
            Self.add([fault.title], label, authored: true, memo, to: &examples)
            Self.add(
                [fault.cause, "\(title) \(fault.failureMode)", "\(title) \(fault.cause)"], label, authored: false, memo,
                to: &examples)
        }
        for (n, component) in (asset?.components ?? []).enumerated() {
            let label = faults.count + n
            var names = [component.title]
            for name in component.names.prefix(3) where !names.contains(name) { names.append(name) }
            for name in names {
                Self.add(
                    [name, "\(name) failure", "\(name) is broken", "\(name) gone bad"], label, authored: false, memo, to: &examples)
            }
        }
        landmarks = Self.landmarks(faults, titles: (asset?.tags.map(\.title) ?? []) + (asset?.components.map(\.title) ?? []), memo)
        func content(_ texts: [String]) -> Set<String> {
            Set(texts.flatMap { memo.tokens($0).filter(Self.isContent).map(\.stem) })
        }
        let parts = Dictionary((asset?.components ?? []).map { ($0.id, content([$0.title] + $0.names)) }) { first, _ in first }
        words = faults.map { fault in
            content(fault.phrases + [fault.title, fault.cause, fault.failureMode]).union(parts[fault.component] ?? [])
        }
        classifier = PhraseClassifier(examples: examples, classes: faults.count + components.count, answers: faults.count)
    }

    private static func landmarks(_ faults: [FaultMode], titles: [String], _ memo: TokenMemo) -> [Set<String>] {
        // What is only the name of a point or a part says nothing of how it failed.
        let names = Set(titles.flatMap { memo.tokens($0).map(\.stem) })
        let counts = faults.map { fault in
            (fault.phrases + [fault.title, fault.cause, fault.repair]).reduce(into: [String: Int]()) { counts, text in
                for stem in Set(memo.tokens(text).filter { $0.kind == .word && $0.text.count > 3 }.map(\.stem)) {
                    counts[stem, default: 0] += 1
                }
            }
        }
        return faults.indices.map { own in
            Set(
                counts[own].filter { stem, count in
                    count >= 3 && !names.contains(stem) && faults.indices.allSatisfy { $0 == own || counts[$0][stem] == nil }
                }.keys)
        }
    }

    private static func add(
        _ texts: [String], _ label: Int, authored: Bool, _ memo: TokenMemo, to examples: inout [PhraseClassifier.Example]
    ) {
        for text in texts where !text.isEmpty {
            examples.append(.init(text: PhraseFeatures(memo.tokens(text)), label: label, isAuthored: authored))
        }
    }

    /// "No light" resembles "no oil", but says nothing that belongs to it: some word that means something must be the fault's own,
    /// or be one of them mistyped.
    private func isGrounded(_ tokens: [Token], in fault: Int) -> Bool {
        let content = tokens.filter(Self.isContent)
        if content.contains(where: { words[fault].contains($0.stem) }) { return true }
        return content.contains { token in
            let letters = token.text.unicodeScalars
            guard letters.count >= 4 else { return false }
            return words[fault].contains {
                $0.unicodeScalars.first == letters.first
                    && min(Spelling.distance($0, token.text, limit: 2), Spelling.distance($0, token.stem, limit: 2))
                        <= (letters.count >= 7 ? 2 : 1)
            }
        }
    }

    private static func isContent(_ token: Token) -> Bool {
        token.kind == .word && !WordTables.filler.contains(token.text) && !Self.bare.contains(token.text)
    }

    /// Words that stand in phrases of faults and mean none of them.
    private static let bare: Set<String> = [
        "no", "not", "it", "run", "runs", "running", "get", "gets", "getting", "go", "goes", "going", "while", "but", "or", "than",
        "only", "all", "from", "by", "does", "can", "will", "when", "they", "i", "we", "you", "machine", "plant",
    ]

    /// Reads a text; `within` limits the fault modes to those of a component that is already clear.
    func guess(_ tokens: [Token], within component: String? = nil) -> Guess {
        var scores = classifier.scores(PhraseFeatures(tokens))
        let stems = Set(tokens.map(\.stem))
        for index in faultIDs.indices where !landmarks[index].isDisjoint(with: stems) { scores[index] += Self.landmarkBonus }
        guard !faultIDs.isEmpty else { return Guess(faults: [], isSure: false, score: 0) }
        let own = faultIDs.indices.filter { component == nil || owners[$0] == component }
        let order = own.sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        guard let best = order.first else { return Guess(faults: [], isSure: false, score: 0) }
        let bare =
            components.indices.filter { component == nil || components[$0] == component }.map { scores[faultIDs.count + $0] }.max()
            ?? 0
        let faults = order.prefix(3).map { index in
            let rival = max(index == best ? (order.dropFirst().first.map { scores[$0] } ?? 0) : scores[best], bare)
            let lead = scores[index] - rival
            let confidence = index == best ? classifier.confidence(lead: max(lead, 0.01)) : max(0, min(0.5, scores[index])) / 2
            return (faultIDs[index], scores[index] < Self.floor ? confidence / 2 : confidence)
        }
        let rival = max(order.dropFirst().first.map { scores[$0] } ?? 0, bare)
        let isSure = scores[best] >= Self.floor && scores[best] - rival >= classifier.threshold && isGrounded(tokens, in: best)
        return Guess(faults: faults, isSure: isSure, score: scores[best])
    }
}
