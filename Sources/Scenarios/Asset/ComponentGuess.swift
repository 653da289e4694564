/// On which component an instrument probably sits, by what both are called and by what inspections read.
struct ComponentGuess {
    private let components: [(id: String, words: [String: Double], reads: Set<String>)]
    /// How many components a word speaks of.
    private let commonness: [String: Double]

    init(_ asset: Asset) {
        components = asset.components.map { part in
            // What looks at instruments as such is where none of them sits.
            let isInstruments = part.healthy.split(separator: "{").count > 3
            let reads = Set(
                part.healthy.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) })
            return (part.id, isInstruments ? [:] : Self.words(part.title, part.id, part.names), isInstruments ? [] : reads)
        }
        var count: [String: Double] = [:]
        for part in components { for word in part.words.keys { count[word, default: 0] += 1 } }
        commonness = count
    }

    /// Nil when nothing speaks for any.
    func component(of tag: Tag) -> String? {
        let words = Self.words(tag.title, tag.id, tag.names)
        var best: (score: Double, id: String)?
        for part in components {
            var score = part.reads.contains(tag.id) ? 2.0 : 0
            for (word, weight) in words.sorted(by: { $0.key < $1.key }) {
                if let other = part.words[word], let common = commonness[word] { score += weight * other / common }
            }
            if score > (best?.score ?? 0.45) { best = (score, part.id) }
        }
        return best?.id
    }

    /// Words of a title count whole, those of other names half.
    private static func words(_ title: String, _ id: String, _ names: [String]) -> [String: Double] {
        var out: [String: Double] = [:]
        for name in names { for word in split(name) { out[word] = 0.5 } }
        for word in split(title) + split(id) { out[word] = 1 }
        return out
    }

    private static func split(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map { word in
            word.count > 3 && word.last == "s" ? String(word.dropLast()) : String(word)
        }
    }
}
