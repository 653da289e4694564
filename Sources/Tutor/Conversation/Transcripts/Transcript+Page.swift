import Scenarios

extension Transcript {
    /// The conversation as a page that stands alone: to read, to print, to send. Trends are drawn.
    public var page: Page {
        var page = Page(
            title: title,
            body: Markup.head(title: title, subtitle: Words.transcriptHead(header, machine: machine), warning: "")
                + [.tag("p", ["class": "sub"], standing)] + items.map(Self.said)
                + [.tag("footer", [:], Words.transcriptOrigin(drill: header.drillID, program: header.program))])
        page.style += Self.style
        return page
    }

    /// How it ended, or that it has not.
    public var standing: String {
        result.map { Words.transcriptResult(scoreBP: $0.scoreBP, passed: $0.passed, endedAt: $0.endedAt) } ?? Words.transcriptOpen
    }

    private static func said(_ item: TranscriptItem) -> Markup {
        var who: [Markup] = [.text(Words.speaker(item.speaker.rawValue))]
        if let at = item.at { who += [.text(" "), .tag("time", [:], DurationText.clock(at))] }
        return .tag(
            "section", ["class": "said \(item.speaker.rawValue)"], [.tag("p", ["class": "who"], who)] + Markup.parts(item.blocks))
    }

    /// Besides what all pages have. It may hold no `<`, `>` or `&`.
    private static let style = """
        .said { border-left: 4px solid var(--rule); padding: .1rem 0 .1rem 1rem; margin: .9rem 0; break-inside: avoid-page; }
        .said.you { border-color: var(--accent); background: var(--panel); }
        .said.plant { border-color: var(--warn); }
        .said.coach { border-color: var(--fault); }
        .said h2 { font-size: 1rem; border: 0; margin: .8rem 0 .2rem; }
        .said .plots { margin: .6rem 0; }
        .who { font-weight: 600; font-size: .85rem; margin: .2rem 0; }
        .who time { color: var(--soft); font-weight: 400; }
        pre { background: var(--panel); padding: .5rem .8rem; overflow-x: auto; white-space: pre-wrap; }
        footer { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: .5rem; color: var(--soft); font-size: .85rem; }

        """
}
