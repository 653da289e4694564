/// Runs statements in a SQL warehouse of a Databricks workspace, one after the other, each to its end.
struct SQLWarehouse: Sendable {
    /// How a statement ended.
    enum Result: Sendable, Hashable {
        case done
        /// With the engine's own words.
        case failed(String)
        /// It still ran when we had waited long enough.
        case unfinished
    }

    let workspace: WorkspaceConnection
    let warehouse: String
    let world: SyncWorld
    /// Seconds for one statement.
    var longest = 900.0

    func run(_ sql: String) async throws(SyncStop) -> Result {
        let body: JSONValue = [
            "warehouse_id": .string(warehouse), "statement": .string(sql), "wait_timeout": "30s", "on_wait_timeout": "CONTINUE",
            "format": "JSON_ARRAY", "disposition": "INLINE",
        ]
        let began = world.now()
        var answer = try await workspace.ask(
            .post, "/api/2.0/sql/statements", type: "application/json", body: body.bytes)
        while true {
            if answer.mayPass { throw .later(until: world.moment(after: answer.retryAfter ?? 60), said: answer.said) }
            guard (200..<300).contains(answer.status), let told = JSONValue(json: answer.body) else {
                throw .wrongAddress(status: answer.status, said: answer.said)
            }
            // A statement that failed is told with 200.
            switch told["status"]?["state"]?.string {
            case "SUCCEEDED": return .done
            case "PENDING", "RUNNING":
                guard world.now() - began < longest, let id = told["statement_id"]?.string else { return .unfinished }
                await world.sleep(2)
                answer = try await workspace.ask(.get, "/api/2.0/sql/statements/" + WorkspaceConnection.encoded(id))
            case let state:
                let said = told["status"]?["error"]?["message"]?.string ?? ""
                return .failed(HarmlessText.line("\(state ?? "no state") \(said)", longest: 300))
            }
        }
    }
}
