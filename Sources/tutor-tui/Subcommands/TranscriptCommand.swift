import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui transcript ...`: conversations of drills, told again from their journals.
struct TranscriptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "transcript", abstract: "Read again, export and search the conversations of your drills.",
        subcommands: [
            TranscriptListCommand.self, TranscriptShowCommand.self, TranscriptExportCommand.self, TranscriptSearchCommand.self,
        ])
}

/// The conversations that whoever asks may read again.
struct OpenTranscripts {
    let records: OpenRecords
    let shelf: TranscriptShelf
    let library: Library

    /// A drill's conversation by its id, by a beginning of the id that only one drill of this person's has, or by `last`.
    func transcript(_ name: String) throws -> Transcript {
        let id = try id(name)
        if let (header, entries) = try Failure.catching({ try shelf.journal(id) }) {
            guard header.mode != .exam else { throw Failure.drill(.examRuns) }
            return try retelling(id) { try Transcript(header: header, entries: entries, library: library) }
        }
        let stored = try records.drill(id, library)
        let header = stored.filed.header
        let history = try Failure.catching {
            try records.store.bestAndAverage(
                scenario: header.scenarioID, trainee: header.traineeID, excluding: id, crowd: records.access.smallestCrowd)
        }
        return try retelling(id) { try Transcript(stored, history: history) }
    }

    /// Only this person's own drills are looked among: what is completed must not tell which ids others have.
    private func id(_ name: String) throws -> String {
        let entries = try Failure.catching { try shelf.entries(library).entries }
        if name == "last", let last = entries.last { return last.drillID }
        let fitting = entries.filter { $0.drillID.hasPrefix(name) }
        return name.count >= 4 && fitting.count == 1 ? fitting[0].drillID : name
    }

    private func retelling(_ drill: String, _ body: () throws -> Transcript) throws -> Transcript {
        do {
            return try body()
        } catch let error as Drill.SetupError {
            throw Failure.drill(.cannotGrade(.setup(error), drill: drill))
        }
    }
}

extension CommonOptions {
    /// The conversations of whoever asks, or with `--trainee` of somebody whose rows they may see.
    func openTranscripts() throws -> OpenTranscripts {
        let records = try openRecords(for: .ownRecords)
        let shelf = TranscriptShelf(store: records.store, journals: journals, person: records.person.id)
        return OpenTranscripts(records: records, shelf: shelf, library: try loadLibrary())
    }
}
