import Foundation

/// What a person proves themselves with. It is never printed, and lives no longer than the proof.
public struct Passphrase: Sendable, Hashable, CustomStringConvertible, CustomReflectable {
    /// Fewer characters are refused. There are no other rules: length is what helps.
    public static let fewestCharacters = 12
    /// More bytes are refused: nobody types them.
    public static let mostBytes = 1024

    let bytes: [UInt8]
    /// Characters as people count them.
    public let length: Int

    /// - Parameter text: as typed; keyboards that compose letters differently give the same.
    public init(_ text: String) {
        let composed = text.precomposedStringWithCanonicalMapping
        bytes = Array(composed.utf8)
        length = composed.count
    }

    /// Whether it may be set.
    public var isFit: Bool { length >= Self.fewestCharacters && bytes.count <= Self.mostBytes }

    public var description: String { "a passphrase" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
