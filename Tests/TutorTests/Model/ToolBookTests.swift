import Foundation
import Scenarios
import Testing

@testable import Tutor

/// The catalogue as a model sees it.
@Suite struct ToolBookTests {
    private let asset = Talk.library.asset("harvester-hydraulics")!

    @Test(arguments: DrillMode.allCases) func everyCommandOfTheModeIsATool(mode: DrillMode) {
        let names = ToolBook(asset: asset, mode: mode).definitions.map(\.name)
        let commands = CommandCatalogue.all.filter {
            $0.modes.contains(mode) && ![.listScenarios, .startScenario, .showPlant].contains($0.name)
        }
        #expect(names == commands.map(\.name.rawValue))
        // Databricks and others take 32 at most.
        #expect(names.count <= 32)
    }

    @Test func noFaultIsNamedInAnyToolOrPrompt() {
        for asset in Talk.library.assets {
            for mode in DrillMode.allCases {
                let tools = ToolBook(asset: asset, mode: mode).definitions.map { $0.json.text }.joined()
                let prompts = PromptBook.Role.allCases.map { ModelTalk.prompts.system($0, asset: asset) }.joined()
                for fault in asset.faults {
                    // A word that is said of the machine to everybody tells nothing.
                    let isPlainWord = !fault.id.contains("-")
                    #expect(isPlainWord || !tools.contains(fault.id) && !prompts.contains(fault.id), "\(fault.id)")
                    #expect(!tools.contains(fault.title) && !prompts.contains(fault.title), "\(fault.title)")
                }
            }
        }
    }

    @Test func schemasAreFlatAndWithoutWhatServersRefuse() {
        for definition in ToolBook(asset: asset, mode: .practice).definitions {
            let text = definition.json.text
            #expect(!text.contains("\"strict\"") && !text.contains("additionalProperties") && !text.contains("$ref"))
            for (_, property) in definition.parameters["properties"]?.object ?? [:] {
                #expect(property["type"]?.string != nil && property["type"] != "object")
            }
        }
    }

    @Test func promptAndToolsFitASmallModel() {
        for asset in Talk.library.assets {
            let tools = ModelHistory.tokens(ToolBook(asset: asset, mode: .drill).definitions)
            let system = ModelHistory.tokens([ChatMessage(.system, ModelTalk.prompts.system(.drill, asset: asset))])
            #expect(tools + system < 4096, "\(asset.id): \(tools) + \(system)")
        }
    }

    @Test func aCommandToldAgainNamesNoFault() {
        let command = Command(.submitDiagnosis, ["fault": "pump-worn", "component": "hydraulic_pump", "quote": "it is worn"])
        let call = ToolBook(asset: asset, mode: .drill).call(for: command, id: "1")
        #expect(call.arguments == #"{"quote":"it is worn"}"#)
    }

    @Test func aPromptSaysItsVersionAndKnowsItsPlaceholders() {
        let files: [String: String] = Dictionary(
            uniqueKeysWithValues: PromptBook.Role.allCases.map { ($0.rawValue + ".md", "version: 3\n\nYou are {{machine}}.") })
        let moves = TutorMove.allCases.map { "## \($0.rawValue)\nwords\n" }.joined()
        func book(_ change: [String: String]) throws(PromptBook.Problem) -> PromptBook {
            let all = files.merging(["moves.md": moves]) { $1 }.merging(change) { $1 }
            return try PromptBook {
                all[$0]
            } missing: {
                .missing(folder: "f", file: $0)
            }
        }
        func problem(_ change: [String: String]) -> PromptBook.Problem? {
            do {
                _ = try book(change)
                return nil
            } catch { return error }
        }
        #expect(problem([:]) == nil)
        #expect(problem(["drill.md": "You are"]) == .noVersion(file: "drill.md"))
        #expect(problem(["moves.md": moves.replacing("## silent", with: "## x")]) == .noMove("silent"))
        guard case .unknownPlaceholder("exam.md", 3, "fault", _) = problem(["exam.md": "version: 1\n\n{{fault}}"]) else {
            Issue.record("took {{fault}}")
            return
        }
    }
}
