import CCurl
import Foundation

/// Status and headers of an answer.
struct ResponseHead: Sendable {
    private(set) var status = 0
    /// Names lower case; repeated ones joined by commas.
    private(set) var headers: [String: String] = [:]
    /// Bytes of header lines, of interim answers too.
    private(set) var size = 0
    /// Whether the empty line has come.
    private(set) var isComplete = false

    /// Without parameters, lower case; empty when there was none.
    var contentType: String {
        let value = headers["content-type"]?.prefix { $0 != ";" } ?? ""
        return value.trimmingCharacters(in: .whitespaces).lowercased()
    }

    /// Takes a line as libcurl gives it. Interim answers (1xx) are forgotten when the next begins; trailers are not taken.
    /// - Returns: whether the head has just become complete.
    mutating func take(line bytes: some Collection<UInt8>) -> Bool {
        size += bytes.count
        let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        if line.hasPrefix("HTTP/") {
            guard !isComplete else { return false }
            status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
            headers = [:]
        } else if isComplete {
            return false
        } else if line.isEmpty {
            isComplete = status >= 200
            return isComplete
        } else if let colon = line.firstIndex(of: ":") {
            let name = line[..<colon].lowercased()
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[name] = headers[name].map { "\($0), \(value)" } ?? value
        }
        return false
    }

    /// Seconds that the server wants to be left alone: `retry-after-ms`, or `Retry-After` in seconds or as a date. A date counts
    /// from the server's own, when it gives one: clocks differ.
    func retryAfter(now: Double) -> Double? { Self.retryAfter(headers, now: now) }

    static func retryAfter(_ headers: [String: String], now: Double) -> Double? {
        func seconds(_ text: String?) -> Double? { text.flatMap(Double.init).flatMap { $0.isFinite ? max($0, 0) : nil } }
        if let milliseconds = seconds(headers["retry-after-ms"]) { return milliseconds / 1000 }
        guard let text = headers["retry-after"] else { return nil }
        if let value = seconds(text) { return value }
        let date = curl_getdate(text, nil)
        guard date >= 0 else { return nil }
        let sent = headers["date"].map { curl_getdate($0, nil) } ?? -1
        return max(Double(date) - (sent >= 0 ? Double(sent) : now), 0)
    }
}
