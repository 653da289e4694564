import Scenarios

@testable import Tutor

extension InterpreterContext {
    /// Drills of the fixtures.
    static let drills: [Scenario] = [
        .fixture(
            "hydraulic-pressure-falling", "Pilot pressure is falling", asset: "harvester-hydraulics", level: 2,
            tags: ["hydraulic", "pumps"]),
        .fixture(
            "hydraulic-oil-hot", "Hydraulic oil runs hot", asset: "harvester-hydraulics", level: 1, tags: ["hydraulic", "cooling"]),
        .fixture("crusher-bearing-hot", "Crusher bearing runs hot", asset: "jaw-crusher", level: 3, tags: ["crusher", "bearing"]),
    ]

    /// In a drill on an asset.
    static func drill(_ asset: Asset, lastTags: [String] = []) -> InterpreterContext {
        InterpreterContext(asset: asset, mode: .drill, scenarios: drills.map(ScenarioSummary.init), offered: [], lastTags: lastTags)
    }

    /// Between drills, perhaps after a list.
    static func outside(offered: [String] = []) -> InterpreterContext {
        InterpreterContext(asset: nil, mode: nil, scenarios: drills.map(ScenarioSummary.init), offered: offered, lastTags: [])
    }
}

extension Interpretation {
    /// `read_tags tags=oil_level`: the commands, short, for tables of expectations.
    var brief: String {
        commands.map { command in
            let arguments = command.arguments.filter { $0.key != "quote" }.sorted { $0.key < $1.key }.map { key, value in
                switch value {
                case .text(let text): "\(key)=\(text)"
                case .number(let number): "\(key)=\(number == number.rounded() ? "\(Int(number))" : "\(number)")"
                case .list(let list): "\(key)=\(list.joined(separator: ","))"
                }
            }
            return ([command.name.rawValue] + arguments).joined(separator: " ")
        }.joined(separator: " + ")
    }
}
