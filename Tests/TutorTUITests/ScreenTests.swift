import Testing
import Tutor

@testable import tutor_tui

/// Whole screens against their goldens.
@Suite struct ScreenTests {
    static let sizes = [(80, 24), (120, 40), (60, 20), (40, 12)]

    func model(
        _ columns: Int, _ rows: Int, plant: PlantDisplay? = Fixtures.plant, talk: [TranscriptItem] = Fixtures.talk,
        glyphs: GlyphSet = .unicode, set: (FakeSession) -> Void = { _ in }
    ) -> ChatModel {
        let session = FakeSession()
        session.greeting = talk
        session.display = plant
        set(session)
        return ChatModel(session: session, size: CellSize(columns: columns, rows: rows), glyphs: glyphs)
    }

    @Test(arguments: [ColorDepth.mono, .twoFiftySix], sizes)
    func drill(depth: ColorDepth, size: (Int, Int)) {
        var model = model(size.0, size.1)
        Golden.expect(&model, "drill-\(size.0)x\(size.1)-\(depth)", depth: depth)
    }

    @Test(arguments: sizes)
    func home(size: (Int, Int)) {
        let greeting: [TranscriptItem] = [.tutor("Welcome. Say what you want to practise, or /drills for the list.")]
        var model = model(size.0, size.1, plant: nil, talk: greeting)
        Golden.expect(&model, "home-\(size.0)x\(size.1)")
    }

    /// A model's words half said, in a drill whose clock stands.
    @Test(arguments: sizes)
    func answer(size: (Int, Int)) {
        let words: [Block] = [
            .text("The level falls slowly and the pressure follows it. Two things could do that."),
            .bullets(["Where does the oil go?", "What would the case drain show"]),
        ]
        var model = model(size.0, size.1, talk: [.you("what would an old hand make of this?")]) {
            $0.answerer = .model(name: "databricks-claude-sonnet-4-5")
            $0.answer = AnswerProgress(text: words)
        }
        _ = model.update(.woken)
        _ = model.update(.waited(silent: 3, total: 7))
        Golden.expect(&model, "answer-\(size.0)x\(size.1)", depth: .twoFiftySix)
    }

    @Test(arguments: sizes)
    func answerNotYet(size: (Int, Int)) {
        var model = model(size.0, size.1, talk: [.you("what would an old hand make of this?")]) {
            $0.answerer = .model(name: "databricks-claude-sonnet-4-5")
            $0.answer = AnswerProgress(text: [], retryIn: 9)
        }
        _ = model.update(.woken)
        _ = model.update(.waited(silent: 1, total: 4))
        Golden.expect(&model, "answer-again-\(size.0)x\(size.1)", depth: .twoFiftySix)
    }

    @Test(arguments: sizes)
    func modelDown(size: (Int, Int)) {
        let talk: [TranscriptItem] = [
            .you("what would an old hand make of this?"),
            .tutor("The model does not answer (503). Answered offline; the drill goes on."), .tutor("I did not understand that."),
        ]
        var model = model(size.0, size.1, talk: talk) {
            $0.answerer = .down(name: "databricks-claude-sonnet-4-5", retryIn: 27)
        }
        Golden.expect(&model, "model-down-\(size.0)x\(size.1)", depth: .twoFiftySix)
    }

    @Test func emptyHome() {
        var model = model(80, 24, plant: nil, talk: [])
        Golden.expect(&model, "home-empty-80x24")
    }

    @Test(arguments: sizes)
    func chart(size: (Int, Int)) {
        let item = TranscriptItem(speaker: .tutor, blocks: [.chart(Fixtures.chart)], at: 180)
        var model = model(size.0, size.1, talk: [.you("show me the pilot pressure for the last 3 minutes"), item])
        Golden.expect(&model, "chart-\(size.0)x\(size.1)", depth: .sixteen)
    }

    @Test func chartOfSeveralTags() {
        let item = TranscriptItem(speaker: .tutor, blocks: [.chart(Fixtures.twoTags)], at: 180)
        var model = model(120, 40, talk: [.you("pressures and oil temperature"), item])
        Golden.expect(&model, "chart-several-120x40", depth: .twoFiftySix)
    }

    @Test func asciiOnly() {
        let item = TranscriptItem(speaker: .tutor, blocks: [.chart(Fixtures.chart)], at: 180)
        var model = model(80, 24, talk: [.you("pilot pressure"), item], glyphs: .ascii)
        Golden.expect(&model, "ascii-80x24")
    }

    /// Two columns a letter, marks that stand on letters, writing from right to left, and an emoji of five scalars.
    @Test(arguments: sizes)
    func otherWriting(size: (Int, Int)) {
        var plant = Fixtures.plant
        plant.rows[0].title = "油圧ポンプの吐出圧力"
        plant.rows[0].names = ["吐出圧力"]
        plant.rows[1].title = "Tempe\u{301}rature de l'huile"
        let talk: [TranscriptItem] = [
            .you("パイロット圧力を三分間見せてください、それから戻り油の温度も"),
            .tutor("Öltemperatur: 71 °C. ضغط الزيت 52 بار. e\u{301}tat normal 👩\u{200D}🔧 🇩🇪 ok"),
        ]
        var model = model(size.0, size.1, plant: plant, talk: talk)
        _ = model.update(.input(.paste("診断: フィルターが詰まっている e\u{301}")))
        Golden.expect(&model, "other-writing-\(size.0)x\(size.1)", depth: .twoFiftySix)
    }

    @Test func pendingConfirmation() {
        let talk: [TranscriptItem] = [
            .you("shut down the header drive"),
            .tutor("Shut down the header drive? It trips the harvest. Enter or yes to do it, Esc or no not to."),
        ]
        var model = model(80, 24, talk: talk) { $0.awaitsConfirmation = true }
        Golden.expect(&model, "confirmation-80x24", depth: .sixteen)
    }

    @Test func pausedAndLateInALongDraft() {
        var plant = Fixtures.plant
        plant.paused = true
        plant.speed = 5
        plant.elapsed = 723
        plant.mode = .practice
        var model = model(60, 20, plant: plant)
        let draft = "I think it is the pilot filter, because the pilot pressure fell slowly while the supply stayed where it was "
        _ = model.update(.input(.paste(draft + draft + draft)))
        Golden.expect(&model, "long-draft-60x20")
    }

    @Test func moreTagsThanRows() {
        var plant = Fixtures.plant
        plant.rows = (0..<40).map { index in
            Fixtures.row(
                "T-\(index)", "Stage \(index) bearing temperature", "71.5", "degC",
                index == 33 ? Fixtures.alarm(.high, .warning, .unacknowledged) : nil)
        }
        var model = model(80, 24, plant: plant)
        Golden.expect(&model, "many-tags-80x24")
    }

    @Test(arguments: [(39, 24), (80, 11), (20, 5), (1, 1), (0, 0)])
    func tooSmall(size: (Int, Int)) {
        var model = model(size.0, size.1)
        Golden.expect(&model, "too-small-\(size.0)x\(size.1)")
    }

    @Test func aScreenThatWasTooSmallRecovers() {
        var model = model(30, 8)
        #expect(ChatScreen.frame(&model).buffer.lines[0].hasPrefix("too small"))
        _ = model.update(.resize(CellSize(columns: 80, rows: 24)))
        Golden.expect(&model, "drill-80x24-mono")
    }

    @Test func everySizeIsDrawnWithoutOverflow() {
        for columns in stride(from: 40, through: 140, by: 7) {
            for rows in stride(from: 12, through: 50, by: 9) {
                var model = model(columns, rows)
                let buffer = ChatScreen.frame(&model).buffer
                #expect(buffer.lines.contains { $0.contains("HH!") }, "\(columns)x\(rows) hides the critical alarm")
                #expect(buffer.lines[rows - 1].contains("Enter send"), "\(columns)x\(rows)")
            }
        }
    }
}
