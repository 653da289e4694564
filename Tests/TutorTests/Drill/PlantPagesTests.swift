import Scenarios
import Testing

@testable import Tutor

/// Pages of the plant view as a drill sees them: what counts as a look, what is told, and what stays hidden until the grade.
@Suite struct PlantPagesTests {
    private func drill(_ mode: DrillMode = .drill) throws -> Talk {
        let talk = try Talk(mode: mode)
        _ = talk.conversation.start(scenario: "harvester-pilot-pressure")
        talk.wait(until: 90)
        return talk
    }

    // MARK: Looks

    @Test func aTrendOnTheViewIsTheLookThatATrendInWordsIs() throws {
        let (view, words) = (try drill(), try drill())
        _ = view.conversation.perform(
            Command(.showPlant, ["page": "trend", "tags": .list(["oil_level"]), "window": .number(60)]),
            typed: "/plant trend tags=oil_level window=60s")
        words.say("/trend oil_level 60s")
        #expect(view.conversation.drill?.record.looks == words.conversation.drill?.record.looks)
        #expect(view.conversation.drill?.glimpses == words.conversation.drill?.glimpses)
        #expect(view.conversation.drill?.record.looks.isEmpty == false)
    }

    @Test func tagsAndMimicAreAGlanceAtTheBoardAsReadingEverythingIs() throws {
        let (tags, mimic, words) = (try drill(), try drill(), try drill())
        tags.say("/plant tags")
        mimic.say("draw the machine")
        words.say("/read")
        for talk in [tags, mimic] {
            #expect(talk.conversation.drill?.record.boards == words.conversation.drill?.record.boards)
            #expect(talk.conversation.drill?.glimpses == words.conversation.drill?.glimpses)
        }
    }

    @Test func theAlarmPageIsALookAtTheAlarmsAndTheTimelineIsNone() throws {
        let talk = try drill()
        talk.say("/timeline")
        talk.say("/plant timeline")
        #expect(talk.conversation.drill?.record.looks.isEmpty == true && talk.conversation.drill?.record.boards == [])
        talk.say("/plant alarms")
        #expect(talk.conversation.drill?.record.looks.map(\.look) == [.alarms])
    }

    // MARK: The same path

    @Test func acknowledgingByKeyLeavesTheJournalThatTypingLeaves() throws {
        let (keys, words) = (try drill(), try drill())
        for talk in [keys, words] { talk.wait(until: 240) }
        #expect(keys.conversation.detail?.alarms.isEmpty == false)
        let tag = try #require(keys.conversation.detail?.alarms.first?.tag)
        let shown = keys.conversation.perform(Command(.acknowledgeAlarm, ["tag": .list([tag])]), typed: "/ack \(tag)")
        let said = words.conversation.say("/ack \(tag)")
        #expect(shown == said)
        #expect(keys.conversation.entries == words.conversation.entries)
        #expect(keys.conversation.detail?.alarms.first { $0.tag == tag }?.acknowledged == 240)
        for talk in [keys, words] {
            talk.say("it's the pump shaft seal, replace the seal")
            talk.say("yes")
        }
        #expect(keys.conversation.lastAssessment == words.conversation.lastAssessment)
        #expect(keys.conversation.lastAssessment != nil)
    }

    /// What the view writes into the journal can be typed.
    @Test func whatTheViewWritesDownReadsAsTheSameCommand() throws {
        for asset in Talk.library.assets {
            let interpreter = OfflineInterpreter(asset: asset)
            let context = InterpreterContext(asset: asset, mode: .drill, scenarios: [], machines: [], offered: [], lastTags: [])
            for page in PlantPage.allCases where page != .trend {
                let found = interpreter.interpret("/plant \(page.rawValue)", context: context).commands
                #expect(found == [Command(.showPlant, ["page": .text(page.rawValue)])])
            }
            for tag in asset.tags {
                #expect(
                    interpreter.interpret("/ack \(tag.id)", context: context).commands
                        == [Command(.acknowledgeAlarm, ["tag": .list([tag.id])])], "\(asset.id)")
            }
        }
    }

    // MARK: Asking

    @Test(arguments: [
        ("show the mimic", CommandName.showMimic), ("draw the machine", .showMimic), ("/mimic", .showMimic),
        ("show me a diagram of the machine", .showMimic), ("what happened so far?", .showTimeline), ("timeline", .showTimeline),
        ("show me the timeline", .showTimeline), ("what have I done so far?", .showTimeline), ("/timeline", .showTimeline),
        ("open the plant view", .showPlant), ("/plant", .showPlant), ("show me the alarm list", .listAlarms),
        ("show the trend of the oil level", .showTrend), ("what happened to the oil level?", .showTrend),
    ]) func pagesAreAskedForInWords(text: String, command: CommandName) throws {
        let talk = try drill()
        talk.say(text)
        #expect(talk.conversation.lastTurn?.commands.map(\.name) == [command])
    }

    @Test func wordsOpenThePageOnceAndAModelsWishDoesNot() throws {
        let talk = try drill()
        talk.say("show the mimic")
        #expect(talk.conversation.takeRequestedPage() == PageRequest(page: .mimic, window: 0))
        #expect(talk.conversation.takeRequestedPage() == nil)
        _ = talk.conversation.record(
            .understood(source: .model, interpretation: Interpretation(commands: [Command(.showMimic)], confidence: 1)))
        #expect(talk.conversation.takeRequestedPage() == nil)
    }

    // MARK: In words

    @Test func theMimicInWordsNamesEveryPartReadingAndState() throws {
        for asset in Talk.library.assets {
            let talk = try Talk(mode: .practice)
            _ = talk.conversation.start(scenario: "free-\(asset.id)")
            talk.wait(until: 5)
            let text = talk.say("/mimic")
            for part in asset.components { #expect(text.contains(part.title), "\(asset.id)") }
            for tag in asset.tags { #expect(text.contains("  \(tag.title): "), "\(asset.id)") }
            #expect(text.contains(" -> ") && text.contains("no alarm"), "\(asset.id)")
        }
    }

    @Test func theTimelineTellsWhatWasDoneAndNotWhetherItWasSafe() throws {
        let talk = try drill()
        talk.say("note: level fell before pressure")
        talk.say("is the oil level ok?")
        talk.say("give me a hint")
        talk.say("check the hydraulic pump")
        let cooler = talk.say("check the oil cooler")
        #expect(!cooler.isEmpty)
        talk.say("yes")
        talk.wait(until: 400)
        talk.say("/ack")
        let text = talk.say("what happened so far?")
        for part in [
            "noted: level fell before pressure", "looked: hydraulic oil level", "took hint 1",
            "looked: inspecting the hydraulic pump",
            "looked: inspecting the oil cooler", "ALARM pilot pressure L", "acknowledged: ",
        ] { #expect(text.contains(part), "\(part) in \(text)") }
        #expect(!text.contains("NOT SAFE"))
        let times = talk.conversation.detail?.timeline.map(\.at) ?? []
        #expect(times == times.sorted() && times.count >= 7)
    }

    @Test func aFaultThatOneIsToFindIsNotNamedInTheTimeline() throws {
        let talk = try Talk(mode: .practice)
        _ = talk.conversation.start(scenario: "free-harvester-hydraulics")
        talk.say("surprise me")
        let secret = try #require(talk.conversation.drill?.record.injected.first)
        let asset = try #require(talk.conversation.drill?.asset)
        let title = try #require(asset.fault(secret.fault)?.title)
        var text = talk.say("/timeline")
        #expect(text.contains("put in: a fault to find") && !text.lowercased().contains(title.lowercased()))
        let other = try #require(asset.faults.first { $0.id != secret.fault })
        talk.say("/inject \(other.id)")
        text = talk.say("/timeline")
        #expect(text.contains("put in: \(Words.inline(other.title))") && !text.lowercased().contains(title.lowercased()))
    }

    // MARK: Machines

    @Test func theFlowsOfEveryShippedMachineReachNearlyEveryPart() throws {
        for asset in Talk.library.assets {
            let map = MachineMap(asset)
            #expect(!asset.flows.isEmpty, "\(asset.id)")
            #expect(Set(map.order) == Set(map.parts.indices) && map.order.count == map.parts.count, "\(asset.id)")
            let touched = Set(map.flows.flatMap { [$0.from, $0.to] })
            let apart = map.parts.filter { !touched.contains($0.component) && !$0.tags.isEmpty }
            #expect(apart.isEmpty, "\(asset.id): \(apart.map(\.component))")
            #expect(map.loose.count <= 4, "\(asset.id): \(map.loose)")
        }
    }

    @Test func aMachineWhoseFileSaysNothingOfFlowsIsDrawnFromItsNamesAndCouplings() throws {
        var asset = try #require(Talk.library.asset("harvester-hydraulics"))
        asset.flows = []
        for index in asset.components.indices { asset.components[index].tags = [] }
        let map = MachineMap(asset)
        #expect(map.parts.first { $0.component == "reservoir" }?.tags.contains("oil_level") == true)
        #expect(map.flows.contains(Flow(from: "reservoir", to: "suction_line")))
        asset.faults = []
        #expect(MachineMap(asset) == map, "faults have no part in the picture")
    }
}
