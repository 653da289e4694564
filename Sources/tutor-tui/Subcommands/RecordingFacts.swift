import Scenarios
import Tutor

/// What is in a recording, with stable keys, and as a table.
struct RecordingFacts: Encodable {
    struct Channel: Encodable {
        var tag: String
        var column: String
        var readings: Int
        var good: Int
        var gaps: Int
        var longestGapSeconds: Double?
    }
    struct Unmapped: Encodable {
        var name: String
        var rows: Int
    }

    var recording: String
    var title: String
    var rows: Int
    var readings: Int
    var first: String?
    var last: String?
    var rejected: Int
    var duplicates: Int
    var outOfOrder: Int
    var secondsToRead: Double
    var channels: [Channel]
    var unmapped: [Unmapped]
    var findings: [String]

    init(_ mapping: RecordingMapping, _ trial: RecordingTrial, seconds: Double) {
        recording = mapping.id
        title = mapping.title
        let read = trial.recording
        rows = read?.rowCount ?? 0
        readings = read?.readingCount ?? 0
        first = read?.span.map { CivilTime.text($0.lowerBound) }
        last = read?.span.map { CivilTime.text($0.upperBound) }
        rejected = read?.rejectedCount ?? 0
        duplicates = read?.duplicateCount ?? 0
        outOfOrder = read?.outOfOrderCount ?? 0
        secondsToRead = (seconds * 10_000).rounded() / 10_000
        channels = (read?.series ?? []).map { series in
            let gaps = series.gaps(longerThan: mapping.gap)
            return Channel(
                tag: series.channel.tag, column: series.channel.column, readings: series.seconds.count,
                good: series.isGood.count { $0 }, gaps: gaps.count,
                longestGapSeconds: gaps.map { $0.upperBound - $0.lowerBound }.max())
        }
        unmapped = (read?.unmapped ?? []).map { Unmapped(name: $0.name, rows: $0.rows) }
        findings = trial.diagnostics.map(\.line)
    }

    /// The same for people.
    var blocks: [Block] {
        let size =
            first.flatMap { first in last.map { tr("\(rows) rows, \(readings) readings from \(first) to \($0)") } }
            ?? tr("\(rows) rows, \(readings) readings")
        let spent = NumberText.spoken(secondsToRead, decimals: 3)
        var blocks: [Block] = [
            .heading("\(Library.local(title)) (\(recording))"),
            .text(
                size + "; "
                    + tr(
                        "\(rejected) rows or cells cannot be read, \(duplicates) readings stand twice, \(outOfOrder) rows out of order. Read in \(spent) s."
                    )),
            .table(
                TextTable(
                    headings: [tr("Tag"), tr("Column"), tr("Readings"), tr("Good"), tr("Gaps"), tr("Longest gap")],
                    rows: channels.map {
                        [
                            $0.tag, ControlCharacters.visible($0.column), "\($0.readings)", "\($0.good)", "\($0.gaps)",
                            $0.longestGapSeconds.map { DurationText.clock(Int($0)) } ?? "-",
                        ]
                    }, numeric: [2, 3, 4, 5])),
        ]
        if !unmapped.isEmpty {
            let shown = unmapped.prefix(20).map { "\(ControlCharacters.visible($0.name)) (\($0.rows))" }
            let names = (shown + (unmapped.count > 20 ? ["..."] : [])).joined(separator: ", ")
            blocks.append(.text(tr("Not mapped: \(names).")))
        }
        for finding in findings { blocks.append(.text(finding)) }
        return blocks
    }
}
