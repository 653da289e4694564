/// Finds names in a sentence, longest first, and says which belong to one noun phrase.
struct MentionScanner {
    let vocabulary: Vocabulary

    func mentions(in tokens: [Token]) -> [Mention] {
        var out: [Mention] = []
        var i = 0
        while i < tokens.count {
            guard !tokens[i].isMark, let mention = longest(tokens, at: i) else {
                i += 1
                continue
            }
            out.append(mention)
            i = mention.range.upperBound
        }
        return joined(out, tokens)
    }

    private func longest(_ tokens: [Token], at i: Int) -> Mention? {
        var best: Mention?
        func offer(_ kind: Mention.Kind, _ match: NameIndex.Match?) {
            guard let match, match.range.count > (best?.range.count ?? 0) else { return }
            best = Mention(kind: kind, ids: match.ids, range: match.range)
        }
        offer(.fault, vocabulary.faults.match(tokens, at: i))
        offer(.component, vocabulary.components.match(tokens, at: i))
        offer(.tag, vocabulary.tags.match(tokens, at: i))
        if WordTables.instrumentNouns.contains(tokens[i].text) {
            offer(.instrument, NameIndex.Match(ids: [], range: i..<i + 1))
            if best?.range.count == 1, best?.kind != .fault { best = Mention(kind: .instrument, ids: [], range: i..<i + 1) }
        }
        if let found = best, found.kind == .component, found.ids.allSatisfy(vocabulary.instrumentComponents.contains) {
            return Mention(kind: .instrument, ids: [], range: found.range)
        }
        return best
    }

    /// Neighbours become one: in `pump shaft seal` the last noun is meant, in `bearing on the rotor` the first, and in
    /// `bearing temperature sender` nothing but the sender.
    private func joined(_ mentions: [Mention], _ tokens: [Token]) -> [Mention] {
        var out: [Mention] = []
        for mention in mentions {
            guard var last = out.last else {
                out.append(mention)
                continue
            }
            let gap = tokens[last.range.upperBound..<mention.range.lowerBound]
            let touches = gap.isEmpty
            let belongs =
                !gap.isEmpty && gap.count <= 3 && ["of", "on", "in", "at", "inside", "from"].contains(gap.first!.text)
                && gap.dropFirst().allSatisfy { WordTables.articles.contains($0.text) }
            let span = last.range.lowerBound..<mention.range.upperBound
            switch (last.kind, mention.kind) {
            case (.component, .component) where touches:
                out[out.count - 1] = Mention(
                    kind: .component, ids: mention.ids, range: span, companions: last.ids + last.companions)
            case (.component, .component) where belongs:
                last.range = span
                last.companions += mention.ids
                out[out.count - 1] = last
            case (_, .instrument) where mention.kind == .instrument && last.kind != .fault && gap.count <= 2 && nounsOnly(gap):
                let tags =
                    last.kind == .tag || last.kind == .instrument
                    ? last.ids : measured(tokens[last.range.lowerBound..<mention.range.lowerBound])
                out[out.count - 1] = Mention(kind: .instrument, ids: tags, range: span)
            case (.instrument, .tag) where touches || belongs || gap.allSatisfy({ ["for", "the", "of", "on"].contains($0.text) }):
                out[out.count - 1] = Mention(kind: .instrument, ids: mention.ids, range: span)
            case (.instrument, .component)
            where belongs || gap.allSatisfy({ ["for", "the", "of", "on"].contains($0.text) }) && !touches:
                out[out.count - 1] = Mention(kind: .instrument, ids: measured(tokens[mention.range]), range: span)
            default: out.append(mention)
            }
        }
        return out
    }

    /// The gap holds a quantity or nothing: `bearing temperature sender`, not `bearing is fine, sender`.
    private func nounsOnly(_ gap: ArraySlice<Token>) -> Bool {
        gap.allSatisfy { token in
            !token.isMark && !WordTables.skippable.contains(token.text) && !WordTables.health.contains(token.text)
                && !["and", "or", "not", "but", "with"].contains(token.text)
        }
    }

    /// The tags that have all of these words in their names.
    private func measured(_ tokens: ArraySlice<Token>) -> [String] {
        vocabulary.tags.holding(tokens.filter { !$0.isMark && !WordTables.filler.contains($0.text) }.map(\.stem))
    }
}
