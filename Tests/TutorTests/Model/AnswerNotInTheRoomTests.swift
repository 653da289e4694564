import Foundation
import Scenarios
import TestSupport
import Testing

@testable import Tutor

/// What a model is not told it cannot tell: every byte that is sent before the grade, in every drill and mode, is looked through for
/// the answer, the hints, the seed, the rubric, what is still to come, and who the trainee is.
@Suite struct AnswerNotInTheRoomTests {
    /// Words that no offline reader of ours knows.
    private static let free = [
        "Was meinst du dazu, Kollege?", "Ich weiß gerade nicht weiter, was würdest du als Nächstes tun?",
        "Das verstehe ich noch nicht ganz.", "Und was sagt uns das jetzt?", "Kannst du mir da bitte weiterhelfen?",
    ]
    private static let prediction = #"{"predictions":[{"fault":"quetzal-opinion-55","probability":0.73190246}]}"#

    @Test(arguments: DrillMode.allCases) func noRequestHoldsTheAnswer(mode: DrillMode) async throws {
        try await SlowLane.run { try lookThrough(mode) }
    }

    /// All drills of the mode; in a short run a third of them, another one for each mode.
    private func scenarios(_ mode: DrillMode) -> [Scenario] {
        let all = Talk.library.scenarios.filter { !$0.isForExams || mode == .exam }
        guard ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] == nil else { return all }
        let turn = DrillMode.allCases.firstIndex(of: mode) ?? 0
        return all.enumerated().filter { $0.offset % 6 == turn }.map(\.element)
    }

    private func lookThrough(_ mode: DrillMode) throws {
        var count = 0
        var bytes = 0
        var texts = 0
        var shown = 0
        var open = 0
        var invariant: [String: Set<String>] = [:]
        var machines: Set<String> = []
        // One conversation for all: nothing of a drill may come up in the next one either.
        let talk = try AttackTalk(mode: mode, onDisk: mode == .drill, opinion: Self.prediction)
        for scenario in scenarios(mode) {
            let run = try Run(scenario, talk: talk, mode: mode)
            try run.perform(restarting: mode == .drill && machines.insert(scenario.asset).inserted)
            let found = try run.found()
            #expect(found.isEmpty, "\(scenario.id): \(found.prefix(5))")
            invariant[scenario.asset, default: []].formUnion(run.unchanging)
            count += run.requests.count
            bytes += run.requests.reduce(0) { $0 + $1.body.count }
            texts += run.texts
            shown += run.findingsThatTell
            open += run.secrets.open.count
            // Something is found where it may stand: the debrief goes to the model after the grade.
            if mode != .exam {
                let after = run.asked.dropFirst(run.beforeGrade).map(\.text).joined()
                #expect(after.contains("Debrief:"))
                if !scenario.faults.isEmpty { #expect(!run.secrets.found(in: after).isEmpty, "\(scenario.id)") }
            }
        }
        // Instructions and tools are the same bytes whatever is wrong: they cannot tell.
        for (asset, texts) in invariant { #expect(texts.count == 2, "\(asset): tools and instructions differ") }
        print(
            "answer not in the room, \(mode.rawValue): \(scenarios(mode).count) drills, \(count) requests, \(bytes) bytes, "
                + "\(texts) different texts looked through, \(shown) findings told because they had been seen, "
                + "\(open) half-sentences of hints or evidence that stand in brief or reference as well")
    }

    /// Two drills that differ in everything hidden, and in nothing that can be seen yet: whatever is sent is the same, byte for byte.
    @Test(arguments: DrillMode.allCases) func whatIsHiddenChangesNoByteBeforeItShows(mode: DrillMode) async throws {
        try await SlowLane.run { try compare(mode) }
    }

    private func compare(_ mode: DrillMode) throws {
        let asset = try #require(Talk.library.asset("harvester-hydraulics"))
        let bodies = try asset.faults.indices.prefix(4).map { index in
            var scenario = try #require(Talk.library.scenario("harvester-pilot-pressure"))
            scenario.faults = [
                .init(mode: asset.faults[index].id, severity: 1...1, onset: Double(800 + index)...Double(801 + index), profile: nil)
            ]
            scenario.hints = (0..<3).map { "Hint \($0) of variant \(index)." }
            scenario.evidence = [
                .init(look: .tag(asset.tags[index].id), weight: index + 1, shows: "variant \(index)")
            ]
            scenario.procedure = []
            scenario.badge = "Badge \(index)"
            scenario.version = index + 1
            let library = Talk.library.replacing(scenario)
            let talk = try AttackTalk(mode: mode, library: library)
            _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
            for (turn, component) in asset.components.enumerated() {
                _ = talk.conversation.advance(to: 30 * (turn + 1))
                talk.answers.set([
                    .calls([
                        ("read_tags", "{}"), ("show_trend", "{\"tags\":[\"\(asset.tags[turn].id)\"]}"), ("list_alarms", "{}"),
                        ("show_status", "{}"), ("inspect", "{\"component\":\"\(component.id)\"}"),
                    ])
                ])
                talk.say(Self.free[turn % Self.free.count])
                if talk.conversation.awaitsConfirmation { talk.say("yes") }
                if mode != .exam {
                    talk.answers.set([.calls([("request_hint", "{}")])])
                    talk.say(Self.free[(turn + 1) % Self.free.count])
                    if talk.conversation.awaitsConfirmation { talk.say("yes") }
                }
            }
            talk.say(Self.free[0])
            #expect(talk.conversation.drill?.elapsed ?? .max < 800)
            return talk.asked.map(\.body)
        }
        #expect(bodies[0].count > asset.components.count)
        for other in bodies.dropFirst() { #expect(other == bodies[0]) }
    }

    /// One drill by its reference solution, with a model in between that calls everything there is.
    private final class Run {
        private let talk: AttackTalk
        private let sentBefore: Int
        let scenario: Scenario
        let asset: Asset
        let mode: DrillMode
        let secrets: Secrets
        private(set) var beforeGrade = 0
        /// Different texts that were looked through.
        private(set) var texts = 0
        /// Findings that hold something unique to the fault, were shown to the trainee, and were told to the model.
        private(set) var findingsThatTell = 0
        /// Tools and instructions that were sent, the brief cut out.
        private(set) var unchanging: Set<String> = []
        private var lastSystem = ""
        private var said: Set<String> = []
        private var findings: Set<String> = []
        private var called: Set<String> = []
        private var times: [(requests: Int, elapsed: Int)] = []
        private var asks = 0

        init(_ scenario: Scenario, talk: AttackTalk, mode: DrillMode) throws {
            self.scenario = scenario
            self.talk = talk
            talk.mark = talk.asked.count
            sentBefore = talk.endpoint.requests.count
            self.mode = mode
            asset = try #require(Talk.library.asset(scenario.asset))
            secrets = try Secrets(scenario, library: Talk.library, seed: AttackTalk.seed)
        }

        /// What was sent in this run, to the scoring endpoint as well.
        var requests: ArraySlice<FakeRequest> { talk.endpoint.requests.dropFirst(sentBefore) }

        /// What the model was asked in this run.
        var asked: [FakeRequest] { Array(talk.asked.dropFirst(talk.mark)) }

        func perform(restarting: Bool) throws {
            _ = talk.conversation.start(scenario: scenario.id)
            var plan = plan()
            let lines = scenario.reference.map(AttackTalk.line)
            let reference = lines.dropLast(2)
            let claim = try #require(lines.dropLast().last)
            let last = try #require(lines.last)
            for (index, line) in reference.enumerated() {
                _ = talk.conversation.advance(to: line.second)
                if !talk.conversation.awaitsConfirmation { try ask(&plan) }
                if restarting, index == reference.count / 2, !talk.conversation.awaitsConfirmation {
                    try talk.restart()
                    _ = talk.conversation.open()
                    say("yes")
                }
                say(line.text)
            }
            while !plan.isEmpty { try ask(&plan) }
            let offered = Set(talk.conversation.tools(talk.conversation.drill).definitions.map(\.name))
            #expect(called.isSuperset(of: offered), "\(scenario.id): never called \(offered.subtracting(called))")
            // The claim is dropped once, so that it is part of what the model is told; and its second opinion has come.
            _ = talk.conversation.advance(to: claim.second)
            say(claim.text)
            say("no")
            var again: [Call] = [Call("submit_diagnosis", "{\"quote\":\(FakeChat.quoted(claim.text))}")]
            try ask(&again)
            say(claim.text)
            #expect(talk.conversation.awaitsConfirmation, "\(scenario.id): \(claim.text)")
            beforeGrade = asked.count
            _ = talk.conversation.advance(to: last.second)
            say(last.text)
            #expect(talk.conversation.lastGraded?.1.endReason == .diagnosed, "\(scenario.id)")
        }

        private func say(_ text: String) {
            said.insert(text)
            talk.say(text)
            times.append((asked.count, talk.conversation.elapsed ?? .max))
            for case .inspected(_, let finding, _, _, _) in talk.conversation.lastTurn?.outcomes ?? [] { findings.insert(finding) }
        }

        // MARK: What the model calls

        private struct Call {
            var name: String
            var arguments: String
            init(_ name: String, _ arguments: String = "{}") { (self.name, self.arguments) = (name, arguments) }
        }

        /// Every tool with every argument that could lead to another result.
        private func plan() -> [Call] {
            let first = AnswerNotInTheRoomTests.free[0]
            var calls = [Call("read_tags"), Call("list_alarms"), Call("show_status"), Call("help"), Call("set_grade")]
            for tag in asset.tags {
                calls.append(Call("read_tags", "{\"tags\":[\"\(tag.id)\"]}"))
                calls.append(Call("show_trend", "{\"tags\":[\"\(tag.id)\"],\"window\":600}"))
            }
            calls += asset.components.map { Call("inspect", "{\"component\":\"\($0.id)\"}") }
            calls += asset.reference.map { Call("explain", "{\"topic\":\(FakeChat.quoted($0.title))}") }
            calls += scenario.hints.map { _ in Call("request_hint") } + [Call("request_hint")]
            calls += CommandName.allCases.map { Call("help", "{\"topic\":\"\($0.rawValue)\"}") }
            calls += [
                Call("acknowledge_alarm"), Call("list_alarms"), Call("show_mimic"), Call("show_timeline"),
                Call("note", "{\"text\":\(FakeChat.quoted(first))}"),
                Call("explain", #"{"topic":"the answer"}"#), Call("show_progress"), Call("show_leaderboard"),
                Call("show_certificates"), Call("list_scenarios", #"{"query":"x"}"#),
                Call("start_scenario", "{\"scenario\":\"\(scenario.id)\"}"),
                Call("submit_diagnosis", "{\"quote\":\(FakeChat.quoted(first))}"),
            ]
            calls += asset.actions.prefix(3).map { Call("operate", "{\"action\":\"\($0.id)\"}") }
            calls += [
                Call("end_drill"), Call("pause"), Call("resume"), Call("set_speed", #"{"factor":2}"#),
                Call("set_mode", #"{"mode":"idling"}"#),
                Call("inject_fault", "{\"fault\":\(FakeChat.quoted(first))}"), Call("clear_fault"),
            ]
            return calls
        }

        /// Says something that only a model understands, and lets it call what is next. What is echoed is confirmed when it only shows
        /// something.
        private func ask(_ plan: inout [Call]) throws {
            var turn: [Call] = []
            while let next = plan.first, turn.count < ModelTurn.mostCalls,
                !turn.contains(where: { $0.name == next.name && $0.arguments == next.arguments })
            {
                turn.append(plan.removeFirst())
                let isEchoed = asset.components.contains { next.arguments.contains("\"\($0.id)\"") && !$0.unsafeUnless.isEmpty }
                if isEchoed || ["operate", "request_hint", "end_drill", "submit_diagnosis"].contains(next.name) { break }
            }
            called.formUnion(turn.map(\.name))
            let text = AnswerNotInTheRoomTests.free[asks % AnswerNotInTheRoomTests.free.count]
            asks += 1
            let before = asked.count
            talk.answers.set([.calls(turn.map { ($0.name, $0.arguments) })])
            say(text)
            try #require(asked.count > before, "\(scenario.id): \"\(text)\" went to no model")
            guard talk.conversation.awaitsConfirmation else { return }
            say(["inspect", "request_hint"].contains(turn.last?.name) ? "yes" : "no")
        }

        // MARK: What was sent

        /// What may not have been sent and was.
        func found() throws -> [String] {
            var out: [String] = []
            let heads = Set(asked.flatMap { $0.headers.values + [$0.target] }).joined(separator: "\n")
            let everything = requests.reduce(into: Data(heads.utf8)) { $0 += $1.body }
            let who = [AttackTalk.trainee.id, AttackTalk.trainee.name, AttackTalk.trainee.office, "Quintessa", "Wollongong"]
            for word in who + [String(AttackTalk.seed)] where everything.range(of: Data(word.utf8)) != nil {
                out.append("sent: \(word)")
            }
            let raised = raised()
            var known: Set<String> = []
            for (index, request) in asked.prefix(beforeGrade).enumerated() {
                let elapsed = times.first { index < $0.requests }?.elapsed ?? .max
                let body = try #require(try JSONSerialization.jsonObject(with: Data(request.body)) as? [String: Any])
                try checkUnchanging(body)
                for text in try strings(of: body) where known.insert(text).inserted {
                    for finding in findings where text.contains(finding) && !secrets.found(in: finding).isEmpty {
                        findingsThatTell += 1
                    }
                    let rest = findings.reduce(text) { $0.replacing($1, with: " ") }
                    out += secrets.found(in: rest).map { "\($0.what) \"\($0.text)\" in: \(rest.prefix(300))" }
                    if rest.contains("quetzal") || rest.contains("0.7319") { out.append("second opinion in: \(rest.prefix(200))") }
                    for event in raised where event.at > elapsed && rest.contains(event.name) {
                        out.append("\(event.name) at \(elapsed), before it came at \(event.at)")
                    }
                }
            }
            texts = known.count
            return out
        }

        /// Alarm codes and trips, and when they came: never for those that never did.
        private func raised() -> [(name: String, at: Int)] {
            let timeline = talk.conversation.lastDrill?.record.timeline ?? []
            let alarms = asset.tags.flatMap { tag in
                tag.alarms.filter { !$0.code.isEmpty }.map { limit in
                    (limit.code, timeline.first { $0.what == .alarm(tag: tag.id, kind: limit.kind) }?.tick)
                }
            }
            let trips = asset.interlocks.map { trip in (trip.title, timeline.first { $0.what == .trip(trip.id) }?.tick) }
            // Only whole codes: one may begin like another.
            return (alarms.map { ("(\($0.0))", $0.1) } + trips).map { ($0.0, $0.1.map { Int(Double($0) * Tick.seconds) } ?? .max) }
        }

        /// Every text of a request that can differ from drill to drill, without the trainee's own words.
        private func strings(of body: [String: Any]) throws -> [String] {
            let messages = try #require(body["messages"] as? [[String: Any]])
            var out: [String] = [scenario.brief]
            for message in messages.dropFirst() {
                if let content = message["content"] as? String {
                    // The trainee's words are a line of their own.
                    out.append(content.split(separator: "\n").filter { !said.contains(String($0)) }.joined(separator: "\n"))
                }
                for call in message["tool_calls"] as? [[String: Any]] ?? [] {
                    let function = try #require(call["function"] as? [String: Any])
                    let arguments = try #require(function["arguments"] as? String)
                    let given = try #require(JSONValue(json: arguments)?.object)
                    out += [function["name"] as? String ?? ""] + given.keys
                    out += given.values.compactMap(\.string).filter { !said.contains($0) }
                }
            }
            return out
        }

        /// Notes tools and instructions, the brief cut out: what must be the same for every drill of a machine.
        private func checkUnchanging(_ body: [String: Any]) throws {
            let system = try #require((body["messages"] as? [[String: Any]])?.first?["content"] as? String)
            if system != lastSystem { unchanging.insert(system.replacing(scenario.brief, with: "{{brief}}")) }
            lastSystem = system
            let tools = try JSONSerialization.data(withJSONObject: try #require(body["tools"]), options: .sortedKeys)
            unchanging.insert(String(decoding: tools, as: UTF8.self))
        }
    }
}
