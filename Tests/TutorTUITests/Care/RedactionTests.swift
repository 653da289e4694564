import Testing

@testable import tutor_tui

/// What must not be in a file that is sent away.
@Suite struct RedactionTests {
    private let redaction = Redaction(
        environment: [
            "HOME": "/home/kim", "USER": "kim", "OPENAI_API_KEY": "sk-secret-1", "MY_PASSWORD": "hunter22", "PWD": "/srv/data",
            "http_proxy": "http://joe:pw99@proxy:1/",
        ], people: ["ed", "Edith Öberg", "t-1", "42"])

    @Test(arguments: [
        ("/home/kim/.config", "~/.config"), ("sk-secret-1 hunter22 joe:pw99", "<secret> <secret> <secret>"),
        ("ed finished; Edith Öberg, t-1.", "<person> finished; <person>, <person>."), ("t-12 and xt-1", "t-12 and xt-1"),
        ("record 42 in /srv/data", "record 42 in /srv/data"), ("/home/other/x", "/home/<person>/x"),
        ("to a.b@example.org now", "to <address> now"),
    ])
    func isTakenOut(text: String, expected: String) {
        #expect(redaction.applied(to: text) == expected)
    }
}
