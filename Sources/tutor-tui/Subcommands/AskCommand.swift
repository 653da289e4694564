import ArgumentParser
import Foundation
import Scenarios
import Tutor

/// `tutor-tui ask TEXT`: what the offline interpreter makes of one utterance.
struct AskCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask", abstract: "Show what the offline interpreter makes of a sentence; starts no drill.")

    @OptionGroup var common: CommonOptions
    @Option(help: ArgumentHelp("As if in this drill.", valueName: "id"), completion: Completing.drills) var scenario: String?
    @Argument(help: "What a trainee might say.") var text: String

    func run() throws {
        let library = try common.loadLibrary()
        let asset = try scenario.map { try common.scenario($0, in: library) }.flatMap { library.asset($0.asset) }
        let heard = ControlCharacters.stripped(text)
        let interpretation = OfflineInterpreter(asset: asset, language: .heard).interpret(
            heard,
            context: InterpreterContext(
                asset: asset, mode: asset == nil ? nil : .drill, scenarios: library.scenarioList, machines: library.assetList,
                offered: [], lastTags: []))
        let question = interpretation.clarification.map { Words(library: library, asset: asset).clarify($0) }
        if common.json {
            Output.json(Answer(heard, interpretation, question: question))
        } else {
            for command in interpretation.commands { Output.write(describe(command) + "\n") }
            if let question { Output.write(question + "\n") }
        }
    }

    private func describe(_ command: Command) -> String {
        let arguments = command.arguments.sorted { $0.key < $1.key }.map { key, value in
            switch value {
            case .text(let text): "\(key)=\(text)"
            case .number(let number): "\(key)=\(number)"
            case .list(let list): "\(key)=\(list.joined(separator: ","))"
            }
        }
        return ([command.name.rawValue] + arguments).joined(separator: "  ")
    }

    /// The documented JSON.
    private struct Answer: Encodable {
        struct Proposal: Encodable {
            var name: String
            var arguments: [String: ArgumentValue]
            var confidence: Double?
        }
        var text: String
        var commands: [Proposal]
        var confidence: Double
        var alternatives: [Proposal]
        var negated: [String]
        var negatedComponents: [String]
        var clarify: String?

        init(_ text: String, _ interpretation: Interpretation, question: String?) {
            self.text = text
            commands = interpretation.commands.map { Proposal(name: $0.name.rawValue, arguments: $0.arguments) }
            confidence = interpretation.confidence
            alternatives = interpretation.alternatives.map {
                Proposal(name: $0.command.name.rawValue, arguments: $0.command.arguments, confidence: $0.confidence)
            }
            negated = interpretation.negated
            negatedComponents = interpretation.negatedComponents
            clarify = question
        }

        enum CodingKeys: String, CodingKey { case text, commands, confidence, alternatives, negated, negatedComponents, clarify }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(text, forKey: .text)
            try container.encode(commands, forKey: .commands)
            try container.encode(confidence, forKey: .confidence)
            try container.encode(alternatives, forKey: .alternatives)
            try container.encode(negated, forKey: .negated)
            try container.encode(negatedComponents, forKey: .negatedComponents)
            // Present even when nothing is asked back: `null`.
            try container.encode(clarify, forKey: .clarify)
        }
    }
}

extension CommonOptions {
    /// The scenario of an id, or a failure that names the nearest one.
    func scenario(_ id: String, in library: Library) throws -> Scenario {
        if let path = library.brokenFile("scenario", id) { throw Failure.library(.broken(id: id, path: path)) }
        guard !library.scenarioList.isEmpty else {
            if let path = library.brokenFiles.first { throw Failure.library(.broken(id: id, path: path)) }
            throw Failure.library(.empty(path: try libraryFolder()))
        }
        guard let scenario = library.scenario(id) else {
            throw Failure.library(.noScenario(id, suggestion: Spelling.nearest(to: id, in: library.scenarioList.map(\.id))))
        }
        return scenario
    }

    /// The machine of an id, or a failure that names the nearest one.
    func asset(_ id: String, in library: Library) throws -> Asset {
        if let path = library.brokenFile("asset", id) { throw Failure.library(.broken(id: id, path: path)) }
        guard let asset = library.asset(id) else {
            throw Failure.library(.noMachine(id, suggestion: Spelling.nearest(to: id, in: library.assetList.map(\.id))))
        }
        return asset
    }

    /// Says which files are left out for their mistakes; whether there are any.
    func sayLeftOut(of library: Library) -> Bool {
        let broken = library.brokenFiles
        guard !broken.isEmpty else { return false }
        let names = broken.prefix(5).map { ControlCharacters.visible($0) }.joined(separator: ", ")
        let files = Words.count(broken.count, "file")
        let sentence = tr("\(files) left out because of mistakes: \(names). See \"tutor-tui scenario check\".")
        FileHandle.standardError.write(Data("tutor-tui: \(sentence)\n".utf8))
        return true
    }
}
