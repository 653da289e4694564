extension Drill {
    /// What an entry carries out, or puts up to be confirmed.
    func commands(of kind: JournalEntry.Kind) -> [Command] {
        switch kind {
        case .said(_, _, let interpretation), .understood(_, let interpretation): interpretation.commands
        case .confirmed: pending
        case .asked, .answered, .cancelled, .opinion, .clock, .ended: []
        }
    }
}
