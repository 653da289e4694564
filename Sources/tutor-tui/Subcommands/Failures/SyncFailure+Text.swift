import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension SyncFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .gap(let gap): Words.sentence(gap)
        case .noSink:
            tr(
                "Nothing is set up to send records to: put lrs_url, batch_folder or databricks_volume into site.yaml (docs/sync.md)."
            )
        }
    }
}
