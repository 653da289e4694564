import Foundation

@testable import Scenarios

/// The project's own files, found from this source file, so that tests read what is shipped and nothing else.
enum ProjectFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whether there is time for all of it.
    static let runsLongTests = ProcessInfo.processInfo.environment["TUTOR_LONG_TESTS"] != nil

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The fenced YAML blocks of a page, in order.
    static func yamlBlocks(_ path: String) throws -> [String] {
        try text(path).components(separatedBy: "```yaml\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }

    /// The fenced data files of a page, whose fences name them.
    static func dataBlocks(_ path: String) throws -> [LibraryFile] {
        try text(path).components(separatedBy: "```csv ").dropFirst().compactMap { block in
            let lines = block.components(separatedBy: "```")[0].split(separator: "\n", maxSplits: 1)
            return LibraryFile(path: "docs/\(lines[0])", bytes: Array(lines[1].utf8))
        }
    }

    /// The library that the authoring page describes by example.
    static func documentedLibrary() throws -> Library { Library(files: try documentedFiles()) }

    static func documentedFiles() throws -> [LibraryFile] {
        try dataBlocks("docs/asset-format.md")
            + yamlBlocks("docs/asset-format.md").enumerated().map {
                LibraryFile(path: "docs/asset-format.md#\($0.offset + 1)", bytes: Array($0.element.utf8))
            }
    }
}
