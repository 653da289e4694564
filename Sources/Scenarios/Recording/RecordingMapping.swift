/// What an author says about a file of recorded readings: which column is which tag, in what unit, and how time is written.
public struct RecordingMapping: Sendable, Hashable {
    /// How readings stand in the file.
    public enum Layout: String, Sendable, CaseIterable {
        /// A column a tag.
        case wide
        /// One reading a row: time, tag, value.
        case long
    }

    /// One recorded tag.
    public struct Channel: Sendable, Hashable {
        /// Id of the asset's tag.
        public var tag: String
        /// The column's heading; in the long layout, what stands in the column of tags.
        public var column: String
        /// The unit in which it was recorded; empty for the asset's own.
        public var unit: String
        /// Applied to what is written, before the unit is converted.
        public var scale: Double
        public var offset: Double
        public var location: SourceLocation

        public init(tag: String, column: String, unit: String, scale: Double, offset: Double, location: SourceLocation) {
            self.tag = tag
            self.column = column
            self.unit = unit
            self.scale = scale
            self.offset = offset
            self.location = location
        }
    }

    /// Where the quality stands and which are good.
    public struct QualityColumn: Sendable, Hashable {
        public var column: String
        /// In lower case.
        public var good: Set<String>

        public init(column: String, good: some Sequence<String>) {
            self.column = column
            self.good = Set(good.map { $0.lowercased() })
        }

        /// What OPC calls good: the word, the classic number, the status code.
        public static let usual = ["Good", "192", "0"]
    }

    /// Only the rows of one machine: a column and what must stand in it.
    public struct Source: Sendable, Hashable {
        public var column: String
        public var name: String
        public init(column: String, name: String) {
            self.column = column
            self.name = name
        }
    }

    public var id: String
    public var title: String
    public var sources: [String]
    /// Name of the data file, which lies beside the mapping.
    public var file: String
    public var layout: Layout
    public var timeColumn: String
    public var timeFormat: TimeFormat
    /// Where tag and value stand in the long layout.
    public var tagColumn: String
    public var valueColumn: String
    public var source: Source?
    public var channels: [Channel]
    public var quality: QualityColumn?
    /// A tag silent for longer than this, seconds, has no reading.
    public var gap: Double
    public var location: SourceLocation

    public init(
        id: String, title: String, sources: [String], file: String, layout: Layout, timeColumn: String, timeFormat: TimeFormat,
        tagColumn: String = "tag", valueColumn: String = "value", source: Source? = nil, channels: [Channel],
        quality: QualityColumn? = nil, gap: Double, location: SourceLocation
    ) {
        self.id = id
        self.title = title
        self.sources = sources
        self.file = file
        self.layout = layout
        self.timeColumn = timeColumn
        self.timeFormat = timeFormat
        self.tagColumn = tagColumn
        self.valueColumn = valueColumn
        self.source = source
        self.channels = channels
        self.quality = quality
        self.gap = gap
        self.location = location
    }

    /// Every column that the file must have.
    var neededColumns: [String] {
        var columns = [timeColumn]
        if let source { columns.append(source.column) }
        if let quality { columns.append(quality.column) }
        return columns + (layout == .long ? [tagColumn, valueColumn] : channels.map(\.column))
    }
}
