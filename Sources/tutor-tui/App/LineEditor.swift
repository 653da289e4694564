/// The draft being typed, of one line or several, with the keys of readline. A value: what a key does depends on nothing else.
struct LineEditor: Sendable, Hashable {
    /// The draft, one element a grapheme; a line ends with `\n`. A folded paste is one element, of which ``PasteFold`` knows the text.
    var text: [Character] = []
    /// Before which grapheme the cursor stands; `text.count` at the end.
    var cursor = 0
    /// What was entered before, oldest first.
    var history: [String] = []
    /// A search through the history, while one goes on.
    var search: Search?
    /// Pastes that are folded in the draft.
    var folds = PasteFold()

    /// What is looked for, and where it was found.
    struct Search: Sendable, Hashable {
        var words = ""
        var found: Int?
        var draftBefore: [Character]
        var backwards = true
        /// The words are in nothing further on.
        var failed = false
    }

    struct State: Sendable, Hashable {
        var text: [Character]
        var cursor: Int
    }

    /// One line of the history, or the draft, as it was left.
    struct Edited: Sendable, Hashable {
        var text: [Character]
        var undo: [State]
    }

    /// What the key before did, for keys that go on with it.
    enum Before: Sendable, Hashable {
        case other, typed, killed
        /// Put text in there; how far back in the ring.
        case yanked(Range<Int>, back: Int)
        /// Put the last word of an earlier entry in there.
        case lastWord(Range<Int>, entry: Int)
        /// Moved between lines, from that column.
        case moved(column: Int)
    }

    var undo: [State] = []
    var before = Before.other
    /// What was cut, oldest first.
    var ring: [[Character]] = []
    /// Which line of the history is shown; `history.count` is the draft itself.
    var shown = 0
    /// The draft and lines of the history as they were left, by index: nothing that was typed is lost by looking elsewhere.
    var edited: [Int: Edited] = [:]

    /// What would be sent: the draft with its folded pastes whole.
    var string: String { folds.whole(text) }

    /// Whether there is more than blanks in it.
    var isWorth: Bool { text.contains { !$0.isWhitespace } }

    /// What must not be lost when the program ends here and now: what is being written, or else the draft left for the history.
    var unsent: String {
        let here = string
        if shown == history.count || !here.isEmpty && here != history[shown] { return here }
        return edited[history.count].map { folds.whole($0.text) } ?? ""
    }

    init(text: String = "", cursor: Int? = nil, history: [String] = []) {
        self.text = Array(text)
        self.cursor = min(cursor ?? self.text.count, self.text.count)
        self.history = history
        shown = history.count
    }

    /// Does what an editing key does with the usual keys. False for a key that is not one of the editor's.
    mutating func handle(_ key: Key) -> Bool {
        if case .text(let scalar) = key {
            type(scalar)
            return true
        }
        let sequence = KeySequence(key)
        let map = Keymap.standard
        let action = search == nil ? nil : map.action(for: sequence, in: .search)
        guard let action = action ?? map.action(for: sequence) else {
            acceptSearch()
            before = .other
            return false
        }
        return perform(action)
    }

    /// Takes one typed scalar: into the search while there is one.
    mutating func type(_ scalar: Unicode.Scalar) {
        guard !PasteFold.isReserved(scalar) else { return }
        if search != nil { return searchMore(scalar) }
        insert(scalar)
    }

    /// Does what an action of the editor's does. False when it is not one; a search has ended then.
    mutating func perform(_ action: KeyAction) -> Bool {
        if search != nil, searchOn(action) { return true }
        let last = before
        before = .other
        switch action {
        case .charLeft: cursor = max(0, cursor - 1)
        case .charRight: cursor = min(text.count, cursor + 1)
        case .lineStart: cursor = lineStart(cursor)
        case .lineEnd: cursor = lineEnd(cursor)
        case .draftStart: cursor = 0
        case .draftEnd: cursor = text.count
        case .wordLeft: cursor = wordStart(cursor)
        case .wordRight: cursor = wordEnd(cursor)
        case .lineUp: moveLine(-1, last)
        case .lineDown: moveLine(1, last)
        case .newLine: insert(["\n"])
        case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
        case .delete, .deleteOrQuit: if cursor < text.count { remove(cursor..<cursor + 1) }
        case .killBlankWord: kill(blankStart(cursor)..<cursor, last, isBefore: true)
        case .killWordLeft: kill(wordStart(cursor)..<cursor, last, isBefore: true)
        case .killWordRight: kill(cursor..<wordEnd(cursor), last, isBefore: false)
        // At the edge of a line its end is cut, so that the key again goes on.
        case .killToStart:
            kill(lineStart(cursor) == cursor ? max(0, cursor - 1)..<cursor : lineStart(cursor)..<cursor, last, isBefore: true)
        case .killLine:
            kill(cursor..<(lineEnd(cursor) == cursor ? min(text.count, cursor + 1) : lineEnd(cursor)), last, isBefore: false)
        case .yank: yank()
        case .yankPop: yankPop(last)
        case .transpose: transpose()
        case .transposeWords: transposeWords()
        case .upperCase: changeWord { $0.uppercased() }
        case .lowerCase: changeWord { $0.lowercased() }
        case .capitalize: changeWord { $0.prefix(1).uppercased() + $0.dropFirst().lowercased() }
        case .undo: undoOnce()
        case .openPaste: openFold()
        case .lastWord: insertLastWord(last)
        case .searchBack: search = Search(draftBefore: text)
        case .searchForward: search = Search(draftBefore: text, backwards: false)
        default: return false
        }
        return true
    }

    /// Puts text in at the cursor as one change, which one undo takes back.
    mutating func insert(_ characters: some Sequence<Character>) {
        let new = Array(characters)
        guard !new.isEmpty else { return }
        remember()
        text.insert(contentsOf: new, at: cursor)
        cursor += new.count
        before = .other
    }

    /// Puts a paste in as one change; a long one is folded to one element.
    mutating func paste(_ pasted: String) {
        acceptSearch()
        insert(folds.folded(pasted))
    }

    /// The whole draft anew, as one change.
    mutating func replace(with new: String) {
        guard new != string else { return }
        acceptSearch()
        remember()
        text = Array(new)
        cursor = text.count
        before = .other
    }

    /// What stands before the cursor on its line, from the last folded paste on: what may be completed.
    var stem: String { String(text[stemStart..<cursor]) }

    private var stemStart: Int {
        let line = lineStart(cursor)
        return text[line..<cursor].lastIndex { folds.holds($0) }.map { $0 + 1 } ?? line
    }

    /// Replaces ``stem``.
    mutating func replaceStem(with new: String) {
        remember()
        let characters = Array(new)
        let start = stemStart
        text.replaceSubrange(start..<cursor, with: characters)
        cursor = start + characters.count
        before = .other
    }

    /// Takes the draft out, to be sent or to be dropped, and keeps it in the history. Nil when there is nothing but blanks. A draft that was
    /// left for a line of the history comes back.
    mutating func take() -> String? {
        acceptSearch()
        let line = string
        let worth = isWorth
        let left = shown == history.count ? nil : edited[history.count]
        if worth, history.last != line { history.append(line) }
        var next = LineEditor(history: history)
        next.ring = ring.map { Array(folds.whole($0)) }
        if let left, !left.text.isEmpty {
            (next.text, next.undo, next.folds) = (left.text, left.undo, folds)
            next.cursor = left.text.count
        }
        self = next
        return worth ? line : nil
    }

    // MARK: Changing

    private mutating func insert(_ scalar: Unicode.Scalar) {
        if before != .typed { remember() }
        before = .typed
        // A mark joins the character before it; the two are one for the cursor.
        if cursor > 0, text[cursor - 1] != "\n", !folds.holds(text[cursor - 1]) {
            let joined = Array(String(text[cursor - 1]) + String(Character(scalar)))
            text.replaceSubrange(cursor - 1..<cursor, with: joined)
            cursor += joined.count - 1
        } else {
            text.insert(Character(scalar), at: cursor)
            cursor += 1
        }
    }

    mutating func remove(_ range: Range<Int>) {
        remember()
        text.removeSubrange(range)
        cursor = range.lowerBound
    }

    mutating func remember() {
        undo.append(State(text: text, cursor: cursor))
        if undo.count > 200 { undo.removeFirst() }
    }

    private mutating func undoOnce() {
        guard let state = undo.popLast() else { return }
        (text, cursor) = (state.text, state.cursor)
    }

    /// Opens the folded paste before or after the cursor, or else the last one.
    private mutating func openFold() {
        let near = [cursor - 1, cursor].first { text.indices.contains($0) && folds.holds(text[$0]) }
        guard let at = near ?? text.lastIndex(where: { folds.holds($0) }) else { return }
        remember()
        let whole = Array(folds.whole([text[at]]))
        text.replaceSubrange(at...at, with: whole)
        cursor = at + whole.count
    }
}
