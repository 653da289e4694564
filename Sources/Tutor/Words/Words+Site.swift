import Scenarios

extension Words {
    /// What is wrong in `site.yaml`, and what to write instead.
    public static func sentence(_ mistake: SiteSettings.Mistake) -> String {
        let place = "\(mistake.location.file):\(mistake.location.line):\(mistake.location.column)"
        return switch mistake.fact {
        case .file(let diagnostic): "\(place): \(diagnostic.message)"
        case .value(let key, let text):
            "\(place): \(key.rawValue) is \"\(ControlCharacters.visible(text))\"; it must be \(form(key.form))."
        }
    }

    /// What a value of the site's settings must look like.
    public static func form(_ form: SiteKey.Form) -> String {
        switch form {
        case .text: "a text of one line"
        case .url: "a URL, such as https://training.example.org"
        case .path: "a path"
        case .duration: "a duration, such as 90d or 7y"
        case .flag: "yes or no"
        case .mail: "a mail address"
        case .mails: "one or more mail addresses, with commas between them"
        case .variableName: "the name of an environment variable"
        case .choice(let allowed): "one of \(allowed.joined(separator: ", "))"
        }
    }
}
