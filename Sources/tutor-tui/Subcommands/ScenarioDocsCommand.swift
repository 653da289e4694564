import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// The library as a page.
    struct Docs: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print what the library holds, counted, as a Markdown page.",
            discussion: "No answers are in it: it counts machines, tags, fault modes and drills by level and by what they teach.")
        @OptionGroup var common: CommonOptions

        func run() throws { Output.write(Words.page(of: try common.loadLibrary())) }
    }
}
