import Foundation

/// Supplies the one header that proves who asks.
public protocol Authorizer: Sendable {
    /// The header, ready to send; nil when the endpoint wants none.
    /// - Parameter renewed: the last one was refused with 401: get a new one, if one can be had.
    func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader?
    /// Whether a refused header can be replaced by a new one.
    var canRenew: Bool { get }
}

/// A header's name and its secret value.
public struct AuthorizationHeader: Sendable, Hashable {
    public var name: String
    public var value: Secret
    public init(name: String, value: Secret) {
        self.name = name
        self.value = value
    }
}

extension AuthorizationHeader {
    /// `Authorization: Basic ...` (RFC 7617).
    public static func basic(user: String, password: Secret) -> AuthorizationHeader {
        let text = Data("\(user):\(password.reveal())".utf8).base64EncodedString()
        return AuthorizationHeader(name: "Authorization", value: Secret("Basic " + text))
    }
}

/// Credentials that are known from the start: a bearer token, a key in a header of any name, or none.
public struct FixedAuthorizer: Authorizer {
    private let fixed: AuthorizationHeader?
    public init(_ header: AuthorizationHeader?) { fixed = header }
    /// `Authorization: Bearer ...`.
    public init(bearer token: Secret) {
        fixed = AuthorizationHeader(name: "Authorization", value: Secret("Bearer " + token.reveal()))
    }
    public var canRenew: Bool { false }
    public func header(renewed: Bool) async throws(EndpointError) -> AuthorizationHeader? { fixed }
}
