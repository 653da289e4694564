import Foundation
import Tutor

/// What answers over a network, as it is configured; nothing when nothing is.
struct Assistants {
    var model: ModelService?
    var scoring: ScoringService?

    /// Opens nothing: the first request does.
    init(_ settings: EndpointSettings, prompts folder: () throws -> String) throws {
        let client = EndpointClient(settings.networkOptions)
        let link = EndpointLink(client: client)
        if let target = settings.target(client: client) {
            let folder = try settings.prompts ?? folder()
            do {
                model = ModelService(
                    link: link, target: target, prompts: try PromptBook(folder: folder),
                    options: ModelService.Options(
                        name: settings.connection?.name ?? "model", contextTokens: settings.contextTokens,
                        answerTokens: settings.maxTokens,
                        now: BootClock.now, jitter: { Double.random(in: 0..<1) }))
            } catch let problem as PromptBook.Problem {
                throw Failure.prompts(problem)
            }
        }
        if let target = settings.scoringTarget(client: client) { scoring = ScoringService(link: link, target: target) }
    }
}

extension CommonOptions {
    /// What is configured to answer over a network.
    func assistants() throws -> Assistants {
        try Assistants(endpointSettings()) {
            guard let folder = shipped("prompts") else { throw Failure.prompts(.missing(folder: "", file: "")) }
            return folder
        }
    }
}
