/// Noise as a function of (seed, channel, tick): nothing is carried from tick to tick, so any moment can be computed
/// alone, and adding a tag disturbs no other (counter-based generation: Salmon et al., SC11).
enum CounterNoise {
    /// A channel number from an id: FNV-1a, so that it does not depend on the tag's place in the file.
    static func channel(_ id: String, salt: UInt64 = 0) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ salt
        for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash
    }

    /// 64 well-mixed bits of the three words.
    @inline(__always)
    static func bits(_ seed: UInt64, _ channel: UInt64, _ counter: UInt64) -> UInt64 {
        SplitMix.mixed((seed ^ (channel &* SplitMix.golden)) &+ counter &* 0xd134_2543_de82_ef95)
    }

    /// Standard normal deviate, near enough: the sum of eight 16-bit uniforms (Irwin-Hall), no logarithm, |z| <= 4.9.
    @inline(__always)
    static func gaussian(_ seed: UInt64, _ channel: UInt64, _ tick: Int) -> Double {
        let a = bits(seed, channel, UInt64(bitPattern: Int64(tick)) &* 2)
        let b = bits(seed, channel, UInt64(bitPattern: Int64(tick)) &* 2 &+ 1)
        // Two 16-bit lanes are summed at a time inside a 64-bit word: 4 lanes of a + 4 of b.
        let mask: UInt64 = 0x0000_ffff_0000_ffff
        let pair = (a & mask) &+ ((a >> 16) & mask) &+ (b & mask) &+ ((b >> 16) & mask)
        let sum = (pair & 0xffff_ffff) &+ (pair >> 32)
        // Mean 8 * 32767.5; standard deviation 65536 * sqrt(8 / 12).
        return (Double(sum) - 262140.0) * (1.0 / 53510.07)
    }

    /// Uniform in -1...1.
    static func uniform(_ seed: UInt64, _ channel: UInt64, _ counter: Int) -> Double {
        Double(bits(seed, channel, UInt64(bitPattern: Int64(counter))) >> 11) * (2.0 / 9_007_199_254_740_992.0) - 1
    }

    /// A smooth cycle in -1...1, one turn for each whole step of `phase`: parabolas for a sine, which needs libm.
    static func wave(at phase: Double) -> Double {
        let x = phase - phase.rounded(.down)
        return x < 0.5 ? 16 * x * (0.5 - x) : -16 * (x - 0.5) * (1 - x)
    }

    /// A smooth wander in -1...1 with a turning point about every `period` ticks.
    static func wander(_ seed: UInt64, _ channel: UInt64, _ tick: Int, period: Int) -> Double {
        let cell = tick / period
        let f = Double(tick - cell * period) / Double(period)
        let a = uniform(seed, channel, cell)
        let b = uniform(seed, channel, cell + 1)
        return a + (b - a) * (f * f * (3 - 2 * f))
    }
}
