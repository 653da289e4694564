import Foundation
import Scenarios
import Tutor

/// Keys, drafts and the editor, as whoever asks has set them and may have them.
extension CommonOptions {
    /// The user's keys, and the file that they may be set in; nil where no folder for settings is known.
    func keymap() -> (map: Keymap, file: String?) {
        let sources = SettingsSources(
            config: config, environment: ProcessInfo.processInfo.environment, read: SettingsReader.read)
        guard let settings = sources.userFile?.path else { return (.standard, nil) }
        let path = URL(filePath: settings).deletingLastPathComponent().appending(path: "keys.yaml").path
        switch SettingsReader.read(path) {
        case .missing: return (.standard, path)
        case .unreadable: return (Keymap(unreadable: path), path)
        case .bytes(let bytes, _): return (Keymap(bytes, file: path), path)
        }
    }

    /// - Parameter isExam: then nothing is kept, and nothing but the tutor is opened.
    func typing(isExam: Bool) -> TypingSetup {
        var typing = TypingSetup(keymap: keymap().map)
        guard !isExam else { return typing }
        typing.drafts = DraftFile(folder: stateFolder + "/drafts", trainee: person.id)
        // A session is one person's way into somebody else's account: an editor would be a shell of that account.
        if Asking.session == nil {
            typing.editor = ExternalEditor(
                environment: ProcessInfo.processInfo.environment, folder: stateFolder + "/drafts")
        }
        return typing
    }
}
