import Foundation
import Scenarios
import Tutor

/// Which language the program speaks and hears, settled before anything is said: the option, `TUTOR_LANGUAGE`, the settings file, the locale. What a machine
/// reads is English.
enum SpokenLanguage {
    /// Chooses for the program.
    ///
    /// - Parameter arguments: the command line without the program's name.
    static func settle(arguments: [String], environment: [String: String]) {
        let language = choice(arguments: arguments, environment: environment)
        Language.speak(arguments.contains("--json") ? .english : language, hearing: language)
    }

    static func choice(arguments: [String], environment: [String: String]) -> Language {
        if let named = option("--language", in: arguments).flatMap(Language.init(named:)) { return named }
        // What is wrong with the settings is told where they are used.
        let sources = SettingsSources(
            config: option("--config", in: arguments), environment: environment, read: SettingsReader.read)
        return (try? TalkSettings(sources))?.language ?? Language.asked(by: environment)
    }

    /// What stands behind the last of these options.
    private static func option(_ name: String, in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated().reversed() {
            if argument == name { return arguments.indices.contains(index + 1) ? arguments[index + 1] : nil }
            if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
        }
        return nil
    }
}
