import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui sync ...`: records to where those of many machines meet.
struct SyncCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Send records to a learning record store, a folder or Databricks.",
        subcommands: [
            SyncRunCommand.self, SyncStatusCommand.self, SyncConflictsCommand.self, SyncRetryCommand.self, SyncSQLCommand.self,
        ])
}

extension SyncSink: ExpressibleByArgument {}
extension LakehouseSQL.Dialect: ExpressibleByArgument {}

extension CommonOptions {
    /// What the site has set about sending records, with the environment it is read in.
    func syncPlan(_ site: SiteSettings, withNames: Bool = false) -> SyncPlan {
        let sources = SettingsSources(
            offline: offline, config: config, environment: ProcessInfo.processInfo.environment, read: SettingsReader.read)
        return SyncPlan(site: site, sources: sources, withNames: withNames)
    }
}

extension SyncWorld {
    /// Wall clock, the system's chance, and the network.
    static func system(_ client: EndpointClient) -> SyncWorld {
        SyncWorld(
            now: { Date().timeIntervalSince1970 }, sleep: { try? await Task.sleep(for: .seconds($0)) },
            jitter: { Double.random(in: 0..<1) },
            send: { request throws(EndpointError) in try await client.exchange(request) })
    }
}
