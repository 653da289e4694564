import Scenarios

/// "Two faults: the seal is leaking and the filter is blocked". Said outright only: without such an opening, two names are
/// a differential, and one of them has to be put first.
extension OfflineInterpreter {
    private static let openings: [[String]] = [
        ["two", "faults"], ["two", "problems"], ["two", "failures"], ["two", "things"], ["2", "faults"], ["2", "problems"],
        ["two", "separate", "faults"], ["two", "different", "faults"], ["a", "double", "fault"], ["double", "fault"], ["both"],
        ["it's", "both"], ["it", "is", "both"],
    ]
    private static let joints: Set<String> = ["and", "plus", "also", ";", ",", "&"]

    /// A claim of two faults; nil when none is announced, or when the words cannot be cut into two that each name one.
    func twoFaults(in utterance: Utterance) -> Interpretation? {
        guard vocabulary.asset != nil, let start = opening(utterance.tokens) else { return nil }
        let tokens = utterance.tokens
        for cut in (start + 1)..<max(start + 1, tokens.count - 1) where Self.joints.contains(tokens[cut].text) {
            var next = cut + 1
            while next < tokens.count, Self.joints.contains(tokens[next].text) { next += 1 }
            guard next < tokens.count, let first = claim(utterance.text(tokens: start..<cut)),
                let second = claim(utterance.text(tokens: next..<tokens.count)), first.text("component") != second.text("component")
            else { continue }
            var both = first
            both.arguments["quote"] = .text(utterance.text)
            both.arguments["also_component"] = second.arguments["component"]
            both.arguments["also_fault"] = second.arguments["fault"]
            let actions = [first, second].compactMap { $0.text("action") }
            if !actions.isEmpty { both.arguments["action"] = .text(actions.joined(separator: ", ")) }
            return Interpretation(commands: [both], confidence: 0.9)
        }
        return nil
    }

    /// The token behind the announcement.
    private func opening(_ tokens: [Token]) -> Int? {
        let words = tokens.prefix(10).map(\.text)
        for start in words.indices {
            for opening in Self.openings where words.dropFirst(start).starts(with: opening) {
                var next = start + opening.count
                while next < tokens.count,
                    tokens[next].isMark || ["are", "wrong", "here", "at", "once", "the"].contains(tokens[next].text)
                { next += 1 }
                return next < tokens.count ? next : nil
            }
        }
        return nil
    }

    private func claim(_ words: String) -> Command? {
        let utterance = vocabulary.repaired(Utterance(words))
        guard !utterance.tokens.isEmpty else { return nil }
        let reading = oneDiagnosis(in: utterance, isDeliberate: true)
        return reading.commands.first {
            $0.name == .submitDiagnosis && $0.text("verdict") != "healthy" && $0.text("component") != nil
        }
    }
}
