import Foundation
import Scenarios

/// A mail of plain text. Whatever its texts hold, its header lines are those written here and no others.
public struct MailMessage: Sendable, Hashable {
    public var from: MailAddress
    public var to: MailAddress
    public var subject: String
    public var text: String
    /// RFC 3339 UTC.
    public var date: String
    /// The part of the Message-ID before the @: the same for a repetition, by which a mail system knows it for one.
    public var id: String

    public init(from: MailAddress, to: MailAddress, subject: String, text: String, date: String, id: String) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
        self.id = id
    }

    /// The message as it is sent (RFC 5322, MIME), lines ending in CR LF.
    public var bytes: [UInt8] {
        let body = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
        let isSimple = body.utf8.allSatisfy { $0 < 0x80 && $0 != 0 } && lines.allSatisfy { $0.utf8.count <= 900 }
        let headers = [
            "Date: \(Self.date(date))", "From: <\(from)>", "To: <\(to)>", "Subject: \(Self.encoded(subject))",
            "Message-ID: <\(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })@\(from.domain)>",
            // No holiday notes, no loops.
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: \(isSimple ? "7bit" : "base64")",
        ]
        let sent = isSimple ? lines.joined(separator: "\r\n") : Self.wrapped(Data(body.utf8).base64EncodedString())
        return Array((headers.joined(separator: "\r\n") + "\r\n\r\n" + sent + "\r\n").utf8)
    }

    /// A header's text: as it is when it is short plain ASCII, else in encoded words (RFC 2047) of at most 75 characters each.
    static func encoded(_ text: String) -> String {
        // A line break here would begin another header line.
        let line = ControlCharacters.stripped(text).split(separator: " ").joined(separator: " ")
        if line.utf8.count <= 60, line.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }), !line.contains("=?") { return line }
        var words: [String] = []
        var piece: [UInt8] = []
        func close() {
            if !piece.isEmpty { words.append("=?utf-8?B?\(Data(piece).base64EncodedString())?=") }
            piece = []
        }
        for scalar in line.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            // 45 bytes make 60 characters of base64. A scalar is never cut in two.
            if piece.count + bytes.count > 45 { close() }
            piece += bytes
        }
        close()
        return words.joined(separator: "\r\n ")
    }

    /// `Sat, 21 Nov 2026 16:44:05 +0000`.
    static func date(_ time: String) -> String {
        guard let seconds = RecordTime.seconds(of: time) else { return "Thu, 01 Jan 1970 00:00:00 +0000" }
        let text = CivilTime.text(seconds.rounded(.down))
        let parts = text.prefix(10).split(separator: "-")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let day = Int((seconds / 86_400).rounded(.down))
        return
            "\(days[((day % 7) + 7) % 7]), \(parts[2]) \(months[(Int(parts[1]) ?? 1) - 1]) \(parts[0]) \(text.dropFirst(11).prefix(8)) +0000"
    }

    private static func wrapped(_ base64: String) -> String {
        stride(from: 0, to: base64.utf8.count, by: 76).map { start in String(base64.dropFirst(start).prefix(76)) }
            .joined(separator: "\r\n")
    }
}
