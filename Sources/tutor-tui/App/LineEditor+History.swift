/// Lines entered before: going through them, and searching them.
extension LineEditor {
    mutating func show(_ index: Int) {
        guard index >= 0, index <= history.count, index != shown else { return }
        edited[shown] = Edited(text: text, undo: undo)
        shown = index
        if let kept = edited[index] {
            (text, undo) = (kept.text, kept.undo)
        } else {
            (text, undo) = (folds.folded(history[index]), [])
        }
        cursor = text.count
    }

    mutating func searchMore(_ scalar: Unicode.Scalar) {
        guard var now = search else { return }
        now.words.unicodeScalars.append(scalar)
        find(&now, from: now.found)
        search = now
    }

    /// False when the action ends the search and still has its own work to do.
    mutating func searchOn(_ action: KeyAction) -> Bool {
        guard var now = search else { return false }
        switch action {
        case .backspace:
            if !now.words.isEmpty { now.words.removeLast() }
            find(&now, from: nil)
        case .searchBack, .searchForward:
            now.backwards = action == .searchBack
            find(&now, from: now.found.map { now.backwards ? $0 - 1 : $0 + 1 })
        case .giveUpSearch, .cancel:
            text = now.draftBefore
            cursor = text.count
            search = nil
            return true
        default:
            acceptSearch()
            return false
        }
        search = now
        return true
    }

    /// Ends a search with what it has found; the draft from before is where Down comes to.
    mutating func acceptSearch() {
        guard let now = search else { return }
        search = nil
        guard let found = now.found else { return }
        edited[shown] = Edited(text: now.draftBefore, undo: undo)
        (shown, undo) = (found, [])
    }

    /// Looks from an entry on, itself included; from the newest or oldest one when there is none.
    private mutating func find(_ now: inout Search, from start: Int?) {
        let words = now.words.lowercased()
        guard !words.isEmpty else { return now.failed = false }
        let fits = { (line: String) in line.lowercased().contains(words) }
        let index: Int?
        if now.backwards {
            let end = min(history.count, (start ?? history.count - 1) + 1)
            index = end > 0 ? history[..<end].lastIndex(where: fits) : nil
        } else {
            let first = max(0, start ?? 0)
            index = first < history.count ? history[first...].firstIndex(where: fits) : nil
        }
        now.failed = index == nil
        guard let index else { return }
        now.found = index
        text = folds.folded(history[index])
        cursor = text.count
    }
}
