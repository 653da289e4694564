/// What was learnt of each file when it was last read, by the file's content: reading forty machines takes seconds, and
/// nearly always nothing has changed. Never stale, because an entry counts only for the very bytes it was made of; safe to delete.
struct LibraryIndex: Sendable, Codable {
    /// Which program wrote it: another one may read files otherwise.
    var program: String
    var entries: [String: Entry] = [:]

    /// One file.
    struct Entry: Sendable, Codable {
        var hash: UInt64
        /// For an asset: the fault libraries it names, as they were; 0 for one that was not there.
        var uses: [String: UInt64] = [:]
        var content: Content
        /// What is wrong with the file taken alone.
        var diagnostics: [Diagnostic]
        /// For a scenario: fingerprint of itself with its asset and rubric, and what is wrong with it among them.
        var checkedAs: UInt64?
        var findings: [Diagnostic] = []
    }

    enum Content: Sendable, Codable {
        case asset(AssetSummary)
        case scenario(ScenarioSummary)
        case rubric(id: String, location: SourceLocation)
        case pool(ExamPool)
        case recording(id: String, location: SourceLocation)
        case certification(Certification)
        case faultLibrary(id: String, location: SourceLocation)
        /// Left out of the library; the diagnostics say why.
        case broken

        var kind: String {
            switch self {
            case .asset: "asset"
            case .scenario: "scenario"
            case .rubric: "rubric"
            case .pool: "pool"
            case .recording: "recording"
            case .certification: "certification"
            case .faultLibrary: "fault-library"
            case .broken: ""
            }
        }

        var id: String {
            switch self {
            case .asset(let summary): summary.id
            case .scenario(let summary): summary.id
            case .rubric(let id, _): id
            case .pool(let pool): pool.id
            case .recording(let id, _): id
            case .certification(let certification): certification.id
            case .faultLibrary(let id, _): id
            case .broken: ""
            }
        }

        var location: SourceLocation {
            switch self {
            case .asset(let summary): summary.location
            case .scenario(let summary): summary.location
            case .rubric(_, let location): location
            case .pool(let pool): pool.location
            case .recording(_, let location): location
            case .certification(let certification): certification.location
            case .faultLibrary(_, let location): location
            case .broken: SourceLocation(file: "", line: 1, column: 1)
            }
        }
    }
}
