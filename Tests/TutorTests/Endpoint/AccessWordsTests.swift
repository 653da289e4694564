import Scenarios
import Testing

@testable import Tutor

/// Every fact about endpoint and settings has one sentence that says what to do.
@Suite struct AccessWordsTests {
    private func connection(_ environment: [String: String] = [:]) throws -> EndpointConnection {
        let given = ["TUTOR_ENDPOINT": "https://m.example/v1", "TUTOR_MODEL": "big"].merging(environment) { $1 }
        return try #require(try EndpointSettings(settingsSources(given)).connection)
    }

    private static let errors: [(EndpointError, says: String)] = [
        (.notConnected(.refused), "Nothing listens"), (.notConnected(.name), "VPN, DNS"), (.notConnected(.tls), "TUTOR_CA_BUNDLE"),
        (.notConnected(.proxy), "no_proxy"), (.notConnected(.network), "cannot reach"),
        (.notConnected(.library), "apt install libcurl4"), (.timedOut(.connect), "in time"),
        (.timedOut(.firstToken), "first_token_seconds"), (.timedOut(.idle), "idle_seconds"), (.timedOut(.turn), "turn_seconds"),
        (.insecure(host: "m.example"), "https"), (.redirected(host: "login.example", elsewhere: true), "login.example"),
        (.redirected(host: "m.example", elsewhere: false), "https"), (.notAChat(contentType: "text/html"), "sign in"),
        (.notAChat(contentType: ""), "/v1"), (.failedInside(code: nil, message: "out of memory"), "out of memory"),
        (.cutOff(bytes: 0), "before"), (.cutOff(bytes: 9), "in the middle"), (.malformed, "OpenAI kind"), (.tooLarge, "too long"),
        (.truncatedCall(name: "x"), "max_tokens"), (.badArguments(name: "x"), "larger model"),
        (.noCredentials(.refused(status: 401, code: "invalid_client")), "401, invalid_client"),
        (.noCredentials(.unreachable), "login service"), (.noCredentials(.commandFailed(status: 3)), "status 3"),
        (.noCredentials(.commandSilent), "first line"),
    ]

    private static let refusals: [(Int, says: String)] = [
        (400, "(400)"), (401, "none was sent (401)"), (403, "may not use big (403)"), (404, "has no big"), (408, "try again"),
        (413, "context_tokens"), (429, "in a minute"), (500, "fault of its own"), (503, "starting"), (504, "took too long"),
        (418, "(418)"),
    ]

    @Test func everyErrorIsOneSentence() throws {
        let connection = try connection()
        var all = Self.errors
        for (status, says) in Self.refusals {
            all.append((.refused(status: status, code: "X", message: "Said\u{1B}[2J\nthis", retryAfter: nil), says))
        }
        for (error, says) in all {
            for text in [Words.sentence(error, connection), Words.sentence(error)] {
                #expect(text.hasSuffix(".") && !text.contains("..") && !text.contains("\n"), "\(text)")
                #expect(text.first?.isUppercase == true || text.hasPrefix("m.example"), "\(text)")
                #expect(!text.unicodeScalars.contains(where: ControlCharacters.isUnsafe), "\(text)")
            }
            #expect(Words.sentence(error, connection).contains(says), "\(Words.sentence(error, connection))")
        }
    }

    @Test func aRefusalNamesTheKeyAndWhyOneWasKept() throws {
        let refused = EndpointError.refused(status: 401, code: nil, message: "bad key s3cr3ts3cr3ts3cr3t", retryAfter: nil)
        let sent = Words.sentence(refused, try connection(["TUTOR_API_KEY": "s3cr3ts3cr3ts3cr3t"]))
        #expect(sent.contains("the key from TUTOR_API_KEY") && !sent.contains("s3cr3t"), "\(sent)")
        let kept = Words.sentence(refused, try connection(["OPENAI_API_KEY": "k"]))
        #expect(kept.contains("OPENAI_API_KEY was not sent: it belongs to api.openai.com"), "\(kept)")
        let later = Words.sentence(.refused(status: 429, code: nil, message: "", retryAfter: 90), try connection())
        #expect(later.contains("in 1 min 30 s"))
    }

    @Test func everythingAboutSettingsIsASentence() {
        let place = SourceLocation(file: "/f", line: 1, column: 2)
        let origin = SettingOrigin.environment("TUTOR_X")
        let errors: [SettingsError] =
            [
                .file(Diagnostic(.notYAML(.empty), at: place), more: 0), .fileMissing(path: "/f"), .fileUnreadable(path: "/f"),
                .secretInFile(key: "token", place), .badURL(.malformed, name: "endpoint", origin),
                .badURL(.scheme, name: "endpoint", origin), .badURL(.userInfo, name: "endpoint", origin),
                .answerTooLong(most: 5, origin), .keyVariableUnset(origin), .badKey(origin), .unencrypted(host: "h"),
                .noProfile("p", file: "/f", suggestion: nil), .noProfile("p", file: "/f", suggestion: "q"),
                .noWorkspace(profile: nil), .noWorkspace(profile: "p"), .unknownLogin("azure-cli", origin), .noModel,
                .noKey(.databricks, [WithheldKey(origin: origin, host: nil)]),
            ] + SettingKey.allCases.map { .badValue($0, origin) } + SettingKey.allCases.map { .notForProjectFile($0, place) }
            + Authentication.allCases.map { .noKey($0, []) }
        let absences: [EndpointSettings.Absence] = [.chosen, .nothingNamed, .onlyAModel, .noModel(origin)]
        let warnings: [EndpointSettings.Warning] = [.exposed(file: "/f"), .noModelNamed]
        for text in errors.map(Words.sentence) + absences.map(Words.sentence) + warnings.map(Words.sentence) {
            #expect((text.hasSuffix(".") || text.hasSuffix("?")) && !text.contains("\n") && !text.contains(".."), "\(text)")
        }
    }
}
