import Foundation

/// Somebody who hears lines and types lines, knows his trade, and does not know what has failed.
///
/// Everything he decides comes from words that were said to him: which instruments have left their normal range, which components there are to
/// look at, what was found there, what can be done.
struct TextOnlyTrainee {
    /// Types a line; comes back with everything that is said until there is nothing more to say.
    let say: (String) -> String
    /// Listens for half a second.
    let listen: () -> Void
    private(set) var asked: [String] = []

    init(say: @escaping (String) -> String, listen: @escaping () -> Void) { (self.say, self.listen) = (say, listen) }

    private mutating func ask(_ line: String) -> String {
        asked.append(line)
        return say(line)
    }

    /// Words of the trade for what an inspection may find, as a diagnosis says it.
    private static let troubles: [(signs: [String], saying: String)] = [
        (["drips", "streams", "leak", "spray"], "it leaks"), (["worn", "scored"], "it is worn"), (["loose"], "it is loose"),
        (["blocked", "clogged", "choked"], "it is blocked"), (["cracked", "broken", "torn"], "it is broken"),
    ]

    /// Works a drill from its start to its debrief.
    /// - Returns: what was said last: the debrief, when all went well.
    mutating func work(_ drill: String) -> String {
        _ = ask("start \(drill)")
        var abnormal: [String] = []
        for _ in 0..<240 where abnormal.isEmpty {
            listen()
            abnormal = Self.outsideTheirRange(ask("/read"))
        }
        // The machine stands while it is thought about.
        _ = ask("pause")
        _ = ask("/alarms")
        for name in abnormal { _ = ask("show me the \(name.lowercased()) for the last 2 minutes") }
        for component in Self.offers(ask("check everything")) {
            let found = ask("check the \(component)").lowercased()
            guard
                let trouble = Self.troubles.first(where: { $0.signs.contains { found.contains($0) && !found.contains("no \($0)") } }
                )
            else { continue }
            let safety = Self.offers(ask("/do")).filter {
                $0.hasPrefix("stop the") || $0.hasPrefix("lock out") || $0.contains("disengage")
            }
            for action in safety.sorted() { if ask(action).contains("confirm") { _ = ask("yes") } }
            var heard = ask("it is the \(component), \(trouble.saying)")
            if heard.contains("confirm") { heard = ask("80 %") }
            return heard
        }
        return ""
    }

    /// The choices of a question such as `Look at what: a, b or c?`.
    static func offers(_ text: String) -> [String] {
        guard let question = text.split(separator: "\n").last(where: { $0.contains(" what: ") }),
            let list = question.components(separatedBy: " what: ").last
        else { return [] }
        // "a, b or c?"; a name of several words may have commas of its own, which no other name starts with.
        return list.trimmingCharacters(in: CharacterSet(charactersIn: "?\r ")).replacing(" or ", with: ", ").components(
            separatedBy: ", ")
    }

    /// Instruments whose number is outside the range beside it: `Pilot pressure   171.5 psi   174.0 - 186.0`.
    static func outsideTheirRange(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            guard
                let row = line.firstMatch(
                    of: /^(\S.*?)\s{2,}(-?[\d.]+) \S+(?: \S+)?\s{2,}(-?[\d.]+)(?: - | to )(-?[\d.]+)/),
                let now = Double(row.2), let low = Double(row.3), let high = Double(row.4), now < low || now > high
            else { return nil }
            return String(row.1)
        }
    }
}
