import Foundation

/// The libraries that read our certificates: `.build-live/credentials`.
enum LiveReaders {
    /// Their folder; nil when nobody has said where it is.
    static var part: URL? {
        ProcessInfo.processInfo.environment["TUTOR_LIVE"].map { URL(filePath: $0).appending(path: "credentials") }
    }

    /// Why they are not there; nil when they are.
    static var lack: String? {
        guard let part else { return "TUTOR_LIVE is not set: `make live` sets it" }
        let mark = part.appending(path: "ready").path
        return FileManager.default.fileExists(atPath: mark) ? nil : "credentials is not there: `make live-deps` says why"
    }
}
