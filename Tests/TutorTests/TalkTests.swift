import Foundation
import Scenarios
import Testing

@testable import Tutor

/// What the tutor says in the course of a talk, on the shipped library.
@Suite struct TalkTests {
    private let folder: TemporaryFolder
    private let library: Library

    init() throws {
        folder = try TemporaryFolder()
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        library = try Library(folder: "/\(root)/scenario-library")
    }

    private func talk(_ mode: DrillMode = .drill) throws -> Conversation {
        let archive = DrillArchive(store: try RecordStore(path: folder("records.sqlite")), journals: folder("drills"))
        let talk = Conversation(
            library: library, archive: archive, trainee: Trainee(id: "sam", name: "Sam", office: ""), mode: mode, seed: 7,
            environment: ConversationEnvironment(
                now: { "2026-01-01T00:00:00.000Z" }, makeID: { UUID().uuidString }, makeSeed: { 7 }, program: "test"))
        _ = talk.open()
        return talk
    }

    private func text(_ items: [TranscriptItem]) -> String {
        items.filter { $0.speaker != .you }.flatMap(\.blocks).map { block in
            switch block {
            case .text(let text), .heading(let text): text
            case .bullets(let lines), .code(let lines): lines.joined(separator: "\n")
            case .rich(let text): text.plain
            case .items(let items): items.map(\.plain).joined(separator: "\n")
            case .table(let table): (table.headings + table.rows.flatMap { $0 }).joined(separator: "|")
            case .folded(let line, _): line
            case .chart: "(chart)"
            }
        }.joined(separator: "\n")
    }

    @Test func aListOfOneIsStartedByYes() throws {
        let talk = try talk()
        #expect(text(talk.say("the surges one")).contains("Say \"yes\" to start it."))
        #expect(text(talk.say("yes")).contains("The crusher surges - Primary jaw crusher"))
    }

    @Test func aYesThatNothingWaitsForIsAnsweredAsSuch() throws {
        let talk = try talk()
        _ = talk.say("output a little short")
        #expect(talk.display?.scenarioTitle == "Output is a little short")
        for said in ["no", "yes", "nope"] { #expect(text(talk.say(said)) == "Nothing is waiting to be confirmed.", "\(said)") }
    }

    @Test func askedWhichDrillANumberAnswers() throws {
        let talk = try talk()
        #expect(text(talk.say("start crusher bearing hot")).contains("1 \"A crusher bearing reads hot\" or 2 \"A crusher"))
        #expect(text(talk.say("2")).contains("A crusher bearing reads hot after the wash-down - "))
    }

    @Test func withoutADrillThereIsNothingToLookAt() throws {
        let talk = try talk()
        for said in ["show the bearing temp trend", "look at the pump", "check the oil", "pause", "inject a leak"] {
            #expect(text(talk.say(said)).hasPrefix("No drill is running."), "\(said)")
        }
    }

    @Test func whatAModeForbidsIsRefusedInASentence() throws {
        let exam = try talk(.exam)
        _ = exam.say("turbine-oil-pressure")
        #expect(text(exam.say("hint pls")) == "In an exam you cannot ask for a hint.")
        #expect(text(exam.say("pause")) == "In an exam you cannot stop the plant's clock.")
        let faults = text(exam.say("what faults can i inject?"))
        #expect(faults == "In an exam you cannot put a fault into the plant.")
        #expect(!text(exam.say("inject a leak")).contains("hydraulic"))
        let help = text(exam.say("help"))
        #expect(!help.contains("/hint") && !help.contains("/start") && help.contains("wind speed"))
    }

    @Test func aDebriefSaysWhyALookDidNotCount() throws {
        let talk = try talk()
        _ = talk.say("harvester-pilot-pressure")
        _ = talk.say("read the pilot pressure")
        _ = talk.advance(to: 100)
        _ = talk.say("is the oil level ok?")
        _ = talk.say("it's the pump shaft seal, replace the seal")
        let debrief = text(talk.say("yes"))
        #expect(debrief.contains("how fast the pressure sinks (you looked at 0:00, before there was anything to see)"))
        #expect(debrief.contains("Pilot pressure had left its healthy course by 1:30; you asked for it at 0:00 and not again."))
        // What showed only after the end would have told nobody.
        #expect(!debrief.contains("Main pressure had left"))
        #expect(debrief.contains("what you had looked at left it open (") && debrief.contains("The look that was missing: "))
    }

    @Test func aLoneTraineeSeesNoEmptyColumn() throws {
        let talk = try talk()
        _ = talk.say("harvester-pilot-pressure")
        _ = talk.say("it's the pump shaft seal, replace the seal")
        _ = talk.say("yes")
        let board = text(talk.say("leaderboard"))
        #expect(board.contains("Average score") && !board.contains("Office"))
    }
}
