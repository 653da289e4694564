import Scenarios

extension RecordStore {
    /// The files a drill ran on, as a library: the given one while it still holds them, else what the ledger kept of them.
    ///
    /// - Returns: nil when neither has them as they were.
    public func library(of drill: FinishedDrill, current: Library) throws(RecordsError) -> Library? {
        func fits(_ library: Library) -> Bool {
            library.scenario(drill.header.scenarioID).map {
                ContentDigest.of(library.content(of: $0)) == drill.header.contentDigest
            } ?? false
        }
        if fits(current) { return current }
        guard let files = try files(of: drill) else { return nil }
        let kept = Library(files: files.sorted { $0.path < $1.path })
        return fits(kept) ? kept : nil
    }
}
