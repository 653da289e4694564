/// Why somebody was refused; made into words by ``Words``.
public struct Denial: Error, Sendable, Hashable {
    public enum Fact: Sendable, Hashable {
        /// Their role does not have the permission.
        case role
        /// Drills are run in one's own name.
        case otherPerson
        /// They have left.
        case left
        /// They would have to prove themselves, and nothing can be asked here.
        case noTerminal
        case noPassphrase
        case wrongPassphrase(left: Int)
        case shut(seconds: Int)
        /// In a session: the option is the server's to set.
        case option(String)
        /// In a session: reading and writing files.
        case file
        /// In a session: a subcommand that is not open there.
        case command
        /// In a session: the words are not a command line.
        case words
        /// The second person is the first.
        case samePerson
    }

    public var fact: Fact
    public var permission: Permission
    /// Who was refused, as they are on record.
    public var authority: Authority

    public init(_ fact: Fact, _ permission: Permission, _ authority: Authority) {
        self.fact = fact
        self.permission = permission
        self.authority = authority
    }
}
