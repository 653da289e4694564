import Scenarios

/// A file of the library as a drill names it: the ledger holds its bytes once, by their hash.
public struct FiledFile: Sendable, Hashable, Codable {
    /// Relative to the library's folder.
    public var path: String
    /// SHA-256 of the bytes, hexadecimal.
    public var sha256: String

    public init(path: String, sha256: String) {
        self.path = path
        self.sha256 = sha256
    }

    public init(_ file: LibraryFile) { self.init(path: file.path, sha256: ContentDigest.of(file.bytes)) }
}
