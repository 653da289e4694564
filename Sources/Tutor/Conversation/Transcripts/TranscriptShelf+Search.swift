import Scenarios

extension TranscriptShelf {
    /// What a search has come to.
    public struct Found: Sendable {
        /// Newest drills first, in each in the order in which it was said.
        public var matches: [SpokenMatch] = []
        /// Drills that could not be told again, so that only the person's and the coach's words were looked at.
        public var untold = 0
        /// Drills that were looked at.
        public var drills = 0
        /// Drills that some other program has open, so that they were not looked at.
        public var running = 0
    }

    /// Looks for words in what the person and the coach said, as the journals have it: no drill is run for that.
    /// - Parameter running: the drill that is under way in this program, whose journal it holds itself.
    public func search(_ query: SpokenQuery, running: (header: DrillHeader, entries: [JournalEntry])? = nil, _ library: Library)
        throws(RecordsError) -> Found
    {
        var found = Found()
        var groups: [(startedAt: String, matches: [SpokenMatch])] = []
        func look(_ header: DrillHeader, _ entries: [JournalEntry]) {
            found.drills += 1
            let title = library.summary(ofScenario: header.scenarioID)?.title ?? header.scenarioID
            let matches = entries.compactMap {
                Self.match($0, query, drillID: header.drillID, title: title, startedAt: header.startedAt)
            }
            if !matches.isEmpty { groups.append((header.startedAt, matches)) }
        }
        if let running { look(running.header, running.entries) }
        let listing = try journalListing()
        found.running = max(0, listing.running.count - (running == nil ? 0 : 1))
        for item in listing.resumable + listing.unfiled where item.header.traineeID == person {
            let (header, entries) = try Self.read(item.path)
            look(header, entries)
        }
        let (drills, spoken) = try store.spoken(by: person, holding: query.plainNeedle)
        found.drills += drills
        for drill in spoken {
            let matches = drill.entries.compactMap {
                Self.match($0, query, drillID: drill.drillID, title: drill.title, startedAt: drill.startedAt)
            }
            if !matches.isEmpty { groups.append((drill.startedAt, matches)) }
        }
        groups.sort { $0.startedAt > $1.startedAt }
        found.matches = groups.flatMap(\.matches)
        return found
    }

    /// Looks for words in everything that was said, the tutor's and the plant's words too: every drill is told again for that.
    /// - Parameter progress: told how many drills have been looked at.
    public func searchEverything(_ query: SpokenQuery, _ library: Library, progress: (Int) -> Void = { _ in })
        throws(RecordsError) -> Found
    {
        var found = Found()
        let (entries, running) = try entries(library)
        found.running = running
        for entry in entries.reversed() {
            found.drills += 1
            do {
                let transcript = try transcript(entry, library)
                found.matches += transcript.items.compactMap { item in
                    SpokenMatch(
                        item.blocks.map(Words.plain).joined(separator: "\n"), query, drillID: entry.drillID, title: entry.title,
                        startedAt: entry.startedAt, speaker: item.speaker, at: item.at)
                }
            } catch {
                found.untold += 1
            }
            progress(found.drills)
        }
        return found
    }

    private func transcript(_ entry: Entry, _ library: Library) throws -> Transcript {
        if entry.state != .filed, let (header, entries) = try journal(entry.drillID) {
            return try Transcript(header: header, entries: entries, library: library)
        }
        return try Transcript(try StoredDrill(entry.drillID, store, library), history: nil)
    }

    /// The person's words or the coach's in an entry; everything else in it is told from it and not written.
    private static func match(_ entry: JournalEntry, _ query: SpokenQuery, drillID: String, title: String, startedAt: String)
        -> SpokenMatch?
    {
        let (speaker, text): (TranscriptItem.Speaker, String)
        if let heard = entry.heard {
            (speaker, text) = (.you, heard)
        } else if case .answered(let answer, _) = entry.kind {
            (speaker, text) = (.coach, answer)
        } else {
            return nil
        }
        return SpokenMatch(
            text, query, drillID: drillID, title: title, startedAt: startedAt, speaker: speaker,
            at: Int(Double(entry.tick) * Tick.seconds))
    }
}
