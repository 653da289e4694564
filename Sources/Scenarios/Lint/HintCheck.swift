/// Whether hints lead somewhere. The first may speak of a principle; from the second on a hint names an instrument or a part whose look
/// sets the answer apart from something else.
struct HintCheck {
    let findings: [LintFinding]
    /// Nats from which a look narrows the answer down.
    static let least = 1.0

    init(_ scenario: Scenario, _ observer: IdealObserver) {
        let asset = observer.asset
        let subjects =
            asset.tags.enumerated().map { (Glimpse.Subject.tag($0), [$1.id, $1.title] + $1.names) }
            + asset.components.enumerated().map { (Glimpse.Subject.component($0), [$1.id, $1.title] + $1.names) }
        let telling = subjects.filter { observer.telling($0.0) >= Self.least }.flatMap(\.1)
        let words = Set(telling.flatMap(Self.words))
        // Where nothing is wrong, the last hint says just that.
        let said = scenario.faults.isEmpty ? scenario.hints.dropLast() : scenario.hints[...]
        findings = said.enumerated().dropFirst().compactMap { number, hint in
            words.isDisjoint(with: Self.words(hint)) ? .hintDoesNotNarrow(number: number + 1) : nil
        }
    }

    /// Words that mean something, without plural endings.
    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { word in
            word.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
        }.filter { $0.count > 2 && !common.contains($0) }
    }

    private static let common: Set<String> = [
        "the", "and", "for", "with", "from", "that", "not", "its", "what", "side", "end", "main", "unit", "line", "machine",
        "system",
    ]
}
