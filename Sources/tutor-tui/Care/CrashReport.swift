import CCrash
import Foundation
import Glibc
import Scenarios

/// What a breakdown leaves behind: the terminal first, then a file without names, words or keys, then a line that says where it is.
///
/// The handler is C (`CCrash`); what it needs is made here beforehand. On the screen ``TerminalGuard`` runs before it.
enum CrashReport {
    /// How many reports are kept; the oldest go.
    static let kept = 10

    /// From now on a breakdown is reported.
    /// - Parameters:
    ///   - environment: places, `TERM` and the locale's variables are read from here.
    ///   - isSession: whoever is told is elsewhere, and the place of the report is not theirs to know.
    static func arm(version: String, environment: [String: String], isSession: Bool = false) {
        let folder = Places(environment: environment).crashes
        thinOut(folder)
        let path = "\(folder)/crash-\(stamp())-\(getpid()).txt"
        let drill = tr("A drill that was running is kept, and offered at the next start.")
        let kept: String =
            isSession
            ? drill + " " + tr("The report is with whoever runs this machine.")
            : drill + "\ntutor-tui: "
                + tr(
                    "A report without names or keys is in \(path). \"tutor-tui doctor --bundle FILE\" puts it into a file to send.")
        let lost = isSession ? drill : drill + " " + tr("No report could be written into \(folder).")
        withCStrings([folder, path, header(version, environment), kept, lost]) { texts in
            var all = tt_crash_texts(folder: texts[0], path: texts[1], header: texts[2], kept: texts[3], lost: texts[4])
            tt_crash_arm(&all)
        }
    }

    /// What the program does now. Only a name of the program's own: letters, digits, `_`, `-` and spaces.
    static func note(_ name: String) {
        guard
            name.utf8.allSatisfy({
                ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) || " _-".utf8.contains($0)
            })
        else { return }
        tt_crash_note(name)
    }

    /// Reports that are there, newest first.
    static func reports(in folder: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasPrefix("crash-") && $0.hasSuffix(".txt") }.sorted(by: >)
    }

    /// The folder is empty or missing on nearly every start.
    private static func thinOut(_ folder: String) {
        guard access(folder, F_OK) == 0 else { return }
        for name in reports(in: folder).dropFirst(kept - 1) { unlink(folder + "/" + name) }
    }

    private static func header(_ version: String, _ environment: [String: String]) -> String {
        var system = utsname()
        uname(&system)
        // Not the machine's own name: many are called after a person.
        let kind = [text(&system.sysname), text(&system.release), text(&system.machine)].joined(separator: " ")
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in
            environment[name].flatMap { $0.isEmpty ? nil : "\(name)=\(harmless($0))" }
        }
        return """
            tutor-tui crash report
            version: \(version)
            system: \(kind)
            terminal: \(harmless(environment["TERM"] ?? "none"))
            locale: \(locale.isEmpty ? "none" : locale.joined(separator: " "))

            """
    }

    /// The names of terminals and locales are short and plain; anything else could be anything.
    private static func harmless(_ text: String) -> String {
        let isPlain = text.utf8.count <= 40 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"/\\\"'".utf8.contains($0) }
        return isPlain ? text : "other"
    }

    private static func text<Field>(_ field: inout Field) -> String {
        withUnsafeBytes(of: &field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    private static func stamp() -> String {
        var now = time(nil)
        var parts = tm()
        gmtime_r(&now, &parts)
        var text = [CChar](repeating: 0, count: 32)
        strftime(&text, text.count, "%Y%m%dT%H%M%SZ", &parts)
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private static func withCStrings(_ texts: [String], _ body: ([UnsafePointer<CChar>?]) -> Void) {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        body(copies.map { $0.map { UnsafePointer($0) } })
    }
}
