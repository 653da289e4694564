import Scenarios

extension Words {
    /// What is wrong in `site.yaml`, and what to write instead.
    public static func sentence(_ mistake: SiteSettings.Mistake) -> String {
        let place = "\(mistake.location.file):\(mistake.location.line):\(mistake.location.column)"
        return switch mistake.fact {
        case .file(let diagnostic): "\(place): \(diagnostic.message)"
        case .value(let key, let text):
            tr("\(place): \(key.rawValue) is \"\(ControlCharacters.visible(text))\"; it must be \(form(key.form)).")
        }
    }

    /// What a value of the site's settings must look like.
    public static func form(_ form: SiteKey.Form) -> String {
        switch form {
        case .text: tr("a text of one line")
        case .url: tr("a URL, such as https://training.example.org")
        case .path: tr("a path")
        case .duration: tr("a duration, such as 90d or 7y")
        case .flag: tr("yes or no")
        case .mail: tr("a mail address")
        case .mails: tr("one or more mail addresses, with commas between them")
        case .variableName: tr("the name of an environment variable")
        case .choice(let allowed): tr("one of \(allowed.joined(separator: ", "))")
        }
    }
}
