import Scenarios
import Testing

@testable import Tutor

/// A key goes to the host it belongs to, and nowhere else.
@Suite struct AccessKeyTests {
    private func key(_ environment: [String: String], flags: [SettingKey: String] = [:], user: String? = nil) throws -> String? {
        try Resolved(settingsSources(environment, flags: flags, user: user))?.credentials
    }

    private func withheld(_ environment: [String: String], flags: [SettingKey: String] = [:], user: String? = nil) throws
        -> [WithheldKey]
    {
        let resolved = try #require(try Resolved(settingsSources(environment, flags: flags, user: user)))
        #expect(resolved.credentials == "none")
        return resolved.withheld
    }

    @Test func databricksKeysGoToTheirWorkspace() throws {
        let login = ["DATABRICKS_HOST": "w.cloud.databricks.com", "DATABRICKS_TOKEN": "t"]
        #expect(try key(login, flags: [.model: "m"]) == "bearer t")
        #expect(
            try key(login, flags: [.endpoint: "https://W.cloud.databricks.com:443/serving-endpoints/x/invocations"]) == "bearer t")
        for other in [
            "https://evil.example/v1", "https://w.cloud.databricks.com.evil.example", "https://w.cloud.databricks.com:8443",
            "http://w.cloud.databricks.com",
        ] {
            #expect(
                try withheld(login, flags: [.endpoint: other])
                    == [WithheldKey(origin: .environment("DATABRICKS_TOKEN"), host: "w.cloud.databricks.com")], "\(other)")
        }
        #expect(
            try withheld(["DATABRICKS_TOKEN": "t"], flags: [.endpoint: "https://w.cloud.databricks.com"])
                == [WithheldKey(origin: .environment("DATABRICKS_TOKEN"), host: nil)])
    }

    @Test func openAIKeysGoToTheBaseOrToOpenAI() throws {
        #expect(try key(["OPENAI_API_KEY": "k"], flags: [.model: "m"]) == "bearer k")
        #expect(try key(["OPENAI_API_KEY": "k"], flags: [.endpoint: "https://api.openai.com/v1"]) == "bearer k")
        let base = ["OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "https://o.example/v1"]
        #expect(try key(base, flags: [.model: "m"]) == "bearer k")
        #expect(
            try withheld(base, flags: [.endpoint: "https://api.openai.com/v1"])
                == [WithheldKey(origin: .environment("OPENAI_API_KEY"), host: "o.example")])
        #expect(
            try withheld(["OPENAI_API_KEY": "k"], flags: [.endpoint: "https://x.example/v1"])
                == [WithheldKey(origin: .environment("OPENAI_API_KEY"), host: "api.openai.com")])
    }

    @Test func azureKeysGoToAzureInTheirHeader() throws {
        let key = ["AZURE_OPENAI_API_KEY": "k"]
        #expect(try self.key(key, flags: [.endpoint: "https://r.openai.azure.com/openai/v1"]) == "api-key k")
        #expect(
            try self.key(key.merging(["TUTOR_AUTH": "bearer"]) { $1 }, flags: [.endpoint: "https://r.openai.azure.com"])
                == "bearer k")
        for other in ["https://openai.azure.com.evil.example", "https://evil-openai.azure.com", "https://x.example"] {
            #expect(try withheld(key, flags: [.endpoint: other]).map(\.origin) == [.environment("AZURE_OPENAI_API_KEY")])
        }
    }

    @Test func theTutorsOwnKeyGoesToTheTutorsOwnEndpoint() throws {
        let own = ["TUTOR_API_KEY": "k", "TUTOR_ENDPOINT": "https://a.example/v1"]
        #expect(try key(own) == "bearer k")
        #expect(try key(["TUTOR_API_KEY": "k"], flags: [.endpoint: "https://b.example"]) == "bearer k")
        #expect(try key(["TUTOR_API_KEY": "k"], user: "endpoint: https://b.example") == "bearer k")
        #expect(try key(own, flags: [.endpoint: "https://a.example/other"]) == "bearer k")
        #expect(
            try withheld(own, flags: [.endpoint: "https://b.example"])
                == [WithheldKey(origin: .environment("TUTOR_API_KEY"), host: "a.example")])
        #expect(
            try withheld(["TUTOR_API_KEY": "k", "OPENAI_BASE_URL": "https://o.example"], flags: [.model: "m"]).map(\.origin)
                == [.environment("TUTOR_API_KEY")])
    }

    @Test func whatAFileNamesBelongsToThatFilesEndpoint() throws {
        let file = "endpoint: https://a.example/v1\nkey_command: pass show a\n"
        #expect(try key([:], user: file) == "command pass show a")
        let place = SourceLocation(file: "/h/.config/tutor/config.yaml", line: 2, column: 14)
        #expect(
            try withheld(["TUTOR_ENDPOINT": "https://b.example"], user: file)
                == [WithheldKey(origin: .userFile(place), host: "a.example")])
        #expect(try key(["TUTOR_ENDPOINT": "https://b.example", "TUTOR_API_KEY": "b"], user: file) == "bearer b")
        #expect(try key(["MY": "k"], flags: [.endpoint: "https://b.example"], user: "key_env: MY") == "bearer k")
        #expect(
            try withheld(["MY": "k"], flags: [.endpoint: "https://b.example"], user: "key_env: MY\nendpoint: https://a.example")
                .count
                == 1)
    }

    @Test func theStrongerPlaceNamesTheKey() throws {
        let user = "endpoint: https://a.example\nkey_env: MINE\n"
        #expect(try key(["MINE": "file", "TUTOR_API_KEY": "own"], user: user) == "bearer own")
        #expect(try key(["MINE": "file", "TUTOR_KEY_COMMAND": "cmd"], user: user) == "command cmd")
        #expect(try key(["MINE": "file", "OPENAI_API_KEY": "o"], user: user) == "bearer file")
        #expect(try key(["MINE": "file", "TUTOR_AUTH": "none"], user: user) == "none")
    }

    @Test func theWayCanBeChosen() throws {
        let environment = ["TUTOR_ENDPOINT": "https://a.example", "TUTOR_API_KEY": "k"]
        func with(_ more: [String: String]) throws -> String? { try key(environment.merging(more) { $1 }) }
        #expect(try with(["TUTOR_AUTH": "Bearer"]) == "bearer k")
        #expect(try with(["TUTOR_AUTH": "header"]) == "api-key k")
        #expect(try with(["TUTOR_AUTH_HEADER": "X-Key"]) == "X-Key k")
        #expect(try with(["TUTOR_AUTH": "bearer", "TUTOR_AUTH_HEADER": "X-Key"]) == "bearer k")
        #expect(
            try with(["TUTOR_AUTH": "command", "TUTOR_KEY_COMMAND": "c", "TUTOR_AUTH_HEADER": "X-Key"]) == "command c in X-Key")
        for (way, rest) in [("databricks", [:]), ("command", [:]), ("bearer", ["TUTOR_API_KEY": ""])]
            as [(String, [String: String])]
        {
            let error = settingsError(settingsSources(environment.merging(rest) { $1 }.merging(["TUTOR_AUTH": way]) { $1 }))
            #expect(error == .noKey(try #require(Authentication(rawValue: way)), []), "\(way)")
        }
        #expect(
            settingsError(settingsSources(environment.merging(["TUTOR_AUTH_HEADER": "a: b"]) { $1 }))
                == .badValue(.authHeader, .environment("TUTOR_AUTH_HEADER")))
    }

    @Test func aKeyInThePlaceOfANameIsNotRepeated() throws {
        for value in ["dapi0123456789abcdef0123456789abcdef", "sk-abcdefghijklmnopqrstuvwxyz", "a b"] {
            let error = try #require(settingsError(settingsSources(["TUTOR_ENDPOINT": "h.example", "TUTOR_KEY_ENV": value])))
            #expect(!"\(error)\(Words.sentence(error))".contains(value))
        }
    }

    @Test func aKeyThatNoHeaderCanHoldIsRefused() {
        for key in ["a\nX-Evil: 1", "a\u{0}b", "ключ"] {
            #expect(
                settingsError(settingsSources(["TUTOR_ENDPOINT": "h.example", "TUTOR_API_KEY": key]))
                    == .badKey(.environment("TUTOR_API_KEY")))
        }
    }

    @Test func aKeyIsNotSentInTheOpen() throws {
        let key = ["TUTOR_API_KEY": "k"]
        #expect(
            settingsError(settingsSources(key, flags: [.endpoint: "http://lan.example:8000/v1"]))
                == .unencrypted(host: "lan.example:8000"))
        #expect(try self.key(key, flags: [.endpoint: "http://127.0.0.1:8000/v1"]) == "bearer k")
        #expect(try self.key([:], flags: [.endpoint: "http://lan.example:8000/v1"]) == "none")
        #expect(try self.key(key.merging(["TUTOR_AUTH": "none"]) { $1 }, flags: [.endpoint: "http://lan.example/v1"]) == "none")
    }
}
