import Foundation
import Testing

@testable import Tutor

/// Passphrases: hashed, compared whole, and not guessed for long.
@Suite struct PassphraseTests {
    static let right = Passphrase("four words are easy")
    static let boss = Authority(id: "boss", role: .administrator)
    let store: RecordStore

    init() throws {
        store = try RecordStore.inMemory()
        _ = try store.begin(
            with: PersonRow(id: "boss"), passphrase: Self.right, salt: Array(0..<16), at: "2026-11-21T10:00:00.000Z",
            reason: "first")
    }

    /// RFC 7914 section 12, third vector but for the length of the key: what is stored is scrypt and nothing of our own.
    @Test func itIsScrypt() {
        let text = """
            {"blockSize":8,"key":"7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2","parallelism":1,\
            "rounds":16384,"salt":"536f6469756d43686c6f72696465","scheme":"scrypt","shutUntil":0,"wrong":0}
            """
        #expect(PassphraseSecret(text: text)?.matches(Passphrase("pleaseletmein")) == true)
        #expect(PassphraseSecret(text: text)?.matches(Passphrase("pleaseletmeiN")) == false)
    }

    @Test func twoPeopleWithTheSameOneAreNotSeenToHaveIt() {
        let one = PassphraseSecret(Self.right, salt: Array(0..<16), rounds: 1024)
        let other = PassphraseSecret(Self.right, salt: Array(1..<17), rounds: 1024)
        #expect(one.key != other.key && one.key.count == 64)
        #expect(one.matches(Self.right) && other.matches(Self.right))
        #expect(!one.text.contains("words"))
    }

    @Test func lettersThatAreComposedDifferentlyAreTheSame() {
        #expect(Passphrase("h\u{E5}rd att gissa") == Passphrase("ha\u{30A}rd att gissa"))
        #expect(!Passphrase("elevenchars").isFit && Passphrase("twelve chars").isFit)
        #expect(!Passphrase(String(repeating: "x", count: 1025)).isFit)
        #expect("\(Self.right)" == "a passphrase" && String(reflecting: Self.right).contains("four") == false)
    }

    @Test func whatIsNoSecretProvesNothing() throws {
        for text in [
            "", "{}", "x", #"{"scheme":"plain"}"#,
            #"{"blockSize":8,"key":"00","parallelism":1,"rounds":1073741824,"salt":"00","scheme":"scrypt","shutUntil":0,"wrong":0}"#,
        ] { #expect(PassphraseSecret(text: text) == nil) }
        #expect(try store.prove("nobody", with: Self.right, now: 0) == .noPassphrase)
    }

    @Test func fiveWrongOnesShutTheDoorForAWhileAndTheRightOneToo() throws {
        for left in [4, 3, 2, 1, 0] { #expect(try store.prove("boss", with: Passphrase("wrong"), now: 1000) == .wrong(left: left)) }
        #expect(try store.prove("boss", with: Self.right, now: 1059) == .shut(seconds: 1))
        #expect(try store.prove("boss", with: Passphrase("wrong"), now: 1060) == .wrong(left: 0))
        // Each wrong one after doubles the time.
        #expect(try store.prove("boss", with: Self.right, now: 1179) == .shut(seconds: 1))
        #expect(try store.prove("boss", with: Self.right, now: 1180) == .proved)
        // Counted from none again.
        #expect(try store.prove("boss", with: Passphrase("wrong"), now: 1181) == .wrong(left: 4))
        #expect(try store.prove("boss", with: Self.right, now: 1181) == .proved)
    }

    @Test func guessesAtTheSameMomentAreAllCounted() async throws {
        let proofs = try await withThrowingTaskGroup(of: Proof.self) { group in
            for number in 0..<12 {
                group.addTask { [store] in try store.prove("boss", with: Passphrase("guess \(number)"), now: 5) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(proofs.count { if case .wrong = $0 { true } else { false } } == 5)
        #expect(proofs.count { if case .shut = $0 { true } else { false } } == 7)
    }

    @Test func settingSomebodyElsesIsOnRecordAndOnesOwnIsNot() throws {
        let before = try store.records(of: .role).count
        try store.setPassphrase(
            Self.right, of: "boss", salt: Array(2..<18), at: "2026-11-21T11:00:00.000Z", by: Self.boss, reason: "")
        #expect(try store.records(of: .role).count == before)
        _ = try store.addPeople(
            [PersonRow(id: "ida", role: .instructor)], at: "2026-11-21T11:00:00.000Z", by: Self.boss, reason: "")
        try store.setPassphrase(
            Self.right, of: "ida", salt: Array(3..<19), at: "2026-11-21T11:00:00.000Z", by: Self.boss, reason: "lost")
        let last = try #require(try store.records(of: .role).last)
        #expect(
            last.body["act"] == .string("passphrase") && last.body["by"] == .string("boss") && last.body["person"] == .string("ida")
        )
        #expect(try store.roleBook().role(of: "ida") == .instructor)
        #expect(try store.person("ida")?.hasPassphrase == true)
    }
}
