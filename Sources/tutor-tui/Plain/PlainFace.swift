import Glibc
import Scenarios
import Tutor

/// The conversation in lines that are only ever added: for pipes, scripts, screen readers and terminals that can do no more.
/// What the screen can do this can do: the same words go in.
///
/// Where somebody types, Ctrl-C stops an answer under way; at the prompt it ends the program, as it does everywhere.
struct PlainFace {
    let session: any TutorSession
    let input: LineInput
    let output: LineOutput
    /// Ends the waiting when something has come, or when Ctrl-C was pressed; without it a second may pass.
    var pipe: SelfPipe?
    var clock = MonotonicClock.system
    /// Somebody types: a prompt stands there, and what was typed is not said again.
    var interactive: Bool
    /// Seconds between looks at the plant.
    var period = 1.0
    /// What is typed about the conversation itself.
    var desk = TalkDesk()

    private static var prompt: String { tr("You:") + " " }
    /// Seconds of silence after which it is said that an answer is waited for.
    private static let silence = 2.0
    /// Ctrl-C this soon after an answer was meant for the answer.
    private static let grace = 0.5

    /// Runs until the input ends, the trainee says `/quit`, or nobody reads any more.
    func run() {
        let pipe = pipe
        session.onNews { pipe?.wake() }
        defer { session.onNews(nil) }
        if interactive, let pipe { Interrupts.arm(wake: pipe) }
        defer { Interrupts.disarm() }
        show(session.open())
        var ticked = clock.now()
        var answered = -Double.infinity
        prompt()
        while output.failure == nil {
            let arrival = input.next(waiting: max(0, ticked + period - clock.now()))
            if pipe?.drain().contains(Interrupts.byte) == true, clock.now() - answered > Self.grace { Interrupts.strike() }
            let now = clock.now()
            var news = session.takeNews()
            // Time passes before the words do: what the plant says stands in order.
            if now - ticked >= period || arrival.isTyped {
                news += session.advance(wallSeconds: now - ticked)
                ticked = now
            }
            if !news.isEmpty || session.answer != nil {
                if interactive, !arrival.isTyped { output.write(text: "\n") }
                show(news)
                // The coach's word on a drill that time has ended: whoever speaks next must be heard.
                if listen() { (ticked, answered) = (clock.now(), clock.now()) }
                if !arrival.isTyped { prompt() }
            }
            switch arrival {
            case .nothingYet: break
            case .end:
                if interactive { output.write(text: "\n") }
                show(session.farewell())
                return
            case .line(let line):
                let text = ControlCharacters.stripped(line)
                if let (command, rest) = TalkCommand.read(text) {
                    guard command != .quit else {
                        show(session.farewell())
                        return
                    }
                    show([TranscriptItem(speaker: .tutor, blocks: answer(command, rest), at: nil)])
                    prompt()
                    continue
                }
                say(text)
                if listen() { answered = clock.now() }
                // An answer that took its time took none of the plant's.
                ticked = clock.now()
                prompt()
            }
        }
    }

    private func answer(_ command: TalkCommand, _ rest: String) -> [Block] {
        switch command {
        case .export: [.text(desk.export(rest, session))]
        case .search: session.search(rest)
        case .copy: [.text(Words.copyInLines)]
        case .usage: session.modelUsage.blocks
        case .keys, .quit: [.text(tr("In lines your terminal's own keys hold. Ctrl-C stops an answer; /quit leaves."))]
        }
    }

    private func say(_ text: String) {
        let empty = text.allSatisfy(\.isWhitespace)
        guard !empty || session.awaitsConfirmation else { return }
        var items = session.say(empty ? "" : text)
        if interactive, items.first?.speaker == .you { items.removeFirst() }
        show(items)
    }

    /// Waits for a model's answer, and says it when it is there as a whole: lines are only ever added.
    /// - Returns: false when there was none to wait for.
    private func listen() -> Bool {
        guard session.answer != nil else { return false }
        var next = interactive ? clock.now() + Self.silence : .infinity
        var retries = false
        while let answer = session.answer, output.failure == nil {
            // Who types is told once what he waits for, and each time that it is asked again.
            if interactive, clock.now() >= next {
                next = .infinity
                output.write([tr("Tutor:") + " " + tr("Waiting for the answer. Ctrl-C: do not wait.")])
            }
            if interactive, let seconds = answer.retryIn, !retries {
                output.write([tr("Tutor:") + " " + tr("No answer yet; asking again in \(seconds) s. Ctrl-C: go on offline.")])
                next = .infinity
            }
            retries = answer.retryIn != nil
            if wasInterrupted(waiting: min(1, max(0, next - clock.now()))) {
                output.write(text: "\n")
                show(session.cancel())
            }
            show(session.takeNews())
        }
        // An impatient Enter was pressed before there was anything to say yes to.
        if interactive, session.awaitsConfirmation, input.dropTyped() {
            output.write([tr("Tutor:") + " " + tr("What you typed meanwhile was left out; say yes or no to this first.")])
        }
        return true
    }

    /// Waits until something has come, Ctrl-C was pressed, or the time is up.
    private func wasInterrupted(waiting seconds: Double) -> Bool {
        guard let pipe else {
            session.waitForNews(seconds: seconds)
            return false
        }
        var polled = [pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)]
        _ = poll(&polled, 1, Int32((seconds * 1000).rounded(.up)))
        return pipe.drain().contains(Interrupts.byte)
    }

    private func show(_ items: [TranscriptItem]) {
        for item in items { output.write(BlockText.labelled(item)) }
    }

    private func prompt() {
        guard interactive else { return }
        output.write(text: session.awaitsConfirmation ? tr("You (yes or no):") + " " : Self.prompt)
    }
}

extension LineInput.Arrival {
    /// A line, or the end of all lines.
    fileprivate var isTyped: Bool {
        switch self {
        case .line, .end: true
        case .nothingYet: false
        }
    }
}
