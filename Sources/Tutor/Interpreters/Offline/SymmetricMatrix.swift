/// The little linear algebra that ``PhraseClassifier`` needs.
enum SymmetricMatrix {
    /// What a least-squares fit on indicator targets needs of a matrix K, without ever forming its inverse.
    struct Solution {
        /// K⁻¹ Y, row by row, where Y has a 1 in the column of each row's label.
        var coefficients: [Double]
        /// The diagonal of K⁻¹: what leave-one-out predictions divide by.
        var diagonal: [Double]
    }

    /// Solves for a symmetric positive definite matrix (row by row), by Cholesky's factorisation.
    ///
    /// Every inner loop runs along rows and adds a multiple of one to another, which compilers turn into vector instructions; the
    /// order of the sums is fixed all the same.
    static func solve(_ matrix: [Double], order n: Int, labels: [Int], classes: Int) -> Solution {
        var factor = matrix
        var inverse = [Double](repeating: 0, count: n * n)
        var sums = [Double](repeating: 0, count: n * classes)
        var out = Solution(
            coefficients: [Double](repeating: 0, count: n * classes), diagonal: [Double](repeating: 0, count: n))
        factor.withUnsafeMutableBufferPointer { factor in
            inverse.withUnsafeMutableBufferPointer { inverse in
                guard let u = factor.baseAddress, let w = inverse.baseAddress else { return }
                factorise(u, n)
                invert(u, n, into: w)
            }
        }
        for i in 0..<n {
            for j in 0...i {
                let value = inverse[i * n + j]
                out.diagonal[j] += value * value
                sums[i * classes + labels[j]] += value
            }
        }
        out.coefficients.withUnsafeMutableBufferPointer { coefficients in
            inverse.withUnsafeMutableBufferPointer { inverse in
                sums.withUnsafeMutableBufferPointer { sums in
                    guard let x = coefficients.baseAddress, let w = inverse.baseAddress, let z = sums.baseAddress else { return }
                    for i in 0..<n {
                        for j in 0...i { add(w[i * n + j], z + i * classes, to: x + j * classes, classes) }
                    }
                }
            }
        }
        return out
    }

    /// K = Uᵀ U, with U in the upper triangle.
    private static func factorise(_ u: UnsafeMutablePointer<Double>, _ n: Int) {
        for j in 0..<n {
            let row = u + j * n
            let root = max(row[j], 1e-12).squareRoot()
            var k = j
            while k < n {
                row[k] /= root
                k += 1
            }
            var i = j + 1
            while i < n {
                if row[i] != 0 { add(-row[i], row + i, to: u + i * n + i, n - i) }
                i += 1
            }
        }
    }

    /// The inverse of Uᵀ, in the lower triangle.
    private static func invert(_ u: UnsafeMutablePointer<Double>, _ n: Int, into w: UnsafeMutablePointer<Double>) {
        for i in 0..<n {
            let row = w + i * n
            row[i] = 1
            var k = 0
            while k < i {
                if u[k * n + i] != 0 { add(-u[k * n + i], w + k * n, to: row, k + 1) }
                k += 1
            }
            let root = u[i * n + i]
            k = 0
            while k <= i {
                row[k] /= root
                k += 1
            }
        }
    }

    private static func add(
        _ factor: Double, _ source: UnsafeMutablePointer<Double>, to target: UnsafeMutablePointer<Double>, _ count: Int
    ) {
        var k = 0
        while k < count {
            target[k] += factor * source[k]
            k += 1
        }
    }
}
