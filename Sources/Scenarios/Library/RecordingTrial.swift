/// Reads a recording whole and says what is not well about it: for authors, because it costs more than a start of the program may.
public struct RecordingTrial: Sendable {
    /// Nil when it cannot be used at all.
    public let recording: Recording?
    public let diagnostics: [Diagnostic]

    /// - Parameter library: for the scenarios that play it.
    public init(_ mapping: RecordingMapping, in library: Library) {
        let sink = DiagnosticSink()
        recording = Self.read(mapping, library, sink)
        if let recording {
            if let first = recording.rejected.first {
                sink.report(
                    .brokenRows(count: recording.rejectedCount, line: first.line, reason: first.reason.text), at: mapping.location,
                    severity: .warning)
            }
            for series in recording.series where !series.isGood.contains(true) {
                sink.report(.noReadings(of: series.channel.column), at: series.channel.location, severity: .warning)
            }
            for summary in library.scenarioList where summary.recording == mapping.id {
                if let scenario = library.scenario(summary.id) { Self.check(scenario, recording, library, sink) }
            }
        }
        diagnostics = sink.diagnostics
    }

    private static func read(_ mapping: RecordingMapping, _ library: Library, _ sink: DiagnosticSink) -> Recording? {
        do {
            return try library.recordings.recording(mapping.id)
        } catch {
            switch error {
            case .tooLarge(let limit): sink.report(.tooLarge(bytes: limit + 1, limit: limit), at: mapping.location)
            case .noSuchColumn(let column, let suggestion):
                sink.report(
                    .unknownReference(kind: "column of \(mapping.file)", id: column, suggestion: suggestion), at: mapping.location)
            case .empty: sink.report(.noReadings(of: mapping.id), at: mapping.location)
            case .unknown: sink.report(.missingData(file: mapping.file), at: mapping.location)
            }
            return nil
        }
    }

    private static func check(_ scenario: Scenario, _ recording: Recording, _ library: Library, _ sink: DiagnosticSink) {
        guard let replay = scenario.replay, replay.recording == recording.mapping.id, let asset = library.asset(scenario.asset),
            let span = recording.span
        else { return }
        if !span.contains(RecordingShelf.start(of: replay, in: recording)) {
            sink.report(
                .outsideRecording(first: CivilTime.text(span.lowerBound), last: CivilTime.text(span.upperBound)),
                at: replay.location)
        }
        for series in recording.series {
            guard let tag = asset.tag(series.channel.tag),
                let convert = UnitConversion.between(series.channel.unit.isEmpty ? tag.unit : series.channel.unit, tag.unit)
            else { continue }
            let good = zip(series.values, series.isGood).filter(\.1)
            let outside = good.count { !tag.span.contains(convert($0.0)) }
            guard outside > 0 else { continue }
            sink.report(
                .outsideSpan(
                    tag: tag.id, count: outside, of: good.count,
                    span: "\(tag.text(tag.span.lowerBound, unit: false)) to \(tag.text(tag.span.upperBound))"),
                at: series.channel.location, severity: .warning)
        }
    }
}

extension RejectedRow.Reason {
    /// A few words for an author.
    public var text: String {
        switch self {
        case .time(let text): "`\(text)` is no time in the stated format"
        case .number(let column, let text): "`\(text)` in the column `\(column)` is no number"
        case .fieldCount(let found, let expected): "it has \(found) fields, not \(expected)"
        case .quote: "its quotes do not close"
        case .json: "it is not one JSON object"
        case .missing(let column): "it has no `\(column)`"
        }
    }
}
