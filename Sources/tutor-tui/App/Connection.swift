/// Who answers: what the status line says about it, and whether an answer may take longer than a blink.
struct Connection: Sendable, Hashable {
    /// `offline`, or the model's name.
    var label: String
    /// An answer may take seconds: say so before asking for it.
    var mayWait: Bool

    static let offline = Connection(label: "offline", mayWait: false)
}
