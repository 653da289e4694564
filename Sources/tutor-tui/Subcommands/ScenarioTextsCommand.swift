import ArgumentParser
import Scenarios
import Tutor

extension ScenarioCommand {
    /// The texts of a machine and its drills as a catalogue, for whoever translates them.
    struct Texts: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a machine's texts with their translations, as a catalogue to complete.",
            discussion:
                "Where nothing stands behind the tab, the translation is missing. Save it as languages/CODE/MACHINE.txt in the library."
        )
        @OptionGroup var common: CommonOptions
        @Flag(help: "Only what has no translation.") var missing = false
        @Argument(help: ArgumentHelp("Machine id.", valueName: "machine")) var machine: String

        /// One text.
        private struct Text: Encodable {
            var english: String
            var translation: String?
        }

        func validate() throws {
            if [nil, .english].contains(common.language?.language) {
                throw ValidationError("Say into which language: --language de, es, pt or ja.")
            }
        }

        func run() throws {
            let library = try common.loadLibrary()
            let asset = try common.asset(machine, in: library)
            let language = common.language?.language ?? .english
            let (own, shared) = (
                LibraryTexts.catalogue(asset.id, language), LibraryTexts.catalogue(LibraryTexts.shared, language)
            )
            let drills = library.scenarios.filter { $0.asset == asset.id }
            let texts = (asset.texts + drills.flatMap(\.texts)).reduce(into: [Text]()) { all, english in
                guard !all.contains(where: { $0.english == english }) else { return }
                let translation = own[english] ?? shared[english]
                if !missing || translation == nil { all.append(Text(english: english, translation: translation)) }
            }
            if common.json { return Output.json(texts) }
            Output.write(texts.map { Catalogue.lines($0.english, $0.translation ?? "") }.joined())
        }
    }
}
