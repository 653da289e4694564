import Scenarios
import Tutor

/// A passphrase that is to be set.
enum NewPassphrase {
    /// Asked twice at a terminal, once of a script.
    static func read(of id: String) throws -> Passphrase {
        let question = tr("New passphrase of \(ControlCharacters.visible(id))")
        guard let first = try PassphraseInput.read(.new, asking: question) else { throw Failure.passphrase(.notGiven) }
        guard first.isFit else { throw Failure.passphrase(.tooShort) }
        if !PassphraseInput.isProvided(.new) {
            guard let again = try PassphraseInput.read(.new, asking: tr("The same again")) else {
                throw Failure.passphrase(.notGiven)
            }
            guard again == first else { throw Failure.passphrase(.differ) }
        }
        return first
    }

    /// 16 random bytes.
    static func salt() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: 0...255) } }
}
