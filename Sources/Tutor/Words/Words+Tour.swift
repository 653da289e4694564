import Scenarios

/// What leads a newcomer through the first drill.
extension Words {
    /// The step that comes next; with the number it has among all.
    public func tour(_ step: TourStep, in drill: Drill) -> [Block] {
        let number = (TourStep.allCases.firstIndex(of: step) ?? 0) + 1
        return [.heading(tr("Step \(number) of \(TourStep.allCases.count)")), .text(text(step, drill))]
    }

    /// What is said when the tour is over.
    public func tourIsOver() -> [Block] {
        [
            .text(
                tr(
                    "That was the tour. \"/help\" has all that can be said, \"/keys\" all keys. Say \"list drills\", or what you want to practise."
                )
            )
        ]
    }

    /// What a newcomer is offered before the first drill.
    public static var tourOffer: String { tr("New here? \"First steps\" shows in five minutes how it works.") }

    private func text(_ step: TourStep, _ drill: Drill) -> String {
        func local(_ title: String?) -> String { Self.inline(title.map(drill.asset.local) ?? "") }
        let tag = local(drill.asset.tags.first?.title)
        switch step {
        case .read:
            return tr(
                "Ask for a reading: type \"show me the \(tag)\" and press Enter. Up brings back what you said, Tab completes a word."
            )
        case .plant:
            return tr(
                "Look at the whole plant: press Ctrl-O, or type /plant. In it the arrow keys move, Tab goes to the next page, Esc comes back. PgUp and PgDn read back in the conversation."
            )
        case .acknowledge:
            return tr("Soon an alarm comes. See it with \"what alarms are up?\", then say \"acknowledge all\".")
        case .trend:
            return tr("See how a reading got where it is: \"show me the \(tag) for the last 2 minutes\".")
        case .inspect:
            let part = local(
                drill.asset.component(drill.scenario.faults.first.flatMap { drill.asset.fault($0.mode)?.component } ?? "")?.title)
            return tr(
                "Readings only say so much. Go and look: \"check the \(part)\". An inspection takes time, as it does out there.")
        case .act:
            let action = local(drill.asset.actions.first { $0.danger == nil && $0.setsTo == nil && $0.unsafeUnless.isEmpty }?.title)
            return tr(
                "Do something: \"\(action)\". What can hurt is repeated first: Enter or \"yes\" does it, Esc or \"no\" does not.")
        case .diagnose:
            return tr(
                "Now say in your own words what has failed and how, and confirm it. A real drill is scored for the right answer, evidence, time and procedure; \"hint\" helps for some points. \"/keys\" shows all keys."
            )
        }
    }
}
