import Scenarios

/// What sending records elsewhere has come to, and what to do about it.
extension Words {
    /// What a sink is called in a sentence.
    public static func name(_ sink: SyncSink) -> String {
        switch sink {
        case .lrs: tr("the learning record store")
        case .batches: tr("the folder of batches")
        case .databricks: tr("the Databricks volume")
        }
    }

    /// One sentence on what a run did.
    public static func sentence(_ outcome: SyncOutcome) -> String {
        let sent = count(outcome.sent, outcome.sink)
        var parts = [outcome.sent == 0 ? tr("nothing new to send") : tr("\(sent) sent")]
        if outcome.conflicts > 0 { parts.append(tr("\(outcome.conflicts) in conflict (see \"tutor-tui sync conflicts\")")) }
        if outcome.refused > 0 { parts.append(tr("\(outcome.refused) refused (see \"tutor-tui sync conflicts\")")) }
        if outcome.waiting > 0 { parts.append(tr("\(outcome.waiting) waiting")) }
        if outcome.sent == 0, parts.count > 1 { parts.removeFirst() }
        return "\(outcome.sink.rawValue): " + parts.joined(separator: ", ") + "."
    }

    private static func count(_ count: Int, _ sink: SyncSink) -> String {
        sink == .lrs ? self.count(count, "statement") : self.count(count, "file")
    }

    /// Why a run ended early.
    public static func sentence(_ stop: SyncStop, _ sink: SyncSink) -> String {
        let place = name(sink)
        return switch stop {
        case .records(let error): error.message
        case .notAllowed(401, let said):
            tr(
                "\(sink.rawValue): it does not accept our login (\(harmless(said))). Check user and password, or the token, and run it again; nothing is lost."
            )
        case .notAllowed(_, let said):
            tr(
                "\(sink.rawValue): we may not write there (\(harmless(said))). Ask its administrator for the right to write, and run it again; nothing is lost."
            )
        case .wrongAddress(_, let said):
            tr(
                "\(sink.rawValue): what answers is not \(place) (\(harmless(said))). Check \(SyncPlan.key(sink).rawValue) in site.yaml."
            )
        case .endpoint(.insecure(let host)):
            tr("\(sink.rawValue): the password would go to \(harmless(host)) unencrypted, so nothing was sent. Use https.")
        case .endpoint(let error): "\(sink.rawValue): " + sentence(error)
        case .later(let until, let said):
            tr(
                "\(sink.rawValue): \(place) takes nothing at present (\(harmless(said))). The rest waits until \(until); \"tutor-tui sync retry \(sink.rawValue)\" makes it due at once."
            )
        case .folder(let path):
            tr(
                "\(sink.rawValue): \(harmless(path)) cannot be written. Check that it is there, its permissions and the space on the disk."
            )
        }
    }

    /// What is missing before a sink can be used.
    public static func sentence(_ gap: SyncPlan.Gap) -> String {
        switch gap {
        case .notSet(let sink, let key):
            tr("\(capitalised(name(sink))) is not set up: put \(key.rawValue) into site.yaml (docs/sync.md).")
        case .noPassword(let variable):
            tr("The password for the learning record store is missing: put it into the environment variable \(variable).")
        case .noLogin(let variable):
            tr(
                "There is no login for the workspace: put a token into \(variable), or set DATABRICKS_CLIENT_ID and DATABRICKS_CLIENT_SECRET."
            )
        case .login(let error): sentence(error)
        case .badVolume(let text):
            tr("\"\(harmless(text))\" is no volume: write databricks_volume as /Volumes/CATALOG/SCHEMA/VOLUME.")
        }
    }

    private static func harmless(_ text: String) -> String {
        let one = ControlCharacters.visible(text)
        return one.count > 160 ? one.prefix(160) + "..." : one
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
