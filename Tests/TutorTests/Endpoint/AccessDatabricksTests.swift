import Testing

@testable import Tutor

/// Workspaces, profiles and logins, as Databricks' own tools read them.
@Suite struct AccessDatabricksTests {
    private static let file = """
        # comment
        [DEFAULT]
        host = https://default.cloud.databricks.com
        token = default-token
        ; comment
        [prod]
        host: https://prod.cloud.databricks.com/
        client_id = prod-id
        client_secret = prod=secret
        [no-token]
        HOST = https://bare.cloud.databricks.com
        [cli]
        host = https://cli.cloud.databricks.com
        auth_type = databricks-cli
        [m2m]
        host = https://m2m.cloud.databricks.com
        token = not-this
        client_id = m2m-id
        client_secret = m2m-secret
        auth_type = oauth-m2m
        """

    private func resolve(_ environment: [String: String], file: String? = Self.file, mode: UInt32 = 0o600) throws -> Resolved? {
        try Resolved(settingsSources(environment, flags: [.model: "m"], databricks: file, mode: mode))
    }

    @Test func aNamedProfileIsRead() throws {
        let prod = try #require(try resolve(["TUTOR_PROFILE": "prod"]))
        #expect(prod.url == "https://prod.cloud.databricks.com/serving-endpoints/chat/completions")
        #expect(prod.credentials == "client prod-id prod=secret at https://prod.cloud.databricks.com")
        #expect(prod.from == .profile("prod", file: "/h/.databrickscfg"))
        #expect(try resolve(["DATABRICKS_CONFIG_PROFILE": "DEFAULT"])?.credentials == "bearer default-token")
        #expect(
            try resolve(["TUTOR_PROFILE": "m2m"])?.credentials == "client m2m-id m2m-secret at https://m2m.cloud.databricks.com")
    }

    @Test func withoutANameTheStandardProfileIsMeant() throws {
        #expect(try resolve(["TUTOR_AUTH": "databricks"])?.credentials == "bearer default-token")
        let chosen = "[__settings__]\ndefault_profile = m2m\n" + Self.file
        #expect(try resolve(["TUTOR_AUTH": "databricks"], file: chosen)?.credentials.hasPrefix("client m2m-id") == true)
        #expect(
            settingsError(
                settingsSources(
                    ["TUTOR_AUTH": "databricks"], flags: [.model: "m"], databricks: "[__settings__]\ndefault_profile = gone\n"))
                == .noProfile("gone", file: "/h/.databrickscfg", suggestion: nil))
        #expect(
            settingsError(settingsSources(["TUTOR_PROFILE": "__settings__"], flags: [.model: "m"], databricks: chosen))
                == .noProfile("__settings__", file: "/h/.databrickscfg", suggestion: nil))
    }

    @Test func profilesInheritNothing() throws {
        #expect(
            settingsError(settingsSources(["TUTOR_PROFILE": "no-token"], flags: [.model: "m"], databricks: Self.file))
                == .noKey(.databricks, []))
    }

    @Test func theFileIsReadOnlyWhenItIsNeeded() throws {
        func sources(_ environment: [String: String]) -> SettingsSources {
            SettingsSources(
                flags: [.model: "m"], environment: environment.merging(["HOME": "/h"]) { $1 },
                read: { path in
                    #expect(path != "/h/.databrickscfg")
                    return .missing
                })
        }
        #expect(try Resolved(sources(["DATABRICKS_HOST": "w", "DATABRICKS_TOKEN": "t"]))?.credentials == "bearer t")
        #expect(try Resolved(sources(["DATABRICKS_HOST": "w"]))?.credentials == "none")
        #expect(try Resolved(sources(["TUTOR_ENDPOINT": "https://a.example"]))?.credentials == "none")
    }

    @Test func theEnvironmentGoesBeforeTheFile() throws {
        let both = try #require(try resolve(["DATABRICKS_CONFIG_PROFILE": "DEFAULT", "DATABRICKS_TOKEN": "mine"]))
        #expect(both.credentials == "bearer mine" && both.url.hasPrefix("https://default."))
        // But the profile's token stays with the profile's workspace.
        let other = try #require(try resolve(["DATABRICKS_CONFIG_PROFILE": "DEFAULT", "DATABRICKS_HOST": "https://other.example"]))
        #expect(other.credentials == "none" && other.url.hasPrefix("https://other.example/"))
        #expect(other.withheld.map(\.host) == ["default.cloud.databricks.com"])
    }

    @Test func aClientLogsInWhereNoTokenIs() throws {
        let client = ["DATABRICKS_HOST": "w.example", "DATABRICKS_CLIENT_ID": "i", "DATABRICKS_CLIENT_SECRET": "s"]
        #expect(try resolve(client)?.credentials == "client i s at https://w.example")
        #expect(try resolve(client.merging(["DATABRICKS_TOKEN": "t"]) { $1 })?.credentials == "bearer t")
        #expect(
            try resolve(client.merging(["DATABRICKS_TOKEN": "t", "DATABRICKS_AUTH_TYPE": "oauth-m2m"]) { $1 })?.credentials
                == "client i s at https://w.example")
    }

    @Test func whatIsWrongIsSaid() throws {
        func error(_ environment: [String: String]) -> SettingsError? {
            settingsError(settingsSources(environment, flags: [.model: "m"], databricks: Self.file))
        }
        #expect(error(["TUTOR_PROFILE": "prdo"]) == .noProfile("prdo", file: "/h/.databrickscfg", suggestion: "prod"))
        #expect(error(["TUTOR_PROFILE": "cli"]) == .unknownLogin("databricks-cli", .profile("cli", file: "/h/.databrickscfg")))
        #expect(
            error(["TUTOR_PROFILE": "x", "DATABRICKS_CONFIG_FILE": "~/none"]) == .noProfile("x", file: "/h/none", suggestion: nil))
        #expect(settingsError(settingsSources(["TUTOR_PROFILE": "p"], databricks: "[p]\nhost=h\ntoken=t")) == nil)
        #expect(settingsError(settingsSources(["TUTOR_AUTH": "databricks"])) == .noModel)
        #expect(
            settingsError(settingsSources(["TUTOR_PROFILE": "p"], flags: [.model: "m"], databricks: "[p]\ntoken=t"))
                == .noWorkspace(profile: "p"))
        #expect(
            settingsError(settingsSources(["TUTOR_PROFILE": "p"], flags: [.model: "m"], databricks: "[p]\nhost=a@b\ntoken=t"))
                == .badURL(.userInfo, name: "host", .profile("p", file: "/h/.databrickscfg")))
        // A wrong profile that was named for another program is no reason to fail with an endpoint of one's own.
        #expect(
            settingsError(settingsSources(["DATABRICKS_CONFIG_PROFILE": "gone", "TUTOR_ENDPOINT": "https://a.example"])) == nil)
    }

    @Test func aFileThatOthersCanReadIsWarnedOf() throws {
        #expect(try resolve(["TUTOR_PROFILE": "prod"])?.warnings == [])
        for mode in [0o640, 0o644, 0o604] as [UInt32] {
            #expect(try resolve(["TUTOR_PROFILE": "prod"], mode: mode)?.warnings == [.exposed(file: "/h/.databrickscfg")])
        }
    }
}
