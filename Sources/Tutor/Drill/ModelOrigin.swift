/// Which model was asked, and under which instructions; kept with each turn.
public struct ModelOrigin: Sendable, Hashable, Codable {
    /// As configured: the model's or the serving endpoint's name.
    public var model: String
    /// Name, version and content of the prompt, as `drill/1-3f2a9c1b`.
    public var prompt: String

    public init(model: String, prompt: String) {
        self.model = model
        self.prompt = prompt
    }
}
