import Tutor

/// The conversation laid out for one width: each entry once, when it is first looked at. Ten thousand entries cost what is
/// on the screen.
struct TranscriptLayout {
    private(set) var items: [TranscriptItem] = []
    /// What is still being said: stands after the last entry; of it only what has grown is laid out anew.
    var tail: TranscriptItem? {
        didSet {
            guard tail != oldValue else { return }
            cache[items.count] = nil
            if tail == nil { growing = LaidBlocks() }
        }
    }
    private(set) var width = 80
    var glyphs: GlyphSet = .unicode {
        didSet {
            cache = [:]
            growing = LaidBlocks()
        }
    }
    /// Rows that a plot may take: a low screen must show all of one.
    var plotRows = TrendChartView.usualRows { didSet { if plotRows != oldValue { cache = [:] } } }
    private var cache: [Int: [StyledLine]] = [:]
    /// Entries that are kept laid out; when there are more, those far from the one that is looked at are laid out again when they are next.
    private static let mostLaid = 256
    private var growing = LaidBlocks()

    /// Entries only ever come at the end.
    mutating func append(_ more: [TranscriptItem]) {
        guard !more.isEmpty else { return }
        cache[items.count] = nil
        items += more
    }

    /// Entries, with the one that is still being said.
    private var count: Int { items.count + (tail == nil ? 0 : 1) }

    private func item(_ index: Int) -> TranscriptItem { index < items.count ? items[index] : tail ?? items[items.count - 1] }

    /// A place in the conversation: an entry and one of its lines.
    struct Place: Sendable, Hashable, Comparable {
        var item: Int
        var line: Int
        static func < (a: Place, b: Place) -> Bool { (a.item, a.line) < (b.item, b.line) }
    }

    /// Changes the width; the place that was being read stays, at the same share of its entry.
    mutating func setWidth(_ new: Int, keeping place: Place) -> Place {
        guard new != width else { return place }
        let before = place.item < count ? lines(place.item).count : 1
        width = new
        cache = [:]
        growing = LaidBlocks()
        guard place.item < count else { return place }
        return Place(item: place.item, line: place.line * lines(place.item).count / max(1, before))
    }

    /// Lines of one entry.
    mutating func lines(_ item: Int) -> [StyledLine] {
        if let known = cache[item] { return known }
        var laid = item < items.count ? LaidBlocks() : growing
        let made = TranscriptItemView.lines(
            self.item(item), after: item > 0 ? items[item - 1] : nil, width: width, plotRows: plotRows, glyphs: glyphs,
            reusing: &laid)
        if item >= items.count { growing = laid }
        cache[item] = made
        if cache.count > Self.mostLaid { cache = cache.filter { abs($0.key - item) < Self.mostLaid / 4 } }
        return made
    }

    /// The top line when the last line stands at the bottom of `rows` rows.
    mutating func top(ofLast rows: Int) -> Place {
        var item = count
        var left = rows
        while item > 0 {
            item -= 1
            let count = lines(item).count
            if count >= left { return Place(item: item, line: count - left) }
            left -= count
        }
        return Place(item: 0, line: 0)
    }

    /// The place `delta` lines further down (or up, when negative), kept inside the conversation.
    mutating func move(_ place: Place, by delta: Int) -> Place {
        guard count > 0 else { return Place(item: 0, line: 0) }
        var item = min(place.item, count - 1)
        var line = place.line + delta
        while line < 0, item > 0 {
            item -= 1
            line += lines(item).count
        }
        while item < count - 1, line >= lines(item).count {
            line -= lines(item).count
            item += 1
        }
        return Place(item: item, line: min(max(0, line), max(0, lines(item).count - 1)))
    }

    /// At most `rows` lines from `place` on.
    mutating func visible(from place: Place, rows: Int) -> [StyledLine] {
        var out: [StyledLine] = []
        var item = place.item
        var skip = place.line
        while out.count < rows, item < count {
            out += lines(item).dropFirst(skip).prefix(rows - out.count)
            skip = 0
            item += 1
        }
        return out
    }
}
