import Foundation
import Testing

@testable import Scenarios

/// What is written about each kind of file is what its reader reads, and what editors are told is both.
@Suite struct FileShapeTests {
    private static func fixture(_ kind: FileKind) throws -> LibraryFile {
        LibraryFile(
            path: "\(kind.rawValue).yaml", bytes: Array(try ProjectFiles.text("Tests/Fixtures/format/\(kind.rawValue).yaml").utf8))
    }

    /// Reads a file of every key; what was asked for, and what was wrong.
    private static func read(_ kind: FileKind) throws -> (asked: Set<String>, said: [String]) {
        let sink = DiagnosticSink()
        sink.asked = []
        let root = try #require(SchemaVersions.root(of: fixture(kind), sink: sink))
        switch kind {
        case .asset: _ = AssetReader(root: root, faults: FaultShelf(["instruments": try fixture(.faultLibrary)])).read()
        case .scenario: _ = ScenarioReader(root: root).read()
        case .faultLibrary: _ = FaultLibraryReader(root: root).read()
        case .rubric: _ = RubricReader(root: root).read()
        case .pool: _ = PoolReader(root: root).read()
        case .recording: _ = RecordingReader(root: root).read()
        case .certification: _ = CertificationReader(root: root).read()
        }
        return (sink.asked ?? [], sink.diagnostics.filter { $0.severity == .error }.map(\.line))
    }

    @Test(arguments: FileKind.allCases)
    func shapeAndReaderKnowTheSameKeys(kind: FileKind) throws {
        let (asked, said) = try Self.read(kind)
        #expect(said == [])
        let shape = FileShape.of(kind).paths
        #expect(asked.subtracting(shape).sorted() == [], "read, and not described")
        #expect(shape.subtracting(asked).sorted() == [], "described, and not read")
    }

    @Test(arguments: FileKind.allCases)
    func aFileOfEveryKeyIsValid(kind: FileKind) throws {
        let validator = try SchemaValidator(JSONSchema.text(of: kind))
        #expect(validator.errors(in: String(decoding: try Self.fixture(kind).bytes, as: UTF8.self)) == [])
    }

    /// `TUTOR_RECORD_GOLDENS=1` writes them anew, as `scenario schema --out scenario-library/schema` does.
    @Test(arguments: FileKind.allCases)
    func theCommittedSchemaIsTheGeneratedOne(kind: FileKind) throws {
        let file = ProjectFiles.root.appending(path: "scenario-library/schema/\(kind.schemaFile)")
        let text = JSONSchema.text(of: kind)
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func everyShippedFileIsValid() throws {
        let validators = try Dictionary(
            uniqueKeysWithValues: FileKind.allCases.map { ($0.folder, try SchemaValidator(JSONSchema.text(of: $0))) })
        var counts: [String: Int] = [:]
        for file in try Library.files(in: ProjectFiles.root.appending(path: "scenario-library").path)
        where file.path.hasSuffix(".yaml") {
            let folder = String(file.path.split(separator: "/")[0])
            let validator = try #require(validators[folder])
            #expect(validator.errors(in: String(decoding: file.bytes, as: UTF8.self)) == [], "\(file.path)")
            counts[folder, default: 0] += 1
        }
        #expect(Set(counts.keys) == Set(FileKind.allCases.map(\.folder)))
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var kind: FileKind
        var find: String
        var replace: String
        var says: String
        var testDescription: String { "\(kind.rawValue) \(replace)" }
    }

    @Test(arguments: [
        Broken(kind: .asset, find: "summary:", replace: "sumary:", says: ": unknown sumary"),
        Broken(kind: .asset, find: "industry: utilities\n", replace: "", says: ": required industry"),
        Broken(kind: .asset, find: "lag: 2s", replace: "lag: 2", says: ".tags.flow.lag: type"),
        Broken(kind: .asset, find: "at: 10 L/min", replace: "at: ten", says: ".tags.flow.alarms.L.at: anyOf"),
        Broken(kind: .asset, find: "      L: {at", replace: "      LOW: {at", says: ".tags.flow.alarms.LOW: enum"),
        Broken(kind: .asset, find: "danger: safety-critical", replace: "danger: very", says: ".actions.mend.danger: enum"),
        Broken(kind: .scenario, find: "level: 1", replace: "level: 4", says: ".level: maximum"),
        Broken(kind: .scenario, find: "[0.8, 1]", replace: "[0.8, 2]", says: ".faults[0].severity: anyOf"),
        Broken(kind: .scenario, find: "scenario: all", replace: "scenario: All", says: ".scenario: pattern"),
        Broken(kind: .scenario, find: "{par_under: 5min}", replace: "{par_over: 5min}", says: ".tests[6]: unknown par_over"),
        Broken(kind: .rubric, find: "pass: 8000", replace: "pass: most", says: ".pass: type"),
        Broken(kind: .pool, find: "schema: 1", replace: "schema: 2", says: ".schema: maximum"),
        Broken(kind: .recording, find: "layout: long", replace: "layout: tall", says: ".layout: enum"),
        Broken(kind: .certification, find: "valid_for: 730d\n", replace: "", says: ": required valid_for"),
        Broken(
            kind: .faultLibrary, find: "sensor: {stuck: true}", replace: "sensor: {stuck: often}",
            says: ".faults.stuck.sensor.stuck: type"),
    ])
    func aMistakeIsFoundByTheSchema(broken: Broken) throws {
        let text = String(decoding: try Self.fixture(broken.kind).bytes, as: UTF8.self)
        try #require(text.contains(broken.find))
        let validator = try SchemaValidator(JSONSchema.text(of: broken.kind))
        let errors = validator.errors(in: text.replacing(broken.find, with: broken.replace, maxReplacements: 1))
        #expect(errors.contains(broken.says), "\(errors)")
    }

    @Test func draftsAreValid() throws {
        let library = ShippedLibraryTests.library
        let crusher = try #require(library.asset("jaw-crusher"))
        let drill = try ScenarioSkeleton(id: "d-1", asset: crusher, fault: crusher.faults[0]).text { "\($0)" }
        for (kind, text) in [
            (FileKind.asset, Skeleton.asset(id: "x")), (.scenario, drill), (.rubric, Skeleton.rubric(id: "x")),
            (.pool, Skeleton.pool(id: "x", level: 1, scenarios: ["a"])), (.faultLibrary, Skeleton.faultLibrary(id: "x")),
            (.recording, Skeleton.recording(id: "x", asset: crusher).mapping),
            (.certification, Skeleton.certification(id: "x", tag: "t", level: 1, count: 2, pool: nil)),
        ] {
            #expect(try SchemaValidator(JSONSchema.text(of: kind)).errors(in: text) == [], "\(kind)")
            #expect(text.hasPrefix("# yaml-language-server: $schema=../schema/\(kind.schemaFile)\n"))
        }
    }
}
