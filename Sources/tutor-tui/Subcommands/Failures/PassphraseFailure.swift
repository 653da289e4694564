/// A passphrase cannot be read or set.
enum PassphraseFailure {
    case unusableFile(path: String)
    case tooShort
    case differ
    case notGiven

    /// The documented exit status.
    var status: Int32 {
        switch self {
        case .tooShort, .differ: 2
        case .unusableFile, .notGiven: 3
        }
    }
}
