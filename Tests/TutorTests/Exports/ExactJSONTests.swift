import Foundation
import Testing

@testable import Tutor

@Suite struct ExactJSONTests {
    @Test(arguments: [(0, "0.0000"), (1, "0.0001"), (7999, "0.7999"), (8650, "0.8650"), (10_000, "1.0000"), (-25, "-0.0025")])
    func aShareHasFourDecimals(basisPoints: Int, text: String) {
        #expect(ExactJSON.share(basisPoints: basisPoints).text == text)
    }

    @Test func membersKeepTheirOrderAndNothingIsNull() {
        let value = ExactJSON.members(("z", .integer(1)), ("a", nil), ("m", .array([.bool(true), .string("\"\n")])))
        #expect(value.text == #"{"z":1,"m":[true,"\"\n"]}"#)
    }

    @Test func whatTheLedgerHoldsBecomesPlainNumbers() throws {
        let held = try CanonicalJSON(parsing: #"{"b":{"$f64":"72.5"},"a":[{"$f64":"nonsense"},1]}"#)
        #expect(ExactJSON(held).text == #"{"a":[{"$f64":"nonsense"},1],"b":72.5}"#)
    }

    @Test func indentedTextIsTheSameValue() throws {
        let value = ExactJSON.members(("a", .array([])), ("b", .array([.integer(1), .object([])])), ("c", .null))
        let one = try JSONSerialization.jsonObject(with: Data(value.text.utf8)) as? NSDictionary
        let other = try JSONSerialization.jsonObject(with: Data(value.indentedText.utf8)) as? NSDictionary
        #expect(one == other && one?.count == 3)
    }
}
