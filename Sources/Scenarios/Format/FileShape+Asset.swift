extension FileShape {
    static let asset = FileShape(
        kind: .asset, title: "A machine",
        doc: "Its points, parts, faults and actions. Numbers of a tag or control may carry a unit: 65 psi.",
        keys: head(.asset) + [
            Key("title", .text, "What stands on its plate.", required: true),
            Key("industry", .text, "One of sixteen industries.", required: true, example: "utilities"),
            Key("summary", .text, "One sentence about the machine and how it runs here.", required: true),
            Key("names", .texts, "What people call it."), Key("sources", .texts, "Where the figures come from."),
            Key("controls", .entries(control), "What an operator can set; also what everything depends on."),
            Key("modes", .entries(mode), "Ways to run it; the first is the one that `normal` speaks of.", required: true),
            Key("tags", .entries(tag), "What is measured.", required: true),
            Key("couplings", .items(coupling), "How things drive each other, around the normal point."),
            Key("correlations", .items(correlation), "What physics promises of the healthy machine."),
            Key("components", .entries(component), "What one can go and look at.", required: true),
            Key("flows", .items(flow), "What runs from component to component; for the picture of the machine."),
            Key("faults", .entries(fault(isTemplate: false)), "What can go wrong."),
            Key("actions", .entries(action), "What one can do."),
            Key("interlocks", .entries(interlock), "Trips: what stops the machine by itself."),
            Key("reference", .entries(topic), "What `explain` tells; the same in every drill."),
        ])

    static let faultLibrary = FileShape(
        kind: .faultLibrary, title: "A fault library",
        doc: "Faults that many machines have; an asset's fault takes one over with `use: LIBRARY/FAULT`.",
        keys: head(.faultLibrary) + [
            Key("title", .text, "What it holds.", required: true),
            Key(
                "faults", .entries(fault(isTemplate: true)), "As in an asset; what belongs to a machine may be left out.",
                required: true),
        ])

    private static let states: Value = .table(.either([.choice(["on", "off"]), .quantity]))

    private static let control = [
        Key("title", .text, "Its name.", required: true), Key("names", .texts, "What people call it."),
        Key("start", .either([.choice(["on", "off"]), .quantity]), "Where it stands in the first mode; default on."),
        Key("stops_in", .duration, "How long a machine takes to run down, and up.", example: "10s"),
        Key("runs_with", .texts, "Controls without which it stands still."),
        Key("unit", .text, "Of a setting.", example: "%"), Key("range", .quantities, "Of a setting.", example: "[0, 100]"),
        Key("rate", .quantity, "Units per second at which a setting moves.", example: "2 %/s"),
    ]

    private static let mode = [
        Key("title", .text, "Its name.", required: true), Key("set", states, "Where controls stand otherwise than at the start."),
        Key("ranges", .table(.quantities), "Where healthy readings lie in this mode, where the shift of the tag is not enough."),
    ]

    private static let condition = [
        Key("tag", .id, "Whose reading.", required: true), Key("above", .quantity, "It holds above this."),
        Key("below", .quantity, "It holds below this."),
    ]

    private static let alarm = [
        Key("at", .quantity, "Where it stands.", required: true),
        Key("level", .choice(AlarmLimit.Level.self), "How urgent; LL and HH are critical, L and H warnings otherwise."),
        Key("code", .text, "The plant's own code.", example: "LOW_PRESSURE"),
        Key("delay", .duration, "How long beyond the limit before it is raised; default 2s."),
        Key("deadband", .quantity, "How far back before it returns; default 1 % of the span."),
        Key("only_while", .mapping(condition), "Raised only while another tag is so."),
    ]

    private static let tag = [
        Key("title", .text, "Its name.", required: true), Key("unit", .text, "Its unit, as shown.", example: "bar"),
        Key("normal", .quantity, "True value in the first mode, healthy.", required: true),
        Key("range", .quantities, "Where a healthy reading lies.", required: true),
        Key("span", .quantities, "What the instrument can show.", required: true),
        Key("physical", .quantities, "What the quantity can reach; default the span."),
        Key("noise", .quantity, "Standard deviation of the reading."), Key("lag", .duration, "Of the process; default 1s."),
        Key("sensor_lag", .duration, "Of the transmitter; default none."),
        Key("resolution", .quantity, "One step of the display; default 0.1."),
        Key("runs_with", .texts, "Controls without which it is at rest."), Key("at_rest", .quantity, "Its value then; default 0."),
        Key(
            "wander",
            .mapping([
                Key("amount", .quantity, "How far.", required: true), Key("period", .duration, "How slowly.", required: true),
            ]), "Slow, healthy variation of the true value."),
        Key("names", .texts, "What people call it."),
        Key("alarms", .entries(alarm, named: AlarmLimit.Kind.allCases.map(\.rawValue)), "LL, L, H, HH."),
    ]

    private static let coupling = [
        Key("from", .id, "A tag or control.", required: true), Key("to", .id, "A tag.", required: true),
        Key("gain", .number(nil), "Change of `to` for a change of one in `from`."),
        Key("table", .list(.list(.quantity, atLeast: 2), atLeast: 2), "Points [from, to] instead of a gain."),
        Key("lag", .duration, "On the way, besides the tag's own."), Key("because", .text, "Why, in a technician's words."),
    ]

    private static let correlation = [
        Key("between", .list(.id, atLeast: 2), "Two tags.", required: true, example: "[flow, motor_current]"),
        Key("at_least", .number(-1...1), "Least correlation of minute means."), Key("at_most", .number(-1...1), "Greatest."),
        Key("because", .text, "Why.", required: true),
    ]

    private static let component = [
        Key("title", .text, "Its name.", required: true), Key("names", .texts, "What people call it."),
        Key("healthy", .text, "What an inspection finds when all is well; {tag} is a true value with its unit.", required: true),
        Key("takes", .duration, "How long an inspection takes; default 60s."),
        Key("unsafe_unless", states, "Looking is dangerous unless controls stand so."), Key("danger", .text, "Why."),
        Key("tags", .texts, "What is measured at it; for the picture of the machine."),
    ]

    private static let flow = [
        Key("from", .id, "A component.", required: true), Key("to", .id, "A component.", required: true),
        Key("carries", .text, "What runs there.", example: "oil"),
    ]

    static let profile: Value = .either([
        .choice(["step"]),
        .mapping([
            Key("ramp", .duration, "Straight up."), Key("exponential", .duration, "Slow, then fast."),
            Key("pf", .duration, "From a potential to a functional failure."),
            Key("intermittent", .list(.duration, atLeast: 2), "[time on, time off].", example: "[9s, 16s]"),
            Key(
                "stages", .list(.list(.either([.duration, .number(0...1)]), atLeast: 2), atLeast: 1),
                "[time, severity] after another."),
        ]),
    ])

    private static func fault(isTemplate: Bool) -> [Key] {
        let effect = [
            Key("by", .quantity, "Change in the end, at full severity."), Key("delay", .duration, "Before it begins to move."),
            Key("lag", .duration, "How slowly."), Key("noise", .number(0...1000), "Factor on the noise."),
            Key(
                "swing",
                .mapping([
                    Key("by", .quantity, "From the mean to the peak.", required: true),
                    Key("every", .duration, "From peak to peak.", required: true),
                ]), "A steady cycle, as of a hunting valve."), Key("stays", .flag, "What is lost stays lost."),
        ]
        let sensor = [
            Key("tag", .id, "Whose instrument lies.", required: false), Key("bias", .quantity, "It shows so much more or less."),
            Key("stuck", .flag, "It holds its last value."), Key("dropout", .flag, "It gives no reading."),
            Key("noise", .number(1...1000), "Factor on the noise."),
            Key(
                "spike",
                .mapping([
                    Key("by", .quantity, "How far.", required: true), Key("every", .duration, "On average.", required: true),
                ]), "Now and then one wrong reading."),
        ]
        let use = Key("use", .text, "A fault of a fault library that says what is left out here.", example: "instruments/stuck")
        return (isTemplate ? [] : [use]) + [
            Key("title", .text, "As on the work order; never shown before the grade."),
            Key("component", .id, "What has failed."), Key("mode", .text, "How it fails, in words."),
            Key("code", .text, "ISO 14224 annex B.", example: "ELU"), Key("cause", .text, "Why."),
            Key("repair", .text, "What mends it."), Key("share", .percent, "Of a fleet that has it at any time.", example: "4%"),
            Key("profile", profile, "How it grows; default step."),
            Key("progresses_with", .texts, "Grows only while these controls run."),
            Key("effects", .entries(effect), "What is seen in the end, for each tag."),
            Key("sensor", .mapping(sensor), "The instrument lies and the plant is well."),
            Key("findings", .table(.text), "What an inspection of a component finds."),
            Key("findings_from", .number(0...1), "From which severity on; default 0.15."),
            Key("looks_like", .table(.text), "Other faults, and what tells them apart."),
            Key("phrases", .texts, "How people say it."), Key("sources", .texts, "Where this comes from."),
        ]
    }

    private static let action = [
        Key("title", .text, "Its name.", required: true), Key("phrases", .texts, "How technicians ask for it."),
        Key("set", states, "Controls it sets."), Key("set_to", .id, "The control whose value the trainee says."),
        Key("requires", states, "It cannot be done at all unless controls stand so."),
        Key("unsafe_unless", states, "It can be done, and is dangerous unless controls stand so."),
        Key("danger", .choice(["safety-critical", "poor"]), "How grave that is; without `unsafe_unless` it always is."),
        Key("danger_text", .text, "Why."), Key("takes", .duration, "How long it takes; default 5s."),
        Key("repairs", .texts, "Faults it mends."), Key("restores", .texts, "Tags whose lasting losses it makes good."),
        Key("resets", .texts, "Interlocks it resets."),
        Key("worsens", .table(.number(0...1)), "Faults it makes worse, and by how much."),
        Key("result", .text, "What the trainee is told."),
    ]

    private static let interlock = [
        Key("title", .text, "Its name.", required: true),
        Key("when", .mapping(condition), "On what reading it acts.", required: true),
        Key("for", .duration, "How long that must hold."), Key("armed_with", .texts, "Acts only while these controls run."),
        Key("set", states, "Where it drives controls."), Key("latches", .flag, "Until an action resets it."),
    ]

    private static let topic = [
        Key("title", .text, "Its name.", required: true), Key("names", .texts, "What people ask for."),
        Key("text", .text, "What is told.", required: true),
    ]
}
