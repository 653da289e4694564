import Foundation
import Scenarios
import Tutor

/// Answers what is typed about the conversation itself, for both faces.
struct TalkDesk: Sendable {
    /// Files are the person's own; on a server, in a session, they would be the account's.
    var writesFiles = true
    /// Where names of files without a folder belong to.
    var folder = FileManager.default.currentDirectoryPath
    var home = ProcessInfo.processInfo.environment["HOME"] ?? ""

    /// Writes the drill's conversation to a file, and says where.
    /// - Parameter rest: `[md|json|html] [file]`.
    func export(_ rest: String, _ session: any TutorSession) -> String {
        guard session.display?.mode != .exam else { return Words.exportInExam }
        let transcript: Transcript?
        do {
            transcript = try session.transcript()
        } catch {
            return Words.exportUntold(Words.cannotTell(error))
        }
        guard let transcript else { return Words.exportNothing }
        let id = transcript.header.drillID
        guard writesFiles else { return Words.exportInSession(id) }
        guard let (format, name) = Self.parse(rest) else { return Words.exportFormat(ControlCharacters.visible(rest)) }
        let path = place(name ?? "drill-\(id.prefix(8)).\(format.rawValue)")
        let shown = ControlCharacters.visible(path)
        do {
            try OwnFile.write(format.text(transcript), to: path)
        } catch .exists {
            return Words.exportExists(shown)
        } catch {
            return Words.exportRefused(shown)
        }
        return Words.exported(shown, isUnfinished: transcript.result == nil)
    }

    /// A format, a file, or a format and a file; a file's end says its format. Nil for a word that is neither.
    static func parse(_ rest: String) -> (format: TranscriptFormat, file: String?)? {
        let words = rest.split(maxSplits: 1, whereSeparator: \.isWhitespace).map(String.init)
        guard let first = words.first else { return (.markdown, nil) }
        if let format = named(first) { return (format, words.count > 1 ? words[1] : nil) }
        guard let dot = rest.lastIndex(of: "."), let format = named(String(rest[rest.index(after: dot)...])) else { return nil }
        return (format, rest)
    }

    private static func named(_ word: String) -> TranscriptFormat? {
        word.lowercased() == "markdown" ? .markdown : TranscriptFormat(rawValue: word.lowercased())
    }

    private func place(_ name: String) -> String {
        if name.hasPrefix("/") { return name }
        if name.hasPrefix("~/"), !home.isEmpty { return home + name.dropFirst() }
        return folder + "/" + name
    }
}
