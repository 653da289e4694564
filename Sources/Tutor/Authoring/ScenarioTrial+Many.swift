import Dispatch
import Scenarios
import Synchronization

extension ScenarioTrial {
    /// What has been tried so far, and what waits for those before it.
    private struct Progress {
        var trials: [ScenarioTrial?]
        var handedOver = 0
        var done = 0
        var error: RecordsError?
    }

    /// Tries drills on all cores.
    ///
    /// - Parameters:
    ///   - done: Told how many are done, whenever one is; from any thread, one call at a time.
    ///   - each: Gets the trials in the order of the scenarios, each as soon as all before it are done; from any thread, one call at a
    ///     time.
    public static func run(
        _ scenarios: [Scenario], library: Library, seeds: Int = 0, done: @escaping @Sendable (Int) -> Void = { _ in },
        each: @escaping @Sendable (ScenarioTrial) -> Void
    ) throws(RecordsError) {
        // Making an interpreter takes longer than a drill: the drills of a machine share one.
        var groups: [[Int]] = []
        var places: [String: Int] = [:]
        for (index, scenario) in scenarios.enumerated() {
            if let place = places[scenario.asset] {
                groups[place].append(index)
            } else {
                places[scenario.asset] = groups.count
                groups.append([index])
            }
        }
        let work = groups
        let progress = Mutex(Progress(trials: Array(repeating: nil, count: scenarios.count)))
        DispatchQueue.concurrentPerform(iterations: work.count) { number in
            let interpreter = OfflineInterpreter(asset: library.asset(scenarios[work[number][0]].asset))
            for index in work[number] where progress.withLock({ $0.error == nil }) {
                let trial: Swift.Result<ScenarioTrial, RecordsError> = Swift.Result { () throws(RecordsError) in
                    try ScenarioTrial(scenarios[index], library: library, seeds: seeds, interpreter: interpreter)
                }
                progress.withLock { progress in
                    switch trial {
                    case .failure(let error): progress.error = progress.error ?? error
                    case .success(let trial): progress.trials[index] = trial
                    }
                    progress.done += 1
                    done(progress.done)
                    while progress.handedOver < scenarios.count, let next = progress.trials[progress.handedOver] {
                        each(next)
                        progress.trials[progress.handedOver] = nil
                        progress.handedOver += 1
                    }
                }
            }
        }
        if let error = progress.withLock({ $0.error }) { throw error }
    }
}
