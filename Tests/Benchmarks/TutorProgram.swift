import Foundation

/// `tutor-tui` on a terminal, with records and journals in a folder that is thrown away.
struct TutorProgram {
    let program: String
    let library: String
    /// Everything it writes goes below here.
    let folder: URL

    /// A fresh one, as for somebody who has never run it.
    /// - Parameters:
    ///   - arguments: what is typed after its name.
    ///   - endpoint: where a model answers; none without it.
    ///   - home: of somebody who has run it before; see ``homeAfter(messages:of:)``.
    func start(_ arguments: [String] = [], endpoint: String? = nil, home: URL? = nil) throws -> PtyProgram {
        var environment = try environment(home ?? newHome())
        if let endpoint { (environment["TUTOR_ENDPOINT"], environment["TUTOR_MODEL"]) = (endpoint, "plant-model") }
        return try PtyProgram(program, ["chat"] + arguments, environment: environment)
    }

    private func newHome() throws -> URL {
        let home = folder.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: home.appending(path: "state"), withIntermediateDirectories: true)
        return home
    }

    private func environment(_ home: URL) throws -> [String: String] {
        [
            "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": home.path,
            // Shared by all starts: what is known of the library is there from the second on, as it is for whoever starts daily.
            "XDG_CACHE_HOME": folder.appending(path: "cache").path, "USER": "bench", "PATH": "/usr/bin:/bin",
            "TUTOR_LIBRARY": library, "TUTOR_STATE": home.appending(path: "state").path,
            "TUTOR_DB": home.appending(path: "records.sqlite").path,
        ]
    }

    /// The home of somebody who has talked for so many messages and was cut off amid the drill.
    func homeAfter(messages: Int, of scenario: String) throws -> URL {
        let home = try newHome()
        let talk = Process()
        talk.executableURL = URL(filePath: program)
        talk.arguments = ["run", scenario, "--mode", "practice", "--seed", "7", "--script", "-"]
        talk.environment = try environment(home)
        let input = Pipe()
        (talk.standardInput, talk.standardOutput, talk.standardError) = (input, FileHandle.nullDevice, FileHandle.nullDevice)
        try talk.run()
        let lines = String(repeating: "@60 /status\n", count: messages / 2)
        // A line that is wrong ends the script and leaves the drill to go on with.
        try input.fileHandleForWriting.write(contentsOf: Data((lines + "wrong\n").utf8))
        try input.fileHandleForWriting.close()
        talk.waitUntilExit()
        guard talk.terminationStatus == 2 else { throw ProgramError.notInADrill(scenario) }
        return home
    }

    /// The same program on a library with every drill `times` times, under other names: what an instructor's years amount to.
    func withDrills(times: Int) throws -> TutorProgram {
        let files = FileManager.default
        let copy = folder.appending(path: "library-\(times)")
        try files.copyItem(at: URL(filePath: library), to: copy)
        let drills = copy.appending(path: "scenarios")
        for name in try files.contentsOfDirectory(atPath: drills.path) where name.hasSuffix(".yaml") {
            let text = try String(contentsOf: drills.appending(path: name), encoding: .utf8)
            for number in 2...times {
                let renamed = text.split(separator: "\n", omittingEmptySubsequences: false).map {
                    $0.hasPrefix("scenario:") ? $0 + "-copy-\(number)" : $0
                }
                try renamed.joined(separator: "\n").write(
                    to: drills.appending(path: "copy-\(number)-\(name)"), atomically: false, encoding: .utf8)
            }
        }
        return TutorProgram(program: program, library: copy.path, folder: folder)
    }

    enum ProgramError: Error { case silent(String), notInADrill(String) }

    /// Waits for the whole home screen.
    func settle(_ pty: PtyProgram) throws -> PtyProgram.Burst {
        let burst = pty.burst(silence: 250, patience: 10_000)
        guard burst.bytes.count > 200 else { throw ProgramError.silent(program) }
        return burst
    }

    /// Starts a drill and makes sure that it runs: only a running drill writes by itself.
    func startDrill(_ scenario: String, in pty: PtyProgram) throws {
        pty.type(Array("start \(scenario)\r".utf8))
        _ = pty.burst(silence: 150, patience: 3_000, limit: 3_000)
        guard pty.bytes(during: 3_000) > 0 else { throw ProgramError.notInADrill(scenario) }
    }
}
