/// Orders brought to one form: `shut the drive down`, `kill the drive` and `switch off the drive` are all `stop drive`.
enum Verbs {
    static let stop = "stop"
    static let start = "start"

    /// First words of an order and the verb they stand for, longest first.
    private static let forms: [(words: [String], verb: String)] = [
        (["shut", "down"], stop), (["shut", "off"], stop), (["switch", "off"], stop), (["turn", "off"], stop),
        (["power", "off"], stop),
        (["power", "down"], stop), (["close", "down"], stop), (["take", "off", "line"], stop), (["bring", "down"], stop),
        (["shutdown"], stop), (["stop"], stop), (["kill"], stop), (["halt"], stop), (["disengage"], stop), (["shut"], stop),
        (["deenergise"], stop), (["deenergize"], stop),
        (["switch", "on"], start), (["turn", "on"], start), (["power", "on"], start), (["power", "up"], start),
        (["start", "up"], start),
        (["fire", "up"], start), (["bring", "up"], start), (["restart"], start), (["start"], start), (["engage"], start),
        (["run"], start),
        (["lock", "out"], "lockout"), (["lockout"], "lockout"), (["loto"], "lockout"), (["change", "out"], "replace"),
        (["swap", "out"], "replace"), (["fit", "new"], "replace"), (["put", "in", "new"], "replace"),
        (["install", "new"], "replace"),
        (["replace"], "replace"), (["change"], "replace"), (["swap"], "replace"), (["renew"], "replace"), (["exchange"], "replace"),
        (["grease"], "lubricate"), (["lube"], "lubricate"), (["regrease"], "lubricate"), (["lubricate"], "lubricate"),
        (["clean", "out"], "clean"), (["clean"], "clean"), (["wash"], "clean"), (["fix"], "repair"), (["mend"], "repair"),
        (["repair"], "repair"), (["open", "up"], "open"), (["top", "up"], "refill"), (["fill", "up"], "refill"),
        (["refill"], "refill"), (["add"], "refill"),
        (["set"], "set"), (["adjust"], "set"), (["change", "to"], "set"), (["put"], "set"), (["bring"], "set"), (["move"], "set"),
    ]
    private static let byFirst = Dictionary(grouping: forms) { $0.words[0] }
    private static let particles: Set<String> = ["off", "on", "down", "up", "out"]

    /// The tokens with a leading verb in its one form; a particle at the end goes to its verb (`switch the drive off`).
    ///
    /// - Parameter keepsPronouns: `stop it` stays `stop it`; otherwise it is `stop`.
    static func canonical(_ tokens: [Token], keepsPronouns: Bool = false) -> [Token] {
        let words = tokens.filter { !$0.isMark && !WordTables.skippable.contains($0.text) }
        guard let first = words.first else { return words }
        var reordered = words
        if words.count > 2, let last = words.last, particles.contains(last.text), !particles.contains(words[1].text) {
            let candidate = [first, last] + words.dropFirst().dropLast()
            if form(candidate)?.words.count == 2 { reordered = candidate }
        }
        guard let form = form(reordered) else { return reordered }
        let pronouns = ["it", "them", "her", "him"]
        return [Token(word: form.verb, range: first.range)]
            + reordered.dropFirst(form.words.count).filter { keepsPronouns || !pronouns.contains($0.text) }
    }

    /// Whether the words begin with a verb that is known to be an order.
    static func isOrder(_ tokens: [Token]) -> Bool {
        form(tokens.filter { !$0.isMark && !WordTables.skippable.contains($0.text) }) != nil
    }

    private static func form(_ tokens: [Token]) -> (words: [String], verb: String)? {
        guard let first = tokens.first else { return nil }
        return byFirst[first.text]?.first { form in
            tokens.count >= form.words.count && zip(form.words, tokens).allSatisfy { $0 == $1.text }
        }
    }
}
