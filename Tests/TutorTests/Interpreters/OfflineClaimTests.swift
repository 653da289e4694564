import Scenarios
import Testing

@testable import Tutor

/// What counts as a diagnosis, and of what.
@Suite struct OfflineClaimTests {
    private static let crusher = OfflineInterpreter(asset: .crusher)
    private static let harvester = OfflineInterpreter(asset: .harvester)

    /// The component a sentence accuses; nil when it accuses nothing.
    private func accused(_ said: String) -> String? {
        let commands = Self.crusher.interpret(said, context: .drill(.crusher)).commands
        #expect(commands.count <= 1)
        return commands.first { $0.name == .submitDiagnosis }?.text("component")
    }

    @Test(arguments: [
        "crusher bearing is failing", "bearing_failure", "worn drive-end roller, replace it",
        "lubrication starvation of the DE bearing",
        "bearing temperature failure", "beraing overheated",
    ])
    func rightOfTheThirteen(said: String) {
        #expect(accused(said) == "drive-end-bearing")
    }

    @Test(arguments: [
        "it is NOT the bearing", "no failure, sensor is fine", "pump seal failure", "low discharge temperature",
        "either bearing or seal or motor or coupling", "I have no idea, temperature?",
        "crusher_1 TE-101 transmitter drifted high, bearing healthy",
    ])
    func wrongOfTheThirteen(said: String) {
        #expect(accused(said) != "drive-end-bearing")
    }

    @Test func theThirteenInDetail() {
        func read(_ said: String) -> Interpretation { Self.crusher.interpret(said, context: .drill(.crusher)) }
        #expect(read("it is NOT the bearing").clarification == .eliminationOnly(ids: ["drive-end-bearing"]))
        #expect(read("I have no idea, temperature?").clarification == .noClaim)
        let shotgun = read("either bearing or seal or motor or coupling").clarification
        #expect(shotgun == .rank(kind: "component", ids: ["drive-end-bearing", "seal", "motor", "coupling"]))
        let liar = read("crusher_1 TE-101 transmitter drifted high, bearing healthy")
        #expect(liar.commands.first?.text("fault") == "te101-drift")
        #expect(liar.commands.first?.text("verdict") == "instrument")
        #expect(liar.negatedComponents == ["drive-end-bearing"])
        #expect(read("low discharge temperature").commands.allSatisfy { $0.name != .submitDiagnosis })
        #expect(read("lubrication starvation of the DE bearing").commands.first?.text("fault") == "drive-end-starvation")
    }

    /// A sentence, the component it accuses, and the fault mode where it is that precise (`?`: either is fine).
    @Test(arguments: [
        ("it's the seal, not the bearing", "seal", "?"),
        ("not the bearing but the seal", "seal", "?"),
        ("the bearing is fine and the seal is leaking", "seal", "seal-leak"),
        ("the bearing is fine, it's the coupling", "coupling", "?"),
        ("I ruled out the bearing, it is the motor", "motor", "?"),
        ("bearing ruled out, the coupling is misaligned", "coupling", "coupling-misaligned"),
        ("I think the bearing is starved of oil", "drive-end-bearing", "drive-end-starvation"),
        ("no doubt it is the bearing", "drive-end-bearing", "?"),
        ("the motor isn't the problem, the bearing is worn out", "drive-end-bearing", "drive-end-wear"),
        ("it's the seal rather than the bearing", "seal", "?"),
        ("my diagnosis: motor is overheating", "motor", "motor-overload"),
        ("the lube pump is worn out, replace it", "lube-pump", "lube-pump-wear"),
        ("the bearing is not getting enough lube", "drive-end-bearing", "?"),
        ("bearing no longer ok, it has failed", "drive-end-bearing", "?"),
        ("the bearing is not ok", "drive-end-bearing", "?"),
        ("neither the bearing nor the motor, it's the coupling", "coupling", "?"),
        ("definitely the shaft seal, 90% sure", "seal", "?"),
        ("the TE-101 transmitter is lying", "instruments", "te101-drift"),
        ("bearing temperature sensor is drifting", "instruments", "te101-drift"),
        ("the oil pressure sender reads low, pressure is really fine", "instruments", "pt201-low"),
        ("faulty temperature transmitter, bearing is healthy", "instruments", "?"),
        ("the bearing failed because of lubrication starvation", "drive-end-bearing", "drive-end-starvation"),
        ("the bearing is hot because the lube pump is worn", "lube-pump", "lube-pump-wear"),
        ("can't rule out the motor but it's the bearing", "drive-end-bearing", "?"),
        ("NDE bearing is failing", "non-drive-end-bearing", "?"),
        ("misalignemnt of the coupling", "coupling", "coupling-misaligned"),
        ("the seel is leeking", "seal", "seal-leak"),
        ("shaft misalignment", "coupling", "coupling-misaligned"),
        ("the bearing isn't healthy", "drive-end-bearing", "?"),
        ("bearing probe reads high, bearing is healthy", "instruments", "te101-drift"),
        ("probably the coupling", "coupling", "?"),
        ("TE 101 faulty", "instruments", "te101-drift"),
        ("bearing temperature sensor fault not a bearing fault", "instruments", "te101-drift"),
        ("the bearing is not the cause; lube pump wear is", "lube-pump", "lube-pump-wear"),
        ("bearing overheated due to lube pump shaft seal leaking", "seal", "seal-leak"),
        ("nothing wrong with the process, TE-101 is drifting", "instruments", "te101-drift"),
        ("not enough oil gets to the DE bearing", "drive-end-bearing", "drive-end-starvation"),
        ("motor hot because the fan is blocked", "motor", "motor-overload"),
    ])
    func accusations(said: String, component: String, fault: String) {
        let command = Self.crusher.interpret(said, context: .drill(.crusher)).commands.first
        #expect(command?.name == .submitDiagnosis)
        #expect(command?.text("component") == component)
        if fault != "?" { #expect(command?.text("fault") == fault) }
        #expect(command?.text("quote") == said)
    }

    /// Sentences that accuse nothing, with what is asked back.
    @Test(arguments: [
        ("it is not the bearing", "elimination"), ("the bearing is fine", "elimination"),
        ("bearing and seal are ok", "elimination"),
        ("neither the bearing nor the seal", "elimination"), ("not the bearing, seal or motor", "elimination"),
        ("the coupling is not the problem", "elimination"), ("the seal isn't leaking", "elimination"),
        ("nothing wrong with the bearing", "elimination"), ("I checked the motor and it is healthy", "any"),
        ("we can exclude the motor", "elimination"), ("no leak at the seal", "elimination"), ("healthy bearing", "elimination"),
        ("it is not lubrication starvation", "elimination"), ("the motor has been ruled out", "elimination"),
        ("bearing or seal", "rank"), ("it's the bearing or the seal", "rank"), ("either the motor or the coupling", "rank"),
        ("could be the bearing, could be the seal", "rank"), ("not only the bearing but also the seal is gone", "rank"),
        ("it is the bearing and the seal", "rank"), ("bearing/seal failure", "rank"),
        ("the motor might be failing or the coupling", "rank"),
        ("might be the bearing", "noClaim"), ("maybe the seal is leaking", "noClaim"), ("can't rule out the bearing", "noClaim"),
        ("not sure, bearing?", "noClaim"), ("is it the bearing?", "any"), ("I don't know", "noClaim"), ("no idea", "noClaim"),
        ("it could possibly be the coupling", "noClaim"), ("I wonder whether the motor is failing", "noClaim"),
        ("is the bearing failing?", "any"), ("it's the bearing?", "noClaim"), ("is the oil pressure ok?", "any"),
        ("hello there", "any"),
        ("the bearing temperature is rising", "any"), ("oil pressure is dropping", "any"), ("why is the bearing hot?", "any"),
        ("what does the bearing do", "any"), ("lunch was good", "any"), ("hot", "any"), ("the temperature is high", "any"),
        ("has the bearing failed?", "any"), ("perhaps not the bearing", "any"), ("bearing", "any"),
        ("I don't think it's the bearing", "elimination"), ("it's either the bearing or TE-101", "rank"),
        ("everything except the motor is fine", "noClaim"), ("check whether the seal is leaking", "any"), ("bearing ok?", "any"),
        ("what is the fault?", "any"), ("tell me the answer", "any"), ("diagnose it for me", "any"),
    ])
    func noAccusation(said: String, back: String) {
        let found = Self.crusher.interpret(said, context: .drill(.crusher))
        #expect(!found.commands.contains { $0.name == .submitDiagnosis }, "\(found.brief)")
        switch (back, found.clarification) {
        case ("any", _), ("elimination", .eliminationOnly), ("rank", .rank), ("noClaim", .noClaim): break
        default: #expect(Bool(false), "\(found)")
        }
    }

    @Test(arguments: [
        "nothing is wrong", "no fault", "the plant is healthy", "everything is fine", "nothing wrong here", "there is no failure",
    ])
    func healthyIsAClaim(said: String) {
        let command = Self.crusher.interpret(said, context: .drill(.crusher)).commands.first
        #expect(command?.text("verdict") == "healthy")
        #expect(command?.text("component") == nil)
    }

    @Test func whatToDoBelongsToTheClaim() {
        let command = Self.harvester.interpret("it's the pump shaft seal, replace the seal", context: .drill(.harvester)).commands
        #expect(command.count == 1)
        #expect(command.first?.name == .submitDiagnosis)
        #expect(command.first?.text("fault") == "pump-seal-leak")
        #expect(command.first?.text("action") == "replace the seal")
        let promised = Self.harvester.interpret("pump seal failure, shut down, replace the seal", context: .drill(.harvester))
            .commands
        #expect(promised.first?.text("component") == "pump")
        #expect(promised.first?.text("action") == "shut down, replace the seal")
    }

    @Test func sayingHowSure() {
        let command = Self.crusher.interpret("seal leaking, 85 % sure", context: .drill(.crusher)).commands.first
        #expect(command?.number("confidence") == 85)
    }

    /// Every authored phrase, said as it stands, leads to its own fault.
    @Test(arguments: [Asset.crusher, .harvester])
    func authoredPhrasesAreUnderstood(asset: Asset) {
        let interpreter = asset.id == "jaw-crusher" ? Self.crusher : Self.harvester
        for fault in asset.faults {
            for phrase in fault.phrases + [fault.title] {
                let found = interpreter.interpret(phrase, context: .drill(asset))
                #expect(found.commands.first?.text("fault") == fault.id, "\(phrase): \(found)")
            }
        }
    }

    @Test(arguments: [Asset.crusher, .harvester])
    func heldOutPhrases(asset: Asset) {
        let classifier = FaultScorer(asset: asset).classifier
        let held = classifier.leaveOneOut
        print(
            "\(asset.id): leave-one-out \(held.right)/\(held.texts) right, \(held.acceptedRight)/\(held.accepted) accepted, threshold \(classifier.threshold)"
        )
        #expect(Double(held.right) >= 0.7 * Double(held.texts))
        #expect(Double(held.acceptedRight) >= 0.98 * Double(held.accepted))
        #expect(held.accepted > 0)
    }
}
