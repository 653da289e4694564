import Crypto
import CryptoExtras
import Foundation
import Scenarios

/// What a passphrase is proved against: its scrypt hash with salt and cost, and how many wrong ones were tried since.
///
/// Stored as JSON in the table of people, so that the cost can be raised for new ones while old ones still prove.
struct PassphraseSecret: Codable, Hashable {
    /// Wrong passphrases in a row before the door is shut for a while.
    static let patience = 5
    /// Seconds it is shut the first time; doubled with each wrong one after, up to an hour.
    static let firstPause = 60
    static let longestPause = 3600
    /// scrypt's N, r and p. 2^15, 8, 1 takes 0.1 s and 32 MiB where this was measured (docs/people.md).
    static let rounds = 1 << 15
    static let blockSize = 8
    static let parallelism = 1

    var scheme = "scrypt"
    var rounds: Int
    var blockSize: Int
    var parallelism: Int
    /// Hexadecimal.
    var salt: String
    /// Hexadecimal.
    var key: String
    var wrong = 0
    /// Seconds since 1970; 0: it is not.
    var shutUntil = 0

    /// Of a new passphrase.
    ///
    /// - Parameter salt: 16 random bytes.
    init(_ passphrase: Passphrase, salt: [UInt8], rounds: Int = Self.rounds) {
        self.rounds = rounds
        blockSize = Self.blockSize
        parallelism = Self.parallelism
        self.salt = HexText.of(salt)
        key = ""
        key = Self.derive(passphrase, salt: Data(salt), rounds: rounds, blockSize: blockSize, parallelism: parallelism) ?? ""
    }

    /// Nil for what is no such text.
    init?(text: String) {
        guard let secret = try? JSONDecoder().decode(Self.self, from: Data(text.utf8)), secret.scheme == "scrypt",
            // A table that somebody edited must not make the program take all memory.
            (1 << 10...1 << 20).contains(secret.rounds), (1...32).contains(secret.blockSize), (1...16).contains(secret.parallelism),
            secret.key.count == 64
        else { return nil }
        self = secret
    }

    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Whether it is the passphrase. Takes as long for a wrong one as for the right one.
    func matches(_ passphrase: Passphrase) -> Bool {
        guard let salt = HexText.bytes(salt).map({ Data($0) }),
            let other = Self.derive(passphrase, salt: salt, rounds: rounds, blockSize: blockSize, parallelism: parallelism)
        else { return false }
        var difference: UInt8 = 0
        for (a, b) in zip(other.utf8, key.utf8) { difference |= a ^ b }
        return difference == 0 && other.utf8.count == key.utf8.count
    }

    /// One more wrong one, unless it turns out right: counted before it is looked at, so that guesses made at once are all counted.
    mutating func count(now: Int) {
        wrong += 1
        guard wrong >= Self.patience else { return }
        shutUntil = now + min(Self.longestPause, Self.firstPause << min(wrong - Self.patience, 10))
    }

    private static func derive(_ passphrase: Passphrase, salt: Data, rounds: Int, blockSize: Int, parallelism: Int) -> String? {
        let key = try? KDF.Scrypt.deriveKey(
            from: passphrase.bytes, salt: salt, outputByteCount: 32, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism)
        return key.map { $0.withUnsafeBytes { HexText.of($0) } }
    }
}
