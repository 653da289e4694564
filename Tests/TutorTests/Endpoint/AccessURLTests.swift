import Testing

@testable import Tutor

/// What a configured URL comes to, and what none may hold.
@Suite struct AccessURLTests {
    @Test(arguments: [
        // Whole calls stay as they are, the query too.
        ("https://h/serving-endpoints/x/invocations", "https://h/serving-endpoints/x/invocations"),
        (
            "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=1",
            "https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=1"
        ),
        ("https://h/serving-endpoints", "https://h/serving-endpoints/chat/completions"),
        ("https://h/v1/", "https://h/v1/chat/completions"),
        ("https://h/openai/deployments/d?api-version=1", "https://h/openai/deployments/d/chat/completions?api-version=1"),
        // A bare host.
        ("https://adb-1.2.azuredatabricks.net/", "https://adb-1.2.azuredatabricks.net/serving-endpoints/chat/completions"),
        ("dbc-1.cloud.databricks.com", "https://dbc-1.cloud.databricks.com/serving-endpoints/chat/completions"),
        ("https://r.openai.azure.com", "https://r.openai.azure.com/openai/v1/chat/completions"),
        ("https://api.openai.com", "https://api.openai.com/v1/chat/completions"),
        // No scheme: this machine, and others.
        ("localhost:11434", "http://localhost:11434/v1/chat/completions"),
        ("127.0.0.1:8000/v1", "http://127.0.0.1:8000/v1/chat/completions"),
        ("[::1]:8000/v1", "http://[::1]:8000/v1/chat/completions"),
        ("models.example.org/v1", "https://models.example.org/v1/chat/completions"),
        ("HTTPS://H.Example:443/V1", "https://h.example/V1/chat/completions"),
    ])
    func becomesTheCall(text: String, call: String) throws {
        #expect(try EndpointURL(text).chat.text == call)
    }

    @Test(arguments: [
        "", "https://", "https:///v1", "https://a b/v1", "https://h/\u{7}", "https://h\\@evil/", "https://é.org", "https://h:0/",
        "h:x",
        "h:99999", "https://[::1", "https://.h", "https://h/v1#x", "https://%68/", "https://-h", "https://h:80:80/",
    ])
    func isRefused(text: String) {
        #expect(throws: EndpointURL.Problem.malformed) { try EndpointURL(text) }
    }

    @Test func otherSchemesAndNamesOfUsersAreRefused() {
        for text in ["ftp://h/", "file:///etc/passwd", "javascript://h"] {
            #expect(throws: EndpointURL.Problem.scheme) { try EndpointURL(text) }
        }
        for text in ["https://u:p@h/v1", "u@h", "https://good.example:x@evil.example"] {
            #expect(throws: EndpointURL.Problem.userInfo) { try EndpointURL(text) }
        }
    }

    @Test func onlyThisMachineIsLoopback() throws {
        for host in ["localhost", "LOCALHOST:1", "127.0.0.1", "127.1.2.3", "[::1]"] { #expect(try EndpointURL(host).isLoopback) }
        for host in [
            "127.0.0.1.evil.example", "localhost.evil.example", "127.1", "0.0.0.0", "128.0.0.1", "127.0.0.256", "[::2]",
            "127.0.0.1.",
        ] {
            #expect(try !EndpointURL(host).isLoopback, "\(host)")
        }
    }

    @Test func aQueryIsShownWithoutItsValues() throws {
        let url = try EndpointURL("https://h/v1?api-version=2024-06-01&sig=s3cr3t&flag")
        #expect(url.text.contains("sig=s3cr3t"))
        #expect("\(url)" == "https://h/v1?api-version=2024-06-01&sig=••••&flag")
        var dumped = ""
        dump(url, to: &dumped)
        #expect(!dumped.contains("s3cr3t") && !String(reflecting: url).contains("s3cr3t"))
    }
}
