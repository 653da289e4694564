/// The first draft of a drill for a machine, worked out on the machine itself: what can be seen of a fault, what must be made safe
/// before one looks and mends, and a script that does it. An author goes on from there.
public struct ScenarioSkeleton: Sendable {
    /// One line of the reference script.
    public enum Line: Sendable, Hashable {
        case look(tag: String)
        case inspect(component: String)
        case act(action: String)
        case diagnose(fault: String)
        case yes
    }

    /// How a line is said to the tutor. `/trend ID`, for one, is understood everywhere; plain words are better to read.
    public typealias Voice = (Line) -> String

    public let id: String
    public let asset: Asset
    public let fault: FaultMode
    /// The looks that tell, most telling first.
    public private(set) var evidence: [Scenario.Evidence] = []
    /// The actions that should be done, in order.
    public private(set) var procedure: [String] = []
    /// Seconds after the start and what is done then.
    public private(set) var script: [(second: Int, line: Line)] = []
    /// What is true of the untouched plant, as lines of `tests`.
    private var tests: [String] = []
    /// Instead of the fault's own, where that takes longer than a first drill should.
    private var ramp: String?

    private static let onset = 10...30
    /// A shorter action is worth doing before the diagnosis ends the drill.
    private static let longestRepair = 300

    public init(id: String, asset: Asset, fault: FaultMode) throws(Plant.CompileError) {
        self.id = id
        self.asset = asset
        self.fault = fault
        let plant = try Plant(asset)
        let index = asset.faults.firstIndex { $0.id == fault.id } ?? 0
        ramp = Self.isSlow(fault.profile) ? "4min" : nil
        evidence = Self.evidence(asset, fault)
        var simulator = try Simulator(
            plant: plant, seed: 1,
            faults: [
                FaultInjection(
                    fault: index, severity: 1, onset: Self.onset.upperBound,
                    profile: ramp == nil ? fault.profile : .ramp(seconds: 240))
            ], quiet: true)
        tests = Self.tests(simulator, of: fault, evidence: evidence)
        simulator.advance(by: 180)
        plan(on: simulator)
    }

    /// What has the drill end in good time, seconds: a minute after the script's end, in whole minutes.
    public var targetSeconds: Int { ((script.last?.second ?? 300) + 119) / 60 * 60 }

    // MARK: What is worked out

    private static func isSlow(_ profile: FaultProfile) -> Bool {
        switch profile {
        case .ramp(let seconds), .exponential(let seconds), .potentialFailure(let seconds): seconds > 360
        case .staged(let stages): (stages.last?.seconds ?? 0) > 600
        case .step, .intermittent: false
        }
    }

    private static func evidence(_ asset: Asset, _ fault: FaultMode) -> [Scenario.Evidence] {
        func share(_ effect: FaultMode.Effect) -> Double {
            guard let span = asset.tag(effect.tag)?.span else { return 0 }
            return max(abs(effect.change), effect.swing?.amplitude ?? 0) / max(1e-9, span.upperBound - span.lowerBound)
        }
        var looks: [Scenario.Evidence] = []
        if let sensor = fault.sensor {
            looks.append(.init(look: .tag(sensor.tag), weight: 2, shows: "the reading itself"))
            // What would move as well, were it true.
            let others = asset.couplings.filter { $0.to == sensor.tag || $0.from == sensor.tag }.flatMap { [$0.from, $0.to] }
            for other in others where other != sensor.tag && asset.tag(other) != nil && looks.count < 3 {
                guard !looks.contains(where: { $0.look == .tag(other) }) else { continue }
                looks.append(.init(look: .tag(other), weight: 2, shows: "it does not follow, as it would if that were true"))
            }
        } else {
            for effect in fault.effects.sorted(by: { share($0) > share($1) }).prefix(3) {
                let shows =
                    effect.change > 0
                    ? "it goes up" : effect.change < 0 ? "it goes down" : effect.swing == nil ? "it gets restless" : "it swings"
                looks.append(.init(look: .tag(effect.tag), weight: looks.isEmpty ? 3 : 2, shows: shows))
            }
        }
        looks.append(.init(look: .inspection(fault.component), weight: 4, shows: "what is wrong with it"))
        return looks
    }

    /// What the untouched plant shows, with room on both sides.
    private static func tests(_ start: Simulator, of fault: FaultMode, evidence: [Scenario.Evidence]) -> [String] {
        guard case .tag(let id)? = evidence.first?.look, let tag = start.plant.index(ofTag: id) else { return [] }
        if case .intermittent = fault.profile { return [] }
        if case .spike? = fault.sensor?.kind { return [] }
        if case .dropout? = fault.sensor?.kind { return [] }
        let model = start.plant.asset.tags[tag]
        var simulator = start
        let before = simulator.measured[tag]
        simulator.advance(by: 330)
        let then = simulator.measured[tag]
        guard abs(then - before) > max(8 * model.noise, 4 * (model.wander?.amount ?? 0)) else { return [] }
        let middle = NumberText.fixed((before + then) / 2, decimals: NumberText.decimals(forResolution: model.resolution) + 1)
        return ["{at: 5min 30s, tag: \(id), \(then > before ? "above" : "below"): \(middle)}"]
    }

    /// Looks, then what makes going there safe, then going there, then what makes mending safe, and what it is.
    private mutating func plan(on start: Simulator) {
        var simulator = start
        for look in evidence {
            guard case .tag(let tag) = look.look else { continue }
            add(.look(tag: tag), at: simulator.tick)
            simulator.advance(by: 10)
        }
        func prepare(_ goal: [ControlState], _ script: inout [(second: Int, line: Line)], _ procedure: inout [String]) {
            guard !goal.isEmpty, let plan = ActionPlan(to: goal, from: simulator) else { return }
            for step in plan.steps {
                script += [(step.tick - 1, .act(action: step.action)), (step.tick, .yes)]
                procedure.append(step.action)
            }
            simulator = plan.simulator
        }
        if let component = asset.component(fault.component) {
            prepare(component.unsafeUnless, &script, &procedure)
            simulator.advance(by: 10)
            add(.inspect(component: component.id), at: simulator.tick)
            if !component.unsafeUnless.isEmpty { add(.yes, at: simulator.tick + 1) }
            simulator.advance(by: component.inspectionSeconds + 10)
        }
        let mends = asset.actions.filter { $0.repairs.contains(fault.id) }
        if let repair = mends.first(where: { $0.danger == nil || !$0.unsafeUnless.isEmpty }) {
            prepare(repair.requires + repair.unsafeUnless, &script, &procedure)
            if repair.seconds <= Self.longestRepair, repair.setsTo == nil,
                (repair.requires + repair.unsafeUnless).allSatisfy(simulator.isMet)
            {
                simulator.advance(by: 10)
                add(.act(action: repair.id), at: simulator.tick)
                add(.yes, at: simulator.tick + 1)
                simulator.advance(by: repair.seconds + 5)
                procedure.append(repair.id)
            }
        }
        simulator.advance(by: 15)
        add(.diagnose(fault: fault.id), at: simulator.tick)
        add(.yes, at: simulator.tick + 1)
    }

    private mutating func add(_ line: Line, at second: Int) { script.append((second, line)) }

    // MARK: The file

    /// The file's text. `target` is in seconds; `accepts` and `rejects` are phrases for its tests.
    public func text(target: Int? = nil, accepts: [String] = [], rejects: [String] = [], voice: Voice) -> String {
        let target = (target ?? targetSeconds) / 60
        let main = evidence.first.flatMap { look in
            if case .tag(let id) = look.look { asset.tag(id) } else { nil }
        }
        let component = asset.component(fault.component)?.title ?? fault.component
        let tests =
            self.tests + accepts.map { "{accepts: \(YAMLText.scalar($0))}" } + rejects.map { "{rejects: \(YAMLText.scalar($0))}" }
        return """
            \(FileKind.scenario.editorLine)
            # A drill for \(asset.title). It runs as it stands; change one thing at a time, and check:
            #   tutor-tui scenario check --strict THIS-FILE
            # Nothing that the trainee sees before the grade (id, title, brief, tags) may name the cause.
            schema: 1
            scenario: \(id)
            version: 1                              # one more whenever you change what is scored
            title: \(YAMLText.scalar("\(main?.title ?? asset.title) \(neutral(["is not as usual", "looks odd", "is off"]))"))
            asset: \(asset.id)
            mode: \(asset.modes.first?.id ?? "")    # how the machine runs: \(asset.modes.map(\.id).joined(separator: ", "))
            level: 1                                # 1 first steps, 2 a trained hand, 3 an expert
            difficulty: beginner                    # beginner, intermediate, advanced
            kind: single                            # what it teaches; see docs/asset-format.md
            tags: [practice]                        # words to find the drill by

            # What the shift tells the trainee: two to four sentences, the complaint only.
            brief: \(YAMLText.scalar("You take over the shift. \(neutral(["Somebody has written in the log that the figures are not what they were", "The log says that something is not in order", "The log has a question mark in it"])). \(neutral(["Look into it, and say what it is", "Go and see, and tell us"])).")) 

            # What is hidden. The machine has: \(asset.faults.map(\.id).joined(separator: ", "))
            faults:
              - fault: \(fault.id)
                severity: [0.9, 1]                  # how grave, 0 to 1; a range is drawn by the seed of each run
                onset: [\(Self.onset.lowerBound)s, \(Self.onset.upperBound)s]                   # when it begins, drawn as well
            \(ramp.map { "    profile: {ramp: \($0)}                # how it grows here; leave out for the fault's own" } ?? "    # profile: {ramp: 5min}               # how it grows, instead of the fault's own")
            target: \(target)min                            # a good technician is done by then
            limit: \(target * 3)min                            # then the drill ends

            # Three hints, each costs points: the principle, where to look, what it is.
            hints:
              - \(YAMLText.scalar("Ask first what else would change if this reading were true."))
              - \(YAMLText.scalar(hint))
              - \(YAMLText.scalar("Go and look at the \(component)."))

            # The looks that support the answer. The points for evidence are shared out by weight.
            evidence:
            \(evidence.map(line).joined(separator: "\n"))

            \(procedureText)
            rubric: standard                        # how the points are shared out
            # badge: Pumps level 1                  # what passing earns

            # What must hold of the drill; `tutor-tui scenario test \(id)` tries it.
            \(tests.isEmpty ? "# tests:\n#   - {at: 5min, no_alarm: TAG.HH}" : "tests:\n" + tests.map { "  - \($0)" }.joined(separator: "\n"))

            # A script that solves the drill, second by second, as a trainee would say it.
            reference:
            \(script.map { "  - " + quoted("@\($0.second) \(voice($0.line))") }.joined(separator: "\n"))

            """.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                var line = line
                while line.hasSuffix(" ") { line = line.dropLast() }
                return line
            }.joined(separator: "\n")
    }

    private func quoted(_ text: String) -> String {
        let scalar = YAMLText.scalar(text)
        return scalar.hasPrefix("\"") ? scalar : "\"\(scalar)\""
    }

    private var hint: String {
        let titles = evidence.compactMap { look -> String? in
            if case .tag(let id) = look.look { asset.tag(id)?.title } else { nil }
        }
        return titles.count > 1
            ? "Hold \(titles[0]) against \(titles[1])." : "Follow \(titles.first ?? "the readings") for some minutes."
    }

    private func line(_ look: Scenario.Evidence) -> String {
        let what =
            switch look.look {
            case .tag(let id): "tag: \(id)"
            case .inspection(let id): "inspect: \(id)"
            case .alarms: "alarms: true"
            }
        return "  - {\(what), weight: \(look.weight), shows: \(YAMLText.scalar(look.shows))}"
    }

    private var procedureText: String {
        guard !procedure.isEmpty else {
            return """
                # What should be done, in order: actions of the machine.
                # procedure: [\(asset.actions.map(\.id).prefix(3).joined(separator: ", "))]
                """
        }
        return """
            # What should be done, in order; [a, b] in a line means any of these.
            procedure:
            \(procedure.map { "  - \($0)" }.joined(separator: "\n"))
            """
    }

    /// The first of several ways to say it that has no word of the answer in it.
    private func neutral(_ ways: [String]) -> String {
        func words(_ text: String) -> Set<Substring> { Set(text.lowercased().split { !$0.isLetter }) }
        let answer = words("\(fault.cause) \(fault.failureMode) \(fault.id)")
        return ways.first { words($0).isDisjoint(with: answer.filter { $0.count > 2 }) } ?? ways[0]
    }
}
