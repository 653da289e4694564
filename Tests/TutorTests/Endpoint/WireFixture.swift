import Foundation
import Testing

@testable import Tutor

/// One recorded or written answer of a server.
struct WireFixture: CustomTestStringConvertible, Sendable {
    var name: String
    var form: ChatStreamDecoder.Form
    var bytes: [UInt8]

    var testDescription: String { name }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/endpoint")

    /// What is in one folder, in order of names: `.sse` are streams, `.json` documents, `.txt` whole HTTP answers, `.bin` whole
    /// answers in chunked transfer encoding. Files named `expected` are none.
    static func all(_ folder: String) -> [WireFixture] {
        let base = Self.folder.appending(path: folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
        return names.sorted().compactMap { name in
            guard name != "expected.json", let data = try? Data(contentsOf: base.appending(path: name)) else { return nil }
            let bytes = Array(data)
            switch (name as NSString).pathExtension {
            case "sse": return WireFixture(name: name, form: .stream, bytes: bytes)
            case "json": return WireFixture(name: name, form: .document, bytes: bytes)
            case "txt": return WireFixture(name: name, form: .document, bytes: body(of: bytes))
            case "bin": return WireFixture(name: name, form: .stream, bytes: unchunked(body(of: bytes)).joined().map { $0 })
            default: return nil
            }
        }
    }

    static let synthetic = all("synthetic")
    static let captures = all("captures")
    static let found = all("found")

    /// What comes after the head of an HTTP answer.
    static func body(of bytes: [UInt8]) -> [UInt8] {
        bytes.firstRange(of: Array("\r\n\r\n".utf8)).map { Array(bytes[$0.upperBound...]) } ?? bytes
    }

    /// The chunks of a chunked body.
    static func unchunked(_ bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var chunks: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while let lineEnd = rest.firstRange(of: Array("\r\n".utf8)),
            let size = Int(String(decoding: rest[..<lineEnd.lowerBound], as: UTF8.self), radix: 16), size > 0,
            lineEnd.upperBound + size <= rest.endIndex
        {
            chunks.append(rest[lineEnd.upperBound..<lineEnd.upperBound + size])
            rest = rest[(lineEnd.upperBound + size)...].dropFirst(2)
        }
        return chunks
    }

    /// At once.
    func decoded() -> WireOutcome { .of([bytes[...]], as: form) }

    /// Byte by byte.
    func decodedByteByByte() -> WireOutcome { .of(bytes.indices.lazy.map { bytes[$0...$0] }, as: form) }

    /// Where the outcome differs when the answer comes in two packets, split at every so many bytes.
    func splitsThatMatter(step: Int = 1, from first: Int = 0) -> [Int] {
        let whole = decoded()
        var different: [Int] = []
        // The first packet is decoded once: a copy of the decoder goes on from each position.
        var start = WireOutcome()
        var decoder = ChatStreamDecoder(form, limits: EndpointLimits())
        for position in 0...bytes.count {
            if position >= first, (position - first) % step == 0 {
                var split = start
                var copy = decoder
                if split.error == nil { split.take(bytes[position...], &copy) }
                if split.error == nil { split.end(&copy) }
                if split != whole { different.append(position) }
            }
            if position < bytes.count, start.error == nil { start.take(bytes[position...position], &decoder) }
        }
        return different
    }

    /// In packets of random sizes, some of them empty.
    func decodedInPieces(_ dice: inout WireDice, longest: Int) -> WireOutcome {
        var pieces: [ArraySlice<UInt8>] = []
        var at = 0
        while at < bytes.count {
            let next = min(bytes.count, at + Int.random(in: 0...longest, using: &dice))
            pieces.append(bytes[at..<next])
            at = next
        }
        return .of(pieces, as: form)
    }
}
