import Scenarios
import Tutor

/// The model: where it is, what decided that, and whether there is a key; never the key. Nobody is asked unless somebody wants it.
enum ModelCheck {
    /// - Parameter probe: what one small question showed; nil when none was asked.
    static func findings(_ settings: EndpointSettings, environment: [String: String], probe: EndpointProbe?) -> [Finding] {
        guard let connection = settings.connection else {
            return [Finding("model", .ok, settings.absence.map(Words.sentence) ?? tr("none"))]
        }
        let tries = probe == nil ? [tr("\"tutor-tui endpoint check\" tries it.")] : []
        let place = tr("\(connection.name) at \(connection.url), from \(Words.origin(connection.origin)).")
        let more = settings.warnings.map(Words.sentence) + connection.credentials.withheld.map(Words.sentence)
        let exposed = settings.warnings.compactMap { if case .exposed(let file) = $0 { file } else { nil } }.first
        let state: Finding.State = exposed != nil ? .problem : settings.warnings.isEmpty ? .ok : .note
        let first = Finding(
            "model", state, ([place, key(connection)] + tries + more).joined(separator: " "),
            mend: exposed.map { "chmod 600 \(ShellWord.quoted($0))" })
        return [first] + rivals(connection, environment) + (probe.map { [answer($0, connection)] } ?? [])
    }

    private static func key(_ connection: EndpointConnection) -> String {
        let origin = Words.origin(connection.credentials.origin)
        switch connection.credentials.kind {
        case .none: return tr("No key is sent.")
        case .bearer: return tr("A key is set, from \(origin).")
        case .header(let name, _): return tr("A key is set, from \(origin), for the header \(name).")
        case .client: return tr("A service principal is set, from \(origin).")
        case .command: return tr("A command gives the key, from \(origin).")
        }
    }

    /// Programs differ in which of two names they read.
    private static func rivals(_ connection: EndpointConnection, _ environment: [String: String]) -> [Finding] {
        let names = ["OPENAI_BASE_URL", "OPENAI_API_BASE"].filter { environment[$0]?.isEmpty == false }
        if names.count == 2, environment[names[0]] != environment[names[1]] {
            let winner = if case .environment(let name) = connection.origin { name } else { Words.origin(connection.origin) }
            return [
                Finding(
                    "model", .note, tr("\(names[0]) and \(names[1]) are both set and are not the same; \(winner) counts."),
                    mend: "unset \(names[1])")
            ]
        }
        guard let idle = names.first, connection.origin != .environment(idle), names.count == 1 else { return [] }
        return [Finding("model", .ok, tr("\(idle) is set too; \(Words.origin(connection.origin)) comes before it."))]
    }

    private static func answer(_ probe: EndpointProbe, _ connection: EndpointConnection) -> Finding {
        let mend = "tutor-tui endpoint check"
        if let failure = probe.failure { return Finding("endpoint", .problem, Words.sentence(failure, connection), mend: mend) }
        let findings = Words.findings(probe)
        guard findings.isEmpty else { return Finding("endpoint", .problem, findings.joined(separator: " "), mend: mend) }
        return Finding("endpoint", .ok, tr("It answers, and calls the tool that it is told to call."))
    }
}
