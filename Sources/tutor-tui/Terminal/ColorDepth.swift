/// How many colours a face may use.
enum ColorDepth: Sendable, CaseIterable {
    case mono, sixteen, twoFiftySix

    /// - Parameters:
    ///   - colors: what the terminal says it has.
    ///   - environment: `NO_COLOR`, set to anything but nothing, means none (https://no-color.org).
    init(colors: Int, environment: [String: String]) {
        if environment["NO_COLOR"]?.isEmpty == false || colors < 8 {
            self = .mono
        } else {
            self = colors >= 256 ? .twoFiftySix : .sixteen
        }
    }
}
