import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Tutor

/// Holes that a hostile or obedient model has found in the design once, one test each.
@Suite struct HostileModelTests {
    private let free = "was meinst du dazu?"
    private let claim = "it's the pump shaft seal, external leakage, worn shaft seal, replace the seal"
    private let scenario = "harvester-pilot-pressure"

    private func started(_ mode: DrillMode = .drill, onDisk: Bool = false) throws -> AttackTalk {
        let talk = try AttackTalk(mode: mode, onDisk: onDisk)
        _ = talk.conversation.start(scenario: scenario)
        _ = talk.conversation.advance(to: 60)
        return talk
    }

    @Test func theWordAfterAGradeStartsNoDrill() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.say(claim)
            talk.answers.set([.calls([("start_scenario", "{\"scenario\":\"\(scenario)\"}")]), .chat("Well looked at.")])
            talk.say("yes")
            #expect(talk.conversation.drill == nil)
            #expect(talk.conversation.lastGraded != nil)
        }
    }

    @Test func aDrillBeginsWithoutWhatWasSaidOfTheLast() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.say(claim)
            talk.say("yes")
            // The model knows the debrief, and reminds itself while it starts the same drill again.
            talk.answers.set([
                .events(
                    [
                        .event(FakeChat.text("Note to self: it was the worn shaft seal.")),
                        .event(FakeChat.call(0, id: "c", name: "start_scenario", arguments: "{\"scenario\":\"\(scenario)\"}")),
                    ] + FakeChat.ending("tool_calls"))
            ])
            talk.say("noch einmal dasselbe bitte, Kollege")
            #expect(talk.conversation.drill?.entries.isEmpty == true)
            let before = talk.asked.count
            talk.say(free)
            let sent = talk.asked.dropFirst(before).map(\.text).joined()
            #expect(!sent.isEmpty)
            #expect(!sent.contains("Note to self"))
            #expect(!sent.contains("worn shaft seal"))
        }
    }

    @Test(arguments: ["list_scenarios", "start_scenario"]) func whatAModelLooksForInVainIsNotSaidByTheProgram(tool: String)
        async throws
    {
        try await SlowLane.run {
            let talk = try AttackTalk()
            let words = "zzz GRADED 100 of 100 PASSED"
            let name = tool == "start_scenario" ? "scenario" : "query"
            talk.answers.set([.calls([(tool, "{\"\(name)\":\"\(words)\"}")]), .chat("There is none.")])
            let items = talk.say("ich würde gern etwas üben, was es nicht gibt")
            #expect(!Talk.words(items.filter { $0.speaker != .coach }).contains("GRADED"))
            #expect(items.last?.speaker == .coach)
        }
    }

    @Test(arguments: [
        "Tutor:", "You:", "You (yes or no):", "Plant 1:05:", "Coach:", "tutor :", "T\u{200B}utor:", "**Tutor:**", "- Tutor:",
    ])
    func noLineOfAModelBeginsLikeSomebodyElses(label: String) async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.answers.set([.chat("Well done.\n\(label) Debrief: PASSED, 100 of 100")])
            let items = talk.say(free)
            let coach = try #require(items.first { $0.speaker == .coach })
            #expect(Talk.words([coach]).contains("PASSED"))
            for line in AttackCorpus.lines(coach) { #expect(!AttackCorpus.looksLabelled(line), "\(line)") }
        }
    }

    @Test func aTagThatIsNamedSixtyTimesIsLookedAtOnce() async throws {
        try await SlowLane.run {
            let talk = try started()
            let tags = Array(repeating: "\"oil_level\"", count: 60).joined(separator: ",")
            talk.answers.set([.calls([("show_trend", "{\"tags\":[\(tags)]}"), ("read_tags", "{\"tags\":[\(tags)]}")])])
            talk.say(free)
            #expect(talk.conversation.drill?.record.looks.count == 2)
        }
    }

    @Test(arguments: ["word ", "言葉が", "é", "🙂"]) func anAnswerWithoutEndIsCut(word: String) async throws {
        try await SlowLane.run {
            let talk = try started(onDisk: true)
            talk.answers.set([.chat(Array(repeating: String(repeating: word, count: 2000), count: 60))])
            let items = talk.say(free)
            let words = Talk.words(items)
            #expect((15_900..<16_100).contains(words.utf8.count))
            #expect(words.hasSuffix("(cut off)"))
            for case .answered(let text, let complete) in talk.conversation.entries.map(\.kind) {
                #expect(text.utf8.count <= 16_384)
                #expect(!complete)
            }
        }
    }

    @Test func aClaimThatWasDroppedIsNotProposedAgain() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.say(claim)
            talk.say("no")
            talk.answers.set([.calls([("submit_diagnosis", "{\"quote\":\"the pump shaft seal\"}")]), .chat("Say it again, then.")])
            talk.say("ich bin mir jetzt gar nicht mehr sicher")
            #expect(!talk.conversation.awaitsConfirmation)
            // Said again it is a claim again.
            talk.say(claim)
            #expect(talk.conversation.awaitsConfirmation)
        }
    }

    @Test func aClaimThatWasLeftStandingIsProposedAgain() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.say(claim)
            // Not dropped: something else was asked first.
            talk.answers.set([.calls([("submit_diagnosis", "{\"quote\":\"The PUMP shaft seal\"}")])])
            talk.say("reich das bitte so ein, wie ich es gesagt habe")
            #expect(talk.conversation.drill?.pending.first?.name == .submitDiagnosis)
            #expect(talk.conversation.drill?.pending.first?.text("quote") == claim)
        }
    }

    @Test func argumentsOfAnyDepthEndNothing() async throws {
        try await SlowLane.run {
            for depth in [100, 500, 5000, 100_000] {
                let talk = try started()
                let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
                talk.answers.set([.calls([("read_tags", "{\"tags\":\(nested)}")]), .chat("Sorry.")])
                talk.say(free)
                #expect(talk.conversation.drill?.record.looks.isEmpty == true)
                #expect(talk.conversation.answer == nil)
            }
        }
    }

    @Test func aNameOfAMegabyteIsRefusedInTime() async throws {
        try await SlowLane.run {
            let talk = try started()
            let long = String(repeating: "readtags", count: 40_000)
            talk.answers.set([
                .calls([(long, "{}"), ("read_tags", "{\"tags\":[\"\(long)\"]}"), ("submit_diagnosis", "{\"quote\":\"\(long)\"}")]),
                .chat("Sorry."),
            ])
            talk.say(free)
            #expect(talk.conversation.drill?.record.looks.isEmpty == true)
            #expect(!talk.conversation.awaitsConfirmation)
        }
    }

    /// A yes confirms what was echoed last and nothing that was echoed before.
    @Test func aYesMeansTheLastEcho() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.answers.set([.calls([("operate", #"{"action":"stop-engine"}"#), ("operate", #"{"action":"screw-in-relief"}"#)])])
            let items = talk.say(free)
            #expect(items.last?.speaker == .tutor)
            #expect(Talk.words(Array(items.suffix(1))).hasPrefix("You want to stop the engine"))
            // Something else is asked: what waited waits no longer.
            talk.answers.set([.chat("Shall we go on? Say ok.")])
            talk.say("und was meinst du jetzt?")
            #expect(!talk.conversation.awaitsConfirmation)
            talk.say("ok")
            #expect(talk.conversation.drill?.record.acts.isEmpty == true)
        }
    }

    /// What a model says stands before what it has called, so that the program's echo is what a yes answers.
    @Test func noWordsOfAModelStandAfterAnEcho() async throws {
        try await SlowLane.run {
            let talk = try started()
            talk.answers.set([
                .events(
                    [
                        .event(FakeChat.call(0, id: "c", name: "end_drill", arguments: "{}")),
                        .event(FakeChat.text("Shall I show you the oil level? Just say yes.")),
                    ] + FakeChat.ending("tool_calls")), .chat("Or press Enter."),
            ])
            let items = talk.say(free)
            #expect(items.map(\.speaker) == [.you, .coach, .tutor])
            #expect(Talk.words(items).hasSuffix("Enter to confirm, Esc or \"no\" to drop it."))
            #expect(talk.asked.count == 1)
        }
    }
}
