/// Whether a line begins like the words of somebody else, `Tutor: ...`: where lines are only added, nothing else tells them apart.
enum SpeakerMark {
    static func begins(_ line: String) -> Bool {
        let head = line.unicodeScalars.prefix(40).prefix { $0 != ":" && $0 != "\u{FF1A}" }
        guard head.endIndex < line.unicodeScalars.prefix(40).endIndex else { return false }
        let name = String(String.UnicodeScalarView(head.filter(\.properties.isAlphabetic))).lowercased()
        return ["tutor", "you", "youyesorno", "coach", "plant"].contains(name)
    }
}
