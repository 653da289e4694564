import Foundation
import Synchronization
import TestSupport
import Testing

@testable import tutor_tui

/// Answers of a model, on a real terminal and over a real socket.
@Suite(.serialized, .offThePool) struct PtyAnswerTests {
    private let home: PtyProgram.Home
    private let endpoint: FakeEndpoint
    private let replies = Replies()

    /// What the model answers; may be changed while the program runs.
    private final class Replies: Sendable {
        private let reply = Mutex<FakeEndpoint.Handler> { _ in .chat("Hm.") }
        func set(_ handler: @escaping FakeEndpoint.Handler) { reply.withLock { $0 = handler } }
        func answer(_ request: FakeRequest) -> FakeResponse {
            // Whoever asks whether this is a model at all gets a model's answer.
            if request.text.contains("\"confirm_ready\"") { return .calls([("confirm_ready", "{\"ready\":true}")]) }
            return reply.withLock { $0 }(request)
        }
    }

    init() throws {
        home = try PtyProgram.Home()
        let replies = replies
        endpoint = try FakeEndpoint { replies.answer($0) }
    }

    private func start(
        _ arguments: [String] = [], url: String? = nil, columns: Int = 80, rows: Int = 24, environment: [String: String?] = [:]
    ) throws -> PtyProgram {
        let model: [String: String?] = ["TUTOR_ENDPOINT": url ?? endpoint.url("/v1"), "TUTOR_MODEL": "plant-model"]
        return try PtyProgram(
            ["--seed", "7"] + arguments, in: home, columns: columns, rows: rows,
            environment: model.merging(environment) { _, new in new })
    }

    /// A program in a drill.
    private func startDrill(_ arguments: [String] = [], url: String? = nil, environment: [String: String?] = [:]) throws
        -> PtyProgram
    {
        let program = try start(arguments, url: url, environment: environment)
        program.see("Welcome, Sam")
        program.enter("/start harvester-pilot-pressure")
        program.see("You ride along")
        return program
    }

    /// Words that no grammar knows.
    private static let freely = "what would an old hand make of all this?"

    private static func footer(_ screen: TerminalModel) -> String { screen.lines.last ?? "" }
    private static func isOrdinary(_ screen: TerminalModel) -> Bool { footer(screen).contains("Enter send") }

    // MARK: Streaming

    @Test func theFirstWordsStandBeforeTheLastHaveCome() throws {
        let gate = Gate()
        replies.set { _ in
            .events(
                [.event(FakeChat.text("Look at the level ")), .call { gate.wait() }, .event(FakeChat.text("before you guess."))]
                    + FakeChat.ending("stop"))
        }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Coach: Look at the level")
        #expect(Self.footer(program.screen).contains("The coach is speaking; the plant's clock stands still. Esc: stop."))
        #expect(!gate.isOpen && !program.text.contains("before you guess"))
        program.see("a clock that is shown to stand") { $0.lines[0].contains(" STANDS ") }
        program.see("seconds that count") { Self.footer($0).hasSuffix(" 1 s") || Self.footer($0).hasSuffix(" 2 s") }
        gate.open()
        program.see("the last words and the keys") { $0.lines.contains { $0.contains("guess.") } && Self.isOrdinary($0) }
        #expect(program.lines.filter { $0.contains("Coach:") }.count == 1)
        #expect(!program.lines[0].contains("STANDS"))
    }

    @Test func aModelLooksIntoARunningDrill() throws {
        replies.set { request in
            request.text.contains("\"role\":\"tool\"")
                ? .chat("What does that level tell you?") : .calls([("read_tags", "{\"tags\":[\"oil_level\"]}")])
        }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Tutor: Hydraulic oil level is")
        program.see("Coach: What does that level")
        program.see("the keys") { Self.isOrdinary($0) }
        #expect(endpoint.requests.filter { $0.text.contains("\"role\":\"tool\"") }.count == 1)
    }

    @Test func theReadingPlaceStaysWhileWordsCome() throws {
        let gate = Gate()
        replies.set { _ in
            .events(
                (0..<60).map { .event(FakeChat.text("Line \($0) of a long answer.\n")) } + [.call { gate.wait() }]
                    + (60..<90).map { .event(FakeChat.text("Line \($0) of a long answer.\n")) } + FakeChat.ending("stop"))
        }
        let program = try start()
        program.see("Welcome, Sam")
        program.enter(Self.freely)
        program.see("Line 59 of a long answer.")
        program.type("\u{1B}[5~")
        program.see("more below: PgDn")
        let before = Array(program.lines[1...20])
        gate.open()
        program.see("the keys") { Self.isOrdinary($0) }
        #expect(Array(program.lines[1...20]) == before)
        program.type("\u{1B}[6~\u{1B}[6~\u{1B}[6~")
        program.see("Line 89 of a long answer.")
        #expect(!program.text.contains("more below"))
    }

    @Test func aNewSizeWhileWordsComeDrawsThemAll() throws {
        let gate = Gate()
        let sentence = "The level falls and the pressure follows it after a while, which says something. "
        replies.set { _ in
            .events(
                [.event(FakeChat.text(sentence)), .call { gate.wait() }, .event(FakeChat.text("What?"))] + FakeChat.ending("stop"))
        }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Coach: The level falls")
        for (columns, rows) in [(120, 40), (60, 20), (80, 24)] {
            program.resize(columns: columns, rows: rows)
            program.see("the answer at \(columns)x\(rows)") {
                Self.footer($0).contains("The coach is speaking") && $0.lines.contains { $0.contains("Coach: The level") }
            }
        }
        gate.open()
        program.see("the end of the answer") { $0.lines.contains { $0.contains("What?") } && Self.isOrdinary($0) }
        #expect(program.screen.unknown == [])
    }

    /// A token of five bytes and the cursor's way to it are some 15 bytes; each new line beside the plant's table, where no terminal
    /// can scroll, writes the conversation once more: 900 bytes for eight tokens. A whole screen for each would be two thousand.
    @Test(arguments: [true, false]) func wordsWriteLittleAndSilenceNothing(inDrill: Bool) throws {
        replies.set { _ in .chat((0..<200).map { "w\($0 + 100) " }, every: 0.02) }
        let program = try inDrill ? startDrill() : start()
        program.see("Welcome, Sam")
        if inDrill {
            program.enter("pause")
            program.see("PAUSED")
        }
        let start = program.bytes.count
        program.enter(Self.freely)
        program.see("the last word and the keys") { $0.lines.contains { $0.contains("w299") } && Self.isOrdinary($0) }
        let bytes = Array(program.bytes[start...])
        print("a streamed token writes \(Double(bytes.count) / 200) bytes \(inDrill ? "in a drill" : "at home")")
        #expect(bytes.count < 200 * 200, "\(bytes.count) bytes")
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(!text.contains("\u{1B}[2J") && !text.contains("\u{1B}[H\u{1B}[J"))
        _ = program.written(in: 0.3)
        #expect(program.written(in: 2) == [])
    }

    // MARK: Esc

    /// From the key to the ordinary footer. What is allowed is what a person does not notice; on a machine that runs other tests
    /// as well, only that it is no waiting for anything.
    private func expectSoon(_ program: PtyProgram, after key: String, location: SourceLocation = #_sourceLocation) {
        program.type(key)
        let seconds = program.seconds { Self.isOrdinary($0) }
        let limit = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == nil ? 2 : 0.1
        print("\(key == "\u{3}" ? "Ctrl-C" : "Esc") gives the prompt back after \((seconds ?? .nan) * 1000) ms")
        #expect((seconds ?? .infinity) < limit, "the screen is:\n\(program.text)", sourceLocation: location)
    }

    /// Words that come without a pause never leave the silence in which a screen is looked at.
    private func seeWordsWithoutEnd(_ program: PtyProgram, location: SourceLocation = #_sourceLocation) {
        let seconds = program.seconds { $0.lines.contains { $0.contains("on and on and") } }
        #expect(seconds != nil, "the screen is:\n\(program.text)", sourceLocation: location)
    }

    private static let keys = ["\u{1B}", "\u{3}"]

    @Test(arguments: keys) func aConnectionThatDoesNotComeAboutIsLeft(key: String) throws {
        let backlog = try FullBacklog()
        let program = try startDrill(url: backlog.url("/v1"))
        program.enter(Self.freely)
        program.see("Waiting for the answer")
        #expect(backlog.attempts > 0)
        expectSoon(program, after: key)
        program.see("Stopped.")
    }

    @Test(arguments: keys) func aFirstWordThatDoesNotComeIsLeft(key: String) throws {
        replies.set { _ in .silence }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Waiting for the answer")
        program.see("a second of waiting") { Self.footer($0).hasSuffix(" 1 s") }
        expectSoon(program, after: key)
        program.see("Stopped.")
        // What was not answered is back, to be said again or put away; the next words are heard as ever.
        program.see("the words in the input") { $0.lines[22] == " > " + Self.freely }
        program.type("\u{3}")
        program.enter("is the oil level ok?")
        program.see("Hydraulic oil level is")
    }

    @Test(arguments: keys) func wordsThatDoNotEndAreStopped(key: String) throws {
        replies.set { _ in .events([.repeat(FakeStep.eventBytes(FakeChat.text("on and ")), every: 0.005)]) }
        let program = try startDrill()
        program.enter(Self.freely)
        seeWordsWithoutEnd(program)
        expectSoon(program, after: key)
        program.see("(cut off)")
        #expect(program.written(in: 0.5).count < 1000, "words still come")
    }

    @Test(arguments: keys) func theWaitForTheNextAttemptIsLeftAndTheWordsAreAnsweredOffline(key: String) throws {
        replies.set { _ in .reply(503, "application/json", "{}", headers: ["Retry-After": "15"]) }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("No answer yet; asking again in 15 s. Esc: go on offline.")
        program.see("a countdown") { Self.footer($0).contains("asking again in 14 s") }
        program.see("a countdown") { Self.footer($0).contains("asking again in 13 s") }
        expectSoon(program, after: key)
        program.see("Answered offline")
    }

    @Test(arguments: keys) func aSecondOpinionIsNotWaitedForAnyLonger(key: String) throws {
        replies.set { request in request.path.hasSuffix("/score") ? .silence : .chat("Well done.") }
        let program = try startDrill(environment: ["TUTOR_SCORING_ENDPOINT": endpoint.url("/score")])
        program.enter("it's the pump shaft seal, replace the seal")
        program.see("I read this as")
        program.type("\r")
        program.see("Waiting for the answer")
        program.type(key)
        program.see("Debrief: Pilot pressure is falling")
    }

    // MARK: Ways out

    @Test func aSignalAmidTheWordsGivesTheTerminalBackAndTheDrillIsOfferedAgain() throws {
        replies.set { _ in .events([.repeat(FakeStep.eventBytes(FakeChat.text("on and ")), every: 0.005)]) }
        let program = try startDrill()
        program.enter(Self.freely)
        seeWordsWithoutEnd(program)
        program.signal(SIGTERM)
        #expect(program.end() == .signal(SIGTERM))
        program.expectTheTerminalBack()

        replies.set { _ in .chat("Where were we?") }
        let next = try start()
        next.see("was cut off at")
        next.enter()
        next.see("You are back in")
        next.see("Say them again.")
        next.enter(Self.freely)
        next.see("Coach: Where were we?")
        next.type("\u{4}")
        #expect(next.end() == .status(0))
        next.expectTheTerminalBack()
    }

    @Test func quitLeavesAmidTheWords() throws {
        replies.set { _ in .silence }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Waiting for the answer")
        program.enter("/quit")
        #expect(program.end() == .status(0))
        program.expectTheTerminalBack()
    }

    // MARK: Coming and going

    @Test func aModelThatIsDownIsSaidAndTheDrillGoesOn() throws {
        replies.set { _ in .reply(401, "application/json", "{\"error\":{\"message\":\"no such key\"}}") }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Answered offline")
        program.see("seconds to the next try") { $0.lines[0].contains("offline, retry in ") }
        let before = program.lines[0].split(separator: " ").suffix(2)
        program.see("seconds that count") { $0.lines[0].split(separator: " ").suffix(2) != before }
    }

    @Test func whatIsTypedMeanwhileStaysInTheDraft() throws {
        let gate = Gate()
        replies.set { _ in .events([.call { gate.wait() }, .event(FakeChat.text("Now."))] + FakeChat.ending("stop")) }
        let program = try startDrill()
        program.enter(Self.freely)
        program.see("Waiting for the answer")
        program.enter("is the oil level ok?")
        program.see("Your draft is kept until")
        #expect(program.lines[22] == " > is the oil level ok?")
        gate.open()
        program.see("the answer and the keys") { $0.lines.contains { $0.contains("Coach: Now.") } && Self.isOrdinary($0) }
        #expect(program.lines[22] == " > is the oil level ok?")
        program.enter()
        program.see("Hydraulic oil level is")
    }

    @Test func whoGoesOnDoesNotWaitForTheCoachsWordOnTheDrill() throws {
        replies.set { _ in .events([.event(FakeChat.text("You did ")), .untilClosed]) }
        let program = try startDrill()
        program.enter("it's the pump shaft seal, replace the seal")
        program.see("I read this as")
        program.enter()
        program.see("Debrief: Pilot pressure is falling")
        program.see("The coach is speaking. Esc: stop.")
        program.enter("/drills harvester")
        program.see("the list of drills") { $0.lines.contains { $0.contains("The header hardly lifts") } && Self.isOrdinary($0) }
    }

    // MARK: Lines

    @Test func inLinesCtrlCStopsTheAnswerAndThenTheProgram() throws {
        replies.set { _ in .silence }
        let program = try start(["--plain"])
        program.see("You:")
        program.type("\(Self.freely)\n")
        program.see("Waiting for the answer. Ctrl-C: do not wait.")
        program.type("\u{3}")
        program.see("Tutor: Stopped.")
        replies.set { _ in .chat("Yes?") }
        program.type("\(Self.freely)\n")
        program.see("Coach: Yes?")
        program.see("a prompt below the answer") { $0.lines.last { !$0.isEmpty } == "You:" }
        // What follows an answer at once may have been meant for it.
        _ = program.written(in: 0.6)
        program.type("\u{3}")
        #expect(program.end() == .signal(SIGINT))
        program.expectTheTerminalBack()
    }
}
