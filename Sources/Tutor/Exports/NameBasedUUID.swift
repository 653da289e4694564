import Crypto
import Foundation
import Scenarios

/// UUIDs made of names (RFC 9562, version 5): the same name, the same id, on every machine and in every repetition.
public struct NameBasedUUID: Sendable, Hashable {
    private let bytes: [UInt8]

    /// The namespace for URLs that the RFC gives.
    public static let urls = NameBasedUUID(text: "6ba7b811-9dad-11d1-80b4-00c04fd430c8")!

    /// - Parameter text: any UUID, in either case; nil when it is none.
    public init?(text: String) {
        guard let uuid = UUID(uuidString: text) else { return nil }
        bytes = withUnsafeBytes(of: uuid.uuid) { Array($0) }
    }

    /// The id of a name within a namespace.
    public init(_ name: String, in namespace: NameBasedUUID) {
        var hash = Insecure.SHA1()
        hash.update(data: namespace.bytes)
        hash.update(data: Array(name.utf8))
        var bytes = Array(Array(hash.finalize()).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.bytes = bytes
    }

    /// Lower case, with its dashes.
    public var text: String {
        [bytes[0..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10..<16]].map { HexText.of($0) }.joined(separator: "-")
    }
}
