/// A row for an MLflow scoring server, as `dataframe_records`.
public struct ScoringRequest: Sendable {
    public var row: [String: JSONValue]

    public init(_ features: [(name: String, value: Double?)]) {
        row = Dictionary(features.map { ($0.name, $0.value.map { .number($0) } ?? .null) }) { $1 }
    }

    public var body: [UInt8] { JSONValue.object(["dataframe_records": .array([.object(row)])]).bytes }

    /// The request, ready to send.
    /// - Parameter timeout: seconds for all of it.
    public func http(to url: String, authorization: AuthorizationHeader?, timeout: Double) -> HTTPRequest {
        HTTPRequest(
            .post, url, headers: ["Content-Type": "application/json", "Accept": "application/json"], authorization: authorization,
            body: body, timeout: timeout)
    }
}
