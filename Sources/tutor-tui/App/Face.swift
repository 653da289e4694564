import Glibc
import Tutor

/// The two ways to talk with a session: a screen, or lines.
enum Face {
    /// Whether a screen can be had: both ends are a terminal, and nobody asked for lines.
    static func canUseScreen(input: Int32 = 0, output: Int32 = 1, environment: [String: String]) -> Bool {
        guard isatty(input) == 1, isatty(output) == 1 else { return false }
        if let accessible = environment["ACCESSIBLE"], !accessible.isEmpty, accessible != "0" { return false }
        return environment["TERM"].map { !$0.isEmpty && $0 != "dumb" } ?? false
    }

    /// Talks on the whole screen until the trainee leaves, then says the farewell on the ordinary screen.
    /// - Parameters:
    ///   - environment: `TERM`, `NO_COLOR` and the locale's variables.
    ///   - typing: keys, drafts, and the lines entered in earlier sessions.
    /// - Returns: the lines entered, for the next session's `history`.
    /// - Throws: ``TerminalError`` before anything was drawn: go on with ``runPlain(session:input:output:clock:)``.
    @discardableResult
    static func runCurses(
        session: any TutorSession, environment: [String: String], input: Int32 = 0, output: Int32 = 1,
        typing: TypingSetup = TypingSetup(), clock: MonotonicClock = .system
    ) throws -> [String] {
        let screen = try CursesScreen(
            input: input, output: output, environment: environment, reportsFocus: typing.bell == .away)
        var model = ChatModel(session: session, size: screen.takeNewSize(), glyphs: screen.glyphs, typing: typing)
        ChatLoop(
            screen: screen, clock: clock, period: typing.motion.period, drafts: typing.drafts, editor: typing.editor,
            historyFile: typing.historyFile,
            places: typing.places, bell: typing.bell
        ).run(&model)
        screen.close()
        let out = LineOutput(descriptor: output)
        for item in session.farewell() { out.write(BlockText.labelled(item)) }
        return model.editor.history
    }

    /// Talks in lines until the input ends. Returns why nothing more could be written, if that was it.
    static func runPlain(
        session: any TutorSession, desk: TalkDesk = TalkDesk(), input: Int32 = 0, output: Int32 = 1, clock: MonotonicClock = .system
    ) -> LineOutput.Failure? {
        let lines = LineOutput(descriptor: output)
        let pipe = try? SelfPipe()
        PlainFace(
            session: session, input: LineInput(descriptor: input, wake: pipe?.readEnd), output: lines, pipe: pipe, clock: clock,
            interactive: isatty(input) == 1, desk: desk
        ).run()
        return lines.failure
    }
}
