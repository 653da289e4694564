import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui transcript list`.
struct TranscriptListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List your drills that can be told again, finished or not, newest last.")
    @OptionGroup var common: CommonOptions

    private struct Row: Encodable {
        var drillId: String
        var scenarioId: String
        var title: String
        var mode: String
        var startedAt: String
        /// `filed`, `unfinished` or `unfiled`.
        var state: String
        var scoreBp: Int?
    }

    func run() throws {
        let open = try common.openTranscripts()
        let (entries, running) = try Failure.catching { try open.shelf.entries(open.library) }
        if common.json {
            return Output.json(
                entries.map {
                    Row(
                        drillId: $0.drillID, scenarioId: $0.scenarioID, title: $0.title, mode: $0.mode.rawValue,
                        startedAt: $0.startedAt, state: $0.state.rawValue, scoreBp: $0.scoreBP)
                })
        }
        var blocks: [Block] = entries.isEmpty ? [.text(Words.noTranscripts)] : [table(entries)]
        if running > 0 { blocks.append(.text(Words.transcriptsRunning(running))) }
        Output.blocks(blocks, width: Output.reportWidth)
    }

    private func table(_ entries: [TranscriptShelf.Entry]) -> Block {
        let short = Self.short(entries.map(\.drillID))
        return .table(
            TextTable(
                headings: Words.transcriptHeadings,
                rows: zip(entries, short).map { entry, id in
                    [id, Words.clockTime(entry.startedAt), entry.title, entry.mode.rawValue, state(entry)]
                }))
    }

    private func state(_ entry: TranscriptShelf.Entry) -> String {
        switch entry.state {
        case .filed: Words.transcriptFiled(scoreBP: entry.scoreBP ?? 0)
        case .unfinished: Words.transcriptUnfinished
        case .unfiled: Words.transcriptUnfiled
        }
    }

    /// The shortest beginnings, of eight characters at least, that tell them all apart.
    static func short(_ ids: [String]) -> [String] {
        var length = 8
        let longest = ids.map(\.count).max() ?? 0
        while length < longest, Set(ids.map { $0.prefix(length) }).count < Set(ids).count { length += 1 }
        return ids.map { String($0.prefix(length)) }
    }
}
