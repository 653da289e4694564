import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension FileKind: ExpressibleByArgument {}

extension ScenarioCommand {
    /// A first draft of a file, valid as it stands.
    struct New: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Write a first draft of a machine, a drill or another file, with comments; it is valid as it stands.",
            discussion: """
                The file goes to its place in the library named with --library or TUTOR_LIBRARY, or, where none is named, to the same \
                place under this folder: ./assets/ID.yaml, ./scenarios/ID.yaml and so on. No file is ever overwritten. \
                A drill is worked out on the machine it is for, and played before it is written.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("The machine of a drill or recording: its id, or its file.", valueName: "asset")) var asset:
            String?
        @Option(help: ArgumentHelp("What the drill hides; the machine's first fault when left out.", valueName: "id")) var fault:
            String?
        @Option(help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file")) var out: String?
        @Argument(help: ArgumentHelp("What to write.", valueName: "kind")) var kind: FileKind
        @Argument(help: ArgumentHelp("Its id: small letters and digits, with - between.", valueName: "id")) var id: String

        func validate() throws {
            guard id.wholeMatch(of: /[a-z0-9][a-z0-9_-]{0,63}/) != nil else {
                throw ValidationError(tr("\"\(ControlCharacters.visible(id))\" cannot be an id: use small letters, digits and -."))
            }
            if asset != nil, kind != .scenario, kind != .recording {
                throw ValidationError(tr("--asset is for a scenario or a recording."))
            }
            if fault != nil, kind != .scenario { throw ValidationError(tr("--fault is for a scenario.")) }
        }

        func run() throws {
            let path = try out ?? place()
            var files = try Failure.catching { try Library.files(in: common.namedLibrary ?? ".") }
            let draft: String
            var beside: (name: String, text: String)?
            switch kind {
            case .asset: draft = Skeleton.asset(id: id)
            case .rubric: draft = Skeleton.rubric(id: id)
            case .pool: draft = try pool(Library(files: files))
            case .scenario:
                let asset = try machine(&files)
                let fault = try hidden(of: asset)
                let tried = try Failure.catching {
                    try DraftScenario(id: id, asset: asset, fault: fault, library: files, path: path)
                }
                if let error = tried.findings.first(where: { $0.severity == .error }) {
                    throw Failure.authoring(.draft(id: id, reason: error.message))
                }
                draft = tried.text
            case .recording:
                let asset = try machine(&files)
                let recording = Skeleton.recording(id: id, asset: asset)
                draft = recording.mapping
                beside = (id + ".csv", recording.data)
            case .faultLibrary: draft = Skeleton.faultLibrary(id: id)
            case .certification: draft = try certification(Library(files: files))
            }
            guard path != "-" else { return Output.write(draft) }
            try write(draft, to: path)
            if let beside {
                try write(
                    beside.text, to: URL(filePath: path).deletingLastPathComponent().appending(path: beside.name).relativePath)
            }
            try tell(path)
        }

        // MARK: What it is about

        /// The machine named with `--asset`: of the library, or a file, which is read with the library's from then on.
        private func machine(_ files: inout [LibraryFile]) throws -> Asset {
            guard let asset else {
                throw ValidationError(tr("Name the machine with --asset; \"tutor-tui library --json\" names them all."))
            }
            if asset.hasSuffix(".yaml") || asset.hasSuffix(".yml") {
                let file = try Failure.catching { try Library.file(asset, named: asset) }
                let alone = Library(files: [file])
                if !files.contains(where: { $0.bytes == file.bytes }) { files.append(file) }
                guard let machine = alone.assets.first else { throw Failure.library(.noMachine(asset, suggestion: nil)) }
                return machine
            }
            let library = try common.loadLibrary()
            guard let machine = library.asset(asset) else {
                throw Failure.library(.noMachine(asset, suggestion: Spelling.nearest(to: asset, in: library.assetList.map(\.id))))
            }
            return machine
        }

        private func hidden(of asset: Asset) throws -> FaultMode {
            if let fault, let mode = asset.fault(fault) { return mode }
            let names = asset.faults.map(\.id).joined(separator: ", ")
            if let fault {
                throw ValidationError(
                    tr("\(asset.id) has no fault \"\(ControlCharacters.visible(fault))\". It has: \(names)."))
            }
            guard let first = asset.faults.first else {
                throw ValidationError(tr("\(asset.id) has no faults: a drill needs one to hide."))
            }
            return first
        }

        /// The level with the most exam drills.
        private func pool(_ library: Library) throws -> String {
            let exams = Dictionary(grouping: library.scenarioList.filter(\.isForExams), by: \.level)
            guard let most = exams.max(by: { ($0.value.count, $1.key) < ($1.value.count, $0.key) }) else {
                throw ValidationError(tr("A pool needs drills with \"exam: true\", and the library has none yet."))
            }
            return Skeleton.pool(id: id, level: most.key, scenarios: most.value.map(\.id))
        }

        /// For the tag that most drills have.
        private func certification(_ library: Library) throws -> String {
            let tags = library.scenarioList.filter { !$0.isForExams }.flatMap(\.tags)
            let counts = Dictionary(tags.map { ($0, 1) }, uniquingKeysWith: +)
            guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
                throw ValidationError(tr("A certification needs drills, and the library has none yet."))
            }
            return Skeleton.certification(
                id: id, tag: most.key, level: 1, count: min(3, most.value), pool: library.pools.first?.id)
        }

        // MARK: Where it goes

        /// Under the library that was named, or under this folder.
        private func place() throws -> String {
            guard let library = common.namedLibrary else { return "\(kind.folder)/\(id).yaml" }
            return "\(library)/\(kind.folder)/\(id).yaml"
        }

        private func write(_ text: String, to path: String) throws {
            let folder = URL(filePath: path).deletingLastPathComponent().path
            try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else {
                throw errno == EEXIST ? Failure.file(.exists(path: path)) : Failure.file(.cannotWrite(path: path))
            }
            defer { close(descriptor) }
            let bytes = Array(text.utf8)
            guard write(descriptor, bytes) else { throw Failure.file(.cannotWrite(path: path)) }
        }

        private func write(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
                if count <= 0 { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }

        private func tell(_ path: String) throws {
            let library = common.library.map { " --library \(Self.quoted($0))" } ?? ""
            var next = ["tutor-tui scenario check --strict\(library) \(Self.quoted(path))"]
            if common.namedLibrary != nil, out == nil, kind == .asset || kind == .scenario {
                next.append("tutor-tui scenario test\(library) \(id)")
            }
            if common.json { return Output.json(Written(kind: kind.rawValue, id: id, path: path, next: next)) }
            Output.write(tr("Wrote \(ControlCharacters.visible(path)). Next:") + "\n" + next.map { "  \($0)\n" }.joined())
        }

        /// As a shell takes it for one word.
        private static func quoted(_ path: String) -> String {
            let plain = path.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789-_./~".unicodeScalars.contains($0)
            }
            return plain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
        }

        private struct Written: Encodable {
            var kind: String
            var id: String
            var path: String
            var next: [String]
        }
    }
}
