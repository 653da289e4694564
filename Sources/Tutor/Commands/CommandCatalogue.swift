/// The one table of commands. Offline grammar, slash commands, completion, help, key sheet, docs and, with a model,
/// tool schemas are all made from it; nothing else lists commands.
public enum CommandCatalogue {
    private typealias Argument = CommandSpecification.Argument
    private static let everywhere: Set<DrillMode> = [.practice, .drill, .exam]
    private static let unexamined: Set<DrillMode> = [.practice, .drill]

    private static func row(
        _ name: CommandName, _ slash: String, _ modes: Set<DrillMode>, outside: Bool = false, confirmed: Bool = false,
        _ arguments: [Argument], _ summary: String, say example: String
    ) -> CommandSpecification {
        CommandSpecification(
            name: name, arguments: arguments, modes: modes, outsideDrill: outside, confirmed: confirmed, slash: slash,
            summary: summary, example: example)
    }

    /// In the order in which help shows them.
    public static let all: [CommandSpecification] = [
        row(
            .listScenarios, "/drills", unexamined, outside: true,
            [
                Argument(name: "query", kind: .text, required: false, summary: "words to look for"),
                Argument(name: "industry", kind: .text, required: false, summary: "only this industry"),
                Argument(name: "level", kind: .number(1...3), required: false, summary: "only this level"),
                Argument(name: "tag", kind: .text, required: false, summary: "only drills with this tag"),
            ],
            "Find drills to practise", say: "I need to practise hydraulic faults"),
        row(
            .startScenario, "/start", everywhere, outside: true,
            [
                Argument(name: "scenario", kind: .scenario, required: true, summary: "id, number in the last list, or words"),
                Argument(name: "seed", kind: .number(0...9_007_199_254_740_991), required: false, summary: "repeat an exact run"),
            ],
            "Start a drill", say: "start the first one"),
        row(
            .readTags, "/read", everywhere,
            [
                Argument(name: "tags", kind: .tags, required: false, summary: "which tags; none means all"),
                Argument(name: "ago", kind: .duration, required: false, summary: "as they were, seconds ago"),
            ],
            "Read instruments", say: "is the oil level ok?"),
        row(
            .showTrend, "/trend", everywhere,
            [
                Argument(name: "tags", kind: .tags, required: true, summary: "which tags"),
                Argument(name: "window", kind: .duration, required: false, summary: "how far back, seconds"),
            ],
            "Chart tags over time", say: "show me the pilot pressure for the last 3 minutes"),
        row(.listAlarms, "/alarms", everywhere, [], "List the alarms", say: "what alarms are up?"),
        row(
            .acknowledgeAlarm, "/ack", everywhere,
            [Argument(name: "tag", kind: .tags, required: false, summary: "whose alarms; none means all")],
            "Acknowledge alarms", say: "acknowledge the oil level alarm"),
        row(.showMimic, "/mimic", everywhere, [], "Draw the machine with its readings", say: "draw the machine"),
        row(.showTimeline, "/timeline", everywhere, [], "What has happened so far", say: "what happened so far?"),
        row(
            .showPlant, "/plant", everywhere,
            [
                Argument(
                    name: "page", kind: .choice(PlantPage.allCases.map(\.rawValue)), required: false, summary: "which page",
                    forModel: false),
                Argument(name: "tags", kind: .tags, required: false, summary: "of a trend: which tags", forModel: false),
                Argument(
                    name: "window", kind: .duration, required: false, summary: "of a trend: how far back, seconds", forModel: false),
            ],
            "Open the plant view (also Ctrl-O)", say: "open the plant view"),
        row(
            .inspect, "/inspect", everywhere,
            [Argument(name: "component", kind: .component, required: true, summary: "what to look at")],
            "Go and look at a component (takes time)", say: "check the hydraulic pump"),
        row(
            .operate, "/do", everywhere, confirmed: true,
            [
                Argument(name: "action", kind: .action, required: true, summary: "what to do"),
                Argument(name: "value", kind: .number(-1e9...1e9), required: false, summary: "set point, where one is set"),
            ],
            "Operate the plant", say: "shut down the header drive"),
        row(.requestHint, "/hint", unexamined, [], "Ask for a hint (costs points in a drill)", say: "give me a hint"),
        row(
            .note, "/note", everywhere,
            [Argument(name: "text", kind: .text, required: true, summary: "what to write down")],
            "Write in your own log", say: "note: level fell before pressure"),
        row(
            .submitDiagnosis, "/diagnose", everywhere, confirmed: true,
            [
                Argument(name: "component", kind: .component, required: false, summary: "what has failed", forModel: false),
                Argument(
                    name: "fault", kind: .faultMode, required: false, summary: "how and why, as one fault mode of the asset",
                    forModel: false),
                Argument(
                    name: "verdict", kind: .choice(["fault", "instrument", "healthy"]), required: false,
                    summary: "a fault, a lying instrument, or nothing wrong", forModel: false),
                Argument(
                    name: "also_component", kind: .component, required: false, summary: "what else has failed, of two faults",
                    forModel: false),
                Argument(
                    name: "also_fault", kind: .faultMode, required: false, summary: "how and why that has failed",
                    forModel: false),
                Argument(name: "action", kind: .text, required: false, summary: "what to do about it", forModel: false),
                Argument(
                    name: "confidence", kind: .number(0...100), required: false, summary: "how sure, in percent", forModel: false),
                Argument(name: "quote", kind: .text, required: true, summary: "the trainee's own words"),
            ],
            "Name the fault and end the drill", say: "it's the pump shaft seal, replace the seal"),
        row(
            .injectFault, "/inject", [.practice],
            [
                Argument(name: "fault", kind: .faultMode, required: false, summary: "which fault; \"surprise\" for one to find"),
                Argument(
                    name: "tag", kind: .tags, required: false, summary: "instead of a fault: the instrument that is to lie",
                    forModel: false),
                Argument(
                    name: "reading", kind: .choice(InstrumentLie.allCases.map(\.rawValue)), required: false, summary: "how it lies",
                    forModel: false),
                Argument(
                    name: "by", kind: .number(-1e9...1e9), required: false, summary: "how far off it reads, in its unit",
                    forModel: false),
                Argument(name: "severity", kind: .number(0...1), required: false, summary: "0 to 1"),
                Argument(name: "duration", kind: .duration, required: false, summary: "seconds; none means until cleared"),
            ],
            "Put a fault into the plant", say: "inject a relief valve fault at 50 %"),
        row(
            .clearFault, "/clear", [.practice],
            [
                Argument(name: "fault", kind: .faultMode, required: false, summary: "which fault; none means all"),
                Argument(name: "tag", kind: .tags, required: false, summary: "the instrument that lies", forModel: false),
            ],
            "Take an injected fault out", say: "clear the fault"),
        row(
            .setMode, "/mode", [.practice],
            [Argument(name: "mode", kind: .text, required: true, summary: "a way to run the machine")],
            "Change the load", say: "switch to part load"),
        row(.pause, "/pause", unexamined, [], "Stop the plant's clock", say: "pause"),
        row(.resume, "/resume", unexamined, [], "Let the clock run on", say: "continue"),
        row(
            .setSpeed, "/speed", unexamined,
            [Argument(name: "factor", kind: .number(0.1...100), required: true, summary: "times real time")],
            "Run faster or slower", say: "run at 5x speed"),
        row(
            .explain, "/explain", unexamined,
            [Argument(name: "topic", kind: .text, required: true, summary: "what to explain")],
            "Read the asset's own reference", say: "explain the load sense margin"),
        row(.showStatus, "/status", everywhere, outside: true, [], "Where the drill stands", say: "how am I doing for time?"),
        row(.showProgress, "/progress", everywhere, outside: true, [], "Your results so far", say: "show my progress"),
        row(.showLeaderboard, "/leaderboard", everywhere, outside: true, [], "Best results", say: "who is on the leaderboard?"),
        row(
            .showCertificates, "/certificates", everywhere, outside: true, [], "Badges and certificates", say: "what have I earned?"
        ),
        row(
            .help, "/help", everywhere, outside: true,
            [Argument(name: "topic", kind: .text, required: false, summary: "a command")],
            "What you can say", say: "help"),
        row(.endDrill, "/end", everywhere, confirmed: true, [], "Give up the drill", say: "end the drill"),
    ]

    /// What stands for a fault that the trainee is to find, where `inject_fault` wants a fault mode.
    static let surprise = "surprise"

    /// The row of a command; every ``CommandName`` has one.
    public static func specification(_ name: CommandName) -> CommandSpecification {
        byName[name]!
    }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Whether a command may run now: in a drill of `mode`, or outside any when `mode` is nil.
    public static func allows(_ name: CommandName, in mode: DrillMode?) -> Bool {
        let row = specification(name)
        return mode.map(row.modes.contains) ?? row.outsideDrill
    }
}
