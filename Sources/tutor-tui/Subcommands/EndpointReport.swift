import Scenarios
import Tutor

/// What `endpoint check` tells, as text and as JSON; no key is in it.
struct EndpointReport: Encodable {
    struct Setting: Encodable {
        var key: String
        var value: String
        var from: String
    }
    struct Key: Encodable {
        var kind: String
        var from: String?
        /// Enough to recognise it by.
        var masked: String?
    }
    struct Withheld: Encodable {
        var from: String
        var host: String?
    }
    struct Probe: Encodable {
        var reachable: Bool
        var well: Bool
        var firstWordSeconds: Double?
        var totalSeconds: Double
        var model: String?
        var tool: String?
        var promptTokens: Int?
        var completionTokens: Int?
        var estimatedPromptTokens: Int
        var error: String?
        var status: Int?
    }

    private var configured: Bool
    private var settings: [Setting]
    private var key: Key?
    private var withheld: [Withheld]
    private var warnings: [String]
    private var probe: Probe?
    private var problem: String?
    private var findings: [String]

    /// What the text says that the JSON has in its fields.
    private var notes: [String]

    private enum CodingKeys: String, CodingKey {
        case configured, settings, key, withheld, warnings, probe, problem, findings
    }

    /// Every key is there, `null` where there is nothing to say.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(configured, forKey: .configured)
        try container.encode(settings, forKey: .settings)
        try container.encode(key, forKey: .key)
        try container.encode(withheld, forKey: .withheld)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(probe, forKey: .probe)
        try container.encode(problem, forKey: .problem)
        try container.encode(findings, forKey: .findings)
    }

    init(_ settings: EndpointSettings, _ probe: EndpointProbe?) {
        let connection = settings.connection
        configured = connection != nil
        self.settings = settings.inForce.map { Setting(key: $0.key.rawValue, value: $0.shown, from: Words.origin($0.origin)) }
        key = connection.map { Key($0.credentials) }
        withheld = connection?.credentials.withheld.map { Withheld(from: Words.origin($0.origin), host: $0.host) } ?? []
        warnings = settings.warnings.map { Words.sentence($0) }
        self.probe = probe.map(Probe.init)
        problem = probe?.failure.map { Words.sentence($0, connection) } ?? settings.absence.map { Words.sentence($0) }
        findings = probe.map { Words.findings($0) } ?? []
        notes = connection?.credentials.withheld.map { Words.sentence($0) } ?? []
    }

    /// What is in force.
    var inForce: [Block] {
        var rows = settings.map { [$0.key, $0.value, $0.from] }
        if let key { rows.append(["key", key.masked.map { "\(key.kind) \($0)" } ?? key.kind, key.from ?? ""]) }
        return [.table(TextTable(headings: [tr("Setting"), tr("Value"), tr("From")], rows: rows))]
    }

    /// What came of it, a line each.
    var lines: [String] {
        var lines = (warnings + notes).map { "note " + $0 }
        guard let probe else { return lines + (problem.map { ["ok   " + $0] } ?? []) }
        guard probe.reachable else { return lines + ["BAD  " + (problem ?? "")] }
        let seconds = { (value: Double) in
            value < 10 ? NumberText.withLocalMark("\((value * 100).rounded() / 100) s") : "\(Int(value.rounded())) s"
        }
        let all = seconds(probe.totalSeconds)
        let took =
            probe.firstWordSeconds.map { tr("It answers in \(all), the first word after \(seconds($0))") }
            ?? tr("It answers in \(all)")
        lines.append("ok   " + (probe.model.map { tr("\(took); \($0) answered.") } ?? took + "."))
        if findings.isEmpty { lines.append("ok   " + tr("It calls the tool that it is told to call.")) }
        return lines + findings.map { "BAD  " + $0 }
    }
}

extension EndpointReport.Key {
    init(_ credentials: EndpointCredentials) {
        let origin = Words.origin(credentials.origin)
        switch credentials.kind {
        case .none: self.init(kind: "none")
        case .bearer(let key): self.init(kind: "bearer", from: origin, masked: key.masked)
        case .header(let name, let key): self.init(kind: "header \(name)", from: origin, masked: key.masked)
        case .client(_, _, let secret): self.init(kind: "oauth", from: origin, masked: secret.masked)
        case .command: self.init(kind: "command", from: origin)
        }
    }
}

extension EndpointReport.Probe {
    init(_ probe: EndpointProbe) {
        let tool: String? =
            switch probe.toolUse {
            case .called: "called"
            case .ignored: "ignored"
            case .another: "another"
            case .badArguments: "bad_arguments"
            case .truncated: "truncated"
            case nil: nil
            }
        var status: Int?
        if case .refused(let code, _, _, _) = probe.failure { status = code }
        self.init(
            reachable: probe.isReachable, well: probe.isWell, firstWordSeconds: probe.firstWord.map(Self.milliseconds),
            totalSeconds: Self.milliseconds(probe.total), model: probe.model.map { ControlCharacters.stripped($0) }, tool: tool,
            promptTokens: probe.usage?.prompt, completionTokens: probe.usage?.completion, estimatedPromptTokens: probe.estimate,
            error: probe.failure?.name, status: status)
    }

    private static func milliseconds(_ seconds: Double) -> Double { (seconds * 1000).rounded() / 1000 }
}

extension EndpointError {
    /// A word for scripts.
    fileprivate var name: String {
        switch self {
        case .notConnected(let obstacle): "not_connected_\(obstacle.rawValue)"
        case .insecure: "insecure"
        case .timedOut(.firstToken): "timed_out_first_token"
        case .timedOut(let phase): "timed_out_\(phase.rawValue)"
        case .refused: "refused"
        case .redirected: "redirected"
        case .notAChat: "not_a_chat"
        case .failedInside: "failed_inside"
        case .cutOff: "cut_off"
        case .malformed: "malformed"
        case .tooLarge: "too_large"
        case .truncatedCall: "truncated_call"
        case .badArguments: "bad_arguments"
        case .noCredentials: "no_credentials"
        }
    }
}
