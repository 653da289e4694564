import Foundation
import Scenarios
import Testing

@testable import Tutor

/// Disks that are full or sealed, files that are locked or damaged: said in a sentence, and nothing that was recorded is lost.
@Suite struct ProcessTroubleTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    static let run = ["run", "harvester-pilot-pressure", "--script", "-", "--json"]

    private func drill() throws -> String {
        let result = try ProgramRun.result(
            Self.run + ["--seed", "7"], in: home, input: try ReferenceScript.text("harvester-pilot-pressure"))
        #expect(result.status == 0)
        return try #require(JSONLines.objects(result.output).last?["drill_id"] as? String)
    }

    private func expectSentence(
        _ result: ProgramRun.Result, _ words: String..., location: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(result.status == 3, "\(result.output)", sourceLocation: location)
        #expect(result.error.hasPrefix("tutor-tui: "), sourceLocation: location)
        #expect(result.error.split(separator: "\n").count == 1, "\(result.error)", sourceLocation: location)
        for word in words { #expect(result.error.contains(word), "\(result.error)", sourceLocation: location) }
    }

    // MARK: The ledger

    @Test func aDamagedLedgerIsNamedAndLeftAlone() throws {
        _ = try drill()
        let whole = try Data(contentsOf: URL(filePath: home.database))
        let noise = Data((0..<9000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) })
        for (name, bytes) in [("noise", noise), ("cut", whole.prefix(whole.count / 2)), ("stub", whole.prefix(50))] {
            try home.write(bytes, to: "records.sqlite")
            let verify = try home.run("record", "verify")
            #expect(verify.status == 1 || verify.status == 3, "\(name): \(verify.output)\(verify.error)")
            #expect(verify.error.isEmpty || verify.error.split(separator: "\n").count == 1)
            if name != "cut" { expectSentence(try home.run("chat", "--plain"), home.database, "move it away") }
            #expect(try Data(contentsOf: URL(filePath: home.database)) == bytes, "\(name) was written to")
            #expect(try home.run("doctor").status == 1)
        }
        try home.write(whole, to: "records.sqlite")
        #expect(try home.run("record", "verify").status == 0)
    }

    /// SQLite's exclusive lock, by the bytes it locks, held by these tests.
    private func holdingLock<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        #expect(descriptor >= 0)
        defer { close(descriptor) }
        var lock = flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = 0x4000_0000
        lock.l_len = 512
        #expect(fcntl(descriptor, F_SETLK, &lock) == 0)
        return try body()
    }

    @Test func aLockedLedgerIsWaitedForAndThenNamed() throws {
        _ = try drill()
        let began = ProgramRun.now
        let verify = try holdingLock(home.database) { try home.run("record", "verify", limit: 70) }
        expectSentence(verify, home.database, "in use by another program", "try again")
        #expect((20..<65).contains(ProgramRun.now - began), "waited \(ProgramRun.now - began) s")
        #expect(try home.run("record", "verify").status == 0)
    }

    @Test func aDrillThatCannotBeFiledIsFiledLater() throws {
        let script = try ReferenceScript.lines("harvester-pilot-pressure")
        let run = try ProgramRun(Self.run + ["--seed", "7"], in: home, input: nil, limit: 90)
        for line in script.dropLast() { run.write(line + "\n") }
        #expect(run.read { $0.split(separator: "\n").count == script.count })
        let cut = try holdingLock(home.database) {
            run.write(script.last! + "\n")
            run.closeInput()
            return run.finish()
        }
        expectSentence(cut, "in use by another program", "--resume")
        #expect(cut.output.contains("PASSED, 100 of 100") && cut.output.contains("is filed at the next start"))
        let journal = try #require(home.journalNames.first { $0.hasSuffix(".journal") })
        let kept = try Data(contentsOf: URL(filePath: home.journals + "/" + journal))
        let resumed = try ProgramRun.result(Self.run + ["--resume"], in: home)
        #expect(resumed.status == 0 && resumed.output.contains("\"score_bp\":10000"), "\(resumed.error)")
        #expect(home.journalNames == [])
        // The journal that was filed but not deleted, as a crash between the two leaves it: filed again to no effect.
        try home.write(kept, to: "state/drills/" + journal)
        let again = try home.run("chat", "--plain")
        #expect(again.status == 0 && !again.output.contains("keep both files"), "\(again.output)")
        #expect(home.journalNames == [])
        let sound = try home.run("record", "verify")
        #expect(sound.status == 0)
        #expect(try home.run("drill", "list", "--json").output.split(separator: "\n").count == 1)
    }

    @Test func aSealedDiskIsNamed() throws {
        try withDisk("size=4m") { disk in
            let database = disk + "/r.sqlite"
            #expect(try home.run("record", "verify", "--db", database).status == 0)
            #expect(mount("tmpfs", disk, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
            expectSentence(try home.run("chat", "--plain", "--db", database), database, "writable", "--db")
            // What only reads still works: an auditor's disk is sealed.
            #expect(try home.run("record", "verify", "--db", database).status == 0)
            expectSentence(try home.run("chat", "--plain", "--db", disk + "/new.sqlite"), "new.sqlite", "writable")
            let here = try ProgramHome(state: disk + "/state")
            let started = try ProgramRun.result(Self.run, in: here)
            expectSentence(started, "writable")
            let chat = try here.run("chat", "--plain", input: "start harvester-pilot-pressure\n")
            #expect(chat.status == 0 && chat.output.contains("The drill was not started, because its journal cannot be kept."))
            #expect(try here.run("doctor").output.contains("BAD  journals"))
        }
    }

    // MARK: Journals

    @Test func aDamagedJournalIsSetAsideAndSaid() throws {
        try home.write(Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }), to: "state/drills/a.journal")
        try home.write(Data(), to: "state/drills/b.journal")
        let chat = try home.run("chat", "--plain", input: "list drills\n")
        #expect(chat.status == 0 && chat.output.contains("Pilot pressure is falling"))
        for name in ["a", "b"] {
            #expect(chat.output.contains("/\(name).journal is damaged") && chat.output.contains("kept as"), "\(chat.output)")
        }
        #expect(home.journalNames == ["a.journal.corrupt-1", "b.journal.corrupt-1"])
        #expect(try !home.run("chat", "--plain").output.contains("damaged"))
    }

    @Test func aJournalThatWasNeverFinishedMakingGoes() throws {
        try home.write(Data(count: 4096), to: "state/drills/a.journal.new")
        #expect(try home.run("chat", "--plain").status == 0)
        #expect(home.journalNames == [])
    }

    @Test func cutOffBetweenTheDiagnosisAndItsEndItIsGraded() throws {
        let id = try drill()
        let filed = try RecordStore(path: home.database, access: .readOnly).drill(id)
        for program in [["chat", "--plain"], Self.run + ["--resume"]] {
            let other = try ProgramHome()
            let journal = try DrillJournal.create(header: filed.header, in: other.journals)
            for entry in filed.entries.dropLast() { try journal.append(entry) }
            try journal.close()
            let result = try ProgramRun.result(program, in: other, input: program[0] == "chat" ? "\n" : "")
            #expect(result.status == 0, "\(result.error)")
            #expect(result.output.contains("PASSED, 100 of 100"))
            #expect(other.journalNames == [])
            let again = try RecordStore(path: other.database, access: .readOnly).drill(id)
            #expect(again.assessment == filed.assessment && again.finalDigest == filed.finalDigest)
            #expect(again.entries == filed.entries)
        }
    }

    @Test func timeThatRanOutBeforeTheCrashIsGraded() throws {
        let library = try Library(folder: ProgramHome.library)
        let id = try drill()
        let header = try RecordStore(path: home.database, access: .readOnly).drill(id).header
        // The clock's last entry stands at the limit; the end that it makes was never written.
        var running = try Drill(header: header, library: library)
        _ = running.advance(to: 1_000_000)
        let journal = try DrillJournal.create(header: header, in: home.journals)
        try journal.append(running.clockEntry)
        try journal.close()
        let other = try ProgramHome(state: home.state)
        let result = try ProgramRun.result(Self.run + ["--resume"], in: other, input: "@2000 hello\n")
        #expect(result.status == 1, "\(result.error)")
        #expect(JSONLines.objects(result.output).last?["end_reason"] as? String == "timeLimit")
        #expect(home.journalNames == [])
    }

    @Test func aDrillThatEndedOnOtherFilesIsNotGradedOnThese() throws {
        let id = try drill()
        let filed = try RecordStore(path: home.database, access: .readOnly).drill(id)
        let other = try ProgramHome()
        let library = try other.copyLibrary()
        let rubric = library + "/rubrics/standard.yaml"
        try (String(contentsOfFile: rubric, encoding: .utf8) + "\n# changed\n").write(
            toFile: rubric, atomically: true, encoding: .utf8)
        let journal = try DrillJournal.create(header: filed.header, in: other.journals)
        for entry in filed.entries { try journal.append(entry) }
        try journal.close()
        let chat = try other.run("chat", "--plain", "--library", library)
        #expect(chat.output.contains("cannot be graded: the library's files no longer fit its journal. The journal is kept."))
        #expect(other.journalNames.count == 1)
        #expect(try other.run("chat", "--plain").output.contains("Filed now: \"Pilot pressure is falling\", 100 of 100, passed."))
        #expect(other.journalNames == [])
    }

    @Test func aDrillWhoseFilesHaveChangedCanBeGivenUp() throws {
        let library = try home.copyLibrary()
        let talk = try ProgramRun(["chat", "--plain", "--library", library], in: home, input: "start harvester-pilot-pressure\n")
        #expect(talk.finish().output.contains("offered again at the next start"))
        let name = "library/scenarios/harvester-pilot-pressure.yaml"
        let whole = try String(contentsOfFile: home.path + "/" + name, encoding: .utf8)
        try home.write(whole + "\n# changed\n", to: name)
        let next = try home.run("chat", "--plain", "--library", library, input: "yes\ndiscard\n")
        #expect(next.output.contains("have changed since; that drill cannot go on"))
        #expect(next.output.contains("Given up:"), "\(next.output)")
        #expect(home.journalNames.allSatisfy { !$0.hasSuffix(".journal") })
        #expect(try !home.run("chat", "--plain", "--library", library).output.contains("cut off"))
        let resumed = try ProgramRun.result(Self.run + ["--resume", "--library", library], in: home)
        #expect(resumed.status == 2)
    }

    // MARK: A full disk

    /// A small disk of its own, or the reason why there is none.
    private func withDisk(_ options: String, _ body: (String) throws -> Void) throws {
        let disk = home.path + "/disk"
        try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
        guard mount("tmpfs", disk, "tmpfs", 0, options) == 0 else {
            print("skipped: this user may not mount a small disk (\(String(cString: strerror(errno))))")
            return
        }
        defer { umount2(disk, Int32(MNT_DETACH)) }
        try body(disk)
    }

    private func fill(_ disk: String) -> String {
        let path = disk + "/filler"
        let descriptor = open(path, O_CREAT | O_WRONLY | O_CLOEXEC, 0o600)
        let block = [UInt8](repeating: 1, count: 4096)
        while Glibc.write(descriptor, block, block.count) > 0 {}
        close(descriptor)
        return path
    }

    @Test func aFullDiskRefusesTheTurnAndTheDrillGoesOnAfterwards() throws {
        let script = try ReferenceScript.lines("harvester-pilot-pressure")
        let whole = try ProgramRun.result(
            Self.run + ["--seed", "7"], in: try ProgramHome(), input: script.joined(separator: "\n"))
        let ending = try #require(JSONLines.objects(whole.output).last.flatMap(ProcessCrashTests.Ending.init))
        try withDisk("size=400k") { disk in
            let home = try ProgramHome(state: disk + "/state")
            let run = try ProgramRun(Self.run + ["--seed", "7"], in: home, input: nil)
            for line in script[..<4] { run.write(line + "\n") }
            #expect(run.read { $0.split(separator: "\n").count == 5 })
            let filler = fill(disk)
            // What the log has room for is still taken; then a turn is refused, and the run stops there.
            for line in script[4...] { run.write(line + "\n") }
            run.closeInput()
            let cut = run.finish()
            if cut.status == 0 {
                print("the log had room for the whole drill")
            } else {
                expectSentence(cut, "is full; free some space", "--resume")
                #expect(cut.lines.last?.contains("Nothing was done, because it could not be written down") == true)
            }
            unlink(filler)
            let resumed = try ProgramRun.result(Self.run + ["--resume"], in: home, input: script.joined(separator: "\n"))
            #expect(JSONLines.objects(resumed.output).last.flatMap(ProcessCrashTests.Ending.init) == ending, "\(resumed.error)")
            #expect(home.journalNames == [])
        }
    }

    @Test func inATalkAFullDiskCostsTheTurnOnly() throws {
        try withDisk("size=400k") { disk in
            let home = try ProgramHome(state: disk + "/state")
            let talk = try ProgramRun(["chat", "--plain"], in: home, input: nil)
            talk.write("start harvester-pilot-pressure\n")
            #expect(talk.read { $0.contains("Level 2") })
            let filler = fill(disk)
            var asked = 0
            while asked < 200, !String(decoding: talk.outputBytes, as: UTF8.self).contains("Nothing was done") {
                asked += 1
                talk.write("note number \(asked)\n")
                talk.wait(seconds: 0.01)
            }
            #expect(talk.read { $0.contains("Nothing was done, because it could not be written down") })
            #expect(talk.read { $0.contains("is full; free some space") })
            unlink(filler)
            talk.write("show me the oil level\n")
            #expect(talk.read { $0.contains("Hydraulic oil level is") })
            talk.closeInput()
            #expect(talk.finish().status == 0)
            #expect(try home.run("chat", "--plain", input: "yes\n").output.contains("Hydraulic oil level is"))
        }
    }
}
