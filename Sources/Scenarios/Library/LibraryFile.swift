/// One file of a library as it was read: kept so that a drill can name exactly the text it ran on.
public struct LibraryFile: Sendable {
    /// Relative to the library's folder: `scenarios/harvester-pilot-pressure.yaml`.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
