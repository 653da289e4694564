/// One line being typed, with the keys of readline. A value: what a key does depends on nothing else.
struct LineEditor: Sendable, Hashable {
    /// The draft, one element a grapheme.
    private(set) var text: [Character] = []
    /// Before which grapheme the cursor stands; `text.count` at the end.
    private(set) var cursor = 0
    /// Lines entered before, oldest first.
    private(set) var history: [String] = []
    /// A search backwards through the history, while one goes on.
    private(set) var search: Search?

    /// What is looked for, and where it was found.
    struct Search: Sendable, Hashable {
        var words = ""
        var found: Int?
        var draftBefore: [Character]
    }

    private struct State: Sendable, Hashable {
        var text: [Character]
        var cursor: Int
    }
    private var undo: [State] = []
    private var typing = false
    private var killed: [Character] = []
    private var killing = false
    /// Which line of the history is shown; `history.count` is the draft itself.
    private var shown = 0
    private var draft: [Character] = []

    /// The draft as text.
    var string: String { String(text) }

    init(text: String = "", cursor: Int? = nil, history: [String] = []) {
        self.text = Array(text)
        self.cursor = min(cursor ?? self.text.count, self.text.count)
        self.history = history
        shown = history.count
    }

    /// Does what an editing key does. False for a key that is not one of the editor's.
    mutating func handle(_ key: Key) -> Bool {
        if search != nil, handleSearch(key) { return true }
        let wasKilling = killing
        killing = false
        if case .text(let scalar) = key {
            insert(scalar)
            return true
        }
        typing = false
        switch key {
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(text.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = text.count
        case .wordLeft, .meta("b"): cursor = wordStart(cursor)
        case .wordRight, .meta("f"): cursor = wordEnd(cursor)
        case .backspace: if cursor > 0 { remove(cursor - 1..<cursor) }
        case .delete, .control("d"): if cursor < text.count { remove(cursor..<cursor + 1) }
        case .control("w"): kill(blankStart(cursor)..<cursor, adding: wasKilling, before: true)
        case .wordBackspace: kill(wordStart(cursor)..<cursor, adding: wasKilling, before: true)
        case .meta("d"): kill(cursor..<wordEnd(cursor), adding: wasKilling, before: false)
        case .control("u"): kill(0..<cursor, adding: wasKilling, before: true)
        case .control("k"): kill(cursor..<text.count, adding: wasKilling, before: false)
        case .control("y"): insert(killed)
        case .control("t"): transpose()
        case .control("_"): undoOnce()
        case .up, .control("p"): show(shown - 1)
        case .down, .control("n"): show(shown + 1)
        case .control("r"): search = Search(draftBefore: text)
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
        typing = false
    }

    /// Replaces what stands before the cursor.
    mutating func replaceBeforeCursor(with new: String) {
        remember()
        let characters = Array(new)
        text.replaceSubrange(0..<cursor, with: characters)
        cursor = characters.count
        typing = false
    }

    /// Takes the draft out, to be sent or to be dropped, and keeps it in the history. Nil when there is nothing but blanks.
    mutating func take() -> String? {
        let line = string
        let worth = line.contains { !$0.isWhitespace }
        if worth, history.last != line { history.append(line) }
        let kept = history
        let killed = killed
        self = LineEditor(history: kept)
        self.killed = killed
        return worth ? line : nil
    }

    // MARK: Changing

    private mutating func insert(_ scalar: Unicode.Scalar) {
        if !typing { remember() }
        typing = true
        // A mark joins the character before it; the two are one for the cursor.
        if cursor > 0 {
            let joined = Array(String(text[cursor - 1]) + String(Character(scalar)))
            text.replaceSubrange(cursor - 1..<cursor, with: joined)
            cursor += joined.count - 1
        } else {
            text.insert(Character(scalar), at: 0)
            cursor = 1
        }
    }

    private mutating func remove(_ range: Range<Int>) {
        remember()
        text.removeSubrange(range)
        cursor = range.lowerBound
    }

    private mutating func kill(_ range: Range<Int>, adding: Bool, before: Bool) {
        killing = true
        guard !range.isEmpty else { return }
        let part = Array(text[range])
        killed = adding ? (before ? part + killed : killed + part) : part
        remove(range)
    }

    private mutating func transpose() {
        guard text.count > 1, cursor > 0 else { return }
        remember()
        let second = min(cursor, text.count - 1)
        text.swapAt(second - 1, second)
        cursor = second + 1
    }

    private mutating func remember() {
        undo.append(State(text: text, cursor: cursor))
        if undo.count > 200 { undo.removeFirst() }
    }

    private mutating func undoOnce() {
        guard let state = undo.popLast() else { return }
        (text, cursor) = (state.text, state.cursor)
    }

    // MARK: Words

    private static func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

    private func wordStart(_ from: Int) -> Int {
        var at = from
        while at > 0, !Self.isWord(text[at - 1]) { at -= 1 }
        while at > 0, Self.isWord(text[at - 1]) { at -= 1 }
        return at
    }

    private func wordEnd(_ from: Int) -> Int {
        var at = from
        while at < text.count, !Self.isWord(text[at]) { at += 1 }
        while at < text.count, Self.isWord(text[at]) { at += 1 }
        return at
    }

    private func blankStart(_ from: Int) -> Int {
        var at = from
        while at > 0, text[at - 1].isWhitespace { at -= 1 }
        while at > 0, !text[at - 1].isWhitespace { at -= 1 }
        return at
    }

    // MARK: History

    private mutating func show(_ index: Int) {
        guard index >= 0, index <= history.count, index != shown else { return }
        if shown == history.count { draft = text }
        shown = index
        text = index == history.count ? draft : Array(history[index])
        cursor = text.count
        undo = []
    }

    /// False when the key ends the search and still has its own work to do.
    private mutating func handleSearch(_ key: Key) -> Bool {
        guard var now = search else { return false }
        switch key {
        case .text(let scalar):
            now.words.unicodeScalars.append(scalar)
            find(&now, before: history.count)
        case .backspace:
            if !now.words.isEmpty { now.words.removeLast() }
            find(&now, before: history.count)
        case .control("r"):
            find(&now, before: now.found ?? history.count)
        case .control("g"), .escape:
            text = now.draftBefore
            cursor = text.count
            search = nil
            return true
        default:
            search = nil
            return false
        }
        search = now
        return true
    }

    private mutating func find(_ now: inout Search, before end: Int) {
        let words = now.words.lowercased()
        guard !words.isEmpty, let index = history[..<end].lastIndex(where: { $0.lowercased().contains(words) }) else { return }
        now.found = index
        text = Array(history[index])
        cursor = text.count
    }
}
