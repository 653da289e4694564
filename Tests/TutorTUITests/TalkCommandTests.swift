import Foundation
import Testing
import Tutor

@testable import tutor_tui

/// What is typed about the conversation itself: it is answered by the face, and nobody else hears it.
@Suite struct TalkCommandTests {
    private let session = FakeSession()

    private func make() -> ChatModel {
        session.greeting = [.tutor("Welcome.")]
        return ChatModel(session: session, size: CellSize(columns: 80, rows: 24), glyphs: .unicode)
    }

    private func say(_ line: String, to model: inout ChatModel) -> ChatEffect {
        _ = model.update(.input(.paste(line)))
        return model.update(.input(.key(.enter)))
    }

    private func text(_ model: ChatModel) -> String {
        model.layout.items.last.map { BlockText.labelled($0).joined(separator: "\n") } ?? ""
    }

    @Test func theLastAnswerIsCopiedByKeyAndByWord() {
        session.answers = [
            [.tutor("The level falls.")],
            [TranscriptItem(speaker: .coach, blocks: [.text("Why?"), .code(["a = 1", "b"])], at: nil)],
        ]
        var model = make()
        _ = say("one", to: &model)
        #expect(model.update(.input(.key(.meta("w")))) == .copy("The level falls."))
        #expect(say("/copy code", to: &model) == .none)
        #expect(model.notice == "No answer has a block of code.")
        _ = say("two", to: &model)
        #expect(say("/copy", to: &model) == .copy("Why?\n    a = 1\n    b"))
        #expect(say("/copy code", to: &model) == .copy("a = 1\nb\n"))
        #expect(say("/copy 2", to: &model) == .copy("The level falls."))
        #expect(say("/copy 3", to: &model) == .copy("Welcome."))
        #expect(say("/copy 4", to: &model) == .none)
        #expect(model.notice?.contains("There are 3 answers") == true)
        #expect(say("/copy the lot", to: &model) == .none)
        #expect(model.notice?.contains("not \"the lot\"") == true)
        guard case .copy(let all) = say("/copy all", to: &model) else {
            Issue.record("nothing copied")
            return
        }
        #expect(all == "Tutor: Welcome.\nYou: one\nTutor: The level falls.\nYou: two\nCoach: Why?\n    a = 1\n    b\n")
        #expect(session.said == ["one", "two"])
    }

    @Test func whatBecameOfACopyIsSaid() {
        var model = make()
        model.takeCopied(.success(12), isInside: false)
        #expect(model.notice?.contains("12 characters") == true)
        model.takeCopied(.success(12), isInside: true)
        #expect(model.notice?.contains("set-clipboard") == true)
        model.takeCopied(.failure(.noClipboard), isInside: false)
        #expect(model.notice?.contains("/export") == true)
        model.takeCopied(.failure(.tooLong(bytes: 80_000)), isInside: false)
        #expect(model.notice?.contains("80000 of 74994 bytes") == true)
        for case let notice? in [model.notice] { #expect(notice.count <= 78) }
    }

    @Test func linesAreMarkedWithTheKeyboard() {
        session.answers = [[.tutor("First.")], [.tutor("Second.")]]
        var model = make()
        _ = say("one", to: &model)
        _ = say("two", to: &model)
        func press(_ keys: Key...) -> ChatEffect { keys.map { model.update(.input(.key($0))) }.last! }
        #expect(press(.meta("s")) == .none && model.notice?.contains("Space begins") == true)
        #expect(press(.enter) == .copy("Tutor: Second.\n") && model.marking == nil)
        // From the line before last up to the trainee's first words; what is typed goes nowhere meanwhile.
        #expect(press(.meta("s"), .up, .text(" "), .up, .up, .text("x")) == .none)
        let (buffer, cursor) = ChatScreen.frame(&model)
        let marked = buffer.lines.filter { $0.hasPrefix(">") }
        #expect(marked.count == 3 && marked[0].hasPrefix(">Tutor: First.") && marked[2].hasPrefix(">You: two"))
        #expect(cursor.map { buffer.lines[$0.row] } == marked[0])
        #expect(press(.meta("w")) == .copy("Tutor: First.\n\nYou: two\n"))
        #expect(press(.meta("s"), .escape) == .none && model.marking == nil && model.editor.text.isEmpty)
        // The reading place goes with the line.
        for number in 1...40 { _ = say("line \(number)", to: &model) }
        #expect(press(.meta("s"), .text(" "), .home) == .none)
        guard case .copy(let all) = press(.enter) else {
            Issue.record("nothing copied")
            return
        }
        #expect(all.hasPrefix("Tutor: Welcome.\n") && all.hasSuffix("You: line 40\nTutor: ok\n"))
        #expect(session.said.count == 42)
    }

    @Test func theyCompleteAndNothingElseIsTakenForOne() {
        #expect(ChatModel.talkCompletions("/us") == ["/usage"])
        #expect(ChatModel.talkCompletions("/export h") == ["/export html"])
        #expect(ChatModel.talkCompletions("copy").isEmpty)
        #expect(TalkCommand.read(" /SEARCH  oil level ")?.rest == "oil level")
        #expect(TalkCommand.read("/exit")?.command == .quit)
        for line in ["/quit the pump", "/searching", "search oil", "/explain x", ""] {
            #expect(TalkCommand.read(line) == nil, "\(line)")
        }
    }

    @Test func anExportNamesItsFormatOrItsFile() {
        #expect(TalkDesk.parse("")?.format == .markdown && TalkDesk.parse("")?.file == nil)
        #expect(TalkDesk.parse("html")?.format == .html)
        #expect(TalkDesk.parse("json my file")?.file == "my file")
        #expect(TalkDesk.parse("my talk.md")?.file == "my talk.md" && TalkDesk.parse("a.JSON")?.format == .json)
        #expect(TalkDesk.parse("pdf") == nil && TalkDesk.parse("a.pdf") == nil)
    }
}
