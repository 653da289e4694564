import Testing
import Tutor

@testable import tutor_tui

/// What the keys do.
@Suite struct ChatModelTests {
    private let session = FakeSession()

    private func make(_ columns: Int = 80, _ rows: Int = 24) -> ChatModel {
        ChatModel(session: session, size: CellSize(columns: columns, rows: rows), glyphs: .unicode)
    }

    @discardableResult
    private func press(_ model: inout ChatModel, _ keys: Key...) -> ChatEffect {
        var effect = ChatEffect.none
        for key in keys { effect = model.update(.input(.key(key))) }
        return effect
    }

    private func type(_ model: inout ChatModel, _ text: String) {
        for scalar in text.unicodeScalars { press(&model, .text(scalar)) }
    }

    @Test func enterSendsTheDraft() {
        var model = make()
        type(&model, "is the oil ok?")
        press(&model, .enter)
        #expect(session.said == ["is the oil ok?"])
        #expect(model.layout.items == [.you("is the oil ok?"), .tutor("ok")])
        #expect(model.editor.string.isEmpty)
    }

    @Test func enterAloneConfirmsOnlyWhatWaits() {
        var model = make()
        press(&model, .enter)
        type(&model, "  ")
        press(&model, .enter)
        #expect(session.said == [])
        session.awaitsConfirmation = true
        press(&model, .enter)
        #expect(session.said == [""])
    }

    @Test func escapeDropsWhatWaits() {
        session.awaitsConfirmation = true
        var model = make()
        press(&model, .escape)
        press(&model, .escape)
        #expect(session.cancelled == 1)
        #expect(model.layout.items == [.tutor("Not done.")])
    }

    @Test func aPasteIsOneDraftAndSendsNothing() {
        var model = make()
        _ = model.update(.input(.paste("/end\r\u{1B}[2Jit's\tthe pump\n")))
        #expect(session.said == [])
        #expect(model.editor.string == "/end\n[2Jit's the pump\n")
    }

    @Test func controlCKeepsTheDraftThenAsksThenQuits() {
        var model = make()
        type(&model, "half a thought")
        #expect(press(&model, .control("c")) == .none)
        #expect(model.editor.string.isEmpty)
        #expect(press(&model, .control("c")) == .none)
        #expect(model.notice == "Press Ctrl-C again to quit.")
        press(&model, .up)
        #expect(model.editor.string == "half a thought")
        press(&model, .control("c"), .control("c"))
        #expect(press(&model, .control("c")) == .quit)
    }

    @Test func controlDQuitsOnlyWhenNothingIsTyped() {
        var model = make()
        type(&model, "a")
        press(&model, .left)
        #expect(press(&model, .control("d")) == .none)
        #expect(press(&model, .control("d")) == .quit)
    }

    @Test func tabCompletesAndGoesRound() {
        session.words = ["/alarms", "/ack"]
        var model = make()
        type(&model, "/a")
        press(&model, .tab)
        #expect(model.editor.string == "/alarms")
        #expect(model.notice == "Tab: /alarms  /ack")
        press(&model, .tab)
        #expect(model.editor.string == "/ack")
        press(&model, .backTab)
        #expect(model.editor.string == "/alarms")
    }

    @Test func whatAllCandidatesBeginWithIsNotSaidAgain() {
        session.words = ["/inject pump worn", "/inject pump leaking", "/inject cooler"]
        #expect(Completion(stem: "/inject ", candidates: session.words)?.shared == 8)
        #expect(Completion(stem: "/inject p", candidates: Array(session.words[..<2]))?.shared == 13)
        #expect(Completion(stem: "/a", candidates: ["/alarms", "/ack"])?.shared == 0)
    }

    @Test(arguments: [
        ("/ins", "/inspect", "/inspect"), ("/inspect hyd", "hydraulic_pump", "/inspect hydraulic_pump"),
        ("look at the hydraulic p", "hydraulic pump", "look at the hydraulic pump"), ("/read pt", "PT-101", "/read PT-101"),
        ("/inspect hyd", "/inspect hydraulic_pump", "/inspect hydraulic_pump"), ("/read ", "PT-101", "/read PT-101"),
    ])
    func aCandidateIsTheWholeTextOrItsLastWords(stem: String, candidate: String, text: String) {
        #expect(Completion(stem: stem, candidates: [candidate])?.text == text)
    }

    @Test func theReadingPlaceStaysWhateverIsAdded() {
        session.greeting = (0..<200).map { .tutor("line \($0)") }
        var model = make()
        press(&model, .pageUp, .pageUp)
        let before = ChatScreen.frame(&model).buffer.lines[1...19]
        session.news = [[.plant("alarm", at: 3)]]
        _ = model.update(.tick(seconds: 1))
        #expect(ChatScreen.frame(&model).buffer.lines[1...19] == before)
        #expect(ChatScreen.frame(&model).buffer.lines[21].contains("more below"))
        press(&model, .pageDown, .pageDown, .pageDown)
        #expect(model.position == .following)
        #expect(ChatScreen.frame(&model).buffer.lines[20] == " Plant 0:03: alarm")
    }

    @Test func aResizeKeepsTheEntryThatIsRead() {
        session.greeting = (0..<50).map { .tutor("entry \($0) " + String(repeating: "and so on ", count: 20)) }
        var model = make(120, 24)
        press(&model, .pageUp, .pageUp, .pageUp)
        guard case .at(let before) = model.position else { return #expect(Bool(false), "does not stay") }
        for width in [60, 45, 100, 120] { _ = model.update(.resize(CellSize(columns: width, rows: 24))) }
        guard case .at(let after) = model.position else { return #expect(Bool(false), "does not stay") }
        #expect(after.item == before.item)
    }

    @Test func sendingGoesBackToTheEnd() {
        session.greeting = (0..<200).map { .tutor("line \($0)") }
        var model = make()
        press(&model, .pageUp)
        type(&model, "x")
        press(&model, .enter)
        #expect(model.position == .following)
    }

    @Test func anAnswerGrowsOnTheScreenUntilItIsWhole() {
        session.answerer = .model(name: "plant-model")
        session.answers = [[]]
        var model = make()
        type(&model, "why?")
        session.begins = AnswerProgress(text: [])
        press(&model, .enter)
        var lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[0].contains("plant-model"))
        #expect(lines[23].contains("Waiting for the answer"))
        session.answer = AnswerProgress(text: [.text("What does")])
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines.contains { $0.contains("Coach: What does") })
        session.answer = AnswerProgress(text: [.text("What does the level tell you?")])
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines.filter { $0.contains("Coach:") }.count == 1)
        session.arriving = [TranscriptItem(speaker: .coach, blocks: [.text("What does the level tell you?")], at: nil)]
        session.answer = nil
        _ = model.update(.woken)
        lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines.filter { $0.contains("Coach: What does the level tell you?") }.count == 1)
        #expect(!lines[23].contains("Waiting"))
    }

    @Test func escStopsAnAnswerAndEnterKeepsTheDraft() {
        var model = make()
        session.answer = AnswerProgress(text: [], retryIn: 3)
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines[23].contains("asking again in 3 s"))
        type(&model, "next words")
        press(&model, .enter)
        #expect(session.said == [])
        #expect(String(model.editor.text) == "next words")
        press(&model, .escape)
        #expect(session.cancelled == 1)
        press(&model, .enter)
        #expect(session.said == ["next words"])
    }

    @Test func secondsOfWaitingAreSaidFromTheFirstOn() {
        session.display = Fixtures.plant
        var model = make(80, 24)
        session.answer = AnswerProgress(text: [])
        _ = model.update(.woken)
        var lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[23] == " Waiting for the answer; the plant's clock stands still. Esc: do not wait.")
        #expect(!lines[0].contains("STANDS"))
        _ = model.update(.waited(silent: 1, total: 1))
        lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[23].hasSuffix("Esc: do not wait.  1 s") && lines[0].contains("STANDS"))
        session.answer = nil
        _ = model.update(.woken)
        #expect(!ChatScreen.frame(&model).buffer.lines[0].contains("STANDS"))
        session.answer = AnswerProgress(text: [])
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines[23].hasSuffix("Esc: do not wait."))
    }

    @Test func aSearchWhileAnAnswerIsUnderWayCanBeSeen() {
        var model = make()
        session.answer = AnswerProgress(text: [])
        press(&model, .control("r"))
        #expect(ChatScreen.frame(&model).buffer.lines[23].contains("Search in what you said"))
    }

    @Test func enterWhileAnAnswerIsUnderWaySaysWhatBecomesOfTheDraft() {
        var model = make()
        session.answer = AnswerProgress(text: [])
        type(&model, "next words")
        press(&model, .enter)
        #expect(ChatScreen.frame(&model).buffer.lines[23].contains("Your draft is kept"))
        session.answer = nil
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines[23].contains("Enter send"))
    }

    @Test func theCoachsWordOnADrillHoldsNobodyUp() {
        session.display = Fixtures.plant
        var model = make()
        session.display = nil
        session.answer = AnswerProgress(text: [.text("You looked")], yields: true)
        _ = model.update(.woken)
        type(&model, "/drills")
        press(&model, .enter)
        #expect(session.cancelled == 1 && session.said == ["/drills"])
    }

    @Test func anAnswerThatComesWholeIsReadFromItsTopAndOneThatGrewIsNot() {
        var model = make()
        let whole = TranscriptItem(speaker: .coach, blocks: (0..<40).map { .text("line \($0)") }, at: nil)
        session.arriving = [whole]
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines[1].contains("Coach: line 0"))
        press(&model, .pageDown, .pageDown, .pageDown)
        session.answer = AnswerProgress(text: whole.blocks)
        _ = model.update(.woken)
        let before = ChatScreen.frame(&model).buffer.lines[1...21]
        #expect(before.last(where: { $0.contains("line") })?.contains("line 39") == true)
        session.arriving = [whole]
        session.answer = nil
        _ = model.update(.woken)
        #expect(ChatScreen.frame(&model).buffer.lines[1...21] == before)
    }

    @Test(arguments: [
        ("plant-model", 24, "plant-model"), ("databricks-claude-sonnet-4-5", 18, "claude-sonnet-4-5"),
        ("a-model-of-a-very-long-name-7b", 18, "a-model-o…-name-7b"),
        ("meta-llama/Llama-3.3-70B", 20, "Llama-3.3-70B"),
    ])
    func aLongNameKeepsItsBeginningAndItsEnd(name: String, columns: Int, short: String) {
        let text = AnswererLabel.short(name, columns, ellipsis: "…")
        #expect(text == short && CellWidth.of(text) <= columns)
    }

    @Test func onlyWhatShowsIsLaidOut() {
        session.greeting = (0..<100_000).map { .tutor("line \($0)") }
        var model = make()
        let lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[20] == " Tutor: line 99999")
    }

    private func long(_ text: String) -> TranscriptItem {
        TranscriptItem(speaker: .tutor, blocks: [.text(text), .bullets((0..<40).map { "line \($0)" })], at: nil)
    }

    @Test func anAnswerLongerThanTheScreenIsReadFromItsTop() {
        session.answers = [[long("Debrief: passed.")], [.tutor("short")]]
        var model = make()
        type(&model, "yes")
        press(&model, .enter)
        var lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[1] == " Tutor: Debrief: passed.")
        #expect(lines[21].contains("more below"))
        // What the plant says meanwhile moves nothing.
        session.news = [[.plant("alarm", at: 3)]]
        _ = model.update(.tick(seconds: 1))
        #expect(ChatScreen.frame(&model).buffer.lines[1] == lines[1])
        type(&model, "next")
        press(&model, .enter)
        lines = ChatScreen.frame(&model).buffer.lines
        #expect(model.position == .following && lines[20] == " Tutor: short")
    }

    @Test func aDebriefThatTimeBringsIsReadFromItsTop() {
        var model = make()
        session.news = [[.plant("alarm", at: 900), long("Debrief: not passed.")]]
        _ = model.update(.tick(seconds: 1))
        #expect(ChatScreen.frame(&model).buffer.lines[1] == " Tutor: Debrief: not passed.")
    }

    @Test func aTalkThatIsToldAgainEndsAtItsEnd() {
        session.greeting = [long("help"), .you("is the oil ok?"), .tutor("You are back.")]
        var model = make()
        #expect(model.position == .following)
        #expect(ChatScreen.frame(&model).buffer.lines[20] == " Tutor: You are back.")
    }
}
