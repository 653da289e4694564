/// Where files of batches are put. A file is whole or not there at all, is put once, and never over another.
protocol BatchPlace: Sendable {
    /// Puts a file in its place; durable when it says that it was sent.
    ///
    /// - Parameter name: its path below the place.
    func put(_ text: String, at name: String) async throws(SyncStop) -> SyncVerdict
}
