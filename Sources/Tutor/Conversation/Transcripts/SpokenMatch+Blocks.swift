extension TranscriptShelf.Found {
    /// What was found, as a face shows it: a line for each drill, below it the places.
    /// - Parameters:
    ///   - limit: places that are shown.
    ///   - everywhere: the tutor's and the plant's words were looked at too.
    public func blocks(_ query: SpokenQuery, limit: Int, everywhere: Bool) -> [Block] {
        var out: [Block] = []
        if matches.isEmpty {
            out.append(
                .text(
                    everywhere
                        ? Words.searchNothingAtAll(query.text, drills: drills) : Words.searchNothing(query.text, drills: drills)))
            if !everywhere, drills > 0 { out.append(.text(Words.searchAlso)) }
        } else {
            out.append(.text(Words.searchFound(matches.count, drills: drills)))
        }
        var shown = matches.prefix(limit)
        while let first = shown.first {
            let group = shown.prefix { $0.drillID == first.drillID }
            shown = shown.dropFirst(group.count)
            out.append(
                .heading(Words.searchDrill(title: first.title, startedAt: first.startedAt, drill: String(first.drillID.prefix(8)))))
            out.append(.items(group.map { ListItem(level: 0, mark: "", text: Words.searchLine($0.line)) }))
        }
        if matches.count > limit { out.append(.text(Words.searchMore(matches.count - limit))) }
        if running > 0 { out.append(.text(Words.searchRunning(running))) }
        if untold > 0 { out.append(.text(Words.searchUntold(untold))) }
        return out
    }
}

extension SpokenMatch {
    var line: Words.SpokenLine { Words.SpokenLine(speaker: speaker.rawValue, at: at, text: text, hits: hits) }
}
