/// How long records are kept, as moments, RFC 3339 UTC: what ended before them goes.
public struct RetentionRule: Sendable {
    /// Journals, but for their last entry, of drills that ended before this go, unless an exam or a certificate rests on them.
    public var journalsBefore: String
    /// Everything of drills that ended before this goes, unless a certificate rests on them.
    public var recordsBefore: String
    /// The same moment for certificates of a certification, by the end of the certificate; nil takes ``recordsBefore``.
    public var certificatesBefore: @Sendable (_ track: String) -> String?

    public init(
        journalsBefore: String, recordsBefore: String,
        certificatesBefore: @escaping @Sendable (_ track: String) -> String?
    ) {
        self.journalsBefore = journalsBefore
        self.recordsBefore = recordsBefore
        self.certificatesBefore = certificatesBefore
    }
}
