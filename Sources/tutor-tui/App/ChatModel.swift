import Scenarios
import Tutor

/// Everything that the screen shows, and what each event does to it. No input or output but through the session.
struct ChatModel {
    let session: any TutorSession
    var layout = TranscriptLayout()
    private(set) var position = ReadingPosition.following
    private(set) var editor: LineEditor
    let keymap: Keymap
    /// What the last line of the screen says of them.
    var footerKeys: [String] { session.hasPages ? drillKeys : homeKeys }
    private let homeKeys: [String]
    private let drillKeys: [String]
    let desk: TalkDesk
    /// Where was read when the program ended the last time, until that drill is told again.
    private var lastPlace: ReadingPlace?
    /// An editor may be opened on the draft.
    private let hasEditor: Bool
    /// The first of two keys, or Esc that stands for Alt with the next.
    private var firstKey: Key?
    /// What was said last, while nothing has come of it: it comes back when nothing does.
    private var unanswered: String?
    private(set) var display: PlantDisplay?
    private(set) var size: CellSize
    /// Who answers; an endpoint may come and go.
    private(set) var status: AnswererState
    /// The answer under way.
    private(set) var answer: AnswerProgress?
    /// How long nothing has come of it, and how long ago it was asked for, in whole seconds.
    private(set) var waited = (silent: 0, total: 0)
    /// Enter was pressed while the answer was under way.
    private(set) var draftWaits = false
    /// The answer is a word on the drill that has just ended: nobody asked for it, and it holds nobody up.
    private var isUnasked: Bool { session.answer?.yields == true }
    /// One sentence in place of the keys, until the next key.
    var notice: String?
    private var completion: Completion?
    private var quitArmed = false
    /// Counts changes of anything but the draft and the footer.
    private(set) var revision = 0
    /// Counts changes of what the plant shows.
    private(set) var plantRevision = 0
    /// The plant view, while it is open.
    var panel: PlantPanel?
    /// Where one stood in it when it was closed.
    var lastPanel: PanelState?
    /// Lines that are being marked, while they are.
    var marking: Marking?
    /// What was drawn last without draft and footer; ``ChatScreen``'s own note.
    var background: ChatScreen.Background?

    var glyphs: GlyphSet { layout.glyphs }
    var awaitsConfirmation: Bool { session.awaitsConfirmation }

    init(session: any TutorSession, size: CellSize, glyphs: GlyphSet, typing: TypingSetup = TypingSetup()) {
        self.session = session
        self.size = size
        editor = LineEditor(history: typing.history)
        keymap = typing.keymap
        homeKeys = KeySheet.footer(keymap)
        drillKeys = KeySheet.footer(keymap, inDrill: true)
        hasEditor = typing.editor != nil
        desk = typing.desk
        lastPlace = typing.places?.load()
        status = session.answerer
        layout.glyphs = glyphs
        hear(session.open())
        if !keymap.mistakes.isEmpty { hear([KeySheet.complaint(keymap.mistakes)]) }
        if let kept = typing.drafts?.load() {
            editor.paste(kept)
            notice = tr("Your draft of last time is back. \(name(.send)): send it. Ctrl-C: put it away.")
        }
    }

    /// Lets one thing happen.
    mutating func update(_ event: ChatEvent) -> ChatEffect {
        defer { listen() }
        switch event {
        case .tick(let seconds): hear(session.advance(wallSeconds: seconds))
        case .waited(let silent, let total):
            if (total > 0) != (waited.total > 0) { revision += 1 }
            waited = (silent, total)
        case .woken:
            let news = session.takeNews()
            if news.isEmpty { refresh() } else { hear(news) }
        case .resize(let new):
            size = new
            // Its lines are others now.
            marking = nil
            refresh()
        // What is pasted is meant for the draft, which the plant view hides.
        case .input(.paste) where panel != nil: panel?.state.notice = tr("Not pasted: Esc goes back to what you were writing.")
        case .input(.paste(let text)):
            marking = nil
            forgetNotices()
            // A paste is one draft that waits for Enter; it neither sends nor steers.
            editor.paste(PastedText.plain(text))
            if editor.text.indices.contains(editor.cursor - 1), editor.folds.holds(editor.text[editor.cursor - 1]) {
                notice = tr("Folded. \(name(.openPaste)): open it. \(name(.send)): send all of it.")
            }
        case .input(.chosen):
            forgetNotices()
            notice = tr("Not sent: that Enter came with the word. \(name(.send)) sends.")
        case .input(.key(let key)):
            if panel != nil, editor.search == nil { return pressPanel(key) }
            return marking == nil ? press(key) : pressMarking(key)
        }
        return .none
    }

    /// Takes how far an answer has come, and who gives it.
    private mutating func listen() {
        let now = session.answerer
        let progress = session.answer
        guard now != status || progress != answer else { return }
        status = now
        if progress == nil { (waited, draftWaits) = ((0, 0), false) }
        if progress?.text.isEmpty == false { unanswered = nil }
        // Nothing has come, and whoever answers is gone: what was said is not lost with it.
        if progress == nil, answer != nil {
            if case .down = now { bringBack() }
            if case .unfit = now { bringBack() }
            unanswered = nil
        }
        if progress?.text != answer?.text {
            layout.tail = progress.flatMap { $0.text.isEmpty ? nil : TranscriptItem(speaker: .coach, blocks: $0.text, at: nil) }
        }
        answer = progress
        revision += 1
    }

    // MARK: Keys

    /// What a key is called; how it is usually called when it has been taken away.
    func name(_ action: KeyAction) -> String { keymap.name(action) ?? Keymap.standard.name(action) ?? "" }

    private mutating func press(_ key: Key) -> ChatEffect {
        let wasArmed = quitArmed
        let offered = completion
        let isSearching = editor.search != nil
        if !isSearching { forgetNotices() }
        let first = firstKey
        firstKey = nil
        if let first {
            notice = nil
            if first == .escape, key == .escape { return .none }
            let sequence = first == .escape ? KeySequence(Self.withAlt(key)) : KeySequence(first, key)
            if let action = keymap.action(for: sequence) { return perform(action, key, wasArmed, offered) }
            guard first == .escape else {
                if key != .escape, key != .control("g") { notice = tr("\(sequence.name) does nothing.") }
                return key == .control("c") ? perform(.interrupt, key, wasArmed, offered) : .none
            }
        }
        if case .text(let scalar) = key {
            editor.type(scalar)
            return .none
        }
        if keymap.begins(key) {
            editor.acceptSearch()
            firstKey = key
            notice = tr("\(key.name) and then?")
            return .none
        }
        let special = isSearching ? keymap.action(for: KeySequence(key), in: .search) : nil
        guard let action = special ?? keymap.action(for: KeySequence(key)) else {
            editor.acceptSearch()
            return .none
        }
        return perform(action, key, wasArmed, offered)
    }

    /// The key that Esc and then another one stand for.
    private static func withAlt(_ key: Key) -> Key {
        switch key {
        case .text(let scalar): .meta(Character(scalar))
        case .enter: .meta("\r")
        case .backspace: .wordBackspace
        case .left: .wordLeft
        case .right: .wordRight
        default: key
        }
    }

    private mutating func perform(_ action: KeyAction, _ key: Key, _ wasArmed: Bool, _ offered: Completion?) -> ChatEffect {
        if editor.search != nil {
            // What belongs to the search is done there; anything else ends it first.
            if action != .interrupt, editor.perform(action) { return .none }
            editor.acceptSearch()
            forgetNotices()
        }
        switch action {
        case .interrupt: return interrupt(wasArmed)
        case .deleteOrQuit where editor.text.isEmpty: return .quit
        case .suspend: return .suspend
        case .plant: return pressPanel(key)
        case .redraw: return .redraw
        case .send: return send()
        // Where Enter makes lines it still says yes, for there is nothing to make lines of.
        case .newLine where key == .enter && editor.text.isEmpty: return send()
        case .complete: complete(offered, 1)
        case .completeBack: complete(offered, -1)
        case .cancel: cancel(key)
        case .scrollUp: scroll(-max(1, page - 1))
        case .scrollDown: scroll(max(1, page - 1))
        case .lineEnd where editor.text.isEmpty: follow()
        case .outside: return goOutside()
        case .copy: return copy("")
        case .mark: beginMarking()
        default: _ = editor.perform(action)
        }
        return .none
    }

    private mutating func cancel(_ key: Key) {
        if session.awaitsConfirmation || session.answer != nil {
            stop()
        } else if key == .escape, !editor.text.isEmpty {
            firstKey = .escape
            notice = tr("Esc: the next key counts as with Alt. Esc again: no.")
        }
    }

    /// Stops an answer, or says no to what waits. Words of which nothing came are back in the input.
    private mutating func stop() {
        let wasAnswering = session.answer != nil && !isUnasked
        let nothingCame = session.answer?.text.isEmpty == true
        hear(session.cancel())
        if wasAnswering, nothingCame { bringBack() }
        unanswered = nil
    }

    private mutating func bringBack() {
        guard let unanswered, editor.text.isEmpty, editor.search == nil else { return }
        editor.paste(unanswered)
    }

    private mutating func goOutside() -> ChatEffect {
        guard hasEditor, display?.mode != .exam else {
            notice = tr("No editor is opened here: it could open more than the draft.")
            return .none
        }
        return .edit
    }

    /// What an editor made of the draft. It waits for Enter.
    mutating func takeEdited(_ result: ExternalEditor.Result) {
        switch result {
        case .text(let text): editor.replace(with: text)
        case .leftAlone: notice = tr("The editor did not end well; the draft is as it was.")
        case .failed: notice = tr("The editor could not be started; set VISUAL or EDITOR.")
        }
    }

    mutating func forgetNotices() {
        notice = nil
        completion = nil
        quitArmed = false
        draftWaits = false
    }

    private mutating func interrupt(_ armed: Bool) -> ChatEffect {
        if session.answer != nil {
            stop()
            return .none
        }
        if !editor.text.isEmpty {
            _ = editor.take()
            return .none
        }
        if armed { return .quit }
        quitArmed = true
        notice = tr("Press Ctrl-C again to quit.")
        return .none
    }

    private mutating func send() -> ChatEffect {
        let length = editor.string.count
        guard length <= Conversation.longestUtterance else {
            let most = Conversation.longestUtterance
            notice = tr("Too long by \(length - most) characters: \(most) can be sent.")
            return .none
        }
        if session.answer != nil, editor.isWorth, TalkCommand.read(editor.string) == nil {
            // What is typed meanwhile stays in the draft. Sent by itself later it might answer an echo that nobody has read.
            guard isUnasked else {
                draftWaits = true
                return .none
            }
            hear(session.cancel())
        }
        guard let text = editor.take() else {
            // Enter alone says yes to what waits, and to nothing else.
            if session.awaitsConfirmation { return ask("") }
            return .none
        }
        // The same words leave the plain face.
        if let (command, rest) = TalkCommand.read(text) { return perform(command, rest) }
        return ask(text)
    }

    private mutating func ask(_ text: String) -> ChatEffect {
        follow()
        // A yes to what waited is done, whatever is heard of it afterwards.
        let isAssent = session.awaitsConfirmation
        hear(session.say(text))
        if let request = session.takeRequestedPage() { open(request) }
        unanswered = session.answer == nil || isUnasked || isAssent ? nil : text
        return .none
    }

    private mutating func complete(_ offered: Completion?, _ step: Int) {
        let stem = editor.stem
        if var again = offered, again.text == stem {
            again.step(step)
            completion = again
        } else {
            completion = Completion(stem: stem, candidates: session.completions(for: stem) + Self.talkCompletions(stem))
        }
        guard let completion else {
            notice = tr("Nothing to complete.")
            return
        }
        editor.replaceStem(with: completion.text)
        if completion.candidates.count > 1 {
            // The one that stands there first, then those that more Tabs would bring.
            let rest = completion.candidates[completion.index...] + completion.candidates[..<completion.index]
            notice = "Tab: " + rest.map { $0.dropFirst(completion.shared) }.joined(separator: "  ")
        }
    }

    // MARK: What was said

    mutating func hear(_ items: [TranscriptItem]) {
        let first = layout.items.count
        let grewHere = layout.tail != nil
        layout.append(items)
        refresh()
        // Amid a model's turn its words come last, and they are what was asked for.
        panelHears(items)
        if position == .following, panel == nil, session.answer == nil || isUnasked {
            readFromTheTop(since: first, coach: !grewHere)
        }
        if lastPlace != nil { readOn(since: first) }
    }

    /// Back to where was read when this drill was left.
    private mutating func readOn(since first: Int) {
        guard let place = lastPlace, let talk = session.talkID else { return }
        lastPlace = nil
        guard screen != nil, place.talk == talk, first < layout.items.count else { return }
        let told = layout.items[first...].map(ReadingPlace.digest)
        guard
            let (rank, found) = place.digests.lazy.enumerated().compactMap({ rank, digest in
                told.lastIndex(of: digest).map { (rank, $0 + first) }
            }).first
        else { return }
        let lines = layout.lines(found).count
        let there = TranscriptLayout.Place(item: found, line: rank == 0 ? min(place.line * lines / place.lines, lines - 1) : 0)
        guard there < layout.top(ofLast: page) else { return }
        position = .at(there)
        revision += 1
        notice = Words.readingAgain(end: name(.lineEnd))
    }

    /// Where is read now, to come back to; nil at the end of the conversation and between drills.
    mutating func readingPlace() -> ReadingPlace? {
        guard case .at(let place) = position, let talk = session.talkID, place.item < layout.items.count else { return nil }
        return ReadingPlace(
            talk: talk, digests: layout.items[place.item...].prefix(ReadingPlace.mostDigests).map(ReadingPlace.digest),
            line: place.line, lines: max(1, layout.lines(place.item).count))
    }

    /// An answer that is longer than the screen is read from its first line: a debrief begins with its verdict.
    /// - Parameter coach: the coach's too; not when they were read while they grew, for nothing may jump then.
    private mutating func readFromTheTop(since first: Int, coach: Bool) {
        // What the tutor said last; what the plant announces meanwhile may stand below it.
        guard screen != nil, let last = layout.items.indices.last(where: { $0 >= first && layout.items[$0].speaker != .plant }),
            layout.items[last].speaker == .tutor || coach && layout.items[last].speaker == .coach, layout.lines(last).count > page
        else { return }
        let blank = layout.lines(last).first?.text.isEmpty == true ? 1 : 0
        position = .at(TranscriptLayout.Place(item: last, line: blank))
    }

    /// Takes what the session shows now, and fits the conversation to the screen.
    private mutating func refresh() {
        let before = display
        display = session.display
        if display != before { plantRevision += 1 }
        revision += 1
        guard let chat = screen?.chat else { return }
        layout.plotRows = size.rows >= 24 ? TrendChartView.usualRows : 4
        if case .at(let place) = position {
            position = .at(layout.setWidth(chat.columns, keeping: place))
        } else {
            _ = layout.setWidth(chat.columns, keeping: TranscriptLayout.Place(item: 0, line: 0))
        }
    }

    /// Rows of conversation on the screen.
    private var page: Int { screen?.chat.rows ?? 1 }

    private mutating func scroll(_ delta: Int) {
        let end = layout.top(ofLast: page)
        let here: TranscriptLayout.Place = if case .at(let place) = position { place } else { end }
        let there = layout.move(here, by: delta)
        position = there >= end ? .following : .at(there)
        revision += 1
    }

    mutating func follow() {
        position = .following
        revision += 1
    }

    /// The line at the top of so many rows.
    mutating func topPlace(_ rows: Int) -> TranscriptLayout.Place {
        if case .at(let place) = position { return place }
        return layout.top(ofLast: rows)
    }

    /// Shows the conversation from a line on.
    mutating func show(from place: TranscriptLayout.Place) {
        position = place >= layout.top(ofLast: page) ? .following : .at(place)
        touch()
    }

    /// Something but the draft and the footer has changed.
    mutating func touch() { revision += 1 }

    // MARK: View

    /// Columns before the draft.
    static let promptColumns = 2

    /// The draft as it will be drawn.
    var inputView: InputView {
        InputView(
            draft: editor.text, cursor: editor.cursor, prompt: "> ", width: size.columns - Self.promptColumns - 2,
            maximumRows: ScreenLayout.maximumInputRows(size), glyphs: glyphs, label: editor.folds.label)
    }

    /// Where everything goes; nil when the screen is too small.
    var screen: ScreenLayout? {
        ScreenLayout(size: size, tags: display?.rows.count, inputRows: inputView.rows.count)
    }

    /// The lines of the conversation that show now, and whether there are more below.
    mutating func visibleLines(_ rows: Int) -> (lines: [StyledLine], more: Bool) {
        switch position {
        case .following: (layout.visible(from: layout.top(ofLast: rows), rows: rows), false)
        case .at(let place): (layout.visible(from: place, rows: rows), true)
        }
    }
}
