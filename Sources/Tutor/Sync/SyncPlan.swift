import Scenarios

/// What a site has set about sending records elsewhere.
public struct SyncPlan: Sendable {
    /// Why a sink cannot be used: facts, no secrets.
    public enum Gap: Error, Sendable, Hashable {
        /// The key of `site.yaml` that is missing.
        case notSet(SyncSink, SiteKey)
        /// The environment variable that should hold a password.
        case noPassword(variable: String)
        /// No token and no client for the workspace.
        case noLogin(variable: String)
        case login(SettingsError)
        case badVolume(String)
    }

    let site: SiteSettings
    let sources: SettingsSources
    let withNames: Bool

    /// - Parameter withNames: whether people's names go along.
    public init(site: SiteSettings, sources: SettingsSources, withNames: Bool = false) {
        self.site = site
        self.sources = sources
        self.withNames = withNames
    }

    /// The sinks that are set up.
    public var sinks: [SyncSink] { SyncSink.allCases.filter { site.text(Self.key($0)) != nil } }

    /// The key of `site.yaml` that turns a sink on.
    public static func key(_ sink: SyncSink) -> SiteKey {
        switch sink {
        case .lrs: .lrsURL
        case .batches: .batchFolder
        case .databricks: .databricksVolume
        }
    }

    /// Where a sink's items go, as it may be shown.
    public func target(_ sink: SyncSink) -> String? {
        switch sink {
        case .lrs: site.text(.lrsURL)
        case .batches: site.text(.batchFolder)
        case .databricks: site.text(.databricksVolume)
        }
    }

    /// How the network is reached.
    public var network: NetworkOptions {
        NetworkOptions(certificates: site.text(.caBundle).map(sources.inHome))
    }

    /// Runs one sink.
    /// - Parameter client: fetches tokens.
    public func run(_ sink: SyncSink, _ run: SyncRun, client: EndpointClient) async throws(Gap) -> SyncOutcome {
        guard site.text(Self.key(sink)) != nil else { throw .notSet(sink, Self.key(sink)) }
        let feed = BatchFeed(sink: sink, rows: BatchRows(site: BatchFile.siteName(site[.siteID]), withNames: withNames))
        switch sink {
        case .lrs:
            let statements = XAPIStatements(XAPISite(home: site[.organisationURL], withNames: withNames))
            return await run.run(LRSCourier(connection: try lrs(run.world), feed: LRSFeed(statements: statements)))
        case .batches:
            return await run.run(BatchCourier(place: BatchFolder(path: sources.inHome(site[.batchFolder])), feed: feed))
        case .databricks:
            let workspace = try workspace(run.world, client)
            return await run.run(BatchCourier(place: BatchVolume(workspace: workspace, path: try volume()), feed: feed))
        }
    }

    /// Runs statements in the site's workspace until one does not end well.
    /// - Returns: how many were done, and what was wrong with the next.
    public func execute(
        _ statements: [LakehouseSQL.Statement], warehouse: String, world: SyncWorld, client: EndpointClient
    ) async throws(Gap) -> (done: Int, problem: String?, stop: SyncStop?) {
        let engine = SQLWarehouse(workspace: try workspace(world, client), warehouse: warehouse, world: world)
        var done = 0
        for statement in statements {
            do throws(SyncStop) {
                switch try await engine.run(statement.sql) {
                case .done: done += 1
                case .failed(let said): return (done, said, nil)
                case .unfinished: return (done, "it was still running after \(Int(engine.longest)) s", nil)
                }
            } catch {
                return (done, nil, error)
            }
        }
        return (done, nil, nil)
    }

    /// `/Volumes/CATALOG/SCHEMA/VOLUME`, perhaps with a folder; `CATALOG.SCHEMA.VOLUME` is taken for it.
    public func volume() throws(Gap) -> String {
        guard var text = site.text(.databricksVolume) else { throw .notSet(.databricks, .databricksVolume) }
        if !text.hasPrefix("/") { text = "/Volumes/" + text.split(separator: ".").joined(separator: "/") }
        while text.hasSuffix("/") { text.removeLast() }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 5, parts[1] == "Volumes", parts.dropFirst().allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." })
        else {
            throw .badVolume(text)
        }
        return text
    }

    private func lrs(_ world: SyncWorld) throws(Gap) -> LRSConnection {
        let variable = site[.lrsPasswordEnv]
        let password = sources.variable(variable)
        if site.text(.lrsUser) != nil, password == nil { throw .noPassword(variable: variable) }
        return LRSConnection(
            url: site[.lrsURL], user: site.text(.lrsUser), password: password.map { Secret($0) }, version: site[.xapiVersion],
            world: world)
    }

    private func workspace(_ world: SyncWorld, _ client: EndpointClient) throws(Gap) -> WorkspaceConnection {
        let variable = site[.databricksTokenEnv]
        let access: WorkspaceAccess
        do throws(SettingsError) {
            access = try WorkspaceAccess(host: site.text(.databricksHost), tokenVariable: variable, in: sources)
        } catch {
            throw .login(error)
        }
        guard let root = access.root else { throw .notSet(.databricks, .databricksHost) }
        guard let authorizer = access.authorizer(client: client) else { throw .noLogin(variable: variable) }
        return WorkspaceConnection(root: root, authorizer: authorizer, world: world)
    }
}
