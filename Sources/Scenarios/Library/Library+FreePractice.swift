/// Every machine can be practised on without a drill: healthy, with whatever the trainee puts in.
extension Library {
    /// Before the id of the asset: `free-jaw-crusher`.
    static let freePrefix = "free-"

    /// The id under which free practice on a machine is started.
    public static func freePractice(on asset: String) -> String { freePrefix + asset }

    /// Whether an id is that of free practice, on a machine of this library.
    public func isFreePractice(_ id: String) -> Bool { machine(ofFree: id) != nil }

    /// A scenario that hides nothing; nil when no file's machine is meant.
    func freePractice(_ id: String) -> Scenario? {
        guard let asset = machine(ofFree: id) else { return nil }
        return Scenario(
            id: id, version: 1, title: "Free practice: \(asset.title)", asset: asset.id, mode: "", level: 1, difficulty: .beginner,
            kind: .nothingWrong, tags: [],
            brief: """
                The machine is well and yours. Put in a fault or a lying instrument, or say "surprise me" and find what is in; clear it, \
                change the load, run faster, look back. A diagnosis ends it; nothing here counts.
                """,
            faults: [], targetSeconds: 600, limitSeconds: 14_400, hints: [], evidence: [], procedure: [], badge: "",
            rubric: rubricIDs.contains("standard") ? "standard" : rubricIDs.first ?? "standard", reference: [],
            location: asset.location)
    }

    private func machine(ofFree id: String) -> AssetSummary? {
        id.hasPrefix(Self.freePrefix) ? summary(ofAsset: String(id.dropFirst(Self.freePrefix.count))) : nil
    }
}
