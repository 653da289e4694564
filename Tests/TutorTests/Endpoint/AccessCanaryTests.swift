import Testing

@testable import Tutor

/// No way of printing a value prints a key.
@Suite(.ownThreads) struct AccessCanaryTests {
    private static let canary = "canary0123456789abcdef"

    /// Everything a careless line could write of a value.
    private func prints(_ value: Any) -> String {
        var out = "\(value) \(String(reflecting: value)) \(String(describing: Mirror(reflecting: value).children.map(\.value)))"
        dump(value, to: &out)
        return out
    }

    private static let sources: [SettingsSources] = [
        settingsSources(["TUTOR_ENDPOINT": "https://h.example/v1?sig=\(canary)", "TUTOR_API_KEY": canary]),
        settingsSources(["TUTOR_ENDPOINT": "https://h.example", "TUTOR_KEY_COMMAND": "echo \(canary)"]),
        settingsSources(["TUTOR_ENDPOINT": "https://h.example", "TUTOR_AUTH_HEADER": "x-key", "TUTOR_API_KEY": canary]),
        settingsSources(["OPENAI_API_KEY": canary], flags: [.model: "m"]),
        settingsSources(["TUTOR_PROFILE": "p"], flags: [.model: "m"], databricks: "[p]\nhost=w.example\ntoken=\(canary)"),
        settingsSources(
            ["DATABRICKS_HOST": "w.example", "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": canary], flags: [.model: "m"]),
        // Withheld ones.
        settingsSources(["TUTOR_ENDPOINT": "https://h.example", "OPENAI_API_KEY": canary, "DATABRICKS_TOKEN": canary]),
    ]

    @Test(arguments: 0..<7) func settingsAndTargetsPrintNoKey(index: Int) throws {
        let sources = Self.sources[index]
        #expect(!prints(sources).contains(Self.canary))
        let settings = try EndpointSettings(sources)
        let target = try #require(settings.target(client: EndpointClient()))
        for value in [settings, settings.connection as Any, settings.inForce, target, target.authorizer] as [Any] {
            #expect(!prints(value).contains(Self.canary), "\(value)")
        }
    }

    @Test func errorsPrintNoKey() {
        let canary = Self.canary
        for sources in [
            settingsSources(user: "token: \(canary)"), settingsSources(user: "key_env: \(canary)\nendpoint: h.example"),
            settingsSources(["TUTOR_ENDPOINT": "https://u:\(canary)@h"]), settingsSources(user: "max_tokens: \(canary)"),
            settingsSources(["TUTOR_AUTH": canary, "TUTOR_ENDPOINT": "h.example"]),
            settingsSources(["TUTOR_API_KEY": canary + "\nx", "TUTOR_ENDPOINT": "h.example"]),
            settingsSources(["TUTOR_API_KEY": canary], flags: [.endpoint: "http://lan.example"]),
            settingsSources(["TUTOR_AUTH_HEADER": "Authorization: Bearer \(canary)", "TUTOR_API_KEY": "k", "TUTOR_ENDPOINT": "h"]),
            settingsSources(["DATABRICKS_HOST": "https://token:\(canary)@w"], flags: [.model: "m"]),
        ] {
            guard let error = settingsError(sources) else {
                Issue.record("no error")
                continue
            }
            #expect(!(prints(error) + Words.sentence(error)).contains(canary), "\(error)")
        }
    }

    @Test func tokensThatWereFetchedPrintNoKey() async throws {
        let oauth = OAuthAuthorizer(
            workspace: try EndpointURL("https://w.example"), id: "i", secret: Secret(Self.canary), now: { 0 }
        ) { _ throws(EndpointError) in
            HTTPResponse(
                status: 200, contentType: "application/json", body: Array("{\"access_token\":\"\(Self.canary)\"}".utf8))
        }
        let command = CommandAuthorizer(Secret("echo \(Self.canary)"), header: nil, environment: ["K": Self.canary])
        for authorizer in [oauth, command] as [any Authorizer] {
            let header = try #require(try await authorizer.header(renewed: false))
            #expect(header.value.reveal() == "Bearer " + Self.canary)
            #expect(!(prints(header) + prints(authorizer)).contains(Self.canary))
        }
        let cache = CredentialCache(now: { 0 }) {
            .success(.init(header: AuthorizationHeader(name: "a", value: Secret(Self.canary))))
        }
        _ = try await cache.header(renewed: false)
        #expect(!prints(cache).contains(Self.canary))
    }
}
