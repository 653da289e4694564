/// One thing that is wrong, or doubtful, in an instructor's file: a fact with its place, not a sentence.
public struct Diagnostic: Sendable, Hashable, Codable {
    public enum Severity: String, Sendable, Codable { case error, warning }

    /// What was found. Codes (`code`) are stable: other people's scripts rely on them.
    public enum Problem: Sendable, Hashable, Codable {
        case unreadable(reason: String)
        case notYAML(YAMLMistake)
        case tooLarge(bytes: Int, limit: Int)
        case tooDeep(limit: Int)
        case tooMany(limit: Int)
        case forbiddenSyntax(String)
        case duplicateKey(String, firstLine: Int)
        case unknownKey(String, suggestion: String?, allowed: [String])
        case missingKey(String, of: String)
        case wrongShape(key: String, expected: String, found: String)
        /// A key with nothing after it, or with `~`.
        case noValue(key: String)
        /// A key whose list or mapping must not be empty.
        case noEntries(key: String)
        case badValue(key: String, value: String, expected: String)
        case outOfRange(key: String, value: String, allowed: String)
        case unknownReference(kind: String, id: String, suggestion: String?)
        case duplicateID(kind: String, id: String, first: SourceLocation)
        case unsupportedSchema(found: Int, supported: Int)
        case limitOrder(tag: String)
        case unstable(asset: String, detail: String)
        case leak(field: String, word: String)
        /// What a machine or drill of a library that trains people has, and this one has not.
        case incomplete(String)
        /// A drill that says it teaches one thing and hides another.
        case kindMismatch(kind: String, needs: String)
        /// A mapping whose data file is not beside it.
        case missingData(file: String)
        /// Rows of a recording that cannot be read.
        case brokenRows(count: Int, line: Int, reason: String)
        /// A recording without a single reading, of a tag or at all.
        case noReadings(of: String)
        /// A drill that begins before its recording or after it.
        case outsideRecording(first: String, last: String)
        /// Recorded readings that the tag's instrument cannot show.
        case outsideSpan(tag: String, count: Int, of: Int, span: String)
        /// A file that others need has errors: they are left out, and what they say of it is not checked.
        case leftOut(kind: String, id: String, count: Int)
        /// What was found in a file beyond what is told.
        case more(count: Int)
        /// What only running the plant shows.
        case lint(LintFinding)
    }

    /// A second place that explains the first.
    public struct Related: Sendable, Hashable, Codable {
        /// What is there.
        public enum Label: String, Sendable, Codable {
            /// The first of two.
            case first
            /// The range that a value must lie in.
            case range
            /// Where that which is not closed begins.
            case beginsHere
            case firstDocument
            /// The other of two that belong together.
            case other
        }

        public var label: Label
        public var location: SourceLocation

        public init(label: Label, location: SourceLocation) {
            self.label = label
            self.location = location
        }
    }

    public var severity: Severity
    public var location: SourceLocation
    public var problem: Problem
    public var related: Related?

    public init(_ problem: Problem, at location: SourceLocation, severity: Severity = .error, related: Related? = nil) {
        self.problem = problem
        self.location = location
        self.severity = severity
        self.related = related
    }

    /// The stable code: `S0xx` the file, `S1xx` its keys and values, `S2xx` its meaning, `D3xx` what running it shows.
    public var code: String {
        switch problem {
        case .unreadable: "S001"
        case .notYAML: "S002"
        case .tooLarge: "S003"
        case .tooDeep: "S004"
        case .forbiddenSyntax: "S005"
        case .tooMany: "S006"
        case .more: "S007"
        case .duplicateKey: "S101"
        case .unknownKey: "S102"
        case .missingKey: "S103"
        case .wrongShape, .noValue, .noEntries: "S105"
        case .badValue: "S106"
        case .outOfRange: "S107"
        case .unsupportedSchema: "S108"
        case .unknownReference: "S104"
        case .duplicateID: "S201"
        case .limitOrder: "S202"
        case .unstable: "S203"
        case .leak: "S204"
        case .incomplete: "S205"
        case .kindMismatch: "S206"
        case .missingData: "S207"
        case .brokenRows: "S208"
        case .noReadings: "S209"
        case .outsideRecording: "S210"
        case .outsideSpan: "S211"
        case .leftOut: "S212"
        case .lint(let finding): finding.code
        }
    }
}
