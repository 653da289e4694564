extension JournalEntry {
    /// The trainee's words; nil when the entry holds none.
    public var heard: String? {
        switch kind {
        case .said(let text, _, _), .asked(let text, _), .confirmed(let text), .cancelled(let text): text
        case .understood, .answered, .opinion, .clock, .ended: nil
        }
    }
}
