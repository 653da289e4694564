import Testing
import Tutor

@testable import tutor_tui

/// Any keys in any order on any size: nothing breaks, and every row stays as wide as the screen.
@Suite struct RandomKeysTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private static let keys: [Key] =
        [
            .enter, .tab, .backTab, .backspace, .delete, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
            .wordLeft,
            .wordRight, .wordBackspace, .meta("b"), .meta("f"), .meta("d"), .meta("x"), .meta("y"), .meta("t"), .meta("u"),
            .meta("l"), .meta("c"), .meta("."),
            .meta("\r"), .meta("<"), .meta(">"), .meta("v"), .meta("p"), .control("x"), .control("x"), .control("j"), .up, .down,
        ] + "abdefgjhklnoprstuvwxy_]^@".map(Key.control)
        + "aAé12345+=fcsnxg日\u{301}👩\u{200D}🔧🇩 -/\u{85}".unicodeScalars.map(Key.text)

    @Test(arguments: 1...12)
    func nothingBreaks(seed: UInt64) {
        var dice = Dice(state: seed)
        let session = FakeSession()
        session.greeting = Fixtures.talk
        session.display = Fixtures.plant
        session.detail = PanelFixtures.detail
        session.series = Fixtures.twoTags.series
        session.words = ["/alarms", "日本", "hydraulic pump"]
        var model = ChatModel(session: session, size: CellSize(columns: 80, rows: 24), glyphs: .unicode)
        for step in 0..<1500 {
            switch Int.random(in: 0..<40, using: &dice) {
            case 0:
                let size = CellSize(columns: Int.random(in: 0...130, using: &dice), rows: Int.random(in: 0...45, using: &dice))
                _ = model.update(.resize(size))
            case 1: _ = model.update(.tick(seconds: 1))
            case 2:
                let lines = Int.random(in: 1...12, using: &dice)
                _ = model.update(.input(.paste(String(repeating: "pasted 貼り付け\r\u{1B}[2J", count: lines))))
            case 6: model.takeEdited(.text("edited\n貼り付け"))
            case 7: session.begins = session.answer == nil ? AnswerProgress(text: []) : nil
            case 8:
                session.answer = nil
                _ = model.update(.woken)
            case 9:
                var burst = PasteBurst()
                let keys = (0..<8).map { _ in Input.key(Self.keys.randomElement(using: &dice)!) }
                for input in burst.gather(keys, at: 0) { _ = model.update(.input(input)) }
            case 3: session.display = session.display == nil ? Fixtures.plant : nil
            case 4: session.awaitsConfirmation.toggle()
            case 5: session.answers = [[TranscriptItem(speaker: .tutor, blocks: [.chart(Fixtures.twoTags)], at: 1)]]
            default: _ = model.update(.input(.key(Self.keys.randomElement(using: &dice)!)))
            }
            #expect(model.editor.unsent.count >= 0 && model.editor.shown <= model.editor.history.count)
            #expect(model.editor.cursor >= 0 && model.editor.cursor <= model.editor.text.count)
            guard step % 5 == 0 else { continue }
            let (buffer, cursor) = ChatScreen.frame(&model)
            for row in 0..<buffer.size.rows {
                let width = (0..<buffer.size.columns).reduce(0) { $0 + Int(buffer[row, $1].width) }
                if width != buffer.size.columns { Issue.record("seed \(seed) step \(step) row \(row)") }
            }
            if let cursor {
                #expect(cursor.row < buffer.size.rows && cursor.column < buffer.size.columns)
            }
        }
    }
}
