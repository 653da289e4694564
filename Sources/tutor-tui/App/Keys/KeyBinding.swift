/// A row of the one table of keys: what it does, with which keys unless settings say otherwise, and in which words.
struct KeyBinding: Sendable {
    /// How rows are grouped on the key sheet.
    enum Group: String, Sendable, CaseIterable {
        case talking = "Talking"
        case moving = "Moving in the draft"
        case changing = "Changing the draft"
        case history = "What you said before"
    }

    let action: KeyAction
    let group: Group
    let keys: [KeySequence]
    let words: String

    private init(_ action: KeyAction, _ group: Group, _ keys: String, _ words: String) {
        self.action = action
        self.group = group
        self.keys = keys.split(separator: ",").compactMap { KeySequence(name: $0) }
        self.words = words
    }

    /// Every action once, in the order of the key sheet.
    static let all: [KeyBinding] = talking + moving + changing + history

    private static let talking: [KeyBinding] = [
        KeyBinding(.send, .talking, "Enter", "send the draft; with nothing typed: yes to what waits"),
        KeyBinding(.newLine, .talking, "Ctrl-J, Alt-Enter", "a new line in the draft"),
        KeyBinding(.interrupt, .talking, "Ctrl-C", "stop the answer; else put the draft into the history; else, twice, quit"),
        KeyBinding(.cancel, .talking, "Esc, Ctrl-G", "stop the answer; no to what waits; else the next key counts as with Alt"),
        KeyBinding(.complete, .talking, "Tab", "complete; again: the next offer"),
        KeyBinding(.completeBack, .talking, "Shift-Tab", "the offer before"),
        KeyBinding(.scrollUp, .talking, "PgUp, Alt-V", "read further up"),
        KeyBinding(.scrollDown, .talking, "PgDn, Ctrl-V", "read further down"),
        KeyBinding(.copy, .talking, "Alt-W", "copy the last answer; /copy has more"),
        KeyBinding(.mark, .talking, "Alt-S", "mark lines to copy: arrows, Space begins, Enter copies, Esc leaves"),
        KeyBinding(.plant, .talking, "Ctrl-O, Alt-P", "in a drill: the plant on the whole screen, and back"),
        KeyBinding(.redraw, .talking, "Ctrl-L", "draw the screen afresh"),
        KeyBinding(.suspend, .talking, "Ctrl-Z", "to the shell; fg comes back"),
    ]

    private static let moving: [KeyBinding] = [
        KeyBinding(.charLeft, .moving, "Left, Ctrl-B", "a character back"),
        KeyBinding(.charRight, .moving, "Right, Ctrl-F", "a character on"),
        KeyBinding(.wordLeft, .moving, "Ctrl-Left, Alt-B", "a word back"),
        KeyBinding(.wordRight, .moving, "Ctrl-Right, Alt-F", "a word on"),
        KeyBinding(.lineStart, .moving, "Home, Ctrl-A", "to the start of the line"),
        KeyBinding(.lineEnd, .moving, "End, Ctrl-E", "to the end of the line; with nothing typed: of the conversation"),
        KeyBinding(.lineUp, .moving, "Up, Ctrl-P", "a line up; from the first: what you said before"),
        KeyBinding(.lineDown, .moving, "Down, Ctrl-N", "a line down; from the last: what you said after"),
        KeyBinding(.draftStart, .moving, "Alt-<", "to the start of the draft"),
        KeyBinding(.draftEnd, .moving, "Alt->", "to the end of the draft"),
    ]

    private static let changing: [KeyBinding] = [
        KeyBinding(.backspace, .changing, "Backspace", "delete the character before the cursor"),
        KeyBinding(.delete, .changing, "Delete", "delete the character under the cursor"),
        KeyBinding(.deleteOrQuit, .changing, "Ctrl-D", "delete the character under the cursor; with nothing typed: quit"),
        KeyBinding(.killBlankWord, .changing, "Ctrl-W", "cut back to the last blank"),
        KeyBinding(.killWordLeft, .changing, "Alt-Backspace", "cut the word before the cursor"),
        KeyBinding(.killWordRight, .changing, "Alt-D", "cut the word after the cursor"),
        KeyBinding(.killToStart, .changing, "Ctrl-U", "cut back to the start of the line"),
        KeyBinding(.killLine, .changing, "Ctrl-K", "cut to the end of the line"),
        KeyBinding(.yank, .changing, "Ctrl-Y", "put back what was cut last"),
        KeyBinding(.yankPop, .changing, "Alt-Y", "after that: what was cut before it instead"),
        KeyBinding(.undo, .changing, "Ctrl-_, Ctrl-X Ctrl-U", "undo the last change"),
        KeyBinding(.transpose, .changing, "Ctrl-T", "swap two characters"),
        KeyBinding(.transposeWords, .changing, "Alt-T", "swap two words"),
        KeyBinding(.upperCase, .changing, "Alt-U", "the word in capitals"),
        KeyBinding(.lowerCase, .changing, "Alt-L", "the word in small letters"),
        KeyBinding(.capitalize, .changing, "Alt-C", "the word with one capital"),
        KeyBinding(.openPaste, .changing, "Ctrl-X Ctrl-O", "open a folded paste"),
        KeyBinding(.outside, .changing, "Ctrl-X Ctrl-E", "write the draft in $VISUAL or $EDITOR"),
    ]

    private static let history: [KeyBinding] = [
        KeyBinding(.searchBack, .history, "Ctrl-R", "search backwards; again: further back"),
        KeyBinding(.searchForward, .history, "Ctrl-S", "search forwards"),
        KeyBinding(.giveUpSearch, .history, "Ctrl-G, Esc", "in a search: back to the draft"),
        KeyBinding(.lastWord, .history, "Alt-.", "the last word of what you said before; again: further back"),
    ]
}
