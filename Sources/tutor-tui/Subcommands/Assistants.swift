import Foundation
import Tutor

/// What answers over a network, as it is configured; nothing when nothing is.
struct Assistants {
    var model: ModelService?
    var scoring: ScoringService?

    /// Opens nothing: the first request does.
    /// - Parameter folder: where the prompts are that come with the program.
    init(_ settings: EndpointSettings, prompts folder: String?) throws {
        let client = EndpointClient(settings.networkOptions)
        let link = EndpointLink(client: client)
        scoring = settings.scoringTarget(client: client).map { ScoringService(link: link, target: $0) }
        guard let target = settings.target(client: client) else { return }
        Self.forbidCoreDumps()
        let options = ModelService.Options(
            name: settings.connection?.name ?? "model", connection: settings.connection, contextTokens: settings.contextTokens,
            answerTokens: settings.maxTokens, checksTools: true,
            now: BootClock.now, jitter: { Double.random(in: 0..<1) })
        let prompts = try Self.prompts(settings.prompts ?? folder)
        model = ModelService(link: link, target: target, prompts: prompts, options: options)
    }

    /// From here on there may be a key in memory, and it must be in no core file. A limit of one byte also keeps the kernel from handing
    /// a core to a program (core(5)); a limit of nothing would not.
    static func forbidCoreDumps() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit) == 0 else { return }
        (limit.rlim_cur, limit.rlim_max) = (min(1, limit.rlim_max), min(1, limit.rlim_max))
        _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    }

    private static func prompts(_ folder: String?) throws -> PromptBook {
        guard let folder else { throw Failure.prompts(.missing(folder: "", file: "")) }
        do {
            return try PromptBook(folder: folder)
        } catch {
            throw Failure.prompts(error)
        }
    }
}

extension CommonOptions {
    /// What is configured to answer over a network.
    func assistants() throws -> Assistants {
        try Assistants(endpointSettings(), prompts: shipped("prompts"))
    }
}
