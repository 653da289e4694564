/// The little linear algebra that ``PhraseClassifier`` needs.
enum SymmetricMatrix {
    /// The inverse of a symmetric positive definite matrix (row by row), by Cholesky's factorisation.
    static func inverse(_ matrix: [Double], order n: Int) -> [Double] {
        var l = matrix
        var out = [Double](repeating: 0, count: n * n)
        l.withUnsafeMutableBufferPointer { l in
            // L, in the lower triangle.
            for j in 0..<n {
                var d = l[j * n + j]
                for k in 0..<j { d -= l[j * n + k] * l[j * n + k] }
                let root = max(d, 1e-12).squareRoot()
                l[j * n + j] = root
                for i in (j + 1)..<max(n, j + 1) {
                    var s = l[i * n + j]
                    for k in 0..<j { s -= l[i * n + k] * l[j * n + k] }
                    l[i * n + j] = s / root
                }
            }
            // L inverted in place.
            for j in 0..<n {
                l[j * n + j] = 1 / l[j * n + j]
                for i in (j + 1)..<max(n, j + 1) {
                    var s = 0.0
                    for k in j..<i { s -= l[i * n + k] * l[k * n + j] }
                    l[i * n + j] = s / l[i * n + i]
                }
            }
            out.withUnsafeMutableBufferPointer { out in
                // Row k of the inverted L, outer product with itself: the inner loop runs along rows.
                for k in 0..<n {
                    for i in 0...k {
                        let a = l[k * n + i]
                        for j in 0...i { out[i * n + j] += a * l[k * n + j] }
                    }
                }
                for i in 0..<n {
                    for j in 0..<i { out[j * n + i] = out[i * n + j] }
                }
            }
        }
        return out
    }
}
