extension TelemetrySummary {
    /// Reads telemetry as it comes, piece by piece: a stream may be longer than memory.
    public struct Reader {
        public private(set) var summary: TelemetrySummary
        private var rest: [UInt8] = []
        private var line = 1
        private var isJSON: Bool?
        private var columns: [String] = []
        private let good = Set(RecordingMapping.QualityColumn.usual.map { $0.lowercased() })

        public init(_ asset: Asset) { summary = TelemetrySummary(asset) }

        /// The next bytes; whole lines of them are read at once.
        public mutating func take(_ bytes: some Collection<UInt8>) throws(RecordingError) {
            rest += bytes
            guard let end = rest.lastIndex(of: UInt8(ascii: "\n")) else {
                // A line that does not end is no line of telemetry.
                if rest.count > 1 << 20 { try read(all: true) }
                return
            }
            let whole = Array(rest[...end])
            rest.removeFirst(end + 1)
            try read(whole)
        }

        /// The end of the stream.
        public mutating func finish() throws(RecordingError) -> TelemetrySummary {
            try read(all: true)
            summary.finish()
            return summary
        }

        private mutating func read(all: Bool) throws(RecordingError) {
            let last = rest
            rest = []
            if !last.isEmpty { try read(last) }
        }

        private mutating func read(_ bytes: [UInt8]) throws(RecordingError) {
            let isJSON = isJSON ?? Self.looksLikeJSON(bytes)
            let isFirst = self.isJSON == nil
            self.isJSON = isJSON
            if isJSON {
                if isFirst { columns = TelemetryFormat.columns }
                read(JSONRows(bytes, wanted: columns, line: line))
            } else {
                let rows = isFirst ? DelimitedRows(bytes) : DelimitedRows(bytes, columns: columns, line: line)
                if isFirst {
                    columns = rows.columns
                    for column in TelemetryFormat.columns.dropLast() where !columns.contains(column) {
                        throw .noSuchColumn(column, suggestion: Spelling.nearest(to: column, in: columns))
                    }
                }
                read(rows)
            }
            line += bytes.count { $0 == UInt8(ascii: "\n") }
        }

        /// Whether the first line that says anything is an object, or a later one is and the first holds no headings.
        private static func looksLikeJSON(_ bytes: [UInt8]) -> Bool {
            let lines = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 100).map { line in
                line.drop { JSONRows.isBlank($0) || [0xEF, 0xBB, 0xBF].contains($0) }
            }
            let hasHeadings = DelimitedRows(bytes).columns.contains(TelemetryFormat.columns[0])
            return !hasHeadings && lines.contains { $0.first == UInt8(ascii: "{") }
        }

        private mutating func read(_ source: some RowSource) {
            var rows = source
            let bytes = rows.bytes
            let places = TelemetryFormat.columns.map { name in columns.firstIndex { $0 == name } }
            var fields: [RowField] = []
            while let reading = rows.next(&fields) {
                let line: Int
                switch reading {
                case .broken(let line, let reason, let range):
                    let text = String(String(decoding: bytes[range], as: UTF8.self).prefix(RejectedRow.longestText))
                    summary.reject(RejectedRow(line: line, reason: reason, text: text))
                    continue
                case .row(let number): line = number
                }
                func content(_ column: Int) -> ArraySlice<UInt8>? {
                    guard let place = places[column], let content = fields[place].content(in: bytes), !content.isEmpty else {
                        return nil
                    }
                    return content
                }
                func text(_ column: Int) -> String? { content(column).map { String(decoding: $0, as: UTF8.self) } }
                func reject(_ reason: RejectedRow.Reason) {
                    let row = (0..<5).map { text($0) ?? "" }.joined(separator: ",")
                    summary.reject(RejectedRow(line: line, reason: reason, text: String(row.prefix(RejectedRow.longestText))))
                }
                guard let time = content(0) else {
                    reject(.missing(column: "timestamp"))
                    continue
                }
                guard let second = TimeFormat.iso(time) ?? TimeFormat.seconds.read(time) else {
                    reject(.time(String(decoding: time.prefix(60), as: UTF8.self)))
                    continue
                }
                guard let source = text(1), let tag = text(2) else {
                    reject(.missing(column: text(1) == nil ? "source" : "tag"))
                    continue
                }
                let written = text(3)
                let value = written.flatMap(MappingReader.number)
                if let written, value == nil {
                    reject(.number(column: "value", text: String(written.prefix(60))))
                    continue
                }
                // Without a quality a value is taken at its word; one that is only uncertain is still a reading.
                let quality = text(4) ?? (value == nil ? "Bad" : "Good")
                let isGood = good.contains(quality.lowercased()) || quality.lowercased() == "uncertain"
                summary.take(second: second, source: source, tag: tag, value: value, quality: quality, isGood: isGood)
            }
        }
    }
}
