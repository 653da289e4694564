import Scenarios
import Testing
import Tutor

@testable import tutor_tui

/// The plant view as a trainee works it: what stood there, which keys, what stands there then.
@Suite struct PanelModelTests {
    @Test func openingAndLeavingKeepsTheDraftAndThePlaceOfReading() {
        let session = PanelFixtures.session()
        session.greeting = (0..<60).map { .tutor("line \($0)") }
        var model = PanelFixtures.model(session)
        model.type("it may be the pu")
        model.press(.left, .left, .pageUp, .pageUp)
        let before = model.text()
        let position = model.position
        for (opens, closes) in [
            (Key.control("o"), Key.escape), (.meta("p"), .text("q")), (.control("o"), .control("o")), (.meta("p"), .control("c")),
        ] {
            model.press(opens)
            #expect(model.panel != nil && model.text().contains("[1 Tags]"))
            model.press(closes)
            #expect(model.panel == nil)
            #expect(model.editor.string == "it may be the pu" && model.editor.cursor == 14)
            #expect(model.position == position)
            #expect(model.text() == before)
        }
        #expect(!session.said.contains("it may be the pu"))
    }

    @Test func betweenDrillsThereIsNothingToOpen() {
        let session = PanelFixtures.session()
        session.display = nil
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        #expect(model.panel == nil && model.text().contains("The plant view opens in a drill."))
    }

    @Test func digitsAndTabTurnThePages() {
        var model = PanelFixtures.model(PanelFixtures.session())
        model.press(.meta("p"))
        for (key, tab) in [
            (Key.text("3"), "[3 Alarms]"), (.tab, "[4 Mimic]"), (.tab, "[5 Timeline]"), (.tab, "[1 Tags]"),
            (.backTab, "[5 Timeline]"),
            (.text("2"), "[2 Trend]"),
        ] {
            model.press(key)
            #expect(model.text().contains(tab), "\(key)")
        }
        model.press(.escape, .control("o"))
        #expect(model.text().contains("[2 Trend]"), "it opens where it was left")
    }

    @Test func whatThePlantSaysIsSeenThereAndIsInTheConversationAfterwards() {
        let session = PanelFixtures.session()
        session.news = [[.plant("CRITICAL OIL_HOT: Hydraulic oil temperature HH, over 95.0 degC", at: 140)]]
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        _ = model.update(.tick(seconds: 1))
        #expect(session.advanced == [1], "the plant's clock goes on")
        #expect(model.text().contains("Plant 2:20: CRITICAL OIL_HOT"))
        model.press(.escape)
        #expect(model.layout.items.contains { $0.speaker == .plant && $0.at == 140 })
    }

    @Test func theEndOfTheDrillLeadsBackToTheDebrief() {
        let session = PanelFixtures.session()
        session.news = [[.tutor("Debrief: not passed")]]
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        session.display = nil
        _ = model.update(.tick(seconds: 1))
        #expect(model.panel == nil && model.text().contains("Debrief: not passed"))
    }

    // MARK: Looks

    @Test func aPageIsWrittenDownOnceWhenItIsOpenedAndAgainWhenItWasWatched() {
        let session = PanelFixtures.session()
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        #expect(session.said == ["/plant tags"])
        model.press(.text("4"), .text("1"), .text("5"), .text("4"))
        #expect(session.said == ["/plant tags"], "table and mimic show the same; the timeline shows no readings")
        session.display?.elapsed += 20
        _ = model.update(.tick(seconds: 20))
        #expect(session.said == ["/plant tags"], "nothing is written while one only watches")
        model.press(.text("3"))
        #expect(session.said == ["/plant tags", "/plant mimic", "/plant alarms"])
        model.press(.escape)
        #expect(session.said.count == 3, "it was left at once")
    }

    @Test func aTrendIsWrittenDownBeforeItIsDrawn() {
        let session = PanelFixtures.session()
        var model = PanelFixtures.model(session)
        model.press(.control("o"), .text("2"))
        #expect(model.text().contains("No tag is chosen."))
        model.press(.text("1"), .enter)
        #expect(session.said.last == "/plant trend tags=PT-101 window=134s")
        #expect(model.text().contains("Pilot pressure") && model.text().contains("┤"))
        model.press(.text("+"), .text("+"))
        #expect(session.said.count == 2, "less of what was seen is no new look")
        model.press(.text("1"), .down, .text(" "), .text("2"))
        #expect(session.said.last == "/plant trend tags=PT-101,TT-102 window=60s")
    }

    @Test func whileSomethingWaitsForAYesNoTrendIsShownAndNothingIsDropped() {
        let session = PanelFixtures.session()
        session.awaitsConfirmation = true
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        #expect(model.text().contains("[1 Tags]"), "what the table beside the conversation shows is shown")
        model.press(.enter)
        #expect(model.text().contains("Something waits for your yes or no"))
        #expect(!model.text().contains("┤"))
        model.press(.text("3"), .text("a"))
        #expect(model.text().contains("Not acknowledged:"))
        #expect(session.said.isEmpty && session.cancelled == 0 && session.awaitsConfirmation)
        model.press(.escape)
        #expect(session.awaitsConfirmation && session.cancelled == 0, "Esc left the view and dropped nothing")
    }

    // MARK: Alarms

    @Test func oneAlarmAndAllAreAcknowledgedAsIfItHadBeenTyped() {
        let session = PanelFixtures.session()
        var model = PanelFixtures.model(session)
        session.answers = [[], [.tutor("Acknowledged: pilot pressure L.")]]
        model.press(.control("o"), .text("3"))
        session.said = []
        model.press(.down, .text("a"))
        #expect(session.said == ["/ack PT-101"])
        model.press(.text("A"))
        #expect(session.said == ["/ack PT-101", "/ack"])
    }

    // MARK: Trend

    @Test func theCursorReadsValuesAndAGapIsNoZero() {
        let session = PanelFixtures.session()
        session.display?.elapsed = 180
        var model = PanelFixtures.model(session)
        model.press(.control("o"), .enter)
        #expect(model.text().contains("A  Pilot pressure 144.0 psi L"), "\(model.text())")
        model.press(.left)
        #expect(model.text().contains(" at 2:5"), "\(model.text())")
        while model.panel!.state.trend.cursor! > 75 { model.press(.left) }
        #expect(model.text().contains("no reading at 1:1"))
        model.press(.text("c"))
        #expect(!model.text().contains("no reading"))
    }

    @Test func zoomPanAndNow() {
        let session = PanelFixtures.session()
        session.display?.elapsed = 180
        var model = PanelFixtures.model(session)
        model.press(.control("o"), .enter)
        #expect(model.text().contains("3:00 across"))
        model.press(.text("+"), .text("+"), .text("+"))
        #expect(model.text().contains("0:30 across") && model.text().contains("now 3:00"))
        model.press(.pageUp)
        #expect(model.text().contains("2:45") && !model.text().contains("now 3:"))
        session.display?.elapsed = 190
        _ = model.update(.tick(seconds: 10))
        #expect(model.panel?.state.trend.span(190).to == 165, "what is looked at stays where it is")
        model.press(.text("f"))
        #expect(model.text().contains("now 3:10"))
        for _ in 0..<9 { model.press(.text("-")) }
        #expect(model.panel?.state.trend.span(190).from == 0)
    }

    /// A vt100 has neither Home nor PgUp, and some keyboards have no arrows.
    @Test func everyPageIsWorkedWithoutCursorKeys() {
        let pairs: [(Key, Key)] = [
            (.control("n"), .down), (.control("p"), .up), (.control("f"), .right), (.control("b"), .left),
            (.control("v"), .pageDown),
            (.meta("v"), .pageUp), (.control("e"), .end), (.control("a"), .home), (.meta("<"), .home), (.meta(">"), .end),
        ]
        for page in "12345" {
            var (letters, cursors) = (PanelFixtures.model(PanelFixtures.session()), PanelFixtures.model(PanelFixtures.session()))
            for key in [Key.meta("p"), .text("1"), .enter, .text(page.unicodeScalars.first!)] {
                letters.press(key)
                cursors.press(key)
            }
            for (letter, cursor) in pairs + pairs.reversed() + pairs.dropFirst(3) {
                letters.press(letter)
                cursors.press(cursor)
                #expect(letters.text() == cursors.text(), "page \(page) \(letter)")
            }
        }
    }

    @Test func moreTagsThanRowsScrollWithTheCursor() {
        let session = PanelFixtures.session()
        session.display?.rows = (0..<60).map { Fixtures.row("T\($0)", "Tag number \($0)", "\($0)", "bar") }
        var model = PanelFixtures.model(session)
        model.press(.control("o"))
        #expect(model.text().contains("> Tag number 0 ") || model.text().contains(">  Tag number 0 "))
        model.press(.end)
        #expect(model.text().contains("Tag number 59 ") && !model.text().contains("Tag number 0 "))
        model.press(.home, .pageDown, .pageUp, .down)
        #expect(model.panel?.state.tag == 1)
    }

    @Test func aPasteDoesNotGoIntoTheHiddenDraft() {
        var model = PanelFixtures.model(PanelFixtures.session())
        model.press(.control("o"))
        _ = model.update(.input(.paste("rm -rf /")))
        #expect(model.editor.string.isEmpty && model.text().contains("Not pasted"))
    }

    @Test(arguments: PlantPage.allCases) func everyKeyStandsInTheFooter(page: PlantPage) {
        for (width, rows) in [(38, 2), (58, 3), (78, 3), (118, 3)] {
            let lines = PanelKeys.lines(page, width: width, rows: rows)
            #expect(lines.count <= 3 && lines.allSatisfy { $0.count <= width })
            let text = lines.joined(separator: "  ")
            let isWhole = PanelKeys.entries(page).allSatisfy(text.contains)
            #expect(isWhole || PanelKeys.entries(page, short: true).allSatisfy(text.contains), "\(page) at \(width): \(text)")
            if width >= 78 { #expect(isWhole, "\(page) at \(width)") }
        }
    }
}
