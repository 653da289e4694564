/// Whose statements they are: everything in a statement that does not come from the ledger.
public struct XAPISite: Sendable, Hashable {
    /// `https://training.example.org`, without a slash at its end: the home page of accounts and the root of our own names.
    public let home: String
    /// Whether people's names go along, where they are known.
    public var withNames: Bool

    public init(home: String, withNames: Bool = false) {
        var home = home
        while home.hasSuffix("/") { home.removeLast() }
        self.home = home
        self.withNames = withNames
    }

    /// Where the ids of this organisation's statements come from.
    var namespace: NameBasedUUID { NameBasedUUID(home, in: .urls) }

    /// The id of the statement with a verb about a record of the ledger.
    /// - Parameter hash: of the record, hexadecimal.
    func statementID(_ verb: XAPIVerb, ofRecord hash: String) -> String {
        NameBasedUUID("\(hash) \(verb.rawValue)", in: namespace).text
    }

    /// The attempt: the drill's own id where that is a UUID, else one made of it.
    func registration(ofDrill id: String) -> String {
        NameBasedUUID(text: id)?.text ?? NameBasedUUID("drill \(id)", in: namespace).text
    }

    /// A name of ours: `https://ORG/xapi/PATH`. What has no place in an IRI is percent-encoded.
    func iri(_ kind: String, _ id: String) -> String {
        "\(home)/xapi/\(kind)/" + PercentText.encoded(id)
    }

    /// Somebody, by their opaque id.
    func agent(_ id: String, name: String) -> ExactJSON {
        .members(
            ("objectType", .string("Agent")), ("name", withNames && !name.isEmpty ? .string(name) : nil),
            ("account", .members(("homePage", .string(home)), ("name", .string(id)))))
    }

    /// An activity of ours.
    func activity(_ kind: String, _ id: String, type: String, name: String) -> ExactJSON {
        .members(
            ("objectType", .string("Activity")), ("id", .string(iri(kind, id))),
            (
                "definition",
                .members(
                    ("type", .string(type)), ("name", name.isEmpty ? nil : .members(("en-US", .string(name)))))
            ))
    }
}
