import Scenarios
import Testing

@testable import Tutor
@testable import tutor_tui

/// The preview's strips: one axis for all, never wider than there is room, nothing lost with the colours.
@Suite struct PreviewViewTests {
    private static func curve(
        _ title: String, unit: String = "bar", leaves: Int? = nil, moves: Bool = true, _ value: (Int) -> Double?
    ) -> DrillPreview.Curve {
        let values = (0...600).map(value)
        let known = values.compactMap { $0 }
        return DrillPreview.Curve(
            tag: title, title: title, unit: unit, decimals: 1, values: values, first: known.first, last: known.last,
            low: known.min(), high: known.max(), normalLow: 90, normalHigh: 110, limits: [], leavesNormal: leaves, moves: moves)
    }

    private static let preview = DrillPreview(
        scenario: "a-drill", version: 2, title: "Pressure is falling", asset: "skid", assetTitle: "Pump skid", mode: "running",
        seed: 3, seconds: 600, targetSeconds: 300, parSeconds: 150,
        parWatched: 90, parInspections: ["Shaft seal"],
        faults: [
            .init(
                fault: "leak", component: "Shaft seal", failureMode: "external leakage", cause: "worn faces", seconds: 60,
                severity: 0.5)
        ],
        tags: [
            curve("Discharge pressure", leaves: 120) { $0 < 60 ? 100 : max(40, 100 - Double($0 - 60) / 4) },
            curve("A very long title that has no room anywhere", unit: "m³/h") { $0 == 450 ? 200 : 100 },
            curve("Flow", unit: "L/min") { $0 > 300 ? nil : 100 }, curve("Speed", unit: "rpm", moves: false) { _ in 100 },
        ],
        alarms: [
            .init(
                tag: "p", title: "Discharge pressure", kind: .low, level: .warning,
                spans: [.init(from: 200, to: 260), .init(from: 300, to: nil)]),
            .init(tag: "p", title: "Discharge pressure", kind: .lowLow, level: .critical, spans: [.init(from: 450, to: nil)]),
        ],
        trips: [.init(interlock: "t", title: "Low pressure trip", seconds: 480)],
        beliefs: [
            .init(faults: ["leak"], titles: ["Shaft seal leaking"], isTrue: true, shares: [0.2, 0.5, 0.9, 0.995]),
            .init(faults: ["sender"], titles: ["Pressure sender low"], isTrue: false, shares: [0.2, 0.4, 0.1, 0.005]),
            .init(faults: [], titles: [], isTrue: false, shares: [0.2, 0.1, 0, 0]),
            .init(faults: ["other"], titles: ["Never believed"], isTrue: false, shares: [0.4, 0, 0, 0]),
        ], beliefSeconds: [0, 150, 300, 450])

    private static func text(_ width: Int, all: Bool = false, _ glyphs: GlyphSet = .unicode) -> [String] {
        PreviewView.lines(preview, width: width, all: all, glyphs: glyphs).map(\.text)
    }

    @Test func itIsAsReviewed() {
        Golden.compare(Self.text(80).joined(separator: "\n") + "\n", "preview-80")
        Golden.compare(Self.text(120, all: true, .ascii).joined(separator: "\n") + "\n", "preview-120-ascii")
    }

    @Test(arguments: [60, 80, 81, 100, 120, 200]) func noLineIsWiderThanThereIsRoom(width: Int) {
        for glyphs in GlyphSet.allCases {
            for line in PreviewView.lines(Self.preview, width: width, all: true, glyphs: glyphs) {
                #expect(line.width <= width, "\(line.text)")
            }
        }
    }

    @Test func allStripsHaveOneAxis() throws {
        let lines = Self.text(100)
        let axis = try #require(lines.first { $0.contains("──P") })
        let left = axis.prefix { $0 == " " }.count
        let columns = axis.count - left
        func strip(_ start: String) throws -> [Character] {
            Array(try #require(lines.first { $0.hasPrefix(start) })).dropFirst(left).prefix(columns).map { $0 }
        }
        #expect(Array(axis)[left + 150 * columns / 600] == "P" && Array(axis)[left + 300 * columns / 600] == "T")
        #expect(try strip("Shaft seal  ").firstIndex(of: "▲") == 60 * columns / 600)
        #expect(try strip("Low pressure trip").firstIndex(of: "X") == 480 * columns / 600)
        let alarm = try strip("L Discharge")
        #expect(alarm.firstIndex(of: "▬") == 200 * columns / 600 && alarm.last == "▬")
        #expect(alarm[280 * columns / 600] == "·", "the time between two spans")
        let belief = try strip("Shaft seal leaking")
        #expect(belief.first == "▂" && belief.last == "█" && belief[160 * columns / 600] == "▅")
        #expect(!lines.contains { $0.contains("Never believed") })
        // A gap is blank, and one second far out is not averaged away.
        #expect(try strip("Flow").suffix(10).allSatisfy { $0 == " " })
        #expect(try strip("A very long").contains("█"))
    }

    @Test func whatComesAndGoesQuickerThanAColumnIsStillSeen() throws {
        var preview = Self.preview
        preview.tags = [Self.curve("Amps") { $0 % 25 < 9 ? 40 : 100 }, Self.curve("Noise") { 100 + Double($0 * 7 % 5) - 2 }]
        let lines = PreviewView.lines(preview, width: 80, all: false, glyphs: .unicode).map(\.text)
        let amps = try #require(lines.first { $0.hasPrefix("Amps") })
        #expect(amps.contains("▁▇▁▇▁▇▁▇") || amps.contains("▁█▁█▁█▁█"), "\(amps)")
        // One short jump shows at every width.
        preview.tags = [Self.curve("Jump") { $0 == 450 ? 200 : 100 }]
        for width in 60...140 {
            let lines = PreviewView.lines(preview, width: width, all: false, glyphs: .unicode).map(\.text)
            #expect(lines.contains { $0.hasPrefix("Jump") && $0.count { $0 == "█" } == 1 }, "\(width)")
        }
        let noise = try #require(lines.first { $0.hasPrefix("Noise") })
        #expect(!noise.contains("▁") && !noise.contains("█"), "\(noise)")
    }

    @Test func aLowWindowGetsTheSameInFewerLines() {
        let full = Self.text(80)
        let compact = PreviewView.lines(Self.preview, width: 80, all: false, compact: true, glyphs: .unicode).map(\.text)
        #expect(compact.count <= full.count - 4 && !compact.contains(""))
        #expect(compact.contains("1 other stays as it is."))
        for start in ["Discharge pressure bar", "LL Discharge", "Low pressure trip", "Shaft seal leaking", "Par 2:30"] {
            #expect(compact.contains { $0.hasPrefix(start) }, "\(start)")
        }
    }

    @Test func steadyReadingsAreFoldedUnlessAllAreAskedFor() {
        #expect(Self.text(80).contains { $0.contains("1 other stays as it is: speed.") })
        #expect(!Self.text(80).contains { $0.hasPrefix("Speed") })
        #expect(Self.text(80, all: true).contains { $0.hasPrefix("Speed") })
    }

    @Test func coloursAndCharactersAreThoseOfTheTerminal() {
        var style = LineStyle(descriptor: -1, environment: ["TERM": "xterm-256color"])
        #expect(style.depth == nil && style.width == 80 && style.rows == nil)
        #expect(LineStyle(descriptor: -1, environment: ["COLUMNS": "132"]).width == 132)
        #expect(LineStyle(descriptor: -1, environment: ["TERM": "linux"]).glyphs == .ascii)
        // The locale is the process's own: ProcessPreviewTests has one that is not UTF-8.
        style.glyphs = .ascii
        let lines = PreviewView.lines(Self.preview, width: 80, all: true, glyphs: style.glyphs)
        #expect(style.text(lines).utf8.allSatisfy { $0 == 0x0A || (0x20..<0x7F).contains($0) })
        #expect(style.text(lines).contains("m3/h"))
        style.depth = .twoFiftySix
        #expect(style.text(lines).contains("\u{1B}[38;5;161m"))
        style.depth = .mono
        let mono = style.text(lines)
        #expect(!mono.contains("38;5") && mono.contains("\u{1B}[7m"))
    }

    @Test func controlsInTitlesDoNotReachTheTerminal() {
        var preview = Self.preview
        preview.title = "x\u{1B}[31m\u{202E}"
        preview.tags[0].title = "y\u{1B}]0;z\u{7}"
        preview.trips[0].title = "t\u{9B}2J"
        for line in PreviewView.lines(preview, width: 80, all: true, glyphs: .unicode) {
            #expect(!line.text.unicodeScalars.contains(where: ControlCharacters.isUnsafe), "\(line.text)")
        }
    }
}
