extension JournalEntry {
    /// Why the drill ended, when this entry ends it.
    var end: EndReason? {
        if case .ended(let reason) = kind { reason } else { nil }
    }
}
