import Foundation

/// A report in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code hosts and editors show.
public struct SARIFLog: Encodable, Sendable {
    struct Message: Encodable { var text: String }
    struct Rule: Encodable {
        var id: String
        var shortDescription: Message
        var fullDescription: Message
        var help: Message
    }
    struct Driver: Encodable {
        var name: String
        var version: String
        var rules: [Rule]
    }
    struct Tool: Encodable { var driver: Driver }
    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
        var endLine: Int
        var endColumn: Int
    }
    struct Artifact: Encodable { var uri: String }
    struct Physical: Encodable {
        var artifactLocation: Artifact
        var region: Region
    }
    struct Location: Encodable {
        var id: Int?
        var physicalLocation: Physical
        var message: Message?
    }
    struct Result: Encodable {
        var ruleId: String
        var ruleIndex: Int?
        var level: String
        var message: Message
        var locations: [Location]
        var relatedLocations: [Location]?
    }
    struct Run: Encodable {
        var tool: Tool
        var columnKind = "unicodeCodePoints"
        var results: [Result]
    }

    let version = "2.1.0"
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
        case version, runs
        case schema = "$schema"
    }

    /// - Parameter version: of the program.
    public init(_ report: DiagnosticReport, version: String) {
        let found = Set(report.diagnostics.map(\.code))
        let rules = DiagnosticRule.all.filter { found.contains($0.code) }
        func location(_ place: SourceLocation, id: Int? = nil, _ text: String? = nil) -> Location {
            let path = report.path(place.file)
            let allowed = CharacterSet.urlPathAllowed.subtracting(CharacterSet(charactersIn: ":"))
            return Location(
                id: id,
                physicalLocation: Physical(
                    artifactLocation: Artifact(uri: path.addingPercentEncoding(withAllowedCharacters: allowed) ?? path),
                    region: Region(
                        startLine: place.line, startColumn: place.column, endLine: place.endLine, endColumn: place.endColumn)),
                message: text.map(Message.init))
        }
        let results = report.diagnostics.map { diagnostic in
            let related = diagnostic.related.map { [location($0.location, id: 1, $0.label.text)] }
            return Result(
                ruleId: diagnostic.code, ruleIndex: rules.firstIndex { $0.code == diagnostic.code },
                level: diagnostic.severity.rawValue, message: Message(text: ControlCharacters.visible(diagnostic.message)),
                locations: [location(diagnostic.location)], relatedLocations: related)
        }
        let described = rules.map {
            Rule(
                id: $0.code, shortDescription: Message(text: $0.title), fullDescription: Message(text: $0.meaning),
                help: Message(text: $0.reason))
        }
        runs = [Run(tool: Tool(driver: Driver(name: "tutor-tui", version: version, rules: described)), results: results)]
    }
}
