import ArgumentParser
import Scenarios
import Tutor

/// `tutor-tui library`: what the library holds.
struct LibraryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "library", abstract: "What the library holds: machines with their points and fault modes, and drills.")
    @OptionGroup var common: CommonOptions

    func run() throws {
        let library = try common.loadLibrary()
        if common.json { return Output.json(Contents(library)) }
        Output.blocks([
            .table(
                TextTable(
                    headings: [tr("Machine"), tr("Industry"), tr("Tags"), tr("Process faults"), tr("Sensor faults"), tr("Drills")],
                    rows: library.assetList.map { asset in
                        [
                            Library.local(asset.title, machine: asset.id), Words.industry(asset.industry), "\(asset.tags.count)",
                            "\(asset.faultCount - asset.sensorFaultCount)", "\(asset.sensorFaultCount)",
                            "\(library.scenarioList.filter { $0.asset == asset.id }.count)",
                        ]
                    }, numeric: [2, 3, 4, 5]))
        ])
    }

    private struct Contents: Encodable {
        struct Machine: Encodable {
            struct Fault: Encodable {
                var id: String
                var kind: String
            }
            var id: String
            var title: String
            var industry: String
            var tags: [String]
            var faultModes: [Fault]
        }
        /// What can be certified; ``requirements`` as sentences.
        struct Certificate: Encodable {
            var id: String
            var version: Int
            var title: String
            var requirements: [String]
            var validForDays: Int
        }
        var assets: [Machine]
        var scenarios: [ScenarioFacts]
        var certifications: [Certificate]

        init(_ library: Library) {
            assets = library.assets.map { asset in
                Machine(
                    id: asset.id, title: asset.title, industry: asset.industry, tags: asset.tags.map(\.id),
                    faultModes: asset.faults.map { .init(id: $0.id, kind: $0.kind.rawValue) })
            }
            scenarios = ScenarioFacts.withPar(library.scenarios, library)
            certifications = library.certifications.map { certification in
                Certificate(
                    id: certification.id, version: certification.version, title: certification.title,
                    requirements: certification.requirements.map(Words.requirement),
                    validForDays: Int(certification.validFor / 86_400))
            }
        }
    }
}
