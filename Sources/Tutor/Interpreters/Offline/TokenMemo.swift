/// Cuts the names and phrases of an asset into tokens, each of them once: many are asked for again and again.
final class TokenMemo {
    private let spelling: TagSpelling
    private var known: [String: [Token]] = [:]

    /// - Parameter spelling: of the asset's instrument numbers, which are one word each.
    init(spelling: TagSpelling = TagSpelling()) { self.spelling = spelling }

    /// The tokens of a text.
    func tokens(_ text: String) -> [Token] {
        if let tokens = known[text] { return tokens }
        let tokens = spelling.joined(Utterance(text))
        known[text] = tokens
        return tokens
    }
}
