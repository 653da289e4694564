/// Where lines and words begin and end.
extension LineEditor {
    func lineStart(_ from: Int) -> Int { text[..<from].lastIndex(of: "\n").map { $0 + 1 } ?? 0 }

    func lineEnd(_ from: Int) -> Int { text[from...].firstIndex(of: "\n") ?? text.count }

    /// A line up or down; out of the draft into the history.
    mutating func moveLine(_ step: Int, _ last: Before) {
        let start = lineStart(cursor)
        var column = cursor - start
        if case .moved(let kept) = last { column = kept }
        let target: Int
        if step < 0 {
            guard start > 0 else { return show(shown - 1) }
            target = lineStart(start - 1)
        } else {
            let end = lineEnd(cursor)
            guard end < text.count else { return show(shown + 1) }
            target = end + 1
        }
        cursor = min(target + column, lineEnd(target))
        before = .moved(column: column)
    }

    static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    func wordStart(_ from: Int) -> Int {
        var at = from
        while at > 0, !Self.isWord(text[at - 1]) { at -= 1 }
        while at > 0, Self.isWord(text[at - 1]) { at -= 1 }
        return at
    }

    func wordEnd(_ from: Int) -> Int {
        var at = from
        while at < text.count, !Self.isWord(text[at]) { at += 1 }
        while at < text.count, Self.isWord(text[at]) { at += 1 }
        return at
    }

    func blankStart(_ from: Int) -> Int {
        var at = from
        while at > 0, text[at - 1].isWhitespace { at -= 1 }
        while at > 0, !text[at - 1].isWhitespace { at -= 1 }
        return at
    }
}
