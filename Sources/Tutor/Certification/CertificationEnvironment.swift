/// What certification takes from the world outside.
public struct CertificationEnvironment: Sendable {
    /// Wall clock, RFC 3339 UTC.
    public var now: @Sendable () -> String
    /// A new UUID, lower case.
    public var makeID: @Sendable () -> String
    /// So many random bytes.
    public var random: @Sendable (Int) -> [UInt8]

    public init(
        now: @escaping @Sendable () -> String, makeID: @escaping @Sendable () -> String,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.now = now
        self.makeID = makeID
        self.random = random
    }
}
