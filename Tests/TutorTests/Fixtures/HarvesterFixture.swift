import Scenarios

extension Asset {
    /// The hydraulics of a combine harvester.
    static let harvester = Asset(
        id: "harvester-hydraulics", title: "Combine harvester hydraulics", industry: "agriculture",
        summary: "Load-sense hydraulics.",
        names: ["combine", "harvester", "hydraulics"],
        tags: [
            .fixture("pilot_pressure", "Pilot pressure", "psi", 180, names: ["pilot", "control pressure"]),
            .fixture("main_pressure", "Main pressure", "bar", 190, names: ["system pressure"]),
            .fixture("ls_pressure", "Load-sense pressure", "bar", 168, names: ["LS pressure", "load sense"]),
            .fixture("pump_flow", "Pump flow", "L/min", 150, names: ["flow"]),
            .fixture("case_drain", "Case drain flow", "L/min", 5, names: ["case drain", "drain"]),
            .fixture("charge_pressure", "Charge pressure", "bar", 26, names: []),
            .fixture("suction_pressure", "Suction pressure", "bar", 0, names: ["suction", "suction vacuum"]),
            .fixture("oil_temp", "Hydraulic oil temperature", "°C", 62, names: ["oil temperature", "oil temp"]),
            .fixture("oil_level", "Reservoir level", "%", 75, names: ["oil level", "level"]),
            .fixture("lift_time", "Header lift time", "s", 3, names: ["lift time"]),
            .fixture("engine_rpm", "Engine speed", "rpm", 2200, names: ["revs", "engine rpm"]),
        ],
        controls: [
            Control(id: "engine", title: "Engine", kind: .onOff, start: 1, rate: 0.1, runsWith: [], names: ["engine"]),
            Control(
                id: "header_drive", title: "Header drive", kind: .onOff, start: 1, rate: 0.2, runsWith: ["engine"],
                names: ["header"]),
            Control(
                id: "throttle", title: "Engine throttle", kind: .setting(unit: "rpm", range: 800...2300), start: 2200, rate: 50,
                runsWith: [], names: ["throttle", "engine speed"]),
        ],
        couplings: [],
        components: [
            .fixture("pump", "Implement pump and shaft seal", names: ["hydraulic pump", "pump", "pump shaft seal"]),
            .fixture("charge-filter", "Charge pump filter", names: ["charge filter", "hydro filter"]),
            .fixture("cooler", "Oil cooler and chaff screen", names: ["cooler", "heat exchanger"]),
            .fixture("relief-valve", "Relief valve", names: ["relief", "dump valve"]),
            .fixture("ls-line", "Load-sense line", names: ["LS hose", "load sense hose"]),
            .fixture("suction-line", "Suction line and clamps", names: ["suction hose", "suction strainer"]),
            .fixture("instruments", "Pressure senders", names: ["senders"]),
        ],
        faults: [
            .fixture(
                "pump-seal-leak", "Hydraulic pump shaft seal leaking", component: "pump", mode: "external leakage",
                cause: "extruded shaft seal", repair: "replace the shaft seal",
                phrases: [
                    "pump seal failure", "pump seal blown", "shaft seal leaking", "pump shaft seal", "hyd pump seel gone",
                    "oil coming out of the pump seal",
                ]),
            .fixture(
                "pump-worn", "Implement pump worn internally", component: "pump", mode: "internal leakage", cause: "worn barrel",
                repair: "replace the pump",
                phrases: [
                    "pump is worn out", "weak pump", "internal leak in the pump", "pump is tired", "hydraulics slow when hot",
                ]),
            .fixture(
                "charge-filter-plugged", "Charge filter plugged", component: "charge-filter", mode: "plugged",
                cause: "overdue filter change",
                repair: "change the charge filter",
                phrases: [
                    "charge pressure low, filter blocked", "hydro filter blocked", "filter choked", "dirty charge filter",
                    "clogged filter",
                ]),
            .fixture(
                "suction-air", "Suction line drawing air", component: "suction-line", mode: "cavitation",
                cause: "loose suction clamp",
                repair: "tighten the clamp",
                phrases: ["sucking air", "pump cavitating", "foamy oil", "air in the system", "air leak on the suction side"]),
            .fixture(
                "cooler-chaff", "Oil cooler packed with chaff", component: "cooler", mode: "insufficient heat transfer",
                cause: "damaged chaff screen",
                repair: "clean the cooler",
                phrases: [
                    "cooler full of chaff", "cooler blocked", "hydraulic oil cooking", "dirty cooler core",
                    "no airflow through the cooler",
                ]),
            .fixture(
                "relief-open", "Relief valve stuck open", component: "relief-valve", mode: "fails to close",
                cause: "debris under the seat",
                repair: "clean the relief valve",
                phrases: [
                    "relief stuck", "relief not seating", "relief valve jammed open", "dump valve jammed",
                    "pressure dumping over relief",
                ]),
            .fixture(
                "ls-pinched", "Load-sense line pinched", component: "ls-line", mode: "plugged", cause: "hose pinched at the pivot",
                repair: "replace the hose",
                phrases: [
                    "LS hose blocked", "pump not getting a signal", "load sense line squashed", "no load sense signal",
                    "low standby only",
                ]),
            .fixture(
                "pilot-sender-low", "Pilot pressure sender drifting low", component: "instruments", mode: "abnormal reading, low",
                cause: "water in the connector", repair: "dry the connector or replace the sender", sensor: "pilot_pressure",
                phrases: [
                    "sender reading low", "pilot sender is lying", "bad pilot sender", "false low hydraulic pressure",
                    "gauge is lying",
                ]),
        ],
        actions: [
            .fixture(
                "stop-header", "Stop the header drive", phrases: ["stop the header", "disengage the header"],
                sets: [ControlState(control: "header_drive", value: 0)]),
            .fixture(
                "stop-engine", "Shut the engine down", phrases: ["kill the engine", "shut it down"],
                sets: [ControlState(control: "engine", value: 0)]),
            .fixture("start-engine", "Start the engine", phrases: [], sets: [ControlState(control: "engine", value: 1)]),
            .fixture("set-throttle", "Set the throttle", phrases: ["throttle back to", "set the revs"], setsTo: "throttle"),
            .fixture("lower-header", "Lower the header", phrases: ["drop the header", "put the header down"]),
            .fixture(
                "replace-seal", "Replace the pump shaft seal", phrases: ["replace the shaft seal", "fit a new pump seal"],
                repairs: ["pump-seal-leak"]),
            .fixture("clean-cooler", "Clean the oil cooler", phrases: ["blow out the cooler"], repairs: ["cooler-chaff"]),
            .fixture("top-up", "Top up the hydraulic oil", phrases: ["top up the oil", "add oil"]),
        ],
        interlocks: [],
        modes: [
            OperatingMode(id: "harvesting", title: "Harvesting", controls: []),
            OperatingMode(id: "part", title: "Part load", controls: []),
        ],
        reference: [
            ReferenceTopic(id: "ls-margin", title: "Load-sense margin", names: ["margin", "load sense margin"], text: "Text."),
            ReferenceTopic(
                id: "case-drain", title: "What case drain flow tells", names: ["case drain flow meaning"], text: "Text."),
        ], sources: [], location: .fixture)
}
