import Foundation
import Scenarios
import Tutor

/// A drill, a machine or a file that an author has open: what is wrong with it, and how it looked when it was last well.
final class WatchedDrill {
    /// What one reading of the files came to.
    struct Reading {
        /// Of the drill's own files.
        var diagnostics: [Diagnostic]
        /// Nil when it cannot be run now, or is a machine.
        var preview: DrillPreview?
        /// Why it cannot be run, where no diagnostic says so; and what a machine holds.
        var note: String?
        /// A drill that can be run, or a machine that can be read.
        var stands = false
    }

    /// As it was named on the command line; a file of the library as diagnostics name it.
    let name: String
    /// The file that was named, as diagnostics name it; nil where an id was. Found out while the file is there.
    private let file: String?
    /// The named file when the library's folder does not hold it.
    let fileOutside: String?
    private let folder: String
    private let seed: UInt64
    /// The id, once it was known.
    private var id: String?
    /// As diagnostics name them: the drill's file, its machine's, its rubric's and recording's.
    private var files: Set<String> = []
    /// The last reading that could be run, and when that was.
    private(set) var good: (preview: DrillPreview, at: String)?

    /// - Parameters:
    ///   - folder: the library's.
    ///   - library: as it is now: finds the file of an id that is broken.
    init(name: String, folder: String, library: Library, seed: UInt64) throws {
        self.folder = folder
        self.seed = seed
        if Self.isPath(name) {
            guard FileManager.default.fileExists(atPath: name) else { throw Failure.file(.unreadable(path: name)) }
            let inside = Self.label(of: name, in: folder)
            file = inside ?? name
            self.name = inside ?? name
            fileOutside = inside == nil ? name : nil
            files = [inside ?? name]
        } else {
            file = nil
            fileOutside = nil
            self.name = name
            id = name
            guard library.summary(ofScenario: name) == nil, library.summary(ofAsset: name) == nil else { return }
            guard let broken = try Self.file(of: name, in: folder) else {
                throw Failure.library(.noScenario(name, suggestion: Spelling.nearest(to: name, in: library.scenarioList.map(\.id))))
            }
            files = [broken]
        }
    }

    /// A name that means a file.
    static func isPath(_ name: String) -> Bool { name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

    /// Where the files lie that this drill is made of.
    var paths: Set<String> { Set(files.map { $0 == fileOutside ? $0 : folder + "/" + $0 }) }

    /// Looks at a library that was just read.
    func read(_ library: Library, at time: String) -> Reading {
        if let file {
            id =
                library.scenarioList.first { $0.location.file == file }?.id
                ?? library.assetList.first { $0.location.file == file }?.id
        }
        if let id, library.summary(ofScenario: id) != nil, let scenario = library.scenario(id) {
            take(filesOf: scenario, library)
            let diagnostics = diagnostics(library)
            do {
                let preview = try DrillPreview(scenario, library: library, seed: seed)
                good = (preview, time)
                return Reading(diagnostics: diagnostics, preview: preview, stands: true)
            } catch {
                return Reading(
                    diagnostics: diagnostics, note: "\(Failure.library(.cannotPreview(error, scenario: scenario.id)))")
            }
        }
        if let id, let asset = library.asset(id) {
            files.insert(asset.location.file)
            return Reading(
                diagnostics: diagnostics(library),
                note:
                    tr(
                        "\(asset.local(asset.title)): \(asset.tags.count) readings, \(asset.components.count) parts, \(asset.faults.count) faults. Name one of its drills to see curves."
                    )
            )
        }
        let diagnostics = diagnostics(library)
        return Reading(
            diagnostics: diagnostics,
            note: diagnostics.isEmpty ? tr("\(name) holds no drill or machine that can be read now.") : nil)
    }

    private func take(filesOf scenario: Scenario, _ library: Library) {
        files = [scenario.location.file]
        if let asset = library.summary(ofAsset: scenario.asset) { files.insert(asset.location.file) }
        if let rubric = library.rubric(scenario.rubric) { files.insert(rubric.location.file) }
        if let recording = scenario.replay.flatMap({ library.recordings.mapping($0.recording) }) {
            let file = recording.location.file
            files.insert(file)
            files.insert((file.lastIndex(of: "/").map { String(file[...$0]) } ?? "") + recording.file)
        }
    }

    /// Those of its own files. Where a file outside the library stands for one inside it, the one inside is not a second drill.
    private func diagnostics(_ library: Library) -> [Diagnostic] {
        library.diagnostics.filter { diagnostic in
            if case .duplicateID = diagnostic.problem, fileOutside != nil { return false }
            return files.contains(diagnostic.location.file)
        }
    }

    /// A path from the library's folder on; nil where it does not lie in there.
    private static func label(of path: String, in folder: String) -> String? {
        let file = URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
        let root = URL(filePath: folder).standardizedFileURL.resolvingSymlinksInPath().path + "/"
        return file.hasPrefix(root) ? String(file.dropFirst(root.count)) : nil
    }

    /// The file that says it is this drill or machine, though it cannot be read.
    private static func file(of id: String, in folder: String) throws -> String? {
        try Failure.catching { try Library.files(in: folder) }.first { file in
            String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").contains {
                $0 == "scenario: \(id)" || $0 == "asset: \(id)" && file.path.hasPrefix("assets/")
            }
        }?.path
    }
}
