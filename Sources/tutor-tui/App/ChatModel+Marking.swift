import Scenarios
import Tutor

/// Marking lines with the keyboard: for whoever has no mouse, or a terminal whose mouse also takes the plant beside the conversation.
extension ChatModel {
    /// Begins at the last line that shows.
    mutating func beginMarking() {
        guard display?.mode != .exam else {
            notice = Words.copyInExam
            return
        }
        guard let rows = screen?.chat.rows, !layout.items.isEmpty else { return }
        let top = topPlace(rows)
        marking = Marking(cursor: layout.move(top, by: max(0, layout.visible(from: top, rows: rows).count - 1)))
        markingChanged()
    }

    /// Does what a key does while lines are marked.
    mutating func pressMarking(_ key: Key) -> ChatEffect {
        guard let now = marking, let rows = screen?.chat.rows else {
            marking = nil
            return .none
        }
        func moved(_ lines: Int) -> Marking { Marking(cursor: layout.move(now.cursor, by: lines), anchor: now.anchor) }
        switch (key, keymap.action(for: KeySequence(key))) {
        case (.text(" "), _): marking?.anchor = now.anchor == nil ? now.cursor : nil
        case (.enter, _), (_, .copy): return copyMarked()
        case (_, .lineUp), (.text("k"), _): marking = moved(-1)
        case (_, .lineDown), (.text("j"), _): marking = moved(1)
        case (_, .scrollUp): marking = moved(1 - rows)
        case (_, .scrollDown): marking = moved(rows - 1)
        case (_, .lineStart): marking = moved(-1_000_000)
        case (_, .lineEnd): marking = moved(1_000_000)
        case (_, .redraw): return .redraw
        case (_, .cancel), (_, .interrupt), (.text("q"), _), (_, .mark):
            marking = nil
            forgetNotices()
            touch()
            return .none
        default: break
        }
        markingChanged()
        return .none
    }

    private mutating func copyMarked() -> ChatEffect {
        guard let range = marking?.range else { return .none }
        marking = nil
        forgetNotices()
        touch()
        var lines: [String] = []
        var place = range.lowerBound
        while place <= range.upperBound {
            lines += layout.visible(from: place, rows: 1).map(\.text)
            let next = layout.move(place, by: 1)
            if next <= place { break }
            place = next
        }
        return .copy(lines.map { $0.replacing(/\s+$/, with: "") }.joined(separator: "\n") + "\n")
    }

    /// Keeps the cursor's line on the screen, and says what can be pressed.
    private mutating func markingChanged() {
        guard let cursor = marking?.cursor, let rows = screen?.chat.rows else { return }
        let top = topPlace(rows)
        if cursor < top { show(from: cursor) }
        let bottom = layout.move(top, by: rows - 1)
        if cursor > bottom { show(from: layout.move(cursor, by: 1 - rows)) }
        notice = Words.marking(hasBegun: marking?.anchor != nil)
        touch()
    }

    /// The rows of the screen that hold marked lines, counted from the conversation's first.
    mutating func markedRows(_ rows: Int) -> (marked: Range<Int>, cursor: Int)? {
        guard let marking else { return nil }
        var place = topPlace(rows)
        var (first, last, cursor): (Int?, Int, Int) = (nil, 0, 0)
        for row in 0..<rows {
            if marking.range.contains(place) {
                first = first ?? row
                last = row
            }
            if place == marking.cursor { cursor = row }
            let next = layout.move(place, by: 1)
            if next <= place { break }
            place = next
        }
        return first.map { ($0..<last + 1, cursor) }
    }
}
