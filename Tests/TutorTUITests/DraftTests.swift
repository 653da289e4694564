import Foundation
import Testing
import Tutor

@testable import tutor_tui

/// What is written and not yet said: it has several lines, and it is not lost.
@Suite struct DraftTests {
    private let session = FakeSession()

    private func make(_ typing: TypingSetup = TypingSetup()) -> ChatModel {
        ChatModel(session: session, size: CellSize(columns: 80, rows: 24), glyphs: .unicode, typing: typing)
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

    private func folder() -> String { NSTemporaryDirectory() + "tutor-tui-draft-" + UUID().uuidString }

    // MARK: Lines

    @Test func severalLinesAreSentAsOneText() {
        var model = make()
        type(&model, "first")
        press(&model, .control("j"))
        type(&model, "second")
        let lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[21] == " > first" && lines[22] == "   second")
        #expect(ChatScreen.frame(&model).cursor.map { [$0.row, $0.column] } == [22, 9])
        press(&model, .enter)
        #expect(session.said == ["first\nsecond"])
    }

    @Test func enterMakesLinesForWhomItIsSetSo() {
        var model = make(TypingSetup(keymap: Keymap(Array("enter: newline".utf8), file: "keys.yaml")))
        type(&model, "日本")
        press(&model, .enter)
        type(&model, "語")
        #expect(session.said == [])
        press(&model, .meta("\r"))
        #expect(session.said == ["日本\n語"])
        // With nothing typed it still says yes.
        session.awaitsConfirmation = true
        press(&model, .enter)
        #expect(session.said == ["日本\n語", ""])
    }

    @Test func escAndThenAKeyIsAltWithIt() {
        var model = make()
        type(&model, "oil level")
        press(&model, .escape)
        #expect(model.notice?.contains("Alt") == true)
        type(&model, "b")
        type(&model, "x")
        #expect(model.editor.string == "oil xlevel")
        press(&model, .escape, .escape)
        type(&model, "b")
        #expect(model.editor.string == "oil xblevel")
        // With nothing typed there is nothing that Alt could do.
        press(&model, .control("c"), .escape)
        type(&model, "by")
        #expect(model.editor.string == "by")
    }

    @Test func twoKeysAreSaidToBeWaitedFor() {
        var model = make()
        type(&model, "a")
        press(&model, .control("x"))
        #expect(model.notice == "Ctrl-X and then?")
        press(&model, .control("u"))
        #expect(model.editor.string.isEmpty)
        press(&model, .control("x"), .control("z"))
        #expect(model.notice == "Ctrl-X Ctrl-Z does nothing.")
        press(&model, .control("x"), .control("c"))
        #expect(model.notice == "Press Ctrl-C again to quit.")
    }

    @Test func theSheetOfKeysIsShownAndNotSaid() {
        var model = make()
        type(&model, "/ke")
        press(&model, .tab)
        #expect(model.editor.string == "/keys")
        press(&model, .enter)
        #expect(session.said == [])
        #expect(model.layout.items.last?.blocks == KeySheet.blocks(.standard))
    }

    @Test func aFileOfKeysThatDoesNotHoldIsSaidAtTheStart() {
        let model = make(TypingSetup(keymap: Keymap(Array("editor.yank: Ctrl-C".utf8), file: "keys.yaml")))
        #expect(model.layout.items.last?.blocks.first == .text("Your file of keys does not hold; the usual keys do."))
    }

    // MARK: Pastes

    @Test func aPastedCommandIsNotCarriedOut() {
        var model = make()
        _ = model.update(.input(.paste("/quit\r")))
        #expect(session.said == [] && model.editor.string == "/quit\n")
        var burst = PasteBurst()
        let inputs = "/end\r/quit\r".unicodeScalars.map { Input.key($0 == "\r" ? .enter : .text($0)) }
        for input in burst.gather(inputs, at: 0) { #expect(model.update(.input(input)) == .none) }
        #expect(session.said == [])
    }

    @Test func aLongPasteIsFoldedAndAKeyOpensIt() {
        var model = make()
        let long = (1...50).map { "line \($0)" }.joined(separator: "\n")
        _ = model.update(.input(.paste(long)))
        var lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[22] == " > [pasted: 50 lines, 390 bytes]")
        #expect(lines[23].contains("Ctrl-X Ctrl-O: open it"))
        press(&model, .control("x"), .control("o"))
        lines = ChatScreen.frame(&model).buffer.lines
        #expect(lines[22].hasSuffix("line 50"))
        press(&model, .enter)
        #expect(session.said == [long])
    }

    @Test func whatIsTooLongToBeHeardIsNotCutOff() {
        var model = make()
        let long = String(repeating: "x", count: Conversation.longestUtterance + 5)
        _ = model.update(.input(.paste(long)))
        press(&model, .enter)
        #expect(session.said == [] && model.editor.string == long)
        #expect(model.notice?.hasPrefix("Too long by 5 characters") == true)
    }

    @Test func wordsOfAnInputMethodAreNotSentByTheEnterThatChoseThem() {
        var model = make()
        type(&model, "点検")
        _ = model.update(.input(.chosen))
        #expect(session.said == [] && model.editor.string == "点検")
        #expect(model.notice?.contains("Enter sends") == true)
        press(&model, .enter)
        #expect(session.said == ["点検"])
    }

    /// Seconds that pass, whatever stands in the draft, say nothing.
    @Test func noTimeThatPassesSends() {
        var model = make()
        type(&model, "half a")
        for _ in 0..<100 {
            _ = model.update(.tick(seconds: 1))
            _ = model.update(.woken)
            _ = model.update(.waited(silent: 1, total: 1))
        }
        #expect(session.said == [] && model.editor.string == "half a")
    }

    // MARK: Words that were not answered

    @Test(arguments: [Key.escape, .control("c")])
    func wordsThatWereNotAnsweredComeBack(key: Key) {
        var model = make()
        type(&model, "why?")
        session.begins = AnswerProgress(text: [])
        press(&model, .enter)
        #expect(model.editor.string.isEmpty)
        press(&model, key)
        #expect(session.cancelled == 1 && model.editor.string == "why?")
        #expect(ChatScreen.frame(&model).buffer.lines[22] == " > why?")
    }

    @Test func whatIsTypedMeanwhileIsNotMixedWithThem() {
        var model = make()
        type(&model, "why?")
        session.begins = AnswerProgress(text: [])
        press(&model, .enter)
        type(&model, "next")
        press(&model, .escape)
        #expect(model.editor.string == "next")
    }

    @Test func aYesIsDoneAndDoesNotComeBack() {
        session.awaitsConfirmation = true
        session.begins = AnswerProgress(text: [])
        var model = make()
        type(&model, "yes")
        press(&model, .enter, .escape)
        #expect(session.said == ["yes"] && session.cancelled == 1 && model.editor.string.isEmpty)
    }

    @Test func anAnswerThatHasBegunIsAnAnswer() {
        var model = make()
        type(&model, "why?")
        session.begins = AnswerProgress(text: [])
        press(&model, .enter)
        session.answer = AnswerProgress(text: [.text("Because")])
        _ = model.update(.woken)
        press(&model, .escape)
        #expect(model.editor.string.isEmpty)
    }

    @Test func aModelThatFailsGivesTheWordsBack() {
        session.answerer = .model(name: "plant-model")
        var model = make()
        type(&model, "why?")
        session.begins = AnswerProgress(text: [])
        press(&model, .enter)
        session.answer = nil
        session.answerer = .down(name: "plant-model", retryIn: 30)
        _ = model.update(.woken)
        #expect(model.editor.string == "why?")
    }

    // MARK: Kept

    @Test func whatIsKeptIsBackAtTheNextStart() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let drafts = try #require(DraftFile(folder: folder, trainee: "sam"))
        drafts.save("two\nlines")
        let file = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first { !$0.contains(".") })
        let facts = try FileManager.default.attributesOfItem(atPath: folder + "/" + file)
        #expect(facts[.posixPermissions] as? Int == 0o600)
        #expect(try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int == 0o700)
        var model = make(TypingSetup(drafts: drafts))
        #expect(model.editor.string == "two\nlines" && session.said == [])
        #expect(model.notice?.hasPrefix("Your draft of last time is back.") == true)
        press(&model, .enter)
        #expect(session.said == ["two\nlines"])
        drafts.save("  ")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasSuffix(".lock") } == [])
    }

    @Test func eachTraineeHasADraftAndTwoProgramsDoNotShareOne() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sam = try #require(DraftFile(folder: folder, trainee: "sam"))
        let kim = try #require(DraftFile(folder: folder, trainee: "../kim"))
        sam.save("of sam's")
        #expect(kim.load() == nil && sam.load() == "of sam's")
        #expect(DraftFile(folder: folder, trainee: "sam") == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 3)
    }

    @Test func aDraftFileThatWasTamperedWithSteersNothing() throws {
        let folder = folder()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let drafts = try #require(DraftFile(folder: folder, trainee: "sam"))
        drafts.save("a\u{1B}[2Jb\u{7}\rc")
        #expect(drafts.load() == "a[2Jb\nc")
    }

    // MARK: An editor

    @Test func whatAnEditorMadeIsOneChange() {
        var model = make(TypingSetup(editor: ExternalEditor(environment: [:], folder: "/nonexistent")))
        type(&model, "draft")
        #expect(press(&model, .control("x"), .control("e")) == .edit)
        model.takeEdited(.text("better\ndraft"))
        #expect(model.editor.string == "better\ndraft" && session.said == [])
        press(&model, .control("_"))
        #expect(model.editor.string == "draft")
    }

    @Test func noEditorWhereItWouldOpenMore() {
        var model = make()
        #expect(press(&model, .control("x"), .control("e")) == .none)
        #expect(model.notice == "No editor is opened here: it could open more than the draft.")
        var exam = Fixtures.plant
        exam.mode = .exam
        session.display = exam
        model = make(TypingSetup(editor: ExternalEditor(environment: [:], folder: "/nonexistent")))
        #expect(press(&model, .control("x"), .control("e")) == .none)
    }
}
