/// One row of the ledger of a kind that has a form of its own.
public struct LedgerRecord: Sendable, Hashable {
    public var receipt: RecordReceipt
    /// RFC 3339 UTC.
    public var at: String
    public var body: CanonicalJSON

    public init(receipt: RecordReceipt, at: String, body: CanonicalJSON) {
        self.receipt = receipt
        self.at = at
        self.body = body
    }

    /// A member of the body that is text; nil when there is none.
    public func text(_ key: String) -> String? { if case .string(let text)? = body[key] { text } else { nil } }

    /// A member of the body that is a whole number; nil when there is none.
    public func integer(_ key: String) -> Int? { if case .integer(let digits)? = body[key] { Int(digits) } else { nil } }

    /// A member of the body that is true or false; nil when there is none.
    public func flag(_ key: String) -> Bool? { if case .bool(let value)? = body[key] { value } else { nil } }
}
