import Foundation

/// Files of a command's result, in a folder.
enum OutputFolder {
    static func write(_ files: [(name: String, text: String)], to folder: String) throws {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for file in files {
                try Data(file.text.utf8).write(to: URL(filePath: folder).appending(path: file.name), options: .atomic)
            }
        } catch {
            throw Failure.file(.cannotWrite(path: folder))
        }
    }
}
