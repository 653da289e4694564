import Foundation
import GRDB
import Testing

@testable import Tutor

/// The question for a passphrase on a real terminal: what a person sees while they type, and how they get the terminal back.
@Suite(.serialized, .offThePool) struct PtyPassphraseTests {
    private static let right = "a long one for boss"
    private let home: PtyProgram.Home

    init() throws { home = try PtyProgram.Home() }

    private func program(_ arguments: String...) throws -> PtyProgram {
        // One's own name is the account's: a person is named by no variable here.
        try PtyProgram(arguments, in: home, environment: ["TUTOR_TRAINEE": nil, "TUTOR_NAME": nil])
    }

    /// A site whose administrator has set their passphrase at the terminal.
    private func begin() throws {
        let program = try program("people", "init", "--id", "boss")
        program.see("New passphrase of boss:")
        program.enter(Self.right)
        program.see("The same again:")
        program.enter(Self.right)
        #expect(program.end() == .status(0))
        program.see("boss is administrator, and roles hold from now on.")
        expectUnseen(Self.right, in: program)
    }

    /// Neither shown nor left in the terminal, whose echo is on again.
    private func expectUnseen(_ passphrase: String, in program: PtyProgram, location: SourceLocation = #_sourceLocation) {
        #expect(!program.written.contains(passphrase), sourceLocation: location)
        for word in passphrase.split(separator: " ") where word.count > 3 && word != "boss" {
            #expect(!program.written.contains(word), "\(word)", sourceLocation: location)
        }
        program.expectTheTerminalBack(location: location)
    }

    private func refusals() throws -> [String] {
        try RecordStore(path: home.path + "/records.sqlite", access: .readOnly).database.read { db in
            try String.fetchAll(db, sql: "SELECT body FROM record WHERE kind = 'refusal' ORDER BY seq")
        }
    }

    @Test func theRightOneLetsInAndIsNeverShown() throws {
        try begin()
        let program = try program("people", "list")
        program.see("Passphrase of boss:")
        #expect(!program.echoes)
        program.enter(Self.right)
        #expect(program.end() == .status(0))
        program.see("administrator")
        expectUnseen(Self.right, in: program)
        #expect(try refusals() == [])
    }

    @Test func aWrongOneIsAskedForAgainAndEachIsOnRecord() throws {
        try begin()
        let program = try program("people", "list")
        for number in 1...3 {
            program.see("Passphrase of boss:") { model in
                model.lines.filter { $0.contains("Passphrase of boss:") }.count == number
            }
            program.enter("wrong secret \(number)")
        }
        #expect(program.end() == .status(3))
        program.see("That is not the passphrase of boss.")
        #expect(program.text.components(separatedBy: "That is not it.").count == 3)
        #expect(!program.text.contains("administrator"))
        expectUnseen("wrong secret", in: program)
        let noted = try refusals()
        #expect(noted.count == 3 && noted.allSatisfy { $0.contains("people list") && !$0.contains("secret") })
        // Two tries are left: the right one still lets in.
        let next = try self.program("people", "list")
        next.see("Passphrase of boss:")
        next.enter(Self.right)
        #expect(next.end() == .status(0))
    }

    @Test func controlCEndsTheQuestionAndGivesTheEchoBack() throws {
        try begin()
        let program = try program("people", "list")
        program.see("Passphrase of boss:")
        // In the middle of it, and without Enter.
        program.type("half of a secret\u{3}")
        #expect(program.end() == .status(3))
        expectUnseen("half of a secret", in: program)
        #expect(!program.text.contains("administrator"))
        #expect(try refusals().count == 1)
    }

    @Test func controlCAtASecondQuestionSetsNothing() throws {
        let program = try program("people", "init", "--id", "boss")
        program.see("New passphrase of boss:")
        program.enter(Self.right)
        program.see("The same again:")
        program.type("\u{3}")
        #expect(program.end() == .status(3))
        expectUnseen(Self.right, in: program)
        // There is still no administrator: everything is open.
        let next = try self.program("people", "list")
        #expect(next.end() == .status(0))
    }

    /// Ended from outside while it asks: whoever types next must see what they type.
    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalGivesTheEchoBack(signal: Int32) throws {
        try begin()
        let program = try program("people", "list")
        program.see("Passphrase of boss:")
        program.type("half of a secret")
        program.signal(signal)
        #expect(program.end() == .signal(signal))
        expectUnseen("half of a secret", in: program)
    }
}
