import Foundation
import Testing

@testable import tutor_tui

/// A whole drill in lines, by somebody who sees nothing but text.
@Suite(.serialized) struct ProcessTextOnlyTests {
    private static let drill = "harvester-pilot-pressure"
    private static let arguments = ["--mode", "practice", "--seed", "7", "--speed", "20", "--offline"]
    /// The one command whose answer is known beforehand: what came before it is all there was to say.
    private static let last = "Tutor: In lines your terminal's own keys hold."

    private func expectAPass(_ debrief: String, _ all: String, _ trainee: TextOnlyTrainee) {
        #expect(debrief.contains("PASSED"), "\(debrief)\n\(trainee.asked)")
        // Nothing steers a terminal, and everything says who speaks.
        #expect(!all.unicodeScalars.contains { $0.value < 32 && !["\n", "\r"].contains($0) })
        let labels = ["Tutor:", "You", "Plant:"]
        #expect(labels.contains { all.hasPrefix($0) })
    }

    @Test func aPipeIsEnough() throws {
        let home = try ProgramHome()
        let program = try ProgramRun(["--plain"] + Self.arguments, in: home, input: nil, limit: 120)
        var heard = 0
        var trainee = TextOnlyTrainee { line in
            program.write(line + "\n/keys\n")
            var new = ""
            program.read { _ in
                new = String(decoding: program.outputBytes.dropFirst(heard), as: UTF8.self)
                return new.contains(Self.last)
            }
            heard = program.outputBytes.count
            return new
        } listen: {
            program.wait(seconds: 0.5)
        }
        let debrief = trainee.work(Self.drill)
        program.write("/quit\n")
        let result = program.finish()
        #expect(result.status == 0 && result.error == "")
        expectAPass(debrief, result.output, trainee)
        // What he did is on record.
        #expect(result.output.contains("Last drill: \"Pilot pressure is falling\"") && result.output.contains("Record "))
    }

    @Test func aTerminalThatCanDoNothingIsEnough() throws {
        let home = try PtyProgram.Home()
        let program = try PtyProgram(Self.arguments, in: home, environment: ["TERM": "dumb"])
        program.see("You:")
        var trainee = TextOnlyTrainee { line in
            let mark = program.written.utf8.count
            program.type(line + "\n")
            program.type("/keys\n")
            var new = ""
            _ = program.seconds { _ in
                new = String(decoding: program.bytes.dropFirst(mark), as: UTF8.self)
                return new.contains(Self.last)
            }
            return new
        } listen: {
            _ = program.written(in: 0.5)
        }
        let debrief = trainee.work(Self.drill)
        program.type("/quit\n")
        #expect(program.end() == .status(0))
        expectAPass(debrief, program.written, trainee)
        program.expectTheTerminalBack()
    }
}
