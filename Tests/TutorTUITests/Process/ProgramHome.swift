import Foundation
import TestSupport
import Testing

/// Folders of one trainee on one machine that nobody else has: home, state and records. Gone with the value.
final class ProgramHome {
    let path: String
    var state: String { stateFolder ?? path + "/state" }
    var journals: String { state + "/drills" }
    var database: String { path + "/records.sqlite" }
    /// The library of this checkout.
    static let library: String = {
        var folder = URL(filePath: #filePath)
        for _ in 0..<4 { folder = folder.deletingLastPathComponent() }
        return folder.appending(path: "scenario-library").path
    }()

    private let stateFolder: String?

    /// - Parameter state: where the state folder lies when it is to lie elsewhere.
    init(state: String? = nil) throws {
        stateFolder = state
        // In memory where that is to be had: a killed process loses no page either way, and slow disks make slow tests.
        let parent = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : NSTemporaryDirectory()
        path = parent + "/tutor-tui-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Everything the program is told, so that nothing of the tester's own settings gets in.
    var environment: [String: String] {
        [
            "HOME": path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TUTOR_STATE": state, "TUTOR_DB": database,
            "TUTOR_LIBRARY": Self.library, "XDG_CACHE_HOME": SharedCache.path, "TUTOR_TRAINEE": "t-1", "TUTOR_NAME": "Åsa",
        ]
    }

    func run(
        _ arguments: String..., input: String = "", environment: [String: String] = [:], shell: String? = nil, limit: Double = 30,
        location: SourceLocation = #_sourceLocation
    ) throws -> ProgramRun.Result {
        try ProgramRun.result(
            arguments, in: self, input: input, environment: environment, shell: shell, limit: limit, location: location)
    }

    func write(_ text: String, to name: String) throws {
        try write(Data(text.utf8), to: name)
    }

    func write(_ data: Data, to name: String) throws {
        let file = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// A copy of the library that a test may spoil.
    func copyLibrary() throws -> String {
        let copy = path + "/library"
        try FileManager.default.copyItem(atPath: Self.library, toPath: copy)
        return copy
    }

    /// A copy with one machine and one drill on it: nothing that asks for others.
    func copyLibrary(onlyOf asset: String, _ scenario: String) throws -> String {
        let copy = try copyLibrary()
        for (folder, kept) in [
            ("assets", asset), ("scenarios", scenario), ("certifications", nil), ("pools", nil), ("recordings", nil),
        ] as [(String, String?)] {
            for name in (try? FileManager.default.contentsOfDirectory(atPath: copy + "/" + folder)) ?? []
            where kept.map({ name != $0 + ".yaml" }) ?? true {
                try FileManager.default.removeItem(atPath: copy + "/" + folder + "/" + name)
            }
        }
        return copy
    }

    /// What lies in the folder of journals.
    var journalNames: [String] { (try? FileManager.default.contentsOfDirectory(atPath: journals).sorted()) ?? [] }
}
