import Scenarios
import Tutor

/// What a summary of telemetry answers, with stable keys, and as tables.
struct TelemetryAnswers: Encodable {
    struct Reading: Encodable {
        var source: String
        var tag: String
        var timestamp: String
        var value: Double?
        var quality: String
    }
    struct Code: Encodable {
        var code: String
        var level: String
        /// Units whose latest readings are beyond the limit.
        var units: Int
        /// All readings beyond it.
        var readings: Int
    }
    struct Level: Encodable {
        var level: String
        var units: Int
    }
    struct Maintenance: Encodable {
        var source: String
        var level: String
        var codes: [String]
    }
    struct Freshness: Encodable {
        var source: String
        var last: String
        var ageSeconds: Double
        var records: Int
    }
    struct Batches: Encodable {
        var seconds: Int
        var count: Int
        var average: Double?
        var smallest: Int?
        var largest: Int?
    }
    struct Rejected: Encodable {
        struct Row: Encodable {
            var line: Int
            var reason: String
            var text: String
        }
        var count: Int
        var rows: [Row]
    }
    struct UnknownTag: Encodable {
        var tag: String
        var records: Int
    }

    var asset: String
    var units: Int
    var records: Int
    var newest: String?
    var latest: [Reading]
    var codes: [Code]
    var levels: [Level]
    var maintenance: [Maintenance]
    var freshness: [Freshness]
    var batches: Batches
    var rejected: Rejected
    var unknownTags: [UnknownTag]

    init(_ summary: TelemetrySummary, now: Double) {
        asset = summary.asset.id
        units = summary.units.count
        records = summary.records
        newest = summary.newest.isFinite ? CivilTime.text(summary.newest) : nil
        latest = summary.units.flatMap { unit in
            zip(summary.asset.tags, unit.latest).compactMap { tag, last in
                last.map {
                    Reading(
                        source: unit.source, tag: tag.id, timestamp: CivilTime.text($0.second), value: $0.value, quality: $0.quality
                    )
                }
            }
        }
        let standing = summary.units.map { summary.standing($0) }
        var order: [String] = []
        var byCode: [String: Code] = [:]
        for (index, rule) in summary.rules.enumerated() {
            if byCode[rule.code] == nil {
                order.append(rule.code)
                byCode[rule.code] = Code(code: rule.code, level: rule.limit.level.rawValue, units: 0, readings: 0)
            }
            byCode[rule.code]?.readings += summary.readingsBeyond[index]
        }
        for rules in standing { for code in Set(rules.map { summary.rules[$0].code }) { byCode[code]?.units += 1 } }
        codes = order.compactMap { byCode[$0] }
        let worst = summary.units.map { summary.level($0) }
        levels =
            [Level(level: "NORMAL", units: worst.count { $0 == nil })]
            + AlarmLimit.Level.allCases.reversed().map { level in
                Level(level: level.rawValue, units: worst.count { $0 == level })
            }
        maintenance = zip(summary.units, standing).compactMap { unit, rules in
            guard summary.needsMaintenance(unit), let level = summary.level(unit) else { return nil }
            return Maintenance(source: unit.source, level: level.rawValue, codes: rules.map { summary.rules[$0].code })
        }
        freshness = summary.units.map {
            Freshness(source: $0.source, last: CivilTime.text($0.lastSecond), ageSeconds: now - $0.lastSecond, records: $0.records)
        }
        let all = summary.batches
        batches = Batches(
            seconds: Int(TelemetryBatches.seconds), count: all.count, average: all.average, smallest: all.smallest,
            largest: all.largest)
        rejected = Rejected(
            count: summary.rejectedCount,
            rows: summary.rejected.map { Rejected.Row(line: $0.line, reason: $0.reason.text, text: $0.text) })
        unknownTags = summary.unknownTags.map { UnknownTag(tag: $0.tag, records: $0.records) }
    }

    /// Rows of a table that a person reads; the rest is in the JSON.
    private static let shown = 20

    /// The same for people.
    var blocks: [Block] {
        var blocks: [Block] = [
            .heading(
                newest.map { tr("Telemetry of \(asset): \(records) records of \(units) units, newest \($0)") }
                    ?? tr("Telemetry of \(asset): \(records) records of \(units) units"))
        ]
        blocks.append(.heading(tr("Fault codes")))
        blocks.append(
            .table(
                TextTable(
                    headings: [tr("Code"), tr("Level"), tr("Units now"), tr("Share"), tr("Readings beyond")],
                    rows: codes.map { [$0.code, tr(text: $0.level), "\($0.units)", share($0.units), "\($0.readings)"] },
                    numeric: [2, 3, 4])))
        blocks.append(
            .table(
                TextTable(
                    headings: [tr("Level"), tr("Units"), tr("Share")],
                    rows: levels.map { [tr(text: $0.level), "\($0.units)", share($0.units)] },
                    numeric: [1, 2])))
        blocks.append(.heading(tr("Units needing maintenance: \(maintenance.count)")))
        table(
            &blocks, [tr("Unit"), tr("Level"), tr("Codes")],
            maintenance.map { [$0.source, tr(text: $0.level), $0.codes.joined(separator: ", ")] }, [])
        blocks.append(.heading(tr("Freshness")))
        table(
            &blocks, [tr("Unit"), tr("Last record"), tr("Age s"), tr("Records")],
            // The stalest first.
            freshness.sorted { ($0.last, $0.source) < ($1.last, $1.source) }.map {
                [$0.source, $0.last, NumberText.spoken($0.ageSeconds, decimals: 0), "\($0.records)"]
            }, [2, 3])
        blocks.append(
            .text(
                batches.average.map {
                    tr(
                        "Batches of \(batches.seconds) s: \(batches.count), \(NumberText.spoken($0, decimals: 1)) records on average, \(batches.smallest ?? 0) at least, \(batches.largest ?? 0) at most."
                    )
                } ?? tr("Batches of \(batches.seconds) s: \(batches.count).")))
        blocks.append(.heading(tr("Latest readings")))
        table(
            &blocks, [tr("Unit"), tr("Tag"), tr("Value"), tr("Quality"), tr("Time")],
            latest.map {
                [$0.source, $0.tag, $0.value.map { NumberText.withLocalMark("\($0)") } ?? "-", $0.quality, $0.timestamp]
            }, [2])
        if rejected.count > 0 {
            blocks.append(.heading(tr("Records that cannot be read: \(rejected.count)")))
            table(
                &blocks, [tr("Line"), tr("Why"), tr("Text")],
                rejected.rows.map { ["\($0.line)", $0.reason, ControlCharacters.visible($0.text)] }, [0])
        }
        for unknown in unknownTags.prefix(Self.shown) {
            blocks.append(
                .text(
                    tr(
                        "\(unknown.records) records of the tag \(ControlCharacters.visible(unknown.tag)), which \(asset) does not have."
                    )
                ))
        }
        return blocks
    }

    private func share(_ count: Int) -> String {
        units == 0 ? "-" : NumberText.spoken(Double(count) * 100 / Double(units), decimals: 1) + " %"
    }

    private func table(_ blocks: inout [Block], _ headings: [String], _ rows: [[String]], _ numeric: Set<Int>) {
        guard !rows.isEmpty else { return }
        let visible = rows.prefix(Self.shown).map { $0.map { ControlCharacters.visible($0) } }
        blocks.append(.table(TextTable(headings: headings, rows: visible, numeric: numeric)))
        if rows.count > Self.shown { blocks.append(.text(tr("... and \(rows.count - Self.shown) more: --json has them all."))) }
    }
}
