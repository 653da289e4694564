import Testing

@testable import Tutor

@Suite struct NameBasedUUIDTests {
    @Test func isThatOfTheStandard() throws {
        // RFC 9562, appendix A.4.
        let names = try #require(NameBasedUUID(text: "6BA7B810-9DAD-11D1-80B4-00C04FD430C8"))
        #expect(NameBasedUUID("www.example.com", in: names).text == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
    }

    @Test func keepsAUUIDAndRefusesAnythingElse() {
        let text = "c5272b73-2c81-48e7-8bde-48c6fd5f6a6e"
        #expect(NameBasedUUID(text: text.uppercased())?.text == text)
        #expect(NameBasedUUID(text: "d-1") == nil && NameBasedUUID(text: text + " ") == nil)
    }
}
