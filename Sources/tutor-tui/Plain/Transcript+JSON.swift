import Foundation
import Scenarios
import Tutor

/// A transcript as data. The names are documented in docs/transcripts.md; they are only ever added to.
struct TranscriptDocument: Encodable {
    struct Item: Encodable {
        /// From 1.
        var number: Int
        /// Simulated second; absent where no drill ran.
        var at: Int?
        /// `you`, `tutor`, `plant` or `coach`.
        var speaker: String
        /// Lines as the plain face says them, trends in words.
        var text: String
    }

    var schema = "tutor-transcript/1"
    var drillId: String
    var scenarioId: String
    var scenarioVersion: Int
    var title: String
    var machine: String
    var mode: String
    var traineeId: String
    var traineeName: String
    var office: String
    var startedAt: String
    /// Absent while the drill is not on record, as are the next three.
    var endedAt: String?
    var scoreBp: Int?
    var passed: Bool?
    var seed: UInt64?
    var isOnRecord: Bool
    var program: String
    var items: [Item]

    init(_ transcript: Transcript) {
        let header = transcript.header
        drillId = header.drillID
        scenarioId = header.scenarioID
        scenarioVersion = header.scenarioVersion
        title = ControlCharacters.visible(transcript.title)
        machine = ControlCharacters.visible(transcript.machine)
        mode = header.mode.rawValue
        traineeId = header.traineeID
        traineeName = ControlCharacters.visible(header.traineeName)
        office = ControlCharacters.visible(header.office)
        startedAt = header.startedAt
        endedAt = transcript.result?.endedAt
        scoreBp = transcript.result?.scoreBP
        passed = transcript.result?.passed
        // While a drill runs nobody tries it out beside it.
        seed = transcript.result == nil ? nil : header.seed
        isOnRecord = transcript.result != nil
        program = header.program
        items = transcript.items.enumerated().map { index, item in
            Item(
                number: index + 1, at: item.at, speaker: item.speaker.rawValue,
                text: BlockText.lines(item.blocks).joined(separator: "\n"))
        }
    }
}

extension Transcript {
    /// The conversation as one JSON document, names in snake_case and sorted, so that two exports compare byte by byte.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        guard let data = try? encoder.encode(TranscriptDocument(self)) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
