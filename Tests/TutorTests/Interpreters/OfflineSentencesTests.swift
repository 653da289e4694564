import Scenarios
import Testing

@testable import Tutor

/// Sentences that authors of the library said and that were once not understood, on their machines.
@Suite struct OfflineSentencesTests {
    private func read(_ asset: String, _ said: String, mode: DrillMode = .drill) throws -> Interpretation {
        ShippedLibrary.read(said, on: try #require(ShippedLibrary.assets.first { $0.id == asset }), mode: mode)
    }

    /// A machine, a sentence, and the component that it accuses (with the fault where it is that precise).
    @Test(arguments: [
        // Names of this machine that are orders elsewhere.
        ("export-compressor", "dry gas seal gone", "seal_de"), ("computer-room-cooler", "drain pan is overflowing", "cooling_coil"),
        ("computer-room-cooler", "drain blocked", "cooling_coil/drain-overflow"), ("cnc-spindle", "insert gone", "tooling"),
        ("cnc-spindle", "the insert is gone", "tooling"), ("jaw-crusher", "dry bearing", "drive_end_bearing"),
        ("feeder-bay", "Trip circuit weak", "control/coil-weak"),
        ("combine-rotor", "grease washed out of the rotor bearing, replace it", "front_brg/front-bearing-dry"),
        ("centre-pivot", "check valve of the injector sticks", "injector_unit/injector-stuck"),
        // What is missing has failed.
        ("water-chiller", "the chiller has no refrigerant", "refrigerant_circuit"),
        ("water-chiller", "there is no refrigerant in it", "refrigerant_circuit"),
        ("screw-compressor", "no oil", "oil_charge/oil-level-low"), ("chlorine-dosing", "the pump gets no hypo", "dosing_pump"),
        // How it failed stands before what failed.
        ("double-conversion-ups", "bulging capacitors", "inverter_module/capacitors-aged"),
        ("double-conversion-ups", "swollen capacitors", "inverter_module/capacitors-aged"),
        ("double-conversion-ups", "bad battery block", "battery/block-weak"), ("air-handler", "slipping belt", "fan_section"),
        ("overland-conveyor", "slipping belt", "belt/belt-slip"), ("combine-rotor", "slipping belt", "belt"),
        ("dewatering-pump", "leaky seal", "seal/seal-leak"), ("screw-compressor", "fouled cooler", "oil_circuit"),
        ("grid-transformer", "sticking tap changer", "oltc"), ("overland-conveyor", "seized roller", "idlers/idlers-seized"),
        // Component, how and why, all run together.
        ("chlorine-dosing", "dosing skid no output pump gas locked", "dosing_pump/air-lock"),
        ("jaw-crusher", "drive end bearing lubrication starvation blocked line", "drive_end_bearing/drive-end-bearing-starved"),
        ("screw-compressor", "oil cooler fouled dust", "oil_circuit/oil-cooler-fouled"),
        // A phrase with a comma within a longer sentence.
        ("auxiliary-power-unit", "it is load compressor surge, valve does not open", "bleed_system/surge-valve-shut"),
        ("double-conversion-ups", "I think the battery reads cold but it is warm, wire loose", "instruments/temperature-lead-open"),
        // An instrument by its number.
        ("booster-pump", "PT 301 faulty", "instruments/suction-press-low"), ("chlorine-dosing", "AT-411 reads low", "instruments"),
    ])
    func accusations(asset: String, said: String, expected: String) throws {
        let found = try read(asset, said)
        let claim = found.commands.first { $0.name == .submitDiagnosis }
        let parts = expected.split(separator: "/").map(String.init)
        #expect(claim?.text("component") == parts[0], "\(found)")
        if parts.count > 1 { #expect(claim?.text("fault") == parts[1], "\(found)") }
    }

    @Test(arguments: [
        ("jaw-crusher", "everything is within limits"), ("jaw-crusher", "all readings are normal"),
        ("jaw-crusher", "everything is in order"), ("jaw-crusher", "it is running normally"),
        ("jaw-crusher", "all values are within limits, nothing to do"), ("jaw-crusher", "the crusher is fine"),
        ("export-compressor", "nothing is wrong with the gas compressor"),
        ("battery-rack", "nothing is wrong with the battery, it is charging"),
        ("double-conversion-ups", "nothing is wrong with the battery, it is charging"),
        ("satellite-power", "nothing is wrong with the battery, it is charging"),
    ])
    func healthy(asset: String, said: String) throws {
        #expect(try read(asset, said).commands.first?.text("verdict") == "healthy")
    }

    @Test(arguments: [
        ("jaw-crusher", "not everything is within limits"), ("jaw-crusher", "is everything within limits?"),
        ("double-conversion-ups", "nothing is wrong with the battery"), ("jaw-crusher", "everything except the motor is fine"),
        ("jaw-crusher", "no vibration"), ("jaw-crusher", "no light"), ("jaw-crusher", "no gas leak"),
        ("jaw-crusher", "it is running"), ("water-chiller", "there is no leak"), ("jaw-crusher", "that is normal"),
        ("double-conversion-ups", "it is hot"), ("feeder-bay", "it is hot"), ("combine-rotor", "this is wrong"),
        ("jaw-crusher", "everything else is normal"), ("jaw-crusher", "something is wrong"),
    ])
    func noVerdict(asset: String, said: String) throws {
        let found = try read(asset, said)
        #expect(!found.commands.contains { $0.name == .submitDiagnosis }, "\(found)")
    }

    @Test(arguments: [
        // Another word or a pronoun for the machine.
        ("screw-compressor", "load the compressor again", "operate action=load-compressor"),
        ("screw-compressor", "load the machine again", "operate action=load-compressor"),
        ("screw-compressor", "load it again", "operate action=load-compressor"),
        ("screw-compressor", "load the package again", "operate action=load-compressor"),
        ("wind-turbine", "start it again", "operate action=start-turbine"),
        ("wind-turbine", "restart the machine", "operate action=start-turbine"),
        ("water-chiller", "stop the machine", "operate action=stop-chiller"),
        ("hydraulic-press", "switch the press off", "operate action=stop-press"),
        ("export-compressor", "lock the machine out", "operate action=lock-out"),
        ("export-compressor", "lock out the compressor", "operate action=lock-out"),
        ("screw-compressor", "add oil now", "operate action=refill-oil"),
        ("computer-room-cooler", "empty the drain pan", "operate action=clear-drain"),
        ("battery-rack", "Anchor the charge counter again", "operate action=anchor-counter"),
        ("satellite-power", "Reset the payload limiter again and again", "operate action=reset-limiter"),
        // Instrument numbers.
        ("air-handler", "show AT-410", "read_tags tags=zone_co2"), ("air-handler", "show me AT 410", "read_tags tags=zone_co2"),
        ("air-handler", "trend AT-410 for 5 minutes", "show_trend tags=zone_co2 window=300"),
        ("stirred-reactor", "LT-301", "read_tags tags=reactor_level"),
        ("stirred-reactor", "IT-301", "read_tags tags=agitator_current"),
        ("stirred-reactor", "show LT-301 and IT-301", "read_tags tags=reactor_level,agitator_current"),
        ("production-separator", "compare LT-101A and LT-101B", "show_trend tags=oil_level,oil_level_2"),
        ("production-separator", "LT-101A/LT-101B", "read_tags tags=oil_level,oil_level_2"),
        ("feeder-bay", "read II-302B", "read_tags tags=i_b"), ("jaw-crusher", "TE-1O1", "read_tags tags=te_101"),
        ("jaw-crusher", "ET 101", ""), ("stirred-reactor", "XT-301", ""), ("stirred-reactor", "1T-301", ""),
        ("jaw-crusher", "TE101 rising?", "show_trend tags=te_101"),
        // Looks.
        ("water-chiller", "look into the sight glass", "inspect component=refrigerant_circuit"),
        ("overland-conveyor", "walk along the belt", "inspect component=belt"),
        ("overland-conveyor", "walk the belt", "inspect component=belt"),
        ("overland-conveyor", "look under the belt", "inspect component=belt"),
        ("overland-conveyor", "does the gearbox vibrate?", "inspect component=gearbox"),
        ("overland-conveyor", "do you see dust at the idlers", "inspect component=idlers"),
        ("jaw-crusher", "how is the lube pressure doing over the last minute", "show_trend tags=lube_pressure window=60"),
        ("jaw-crusher", "how was the lube flow doing in the last minute?", "show_trend tags=lube_flow window=60"),
        ("jaw-crusher", "does it vibrate", "read_tags tags=vibration_de,vibration_nde"),
        ("wind-turbine", "does the windmill vibrate?", "read_tags tags=vibration"),
        // Names of instruments that hold other words' meaning.
        ("cell-bioreactor", "show me the OUR", "read_tags tags=our"), ("reaction-wheel", "command", "read_tags tags=speed_cmd"),
        ("centre-pivot", "well level", "read_tags tags=well_level"),
        ("feeder-bay", "show me the trips in 24 h", "read_tags tags=ops_24h"),
        ("double-conversion-ups", "show me the minutes of backup", "read_tags tags=runtime"),
        ("milk-pasteurizer", "divert signal", "read_tags tags=forward_flag"),
        ("water-chiller", "explain R134a table", "explain topic=saturation"),
    ])
    func orders(asset: String, said: String, expected: String) throws {
        #expect(try read(asset, said).brief == expected)
    }

    /// Looks at nothing in particular are asked back, not taken for claims.
    @Test(arguments: [
        "is there smoke?", "any smoke?", "does it smell?", "is it leaking?", "do you hear anything?", "does it make a noise?",
        "is anything loose?", "Look into the hopper",
    ])
    func whichComponent(said: String) throws {
        #expect(try read("jaw-crusher", said).clarification == .missing(command: .inspect, argument: "component"))
    }

    /// Nothing is put into the plant unless a fault is named.
    @Test(arguments: [
        ("harvester-hydraulics", "add oil now"), ("steam-turbine", "add oil now"), ("hydraulic-press", "insert gone"),
        ("jaw-crusher", "force the valve"), ("jaw-crusher", "sticking valve"), ("turbofan-test-cell", "test cell door ajar"),
    ])
    func nothingIsInjected(asset: String, said: String) throws {
        for mode in [DrillMode.drill, .practice] {
            let found = try read(asset, said, mode: mode)
            #expect(!found.commands.contains { $0.name == .injectFault }, "\(found)")
        }
        #expect(try read("jaw-crusher", "create a leak", mode: .practice).commands.first?.name == .injectFault)
        #expect(
            try read("cnc-spindle", "insert a tool fault at 50 %", mode: .practice).brief
                == "inject_fault fault=tool-unbalanced severity=0.5")
    }
}
