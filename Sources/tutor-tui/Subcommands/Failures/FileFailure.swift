/// A file or an output cannot be read or written.
enum FileFailure {
    case unreadable(path: String)
    case cannotWrite(path: String)
    case exists(path: String)
    case noOutput(String)

    /// The documented exit status.
    var status: Int32 { 3 }
}
