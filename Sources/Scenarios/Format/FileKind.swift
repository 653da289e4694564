/// What instructors write: one kind of file each.
public enum FileKind: String, Sendable, CaseIterable {
    case asset, scenario
    case faultLibrary = "fault-library"
    case rubric, pool, recording, certification

    /// The key that holds a file's id and tells what it is.
    public var key: String { self == .faultLibrary ? "fault_library" : rawValue }

    /// Where files of the kind lie in a library.
    public var folder: String { self == .faultLibrary ? "faults" : rawValue + "s" }

    /// The name of its JSON Schema, for this number of the format.
    public var schemaFile: String { (self == .faultLibrary ? "faults" : rawValue) + ".v1.json" }

    /// The line at the head of a file by which editors find the schema.
    public var editorLine: String { "# yaml-language-server: $schema=../schema/\(schemaFile)" }
}
