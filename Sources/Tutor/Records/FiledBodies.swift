/// A drill as the ledger spells it. These forms are read years later: a golden test holds them.
struct FiledBodies {
    var drill: CanonicalJSON
    var entries: [CanonicalJSON]
    var assessment: CanonicalJSON

    /// In the order in which they are chained.
    var all: [CanonicalJSON] { [drill] + entries + [assessment] }

    /// The same drill as it would be spelled with another end on the wall clock.
    func ended(at endedAt: CanonicalJSON?) -> FiledBodies {
        guard let endedAt, case .object(var header) = drill else { return self }
        header["endedAt"] = endedAt
        var bodies = self
        bodies.drill = .object(header)
        return bodies
    }

    private static let nameKey = "traineeName"

    init(_ finished: FinishedDrill) throws {
        guard case .object(var header) = try CanonicalJSON(encoding: finished.header) else {
            throw CanonicalJSON.ParseError.unexpected(offset: 0)
        }
        // The chain can never forget; a person has the right to be forgotten. The opaque id stays, the name is kept beside.
        header[Self.nameKey] = nil
        var members: [String: CanonicalJSON] = [
            "header": .object(header),
            "scenario": try CanonicalJSON(encoding: finished.scenario),
            "entries": .integer("\(finished.entries.count)"),
            "endedAt": .string(finished.endedAt),
            "finalDigest": .string(finished.finalDigest),
        ]
        if let files = finished.files { members["files"] = try CanonicalJSON(encoding: files) }
        drill = .object(members)
        let id = CanonicalJSON.string(finished.header.drillID)
        entries = try finished.entries.map { .object(["drillID": id, "entry": try CanonicalJSON(encoding: $0)]) }
        assessment = .object(["drillID": id, "assessment": try CanonicalJSON(encoding: finished.assessment)])
    }

    /// Reads the bodies of one drill, in the order of ``all``.
    init(stored: [String]) throws {
        guard stored.count >= 2, let first = stored.first, let last = stored.last else {
            throw CanonicalJSON.ParseError.unexpected(offset: 0)
        }
        drill = try CanonicalJSON(parsing: first)
        entries = try stored.dropFirst().dropLast().map { try CanonicalJSON(parsing: $0) }
        assessment = try CanonicalJSON(parsing: last)
    }

    /// The drill again, with the name that is known for the trainee now.
    func finishedDrill(traineeName: String) throws -> FinishedDrill {
        guard case .object(var header)? = drill["header"], let scenario = drill["scenario"],
            case .string(let endedAt)? = drill["endedAt"], case .string(let digest)? = drill["finalDigest"],
            let assessment = assessment["assessment"]
        else { throw CanonicalJSON.ParseError.unexpected(offset: 0) }
        header[Self.nameKey] = .string(traineeName)
        return FinishedDrill(
            header: try CanonicalJSON.object(header).decode(), scenario: try scenario.decode(),
            entries: try entries.map { try ($0["entry"] ?? .null).decode() }, assessment: try assessment.decode(),
            endedAt: endedAt, finalDigest: digest, files: try drill["files"]?.decode())
    }
}
