import Scenarios

extension Asset {
    /// A jaw crusher with two main bearings: the drive-end one is what people mean by "the bearing".
    static let crusher = Asset(
        id: "jaw-crusher", title: "Jaw crusher", industry: "mining", summary: "A jaw crusher on a lube skid.",
        names: ["crusher", "crusher_1", "jaw crusher"],
        tags: [
            .fixture("te_101", "Drive-end bearing temperature", "°C", 65, names: ["bearing temperature", "DE bearing temp"]),
            .fixture("te_102", "Non-drive-end bearing temperature", "°C", 60, names: ["NDE bearing temp"]),
            .fixture("te_110", "Discharge temperature", "°C", 40, names: ["discharge temp", "material temperature"]),
            .fixture("pt_201", "Lube oil pressure", "bar", 4, names: ["oil pressure", "lube pressure"]),
            .fixture("ft_202", "Lube oil flow", "L/min", 90, names: ["oil flow"]),
            .fixture("vt_301", "Drive-end vibration", "mm/s", 4, names: ["vibration", "DE vib"]),
            .fixture("it_401", "Motor current", "A", 90, names: ["amps", "motor amps", "current"]),
            .fixture("wt_501", "Feed rate", "t/h", 300, names: ["feed", "tonnage"]),
        ],
        controls: [
            Control(
                id: "motor", title: "Crusher motor", kind: .onOff, start: 1, rate: 0.1, runsWith: [], names: ["crusher", "drive"]),
            Control(
                id: "feeder", title: "Feeder", kind: .setting(unit: "%", range: 0...100), start: 60, rate: 2, runsWith: [],
                names: ["feed rate", "feeder speed"]),
            Control(
                id: "lube_pump_drive", title: "Lube pump", kind: .onOff, start: 1, rate: 0.5, runsWith: [], names: ["oil pump"]),
        ],
        couplings: [],
        components: [
            .fixture(
                "drive-end-bearing", "Drive-end bearing", names: ["bearing", "crusher bearing", "main bearing", "drive-end roller"]),
            .fixture("non-drive-end-bearing", "Non-drive-end bearing", names: ["free end bearing"]),
            .fixture("lube-pump", "Lube oil pump", names: ["lube pump", "oil pump"]),
            .fixture("seal", "Lube pump shaft seal", names: ["shaft seal", "seal", "pump seal"]),
            .fixture("motor", "Drive motor", names: ["motor"]),
            .fixture("coupling", "Motor coupling", names: ["coupling"]),
            .fixture("instruments", "Instruments and wiring", names: ["wiring", "sensors"]),
        ],
        faults: [
            .fixture(
                "drive-end-starvation", "Drive-end bearing starved of lubricant", component: "drive-end-bearing",
                mode: "overheating", cause: "lubrication starvation", repair: "restore lubrication and replace the bearing",
                phrases: [
                    "bearing starved of oil", "no grease in the bearing", "bearing running dry", "bearing lubrication failure",
                    "not enough lube getting to the bearing", "bearing starving for lube",
                ]),
            .fixture(
                "drive-end-wear", "Drive-end bearing rollers worn", component: "drive-end-bearing", mode: "vibration",
                cause: "fatigue of the rolling elements", repair: "replace the bearing",
                phrases: [
                    "bearing is worn out", "rollers pitted", "spalled race in the bearing", "bearing rough and noisy", "brg shot",
                ]),
            .fixture(
                "lube-pump-wear", "Lube pump worn", component: "lube-pump", mode: "low output", cause: "internal gear wear",
                repair: "replace the pump cartridge",
                phrases: [
                    "lube pump is tired", "oil pump worn out", "pump gears worn", "weak lube pump", "pump not building pressure",
                ]),
            .fixture(
                "seal-leak", "Lube pump shaft seal leaking", component: "seal", mode: "external leakage", cause: "worn seal faces",
                repair: "replace the shaft seal",
                phrases: [
                    "the seal is leaking", "pump seal blown", "shaft seal gone", "oil pouring out of the seal", "leaky gland",
                ]),
            .fixture(
                "coupling-misaligned", "Motor coupling misaligned", component: "coupling", mode: "vibration",
                cause: "soft foot at the motor", repair: "align the coupling",
                phrases: [
                    "shaft misalignment", "coupling out of line", "motor and crusher not aligned", "bad alignment",
                    "coupling out of alignment",
                ]),
            .fixture(
                "motor-overload", "Drive motor winding overheating", component: "motor", mode: "overheating",
                cause: "blocked cooling air", repair: "clean the motor's cooling",
                phrases: ["motor burning up", "motor windings cooked", "motor fan blocked", "motor is overheating"]),
            .fixture(
                "te101-drift", "Drive-end temperature transmitter drifting high", component: "instruments",
                mode: "abnormal reading, high", cause: "water in the connection head", repair: "replace the transmitter",
                sensor: "te_101",
                phrases: [
                    "bearing temperature transmitter drifting", "temp probe is lying", "false high bearing temperature",
                    "dodgy RTD on the bearing",
                ]),
            .fixture(
                "pt201-low", "Lube pressure transmitter reading low", component: "instruments", mode: "abnormal reading, low",
                cause: "blocked impulse line", repair: "blow out the impulse line", sensor: "pt_201",
                phrases: [
                    "oil pressure sender reads low", "pressure transmitter is wrong", "impulse line plugged",
                    "false low oil pressure",
                ]),
        ],
        actions: [
            .fixture(
                "stop-crusher", "Stop the crusher", phrases: ["shut it down", "stop the motor"],
                sets: [ControlState(control: "motor", value: 0)]),
            .fixture(
                "start-crusher", "Start the crusher", phrases: ["start the motor"], sets: [ControlState(control: "motor", value: 1)]
            ),
            .fixture(
                "stop-lube-pump", "Stop the lube pump", phrases: [], sets: [ControlState(control: "lube_pump_drive", value: 0)]),
            .fixture("set-feeder", "Set the feeder", phrases: ["reduce the feed to", "set the feed rate"], setsTo: "feeder"),
            .fixture("lock-out", "Lock out and tag out", phrases: ["loto", "apply my lock"]),
            .fixture("replace-seal", "Replace the shaft seal", phrases: ["fit a new seal"], repairs: ["seal-leak"]),
            .fixture(
                "replace-bearing", "Replace the drive-end bearing", phrases: ["change the bearing"], repairs: ["drive-end-wear"]),
            .fixture(
                "grease-bearing", "Grease the drive-end bearing", phrases: ["grease the bearing", "pump grease into the bearing"]),
        ],
        interlocks: [], modes: [OperatingMode(id: "running", title: "Normal running", controls: [])],
        reference: [
            ReferenceTopic(
                id: "oil-film", title: "How the oil film carries the shaft", names: ["oil film", "film"], text: "Text."),
            ReferenceTopic(id: "bearing-life", title: "What shortens bearing life", names: ["bearing life"], text: "Text."),
        ], sources: [], location: .fixture)
}
