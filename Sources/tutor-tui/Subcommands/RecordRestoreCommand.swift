import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui record restore FILE`: a backup takes the place of the records.
struct RecordRestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the place of the records, which are kept under another name.",
        discussion: """
            The backup is checked first. Records that hold something the backup does not are only replaced with --replace; what they hold \
            is told, and the old file stays beside the new one.
            """)
    @OptionGroup var common: CommonOptions
    @Argument(help: ArgumentHelp("The backup; it stays as it is.", valueName: "file")) var copy: String
    @Flag(help: "Also when the records hold something that the backup does not, or cannot be read.") var replace = false

    private struct Facts: Encodable {
        var records: Int
        var head: String?
        var kept: String?
        var lostRecords: Int?
        var lost: [String: Int]?
        var lostDrills: [String]
    }

    func run() throws {
        let path = common.databasePath
        let authority = try authority(path)
        let now = ConversationEnvironment.system.now()
        let progress = ProgressLine(tr("records checked"))
        let result = try Failure.catching {
            try RecordStore.restore(copy, to: path, replacing: replace, at: now) { progress.show(tr("\($0) of \($1)")) }
        }
        progress.clear()
        try note(result, by: authority, at: now, in: path)
        if common.json {
            return Output.json(
                Facts(
                    records: result.records, head: result.head?.hash, kept: result.kept, lostRecords: result.lostRows,
                    lost: result.lost, lostDrills: result.lostDrills))
        }
        Output.blocks(Words.restoration(result, file: path), width: Output.reportWidth)
    }

    /// Who restores. Records that cannot be opened know nobody; then whoever has the file on this machine may.
    private func authority(_ path: String) throws -> Authority {
        let nobody = Authority(id: common.person.id, role: .administrator)
        guard FileManager.default.fileExists(atPath: path) else { return nobody }
        do {
            return try common.openRecords(for: .administer).access.authority
        } catch Failure.records(let error) where Asking.session == nil {
            switch error {
            case .corrupt, .notADatabase, .failed, .refused, .settingRefused: return nobody
            default: throw Failure.records(error)
            }
        }
    }

    /// That it was done, by whom and what it cost, is the first thing that the restored records hold.
    private func note(_ result: Restoration, by authority: Authority, at now: String, in path: String) throws {
        try Failure.catching {
            let store = try RecordStore(path: path)
            _ = try store.append(
                .export, at: now, by: authority, reason: "",
                facts: [
                    "what": .string("restore"), "file": .string(URL(filePath: copy).lastPathComponent),
                    "records": .integer("\(result.records)"), "head": result.head.map { .string($0.hash) } ?? .null,
                    "lost": result.lostRows.map { .integer("\($0)") } ?? .null,
                    "kept": result.kept.map { .string(URL(filePath: $0).lastPathComponent) } ?? .null,
                ])
            try store.close()
        }
    }
}
