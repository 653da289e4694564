import Foundation
import Scenarios
import Testing

@testable import Tutor

/// A first draft of a drill loads, fails untouched and is solved by its own script, on whatever machine it is for.
@Suite struct DraftScenarioTests {
    private static let files = try! Library.files(
        in: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "scenario-library").path)
    private static let long = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil

    /// What a draft needs of the library: its machine and its rubric.
    private static func files(for asset: Asset) -> [LibraryFile] {
        files.filter { $0.path == asset.location.file || $0.path == "rubrics/standard.yaml" || $0.path.hasPrefix("faults/") }
    }

    /// A third of the machines, or all of them where there is time.
    private static var machines: [String] {
        Talk.library.assetList.map(\.id).enumerated().filter { long || $0.offset % 3 == 0 }.map(\.element)
    }

    @Test(arguments: machines)
    func everyMachineHasItsDraft(id: String) throws {
        let asset = try #require(Talk.library.asset(id))
        // Each fault of each machine takes minutes; the first and the first lie of an instrument tell most.
        let some = [asset.faults.first, asset.faults.first { $0.kind == .sensor }].compactMap(\.self)
        for (number, fault) in (Self.long ? asset.faults : some).enumerated() {
            let draft = try DraftScenario(
                id: "draft-\(number)", asset: asset, fault: fault, library: Self.files(for: asset), path: "draft.yaml")
            #expect(draft.findings.map(\.line) == [], "\(id) \(fault.id)")
            let result = try #require(draft.result)
            #expect(!result.untouchedPassed, "\(id) \(fault.id)")
            // The belt is tripped by its slip switch before the drafted script stops it: an author must move the script forward.
            withKnownIssue("the script comes after the trip", isIntermittent: true) {
                #expect(result.reference?.passed == true)
            } when: {
                fault.id == "belt-slip"
            } matching: { _ in
                fault.id == "belt-slip"
            }
            #expect(draft.text.hasPrefix("# yaml-language-server: $schema=../schema/scenario.v1.json\n"))
        }
    }

    /// An id that tells what is hidden is found before anything is written.
    @Test func anIdThatTellsIsFound() throws {
        let asset = try #require(Talk.library.asset("jaw-crusher"))
        let fault = try #require(asset.fault("lube-filter-plugged"))
        let draft = try DraftScenario(
            id: "crusher-plugged", asset: asset, fault: fault, library: Self.files(for: asset), path: "draft.yaml")
        #expect(draft.findings.map(\.code) == ["S204"])
        #expect(draft.result == nil)
    }
}
