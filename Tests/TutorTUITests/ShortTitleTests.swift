import Foundation
import Scenarios
import Testing
import Tutor

@testable import tutor_tui

/// Instruments in a narrow column.
@Suite struct ShortTitleTests {
    private func rows(_ tags: [(title: String, names: [String])]) -> [PlantDisplay.Row] {
        tags.map {
            PlantDisplay.Row(
                tag: $0.title, title: $0.title, names: $0.names, unit: "", text: "", alarm: nil, good: true, recent: [],
                scale: 0...1)
        }
    }

    @Test func namesThatPeopleUseStandForTitlesThatDoNotFit() {
        let rows = rows([
            ("Pilot pressure", ["pilot"]), ("Hydraulic oil temperature", ["temperature of the oil", "oil temp", "hot"]),
            ("Hydraulic oil level", ["level", "oil level", "oil temp"]), ("Charge filter differential pressure", []),
        ])
        #expect(
            ShortTitle.of(rows, columns: 14, ellipsis: "…") == ["Pilot pressure", "Oil temp", "Oil level", "Charge filter…"])
        #expect(ShortTitle.of(rows, columns: 40, ellipsis: "…") == rows.map(\.title))
    }

    /// At 80 columns, the size that everybody has, no two instruments of a shipped machine read alike.
    @Test func noTwoInstrumentsReadAlike() throws {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let library = try Library(folder: "/\(root)/scenario-library")
        for asset in library.assets {
            let rows = rows(asset.tags.map { ($0.title, $0.names) })
            for columns in 13...40 {
                let titles = ShortTitle.of(rows, columns: columns, ellipsis: "…")
                #expect(Set(titles).count == titles.count, "\(asset.id) at \(columns): \(titles)")
                #expect(titles.allSatisfy { CellWidth.of($0) <= columns })
            }
            print(asset.id, ShortTitle.of(rows, columns: 14, ellipsis: "…"))
        }
    }
}
