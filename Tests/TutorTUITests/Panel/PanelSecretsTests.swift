import Foundation
import Scenarios
import Testing
import Tutor

@testable import tutor_tui

/// Every page of the view, in every shipped drill, at several moments: nothing on it names what is hidden.
@Suite struct PanelSecretsTests {
    private static let library = try! Library(
        folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library").path)

    @Test func noScreenOfAnyDrillTellsWhatIsHidden() throws {
        var screens = 0
        for scenario in Self.library.scenarios {
            let asset = try #require(Self.library.asset(scenario.asset))
            let secrets = needles(scenario, asset)
            let conversation = Conversation(
                library: Self.library, archive: DrillArchive(store: try .inMemory(), journals: nil),
                trainee: Trainee(id: "t", name: "", office: ""), mode: scenario.isForExams ? .exam : .drill, seed: 7,
                environment: ConversationEnvironment(
                    now: { "2000-01-01T00:00:00.000Z" }, makeID: { "d" }, makeSeed: { 7 }, program: "test"))
            _ = conversation.start(scenario: scenario.id)
            var model = ChatModel(session: conversation, size: CellSize(columns: 120, rows: 40), glyphs: .unicode)
            for second in [0, scenario.targetSeconds / 2, scenario.targetSeconds] {
                _ = conversation.advance(to: second)
                _ = model.update(.tick(seconds: 0))
                model.press(.control("o"), .text("1"))
                for page in PlantPage.allCases {
                    model.type("\(PlantPage.allCases.firstIndex(of: page)! + 1)")
                    if page == .trend { model.press(.text("1"), .enter) }
                    for step in 0..<(page == .mimic || page == .tags ? 4 : 1) {
                        if step > 0 { model.press(.down) }
                        let text = model.text().lowercased()
                        #expect(text.contains("[\(PlantPage.allCases.firstIndex(of: page)! + 1) "), "\(scenario.id)")
                        screens += 1
                        for secret in secrets where text.contains(secret) {
                            Issue.record("\(scenario.id) at \(second), \(page): \"\(secret)\"")
                        }
                    }
                }
                model.press(.escape)
            }
        }
        #expect(screens > Self.library.scenarios.count * 20)
    }

    /// Texts of the hidden faults that nothing which everybody may read holds as well.
    private func needles(_ scenario: Scenario, _ asset: Asset) -> [String] {
        let titles = asset.tags.map(\.title) + asset.components.map(\.title) + asset.flows.map(\.carries)
        let open = (titles + asset.interlocks.map(\.title) + [asset.title, scenario.title]).joined(separator: "\n").lowercased()
        let active = scenario.faults.compactMap { asset.fault($0.mode) }
        var all = asset.faults.flatMap { [$0.id, $0.title] } + scenario.hints + scenario.evidence.map(\.shows)
        for fault in active { all += [fault.failureMode, fault.cause, fault.repair] + fault.phrases + fault.findings.values }
        return Set(all.map { $0.lowercased() }).filter { $0.count >= 6 && !open.contains($0) }.sorted()
    }
}
