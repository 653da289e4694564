import Foundation
import Scenarios
import Tutor

/// Keys, drafts and the editor, as whoever asks has set them and may have them.
extension CommonOptions {
    /// The user's keys, and the file that they may be set in; nil where no folder for settings is known, and in a session, whose person need
    /// not know where things lie.
    func keymap() -> (map: Keymap, file: String?) {
        let sources = SettingsSources(
            config: config, environment: ProcessInfo.processInfo.environment, read: SettingsReader.read)
        guard let settings = sources.userFile?.path else { return (.standard, nil) }
        let path = URL(filePath: settings).deletingLastPathComponent().appending(path: "keys.yaml").path
        let shown = Asking.session == nil ? path : nil
        switch SettingsReader.read(path) {
        case .missing: return (.standard, shown)
        case .unreadable: return (Keymap(unreadable: shown ?? "keys.yaml"), shown)
        case .bytes(let bytes, _): return (Keymap(bytes, file: shown ?? "keys.yaml"), shown)
        }
    }

    /// Files that the talk writes are the person's own; in a session they would lie on the server.
    var desk: TalkDesk { TalkDesk(writesFiles: Asking.session == nil) }

    /// What is set about the talk; the usual where the settings cannot be read, which is told where the model's are.
    private func talkSettings() -> TalkSettings {
        let sources = SettingsSources(
            config: config, environment: ProcessInfo.processInfo.environment, read: SettingsReader.read)
        return (try? TalkSettings(sources)) ?? TalkSettings()
    }

    /// - Parameter isExam: then nothing is kept, and nothing but the tutor is opened.
    func typing(isExam: Bool) -> TypingSetup {
        var typing = TypingSetup(keymap: keymap().map, desk: desk)
        let talk = talkSettings()
        typing.bell = talk.bell
        typing.motion = talk.motion
        guard !isExam else { return typing }
        let traces = OwnTraces(folder: stateFolder, person: person.id)
        typing.places = PlaceFile(traces)
        if talk.keepsHistory {
            let file = HistoryFile(traces)
            typing.historyFile = file
            typing.history = file.load()
        } else {
            // Who wants nothing kept wants nothing left.
            traces.remove(.history)
        }
        typing.drafts = DraftFile(folder: stateFolder + "/drafts", trainee: person.id)
        // A session is one person's way into somebody else's account: an editor would be a shell of that account.
        if Asking.session == nil {
            typing.editor = ExternalEditor(
                environment: ProcessInfo.processInfo.environment, folder: stateFolder + "/drafts")
        }
        return typing
    }
}
