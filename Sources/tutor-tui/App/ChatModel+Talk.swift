import Scenarios
import Tutor

/// What is typed about the conversation itself.
extension ChatModel {
    mutating func perform(_ command: TalkCommand, _ rest: String) -> ChatEffect {
        switch command {
        case .quit: return .quit
        case .copy: return copy(rest)
        case .keys: tell(KeySheet.blocks(keymap))
        case .usage: tell(session.modelUsage.blocks)
        case .search: tell(session.search(rest))
        case .export: tell([.text(desk.export(rest, session))])
        }
        return .none
    }

    private mutating func tell(_ blocks: [Block]) {
        follow()
        hear([TranscriptItem(speaker: .tutor, blocks: blocks, at: nil)])
    }

    // MARK: Copying

    /// - Parameter rest: nothing, `code`, `all`, or how many answers back.
    mutating func copy(_ rest: String) -> ChatEffect {
        guard display?.mode != .exam else { return refuse(Words.copyInExam) }
        let items = layout.items
        switch rest.lowercased() {
        case "all": return .copy(items.flatMap(BlockText.labelled).joined(separator: "\n") + "\n")
        case "code":
            let code = items.lazy.reversed().compactMap { $0.speaker == .you ? nil : Self.code(in: $0.blocks).last }.first
            return code.map { .copy($0.joined(separator: "\n") + "\n") } ?? refuse(Words.copyNoCode)
        case let word:
            guard let back = word.isEmpty ? 1 : Int(word), back > 0 else {
                return refuse(Words.copyWhat(ControlCharacters.visible(rest)))
            }
            let answers = items.filter { $0.speaker == .tutor || $0.speaker == .coach }
            guard !answers.isEmpty else { return refuse(Words.copyNoAnswer) }
            guard back <= answers.count else { return refuse(Words.copyNoSuchAnswer(back, of: answers.count)) }
            return .copy(BlockText.lines(answers[answers.count - back].blocks).joined(separator: "\n"))
        }
    }

    private static func code(in blocks: [Block]) -> [[String]] {
        blocks.flatMap { block -> [[String]] in
            switch block {
            case .code(let lines): [lines]
            case .folded(_, let inside): code(in: inside)
            default: []
            }
        }
    }

    private mutating func refuse(_ sentence: String) -> ChatEffect {
        notice = sentence
        return .none
    }

    /// What became of a text that was to be copied.
    mutating func takeCopied(_ result: Result<Int, Clipboard.Refusal>, isInside: Bool) {
        switch result {
        case .success(let count): notice = Words.copied(count, inside: isInside)
        case .failure(.noClipboard): notice = Words.copyNoClipboard
        case .failure(.tooLong(let bytes)): notice = Words.copyTooLong(bytes, limit: Clipboard.limit)
        }
    }

    // MARK: Completing

    /// Slash words of the face, and what may follow them.
    static func talkCompletions(_ stem: String) -> [String] {
        let words =
            stem.hasPrefix("/export ")
            ? TranscriptFormat.allCases.map { "/export \($0.rawValue)" }
            : stem.hasPrefix("/copy ") ? ["/copy all", "/copy code"] : TalkCommand.allCases.map(\.rawValue)
        return stem.hasPrefix("/") ? words.filter { $0.hasPrefix(stem) } : []
    }
}
