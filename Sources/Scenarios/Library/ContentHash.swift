/// A fingerprint of a file's bytes, by which an index knows that a file is still the one it has read. Guards against
/// forgetting, not against malice: records carry SHA-256.
enum ContentHash {
    /// Eight bytes at a time through ``SplitMix``.
    static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = SplitMix.golden ^ UInt64(bytes.count)
        bytes.withUnsafeBytes { raw in
            var offset = 0
            while offset + 8 <= raw.count {
                hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            var last: UInt64 = 0
            while offset < raw.count {
                last = last << 8 | UInt64(raw[offset])
                offset += 1
            }
            hash = mix(hash ^ last)
        }
        return hash
    }

    /// One fingerprint of several.
    static func of(_ hashes: [UInt64]) -> UInt64 { hashes.reduce(0x1234_5678) { mix($0 ^ $1) } }

    private static func mix(_ value: UInt64) -> UInt64 { SplitMix.mixed(value &+ SplitMix.golden) }
}
