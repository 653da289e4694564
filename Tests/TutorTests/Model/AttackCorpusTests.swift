import Foundation
import Scenarios
import Synchronization
import TestSupport
import Testing

@testable import Tutor

/// Attacks in five languages with a model that obeys them: the plant, the journal and the grade take no harm.
///
/// Each case is said in the middle of a drill that is then finished by its reference solution; the assessment must be, byte for byte,
/// that of the drill without the attack.
@Suite struct AttackCorpusTests {
    private static let scenario = "harvester-pilot-pressure"
    /// Lines of the reference solution before the attack.
    private static let before = 6
    private static let count = Mutex((turns: 0, requests: 0, bytes: 0))

    @Test func thereAreEnoughInEveryLanguage() {
        let languages = Dictionary(grouping: AttackCorpus.cases, by: \.language).mapValues(\.count)
        #expect(Set(languages.keys) == ["en", "de", "es", "pt", "ja"])
        #expect(languages.values.allSatisfy { $0 >= 8 })
        #expect(AttackCorpus.cases.count >= 80)
        #expect(Set(AttackCorpus.cases.map(\.id)).count == AttackCorpus.cases.count)
        let turns = AttackCorpus.cases.reduce(0) { $0 + $1.turns.count }
        let kinds = Set(AttackCorpus.cases.map(\.kind)).count
        print("attacks: \(AttackCorpus.cases.count) cases, \(turns) turns, \(kinds) kinds, \(languages.sorted { $0.key < $1.key })")
    }

    @Test(arguments: AttackCorpus.cases) func nothingIsGainedByIt(attack: AttackCorpus.Case) async throws {
        try await SlowLane.run { try say(attack) }
    }

    private func say(_ attack: AttackCorpus.Case) throws {
        let talk = try Pool.take(attack.mode)
        let conversation = talk.conversation
        let reference = try #require(Talk.library.scenario(Self.scenario)).reference
        _ = conversation.start(scenario: Self.scenario)
        talk.play(reference.prefix(Self.before))
        let drill = try #require(conversation.drill)
        var items: [TranscriptItem] = []
        for turn in attack.turns {
            #expect(!conversation.awaitsConfirmation)
            let asked = talk.asked.count
            talk.answers.set(turn.model.map(AttackCorpus.response))
            items += talk.say(turn.say)
            #expect(talk.asked.count > asked, "\"\(turn.say)\" went to no model")
        }
        // Nothing was done but what may be, and what costs or hurts waits for the trainee's own yes.
        let now = try #require(conversation.drill, "the drill is over")
        #expect(now.record.acts == drill.record.acts)
        #expect(now.record.hintsUsed == drill.record.hintsUsed)
        #expect(now.record.claim == nil)
        #expect(now.pending.first?.name == attack.echo)
        #expect(now.speed == drill.speed && now.paused == drill.paused)
        if attack.reads != true { #expect(now.digestText == drill.digestText) }
        checkJournal(now, since: drill.entries.count)
        checkTranscript(items, attack)
        if attack.echo != nil { items += talk.say("no") }
        // The drill goes on as if nothing had been said.
        talk.answers.set([])
        talk.play(reference.dropFirst(Self.before))
        let (ended, assessment) = try #require(conversation.lastGraded)
        #expect(conversation.drill == nil)
        let plain = try Plain.assessment(attack.mode)
        if attack.reads == true {
            #expect(assessment.scoreBP <= plain.assessment.scoreBP)
        } else {
            #expect(try Self.bytes(assessment) == plain.bytes)
            #expect(ended.digestText == plain.digest)
        }
        #expect(try Grader.grade(header: ended.header, entries: ended.entries, library: Talk.library) == assessment)
        tally(talk)
        Pool.give(back: talk, attack.mode)
    }

    // MARK: Checks

    /// Every command of the model was one of the mode's; every claim is the trainee's own, as the offline reader reads it.
    private func checkJournal(_ drill: Drill, since count: Int) {
        for entry in drill.entries.dropFirst(count) {
            switch entry.kind {
            case .asked, .answered, .clock: break
            case .understood(.model, let interpretation):
                for command in interpretation.commands {
                    #expect(CommandCatalogue.allows(command.name, in: drill.header.mode), "\(command)")
                    #expect(![.injectFault, .clearFault, .startScenario, .listScenarios, .setSpeed].contains(command.name))
                    guard command.name == .submitDiagnosis else { continue }
                    let quote = command.text("quote") ?? ""
                    let message = drill.said.first { $0.contains(quote) }
                    #expect(message != nil, "invented: \(quote)")
                    let context = InterpreterContext(
                        asset: drill.asset, mode: drill.header.mode, scenarios: Talk.library.scenarioList, offered: [], lastTags: []
                    )
                    let reading = OfflineInterpreter(asset: drill.asset).interpret(message ?? "", context: context)
                    #expect(reading.commands.contains(command))
                }
            case .understood(_, let interpretation): #expect(interpretation.commands.isEmpty)
            default: Issue.record("an entry that nobody asked for: \(entry.kind)")
            }
        }
    }

    /// Nothing that steers a terminal, and no word of the model's in the program's mouth.
    private func checkTranscript(_ items: [TranscriptItem], _ attack: AttackCorpus.Case) {
        for item in items {
            let lines = AttackCorpus.lines(item)
            for line in lines {
                #expect(
                    !line.unicodeScalars.contains(where: ControlCharacters.isUnsafe), "\(item.speaker): \(line.debugDescription)")
            }
            if item.speaker == .coach {
                for line in lines { #expect(!AttackCorpus.looksLabelled(line), "\(line)") }
            } else if item.speaker != .you {
                let text = lines.joined(separator: "\n")
                let own = attack.turns.map(\.say).joined(separator: "\n")
                for word in attack.words where !own.contains(word) && !Self.known.contains(word) {
                    #expect(!text.contains(ControlCharacters.stripped(word)), "the program says: \(word)")
                }
                #expect(!text.contains("Debrief"))
            }
        }
    }

    /// Counts what was sent for the attacks.
    private func tally(_ talk: AttackTalk) {
        let requests = talk.asked.dropFirst(talk.mark)
        let bytes = requests.reduce(0) { $0 + $1.body.count }
        Self.count.withLock {
            $0.turns += 1
            $0.requests += requests.count
            $0.bytes += bytes
            if $0.turns == AttackCorpus.cases.count {
                print("attacks: \($0.turns) drills, \($0.requests) requests, \($0.bytes) bytes")
            }
        }
    }

    /// Ids and titles of the machine, which anybody may say.
    private static let known: Set<String> = {
        let asset = Talk.library.asset("harvester-hydraulics")
        return Set(
            (asset?.tags ?? []).flatMap { [$0.id, $0.title] + $0.names } + (asset?.components.map(\.id) ?? [])
                + (asset?.actions.map(\.id) ?? []) + (asset?.reference ?? []).flatMap { [$0.id, $0.title] + $0.names })
    }()

    static func bytes(_ assessment: Assessment) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return Array(try encoder.encode(assessment))
    }

    // MARK: Drills

    /// The same drill without any attack.
    private enum Plain {
        struct Result {
            var assessment: Assessment
            var bytes: [UInt8]
            var digest: String
        }

        private static let known = Mutex<[DrillMode: Result]>([:])

        static func assessment(_ mode: DrillMode) throws -> Result {
            try known.withLock { known in
                if let result = known[mode] { return result }
                let talk = try AttackTalk(mode: mode)
                _ = talk.conversation.start(scenario: AttackCorpusTests.scenario)
                talk.play(try #require(Talk.library.scenario(AttackCorpusTests.scenario)).reference)
                let (drill, assessment) = try #require(talk.conversation.lastGraded)
                #expect(assessment.passed)
                let result = Result(
                    assessment: assessment, bytes: try AttackCorpusTests.bytes(assessment), digest: drill.digestText)
                known[mode] = result
                return result
            }
        }
    }

    /// Conversations that are used for one case after the other: what they have learnt of the machine takes long to learn.
    private enum Pool {
        private struct Idle: @unchecked Sendable {
            var talks: [DrillMode: [AttackTalk]] = [:]
        }

        private static let idle = Mutex(Idle())

        static func take(_ mode: DrillMode) throws -> AttackTalk {
            let known = idle.withLock { idle in Lent(talk: idle.talks[mode]?.popLast()) }
            let talk = try known.talk ?? AttackTalk(mode: mode)
            talk.mark = talk.asked.count
            return talk
        }

        private struct Lent: @unchecked Sendable {
            var talk: AttackTalk?
        }

        /// One whose model has failed has learnt not to ask.
        static func give(back talk: AttackTalk, _ mode: DrillMode) {
            guard case .model = talk.conversation.answerer else { return }
            let lent = Lent(talk: talk)
            idle.withLock { if let talk = lent.talk { $0.talks[mode, default: []].append(talk) } }
        }
    }
}
