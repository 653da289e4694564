/// What a person may read again of their own drills while they talk.
extension Conversation {
    public func transcript() throws(Drill.SetupError) -> Transcript? {
        if let drill { return try Transcript(header: drill.header, entries: drill.entries, library: library) }
        guard let last = lastDrill else { return nil }
        let id = last.header.drillID
        guard let stored = try? StoredDrill(id, archive.store, library) else {
            return try Transcript(header: last.header, entries: last.entries, library: library)
        }
        return try Transcript(stored, history: archive.history(scenario: last.scenario.id, trainee: trainee.id, excluding: id))
    }

    public var talkID: String? { drill?.header.drillID }

    public var modelUsage: TalkUsage {
        var all = usage
        if let turn { all.last = turn.meter }
        return all
    }

    /// Places that are shown of a search.
    private static let mostPlaces = 20

    public func search(_ words: String) -> [Block] {
        guard drill?.header.mode != .exam else { return [.text(Words.searchInExam)] }
        guard let query = SpokenQuery(words) else { return [.text(Words.searchWhat)] }
        do {
            let shelf = TranscriptShelf(store: archive.store, journals: archive.folder, person: trainee.id)
            let found = try shelf.search(query, running: drill.map { ($0.header, $0.entries) }, library)
            return found.blocks(query, limit: Self.mostPlaces, everywhere: false)
        } catch {
            return [.text(error.message)]
        }
    }
}
