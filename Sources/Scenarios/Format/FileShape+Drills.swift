extension FileShape {
    static let scenario = FileShape(
        kind: .scenario, title: "A drill",
        doc: "A machine, what is hidden in it, what the trainee is told, and how it is to be solved.",
        keys: head(.scenario) + [
            Key("version", .integer(1...100_000), "One more whenever what is scored changes.", required: true),
            Key("title", .text, "The complaint, never the cause.", required: true),
            Key("asset", .id, "The machine.", required: true), Key("mode", .id, "How it runs; default its first mode."),
            Key("level", .integer(1...3), "1 first steps, 2 a trained hand, 3 an expert.", required: true),
            Key("difficulty", .choice(Scenario.Difficulty.self), "For whom.", required: true),
            Key("kind", .choice(Scenario.Kind.self), "What it teaches; told to instructors only."),
            Key("exam", .flag, "Kept for exams: in no list."), Key("tags", .texts, "Words to find it by."),
            Key("brief", .text, "What the shift tells: two to four sentences.", required: true),
            Key("faults", .items(hidden), "What is hidden; none: nothing is wrong."),
            Key("target", .duration, "A good technician is done by then.", required: true),
            Key("limit", .duration, "Then the drill ends; default three times the target."),
            Key("hints", .texts, "Three: the principle, where to look, what it is."),
            Key("evidence", .items(evidence), "The looks that support the answer."),
            Key(
                "procedure", .list(.either([.id, .list(.id, atLeast: 1)]), atLeast: 0),
                "What should be done, in order; a list means any of these."),
            Key("badge", .text, "Earned by passing.", example: "Pumps level 2"),
            Key("rubric", .id, "How points are shared out; default standard."),
            Key("reference", .texts, "A script that solves it, as lines of @SECOND words."),
            Key("tests", .items(test), "What must hold; `scenario test` tries it."),
            Key(
                "recording",
                .mapping([
                    Key("use", .id, "A recording.", required: true),
                    Key("from", .text, "A moment, or a time after the first row."),
                    Key("pace", .number(0.001...1_000_000), "Recorded seconds in one of the drill."),
                ]), "Readings that were recorded."),
        ])

    private static let hidden = [
        Key("fault", .id, "A fault of the machine.", required: true),
        Key("severity", .shares, "0 to 1; a range is drawn by the seed. Default 1.", example: "[0.8, 1]"),
        Key("onset", .durations, "When it begins; a range is drawn by the seed.", example: "[20s, 40s]"),
        Key("profile", profile, "How it grows, instead of the fault's own."),
    ]

    private static let evidence = [
        Key("tag", .id, "A tag that was read or charted."), Key("inspect", .id, "A component that was inspected."),
        Key("alarms", .flag, "The list of alarms."), Key("weight", .integer(1...100), "Relative worth; default 1."),
        Key("shows", .text, "What it shows, for the debrief.", required: true),
    ]

    private static let test = [
        Key("at", .duration, "A time after the start of a plant that nobody touches."),
        Key("alarm", .text, "This alarm stands then.", example: "oil_level.L"), Key("no_alarm", .text, "This alarm does not."),
        Key("tag", .id, "This tag reads so then:"), Key("above", .quantity, "Above this."), Key("below", .quantity, "Below this."),
        Key("trip", .id, "This interlock has tripped by then."), Key("no_trip", .id, "This interlock has not."),
        Key("inspect", .id, "An inspection of this component then"), Key("says", .text, "tells these words."),
        Key("par_under", .duration, "A careful human would be sure before this."),
        Key("accepts", .text, "A phrase that is read as the answer."), Key("rejects", .text, "A phrase that is not."),
    ]

    static let rubric = FileShape(
        kind: .rubric, title: "A rubric", doc: "How the points of a drill are shared out; basis points, 10000 in sum.",
        keys: head(.rubric) + [
            Key("version", .integer(1...100_000), "One more whenever a figure changes.", required: true),
            Key("title", .text, "Its name.", required: true),
            Key("pass", .integer(1...10_000), "What it takes to pass.", required: true),
            Key(
                "points",
                .mapping(
                    ["component", "failure_mode", "cause", "evidence", "time", "procedure"].map {
                        Key($0, .integer(0...10_000), "Points for it.", required: true)
                    }), "10000 in sum.", required: true),
            Key("hint_costs", .list(.integer(0...10_000), atLeast: 3), "First, second and third hint.", required: true),
            Key("poor_act", .integer(0...10_000), "Taken off for each act of poor practice.", required: true),
        ])

    static let pool = FileShape(
        kind: .pool, title: "An exam pool", doc: "Drills of one level that an exam draws from.",
        keys: head(.pool) + [
            Key("title", .text, "Its name.", required: true),
            Key("level", .integer(1...3), "That of all its drills.", required: true),
            Key("scenarios", .texts, "Drills with `exam: true`.", required: true),
        ])

    static let certification = FileShape(
        kind: .certification, title: "A certification",
        doc: "What a person must have shown to be certified, and how long that holds.",
        keys: head(.certification) + [
            Key("version", .integer(1...100_000), "One more whenever a requirement changes.", required: true),
            Key("title", .text, "What stands on the certificate.", required: true),
            Key(
                "requirements",
                .items([
                    Key("tag", .text, "Drills with this tag"), Key("level", .integer(1...3), "of at least this level; default 1"),
                    Key("count", .integer(1...1000), "so many different ones; default 1."), Key("scenario", .id, "Or one drill."),
                    Key("pool", .id, "Or exams from a pool,"), Key("passes", .integer(1...100), "so many; default 1."),
                ]), "What must have been passed.", required: true),
            Key(
                "conditions",
                .mapping([
                    Key("run", .choice(Certification.Conditions.Run.self), "drill, or exam for exams alone."),
                    Key("score", .integer(0...10_000), "Least score; default what the rubric asks for."),
                    Key("hints", .integer(0...3), "At most so many hints."), Key("safe", .flag, "No act of poor practice."),
                ]), "What a passed drill must be like to count."),
            Key("within", .duration, "What was shown longer ago does not count.", example: "365d"),
            Key("valid_for", .duration, "From the day of issue.", required: true, example: "730d"),
            Key("keep_records", .duration, "How long the records behind it are kept after its end.", example: "7y"),
            Key("rule", .choice(Certification.Rule.self), "How many requirements must be met; default all."),
            Key("decision", .choice(Certification.Decision.self), "Who issues the certificate; default a person."),
            Key("model", .choice(Certification.ModelUse.self), "Whether a language model may have taken part; default allowed."),
            Key("shared", .flag, "One drill may count for several requirements; default no."),
        ])

    static let recording = FileShape(
        kind: .recording, title: "A recording", doc: "Which column of a data file is which tag of a machine.",
        keys: head(.recording) + [
            Key("title", .text, "Its name.", required: true), Key("sources", .texts, "Where the data comes from."),
            Key("file", .text, "The .csv, .jsonl or .ndjson beside this file.", required: true),
            Key("layout", .choice(RecordingMapping.Layout.self), "A column a tag, or a row a reading.", required: true),
            Key(
                "time",
                .mapping([
                    Key("column", .text, "Its heading.", required: true), Key("format", .text, "iso, seconds, or a pattern."),
                ]), "When.", required: true),
            Key("tag", column, "Long layout: the column of tags; default tag."),
            Key("value", column, "Long layout: the column of values; default value."),
            Key(
                "source",
                .mapping([Key("column", .text, "Its heading.", required: true), Key("is", .text, "Which rows.", required: true)]),
                "Only rows of one machine."),
            Key(
                "quality",
                .mapping([Key("column", .text, "Its heading.", required: true), Key("good", .texts, "Words for a good reading.")]),
                "Which readings are good."),
            Key(
                "tags",
                .entries([
                    Key("column", .text, "Its heading; default the tag's id."), Key("unit", .text, "In which it was recorded."),
                    Key("scale", .number(nil), "Factor, before the unit is converted."),
                    Key("offset", .number(nil), "Added after it."),
                ]), "Tags of the machine.", required: true),
            Key("gap", .duration, "A tag silent for longer has no reading.", required: true),
        ])

    private static let column: Value = .mapping([Key("column", .text, "Its heading.", required: true)])
}
