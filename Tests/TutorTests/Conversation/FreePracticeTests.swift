import Scenarios
import Testing

@testable import Tutor

/// A machine without a drill: what can be put in, taken out, changed and looked back at, in plain words.
@Suite(.ownThreads) struct FreePracticeTests {
    private func talk() throws -> Talk {
        let talk = try Talk()
        talk.say("free practice on the jaw crusher")
        return talk
    }

    private func commands(_ talk: Talk) -> [Command] { talk.conversation.lastTurn?.commands ?? [] }

    @Test(arguments: [
        "free practice on the jaw crusher", "I want to practise freely on the crusher", "let me play with the jaw crusher",
        "start free practice with the primary jaw crusher",
    ])
    func isAskedForInPlainWords(said: String) throws {
        let talk = try Talk()
        talk.say(said)
        #expect(talk.conversation.drill?.scenario.id == "free-jaw-crusher")
        #expect(talk.conversation.drill?.header.mode == .practice)
    }

    @Test func withoutAMachineItAsksWhich() throws {
        let talk = try Talk()
        talk.say("free practice")
        #expect(talk.conversation.drill == nil)
        #expect(talk.conversation.lastTurn?.outcomes == [.clarify(.missing(command: .startScenario, argument: "machine"))])
    }

    @Test(arguments: [
        ("inject belt slip at 50 % for 2 minutes", "inject_fault duration=120 fault=belt-slip severity=0.5"),
        ("surprise me", "inject_fault fault=surprise"), ("inject a random fault", "inject_fault fault=surprise"),
        ("freeze the lube flow transmitter", "inject_fault reading=stuck tag=lube_flow"),
        ("inject a noisy motor current sensor", "inject_fault reading=noisy tag=motor_current"),
        ("simulate a dead crusher speed probe for 30 seconds", "inject_fault duration=30 reading=dead tag=crusher_speed"),
        ("make the lube flow read 3 L/min high", "inject_fault by=3 reading=high tag=lube_flow"),
        ("inject TE-101 reading high", "inject_fault fault=te-101-high"), ("clear it", "clear_fault"),
        ("clear the lube flow sensor", "clear_fault tag=lube_flow"), ("switch to reduced feed", "set_mode mode=reduced"),
        ("run empty", "set_mode mode=empty"), ("what did it look like two minutes ago?", "read_tags ago=120"),
        ("what was the motor current 30 seconds ago", "read_tags ago=30 tags=motor_current"), ("run at 10x", "set_speed factor=10"),
        ("set the feed rate to 200", "operate action=set-feed value=200"),
    ])
    func plainWordsAreRead(said: String, command: String) throws {
        let asset = try #require(Talk.library.asset("jaw-crusher"))
        var context = InterpreterContext.drill(asset)
        context.mode = .practice
        #expect(OfflineInterpreter(asset: asset).interpret(said, context: context).brief == command)
    }

    @Test func anInstrumentLiesWhileTheProcessIsWell() throws {
        let talk = try talk()
        talk.wait(until: 10)
        let plant = try #require(talk.conversation.drill).simulator.plant
        let flow = try #require(plant.index(ofTag: "lube_flow"))
        talk.say("make the lube flow read 3 L/min high")
        talk.wait(until: 60)
        var drill = try #require(talk.conversation.drill)
        let shown = drill.simulator.reading(flow).value ?? 0
        #expect(abs(shown - 27) < 1.5)
        talk.say("clear the lube flow sensor")
        talk.wait(until: 70)
        drill = try #require(talk.conversation.drill)
        #expect(abs((drill.simulator.reading(flow).value ?? 0) - 24) < 1.5)
        talk.say("freeze the lube flow transmitter")
        talk.wait(until: 120)
        drill = try #require(talk.conversation.drill)
        #expect(Set(drill.history[flow].suffix(40)).count == 1)
    }

    @Test func lookingBackShowsWhatWasShown() throws {
        let talk = try talk()
        talk.wait(until: 200)
        let drill = try #require(talk.conversation.drill)
        let flow = try #require(drill.simulator.plant.index(ofTag: "lube_flow"))
        talk.say("what was the lube flow two minutes ago?")
        guard case .readingsBack(80, let readings)? = talk.conversation.lastTurn?.outcomes.first else {
            Issue.record("\(String(describing: talk.conversation.lastTurn?.outcomes))")
            return
        }
        #expect(readings.map(\.value) == [drill.history[flow][80]])
        talk.say("what did it look like an hour ago?")
        guard case .readingsBack(0, let all)? = talk.conversation.lastTurn?.outcomes.first else {
            Issue.record("\(String(describing: talk.conversation.lastTurn?.outcomes))")
            return
        }
        #expect(all.count == drill.asset.tags.count)
    }

    @Test func theNormalRangeIsThatOfTheMode() throws {
        let talk = try talk()
        talk.wait(until: 5)
        talk.say("switch to reduced feed")
        talk.wait(until: 200)
        let drill = try #require(talk.conversation.drill)
        let feed = try #require(drill.asset.tag("feed_rate"))
        #expect(drill.normalRange(of: feed).contains(180))
        let now = try #require(drill.simulator.reading(drill.simulator.plant.index(ofTag: "feed_rate")!).value)
        #expect(drill.normalRange(of: feed).contains(now))
    }

    /// What was drawn is not told, is the same when run again, and is what a diagnosis is held against.
    @Test func aSurpriseIsFoundOrNot() throws {
        let talk = try talk()
        talk.wait(until: 5)
        let told = "\(talk.say("surprise me"))"
        let hidden = try #require(talk.conversation.drill?.truths.first)
        #expect(!told.contains(Words.inline(hidden.title)) && !told.contains(hidden.id))
        talk.wait(until: 60)
        talk.say("/diagnose fault=\(hidden.id)")
        talk.say("yes")
        let assessment = try #require(talk.conversation.lastAssessment)
        #expect(assessment.correct)
        #expect(assessment.badge == nil)
        let drill = try #require(talk.conversation.lastDrill)
        let again = try Drill.replay(header: drill.header, entries: drill.entries, library: Talk.library)
        #expect(again.truths == drill.truths)
        #expect(again.simulator.digest == drill.simulator.digest)
    }

    @Test func whatWasClearedIsNotWrongAnyMore() throws {
        let talk = try talk()
        talk.wait(until: 5)
        talk.say("inject belt slip for 20 seconds")
        talk.say("freeze the lube flow transmitter")
        #expect(talk.conversation.drill?.truths.count == 2)
        talk.wait(until: 40)
        #expect(talk.conversation.drill?.truths.count == 1)
        talk.say("clear everything")
        #expect(talk.conversation.drill?.truths.isEmpty == true)
        talk.say("nothing is wrong with the machine")
        talk.say("yes")
        #expect(talk.conversation.lastAssessment?.correct == true)
    }

    /// After a drill the same machine is as if nothing had ever been wrong with it, to the bit.
    @Test func aFaultEndsWithItsDrill() throws {
        let talk = try Talk()
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        talk.wait(until: 300)
        talk.say("end the drill")
        talk.say("yes")
        #expect(talk.conversation.drill == nil)
        talk.say("free practice on the jaw crusher")
        talk.wait(until: 100)
        let drill = try #require(talk.conversation.drill)
        var fresh = try Simulator(plant: drill.simulator.plant, mode: drill.scenario.mode, seed: drill.header.seed)
        fresh.advance(by: 100)
        #expect(drill.simulator.digest == fresh.digest)
    }

    @Test func examsAndDrillsDoNotHaveIt() throws {
        let exam = try Talk(mode: .exam)
        exam.say("free practice on the jaw crusher")
        #expect(exam.conversation.drill == nil)
        let drill = try Talk()
        _ = drill.conversation.start(scenario: "crusher-oil-pressure")
        for said in ["surprise me", "switch to reduced feed", "freeze the lube flow transmitter"] {
            drill.say(said)
            guard case .refused(_, .notInMode(.drill))? = drill.conversation.lastTurn?.outcomes.first else {
                Issue.record("\(said): \(String(describing: drill.conversation.lastTurn))")
                continue
            }
        }
        #expect(drill.conversation.drill?.record.injected.isEmpty == true)
    }
}
