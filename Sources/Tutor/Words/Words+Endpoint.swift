extension Words {
    /// What went wrong with the endpoint, in one sentence.
    public func sentence(_ error: EndpointError) -> String { "The model could not be reached." }
}
