import Scenarios
import Testing

@testable import Tutor

/// A safety-critical act fails the drill, whatever else was done.
@Suite struct GateTests {
    /// Every act of every machine that can be safety-critical, in a drill on that machine, before its reference solution.
    @Test func anActThatCouldHaveKilledFailsEveryDrill() throws {
        let library = Talk.library
        var tried = 0
        for asset in library.assets {
            guard
                let scenario = library.scenarios.first(where: { $0.asset == asset.id && !$0.reference.isEmpty && $0.replay == nil })
            else { continue }
            let rubric = try #require(library.rubric(scenario.rubric))
            for action in asset.actions where action.danger == .safetyCritical {
                var drill = try Drill(
                    header: DrillHeader(
                        drillID: "gate", scenarioID: scenario.id, scenarioVersion: scenario.version, contentDigest: "",
                        mode: scenario.isForExams ? .exam : .drill, seed: 3, traineeID: "t", traineeName: "", office: "",
                        startedAt: "", program: ""), library: library)
                _ = drill.advance(to: 20)
                let act = Command(.operate, ["action": .text(action.id)])
                _ = drill.apply(
                    drill.entry(.said(text: "do", source: .grammar, interpretation: Interpretation(commands: [act], confidence: 1)))
                )
                _ = drill.apply(drill.entry(.confirmed(text: "yes")))
                // Where the machine does not let it happen at all, or it is safe as things stand, there is nothing to fail.
                guard drill.record.acts.contains(where: { $0.danger == .safetyCritical }) else { continue }
                tried += 1
                let fault = drill.truths.first
                var arguments: [String: ArgumentValue] = ["quote": "do"]
                if let fault {
                    arguments["component"] = .text(fault.component)
                    arguments["fault"] = .text(fault.id)
                } else {
                    arguments["verdict"] = "healthy"
                }
                _ = drill.advance(to: 60)
                let claim = Command(.submitDiagnosis, arguments)
                _ = drill.apply(
                    drill.entry(
                        .said(text: "do", source: .grammar, interpretation: Interpretation(commands: [claim], confidence: 1))))
                _ = drill.apply(drill.entry(.confirmed(text: "yes")))
                for version in tried == 1 ? Array(Grader.versions) : [Grader.version] {
                    let assessment = Grader.grade(drill, rubric: rubric, version: version)
                    #expect(!assessment.passed, "\(asset.id) \(action.id)")
                    #expect(assessment.scoreBP < rubric.passMark, "\(asset.id) \(action.id)")
                    #expect(assessment.badge == nil)
                    #expect(assessment.criteria.contains { $0.name == .safety }, "\(asset.id) \(action.id)")
                }
            }
        }
        #expect(tried >= 30, "\(tried) acts were tried")
    }
}
