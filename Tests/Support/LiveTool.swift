import Foundation

/// A script of `Tests/Live`, run to its end by the Python that was fetched for it.
public enum LiveTool {
    /// What it said; error output stays apart unless it failed.
    public static func run(_ kind: LiveServer.Kind, _ script: String, _ arguments: [String]) throws -> String {
        let live = ProcessInfo.processInfo.environment["TUTOR_LIVE"] ?? ""
        let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Live")
        let process = Process()
        process.executableURL = URL(filePath: live).appending(path: "\(kind.rawValue)/bin/python")
        process.arguments = [scripts.appending(path: script).path] + arguments
        // Files, not pipes: nobody needs to read while it runs.
        let folder = FileManager.default.temporaryDirectory.appending(path: "live-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = ["out", "err"].map { folder.appending(path: $0) }
        for file in files { try Data().write(to: file) }
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let output = try String(contentsOf: files[0], encoding: .utf8)
        guard process.terminationStatus != 0 else { return output }
        return output + (try String(contentsOf: files[1], encoding: .utf8))
    }
}
