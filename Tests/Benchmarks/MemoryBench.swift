/// What a running drill keeps in memory.
struct MemoryBench {
    let tutor: TutorProgram
    let scenario: String

    /// Five simulated minutes at the highest speed take three seconds; the drill is started and watched for longer than that.
    func run() throws {
        let pty = try tutor.start(["--mode", "practice", "--seed", "7", "--speed", "100"])
        _ = try tutor.settle(pty)
        let home = pty.memory("VmRSS") ?? 0
        // Watching for three seconds is part of making sure that it runs.
        try tutor.startDrill(scenario, in: pty)
        _ = pty.bytes(during: 500)
        let drill = pty.memory("VmRSS") ?? 0
        let own = pty.memory("RssAnon") ?? 0
        pty.end()
        var table = BenchTable("resident", "MiB", "aim", "")
        table.add("home screen", Figure.fixed(Double(home) / 1024, 1), "", "")
        table.add(
            "drill after 5 simulated minutes at speed 100", Figure.fixed(Double(drill) / 1024, 1), "< 35",
            Figure.verdict(Double(drill) / 1024, atMost: 35))
        table.add("of that its own (RssAnon); the rest is shared program text", Figure.fixed(Double(own) / 1024, 1), "", "")
        table.print(title: "7. Memory: VmRSS of the release build")
    }
}
