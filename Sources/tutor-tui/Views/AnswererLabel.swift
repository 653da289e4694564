import Scenarios
import Tutor

/// Who answers, in the few words that a status line has room for.
enum AnswererLabel {
    /// `offline`, the model's name, or how long it is left alone.
    /// - Parameter columns: what a name may take; what else there is to say is short.
    static func text(_ state: AnswererState, columns: Int, ellipsis: String) -> String {
        switch state {
        case .offline: tr("offline")
        case .model(let name): short(name, columns, ellipsis: ellipsis)
        // Being on one's own matters more than for how long.
        case .down where columns < 18: tr("offline")
        case .down(_, .some(let seconds)): tr("offline, retry in \(seconds) s")
        case .unfit: columns < 18 ? tr("offline") : tr("offline, model unfit")
        case .down(_, nil): tr("offline, trying the model")
        }
    }

    /// A name that does not fit loses what many names begin with, then its middle: at its end stands the version.
    static func short(_ name: String, _ columns: Int, ellipsis: String) -> String {
        if CellWidth.of(name) <= columns { return name }
        var own = name.split(separator: "/").last.map(String.init) ?? name
        if own.hasPrefix("databricks-") { own.removeFirst("databricks-".count) }
        let pieces = CellWidth.pieces(of: own[...])
        var (head, tail, used) = (0, pieces.count, CellWidth.of(ellipsis))
        while head < tail {
            let next = head <= pieces.count - tail ? head : tail - 1
            guard used + pieces[next].width <= columns else { break }
            used += pieces[next].width
            if next == head { head += 1 } else { tail -= 1 }
        }
        if head == tail || CellWidth.of(own) <= columns { return own }
        return pieces[..<head].map(\.text).joined() + ellipsis + pieces[tail...].map(\.text).joined()
    }
}
