import Foundation
import Scenarios

/// Which language the program speaks, settled before anything is said: what a machine reads is English; else the option, `TUTOR_LANGUAGE`,
/// the locale.
enum SpokenLanguage {
    /// - Parameter arguments: the command line without the program's name.
    static func choice(arguments: [String], environment: [String: String]) -> Language {
        if arguments.contains("--json") { return .english }
        if let named = option(in: arguments).flatMap(Language.init(named:)) { return named }
        if let named = environment["TUTOR_LANGUAGE"].flatMap(Language.init(named:)) { return named }
        return Language.asked(by: environment)
    }

    /// What stands behind the last `--language`.
    private static func option(in arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated().reversed() {
            if argument == "--language" { return arguments.indices.contains(index + 1) ? arguments[index + 1] : nil }
            if argument.hasPrefix("--language=") { return String(argument.dropFirst("--language=".count)) }
        }
        return nil
    }
}
