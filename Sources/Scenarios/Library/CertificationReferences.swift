/// Whether the drills, tags and pools that a certification asks for are there, and enough of them.
struct CertificationReferences {
    let certification: Certification
    let library: Library
    /// Drills of which was said already why they are not there.
    let absent: Set<String>
    let file: FilePlaces
    let sink: DiagnosticSink

    /// False when something is not there.
    func check() -> Bool {
        let before = sink.count
        for (number, requirement) in certification.requirements.enumerated() { check(requirement, number) }
        return sink.count == before
    }

    private func check(_ requirement: Certification.Requirement, _ number: Int) {
        func place(_ key: String) -> SourceLocation { file.places.value("requirements", .item(number), .key(key)) }
        switch requirement {
        case .drills(let tag, let level, let count):
            let tagged = library.scenarioList.filter { $0.tags.contains(tag) }
            guard !tagged.isEmpty else {
                let known = Set(library.scenarioList.flatMap(\.tags)).sorted()
                return unknown("tag of drills", tag, known, at: place("tag"))
            }
            let there = tagged.count { $0.level >= level && !$0.isForExams }
            if there < count {
                sink.report(
                    .outOfRange(
                        key: "count", value: "\(count)",
                        allowed: "at most \(there): so many drills have the tag `\(tag)` and level \(level)"),
                    at: place("count"))
            }
        case .scenario(let id):
            guard !absent.contains(id), !library.scenarioList.contains(where: { $0.id == id }) else { return }
            unknown("scenario", id, library.scenarioList.map(\.id), at: place("scenario"))
        case .exams(let id, _):
            if library.pool(id) == nil { unknown("pool", id, library.pools.map(\.id), at: place("pool")) }
        }
    }

    private func unknown(_ kind: String, _ id: String, _ known: [String], at place: SourceLocation) {
        sink.report(
            .unknownReference(kind: kind, id: YAMLDocument.clip(id), suggestion: Spelling.nearest(to: id, in: known)), at: place)
    }
}
