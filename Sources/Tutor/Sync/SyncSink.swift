/// Where records go to meet those of other machines; stored by its raw value.
public enum SyncSink: String, Sendable, Codable, CaseIterable {
    /// An xAPI learning record store.
    case lrs
    /// A folder of immutable files.
    case batches
    /// The same files in a volume of a Databricks workspace.
    case databricks
}
