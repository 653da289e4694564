import Foundation
import Scenarios
import Testing

@testable import Tutor

/// A drill's conversation is told again from its journal: while it is open, when it was cut off, and from the ledger.
@Suite struct TranscriptTests {
    private func shelf(_ talk: Talk, of person: String = "sam") -> TranscriptShelf {
        TranscriptShelf(
            store: talk.conversation.archive.store, journals: talk.folder.appending(path: "drills").path, person: person)
    }

    @Test func whatIsToldAgainIsWhatWasSaid() throws {
        let talk = try Talk()
        #expect(try talk.conversation.transcript() == nil)
        var live = talk.conversation.say("/start harvester-pilot-pressure").dropFirst().map { $0 }
        live += talk.conversation.advance(to: 40)
        for line in ["is the oil level ok?", "show me the pilot pressure for the last 3 minutes", "/alarms", "flurble"] {
            live += talk.conversation.say(line)
        }
        live += talk.conversation.advance(to: 100)
        let running = try #require(try talk.conversation.transcript())
        #expect(running.result == nil && running.title == "Pilot pressure is falling" && running.header.traineeID == "sam")
        #expect(running.items.map(\.speaker) == live.map(\.speaker))
        #expect(running.items.map { Talk.text($0.blocks) } == live.map { Talk.text($0.blocks) })

        // Cut off: the journal alone tells the same.
        try talk.restart()
        let (header, entries) = try #require(try shelf(talk).journal("d-1"))
        let cut = try Transcript(header: header, entries: entries, library: Talk.library)
        #expect(cut.items == running.items)
        #expect(try shelf(talk).journal("d-2") == nil && shelf(talk, of: "kim").journal("d-1") == nil)
        #expect(try shelf(talk).entries(Talk.library).entries.map(\.state) == [.unfinished])
    }

    @Test func aFiledDrillIsToldFromTheLedgerWithItsDebrief() throws {
        let talk = try Talk()
        talk.say("/start harvester-pilot-pressure")
        talk.wait(until: 60)
        talk.say("is the oil level ok?")
        talk.say("it's the pump shaft seal, external leakage, worn seal")
        let debrief = talk.say("yes")
        let transcript = try #require(try talk.conversation.transcript())
        let result = try #require(transcript.result)
        #expect(result.passed == talk.conversation.lastAssessment?.passed)
        #expect(debrief.contains(Talk.text(transcript.items.last!.blocks).prefix(200)))
        #expect(try shelf(talk).entries(Talk.library).entries.map(\.state) == [.filed])
        #expect(try shelf(talk, of: "kim").entries(Talk.library).entries.isEmpty)
        let page = transcript.page.html
        #expect(page.contains("is the oil level ok?") && page.contains("class=\"said you\""))
        #expect(!page.contains("<script") && !page.contains("http://localhost") && !page.contains("src="))
    }

    // MARK: Searching

    @Test func wordsAreFoundInAllDrillsOfOnesOwnAndOfNobodyElse() throws {
        let talk = try Talk()
        talk.say("/start harvester-pilot-pressure")
        talk.say("/note the Quarklevel looks odd")
        talk.say("/end")
        talk.say("yes")
        talk.say("/start harvester-pilot-pressure")
        talk.say("/note a quarklevel again")
        let store = talk.conversation.archive.store
        _ = try store.file(RecordFixture.drill("other", trainee: "kim"))
        func find(_ words: String, _ person: String = "sam") throws -> TranscriptShelf.Found {
            try shelf(talk, of: person).search(
                try #require(SpokenQuery(words)), running: talk.conversation.drill.map { ($0.header, $0.entries) }, Talk.library)
        }
        let found = try find("QUARKLEVEL")
        #expect(found.matches.map(\.drillID) == ["d-1", "d-2"] || found.matches.map(\.drillID) == ["d-2", "d-1"])
        #expect(found.matches.allSatisfy { $0.speaker == .you && $0.hits.count == 1 })
        #expect(found.drills == 2)
        let match = try #require(found.matches.first { $0.drillID == "d-1" })
        #expect(String(Array(match.text)[match.hits[0]]) == "Quarklevel")
        // All of the words, in any order; in quotes they stand together.
        #expect(try find("odd quarklevel").matches.count == 1)
        #expect(try find("\"odd quarklevel\"").matches.isEmpty)
        #expect(try find("\"quarklevel looks\"").matches.count == 1)
        // Kim's words, which are in the same ledger, are Kim's to find.
        #expect(try find("närm").matches.isEmpty)
        #expect(
            try shelf(talk, of: "kim").search(try #require(SpokenQuery("NÄRM")), Talk.library).matches.map(\.drillID) == ["other"])
        // Looking at all journals lets go of none: this drill's is still held, and still written.
        #expect(try DrillJournal.unfinished(in: talk.folder.appending(path: "drills").path).running.count == 1)
        #expect(talk.say("is the oil level ok?").contains("oil level is"))
        let shown = Talk.text(talk.conversation.search("quarklevel"))
        #expect(shown.contains("[quarklevel]") && shown.contains("[Quarklevel]") && shown.contains("Found 2 times"))
        #expect(Talk.text(talk.conversation.search("zebra")).contains("not in what you and the coach said"))
        #expect(Talk.text(talk.conversation.search(" ")).contains("Search for what?"))
    }

    @Test func whatTutorAndPlantSaidIsFoundByTellingAgain() throws {
        let talk = try Talk()
        talk.say("/start harvester-pilot-pressure")
        talk.wait(until: 400)
        talk.say("/end")
        talk.say("yes")
        let query = try #require(SpokenQuery("driver says"))
        #expect(try shelf(talk).search(query, Talk.library).matches.isEmpty)
        let found = try shelf(talk).searchEverything(query, Talk.library)
        #expect(found.matches.map(\.speaker) == [.tutor] && found.untold == 0)
        let alarm = try shelf(talk).searchEverything(try #require(SpokenQuery("pilot pressure low")), Talk.library)
        #expect(alarm.matches.contains { $0.speaker == .plant })
    }

    @Test func whatWasErasedIsNotFound() throws {
        let talk = try Talk()
        talk.say("/start harvester-pilot-pressure")
        talk.say("/note the quarklevel looks odd")
        talk.say("/end")
        talk.say("yes")
        let query = try #require(SpokenQuery("quarklevel"))
        #expect(try shelf(talk).search(query, Talk.library).matches.count == 1)
        let boss = Authority(id: "boss", role: .administrator)
        _ = try talk.conversation.archive.store.erase(trainee: "sam", at: "2026-11-22T08:00:00.000Z", by: boss, reason: "asked")
        #expect(try shelf(talk).search(query, Talk.library).matches.isEmpty)
        #expect(try shelf(talk).searchEverything(query, Talk.library).matches.isEmpty)
    }

    @Test func anExamLooksNothingUp() throws {
        let talk = try Talk(mode: .exam)
        talk.say("/start harvester-pilot-pressure seed=7")
        if talk.conversation.drill != nil { #expect(Talk.text(talk.conversation.search("seal")).contains("In an exam")) }
    }

    @Test func longWordsAreCutAroundWhatWasLookedFor() throws {
        let query = try #require(SpokenQuery("needle"))
        let said = String(repeating: "hay ", count: 100) + "a NEEDLE\u{1B}[31m\n\nin it " + String(repeating: "hay ", count: 100)
        let (text, hits) = try #require(query.excerpt(of: said))
        #expect(text.count < 200 && text.hasPrefix("…") && text.hasSuffix("…"))
        #expect(hits.map { String(Array(text)[$0]) } == ["NEEDLE"])
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x1B })
        #expect(query.excerpt(of: "no hay") == nil)
        #expect(SpokenQuery("\u{1B} ") == nil && SpokenQuery("\"\"") == nil)
    }

    /// A thousand drills of one person, as many as somebody does in years.
    @Test func aThousandDrillsAreSearchedBeforeOneWonders() throws {
        let talk = try Talk()
        talk.say("/start harvester-pilot-pressure")
        for second in 1...20 {
            talk.wait(until: second * 15)
            talk.say(second == 7 ? "/note the quarklevel looks odd" : "is the oil level ok?")
        }
        talk.say("/end")
        talk.say("yes")
        let one = try talk.conversation.archive.store.drill("d-1")
        let folder = try TemporaryFolder(inMemory: true)
        let store = try RecordStore(path: folder("records.sqlite"))
        for number in 1...1000 {
            var copy = one
            copy.header.drillID = "d-\(number)"
            _ = try store.file(copy)
        }
        let start = ContinuousClock.now
        let found = try TranscriptShelf(store: store, journals: nil, person: "sam").search(
            try #require(SpokenQuery("quarklevel")), Talk.library)
        let took = start.duration(to: .now)
        print("searched \(found.drills) drills of \(one.entries.count) entries in \(took)")
        #expect(found.matches.count == 1000 && found.drills == 1000)
        #expect(took < .seconds(5))
    }
}
