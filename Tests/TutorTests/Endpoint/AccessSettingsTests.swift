import Scenarios
import Testing

@testable import Tutor

/// Which value holds, what counts as configured, and what a file may not say.
@Suite struct AccessSettingsTests {
    private static let host = ["DATABRICKS_HOST": "https://w.cloud.databricks.com/?o=1"]
    private static let workspace = "https://w.cloud.databricks.com/serving-endpoints/chat/completions"

    // MARK: Precedence

    @Test func theStrongestValueHolds() throws {
        let user = "endpoint: https://u.example/v1\nmodel: from-user\nmax_tokens: 200\n"
        func model(_ sources: SettingsSources) throws -> (String?, SettingOrigin?) {
            let settings = try EndpointSettings(sources)
            return (settings.connection?.model, settings.inForce.first { $0.key == .model }?.origin)
        }
        let project = "model: from-project\n"
        let environment = ["TUTOR_MODEL": " from-environment\n"]
        var (value, origin) = try model(settingsSources(environment, flags: [.model: "from-flag"], project: project, user: user))
        #expect(value == "from-flag" && origin == .flag("--model"))
        (value, origin) = try model(settingsSources(environment, project: project, user: user))
        #expect(value == "from-environment" && origin == .environment("TUTOR_MODEL"))
        (value, origin) = try model(settingsSources(["TUTOR_MODEL": " "], project: project, user: user))
        #expect(value == "from-project")
        #expect(origin == .projectFile(SourceLocation(file: "./tutor.yaml", line: 1, column: 8)))
        (value, origin) = try model(settingsSources(user: user))
        #expect(value == "from-user")
        #expect(origin == .userFile(SourceLocation(file: "/h/.config/tutor/config.yaml", line: 2, column: 8)))
    }

    @Test func everyKeyCanBeSetInFileAndEnvironment() throws {
        let values: [SettingKey: String] = [
            .endpoint: "https://h/v1", .model: "m", .profile: "p", .auth: "bearer", .authHeader: "x-key", .keyEnv: "MY_KEY",
            .keyCommand: "echo k", .caBundle: "/ca.pem", .contextTokens: "16000", .maxTokens: "500", .firstTokenSeconds: "30",
            .idleSeconds: "7.5", .turnSeconds: "120", .scoringEndpoint: "https://h/serving-endpoints/f/invocations", .prompts: "/p",
            .bell: "always", .history: "off", .language: "ja", .motion: "reduced",
        ]
        #expect(Set(values.keys) == Set(SettingKey.allCases))
        let text = values.map { "\($0.key.rawValue): \($0.value)\n" }.sorted().joined()
        let variables = Dictionary(uniqueKeysWithValues: values.map { ($0.key.variable, $0.value) })
        for sources in [
            settingsSources(["MY_KEY": "k"], user: text, files: ["/ca.pem": "x"]),
            settingsSources(variables.merging(["MY_KEY": "k"]) { $1 }, files: ["/ca.pem": "x"]),
        ] {
            let settings = try EndpointSettings(sources)
            #expect(Set(settings.inForce.map(\.key)) == Set(SettingKey.allCases))
            #expect(settings.inForce.allSatisfy { $0.origin != .standard })
            #expect(settings.contextTokens == 16_000 && settings.maxTokens == 500)
            #expect(settings.limits.firstToken == 30 && settings.limits.idle == 7.5 && settings.limits.total == 120)
            #expect(settings.networkOptions.certificates == "/ca.pem" && settings.prompts == "/p")
            #expect(
                settings.talk.bell == .always && !settings.talk.keepsHistory && settings.talk.language == .japanese
                    && settings.talk.motion == .reduced)
            #expect(settings.scoringEndpoint?.text == "https://h/serving-endpoints/f/invocations")
        }
    }

    @Test func aNamedFileStandsInsteadOfTheUsualOne() throws {
        let other = ["/o.yaml": "endpoint: https://o.example/v1\n", "./tutor.yaml": "endpoint: https://p.example/v1\n"]
        let user = "endpoint: https://u.example/v1\n"
        #expect(
            try Resolved(settingsSources(user: user, config: "/o.yaml", files: other.filter { $0.key == "/o.yaml" }))?.url
                == "https://o.example/v1/chat/completions")
        #expect(
            try Resolved(settingsSources(["TUTOR_CONFIG": "/o.yaml"], user: user, files: ["/o.yaml": other["/o.yaml"]!]))?.url
                == "https://o.example/v1/chat/completions")
        #expect(settingsError(settingsSources(user: user, config: "/none")) == .fileMissing(path: "/none"))
        // Whoever names the folder's file makes it his own.
        #expect(
            try Resolved(settingsSources(config: "tutor.yaml", files: ["tutor.yaml": other["./tutor.yaml"]!]))?.url
                == "https://p.example/v1/chat/completions")
        #expect(
            try Resolved(
                settingsSources(["XDG_CONFIG_HOME": "/x"], user: "broken", files: ["/x/tutor/config.yaml": user]))?.url
                == "https://u.example/v1/chat/completions")
    }

    @Test func offlineLooksAtNothing() throws {
        let sources = SettingsSources(
            flags: [.endpoint: "nonsense://"], offline: true, config: "/none", environment: ["TUTOR_MAX_TOKENS": "x"],
            read: { path in
                Issue.record("\(path) was read")
                return .unreadable
            })
        let settings = try EndpointSettings(sources)
        #expect(settings.connection == nil && settings.absence == .chosen)
    }

    // MARK: What counts as configured

    @Test func nothingConfiguredIsOffline() throws {
        func absence(_ environment: [String: String], _ project: String? = nil) throws -> EndpointSettings.Absence? {
            let settings = try EndpointSettings(
                settingsSources(environment, project: project, databricks: "[DEFAULT]\nhost=https://w\ntoken=t"))
            #expect((settings.connection == nil) == (settings.absence != nil))
            return settings.absence
        }
        #expect(try absence([:]) == .nothingNamed)
        #expect(try absence(["TUTOR_MODEL": "m"]) == .onlyAModel)
        #expect(try absence(["DATABRICKS_TOKEN": "t"]) == .nothingNamed)
        // What was set for other programs.
        #expect(try absence(Self.host) == .noModel(.environment("DATABRICKS_HOST")))
        #expect(try absence(["OPENAI_API_KEY": "k"]) == .noModel(.environment("OPENAI_API_KEY")))
        #expect(try absence(["OPENAI_BASE_URL": "http://x"]) == .noModel(.environment("OPENAI_BASE_URL")))
        #expect(try absence(["DATABRICKS_CONFIG_PROFILE": "x"]) == .noModel(.environment("DATABRICKS_CONFIG_PROFILE")))
        // A folder's file opens no connection.
        #expect(try absence(Self.host, "model: m\n") == .noModel(.environment("DATABRICKS_HOST")))
        #expect(try absence([:], "model: m\n") == .nothingNamed)
    }

    @Test func aModelWithAPlaceIsConfigured() throws {
        func url(_ environment: [String: String], model: String = "m", databricks: String? = nil) throws -> String? {
            try Resolved(settingsSources(environment, flags: [.model: model], databricks: databricks))?.url
        }
        #expect(try url(Self.host) == Self.workspace)
        #expect(
            try url(Self.host, model: "system.ai.claude-sonnet-4-5")
                == "https://w.cloud.databricks.com/ai-gateway/mlflow/v1/chat/completions")
        #expect(try url(["OPENAI_API_KEY": "k"]) == "https://api.openai.com/v1/chat/completions")
        #expect(try url(["OPENAI_BASE_URL": "localhost:1/v1", "OPENAI_API_KEY": "k"]) == "http://localhost:1/v1/chat/completions")
        #expect(try url(["OPENAI_API_BASE": "http://localhost:2/v1"]) == "http://localhost:2/v1/chat/completions")
        // A base URL says more than a workspace; a profile that is the tutor's own says more than both.
        var both = Self.host.merging(["OPENAI_BASE_URL": "https://o.example/v1"]) { $1 }
        #expect(try url(both) == "https://o.example/v1/chat/completions")
        both["TUTOR_AUTH"] = "databricks"
        both["DATABRICKS_TOKEN"] = "t"
        #expect(try url(both) == Self.workspace)
        #expect(
            try url(
                ["TUTOR_PROFILE": "p", "OPENAI_BASE_URL": "https://o.example"],
                databricks: "[p]\nhost=w.cloud.databricks.com\ntoken=t")
                == Self.workspace)
        // A folder's file may choose another model where the user has chosen one.
        let settings = try EndpointSettings(settingsSources(Self.host, project: "model: theirs", user: "model: mine"))
        #expect(settings.connection?.model == "theirs")
    }

    @Test func theModelStandsInTheURLOrTheRequest() throws {
        let path = try EndpointSettings(settingsSources(["TUTOR_ENDPOINT": "https://w/serving-endpoints/my-model/invocations"]))
        #expect(path.connection?.model == nil && path.connection?.name == "my-model" && path.warnings == [])
        let both = try EndpointSettings(
            settingsSources(["TUTOR_ENDPOINT": "https://w/serving-endpoints/my-model/invocations", "TUTOR_MODEL": "shown"]))
        #expect(both.connection?.model == nil && both.connection?.name == "shown")
        let none = try EndpointSettings(settingsSources(["TUTOR_ENDPOINT": "https://h.example/v1"]))
        #expect(none.connection?.name == "h.example" && none.warnings == [.noModelNamed])
        let deployment = try EndpointSettings(
            settingsSources(["TUTOR_ENDPOINT": "https://r.openai.azure.com/openai/deployments/d?api-version=1"]))
        #expect(deployment.warnings == [])
    }

    @Test func aModelThatCutsOffGetsLess() throws {
        let ollama = try EndpointSettings(settingsSources(["TUTOR_ENDPOINT": "localhost:11434", "TUTOR_MODEL": "m"]))
        #expect(ollama.contextTokens == 4096 && ollama.maxTokens == 1024)
        let told = try EndpointSettings(
            settingsSources(["TUTOR_ENDPOINT": "localhost:11434", "TUTOR_CONTEXT_TOKENS": "32000", "TUTOR_MAX_TOKENS": "9000"]))
        #expect(told.contextTokens == 32_000 && told.maxTokens == 9000)
        #expect(try EndpointSettings(settingsSources(["TUTOR_CONTEXT_TOKENS": "1024"])).maxTokens == 512)
        #expect(
            settingsError(settingsSources(["TUTOR_CONTEXT_TOKENS": "2048", "TUTOR_MAX_TOKENS": "2000"]))
                == .answerTooLong(most: 1024, .environment("TUTOR_MAX_TOKENS")))
    }

    // MARK: What is refused

    @Test func aFoldersFileCannotSendAnythingElsewhere() {
        for key in SettingKey.allCases where !key.mayStandInProjectFile {
            let error = settingsError(settingsSources(project: "model: m\n\(key.rawValue): x\n"))
            let column = key.rawValue.count + 3
            #expect(error == .notForProjectFile(key, SourceLocation(file: "./tutor.yaml", line: 2, column: column)))
            #expect(error.map(Words.sentence)?.contains(key.variable) == true)
        }
        #expect(
            Set(SettingKey.allCases.filter(\.mayStandInProjectFile))
                == [.model, .contextTokens, .maxTokens, .firstTokenSeconds, .idleSeconds, .turnSeconds])
    }

    @Test func noFileHoldsAKey() {
        for key in SettingKey.secretNames.sorted() + ["Token", "API_KEY"] {
            for sources in [settingsSources(project: "\(key): s3cr3t\n"), settingsSources(user: "model: m\n\(key): s3cr3t\n")] {
                guard case .secretInFile(key, let place) = settingsError(sources) else {
                    Issue.record("\(key)")
                    continue
                }
                let text = Words.sentence(SettingsError.secretInFile(key: key, place))
                #expect(text.contains("key_env") && text.contains("\(place)") && !text.contains("s3cr3t"))
            }
        }
    }

    @Test(arguments: [
        ("modle: x", "unknown key `modle`; did you mean `model`?"), ("model: [a", "1:10: is not valid YAML"),
        ("model: a\nmodel: b", "2:1: key `model` stands twice"), ("- a", "must be a mapping"), ("model:", "`model` has no value"),
        ("model: {a: b}", "must be text"), ("model: &a b", "anchor"), ("model: \"a\\u0007\"", "control character"),
        ("modle: x\nenpoint: y", "(and 1 more)."),
    ])
    func aBrokenFileIsOneSentenceWithItsPlace(text: String, says: String) throws {
        let error = try #require(settingsError(settingsSources(user: text)))
        let sentence = Words.sentence(error)
        #expect(sentence.contains(says) && sentence.hasPrefix("/h/.config/tutor/config.yaml:"), "\(sentence)")
        #expect(!sentence.contains("\n"))
    }

    @Test func aFileOfCommentsSaysNothing() throws {
        for text in ["", "# nothing\n\n  # yet\r\n"] {
            #expect(try EndpointSettings(settingsSources(project: text, user: text)).absence == .nothingNamed)
        }
    }

    @Test(arguments: [
        (SettingKey.maxTokens, "15"), (.maxTokens, "1e3"), (.contextTokens, "-1"), (.contextTokens, "3000001"), (.idleSeconds, "0"),
        (.idleSeconds, "inf"), (.firstTokenSeconds, "20s"), (.turnSeconds, "nan"), (.turnSeconds, "9999"), (.auth, "basic"),
    ])
    func aWrongValueIsNamedByItsPlaceAndNotRepeated(key: SettingKey, value: String) throws {
        let error = try #require(settingsError(settingsSources([key.variable: value, "TUTOR_ENDPOINT": "h.example"])))
        #expect(error == .badValue(key, .environment(key.variable)))
        #expect(Words.sentence(error).contains(key.variable) && Words.sentence(error).contains("must be"))
    }

    @Test func aMissingBundleMattersOnlyWhenThereIsAnEndpoint() throws {
        #expect(try EndpointSettings(settingsSources(["TUTOR_CA_BUNDLE": "/none"])).connection == nil)
        #expect(
            settingsError(settingsSources(["TUTOR_CA_BUNDLE": "/none", "TUTOR_ENDPOINT": "h.example"]))
                == .fileUnreadable(path: "/none"))
        // A path in a file is meant from there.
        let settings = try EndpointSettings(
            settingsSources(
                user: "endpoint: h.example\nca_bundle: ca.pem\nprompts: ~/p\n", files: ["/h/.config/tutor/ca.pem": "x"]))
        #expect(settings.certificates == "/h/.config/tutor/ca.pem" && settings.prompts == "/h/p")
    }
}
