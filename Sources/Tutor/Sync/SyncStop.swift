/// Why a run ended before everything was sent: facts, of which ``Words`` makes sentences.
public enum SyncStop: Error, Sendable, Hashable {
    case records(RecordsError)
    /// The other side does not know us, or does not let us: 401, 403.
    case notAllowed(status: Int, said: String)
    /// The other side answers, but not as one of its kind does.
    case wrongAddress(status: Int, said: String)
    /// Something that trying again cannot mend: no credentials, or a secret that would go in the clear.
    case endpoint(EndpointError)
    /// It does not answer, or has too much to do: when to try again, RFC 3339 UTC, and what it said last.
    case later(until: String, said: String)
    /// The folder of batches cannot be written.
    case folder(path: String)
}
