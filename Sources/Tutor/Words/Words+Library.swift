import Scenarios

/// The library as a page: what there is, counted. Written to docs/library.md and held against it.
extension Words {
    /// Markdown: totals, a row for each machine under its industry, kinds of drills, exam pools.
    public static func page(of library: Library) -> String {
        // A file of the documentation, whatever is spoken where it is made.
        Language.$overriding.withValue(.english) { englishPage(of: library) }
    }

    private static func englishPage(of library: Library) -> String {
        let assets = library.assets
        let scenarios = library.scenarios
        let industries = assets.reduce(into: [String]()) { if !$0.contains($1.industry) { $0.append($1.industry) } }.sorted()
        var out = """
            # The library

            <!-- Made by `tutor-tui scenario docs`; a test holds it against the library. -->

            | industries | machines | tags | alarms | fault modes | of them sensor faults | inspections | actions | drills | exam drills |
            |---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
            | \(industries.count) | \(assets.count) | \(sum(assets, \.tags.count)) | \(assets.reduce(0) { $0 + $1.tags.reduce(0) { $0 + $1.alarms.count } }) | \(sum(assets, \.faults.count)) | \(assets.reduce(0) { $0 + $1.faults.count { $0.kind == .sensor } }) | \(sum(assets, \.components.count)) | \(sum(assets, \.actions.count)) | \(scenarios.count { !$0.isForExams }) | \(scenarios.count(where: \.isForExams)) |

            ## Machines

            | industry | machine | modes | tags | fault modes (sensor) | actions | trips | drills, level 1 / 2 / 3 | exams |
            |---|---|---:|---:|---:|---:|---:|---:|---:|

            """
        for industry in industries {
            for asset in assets where asset.industry == industry {
                let drills = scenarios.filter { $0.asset == asset.id }
                func count(_ level: Int) -> Int { drills.count { $0.level == level && !$0.isForExams } }
                let sensors = asset.faults.count { $0.kind == .sensor }
                out +=
                    "| \(Words.industry(industry)) | \(asset.title) | \(asset.modes.count) | \(asset.tags.count) | \(asset.faults.count) (\(sensors)) | \(asset.actions.count) | \(asset.interlocks.count) | \(count(1)) / \(count(2)) / \(count(3)) | \(drills.count(where: \.isForExams)) |\n"
            }
        }
        out += "\n## What drills teach\n\n| | level 1 | level 2 | level 3 | exams |\n|---|---:|---:|---:|---:|\n"
        for kind in Scenario.Kind.allCases {
            let drills = scenarios.filter { $0.kind == kind }
            func count(_ level: Int) -> Int { drills.count { $0.level == level && !$0.isForExams } }
            out += "| \(Words.kind(kind)) | \(count(1)) | \(count(2)) | \(count(3)) | \(drills.count(where: \.isForExams)) |\n"
        }
        out += "\n## Exam pools\n\n| pool | level | drills |\n|---|---:|---:|\n"
        for pool in library.pools { out += "| \(pool.title) (`\(pool.id)`) | \(pool.level) | \(pool.scenarios.count) |\n" }
        return out
    }

    private static func sum(_ assets: [Asset], _ count: (Asset) -> Int) -> Int { assets.reduce(0) { $0 + count($1) } }

    /// `oil_gas` as people write it.
    public static func industry(_ id: String) -> String {
        switch id {
        case "oil_gas": tr("oil and gas")
        case "food_beverage": tr("food and beverage")
        case "water_wastewater": tr("water and wastewater")
        default: tr(text: id.replacing("_", with: " "))
        }
    }

    static func kind(_ kind: Scenario.Kind) -> String {
        switch kind {
        case .single: tr("one fault, from its signs to its name")
        case .sensorOrProcess: tr("the process, or the instrument?")
        case .intermittent: tr("comes and goes")
        case .masked: tr("hidden by a controller")
        case .twoFaults: tr("two faults at once")
        case .madeWorse: tr("made worse by a wrong act")
        case .nothingWrong: tr("a complaint, and nothing wrong")
        }
    }
}
