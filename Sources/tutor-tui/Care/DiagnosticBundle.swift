import Foundation
import Glibc

/// A file that somebody can send to whoever helps: the check, the machine, what is set, reports of crashes. Plain text, so that they
/// can read beforehand what they send. No words of a conversation, no row of anybody's, no value of a variable that could be a secret.
struct DiagnosticBundle {
    var findings: [Finding]
    var environment: [String: String]
    var places: [(name: String, path: String, decidedBy: String)]
    /// Folder of crash reports.
    var crashes: String
    var version: String
    var redaction: Redaction

    /// Variables whose values say nothing about anybody.
    private static let harmless: Set<String> = [
        "TERM", "COLORTERM", "NO_COLOR", "ACCESSIBLE", "LINES", "COLUMNS", "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES",
        "LC_NUMERIC", "LC_TIME", "TZ", "TERM_PROGRAM", "TERM_PROGRAM_VERSION", "VTE_VERSION", "ESCDELAY",
    ]
    private static let prefixes = [
        "TUTOR_", "OPENAI_", "AZURE_OPENAI_", "DATABRICKS_", "XDG_", "SSL_", "SSH_CONNECTION", "TMUX", "STY",
    ]
    private static let longestReport = 16_384

    var text: String {
        var parts = [
            "# tutor-tui, for whoever helps", head, "## Check", findings.flatMap { $0.lines(width: nil) }.joined(separator: "\n"),
        ]
        parts += ["## Places", places.map { "\($0.name): \($0.path) (\($0.decidedBy))" }.joined(separator: "\n")]
        parts += ["## Variables", variables.joined(separator: "\n")]
        for name in CrashReport.reports(in: crashes).prefix(3) {
            let data = FileManager.default.contents(atPath: crashes + "/" + name) ?? Data()
            parts += ["## \(name)", String(decoding: data.prefix(Self.longestReport), as: UTF8.self)]
        }
        return redaction.applied(to: parts.joined(separator: "\n\n")) + "\n"
    }

    private var head: String {
        var system = utsname()
        uname(&system)
        let kind = withUnsafeBytes(of: &system.release) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let machine = withUnsafeBytes(of: &system.machine) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        let name = ((try? String(contentsOfFile: "/etc/os-release", encoding: .utf8)) ?? "").split(separator: "\n")
            .first { $0.hasPrefix("PRETTY_NAME=") }?.dropFirst(12).filter { $0 != "\"" }
        return """
            version: \(version)
            system: \(name ?? "unknown"), Linux \(kind), \(machine)
            processors: \(ProcessInfo.processInfo.activeProcessorCount)
            """
    }

    /// What is set; the value only where it is harmless.
    private var variables: [String] {
        environment.keys.sorted().compactMap { name in
            if Self.harmless.contains(name) { return "\(name)=\(environment[name] ?? "")" }
            return Self.prefixes.contains { name.hasPrefix($0) } ? "\(name) is set" : nil
        }
    }
}
