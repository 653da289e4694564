/// What a statement says somebody did; names are those of cmi5 and ADL, and of the Tin Can registry for `earned`.
public enum XAPIVerb: String, Sendable, CaseIterable {
    case initialized, passed, failed, completed, terminated, voided, earned

    /// The verb's IRI.
    public var id: String {
        switch self {
        case .earned: "http://id.tincanapi.com/verb/earned"
        default: "http://adlnet.gov/expapi/verbs/\(rawValue)"
        }
    }
}
