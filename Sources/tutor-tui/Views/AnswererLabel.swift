import Tutor

/// Who answers, in the few words that a status line has room for.
enum AnswererLabel {
    /// `offline`, the model's name, or how long it is left alone.
    static func text(_ state: AnswererState) -> String {
        switch state {
        case .offline: "offline"
        case .model(let name): name
        case .down(_, .some(let seconds)): "offline, model down: next try \(seconds) s"
        case .unfit: "offline, model unfit"
        case .down(_, nil): "offline, trying the model"
        }
    }
}
