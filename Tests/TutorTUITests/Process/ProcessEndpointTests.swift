import Foundation
import TestSupport
import Testing

/// `endpoint check` and what else says where the model is: against a server on loopback, and with nothing to ask.
@Suite struct ProcessEndpointTests {
    let home: ProgramHome
    init() throws { home = try ProgramHome() }

    private static let well = FakeResponse.calls([("confirm_ready", "{\"ready\":true}")])

    private func check(_ arguments: String..., environment: [String: String] = [:]) throws -> ProgramRun.Result {
        try ProgramRun.result(["endpoint", "check"] + arguments, in: home, environment: environment)
    }

    @Test func withNothingConfiguredItSaysHowTo() throws {
        let result = try check()
        #expect(result.status == 0 && result.error == "")
        #expect(result.lines.count == 1 && result.output.contains("TUTOR_ENDPOINT") && result.output.contains("docs/endpoint.md"))
        let json = try #require(JSONLines.object(try check("--json").output))
        #expect(json["configured"] as? Bool == false && json["probe"] is NSNull && json["key"] is NSNull)
        #expect(Set(json.keys) == ["configured", "settings", "key", "withheld", "warnings", "probe", "problem", "findings"])
        #expect(try check("--offline", "--endpoint", "http://127.0.0.1:9/v1").output.hasPrefix("ok   --offline: "))
    }

    @Test func aServerThatIsWellIsToldInFull() throws {
        let server = try FakeEndpoint { _ in Self.well }
        let key = ["TUTOR_API_KEY": "sk-0123456789012345678901"]
        let result = try check("--endpoint", server.url("/v1"), "--model", "big", environment: key)
        #expect(result.status == 0 && result.error == "", "\(result.error)")
        #expect(result.output.contains(server.url()) && result.output.contains("--endpoint"))
        #expect(result.output.contains("bearer sk-…01") && result.output.contains("TUTOR_API_KEY"))
        #expect(result.output.contains("ok   It answers in ") && result.output.contains("fake answered."))
        #expect(server.requests.count == 1 && server.requests[0].headers["authorization"] == "Bearer sk-0123456789012345678901")
        let json = try #require(JSONLines.object(try check("--endpoint", server.url("/v1"), "--json", environment: key).output))
        let probe = try #require(json["probe"] as? [String: Any])
        #expect(probe["reachable"] as? Bool == true && probe["well"] as? Bool == true && probe["tool"] as? String == "called")
        #expect(json["problem"] is NSNull && (json["findings"] as? [Any])?.isEmpty == true)
        #expect((json["key"] as? [String: Any])?["masked"] as? String == "sk-…01")
        for setting in try #require(json["settings"] as? [[String: Any]]) {
            #expect(Set(setting.keys) == ["key", "value", "from"])
        }
    }

    @Test func aServerThatCallsNoToolsLeavesWithOne() throws {
        let server = try FakeEndpoint { _ in .chat("Hello.") }
        let result = try check("--endpoint", server.url(), "--model", "m")
        #expect(result.status == 1 && result.output.contains("BAD  This server cannot call tools reliably"))
    }

    @Test(arguments: [
        (FakeResponse.reply(401, "application/json", "{\"error\":{\"message\":\"Invalid API Key\"}}"), "(401)"),
        (.reply(404, "application/json", "{\"error_code\":\"RESOURCE_DOES_NOT_EXIST\",\"message\":\"gone\"}"), "\"gone\""),
        (.reply(429, "application/json", "{}", headers: ["Retry-After": "7"]), "in 7 s"),
        (.reply(503, "application/json", "{\"error\":{\"message\":\"Loading model\",\"code\":503}}"), "Loading model"),
        (.reply(200, "text/html", "<html>\u{1B}[2Jsign in"), "web page"),
        (.reply(302, nil, "", headers: ["Location": "https://login.example/"]), "login.example"),
    ])
    func aServerThatFailsLeavesWithThreeAndOneSentence(response: FakeResponse, says: String) throws {
        let server = try FakeEndpoint { _ in response }
        let result = try check("--endpoint", server.url(), "--model", "m")
        #expect(result.status == 3 && result.error == "")
        let last = try #require(result.lines.last)
        #expect(last.hasPrefix("BAD  ") && last.contains(says) && !result.output.contains("\u{1B}"), "\(last)")
        #expect(server.requests.count == 1)
    }

    @Test func nobodyThereIsSaid() throws {
        let server = try FakeEndpoint()
        let url = server.url()
        server.stop()
        let result = try check("--endpoint", url, "--model", "m")
        #expect(result.status == 3 && result.output.contains("Nothing listens at 127.0.0.1:"))
    }

    @Test func settingsThatCannotBeUsedAreUsageAndOneSentence() throws {
        try home.write("endpoint: https://evil.example/v1\n", to: "folder/tutor.yaml")
        try home.write("# nothing yet\n", to: "empty")
        try home.write("endpoint: https://a.example\ntoken: s3cr3t\n", to: ".config/tutor/config.yaml")
        let inFolder = "cd \"$HOME/folder\" && \"$@\""
        for command in [["endpoint", "check"], ["endpoint", "check", "--json"], ["chat", "--plain"]] {
            let folder = try ProgramRun.result(
                command, in: home, environment: ["TUTOR_CONFIG": home.path + "/empty"], shell: inFolder)
            #expect(folder.status == 2 && folder.output == "", "\(command)")
            #expect(folder.error.hasPrefix("tutor-tui: ./tutor.yaml:1:11: "), "\(folder.error)")
            let own = try ProgramRun.result(command, in: home)
            #expect(
                own.status == 2 && own.error.contains("config.yaml:2:1: `token`") && own.error.contains("key_env"), "\(own.error)")
            #expect(!own.error.contains("s3cr3t") && own.error.split(separator: "\n").count == 1)
            #expect(try ProgramRun.result(command + ["--offline"], in: home, shell: inFolder).status == 0)
        }
        let doctor = try home.run("doctor")
        #expect(doctor.status == 1 && doctor.output.contains("BAD  model     "))
        #expect(try home.run("doctor", "--offline").status == 0)
    }

    @Test func aPipeInTheFolderIsNotWaitedFor() throws {
        #expect(mkfifo(home.path + "/tutor.yaml", 0o600) == 0)
        let result = try ProgramRun.result(
            ["endpoint", "check"], in: home, shell: "cd \"$HOME\" && \"$@\"", limit: 10)
        #expect(result.status == 2 && result.error.contains("tutor.yaml cannot be read"))
    }

    @Test func doctorSaysWhereTheModelIsAndAsksNobody() throws {
        let server = try FakeEndpoint { _ in Self.well }
        let doctor = try home.run("doctor", "--endpoint", server.url("/v1"), "--model", "big")
        #expect(doctor.status == 0 && doctor.output.contains("ok   model     big at \(server.url()), from --endpoint"))
        #expect(server.connections == 0)
        try home.write("[p]\nhost = \(server.url(""))\ntoken = t\n", to: ".databrickscfg")
        chmod(home.path + "/.databrickscfg", 0o644)
        let exposed = try home.run("doctor", "--model", "big", environment: ["TUTOR_PROFILE": "p"])
        #expect(exposed.status == 1 && exposed.output.contains("chmod 600"))
        chmod(home.path + "/.databrickscfg", 0o600)
        #expect(try home.run("doctor", "--model", "big", environment: ["TUTOR_PROFILE": "p"]).status == 0)
    }

    @Test func aServicePrincipalLogsInOnceAndAgainWhenRefused() throws {
        let server = try FakeEndpoint { request in
            if request.target == "/oidc/v1/token" {
                return .reply(200, "application/json", "{\"access_token\":\"token-\(request.connection)\",\"expires_in\":3600}")
            }
            return Self.well
        }
        let login = [
            "DATABRICKS_HOST": server.url(""), "DATABRICKS_CLIENT_ID": "me", "DATABRICKS_CLIENT_SECRET": "hush",
            "TUTOR_MODEL": "databricks-big",
        ]
        let result = try check(environment: login)
        #expect(result.status == 0, "\(result.output)")
        #expect(server.requests.map(\.target) == ["/oidc/v1/token", "/serving-endpoints/chat/completions"])
        #expect(server.requests[0].headers["authorization"] == "Basic " + Data("me:hush".utf8).base64EncodedString())
        #expect(server.requests[1].headers["authorization"]?.hasPrefix("Bearer token-") == true)
        #expect(result.output.contains("oauth") && result.output.contains("DATABRICKS_CLIENT_SECRET"))
        // Refused once: a new token is fetched, and the question asked again.
        server.script(.reply(200, "application/json", "{\"access_token\":\"stale\"}"), .reply(401, "application/json", "{}"))
        #expect(try check(environment: login).status == 0)
        let targets = server.requests.dropFirst(2).map(\.target)
        #expect(targets.filter { $0 == "/oidc/v1/token" }.count == 2 && targets.count == 4)
        // A login that is refused.
        server.script(.reply(401, "application/json", "{\"error\":\"invalid_client\"}"))
        let refused = try check(environment: login)
        #expect(refused.status == 3 && refused.output.contains("(401, invalid_client)"))
    }

    @Test func aKeyCommandIsRunForTheKey() throws {
        let server = try FakeEndpoint { _ in Self.well }
        try home.write("endpoint: \(server.url("/v1"))\nmodel: m\nkey_command: echo from-$TUTOR_TRAINEE\n", to: "c.yaml")
        let result = try check("--config", home.path + "/c.yaml")
        #expect(result.status == 0 && result.output.contains("command") && !result.output.contains("from-"))
        #expect(server.requests.first?.headers["authorization"] == "Bearer from-t-1")
        let failed = try check("--config", home.path + "/c.yaml", environment: ["TUTOR_KEY_COMMAND": "exit 7"])
        #expect(failed.status == 3 && failed.output.contains("The key command ended with status 7"))
    }

    // MARK: Canary

    private static let canaries = [
        "TUTOR_API_KEY": "canary-tutor-0123456789", "OPENAI_API_KEY": "canary-openai-0123456789",
        "AZURE_OPENAI_API_KEY": "canary-azure-0123456789", "DATABRICKS_TOKEN": "canary-pat-0123456789",
        "DATABRICKS_CLIENT_SECRET": "canary-client-0123456789", "TUTOR_KEY_ENV": "MINE", "MINE": "canary-mine-0123456789",
    ]

    /// No key in what was written on the two outputs, or in any file of the trainee.
    private func expectNoCanary(_ results: [ProgramRun.Result], location: SourceLocation = #_sourceLocation) throws {
        var texts = results.map { $0.output + $0.error }
        for name in FileManager.default.enumerator(atPath: home.path)?.compactMap({ $0 as? String }) ?? [] {
            if let data = FileManager.default.contents(atPath: home.path + "/" + name) {
                texts.append(String(decoding: data, as: UTF8.self))
            }
        }
        for text in texts { #expect(!text.contains("canary"), "\(text.prefix(2000))", sourceLocation: location) }
    }

    @Test func noKeyIsEverWritten() throws {
        // A server that repeats whatever it was sent, in every way it can fail.
        let server = try FakeEndpoint { request in
            let sent = FakeChat.quoted(request.headers["authorization"] ?? request.headers["api-key"] ?? "none")
            switch request.number % 3 {
            case 0: return .reply(401, "application/json", "{\"error\":{\"message\":\(sent),\"code\":\(sent)}}")
            case 1: return .reply(500, "text/plain", sent)
            default: return .events([.event("{\"error\":{\"message\":\(sent)}}"), .event("[DONE]"), .end])
            }
        }
        let endpoint = ["TUTOR_ENDPOINT": server.url("/v1?sig=canary-query"), "TUTOR_MODEL": "m"]
        let script = "list drills\nwhy is the sky blue\n/start_scenario harvester-pilot-pressure\nwhat would you look at now\n"
        var results: [ProgramRun.Result] = []
        for more in [[:], ["TUTOR_KEY_ENV": ""], ["TUTOR_KEY_ENV": "", "TUTOR_API_KEY": ""], ["TUTOR_AUTH": "header"]] {
            let environment = Self.canaries.merging(endpoint) { $1 }.merging(more) { $1 }
            for command in [
                ["endpoint", "check"], ["endpoint", "check", "--json"], ["doctor"], ["doctor", "--json"], ["chat", "--plain"],
                ["record", "export"],
            ] {
                results.append(try ProgramRun.result(command, in: home, input: script, environment: environment))
            }
        }
        #expect(server.received.contains("canary-mine") && server.received.contains("canary-tutor"))
        #expect(!server.received.contains("canary-openai") && !server.received.contains("canary-pat"))
        #expect(!server.received.contains("canary-azure") && !server.received.contains("canary-client"))
        try expectNoCanary(results)
    }

    @Test func aFetchedTokenIsNeverWritten() throws {
        let server = try FakeEndpoint { request in
            if request.target == "/oidc/v1/token" {
                return .reply(200, "application/json", "{\"access_token\":\"canary-token-1\"}")
            }
            let sent = FakeChat.quoted(request.headers["authorization"] ?? "none")
            return .reply(403, "application/json", "{\"error_code\":\"PERMISSION_DENIED\",\"message\":\(sent)}")
        }
        let login = [
            "DATABRICKS_HOST": server.url(""), "DATABRICKS_CLIENT_ID": "me", "DATABRICKS_CLIENT_SECRET": "canary-secret",
            "TUTOR_MODEL": "m",
        ]
        var results: [ProgramRun.Result] = []
        for command in [["endpoint", "check"], ["endpoint", "check", "--json"], ["doctor"], ["chat", "--plain"]] {
            results.append(try ProgramRun.result(command, in: home, input: "why is the sky blue\n", environment: login))
        }
        #expect(server.received.contains("Bearer canary-token-1"))
        #expect(results[0].status == 3 && results[0].output.contains("(403)"))
        try expectNoCanary(results)
    }
}
