/// Mathematics that gives the same bits on every machine: only + - * / and exponent arithmetic, all rounded as IEEE 754
/// demands. libm may differ in the last place between systems, and one place is enough to fork a drill.
public enum DeterministicMath {
    /// e to the x; relative error under 2e-16 * 4 for |x| <= 700. Reduction after Cody and Waite (1980), then a Taylor
    /// polynomial of degree 13, which is exact to the last places on |r| <= ln2/2.
    public static func exp(_ x: Double) -> Double {
        if x.isNaN { return x }
        if x > 700 { return .infinity }
        if x < -700 { return 0 }
        let ln2High = 6.93147180369123816490e-01
        let ln2Low = 1.90821492927058770002e-10
        let k = (x * 1.44269504088896338700).rounded()
        let r = (x - k * ln2High) - k * ln2Low
        var sum = 1.0
        var n = 13.0
        while n >= 1 {
            sum = 1 + r / n * sum
            n -= 1
        }
        return sum * Double(sign: .plus, exponent: Int(k), significand: 1)
    }

    /// Natural logarithm of a positive number; relative error under 1e-15. The significand is brought near 1 and put through
    /// the series of 2 artanh((m - 1) / (m + 1)). Zero and less give minus infinity.
    public static func log(_ x: Double) -> Double {
        guard x > 0 else { return -.infinity }
        guard x.isFinite else { return x }
        var m = x.significand
        var exponent = Double(x.exponent)
        if m > 1.4142135623730951 {
            m /= 2
            exponent += 1
        }
        let s = (m - 1) / (m + 1)
        let square = s * s
        var sum = 0.0
        var n = 25.0
        while n >= 1 {
            sum = 1 / n + square * sum
            n -= 2
        }
        return exponent * 0.693147180559945309417 + 2 * s * sum
    }

    /// The nearest integer, ties to even, the sign kept: what `rounded(.toNearestOrEven)` gives, bit for bit. That one is a call
    /// into libm on processors that the compiler may not take SSE4.1 for granted on, a fifth of what measuring a tag costs.
    @inline(__always)
    static func nearest(_ x: Double) -> Double {
        // From here on every double is an integer, and adding it lets the addition do the rounding.
        let integers = 4_503_599_627_370_496.0
        let size = x.magnitude
        guard size < integers else { return x }
        return Double(signOf: x, magnitudeOf: (size + integers) - integers)
    }

    /// The share of the old value that a first-order lag keeps over one tick: exact for an input constant over the tick,
    /// stable for every time constant.
    static func keep(lag seconds: Double) -> Double {
        seconds <= 0 ? 0 : exp(-Tick.seconds / seconds)
    }
}
