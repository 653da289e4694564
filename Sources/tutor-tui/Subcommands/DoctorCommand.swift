import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui doctor`: what is configured, what works, what to do about what does not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what is configured, what works, and what to do about what does not.")
    @OptionGroup var common: CommonOptions

    func run() throws {
        var checks: [Check] = []
        func line(_ name: String, _ ok: Bool, _ text: String) {
            checks.append(Check(name: name, ok: ok, text: ControlCharacters.visible(text)))
        }
        do {
            let folder = try common.libraryFolder()
            let library = try common.loadLibrary()
            let errors = library.diagnostics.filter { $0.severity == .error }.count
            line(
                "library", errors == 0 && !library.scenarioList.isEmpty,
                "\(folder): \(library.assetList.count) machines, \(library.scenarioList.count) drills"
                    + (errors == 0 ? "" : ", \(errors) errors; run \"tutor-tui scenario check\""))
        } catch { line("library", false, "\(error)") }
        do {
            let result = try common.openRecords(for: .ownRecords).store.verify()
            line(
                "records", result.isSound,
                "\(common.databasePath): \(result.records) records\(result.isSound ? "" : "; run \"tutor-tui record verify\"")")
        } catch let error as RecordsError { line("records", false, error.message) } catch { line("records", false, "\(error)") }
        let state = common.stateFolder
        try? FileManager.default.createDirectory(
            atPath: state, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        line("journals", FileManager.default.isWritableFile(atPath: state), state)
        let environment = ProcessInfo.processInfo.environment
        let screen = Face.canUseScreen(environment: environment)
        line("terminal", true, screen ? "TERM=\(environment["TERM"] ?? "")" : "no full screen here; lines will be used")
        line("trainee", true, common.person.id)
        do {
            let (ok, text) = Self.model(try common.endpointSettings())
            line("model", ok, text)
        } catch { line("model", false, "\(error)") }
        if common.json {
            Output.json(checks)
        } else {
            for check in checks {
                let name = check.name.padding(toLength: 10, withPad: " ", startingAt: 0)
                Output.write("\(check.ok ? "ok " : "BAD")  \(name)\(check.text)\n")
            }
        }
        if !checks.allSatisfy(\.ok) { throw ExitCode(1) }
    }

    /// What is configured; nobody is asked whether it answers, for that opens a socket.
    private static func model(_ settings: EndpointSettings) -> (ok: Bool, text: String) {
        guard let connection = settings.connection else { return (true, settings.absence.map(Words.sentence) ?? "none") }
        let place = "\(connection.name) at \(connection.url), from \(Words.origin(connection.origin)); "
        let more = settings.warnings.map(Words.sentence) + connection.credentials.withheld.map(Words.sentence)
        let exposed = settings.warnings.contains { if case .exposed = $0 { true } else { false } }
        return (!exposed, ([place + "\"tutor-tui endpoint check\" tries it."] + more).joined(separator: " "))
    }

    private struct Check: Encodable {
        var name: String
        var ok: Bool
        var text: String
    }
}
