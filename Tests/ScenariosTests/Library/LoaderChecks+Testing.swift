import Scenarios
import Testing

extension LoaderChecks {
    static func check(_ diagnostics: [Diagnostic], of file: String, _ bytes: [UInt8]) {
        let found = complaint(about: diagnostics, of: file, bytes)
        #expect(found == nil, "\(file): \(found ?? "")")
    }
}
