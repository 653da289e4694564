import Foundation
import TestSupport
import Testing

@testable import Tutor

/// What somebody else's strict model of xAPI says of our statements.
@Suite(.enabled(if: LiveServer.lack(of: .ralph) == nil, "`make live` fetches it"), .timeLimit(.minutes(5)))
struct LiveXAPITests {
    @Test func ralphTakesEveryStatementOfAThousandDrills() throws {
        let place = try TemporaryFolder()
        let make = XAPIStatements(XAPISite(home: "https://training.example.org", withNames: true))
        var generator = DrillGenerator(seed: 1)
        var count = 0
        var text = ""
        for number in 0..<1000 {
            let hash = ContentDigest.of(Array("\(number)".utf8))
            let drill = generator.next()
            var statements = make.statements(drill, hash: hash)
            if var result = XAPIResult(drill), number % 10 == 0 {
                let held = (verb: result.verb, hash: hash)
                (result.passed, result.scoreBP) = (!result.passed, 10_000 - result.scoreBP)
                statements += make.replacing(
                    held, of: drill, with: result, hash: ContentDigest.of(Array("again \(number)".utf8)), decided: drill.endedAt,
                    by: "i-1")
                statements.append(
                    make.earned(
                        "hydraulics-2", title: "Level 2 Hydraulics", trainee: drill.header.traineeID, name: "", hash: hash,
                        at: drill.endedAt))
            }
            count += statements.count
            text += statements.map { $0.json.text + "\n" }.joined()
        }
        try text.write(toFile: place("statements.jsonl"), atomically: true, encoding: .utf8)
        let output = try LiveTool.run(.ralph, "ralph_model.py", [place("statements.jsonl")])
        print("Ralph's strict model: \(output.split(separator: "\n").last ?? "") of \(count) statements of 1000 drills")
        #expect(output.hasSuffix("ACCEPTED \(count)\n"), "\(output.suffix(3000))")
    }
}
