import Scenarios
import Tutor

/// The conversation in lines that are only ever added: for pipes, scripts, screen readers and terminals that can do no more.
/// What the screen can do this can do: the same words go in.
struct PlainFace {
    let session: any TutorSession
    let input: LineInput
    let output: LineOutput
    var clock = MonotonicClock.system
    /// Somebody types: a prompt stands there, and what was typed is not said again.
    var interactive: Bool
    /// Seconds between looks at the plant.
    var period = 1.0

    private static let prompt = "You: "

    /// Runs until the input ends, the trainee says `/quit`, or nobody reads any more.
    func run() {
        show(session.open())
        var ticked = clock.now()
        prompt()
        while output.failure == nil {
            let arrival = input.next(waiting: max(0, ticked + period - clock.now()))
            let now = clock.now()
            // Time passes before the words do: what the plant says stands in order.
            if now - ticked >= period || arrival != .nothingYet {
                let news = session.advance(wallSeconds: now - ticked)
                ticked = now
                if !news.isEmpty {
                    if interactive, arrival == .nothingYet { output.write(text: "\n") }
                    show(news)
                    if arrival == .nothingYet { prompt() }
                }
            }
            switch arrival {
            case .nothingYet: break
            case .end:
                if interactive { output.write(text: "\n") }
                show(session.farewell())
                return
            case .line(let line):
                let text = ControlCharacters.stripped(line)
                if text == "/quit" || text == "/exit" {
                    show(session.farewell())
                    return
                }
                say(text)
                // An answer that took its time took none of the plant's.
                ticked = clock.now()
                prompt()
            }
        }
    }

    private func say(_ text: String) {
        let empty = text.allSatisfy(\.isWhitespace)
        guard !empty || session.awaitsConfirmation else { return }
        var items = session.say(empty ? "" : text)
        if interactive, items.first?.speaker == .you { items.removeFirst() }
        show(items)
        listen()
    }

    /// Waits for a model's answer, and says it when it is there as a whole: lines are only ever added.
    private func listen() {
        while session.answer != nil, output.failure == nil {
            session.waitForNews(seconds: 1)
            show(session.takeNews())
        }
    }

    private func show(_ items: [TranscriptItem]) {
        for item in items { output.write(BlockText.labelled(item)) }
    }

    private func prompt() {
        guard interactive else { return }
        output.write(text: session.awaitsConfirmation ? "You (yes or no): " : Self.prompt)
    }
}
