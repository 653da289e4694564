/// Numbers and durations as people say them.
enum SpokenNumbers {
    /// `5`, `five`, `twenty`, `50 percent` without the percent.
    static func number(_ tokens: [Token]) -> Double? {
        let words = tokens.filter { !WordTables.articles.contains($0.text) && $0.text != "of" }
        guard let first = words.first else { return nil }
        if let value = first.number { return words.count == 1 ? value : nil }
        guard let value = WordTables.numbers[first.text] else { return nil }
        if words.count == 1 { return value }
        guard words.count == 2, value >= 20, let ones = WordTables.numbers[words[1].text], ones > 0, ones < 10 else { return nil }
        return value + ones
    }

    /// Seconds: `3 minutes`, `ten min`, `half an hour`, `1 h 30 min`, `hour`. Nil when any word is left over.
    static func duration(_ tokens: [Token]) -> Double? {
        let words = tokens.filter {
            !$0.isMark && !["the", "a", "an", "of", "and", "or", "so", "last", "past", "about", "around"].contains($0.text)
        }
        var total = 0.0
        var found = false
        var i = 0
        while i < words.count {
            var amount = 1.0
            var end = i
            while end < words.count, WordTables.durationUnits[words[end].stem] == nil { end += 1 }
            guard end < words.count, let unit = WordTables.durationUnits[words[end].stem] else { return nil }
            if end > i {
                guard let spoken = number(Array(words[i..<end])) else { return nil }
                amount = spoken
            }
            total += amount * unit
            found = true
            i = end + 1
        }
        return found && total.isFinite && total > 0 ? total : nil
    }

    /// Position in a list, from 1; -1 for the last. `first one`, `2`, `number 3`, `last`.
    static func position(_ tokens: [Token]) -> Int? {
        let words = tokens.filter {
            !["one", "drill", "scenario", "number", "exercise", "in", "list", "on", "option", "st", "nd", "rd", "th"].contains(
                $0.text)
                && !WordTables.articles.contains($0.text)
        }
        if words.isEmpty { return tokens.contains { $0.text == "one" } && tokens.count <= 2 ? 1 : nil }
        guard words.count == 1, let word = words.first else { return nil }
        if let ordinal = WordTables.ordinals[word.text] { return ordinal }
        if let number = word.number, number >= 1, number <= 999, number == number.rounded() { return Int(number) }
        if let number = WordTables.numbers[word.text], number >= 1, number == number.rounded() { return Int(number) }
        return nil
    }
}
