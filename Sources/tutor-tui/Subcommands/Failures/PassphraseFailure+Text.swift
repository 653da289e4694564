import Scenarios
import Tutor

/// What is wrong and what to do, in a sentence or two.
extension PassphraseFailure: CustomStringConvertible {
    var description: String {
        switch self {
        case .unusableFile(let path):
            tr(
                "\(ControlCharacters.visible(path)) cannot be used for a passphrase: it must be a plain file that only you can read (chmod 600)."
            )
        case .tooShort:
            tr(
                "A passphrase has at least \(Passphrase.fewestCharacters) characters; any will do, and several words are easy to keep. Nothing was changed."
            )
        case .differ: tr("The two are not the same. Nothing was changed.")
        case .notGiven:
            tr(
                "No passphrase was given. Start this at a terminal, or name a file that only you can read in TUTOR_NEW_PASSPHRASE_FILE."
            )
        }
    }
}
