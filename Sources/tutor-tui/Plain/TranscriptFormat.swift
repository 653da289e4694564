import Tutor

/// What a transcript can be written as. The raw value is its name and the end of its file's.
enum TranscriptFormat: String, Sendable, CaseIterable {
    case markdown = "md"
    case json
    case html

    func text(_ transcript: Transcript) -> String {
        switch self {
        case .markdown: transcript.markdown
        case .json: transcript.json
        case .html: transcript.page.html
        }
    }
}
