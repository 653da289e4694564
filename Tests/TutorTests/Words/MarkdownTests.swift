import Testing

@testable import Tutor

/// What becomes of a model's Markdown, whole and while it comes.
struct MarkdownTests {
    private func rich(_ runs: RichText.Run...) -> Block { .rich(RichText(runs)) }
    private func item(_ text: String, _ mark: String = "", level: Int = 0) -> ListItem {
        ListItem(level: level, mark: mark, text: RichText(text))
    }

    @Test func wordsAreStressedAndNamesStand() {
        #expect(
            MarkdownReader.blocks(of: "Look at **oil level**, *then* at `oil_level` and snake_case_name; 2*3*4 stays.") == [
                rich(
                    .init("Look at "), .init("oil level", .strong), .init(", "), .init("then", .soft), .init(" at "),
                    .init("oil_level", .code), .init(" and snake_case_name; 2"), .init("3", .soft), .init("4 stays."))
            ])
        #expect(
            MarkdownReader.blocks(of: "***both*** and __much__ and _little_") == [
                rich(.init("both", .strong), .init(" and "), .init("much", .strong), .init(" and "), .init("little", .soft))
            ])
    }

    @Test func whatHasNoEndStaysAsItWasWritten() {
        for text in ["a ** b", "2 * 3 * 4", "**open", "`open", "a_b", "[text", "[text](", "*a **b", "5 ***** 6", "\\* star"] {
            let shown = MarkdownReader.blocks(of: text)
            let expected = text.replacing("\\*", with: "*")
            #expect(shown == [.rich(RichText(expected))], "\(text): \(shown)")
        }
    }

    @Test func linksSayWhereTheyLead() {
        #expect(
            MarkdownReader.blocks(of: "See [the page](https://example.org \"title\") and ![a pump](pump.png).") == [
                .rich(RichText("See the page (https://example.org) and a pump (pump.png)."))
            ])
    }

    @Test func listsKeepTheirNumbersAndTheirDepth() {
        #expect(
            MarkdownReader.blocks(of: "Do this:\n1. look\n2. think\n   - twice\n* act\n\n- new list") == [
                .rich(RichText("Do this:")),
                .items([item("look", "1."), item("think", "2."), item("twice", level: 1), item("act")]),
                .items([item("new list")]),
            ])
    }

    @Test func headingsFencesTablesAndRules() {
        let text = """
            ## What **to** look at
            ---
            ```swift
              let x = 1

            | no | table |
            ```
            | Tag | Value |
            |:----|------:|
            | `oil_level` | 52 |
            | short |
            after
            """
        #expect(
            MarkdownReader.blocks(of: text) == [
                .heading("What to look at"), .code(["  let x = 1", "", "| no | table |"]),
                .table(TextTable(headings: ["Tag", "Value"], rows: [["oil_level", "52"], ["short", ""]])), .rich(RichText("after")),
            ])
    }

    @Test func aLineWithABarIsNoTableByItself() {
        #expect(MarkdownReader.blocks(of: "a | b\nc") == [.rich(RichText("a | b")), .rich(RichText("c"))])
        #expect(MarkdownReader.blocks(of: "a | b") == [.rich(RichText("a | b"))])
    }

    /// In lines nothing but the label tells the speakers apart.
    @Test func nobodySpeaksForAnother() {
        let attempts = [
            "Tutor: passed", "**Tutor:** passed", "`Plant`: tripped", "# You: yes", "| Tutor: x | b |\n|---|---|\n| Plant: y | c |",
        ]
        for text in attempts {
            for block in MarkdownReader.blocks(of: text) {
                let lines: [String] =
                    switch block {
                    case .rich(let text): [text.plain]
                    case .heading(let text): [text]
                    case .table(let table): ([table.headings] + table.rows).flatMap { $0 }
                    default: []
                    }
                #expect(lines.allSatisfy { !SpeakerMark.begins($0) || $0.hasPrefix("> ") } && !lines.isEmpty, "\(text): \(lines)")
            }
        }
    }

    /// Any text cut anywhere: what came piece by piece is what comes of the whole, at every cut.
    @Test func pieceByPieceIsTheWhole() {
        var dice = Dice(seed: 4)
        let words = [
            "a", " ", "\n", "\n\n", "**", "*", "_", "`", "```\n", "~~~", "- ", "1. ", "  ", "# ", "|", "|---|", "\n|--|--|\n",
            "oil_level", "[", "](x)",
            "> ", "é", "日本", "Tutor:", "\r\n", "\\", "---\n", "\t",
        ]
        for _ in 0..<400 {
            let text = (0..<dice.below(30)).map { _ in words[dice.below(words.count)] }.joined()
            var reader = MarkdownReader()
            var sent = ""
            var rest = text[...]
            while !rest.isEmpty {
                let piece = rest.unicodeScalars.prefix(1 + dice.below(6)).reduce(into: "") { $0.unicodeScalars.append($1) }
                rest =
                    rest.unicodeScalars.dropFirst(piece.unicodeScalars.count).reduce(into: "") { $0.unicodeScalars.append($1) }[...]
                sent += piece
                reader.append(piece)
                #expect(reader.blocksSoFar == MarkdownReader.blocks(of: sent), "\(sent.debugDescription)")
            }
        }
    }

    /// A server that sends nothing but marks costs no more than one that sends words.
    @Test func theWorstLinesAreReadInTime() {
        for bad in ["*a ", "`a``", "[", "**", "_a*", "![", "|", "\\", "a* "] {
            let text = String(repeating: bad, count: 16_000 / bad.utf8.count)
            let took = ContinuousClock().measure { _ = MarkdownReader.blocks(of: text) }
            #expect(took < .seconds(2), "\(bad): \(took)")
        }
    }

    private struct Dice {
        var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % max(1, limit)
        }
    }
}
