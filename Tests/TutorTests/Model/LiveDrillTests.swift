import Foundation
import TestSupport
import Testing

@testable import Tutor

/// A real server and a real model, and a call of theirs that is carried out in a running drill.
@Suite(.enabled(if: LiveServer.lack(of: .llama) == nil, "`make live` fetches and runs it"), .timeLimit(.minutes(10)), .ownThreads)
struct LiveDrillTests {
    @Test func aCallOfARealModelIsCarriedOut() async throws {
        let server = try #require(await LiveServer.start(.llama, LiveServer.Options(context: 8192)))
        var limits = EndpointLimits()
        (limits.connect, limits.firstToken, limits.idle, limits.total) = (10, 300, 120, 500)
        let link = EndpointLink(client: EndpointClient(NetworkOptions(limits: limits)))
        let talk = try Talk(
            mode: .exam,
            services: Talk.Services(model: {
                ModelService(
                    link: link,
                    target: EndpointTarget(
                        url: server.url + "/v1/chat/completions", model: "smollm2-135m", authorizer: FixedAuthorizer(nil)),
                    prompts: ModelTalk.prompts,
                    options: ModelService.Options(
                        name: "smollm2-135m", contextTokens: 8192, answerTokens: 64, now: { MonotonicTime.now }))
            }))
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        talk.wait(until: 60)
        // So small a model does not know what a tool is for until it has seen some used, in messages of the very same form.
        let drill = try #require(talk.conversation.drill)
        let next = ModelTalk.prompts.moves[.silent] ?? ""
        for component in ["lube_pump", "jaw_liners", "drive_belts", "main_motor", "lube_pump"] {
            let call = ToolCall(id: "call_\(component)", name: "inspect", arguments: #"{"component": "\#(component)"}"#)
            talk.conversation.told.append([
                ChatMessage(.user, "\(talk.conversation.words.state(of: drill))\nschau nach \(component)\n[Next: \(next)]"),
                ChatMessage(.assistant, "", calls: [call]), ChatMessage(.tool, "looked at", callID: call.id),
            ])
        }
        var items = talk.conversation.say("schau nach lube_filter")
        while talk.conversation.answer != nil {
            try await Task.sleep(for: .milliseconds(20))
            items += talk.conversation.takeNews()
        }
        let said = Talk.words(items)
        let commands = talk.conversation.entries.flatMap { entry -> [Command] in
            if case .understood(.model, let interpretation) = entry.kind { interpretation.commands } else { [] }
        }
        #expect(commands.first == Command(.inspect, ["component": "lube_filter"]), "\(commands) \(said)")
        #expect(talk.conversation.drill?.record.looks.first?.look == .inspection("lube_filter"))
        #expect(said.contains("Lubrication filter") || said.contains("ilter"), "\(said)")
        #expect((talk.conversation.elapsed ?? 0) > 60, "looking took its time")
    }
}
