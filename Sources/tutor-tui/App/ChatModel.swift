import Scenarios
import Tutor

/// Everything that the screen shows, and what each event does to it. No input or output but through the session.
struct ChatModel {
    let session: any TutorSession
    private(set) var layout = TranscriptLayout()
    private(set) var position = ReadingPosition.following
    private(set) var editor: LineEditor
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
    /// What was drawn last without draft and footer; ``ChatScreen``'s own note.
    var background: ChatScreen.Background?

    var glyphs: GlyphSet { layout.glyphs }
    var awaitsConfirmation: Bool { session.awaitsConfirmation }

    init(session: any TutorSession, size: CellSize, glyphs: GlyphSet, history: [String] = []) {
        self.session = session
        self.size = size
        editor = LineEditor(history: history)
        status = session.answerer
        layout.glyphs = glyphs
        hear(session.open())
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
            refresh()
        // What is pasted is meant for the draft, which the plant view hides.
        case .input(.paste) where panel != nil: panel?.state.notice = "Not pasted: Esc goes back to what you were writing."
        case .input(.paste(let text)):
            forgetNotices()
            // A paste is one draft that waits for Enter; it neither sends nor steers.
            editor.insert(ControlCharacters.stripped(text))
        case .input(.key(let key)):
            if panel != nil || PlantPanel.opens(key), editor.search == nil { return pressPanel(key) }
            return press(key)
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
        if progress?.text != answer?.text {
            layout.tail = progress.flatMap { $0.text.isEmpty ? nil : TranscriptItem(speaker: .coach, blocks: $0.text, at: nil) }
        }
        answer = progress
        revision += 1
    }

    // MARK: Keys

    private mutating func press(_ key: Key) -> ChatEffect {
        let wasArmed = quitArmed
        let offered = completion
        if editor.search == nil || key == .control("c") {
            forgetNotices()
            switch key {
            case .control("c"): return interrupt(wasArmed)
            case .control("d") where editor.text.isEmpty: return .quit
            case .control("z"): return .suspend
            case .control("l"): return .redraw
            case .enter: return send()
            case .tab, .backTab:
                complete(offered, key == .tab ? 1 : -1)
                return .none
            case .escape:
                if session.awaitsConfirmation || session.answer != nil { hear(session.cancel()) }
                return .none
            case .pageUp: scroll(-max(1, page - 1))
            case .pageDown: scroll(max(1, page - 1))
            case .end where editor.text.isEmpty: follow()
            default: _ = editor.handle(key)
            }
        } else if !editor.handle(key) {
            return press(key)
        }
        return .none
    }

    mutating func forgetNotices() {
        notice = nil
        completion = nil
        quitArmed = false
        draftWaits = false
    }

    private mutating func interrupt(_ armed: Bool) -> ChatEffect {
        if session.answer != nil {
            hear(session.cancel())
            return .none
        }
        if !editor.text.isEmpty {
            _ = editor.take()
            return .none
        }
        if armed { return .quit }
        quitArmed = true
        notice = "Press Ctrl-C again to quit."
        return .none
    }

    private mutating func send() -> ChatEffect {
        if session.answer != nil, editor.text.contains(where: { !$0.isWhitespace }),
            !["/quit", "/exit"].contains(String(editor.text))
        {
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
        if text == "/quit" || text == "/exit" { return .quit }
        return ask(text)
    }

    private mutating func ask(_ text: String) -> ChatEffect {
        follow()
        hear(session.say(text))
        if let request = session.takeRequestedPage() { open(request) }
        return .none
    }

    private mutating func complete(_ offered: Completion?, _ step: Int) {
        if var again = offered, again.text == String(editor.text[..<editor.cursor]) {
            again.step(step)
            completion = again
        } else {
            let stem = String(editor.text[..<editor.cursor])
            completion = Completion(stem: stem, candidates: session.completions(for: stem))
        }
        guard let completion else {
            notice = "Nothing to complete."
            return
        }
        editor.replaceBeforeCursor(with: completion.text)
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

    private mutating func follow() {
        position = .following
        revision += 1
    }

    // MARK: View

    /// Columns before the draft.
    static let promptColumns = 2

    /// The draft as it will be drawn.
    var inputView: InputView {
        InputView(
            draft: editor.text, cursor: editor.cursor, prompt: "> ", width: size.columns - Self.promptColumns - 2,
            maximumRows: ScreenLayout.maximumInputRows(size), glyphs: glyphs)
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
