/// What a conversation takes from the world outside: values, so that a test that touches one unasked can fail.
public struct ConversationEnvironment: Sendable {
    /// Wall clock, RFC 3339 UTC with milliseconds.
    public var now: @Sendable () -> String
    /// A new id for a drill, unique for ever.
    public var makeID: @Sendable () -> String
    /// A seed for a drill whose starter named none.
    public var makeSeed: @Sendable () -> UInt64
    /// Name and version, written into every drill's header.
    public var program: String
    /// Issues the certificates on which no person decides; nil issues none, and says that somebody can.
    public var certificates: CertificateIssuer?
    /// Time passes as a script says, not by the wall: an exam on such a clock is on record as one, and counts for no certificate.
    public var isScripted = false
    /// Told the name of what is about to be carried out, for a report should it break down; never anybody's words.
    public var onCommand: @Sendable (CommandName) -> Void = { _ in }

    public init(
        now: @escaping @Sendable () -> String, makeID: @escaping @Sendable () -> String, makeSeed: @escaping @Sendable () -> UInt64,
        program: String, certificates: CertificateIssuer? = nil
    ) {
        self.now = now
        self.makeID = makeID
        self.makeSeed = makeSeed
        self.program = program
        self.certificates = certificates
    }
}
