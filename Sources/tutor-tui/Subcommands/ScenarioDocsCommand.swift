import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// Sheets to print: of the library, of a drill, of a machine.
    struct Docs: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a sheet of a drill or of a machine, or what the library holds, as Markdown or as a page.",
            discussion: """
                Of a drill: what a trainee may hold in the hand, without the answer; with --answers all that an instructor needs. Of a \
                machine: what can be read, looked at and done. Without an id: machines, tags, fault modes and drills, counted.
                """)
        @OptionGroup var common: CommonOptions
        @Flag(help: "The instructor's sheet: with hidden faults, hints, procedure and solution.") var answers = false
        @Option(help: ArgumentHelp("Write a page to print, to a file or to - (standard output).", valueName: "file")) var html:
            String?
        @Argument(
            help: ArgumentHelp("Id of a drill or machine; none means the library.", valueName: "id"),
            completion: Completing.drillsAndMachines) var id: String?

        func validate() throws {
            if html != nil, common.json { throw ValidationError(tr("--html and --json are two forms: name one of them.")) }
            if id == nil, html != nil || answers {
                throw ValidationError(tr("Name a drill or a machine: the library has one page."))
            }
        }

        func run() throws {
            let library = try common.loadLibrary()
            guard let id else {
                let page = Words.page(of: library)
                return common.json ? Output.json(Facts(title: "The library", markdown: page)) : Output.write(page)
            }
            let sheet = try sheet(id, in: library)
            if common.json { return Output.json(Facts(title: sheet.title, markdown: sheet.markdown)) }
            if let html { return try Output.page(Page(sheet), to: html) }
            Output.write(sheet.markdown)
        }

        private func sheet(_ id: String, in library: Library) throws -> Sheet {
            if let asset = library.asset(id) {
                guard !answers else {
                    throw ValidationError(tr("--answers is for drills; \(asset.id) is a machine, which hides nothing."))
                }
                return Words.machineSheet(of: asset)
            }
            let scenario = try common.scenario(id, in: library)
            guard let asset = library.asset(scenario.asset) else { throw Failure.drill(.cannotStart(scenario: scenario.id)) }
            guard answers else { return Words.traineeSheet(of: scenario, asset: asset) }
            return Words.instructorSheet(
                of: scenario, asset: asset, library: library,
                preview: try Failure.previewing(scenario, library: library, seed: 0))
        }

        /// A sheet as JSON.
        private struct Facts: Encodable {
            var title: String
            var markdown: String
        }
    }
}
