import Scenarios

extension ForeignTongue {
    /// How a title of a machine can be said: without small words, with and without accents. None where it is not translated.
    func names(of title: String, on machine: String) -> [String] {
        Library.names(title, machine: machine, in: language).flatMap { said in
            let name = name(pieces(said)[...])
            return isUnspaced ? [name] : [name, Self.plain(name.lowercased(), language)]
        }.reduce(into: []) { all, name in
            if !name.isEmpty, !all.contains(name) { all.append(name) }
        }
    }
}

extension Asset {
    /// The machine with the names that its translation gives things, beside those of its file: what the interpreter reads by.
    func bilingual(_ tongue: ForeignTongue) -> Asset {
        var both = self
        func said(_ title: String) -> [String] { tongue.names(of: title, on: id) }
        both.names += said(title) + said(names.first ?? "")
        for i in tags.indices { both.tags[i].names += said(tags[i].title) }
        for i in components.indices { both.components[i].names += said(components[i].title) }
        for i in controls.indices { both.controls[i].names += said(controls[i].title) }
        for i in actions.indices { both.actions[i].phrases += said(actions[i].title) }
        for i in reference.indices { both.reference[i].names += said(reference[i].title) }
        for (i, fault) in faults.enumerated() {
            let part = component(fault.component)?.title ?? ""
            both.faults[i].phrases += said(fault.title) + said(fault.cause)
            let mode = said(fault.failureMode)
            both.faults[i].phrases += said(part).flatMap { part in mode.map { "\(part) \($0)" } }
        }
        return both
    }
}

extension Asset {
    /// All the names that the translation gives to what can be asked for or done, as they are compared.
    func names(in tongue: ForeignTongue) -> [String] {
        let titles =
            tags.map(\.title) + components.map(\.title) + actions.map(\.title) + controls.map(\.title) + faults.map(\.title)
        return titles.flatMap { tongue.names(of: $0, on: id) }.map(tongue.folded)
    }
}

extension InterpreterContext {
    /// The same with what drills and machines are called in the other language.
    func bilingual(_ tongue: ForeignTongue) -> InterpreterContext {
        var both = self
        both.scenarios = scenarios.map { $0.bilingual(tongue) }
        both.machines = machines.map { $0.bilingual(tongue) }
        return both
    }
}

extension AssetSummary {
    /// As ``Asset/bilingual(_:)``: what drills are found by.
    func bilingual(_ tongue: ForeignTongue) -> AssetSummary {
        var both = self
        func said(_ title: String) -> [String] { tongue.names(of: title, on: id) }
        both.names += said(title) + said(names.first ?? "")
        for i in components.indices { both.components[i].names += said(components[i].title) }
        return both
    }
}

extension ScenarioSummary {
    /// The words of the title in the other language are words that the drill is found by.
    func bilingual(_ tongue: ForeignTongue) -> ScenarioSummary {
        var both = self
        both.tags += tongue.names(of: title, on: asset)
        return both
    }
}
