/// Everything that is set about endpoints, and where each value came from. Holds keys only as ``Secret``.
public struct EndpointSettings: Sendable {
    /// A value in force, as it may be shown.
    public struct InForce: Sendable, Hashable {
        public var key: SettingKey
        /// Never a secret: a command is not shown, a URL without the values of its query.
        public var shown: String
        public var origin: SettingOrigin
    }

    /// Why there is no connection.
    public enum Absence: Sendable, Hashable {
        /// `--offline`.
        case chosen
        /// Nothing is set.
        case nothingNamed
        /// A model is named, and no place to find it at.
        case onlyAModel
        /// There is a Databricks workspace or an OpenAI key, for whatever program they were set; no model is named.
        case noModel(SettingOrigin)
    }

    /// Something that works and ought not to stay so.
    public enum Warning: Sendable, Hashable {
        /// A file that holds keys can be read by others.
        case exposed(file: String)
        /// No model is named, and most servers want one.
        case noModelNamed
    }

    /// Nil without an endpoint: then no socket is opened.
    public internal(set) var connection: EndpointConnection?
    public internal(set) var absence: Absence?
    public internal(set) var inForce: [InForce] = []
    public internal(set) var warnings: [Warning] = []
    /// What the model takes, question and answer together.
    public internal(set) var contextTokens = 8192
    /// What one answer may take.
    public internal(set) var maxTokens = 1024
    public internal(set) var limits = EndpointLimits()
    /// What is set beside the model.
    public internal(set) var talk = TalkSettings()
    /// Certificates to trust instead of the system's.
    public internal(set) var certificates: String?
    /// A folder with what the model is told, instead of the one that comes with the program.
    public internal(set) var prompts: String?
    public internal(set) var scoringEndpoint: EndpointURL?
    /// What the key command gets to see.
    var environment = HiddenEnvironment([:])

    /// What the client is made with.
    public var networkOptions: NetworkOptions { NetworkOptions(certificates: certificates, limits: limits) }

    init() {}
}

/// Variables for a program that is started. Prints none of them.
struct HiddenEnvironment: Sendable, CustomStringConvertible, CustomReflectable {
    let variables: [String: String]
    init(_ variables: [String: String]) { self.variables = variables }
    var description: String { "HiddenEnvironment" }
    var customMirror: Mirror { Mirror(self, children: []) }
}
