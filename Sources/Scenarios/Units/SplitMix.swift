/// The finaliser of SplitMix64 (Steele et al. 2014): well-mixed bits of a word, for noise, draws by a seed and fingerprints.
public enum SplitMix {
    static let golden: UInt64 = 0x9e37_79b9_7f4a_7c15

    @inline(__always)
    static func mixed(_ word: UInt64) -> UInt64 {
        var z = word
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// The `number`th draw of a seed, 0..<count; `count` is at least 1.
    public static func draw(below count: Int, seed: UInt64, number: Int = 0) -> Int {
        Int(mixed(seed &+ golden &* UInt64(number + 1)) % UInt64(count))
    }
}
