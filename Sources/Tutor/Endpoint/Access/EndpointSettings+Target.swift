extension EndpointSettings {
    /// Where requests go and how they prove who asks; nil without an endpoint. Make it once: it keeps the tokens that it gets.
    /// - Parameter client: fetches tokens.
    public func target(client: EndpointClient, now: @escaping @Sendable () -> Double = BootClock.now) -> EndpointTarget? {
        guard let connection else { return nil }
        let authorizer: any Authorizer =
            switch connection.credentials.kind {
            case .none: FixedAuthorizer(nil)
            case .bearer(let key): FixedAuthorizer(bearer: key)
            case .header(let name, let key): FixedAuthorizer(AuthorizationHeader(name: name, value: key))
            case .client(let workspace, let id, let secret):
                OAuthAuthorizer(workspace: workspace, id: id, secret: secret, client: client, now: now)
            case .command(let command, let header):
                CommandAuthorizer(command, header: header, environment: environment.variables)
            }
        return EndpointTarget(url: connection.url.text, model: connection.model, authorizer: authorizer)
    }
}
