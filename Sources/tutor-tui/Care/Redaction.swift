import Foundation
import Glibc

/// Takes out of a text what is nobody's business: keys, people, homes. A second line of defence: what is put into a bundle is chosen so
/// that none of it is there.
struct Redaction {
    private var replacements: [(text: String, by: String)] = []

    /// - Parameters:
    ///   - environment: values of variables whose names speak of keys are secret; the account's names are a person's.
    ///   - people: ids, names, offices, addresses.
    init(environment: [String: String], people: [String]) {
        var secrets: [String] = []
        for (name, value) in environment where Self.isSecret(name) { secrets.append(value) }
        // A password may stand inside a URL: https://user:password@host.
        for value in environment.values {
            guard let at = value.range(of: "@"), let start = value.range(of: "://"), start.upperBound < at.lowerBound else {
                continue
            }
            secrets.append(String(value[start.upperBound..<at.lowerBound]))
        }
        var persons =
            people + ["USER", "LOGNAME", "SUDO_USER", "TUTOR_TRAINEE", "TUTOR_NAME", "TUTOR_OFFICE"].compactMap { environment[$0] }
        persons += Self.account()
        // The longest first, so that no part of one stays.
        replacements = secrets.filter { $0.count >= 4 }.map { ($0, "<secret>") }
        if let home = environment["HOME"], home.count > 1 { replacements.append((home, "~")) }
        let names = Set(persons).filter { $0.count >= 2 && !["root", "trainee"].contains($0) && !$0.allSatisfy(\.isNumber) }
        replacements += names.map { ($0, "<person>") }
        replacements.sort { ($0.text.count, $0.text) > ($1.text.count, $1.text) }
    }

    private static func isSecret(_ name: String) -> Bool {
        ["KEY", "TOKEN", "SECRET", "PASS", "PWD", "CREDENTIAL", "COOKIE", "AUTH"].contains { name.uppercased().contains($0) }
            && !["PWD", "OLDPWD", "TUTOR_KEYS", "TUTOR_AUTH", "TUTOR_KEY_ENV", "TUTOR_AUTH_HEADER", "SSH_AUTH_SOCK"].contains(name)
    }

    private static func account() -> [String] {
        guard let entry = getpwuid(getuid()) else { return [] }
        let full = entry.pointee.pw_gecos.map { String(cString: $0).split(separator: ",").first.map(String.init) ?? "" }
        return [String(cString: entry.pointee.pw_name), full ?? ""]
    }

    /// The text without any of it. Whole words only for people: an id such as `ed` stays in `finished`.
    func applied(to text: String) -> String {
        var text = text
        for (hidden, sign) in replacements {
            text = sign == "<person>" ? Self.replacingWord(hidden, in: text, by: sign) : text.replacing(hidden, with: sign)
        }
        return text.replacing(/\/home\/[^\/\s"']+/, with: "/home/<person>").replacing(
            /[^\s@<>"']+@[^\s@<>"']+\.[a-zA-Z]{2,}/, with: "<address>")
    }

    private static func replacingWord(_ word: String, in text: String, by sign: String) -> String {
        var out = ""
        var rest = text[...]
        while let range = rest.range(of: word) {
            let before = range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
            let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
            let isWord = !(before.isLetter || before.isNumber) && !(after.isLetter || after.isNumber)
            out += rest[..<range.lowerBound] + (isWord ? sign : word)
            rest = rest[range.upperBound...]
        }
        return out + rest
    }
}
