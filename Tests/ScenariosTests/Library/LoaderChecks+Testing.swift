import Foundation
import Scenarios
import Testing

extension LoaderChecks {
    /// Milliseconds that this thread has computed: others compute beside it.
    static var work: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
    }

    static func check(_ diagnostics: [Diagnostic], of file: String, _ bytes: [UInt8]) {
        let found = complaint(about: diagnostics, of: file, bytes)
        #expect(found == nil, "\(file): \(found ?? "")")
    }
}
