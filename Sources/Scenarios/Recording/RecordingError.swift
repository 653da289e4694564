/// Why a recording cannot be used at all. What is wrong with single rows is in ``Recording/rejected``.
public enum RecordingError: Error, Sendable, Hashable {
    case tooLarge(limit: Int)
    case noSuchColumn(String, suggestion: String?)
    /// No reading could be read.
    case empty
    case unknown(String)
}
