import Scenarios

/// Lints machines and drills of a library, on as many cores as there are; what comes out stands in the order that was asked for.
public struct LibraryLint: Sendable {
    /// One machine or drill, run.
    public enum Item: Sendable {
        case asset(Asset, AssetLint, phrases: [LintFinding])
        case drill(Scenario, DrillLint)

        public var findings: [LintFinding] {
            switch self {
            case .asset(_, let lint, let phrases): lint.findings + phrases
            case .drill(_, let lint): lint.findings
            }
        }

        /// The findings as an author is told them: where they stand in the file, and as grave as the profile has it.
        public func diagnostics(_ profile: LintProfile, in library: Library) -> [Diagnostic] {
            let places =
                switch self {
                case .asset(let asset, _, _): LintPlaces(asset: asset, in: library)
                case .drill(let scenario, _): LintPlaces(scenario: scenario, in: library)
                }
            return findings.map { finding in
                let related = places.related(to: finding).map { Diagnostic.Related(label: .other, location: $0) }
                return Diagnostic(
                    .lint(finding), at: places.place(of: finding), severity: profile.severity(of: finding), related: related)
            }
        }

        /// The file it stands in, and its bytes.
        public func sources(in library: Library) -> [String: [UInt8]] {
            switch self {
            case .asset(let asset, _, _): library.sources(asset: asset.id)
            case .drill(let scenario, _): library.sources(scenario: scenario.id)
            }
        }
    }

    public let items: [Item]

    /// - Parameters:
    ///   - assets: Ids of machines, linted first.
    ///   - scenarios: Ids of drills.
    ///   - progress: Called with how many are done, from any thread.
    public init(
        _ library: Library, assets: [String], scenarios: [String], progress: @Sendable (Int) -> Void = { _ in }
    ) throws(Plant.CompileError) {
        let results = AllCores.map(assets.count + scenarios.count, progress: progress) { index in
            index < assets.count ? Self.asset(assets[index], library) : Self.drill(scenarios[index - assets.count], library)
        }
        var items: [Item] = []
        for result in results {
            if let item = try result.get() { items.append(item) }
        }
        self.items = items
    }

    private static func asset(_ id: String, _ library: Library) -> Result<Item?, Plant.CompileError> {
        guard let asset = library.asset(id) else { return .success(nil) }
        do throws(Plant.CompileError) {
            let phrases = PhraseTrial.findings(of: asset, interpreter: OfflineInterpreter(asset: asset))
            return .success(.asset(asset, try AssetLint(asset), phrases: phrases))
        } catch {
            return .failure(error)
        }
    }

    private static func drill(_ id: String, _ library: Library) -> Result<Item?, Plant.CompileError> {
        guard let scenario = library.scenario(id), let drill = Drill.preview(scenario, library: library) else {
            return .success(nil)
        }
        do throws(Plant.CompileError) {
            return .success(
                .drill(
                    scenario,
                    try DrillLint(scenario, asset: drill.asset, plant: drill.simulator.plant, truths: drill.hidden)))
        } catch {
            return .failure(error)
        }
    }
}
