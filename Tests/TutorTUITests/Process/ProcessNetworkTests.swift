import Testing

/// A plant's network may be no network at all: not even the loopback interface is up here.
struct ProcessNetworkTests {
    /// Runs the program where there is no network; nil when this machine makes no such place.
    private func run(_ arguments: [String], input: String, in home: ProgramHome) throws -> ProgramRun.Result? {
        for flags in ["-n", "-rn"] {
            let probe = try ProgramRun.result(["--version"], in: home, shell: "unshare \(flags) true")
            guard probe.status == 0 else { continue }
            let shell = "exec unshare \(flags) -- sh -c '[ $(grep -c : /proc/net/dev) = 1 ] || exit 99; exec \"$@\"' sh \"$@\""
            return try ProgramRun.result(arguments, in: home, input: input, shell: shell, limit: 60)
        }
        print("SKIP: this machine lets nobody make an empty network namespace")
        return nil
    }

    @Test func aWholeDrillAndTheTalkNeedNone() throws {
        let home = try ProgramHome()
        let script = try ReferenceScript.text("harvester-pilot-pressure")
        guard let drill = try run(["run", "harvester-pilot-pressure", "--script", "-", "--json"], input: script, in: home) else {
            return
        }
        #expect(drill.status == 0 && drill.output.contains("\"score_bp\":10000"), "\(drill.error)")
        let talk = try run(["chat", "--plain"], input: "list drills\nmy progress\n/quit\n", in: home)
        #expect(
            talk?.status == 0 && talk?.output.contains("start the first one") == true, "\(talk?.output ?? "") \(talk?.error ?? "")")
        for command in [["report", "leaderboard"], ["record", "verify"], ["drill", "list"]] {
            let result = try run(command, input: "", in: home)
            #expect(result?.status == 0, "\(command): \(result?.error ?? "")")
        }
    }

    /// A model that cannot be reached is said to be so, and the drill goes on without it.
    @Test func aConfiguredModelIsMissedAndNotWaitedFor() throws {
        let home = try ProgramHome()
        let lines = "/start harvester-pilot-pressure\nwhat would an old hand make of this?\nshow me the pilot pressure\n/quit\n"
        let talk = try run(
            ["chat", "--plain", "--endpoint", "http://127.0.0.1:9/v1", "--model", "m"], input: lines, in: home)
        guard let talk else { return }
        #expect(talk.status == 0 && talk.output.contains("pilot pressure"), "\(talk.output) \(talk.error)")
    }
}
