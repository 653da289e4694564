/// One key, or two one after the other, such as `Ctrl-X Ctrl-E`.
struct KeySequence: Sendable, Hashable {
    let first: Key
    let second: Key?

    init(_ first: Key, _ second: Key? = nil) {
        self.first = first
        self.second = second
    }

    /// Nil when a part is no key, or when there are more than two.
    init?(name: some StringProtocol) {
        let parts = name.split(separator: " ")
        guard (1...2).contains(parts.count), let first = Key(name: parts[0]) else { return nil }
        var second: Key?
        if parts.count == 2 {
            guard let key = Key(name: parts[1]) else { return nil }
            second = key
        }
        self.init(first, second)
    }

    var name: String { second.map { first.name + " " + $0.name } ?? first.name }
}
