import Glibc
import Tutor

/// The one thread that owns the screen: waits for a key, a wake-up or the next second, lets all that happened happen, and draws
/// once.
struct ChatLoop {
    let screen: CursesScreen
    var clock = MonotonicClock.system
    /// Seconds between ticks of the plant.
    var period = 1.0
    /// Where the draft is kept meanwhile.
    var drafts: DraftFile?
    var editor: ExternalEditor?
    /// Where what was typed is kept, and the place that is read.
    var historyFile: HistoryFile?
    var places: PlaceFile?
    var bell = TalkSettings.Bell.never

    /// An answer that took longer than this, in seconds, is one that somebody turned away from.
    private static let longAnswer = 10.0

    /// The longest that the rest of a paste is waited for, in milliseconds, and how many keys it may have.
    private static let pasteGap: Int32 = 10
    private static let pasteLimit = 1 << 20

    /// Runs until the trainee leaves.
    func run(_ model: inout ChatModel) {
        var ticked = clock.now()
        var watch: AnswerWatch?
        var burst = PasteBurst()
        // What came back from the last time is in the file already.
        var kept = model.editor.unsent
        var keptAt = ticked
        var traces = Traces(lines: model.editor.history.count)
        var alarms = model.display?.unacknowledged ?? 0
        defer {
            keep(model, &kept)
            keep(&model, &traces)
        }
        let pipe = screen.pipe
        model.session.onNews { pipe.wake() }
        defer { model.session.onNews(nil) }
        draw(&model)
        ProgramText.letGo()
        // The first key shall find what it needs.
        draw(&model)
        // Whether a drill was on then: what its start needs is let go of as well.
        var letGoInDrill = model.display != nil
        while true {
            let wait = max(0, (watch?.next ?? ticked + period) - clock.now())
            var polled = [
                pollfd(fd: screen.input, events: Int16(POLLIN), revents: 0),
                pollfd(fd: screen.pipe.readEnd, events: Int16(POLLIN), revents: 0),
            ]
            // Rounded up: waking a little early would only poll again.
            _ = poll(&polled, 2, Int32((wait * 1000).rounded(.up)))
            let wakes = screen.pipe.drain()
            if wakes.contains(UInt8(ascii: "c")) {
                screen.resume()
                (ticked, watch) = (clock.now(), nil)
            }
            if !wakes.isEmpty {
                let size = screen.takeNewSize()
                // An edge that was dragged and let go where it was: the terminal has cut its lines off meanwhile.
                if wakes.contains(UInt8(ascii: "w")), size == model.size { screen.forgetShown() }
                _ = model.update(size == model.size ? .woken : .resize(size))
            }
            if polled[0].revents != 0 {
                var inputs = screen.read()
                while inputs.count < Self.pasteLimit, burst.mayGoOn(inputs), poll(&polled, 1, Self.pasteGap) > 0 {
                    let more = screen.read()
                    if more.isEmpty { break }
                    inputs += more
                }
                // The terminal is gone and nobody will ever type again.
                if inputs.isEmpty, polled[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 { return }
                for input in burst.gather(inputs, at: clock.now()) {
                    switch model.update(.input(input)) {
                    case .quit: return
                    case .suspend:
                        screen.suspend()
                        (ticked, watch) = (clock.now(), nil)
                        _ = model.update(.resize(screen.takeNewSize()))
                    case .edit:
                        guard let editor else { break }
                        let draft = model.editor.string
                        let result = screen.lend { editor.edit(draft, input: screen.input, output: screen.output) }
                        model.takeEdited(result)
                        (ticked, watch) = (clock.now(), nil)
                        _ = model.update(.resize(screen.takeNewSize()))
                    case .redraw: screen.forgetShown()
                    case .copy(let text): model.takeCopied(screen.copy(text), isInside: screen.clipboard.isInside)
                    case .none: break
                    }
                }
            }
            let now = clock.now()
            if let answer = model.answer {
                if watch == nil { watch = AnswerWatch(answer, at: now) }
                if let event = watch?.look(answer, at: now) { _ = model.update(event) }
            } else if let over = watch {
                // The seconds that an answer took were none of the plant's; what had passed before them stays owed.
                ticked += now - over.began
                watch = nil
                if now - over.began >= Self.longAnswer { screen.ring(bell) }
            }
            if watch == nil, now - ticked >= period {
                _ = model.update(.tick(seconds: now - ticked))
                ticked = now
                if letGoInDrill != (model.display != nil), polled[0].revents == 0 {
                    ProgramText.letGo()
                    letGoInDrill.toggle()
                }
            }
            let standing = model.display?.unacknowledged ?? 0
            if standing > alarms { screen.ring(bell) }
            alarms = standing
            draw(&model)
            // After the keys have been drawn, and at most once a second: no key waits for it.
            if now - keptAt >= 1 {
                keep(model, &kept)
                keep(&model, &traces)
                keptAt = now
            }
        }
    }

    /// What has been kept already.
    private struct Traces {
        var lines: Int
        var position = ReadingPosition.following
        var talk: String?
    }

    private func keep(_ model: inout ChatModel, _ traces: inout Traces) {
        let history = model.editor.history
        if let historyFile, history.count > traces.lines, model.display?.mode != .exam {
            historyFile.append(history[traces.lines...].filter { TalkCommand.read($0)?.command != .quit })
        }
        traces.lines = history.count
        let talk = model.session.talkID
        guard let places, model.position != traces.position || talk != traces.talk else { return }
        // Between drills, at the start above all, the place of the last one is still waited for.
        if talk != nil { places.save(model.readingPlace()) }
        (traces.position, traces.talk) = (model.position, talk)
    }

    private func keep(_ model: ChatModel, _ kept: inout String) {
        guard let drafts, model.display?.mode != .exam else { return }
        let draft = model.editor.unsent
        guard draft != kept else { return }
        drafts.save(draft)
        kept = draft
    }

    private func draw(_ model: inout ChatModel) {
        let (buffer, cursor) = ChatScreen.frame(&model)
        screen.put(buffer, cursor: cursor)
    }
}
