import Scenarios

/// Who did what in which attempt: what all statements of one drill share.
struct XAPISubject {
    let drill: FinishedDrill
    let site: XAPISite

    init(_ drill: FinishedDrill, site: XAPISite) {
        self.drill = drill
        self.site = site
    }

    var actor: ExactJSON { site.agent(drill.header.traineeID, name: drill.header.traineeName) }

    var object: ExactJSON {
        site.activity(
            "scenario", drill.header.scenarioID, type: "http://adlnet.gov/expapi/activities/simulation", name: drill.scenario.title)
    }

    /// The drill's own time: it stands still while the tutor thinks. Ticks are whole seconds, so that there is nothing to round.
    var duration: String {
        let seconds = Int(Double(drill.entries.last?.tick ?? 0) * Tick.seconds)
        let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
        let text = (hours > 0 ? "\(hours)H" : "") + (minutes > 0 ? "\(minutes)M" : "") + (rest > 0 ? "\(rest)S" : "")
        return "PT" + (text.isEmpty ? "0S" : text)
    }

    /// - Parameters:
    ///   - hash: of the record that the statement is about.
    ///   - masteryBP: the mark to reach; nil beside what has no score.
    func context(profile: ExactJSON, hash: String, masteryBP: Int?) -> ExactJSON {
        let header = drill.header
        let assessment = drill.assessment
        func ext(_ name: String) -> String { site.iri("ext", name) }
        let mastery = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore"
        let tags = drill.scenario.tags.map { ExactJSON.members(("id", .string(site.iri("tag", $0)))) }
        return .members(
            ("registration", .string(site.registration(ofDrill: header.drillID))),
            (
                "contextActivities",
                .members(
                    ("grouping", .array([.members(("id", .string(site.iri("industry", drill.scenario.industry))))])),
                    ("category", .array([profile, .members(("id", .string(site.iri("mode", header.mode.rawValue))))])),
                    ("other", tags.isEmpty ? nil : .array(tags)))
            ), ("platform", header.program.isEmpty ? nil : .string(header.program)), ("language", .string("en-US")),
            (
                "extensions",
                .members(
                    (mastery, masteryBP.map { .share(basisPoints: $0) }),
                    (ext("rubric"), .string("\(assessment.rubricID) \(assessment.rubricVersion)")),
                    (ext("grader"), .integer(assessment.graderVersion)),
                    (ext("scenario-version"), .integer(header.scenarioVersion)),
                    (ext("content"), .string("sha256:" + header.contentDigest)),
                    // As text: a seed may be more than what a program that reads numbers as floats can hold.
                    (ext("seed"), .string("\(header.seed)")), (ext("difficulty"), .string(drill.scenario.difficulty)),
                    (ext("end-reason"), .string(assessment.endReason.rawValue)),
                    (ext("record-hash"), .string("sha256:" + hash)))
            ))
    }
}
