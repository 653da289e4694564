import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension ScenarioCommand {
    /// JSON Schemas, for editors.
    struct Schema: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the JSON Schema of a kind of file, or write those of all kinds, for editors.",
            discussion: """
                Editors that know the YAML language server complete keys and underline mistakes while you write. Files that \
                "scenario new" writes name their schema in their first line; the schemas lie in the library's folder schema.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("Write into this folder, a file a kind.", valueName: "dir")) var out: String?
        @Argument(help: ArgumentHelp("Which kind of file.", valueName: "kind")) var kind: FileKind?

        func validate() throws {
            if kind == nil, out == nil {
                throw ValidationError(tr("Name a kind to print, or a folder with --out for all of them."))
            }
        }

        func run() throws {
            guard let out else { return Output.write(kind.map(JSONSchema.text) ?? "") }
            try? FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
            var written: [String] = []
            for kind in kind.map({ [$0] }) ?? FileKind.allCases {
                let path = "\(out)/\(kind.schemaFile)"
                guard (try? Data(JSONSchema.text(of: kind).utf8).write(to: URL(filePath: path), options: .atomic)) != nil else {
                    throw Failure.file(.cannotWrite(path: path))
                }
                written.append(path)
            }
            if common.json { return Output.json(written) }
            Output.write(written.map { tr("Wrote \(ControlCharacters.visible($0))") + "\n" }.joined())
        }
    }
}
