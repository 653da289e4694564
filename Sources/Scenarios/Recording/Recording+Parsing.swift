extension Recording {
    /// Reads a data file as its mapping says.
    public init(_ bytes: [UInt8], mapping: RecordingMapping) throws(RecordingError) {
        guard bytes.count <= Self.byteLimit else { throw .tooLarge(limit: Self.byteLimit) }
        self.mapping = mapping
        series = mapping.channels.map { Series(channel: $0) }
        if Self.isJSON(mapping.file) {
            var seen: Set<String> = []
            let wanted = mapping.neededColumns.filter { seen.insert($0).inserted }
            try take(JSONRows(bytes, wanted: wanted))
        } else {
            try take(DelimitedRows(bytes))
        }
        putInOrder()
        guard readingCount > 0 else { throw .empty }
    }

    /// What the columns of a data file are called, without reading more than its beginning.
    public static func columns(of bytes: [UInt8], file: String) -> [String] {
        isJSON(file) ? JSONRows.keys(of: bytes) : DelimitedRows(bytes).columns
    }

    static func isJSON(_ file: String) -> Bool { file.hasSuffix(".jsonl") || file.hasSuffix(".ndjson") }

    /// Where the columns that matter stand in a row.
    private struct Places {
        var time = 0
        var source: Int?
        var quality: Int?
        var tag = 0
        var value = 0
        var channels: [Int] = []

        init(_ mapping: RecordingMapping, in columns: [String]) throws(RecordingError) {
            func place(_ name: String) throws(RecordingError) -> Int {
                guard let index = columns.firstIndex(of: name) else {
                    throw .noSuchColumn(name, suggestion: Spelling.nearest(to: name, in: columns))
                }
                return index
            }
            time = try place(mapping.timeColumn)
            if let column = mapping.source?.column { source = try place(column) }
            if let column = mapping.quality?.column { quality = try place(column) }
            switch mapping.layout {
            case .long:
                tag = try place(mapping.tagColumn)
                value = try place(mapping.valueColumn)
            case .wide: for channel in mapping.channels { channels.append(try place(channel.column)) }
            }
        }
    }

    private mutating func take(_ source: some RowSource) throws(RecordingError) {
        var rows = source
        let places = try Places(mapping, in: rows.columns)
        let bytes = rows.bytes
        var fields: [RowField] = []
        var latest = -Double.infinity
        var channelOfName: [String: Int] = [:]
        for (index, channel) in mapping.channels.enumerated() { channelOfName[channel.column] = index }
        while let reading = rows.next(&fields) {
            rowCount += 1
            let line: Int
            switch reading {
            case .broken(let line, let reason, let range):
                reject(line, reason, bytes[range])
                continue
            case .row(let number): line = number
            }
            if let place = places.source, text(fields[place], bytes) != mapping.source?.name { continue }
            guard let time = fields[places.time].content(in: bytes) else {
                reject(line, .missing(column: mapping.timeColumn), row(fields, bytes))
                continue
            }
            guard let second = mapping.timeFormat.read(time) else {
                reject(line, .time(Self.clip(time)), row(fields, bytes))
                continue
            }
            if second < latest { outOfOrderCount += 1 }
            latest = max(latest, second)
            var isGood = true
            if let place = places.quality, let quality = mapping.quality {
                isGood = quality.good.contains(text(fields[place], bytes)?.lowercased() ?? "")
            }
            switch mapping.layout {
            case .wide:
                for channel in series.indices {
                    let cell = fields[places.channels[channel]]
                    take(cell, bytes, channel, second, isGood, line, fields, isAnswer: false)
                }
            case .long:
                guard let name = text(fields[places.tag], bytes) else {
                    reject(line, .missing(column: mapping.tagColumn), row(fields, bytes))
                    continue
                }
                guard let channel = channelOfName[name] else {
                    strangers.add(name)
                    continue
                }
                take(fields[places.value], bytes, channel, second, isGood, line, fields, isAnswer: true)
            }
        }
    }

    /// One cell. An empty one of a wide row says nothing; a row of its own without a value says that there was none.
    private mutating func take(
        _ field: RowField, _ bytes: [UInt8], _ channel: Int, _ second: Double, _ isGood: Bool, _ line: Int, _ fields: [RowField],
        isAnswer: Bool
    ) {
        let content = field.content(in: bytes)
        guard let content, !Self.isNothing(content) else {
            if isAnswer || !isGood { append(channel, second, .nan, false) }
            return
        }
        let written = String(decoding: content, as: UTF8.self)
        let model = mapping.channels[channel]
        guard let number = MappingReader.number(written).map({ $0 * model.scale + model.offset }), number.isFinite else {
            let column = mapping.layout == .long ? mapping.valueColumn : model.column
            reject(line, .number(column: column, text: Self.clip(content)), row(fields, bytes))
            return
        }
        append(channel, second, number, isGood)
    }

    private mutating func append(_ channel: Int, _ second: Double, _ value: Double, _ isGood: Bool) {
        if !isGood { badCount += 1 }
        series[channel].seconds.append(second)
        series[channel].values.append(value)
        series[channel].isGood.append(isGood)
    }

    private mutating func reject(_ line: Int, _ reason: RejectedRow.Reason, _ text: ArraySlice<UInt8>) {
        rejectedCount += 1
        if rejected.count < Self.keptRejections {
            rejected.append(RejectedRow(line: line, reason: reason, text: Self.clip(text, to: RejectedRow.longestText)))
        }
    }

    /// By time, and of two readings for the same second the one that stands later in the file.
    private mutating func putInOrder() {
        for index in series.indices {
            let old = series[index]
            let isInOrder = zip(old.seconds, old.seconds.dropFirst()).allSatisfy { $0 < $1 }
            guard !isInOrder else { continue }
            let order = old.seconds.indices.sorted { (old.seconds[$0], $0) < (old.seconds[$1], $1) }
            var new = Series(channel: old.channel)
            for (place, i) in order.enumerated() {
                if place + 1 < order.count, old.seconds[order[place + 1]] == old.seconds[i] {
                    duplicateCount += 1
                    continue
                }
                new.seconds.append(old.seconds[i])
                new.values.append(old.values[i])
                new.isGood.append(old.isGood[i])
            }
            series[index] = new
        }
    }

    // MARK: Text

    private func text(_ field: RowField, _ bytes: [UInt8]) -> String? {
        field.content(in: bytes).flatMap { $0.isEmpty ? nil : String(decoding: $0, as: UTF8.self) }
    }

    /// The row as it stands between its first and last field.
    private func row(_ fields: [RowField], _ bytes: [UInt8]) -> ArraySlice<UInt8> {
        let there = fields.filter { $0.form != .missing }
        guard let start = there.map(\.start).min(), let end = there.map(\.end).max() else { return [] }
        return bytes[start..<end]
    }

    private static func clip(_ text: ArraySlice<UInt8>, to length: Int = 60) -> String {
        String(String(decoding: text.prefix(length * 4), as: UTF8.self).prefix(length))
    }

    /// What loggers write where there was no value.
    private static func isNothing(_ content: ArraySlice<UInt8>) -> Bool {
        if content.isEmpty { return true }
        guard content.count <= 4, let first = content.first, !(48...57).contains(first) else { return false }
        return ["nan", "null", "none", "na", "n/a", "-"].contains(String(decoding: content, as: UTF8.self).lowercased())
    }
}
