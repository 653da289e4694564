/// Names that nobody knows, and how often each came: the first of them, in order of appearance.
struct NameTally: Sendable {
    /// So many names are kept.
    private static let most = Recording.keptRejections

    private(set) var names: [(name: String, count: Int)] = []
    private var placeOfName: [String: Int] = [:]

    mutating func add(_ name: String) {
        if let place = placeOfName[name] {
            names[place].count += 1
        } else if names.count < Self.most {
            placeOfName[name] = names.count
            names.append((name, 1))
        }
    }
}
