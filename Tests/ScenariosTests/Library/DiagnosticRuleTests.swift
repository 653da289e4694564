import Foundation
import Testing

@testable import Scenarios

/// Each code has its explanation, and its examples do what they say.
@Suite struct DiagnosticRuleTests {
    private static let codes: Set<String> = {
        let place = SourceLocation(file: "", line: 1, column: 1)
        let problems: [Diagnostic.Problem] = [
            .unreadable(reason: ""), .notYAML(.empty), .tooLarge(bytes: 0, limit: 0), .tooDeep(limit: 0), .forbiddenSyntax(""),
            .tooMany(limit: 0), .more(count: 0), .duplicateKey("", firstLine: 0), .unknownKey("", suggestion: nil, allowed: []),
            .missingKey("", of: ""), .wrongShape(key: "", expected: "", found: ""), .noValue(key: ""), .noEntries(key: ""),
            .badValue(key: "", value: "", expected: ""), .outOfRange(key: "", value: "", allowed: ""),
            .unsupportedSchema(found: 0, supported: 0), .unknownReference(kind: "", id: "", suggestion: nil),
            .duplicateID(kind: "", id: "", first: place), .limitOrder(tag: ""), .unstable(asset: "", detail: ""),
            .leak(field: "", word: ""), .incomplete(""), .kindMismatch(kind: "", needs: ""), .missingData(file: ""),
            .brokenRows(count: 0, line: 0, reason: ""), .noReadings(of: ""), .outsideRecording(first: "", last: ""),
            .outsideSpan(tag: "", count: 0, of: 0, span: ""), .leftOut(kind: "", id: "", count: 0),
            .lint(.neverSure(rival: "", nats: 0, needed: 0)), .lint(.sureAfterTarget(par: 0, target: 0)),
            .lint(.confusable(first: "", second: "", nats: 0, needed: 0)),
            .lint(.alarmChatters(tag: "", limit: "", perHour: 0)), .lint(.tripNeverActs(interlock: "")),
            .lint(.hintDoesNotNarrow(number: 0)),
            .lint(.sharedPhrase(phrase: "", first: "", second: "")),
            .lint(.phraseReadAsOther(phrase: "", fault: "", readAs: "")), .lint(.evidenceTellsNothing(number: 1, look: "")),
        ]
        return Set(problems.map { Diagnostic($0, at: place).code })
    }()

    @Test func everyCodeHasOneRule() {
        #expect(Set(DiagnosticRule.all.map(\.code)) == Self.codes)
        #expect(
            DiagnosticRule.all.map(\.code) == Self.codes.sorted { ($0.first == "S" ? 0 : 1, $0) < ($1.first == "S" ? 0 : 1, $1) })
        for rule in DiagnosticRule.all {
            #expect(!rule.meaning.isEmpty && !rule.reason.isEmpty && rule.wrong != rule.right, "\(rule.code)")
        }
        #expect(DiagnosticRule.of("s104")?.code == "S104" && DiagnosticRule.of("S999") == nil)
    }

    /// The right lines stand in an example of docs/asset-format.md, which is without a fault; the wrong ones in their place give the code.
    @Test(arguments: DiagnosticRule.all.filter { $0.code.hasPrefix("S") && $0.subject != .library })
    func theExamplesDoWhatTheySay(rule: DiagnosticRule) throws {
        let files = try ProjectFiles.documentedFiles()
        #expect(Library(files: files).diagnostics == [])
        let matches = files.indices.filter { n in
            let isData = RecordingShelf.isData(files[n].path)
            let text = "\n" + String(decoding: files[n].bytes, as: UTF8.self)
            return isData == (rule.subject == .data) && (isData || text.contains("\n\(rule.subject.rawValue): "))
                && text.contains(rule.right)
        }
        let index = try #require(matches.first, "\(rule.code): the right lines stand in no example")
        var broken = files
        let text = String(decoding: files[index].bytes, as: UTF8.self)
        broken[index].bytes = Array(text.replacing(rule.right, with: rule.wrong, maxReplacements: 1).utf8)
        let library = Library(files: broken)
        let found = library.diagnostics + library.recordings.mappings.flatMap { RecordingTrial($0, in: library).diagnostics }
        #expect(found.map(\.code).contains(rule.code), "\(rule.code): \(found.map(\.line))")
    }

    /// Re-record with TUTOR_RECORD_GOLDENS=1.
    @Test func thePageIsMadeOfTheRules() throws {
        let file = ProjectFiles.root.appending(path: "docs/diagnostics.md")
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" { try Data(DiagnosticRule.page.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == DiagnosticRule.page)
    }
}
