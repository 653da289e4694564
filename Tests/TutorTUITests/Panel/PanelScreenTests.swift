import Testing
import Tutor

@testable import tutor_tui

/// Every page of the plant view against its golden, on four sizes, in two depths of colour, in two sets of characters.
@Suite struct PanelScreenTests {
    private static let sizes = [(40, 12), (60, 20), (80, 24), (120, 40)]

    /// The goldens of all screens lie in one folder.
    private static let beside = #filePath.replacing("/Panel/", with: "/")

    private func open(_ page: PlantPage, _ size: (Int, Int), glyphs: GlyphSet = .unicode) -> ChatModel {
        var model = PanelFixtures.model(PanelFixtures.session(), size.0, size.1, glyphs: glyphs)
        model.press(.control("o"))
        if page == .trend {
            model.press(.down, .text(" "), .up, .enter)
            model.press(.text("1"), .down, .text(" "), .text("2"), .left, .left, .left)
        } else if let index = PlantPage.allCases.firstIndex(of: page) {
            model.type("\(index + 1)")
        }
        if page == .alarms { model.press(.down) }
        if page == .mimic { model.press(.down, .down) }
        return model
    }

    @Test(arguments: PlantPage.allCases, sizes) func page(page: PlantPage, size: (Int, Int)) {
        for depth in [ColorDepth.mono, .twoFiftySix] {
            var model = open(page, size)
            Golden.expect(&model, "plant-\(page.rawValue)-\(size.0)x\(size.1)-\(depth)", depth: depth, file: Self.beside)
        }
    }

    @Test(arguments: PlantPage.allCases, [(40, 12), (80, 24)]) func inASCII(page: PlantPage, size: (Int, Int)) {
        var model = open(page, size, glyphs: .ascii)
        // What machines and trainees are called stays as it is; the view itself draws in ASCII alone.
        let drawn = model.lines().joined().unicodeScalars.filter { !$0.isASCII && !"油と温e\u{301}".unicodeScalars.contains($0) }
        #expect(drawn.isEmpty, "\(drawn)")
        Golden.expect(&model, "plant-\(page.rawValue)-\(size.0)x\(size.1)-ascii", file: Self.beside)
    }

    /// A trend of half blocks, panned into the past, with a gap in it.
    @Test func trendOfBlocksInThePast() {
        var model = open(.trend, (80, 24))
        model.press(.text("+"), .text("+"), .pageUp, .text("g"), .text("s"))
        Golden.expect(&model, "plant-trend-blocks-80x24", file: Self.beside)
    }

    @Test(arguments: PlantPage.allCases) func noSizeIsTooSmallToDraw(page: PlantPage) {
        for glyphs in GlyphSet.allCases {
            for (columns, rows) in [(0, 0), (1, 1), (0, 24), (80, 0), (3, 2), (39, 24), (40, 11), (41, 12), (47, 13), (300, 100)] {
                var model = open(page, (80, 24), glyphs: glyphs)
                _ = model.update(.resize(CellSize(columns: columns, rows: rows)))
                let buffer = ChatScreen.frame(&model).buffer
                #expect(buffer.size == CellSize(columns: columns, rows: rows))
                let panel = model.panel!.state
                var alone = CellBuffer(size: CellSize(columns: columns, rows: rows))
                PanelView.draw(panel, model.panelContent()!, glyphs: glyphs, in: alone.bounds, of: &alone)
            }
        }
    }
}
