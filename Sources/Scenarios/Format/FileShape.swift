/// What may stand in a kind of file: its keys, what their values look like, and in a line what they are for. Readers read; this says
/// the same for people and editors, and a test holds the two together.
public struct FileShape: Sendable {
    public var kind: FileKind
    public var title: String
    public var doc: String
    public var keys: [Key]

    /// One key of a mapping.
    public struct Key: Sendable {
        public var name: String
        public var isRequired: Bool
        public var value: Value
        public var doc: String
        public var example: String?

        init(_ name: String, _ value: Value, _ doc: String, required: Bool = false, example: String? = nil) {
            self.name = name
            self.value = value
            self.doc = doc
            isRequired = required
            self.example = example
        }
    }

    /// What the value under a key looks like.
    public indirect enum Value: Sendable {
        case text
        case id
        case integer(ClosedRange<Int>)
        case number(ClosedRange<Double>?)
        /// A number that may carry a unit.
        case quantity
        /// Two of them, or one for both.
        case quantities
        /// 0 to 1, or two such numbers.
        case shares
        case duration
        /// Two durations, or one for both.
        case durations
        case percent
        case flag
        case choice([String])
        case texts
        /// A mapping of these keys.
        case mapping([Key])
        /// A mapping of ids, or of the names given, to mappings of these keys.
        case entries([Key], named: [String] = [])
        /// A mapping of ids to such values.
        case table(Value)
        /// A list of mappings of these keys.
        case items([Key])
        /// A list of so many such values at least.
        case list(Value, atLeast: Int)
        case either([Value])
    }

    /// Every key of the file as the readers know it, `tags.*.alarms.*.at`.
    public var paths: Set<String> { Self.paths(keys, under: "") }

    private static func paths(_ keys: [Key], under path: String) -> Set<String> {
        keys.reduce(into: []) { all, key in
            let own = path.isEmpty ? key.name : path + "." + key.name
            all.insert(own)
            all.formUnion(paths(key.value, at: own))
        }
    }

    private static func paths(_ value: Value, at path: String) -> Set<String> {
        switch value {
        case .mapping(let keys): paths(keys, under: path)
        case .entries(let keys, _): paths(keys, under: path + ".*").union([path + ".*"])
        case .table: [path + ".*"]
        case .items(let keys): paths(keys, under: path + "[]")
        case .either(let values): values.reduce(into: []) { $0.formUnion(paths($1, at: path)) }
        default: []
        }
    }

    public static func of(_ kind: FileKind) -> FileShape {
        switch kind {
        case .asset: asset
        case .scenario: scenario
        case .faultLibrary: faultLibrary
        case .rubric: rubric
        case .pool: pool
        case .recording: recording
        case .certification: certification
        }
    }

    /// The keys that every file begins with.
    static func head(_ kind: FileKind) -> [Key] {
        [
            Key("schema", .integer(1...1), "The number of the format; this program reads 1.", required: true),
            Key(kind.key, .id, "The id: small letters and digits, with - between.", required: true),
        ]
    }
}

extension FileShape.Value {
    static func choice<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> FileShape.Value where Choice.RawValue == String {
        .choice(Choice.allCases.map { $0.rawValue.lowercased() })
    }
}
