import ArgumentParser
import Foundation
import Scenarios
import Tutor

extension ScenarioCommand {
    /// The author plays the drill; what was done becomes the draft of its solution.
    struct Record: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Play a drill yourself; what you do becomes its reference solution and a draft of the rest.",
            discussion: """
                Starts the drill as chat does, without a model and without filing anything. When it is over, or at /quit, it prints the \
                keys target, hints, evidence, procedure and reference as they follow from what you did, for the drill's file. \
                Then it plays them and says whether they hold. Leaves with 1 when they do not.
                """)
        @OptionGroup var common: CommonOptions
        @Option(help: ArgumentHelp("Play this script instead; - for standard input. Lines \"@SECONDS text\".", valueName: "file"))
        var script: String?
        @Option(help: ArgumentHelp("Take a drill that is on record instead.", valueName: "drill")) var from: String?
        @Option(help: ArgumentHelp("Write the draft to a new file.", valueName: "file")) var out: String?
        @Flag(help: "Put the draft into the drill's own file; the file as it was is kept beside it, with ~ after its name.")
        var apply = false
        @Option(help: ArgumentHelp("Play this variant; \"scenario test\" plays 1.", valueName: "n")) var seed: UInt64 =
            ScenarioTrial.firstSeed
        @Option(help: ArgumentHelp("Times real time.", valueName: "x")) var speed: Double = 1
        @Argument(help: ArgumentHelp("Scenario id.", valueName: "scenario"), completion: Completing.drills) var id: String

        func validate() throws {
            guard script == nil || from == nil else { throw ValidationError(tr("Give --script or --from, not both.")) }
            guard out == nil || !apply else { throw ValidationError(tr("Give --out or --apply, not both.")) }
            guard (0.1...100).contains(speed) else { throw ValidationError(tr("--speed is \(speed); allowed is 0.1 to 100.")) }
        }

        func run() throws {
            let library = try common.loadLibrary()
            let scenario = try common.scenario(id, in: library)
            guard !library.isFreePractice(scenario.id) else { throw Failure.authoring(.noScenarioFile(scenario.id)) }
            // Said before the work, not after it.
            if let out, FileManager.default.fileExists(atPath: out) { throw Failure.file(.exists(path: out)) }
            let played = try from.map { try filed($0, scenario, library) } ?? play(scenario, library)
            guard let played, !played.entries.isEmpty else { throw Failure.authoring(.nothingPlayed(scenario.id)) }
            let draft: SolutionDraft
            do {
                draft = try SolutionDraft(of: played, library: library)
            } catch {
                throw Failure.drill(.cannotGrade(.setup(error), drill: played.header.drillID))
            }
            if apply, draft.passes {
                try put(draft)
            } else {
                try hand(over: draft)
                if apply { say(tr("The draft does not pass, so the drill's file was left as it is.")) }
            }
            if !draft.passes { throw ExitCode(1) }
        }

        /// Plays it: from a script, on the screen, or in lines.
        private func play(_ scenario: Scenario, _ library: Library) throws -> Drill? {
            var lines = try script.map { try RunScript(path: $0) }
            let rehearsal = try Failure.catching {
                try Rehearsal(scenario, library: library, seed: seed, speed: speed, environment: .system)
            }
            if lines != nil {
                _ = rehearsal.open()
                while rehearsal.elapsed != nil, let line = try lines?.next() {
                    rehearsal.advance(toSecond: line.second)
                    _ = rehearsal.say(line.text)
                }
                return rehearsal.played
            }
            let environment = ProcessInfo.processInfo.environment
            if !common.plain, !common.json, Face.canUseScreen(environment: environment) {
                do {
                    try Face.runCurses(
                        session: rehearsal, environment: environment, typing: TypingSetup(keymap: common.keymap().map))
                    return rehearsal.played
                } catch is TerminalError {
                    say(tr("This terminal has no screen that the tutor can use. Going on in lines."))
                }
            }
            if let failure = Face.runPlain(session: rehearsal, output: common.json ? 2 : 1) { Output.leave(failure) }
            return rehearsal.played
        }

        /// A drill from the records, run again.
        private func filed(_ drill: String, _ scenario: Scenario, _ library: Library) throws -> Drill {
            let filed = try common.openRecords(for: .ownRecords).drill(drill)
            guard filed.header.scenarioID == scenario.id else {
                throw Failure.authoring(.otherScenario(drill: drill, scenario: filed.header.scenarioID))
            }
            do {
                return try Drill.replay(header: filed.header, entries: filed.entries, library: library)
            } catch {
                throw Failure.drill(.cannotGrade(.setup(error), drill: drill))
            }
        }

        private func hand(over draft: SolutionDraft) throws {
            guard let out else { return print(draft) }
            do {
                try Data(draft.text.utf8).write(to: URL(filePath: out), options: .withoutOverwriting)
            } catch {
                // What was played must not be lost with it.
                print(draft)
                throw Failure.file(.cannotWrite(path: out))
            }
            if common.json { return print(draft) }
            Output.write(tr("The draft is in \(ControlCharacters.visible(out)).") + " \(draft.verdict)\n")
        }

        private func print(_ draft: SolutionDraft) {
            common.json ? Output.json(Facts(draft)) : Output.write(draft.text)
        }

        /// Puts the draft into the drill's own file.
        private func put(_ draft: SolutionDraft) throws {
            let folder = try common.libraryFolder()
            let path = folder + "/" + draft.scenario.location.file
            guard let old = FileManager.default.contents(atPath: path) else { throw Failure.file(.unreadable(path: path)) }
            let new = Data(draft.text(puttingInto: String(decoding: old, as: UTF8.self)).utf8)
            let files = try Failure.catching { try Library.files(in: folder) }.map { file in
                file.path == draft.scenario.location.file ? LibraryFile(path: file.path, bytes: Array(new)) : file
            }
            guard Library(files: files).scenario(draft.scenario.id) != nil else {
                print(draft)
                throw Failure.authoring(.doesNotFit(path: path))
            }
            let backup = Self.free(path + "~")
            do {
                try old.write(to: URL(filePath: backup), options: .withoutOverwriting)
                try new.write(to: URL(filePath: path), options: .atomic)
            } catch {
                print(draft)
                throw Failure.file(.cannotWrite(path: path))
            }
            if common.json { return print(draft) }
            let (file, kept) = (ControlCharacters.visible(path), ControlCharacters.visible(backup))
            Output.write(tr("\(file) has the draft; as it was is kept as \(kept).") + " \(draft.verdict)\n")
        }

        /// A name that no file has yet.
        private static func free(_ path: String) -> String {
            guard FileManager.default.fileExists(atPath: path) else { return path }
            var number = 2
            while FileManager.default.fileExists(atPath: "\(path)\(number)") { number += 1 }
            return "\(path)\(number)"
        }

        private func say(_ sentence: String) {
            FileHandle.standardError.write(Data("tutor-tui: \(sentence)\n".utf8))
        }

        private struct Facts: Encodable {
            var scenario: String
            var seed: UInt64
            var passes: Bool
            var verdict: String
            var referenceScoreBp: Int?
            /// Lines that did nothing and are not in the reference.
            var leftOut: Int
            /// YAML for the drill's file.
            var fragment: String

            init(_ draft: SolutionDraft) {
                scenario = draft.scenario.id
                seed = draft.seed
                passes = draft.passes
                verdict = draft.verdict
                referenceScoreBp = draft.proof?.reference?.scoreBP
                leftOut = draft.leftOut
                fragment = draft.text
            }
        }
    }
}
