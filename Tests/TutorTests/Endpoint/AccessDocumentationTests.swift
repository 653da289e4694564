import Foundation
import Testing

@testable import Tutor

/// docs/endpoint.md holds the table of settings as the code has it. Re-record with TUTOR_RECORD_GOLDENS=1.
@Suite struct AccessDocumentationTests {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/endpoint.md")

    @Test func theTableOfSettingsIsTheCode() throws {
        let page = try String(contentsOf: Self.file, encoding: .utf8)
        let rows = SettingKey.allCases.map { key in
            "| `\(key.rawValue)` | `\(key.variable)` | \(Words.form(key)) | \(key.mayStandInProjectFile ? "yes" : "no") | \(Words.summary(key)) |\n"
        }
        let head = "| key in a file | variable | must be | in `./tutor.yaml` | what it is |\n|---|---|---|---|---|\n"
        let end = "<!-- The end of the table. -->"
        let start = try #require(page.firstRange(of: head)).upperBound
        let stop = try #require(page[start...].firstRange(of: end)).lowerBound
        if ProcessInfo.processInfo.environment["TUTOR_RECORD_GOLDENS"] == "1" {
            try (page[..<start] + rows.joined() + page[stop...]).write(to: Self.file, atomically: true, encoding: .utf8)
            return
        }
        #expect(page[start..<stop] == rows.joined())
    }

    @Test func theDefaultsOnThePageAreTrue() throws {
        let page = try String(contentsOf: Self.file, encoding: .utf8).replacing("\n", with: " ")
        let settings = try EndpointSettings(settingsSources())
        for value in settings.inForce { #expect(page.contains("`\(value.key.rawValue)` \(value.shown)"), "\(value)") }
        #expect(page.contains("Connecting may take \(Int(settings.limits.connect)) s"))
        #expect(OAuthAuthorizer.margin == 40 && page.contains("renewed 40 s before"))
    }
}
