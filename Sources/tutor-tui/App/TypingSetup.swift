import Tutor

/// What a face knows of typing beside the session: the keys, where drafts are kept, and whether an editor may be opened.
struct TypingSetup: Sendable {
    var keymap = Keymap.standard
    /// Entered in earlier sessions, oldest first.
    var history: [String] = []
    /// Nil: what is typed is not kept, as in exams.
    var historyFile: HistoryFile?
    /// Nil: the place that is read is not kept.
    var places: PlaceFile?
    /// What is typed about the conversation itself.
    var desk = TalkDesk()
    var bell = TalkSettings.Bell.never
    var motion = TalkSettings.Motion.full
    /// Nil: drafts are not kept, as in exams.
    var drafts: DraftFile?
    /// Nil where an editor would open more than a draft: in exams, and in sessions on somebody else's machine.
    var editor: ExternalEditor?
}
