/// Everything that a key can do. The raw value is its name in `keys.yaml`; the row of ``KeyBinding/all`` has its keys and its words.
///
/// To add one: a case here, a row there. What listens to it asks ``Keymap/action(for:in:)``.
enum KeyAction: String, Sendable, Hashable, CaseIterable {
    case send = "chat.send"
    case interrupt = "chat.interrupt"
    case cancel = "chat.cancel"
    case complete = "chat.complete"
    case completeBack = "chat.completeBack"
    case scrollUp = "chat.scrollUp"
    case scrollDown = "chat.scrollDown"
    case copy = "chat.copy"
    case mark = "chat.mark"
    case plant = "chat.plant"
    case suspend = "chat.suspend"
    case redraw = "chat.redraw"

    case newLine = "editor.newLine"
    case charLeft = "editor.charLeft"
    case charRight = "editor.charRight"
    case wordLeft = "editor.wordLeft"
    case wordRight = "editor.wordRight"
    case lineStart = "editor.lineStart"
    case lineEnd = "editor.lineEnd"
    case draftStart = "editor.draftStart"
    case draftEnd = "editor.draftEnd"
    case lineUp = "editor.lineUp"
    case lineDown = "editor.lineDown"

    case backspace = "editor.backspace"
    case delete = "editor.delete"
    case deleteOrQuit = "editor.deleteOrQuit"
    case killBlankWord = "editor.killBlankWord"
    case killWordLeft = "editor.killWordLeft"
    case killWordRight = "editor.killWordRight"
    case killToStart = "editor.killToStart"
    case killLine = "editor.killLine"
    case yank = "editor.yank"
    case yankPop = "editor.yankPop"
    case undo = "editor.undo"
    case transpose = "editor.transpose"
    case transposeWords = "editor.transposeWords"
    case upperCase = "editor.upperCase"
    case lowerCase = "editor.lowerCase"
    case capitalize = "editor.capitalize"
    case openPaste = "editor.openPaste"
    case outside = "editor.outside"

    case searchBack = "history.searchBack"
    case searchForward = "history.searchForward"
    case lastWord = "history.lastWord"
    case giveUpSearch = "search.giveUp"

    /// Where its keys are listened to.
    var context: KeyContext { self == .giveUpSearch ? .search : .typing }

    /// The one key that always works: nobody may lock themselves in.
    var isFixed: Bool { self == .interrupt }

    /// Cannot be left without a key.
    var isNeeded: Bool { self == .interrupt || self == .send }
}

/// Where keys are listened to; the same key may do one thing in each.
enum KeyContext: Sendable, Hashable, CaseIterable {
    /// While a draft is written.
    case typing
    /// While the history is searched, before what holds for typing.
    case search

    /// Letters type themselves there and cannot do anything else.
    var takesText: Bool { true }
}
