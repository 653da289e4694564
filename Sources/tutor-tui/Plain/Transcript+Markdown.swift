import Scenarios
import Tutor

extension Transcript {
    /// The conversation as Markdown (CommonMark with tables): who and when in bold, the person's own words as quotes, trends in words.
    var markdown: String {
        let sheet = Sheet(
            title: title, subtitle: Words.transcriptHead(header, machine: machine), warning: "", blocks: [.text(standing)])
        var out = sheet.markdown
        for item in items {
            let time = item.at.map { ", \(DurationText.clock($0))" } ?? ""
            out += "\n**\(Words.speaker(item.speaker.rawValue))\(time)**\n"
            let quote = item.speaker == .you
            for block in item.blocks {
                for part in Self.parts(block) {
                    let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
                    out += "\n" + lines.map { (quote ? "> " : "") + $0 + "\n" }.joined()
                }
            }
        }
        return out + "\n---\n\n\(Sheet.markdown(line: Words.transcriptOrigin(drill: header.drillID, program: header.program)))\n"
    }

    private static func parts(_ block: Block) -> [String] {
        switch block {
        // Headings of an answer stand below the one of the page.
        case .heading(let text): ["### " + Sheet.markdown(line: text)]
        case .text(let text): text.split(separator: "\n").map { begin(Sheet.markdown(line: String($0))) }
        case .rich(let text): [begin(Sheet.markdown(line: text.plain))]
        case .items(let items):
            [
                items.map { String(repeating: "  ", count: $0.level) + "- " + Sheet.markdown(line: $0.text.plain) }.joined(
                    separator: "\n")
            ]
        case .chart: [BlockText.lines(block).map { "- " + Sheet.markdown(line: $0) }.joined(separator: "\n")]
        case .folded(let line, let inside): [begin(Sheet.markdown(line: line))] + inside.flatMap(parts)
        case .bullets, .code, .table: [Sheet.markdown(block)]
        }
    }

    /// A paragraph is no heading, list or rule because of how somebody began it.
    private static func begin(_ line: String) -> String {
        guard let first = line.first else { return line }
        if "#>+-=|~".contains(first) { return "\\" + line }
        guard first.isNumber, let mark = line.firstIndex(where: { !$0.isNumber }), ".)".contains(line[mark]) else { return line }
        return line[..<mark] + "\\" + line[mark...]
    }
}
