import Testing

@testable import Tutor

@Suite struct CanonicalJSONTests {
    @Test func thereIsOneSpelling() throws {
        let json = try CanonicalJSON(
            parsing: " {\"b\" : [1, -2 ,true,null], \"a\":\"\\u00e5\\/\\n\\u001f\\ud83d\\ude00\", \"é\":{}} ")
        #expect(json.text == #"{"a":"å/\n\u001f😀","b":[1,-2,true,null],"é":{}}"#)
    }

    @Test func fractionsAreKeptToTheLastBit() throws {
        let values: [Double] = [0.1 + 0.2, 1e-7, -0.0, 1, .leastNonzeroMagnitude, 1.7976931348623157e308, 3, 1e300, 72.5]
        let json = try CanonicalJSON(encoding: values)
        #expect(try json.decode(as: [Double].self).map(\.bitPattern) == values.map(\.bitPattern))
        #expect(json.text.hasPrefix(#"[{"$f64":"0.30000000000000004"},{"$f64":"1e-07"},{"$f64":"-0.0"},1,"#))
    }

    @Test func seedsMayExceedSignedIntegers() throws {
        let json = try CanonicalJSON(encoding: [UInt64.max])
        #expect(json.text == "[18446744073709551615]")
        #expect(try json.decode(as: [UInt64].self) == [UInt64.max])
    }

    @Test(arguments: [
        "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "01", "-", "1.", "+1", "nul", "\"\u{1}\"", "\"\\x\"", "\"\\ud800\"",
        "\"", "1 2", "1e999", ".5", "--1",
    ])
    func otherTextIsRefused(text: String) {
        #expect(throws: CanonicalJSON.ParseError.self) { try CanonicalJSON(parsing: text) }
    }

    @Test func nestingIsLimited() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(throws: CanonicalJSON.ParseError.tooDeep(limit: 64)) { try CanonicalJSON(parsing: deep) }
    }
}
