/// What can be wrong with the keys: facts.
public enum KeyRingError: Error, Sendable, Hashable {
    /// Others than its owner may read or write it; `mode` as `ls` counts it, octal.
    case exposed(path: String, mode: String)
    /// It belongs to another user.
    case foreign(path: String)
    /// Not a file or folder of keys.
    case unreadable(path: String)
    /// It may not be read or written.
    case file(RecordsError)
    /// There is no key of this kind yet that could be replaced.
    case none(SigningAlgorithm)
    /// The private half is not there any more: it was given up.
    case retired(did: String)
    case cannotMake(SigningAlgorithm)
}
