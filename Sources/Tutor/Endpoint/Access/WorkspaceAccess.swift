/// How a Databricks workspace is logged in to for anything else than a model: a token in a variable of the site's choice, else what
/// Databricks' own tools would use.
public struct WorkspaceAccess: Sendable {
    private let workspace: EndpointURL?
    private let way: DatabricksLogin.Way?

    /// - Parameters:
    ///   - host: of the workspace, where the site names one; else the environment's or the profile's.
    ///   - tokenVariable: looked at first.
    public init(host: String?, tokenVariable: String, in sources: SettingsSources) throws(SettingsError) {
        let login = try DatabricksLogin(named: nil, in: sources)
        if let host {
            do {
                workspace = try EndpointURL(host).workspace
            } catch {
                throw .badURL(error, name: SettingKey.endpoint.rawValue, .standard)
            }
        } else {
            workspace = login.workspace
        }
        if let token = sources.variable(tokenVariable) {
            way = .token(Secret(token))
        } else if let home = login.home, let workspace, home.authority != workspace.authority {
            // A profile's key is for the profile's own workspace.
            way = nil
        } else {
            way = login.way
        }
    }

    /// `https://HOST`; nil when nothing names one.
    public var root: String? { workspace?.root }

    /// Make it once: it keeps the tokens that it gets. Nil when there is nothing to log in with.
    public func authorizer(client: EndpointClient) -> (any Authorizer)? {
        switch (way, workspace) {
        case (.token(let token), _): FixedAuthorizer(bearer: token)
        case (.client(let id, let secret), let workspace?):
            OAuthAuthorizer(workspace: workspace, id: id, secret: secret, client: client)
        case (.client, nil), (nil, _): nil
        }
    }
}
