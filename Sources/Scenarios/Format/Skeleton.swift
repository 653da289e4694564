/// First drafts of files, valid as they stand, with a comment on each thing that an author will want to change.
public enum Skeleton {
    /// A machine of four tags that starts, stops, fails and is mended.
    public static func asset(id: String) -> String {
        text(
            """
            # A machine. It runs as it stands; change one thing at a time, and check:
            #   tutor-tui scenario check --strict THIS-FILE      is it written right?
            #   tutor-tui scenario test \(id)                    does it run well, and fail as stated?
            # Ids are small letters with - or _ between. Times carry a unit: 90s, 5min, 1h.
            schema: 1
            asset: \(id)
            title: Cooling water pump               # what stands on its plate
            industry: utilities                     # one of sixteen; see docs/asset-format.md
            names: [pump, water pump]               # what people call it
            summary: A pump with a motor sends cooling water through a valve to the plant.
            sources: [the maker's manual, engineering judgement]   # where your figures come from

            # What an operator can set. Everything else follows from it.
            controls:
              motor:
                title: Pump motor
                start: on                           # on or off: a machine that runs or stands
                stops_in: 10s                       # how long it takes to run down
                names: [drive]
              valve:
                title: Discharge valve
                start: 80                           # a setting has a unit and a range
                unit: "%"
                range: [0, 100]
                rate: 2                             # how far it moves in a second
              locked_out:                           # the lock on the isolator is a control too
                title: Lock-out
                start: off
                stops_in: 1s

            # Ways to run it. `normal` of each tag speaks of the first.
            modes:
              normal: {title: Normal running, set: {}}
              throttled: {title: Throttled, set: {valve: 60}}

            # What is measured. Numbers are in the tag's own unit, or carry one: `normal: 90 psi` is converted.
            tags:
              pressure:
                title: Discharge pressure
                unit: bar
                normal: 6.2                         # when all is well, in the first mode
                range: [5.9, 6.5]                   # where a healthy reading lies
                span: [0, 10]                       # what the instrument can show
                noise: 0.03                         # how restless the reading is (standard deviation)
                lag: 2s                             # how fast it follows
                resolution: 0.01                    # one step of the display
                runs_with: [motor]                  # at rest, 0, when this stands
                wander: {amount: 0.05, period: 60s} # slow, healthy variation
                names: [discharge, water pressure]
                alarms:                             # L, LL, H, HH
                  L: {at: 4.8, delay: 5s, deadband: 0.1}
                  LL: {at: 3, level: critical, delay: 5s}
              flow:
                title: Flow
                unit: L/min
                normal: 120
                range: [114, 126]
                span: [0, 200]
                noise: 0.6
                lag: 2s
                runs_with: [motor]
                wander: {amount: 1.5, period: 90s}
                names: [water flow]
              bearing_temperature:
                title: Bearing temperature
                unit: °C
                normal: 55
                range: [53, 57]
                span: [0, 120]
                noise: 0.2
                lag: 40s
                runs_with: [motor]
                at_rest: 25
                names: [bearing temp]
                alarms:
                  H: {at: 75, delay: 5s}
              motor_current:
                title: Motor current
                unit: A
                normal: 42
                range: [40, 44]
                span: [0, 80]
                noise: 0.2
                runs_with: [motor]
                names: [current, amps]
                alarms:
                  H: {at: 50, delay: 5s}

            # How things drive each other: `gain` is the change of `to` for a change of one in `from`.
            couplings:
              - {from: valve, to: flow, gain: 1.5, because: an open valve lets more through}
              - {from: flow, to: pressure, gain: -0.02, because: the pump rides up its curve}
              - {from: flow, to: motor_current, gain: 0.12, because: more water takes more work}

            # What physics promises of the healthy machine; `scenario test` measures it.
            correlations:
              - {between: [flow, motor_current], at_least: 0.3, because: more water takes more work}
              - {between: [flow, pressure], at_most: 0.3, because: more flow does not bring more pressure}

            # What one can go and look at.
            components:
              seal:
                title: Shaft seal
                names: [mechanical seal, gland]
                healthy: Dry and quiet.             # what is found when it is well
                takes: 60s
              bearing:
                title: Pump bearing
                names: [bearing, ball bearing]
                healthy: "Even note through the listening rod; a contact thermometer reads {bearing_temperature}."   # true value
                takes: 60s
              instruments:
                title: Instruments
                names: [transmitter, gauges]
                healthy: "A test gauge at the tapping reads {pressure}."
                takes: 40s

            # What can go wrong. An id is what is wrong, never shown before the grade.
            faults:
              seal-leak:
                title: Shaft seal leaking           # as on the work order
                component: seal                     # where
                mode: external leakage              # how it fails
                code: ELU                           # ISO 14224, optional
                cause: worn seal faces              # why
                repair: replace the seal            # what mends it
                profile: {ramp: 5min}               # how it grows; also step, {exponential: 6min}, {intermittent: [9s, 16s]}
                effects:                            # what is seen in the end, as a change from normal
                  pressure: {by: -1.8, lag: 5s}
                  flow: {by: -20, lag: 5s}
                findings:                           # what going there finds
                  seal: Water runs from the gland.
                looks_like:                         # what it could be taken for, and what tells the two apart
                  transmitter-low: The flow falls only when water is really lost.
                phrases: [the seal is leaking, water runs from the gland, the gland has blown, mechanical seal is gone]
                sources: [engineering judgement]
              bearing-worn:
                title: Pump bearing worn
                component: bearing
                mode: overheating
                cause: grease washed out
                repair: replace the bearing
                profile: {ramp: 6min}
                effects:
                  bearing_temperature: {by: 28, lag: 20s}
                  motor_current: {by: 4}
                findings:
                  bearing: "Rough note, grease grey and wet; a contact thermometer reads {bearing_temperature}."
                looks_like:
                  seal-leak: Pressure and flow stay where they were.
                phrases: [the bearing is worn, the bearing howls, rough pump bearing, the bearing has lost its grease]
                sources: [engineering judgement]
              transmitter-low:                      # a lie of an instrument has `sensor`, and the plant is well
                title: Pressure transmitter drifting low
                component: instruments
                mode: abnormal reading, low
                code: AOL
                cause: wet connector
                repair: dry or replace the transmitter
                profile: {ramp: 6min}
                sensor: {tag: pressure, bias: -1.6} # also stuck: true, dropout: true, noise: 5, spike: {by: 3, every: 40s}
                findings:
                  instruments: "The connector is wet; a test gauge reads {pressure}."
                looks_like:
                  seal-leak: Nothing else moves.
                phrases: [the pressure transmitter reads low, the gauge is lying, the sender has drifted, pressure sensor is wrong]
                sources: [engineering judgement]

            # What one can do.
            actions:
              stop-motor:
                title: Stop the pump motor
                phrases: [stop the pump, shut the pump down, switch off the motor]   # how technicians ask for it
                set: {motor: off}
                result: The motor runs down.
              start-motor:
                title: Start the pump motor
                phrases: [start the pump, switch on the motor]
                requires: {locked_out: off}         # cannot be done at all otherwise
                set: {motor: on}
              lock-out:
                title: Lock out and prove zero energy
                phrases: [lock it out, apply my lock]
                requires: {motor: off}
                set: {locked_out: on}
                takes: 60s
              overhaul-pump:
                title: Open the pump and replace what is worn
                phrases: [overhaul the pump, replace seal and bearing]
                unsafe_unless: {motor: off, locked_out: on}   # can be done, and is dangerous otherwise
                danger: safety-critical             # fails the drill; or poor, which costs points
                danger_text: Work on a machine that is not locked out and proved dead.
                repairs: [seal-leak, bearing-worn]
                takes: 30min
              replace-transmitter:
                title: Replace the pressure transmitter
                phrases: [change the transmitter, fit a new pressure sender]
                repairs: [transmitter-low]
                takes: 5min

            # What stops the machine by itself. It acts on the reading, so a lying instrument trips a healthy plant.
            interlocks:
              hot-bearing-trip:
                title: Hot bearing trip
                when: {tag: bearing_temperature, above: 80}
                for: 10s
                armed_with: [motor]
                set: {motor: off}

            # What `explain` tells; the same in every drill.
            reference:
              pump-curve:
                title: Why pressure falls when flow rises
                names: [curve, pump curve]
                text: A pump gives less pressure the more it delivers. A throttled valve shows as more pressure and less flow.

            """, .asset)
    }

    /// How points are shared out; they must be 10000 in sum.
    public static func rubric(id: String) -> String {
        text(
            """
            # How a drill is scored, in basis points: 10000 are the whole. A drill names it with `rubric: \(id)`.
            schema: 1
            rubric: \(id)
            version: 1                              # one more whenever you change a figure
            title: Our rubric
            pass: 8000                              # what it takes to pass
            points:                                 # 10000 in sum
              component: 2500                       # what has failed
              failure_mode: 1500                    # how
              cause: 1000                           # why
              evidence: 2000                        # looks that support the answer
              time: 1500                            # whole to the target, nothing at the limit
              procedure: 1500                       # what was done, and in which order
            hint_costs: [300, 600, 1200]            # first, second and third hint
            poor_act: 1500                          # taken off for each act of poor practice

            """, .rubric)
    }

    /// Drills of one level that exams draw from; `scenarios` are kept for exams and of that level.
    public static func pool(id: String, level: Int, scenarios: [String]) -> String {
        text(
            """
            # An exam draws one of these drills, so that nobody knows beforehand which: tutor-tui chat, then /start \(id)
            schema: 1
            pool: \(id)
            title: Level \(level) exam
            level: \(level)                                # that of all its drills
            scenarios:                              # drills with `exam: true`
            \(scenarios.map { "  - \($0)" }.joined(separator: "\n"))

            """, .pool)
    }

    /// A mapping for readings of an asset, and data in which it runs healthily for ten minutes.
    public static func recording(id: String, asset: Asset) -> (mapping: String, data: String) {
        let tags = asset.tags.prefix(4)
        let mapping = text(
            """
            # Readings of a real machine (\(asset.title)) for drills to play. Put your own data into \(id).csv.
            # tutor-tui telemetry recording \(id)    tells what is in it.
            schema: 1
            recording: \(id)
            title: A recording
            sources: [where the data comes from, and when it was taken]
            file: \(id).csv                         # .csv, .jsonl or .ndjson beside this file
            layout: wide                            # a column a tag; long: a row a reading
            time: {column: Time}                    # format: iso; or seconds, or a pattern such as M/d/yyyy H:mm
            tags:                                   # tag of the machine, and the heading over its column
            \(tags.map { "  \($0.id): {column: \(YAMLText.scalar($0.title))\($0.unit.isEmpty ? "" : ", unit: \(YAMLText.scalar($0.unit))")}" }.joined(separator: "\n"))
            gap: 90s                                # a tag silent for longer than this has no reading

            """, .recording)
        var data = "Time," + tags.map { "\"\($0.title.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
        for minute in 0...10 {
            let clock = minute < 10 ? "0\(minute)" : "\(minute)"
            data += "2026-01-31T08:\(clock):00Z,"
            data +=
                tags.map { tag in
                    NumberText.fixed(tag.normal, decimals: NumberText.decimals(forResolution: tag.resolution))
                }.joined(separator: ",") + "\n"
        }
        return (mapping, data)
    }

    /// Faults that many machines share.
    public static func faultLibrary(id: String) -> String {
        text(
            """
            # Faults that many machines have. A machine's file takes one over and says what is its own:
            #   faults:
            #     pressure-stuck: {use: \(id)/stuck, component: instruments, sensor: {tag: pressure}}
            # {tag} is that instrument's tag (its true value, in findings), {name} its title.
            schema: 1
            fault_library: \(id)
            title: Our instruments
            faults:
              stuck:
                title: "{Name} instrument stuck"        # as on the work order
                mode: abnormal reading, does not move   # how it fails
                cause: frozen impulse line              # why
                repair: thaw and insulate the line      # what mends it
                sensor: {stuck: true}                   # the machine's file adds the tag
                findings:
                  component: "The line is frozen; a test gauge reads {tag}."   # at the fault's own component
                phrases: ["{name} is stuck", "{name} does not move any more"]   # the machine's own come first
                sources: [engineering judgement]

            """, .faultLibrary)
    }

    /// What a person must have shown. `tag` is one that drills of the library have.
    public static func certification(id: String, tag: String, level: Int, count: Int, pool: String?) -> String {
        text(
            """
            # What somebody must have passed to be certified, and how long it holds.
            schema: 1
            certification: \(id)
            version: 1                              # one more whenever a requirement changes
            title: Certified in \(tag)
            requirements:                           # drills of a tag, one drill (scenario: ID), or exams of a pool
              - {tag: \(YAMLText.scalar(tag)), level: \(level), count: \(count)}   # so many different ones, of this level or above
            \(pool.map { "  - {pool: \($0), passes: 1}" } ?? "  # - {pool: exam-level-1, passes: 1}")
            conditions:                             # what a passed drill must be like to count
              run: drill                            # or exam, for exams alone
              hints: 1                              # at most so many
              safe: true                            # no act of poor practice
            within: 365d                            # what was shown longer ago does not count
            valid_for: 730d                         # from the day of issue
            keep_records: 7y                        # after its end
            rule: all                               # or any

            """, .certification)
    }

    static func text(_ body: String, _ kind: FileKind) -> String { kind.editorLine + "\n" + body }
}
