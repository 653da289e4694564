/// Which certificates of one key are revoked, or suspended: a bit for each, so that a list says nothing of anybody
/// (W3C Bitstring Status List 1.0).
public struct StatusList: Sendable, Hashable {
    /// What a set bit means.
    public enum Purpose: String, Sendable, Hashable, Codable, CaseIterable { case revocation, suspension }

    /// The least that the standard admits: 16 KB, in which one certificate cannot be told from another by the list's length.
    public static let bits = 131_072

    public var purpose: Purpose
    /// Bit 0 is the leftmost of the first byte.
    private var bytes: [UInt8]

    public init(_ purpose: Purpose, indices: some Sequence<Int> = []) {
        self.purpose = purpose
        bytes = [UInt8](repeating: 0, count: Self.bits / 8)
        for index in indices where (0..<Self.bits).contains(index) { bytes[index / 8] |= 0x80 >> UInt8(index % 8) }
    }

    /// `u` for base64url, then GZIP.
    public var encoded: String { "u" + Base64URL.encode(StoredGzip.pack(bytes)) }

    /// Reads an encoded list; nil when it is damaged, too short, or packed in another way than ours.
    public init?(_ purpose: Purpose, encoded: String) {
        guard encoded.hasPrefix("u"), let packed = Base64URL.decode(encoded.dropFirst()), let bytes = StoredGzip.unpack(packed),
            bytes.count >= Self.bits / 8
        else { return nil }
        self.purpose = purpose
        self.bytes = bytes
    }

    /// Whether a bit is set; nil beyond the end.
    public subscript(index: Int) -> Bool? {
        guard index >= 0, index / 8 < bytes.count else { return nil }
        return bytes[index / 8] & 0x80 >> UInt8(index % 8) != 0
    }
}
