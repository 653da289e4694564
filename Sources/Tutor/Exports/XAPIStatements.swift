import Scenarios

/// The statements of what the ledger holds: shaped as cmi5 has them, for any learning record store.
///
/// A drill or exam is `initialized`, then `passed` or `failed` with the score, `completed` when it came to a diagnosis, and `terminated`.
/// Practice has no `passed` and no `failed`: trainees inject faults themselves there, and it is no part of anybody's record. A drill that
/// was given up or ran out of time is `failed` and not `completed`: cmi5 keeps `abandoned` for the system that launches, and knows no
/// attempt without a result.
public struct XAPIStatements: Sendable {
    public var site: XAPISite

    public init(_ site: XAPISite) { self.site = site }

    /// What one filed drill says.
    /// - Parameter hash: of the record of its assessment, hexadecimal.
    public func statements(_ drill: FinishedDrill, hash: String) -> [XAPIStatement] {
        let about = XAPISubject(drill, site: site)
        let duration = ("duration", ExactJSON?.some(.string(about.duration)))
        func statement(_ verb: XAPIVerb, at: String, _ result: ExactJSON?, masteryBP: Int? = nil) -> XAPIStatement {
            make(verb, ofRecord: hash, at: at, about, result: result, masteryBP: masteryBP)
        }
        var all = [statement(.initialized, at: drill.header.startedAt, nil)]
        if let result = XAPIResult(drill) {
            all.append(statement(result.verb, at: drill.endedAt, result.json(about), masteryBP: result.masteryBP))
        }
        if drill.assessment.endReason == .diagnosed {
            all.append(statement(.completed, at: drill.endedAt, .members(("completion", .bool(true)), duration)))
        }
        all.append(statement(.terminated, at: drill.endedAt, .members(duration)))
        return all
    }

    /// What a decision about a drill's result says: that the statement before no longer holds, and the result that does.
    ///
    /// - Parameters:
    ///   - result: what holds now.
    ///   - hash: of the record of the decision.
    ///   - previous: the verb and the record's hash of the statement that held.
    ///   - decided: when, RFC 3339 UTC.
    func replacing(
        _ previous: (verb: XAPIVerb, hash: String), of drill: FinishedDrill, with result: XAPIResult, hash: String, decided: String,
        by decider: String
    ) -> [XAPIStatement] {
        let about = XAPISubject(drill, site: site)
        let voiding = XAPIStatement(
            id: site.statementID(.voided, ofRecord: hash), verb: .voided,
            json: .members(
                ("id", .string(site.statementID(.voided, ofRecord: hash))), ("actor", site.agent(decider, name: "")),
                ("verb", Self.verb(.voided)),
                (
                    "object",
                    .members(
                        ("objectType", .string("StatementRef")),
                        ("id", .string(site.statementID(previous.verb, ofRecord: previous.hash))))
                ), ("timestamp", .string(Self.timestamp(decided)))))
        return [
            voiding,
            make(
                result.verb, ofRecord: hash, at: decided, about, result: result.json(about), masteryBP: result.masteryBP),
        ]
    }

    /// That a certificate was earned.
    /// - Parameters:
    ///   - track: id of the certification; `title` its name.
    ///   - hash: of the certificate's record.
    func earned(_ track: String, title: String, trainee: String, name: String, hash: String, at: String) -> XAPIStatement {
        let id = site.statementID(.earned, ofRecord: hash)
        let type = "http://adlnet.gov/expapi/activities/objective"
        return XAPIStatement(
            id: id, verb: .earned,
            json: .members(
                ("id", .string(id)), ("actor", site.agent(trainee, name: name)), ("verb", Self.verb(.earned)),
                ("object", site.activity("certification", track, type: type, name: title)),
                (
                    "context",
                    .members(
                        ("contextActivities", .members(("category", .array([profile])))),
                        ("extensions", .members((site.iri("ext", "record-hash"), .string("sha256:" + hash)))))
                ), ("timestamp", .string(Self.timestamp(at)))))
    }

    private func make(
        _ verb: XAPIVerb, ofRecord hash: String, at: String, _ about: XAPISubject, result: ExactJSON?, masteryBP: Int?
    ) -> XAPIStatement {
        let id = site.statementID(verb, ofRecord: hash)
        return XAPIStatement(
            id: id, verb: verb,
            json: .members(
                ("id", .string(id)), ("actor", about.actor), ("verb", Self.verb(verb)), ("object", about.object),
                ("result", result), ("context", about.context(profile: profile, hash: hash, masteryBP: masteryBP)),
                ("timestamp", .string(Self.timestamp(at)))))
    }

    private static func verb(_ verb: XAPIVerb) -> ExactJSON {
        .members(("id", .string(verb.id)), ("display", .members(("en-US", .string(verb.rawValue)))))
    }

    private var profile: ExactJSON {
        .members(
            ("id", .string(site.home + "/xapi/profile/v1")),
            ("definition", .members(("type", .string("http://adlnet.gov/expapi/activities/profile")))))
    }

    /// With milliseconds, as xAPI asks for.
    static func timestamp(_ text: String) -> String { ExportPeriod.moment(text) ?? text }
}
