import Scenarios
import Synchronization

/// Keeps the search for the drills that were last spoken of: they hardly ever change, and making it takes longer than a sentence may.
final class DrillMemo: Sendable {
    private let made = Mutex<ScenarioSearch?>(nil)

    /// The search for the drills and machines of a context.
    func search(for context: InterpreterContext) -> ScenarioSearch {
        made.withLock { made in
            if let known = made, known.isMade(of: context.scenarios, context.machines) { return known }
            let search = ScenarioSearch(scenarios: context.scenarios, machines: context.machines)
            made = search
            return search
        }
    }
}
