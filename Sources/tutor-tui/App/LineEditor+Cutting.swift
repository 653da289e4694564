/// What cuts, puts back, swaps and changes words.
extension LineEditor {
    /// Cuts as many as this are kept.
    private static let ringSize = 20

    mutating func kill(_ range: Range<Int>, _ last: Before, isBefore: Bool) {
        before = .killed
        guard !range.isEmpty else { return }
        let part = Array(text[range])
        if last == .killed, let piece = ring.popLast() {
            ring.append(isBefore ? part + piece : piece + part)
        } else {
            ring.append(part)
            if ring.count > Self.ringSize { ring.removeFirst() }
        }
        remove(range)
        before = .killed
    }

    mutating func yank() {
        guard let piece = ring.last else { return }
        let start = cursor
        insert(piece)
        before = .yanked(start..<cursor, back: 0)
    }

    /// What was cut before what was just put back, in its place.
    mutating func yankPop(_ last: Before) {
        guard case .yanked(let range, let back) = last, ring.count > 1 else { return }
        let next = (back + 1) % ring.count
        // One undo takes back the yank, however far it was turned.
        let piece = ring[ring.count - 1 - next]
        text.replaceSubrange(range, with: piece)
        cursor = range.lowerBound + piece.count
        before = .yanked(range.lowerBound..<cursor, back: next)
    }

    /// The last word of the entry before; again: of the one before that, in its place.
    mutating func insertLastWord(_ last: Before) {
        var entry = history.count - 1
        var place = cursor..<cursor
        if case .lastWord(let range, let from) = last { (place, entry) = (range, from - 1) }
        guard history.indices.contains(entry), let word = history[entry].split(whereSeparator: \.isWhitespace).last else {
            before = last
            return
        }
        if place.isEmpty { remember() }
        text.replaceSubrange(place, with: Array(word))
        cursor = place.lowerBound + word.count
        before = .lastWord(place.lowerBound..<cursor, entry: entry)
    }

    mutating func transpose() {
        guard text.count > 1, cursor > 0 else { return }
        remember()
        let second = min(cursor, text.count - 1)
        text.swapAt(second - 1, second)
        cursor = second + 1
    }

    /// Swaps the word before the cursor with the one after it; at the end of the draft the last two.
    mutating func transposeWords() {
        var secondEnd = wordEnd(cursor)
        var secondStart = wordStart(secondEnd)
        // Nothing but marks after the cursor.
        if secondStart < cursor, wordEnd(cursor) == text.count, !text[cursor...].contains(where: Self.isWord) {
            secondStart = wordStart(cursor)
            secondEnd = wordEnd(secondStart)
        }
        let firstStart = wordStart(secondStart)
        let firstEnd = wordEnd(firstStart)
        guard firstStart < firstEnd, firstEnd <= secondStart, secondStart < secondEnd else { return }
        remember()
        let new = text[secondStart..<secondEnd] + text[firstEnd..<secondStart] + text[firstStart..<firstEnd]
        text.replaceSubrange(firstStart..<secondEnd, with: Array(new))
        cursor = secondEnd
    }

    /// The word under or after the cursor, said otherwise; the cursor goes behind it.
    mutating func changeWord(_ change: (String) -> String) {
        let end = wordEnd(cursor)
        guard let start = text[cursor..<end].firstIndex(where: Self.isWord) else { return }
        remember()
        // Capitals may be more letters than there were: ß.
        let new = Array(change(String(text[start..<end])))
        text.replaceSubrange(start..<end, with: new)
        cursor = start + new.count
    }
}
