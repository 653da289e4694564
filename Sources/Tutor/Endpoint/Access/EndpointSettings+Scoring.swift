extension EndpointSettings {
    /// Where second opinions are asked for; nil without a scoring endpoint. It gets the model's credentials where both live on one
    /// host, and none elsewhere: a key goes only to the host it belongs to.
    public func scoringTarget(client: EndpointClient, now: @escaping @Sendable () -> Double = BootClock.now) -> EndpointTarget? {
        guard let scoringEndpoint else { return nil }
        let shared = connection?.url.authority == scoringEndpoint.authority ? target(client: client, now: now) : nil
        return EndpointTarget(url: scoringEndpoint.text, model: nil, authorizer: shared?.authorizer ?? FixedAuthorizer(nil))
    }
}
