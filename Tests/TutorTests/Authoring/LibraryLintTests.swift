import Foundation
import Scenarios
import Testing

@testable import Tutor

/// The shipped library teaches: every drill can be known, and nothing of it leads astray.
@Suite(.ownThreads) struct LibraryLintTests {
    /// Also makes docs/observer.md. Re-record with TUTOR_RECORD_GOLDENS=1.
    @Test func theWholeLibraryIsCleanForExams() throws {
        let library = Talk.library
        let began = ContinuousClock.now
        let lint = try LibraryLint(
            library, assets: library.assetList.map(\.id), scenarios: library.scenarioList.map(\.id))
        print("linted \(lint.items.count) machines and drills in \(began.duration(to: .now))")
        #expect(lint.items.count == library.assetList.count + library.scenarioList.count)
        #expect(lint.items.flatMap { $0.diagnostics(.exam, in: library) }.map(\.line) == [])
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/observer.md")
        let page = ObserverPage.page(of: lint)
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" { try Data(page.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    @Test func theSameFilesGiveTheSameInAnyOrderOfWork() throws {
        let library = Talk.library
        func page() throws -> String {
            ObserverPage.page(
                of: try LibraryLint(library, assets: ["jaw-crusher"], scenarios: ["crusher-bearing-hot", "crusher-oil-pressure"]))
        }
        #expect(try page() == page())
    }

    /// Each profile takes more for an error than the one before, and none takes back what another said.
    @Test func profilesOnlyGrowStricter() {
        let findings: [LintFinding] = [
            .neverSure(rival: "", nats: 0, needed: 0), .sureAfterTarget(par: 0, target: 0),
            .confusable(first: "", second: "", nats: 0, needed: 0), .alarmChatters(tag: "", limit: "", perHour: 0),
            .tripNeverActs(interlock: ""), .hintDoesNotNarrow(number: 2), .sharedPhrase(phrase: "", first: "", second: ""),
            .phraseReadAsOther(phrase: "", fault: "", readAs: ""), .evidenceTellsNothing(number: 1, look: ""),
        ]
        for finding in findings {
            let errors = LintProfile.allCases.map { $0.severity(of: finding) == .error }
            #expect(errors == errors.sorted { !$0 && $1 })
            #expect(errors.last == true)
        }
        #expect(Set(findings.map(\.code)).count == findings.count)
    }
}
