import Foundation
import TestSupport
import Testing

@testable import Tutor

/// MLflow's own server, asked by the client that asks for second opinions.
@Suite(.enabled(if: LiveServer.lack(of: .mlflow) == nil, "`make live` fetches and runs it"), .timeLimit(.minutes(5)), .ownThreads)
struct LiveScoringTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// A question to the live server and what it must come to.
    private struct Case {
        var name: String
        var type: String
        var body: [UInt8]
        var status: Int
        var json: JSONValue
    }

    private static func cases() throws -> [Case] {
        let text = try String(contentsOf: root.appending(path: "Live/mlflow_cases.json"), encoding: .utf8)
        return try #require(JSONValue(json: text)?.array).map { json in
            Case(
                name: json["name"]?.string ?? "", type: json["type"]?.string ?? "", body: Array((json["body"]?.string ?? "").utf8),
                status: Int(json["status"]?.number ?? 0), json: json)
        }
    }

    private func expect(_ answer: ScoringAnswer, for question: Case, sourceLocation: SourceLocation = #_sourceLocation) {
        switch answer {
        case .prediction(let label, let probability):
            let first = question.json["predictions"]?.array?.first
            #expect(question.status == 200, "\(question.name)", sourceLocation: sourceLocation)
            #expect(label == first?["fault"]?.string, "\(question.name)", sourceLocation: sourceLocation)
            #expect(probability == first?["probability"]?.number, "\(question.name)", sourceLocation: sourceLocation)
        case .refused(let status, let code, let message):
            #expect(status == question.status, "\(question.name)", sourceLocation: sourceLocation)
            #expect(code == question.json["error_code"]?.string, "\(question.name)", sourceLocation: sourceLocation)
            #expect(
                !message.contains(".py") && message.count <= 300, "\(question.name): \(message)", sourceLocation: sourceLocation)
        case .nothing, .malformed: Issue.record("\(question.name): \(answer)", sourceLocation: sourceLocation)
        }
    }

    @Test func itGivesItsEighteenAnswers() async throws {
        let server = try #require(await LiveServer.start(.mlflow))
        let client = EndpointClient()
        for question in try Self.cases() {
            let response = try await client.exchange(
                HTTPRequest(
                    .post, server.url + "/invocations", headers: ["Content-Type": question.type], body: question.body, timeout: 60))
            #expect(response.status == question.status, "\(question.name)")
            expect(ScoringAnswer(status: response.status, body: response.body), for: question)
        }
    }

    @Test func itGivesASecondOpinionOfADrill() async throws {
        let server = try #require(await LiveServer.start(.mlflow))
        let link = EndpointLink(client: EndpointClient())
        let talk = try Talk(
            services: Talk.Services(scoring: {
                ScoringService(
                    link: link,
                    target: EndpointTarget(url: server.url + "/invocations", model: nil, authorizer: FixedAuthorizer(nil)),
                    patience: 60)
            }))
        _ = talk.conversation.start(scenario: "crusher-bearing-hot")
        talk.wait(until: 300)
        talk.say("it's the drive-end bearing, spalled raceway, replace the bearing")
        #expect(talk.conversation.awaitsConfirmation)
        var items = talk.conversation.say("yes")
        while talk.conversation.answer != nil {
            try await Task.sleep(for: .milliseconds(10))
            items += talk.conversation.takeNews()
        }
        let said = Talk.words(items)
        #expect(said.contains("Second opinion, from the readings at 5:00"), "\(said)")
        #expect(talk.conversation.lastDrill?.record.opinion?.probability != nil)
    }
}
