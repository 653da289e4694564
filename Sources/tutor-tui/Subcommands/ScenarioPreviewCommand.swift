import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension ScenarioCommand {
    /// What a trainee will see, all at once.
    struct Preview: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show what a drill does when nobody touches it: curves, alarms, trips, and the answer.",
            discussion: """
                The drill runs from its start to its limit on a clock of its own, which takes a moment. For instructors: it names what is \
                hidden. T on the axis is the target, P is par: when a careful observer is sure. "out" says when a reading leaves its \
                normal range.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The run of this seed: it draws onsets and noise.", valueName: "n")) var seed: UInt64 = 0
        @Flag(help: "Also the readings that stay as they are.") var all = false
        @Option(help: ArgumentHelp("Write a page to print, to a file or to - (standard output).", valueName: "file")) var html:
            String?
        @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario"), completion: Completing.drills) var id: String

        func validate() throws {
            if html != nil, common.json { throw ValidationError(tr("--html and --json are two forms: name one of them.")) }
        }

        func run() throws {
            let library = try common.loadLibrary()
            let scenario = try common.scenario(id, in: library)
            let preview = try Failure.previewing(scenario, library: library, seed: seed)
            if common.json { return Output.json(preview) }
            if let html { return try Output.page(Page(preview, of: scenario, library: library), to: html) }
            if common.plain { return Output.blocks(Words.sentences(preview, all: all).map(Block.text)) }
            let style = LineStyle(descriptor: 1, environment: ProcessInfo.processInfo.environment)
            Output.write(style.text(PreviewView.lines(preview, width: style.width, all: all, glyphs: style.glyphs)))
        }
    }
}

extension Failure {
    /// Runs a drill untouched, or says why it cannot be run.
    static func previewing(_ scenario: Scenario, library: Library, seed: UInt64) throws -> DrillPreview {
        do {
            return try DrillPreview(scenario, library: library, seed: seed)
        } catch {
            throw Failure.library(.cannotPreview(error, scenario: scenario.id))
        }
    }
}

extension Output {
    /// Writes a page to a file, or to standard output for `-`.
    static func page(_ page: Page, to path: String) throws {
        guard path != "-" else { return write(page.html) }
        do {
            try Data(page.html.utf8).write(to: URL(filePath: path), options: .atomic)
        } catch {
            throw Failure.file(.cannotWrite(path: path))
        }
        write(tr("Written: \(ControlCharacters.visible(path))") + "\n")
    }
}
