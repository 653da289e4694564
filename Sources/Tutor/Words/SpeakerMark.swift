import Scenarios

/// Whether a line begins like the words of somebody else, `Tutor: ...`: where lines are only added, nothing else tells them apart.
enum SpeakerMark {
    static func begins(_ line: String) -> Bool {
        guard let name = name(line) else { return false }
        if ["tutor", "you", "youyesorno", "coach", "plant"].contains(name) { return true }
        guard Language.spoken != .english else { return false }
        return [tr("Tutor:"), tr("You:"), tr("You (yes or no):"), tr("Coach:"), tr("Plant:")].contains { Self.name($0) == name }
    }

    /// The letters before the first colon; nil where there is none.
    private static func name(_ line: String) -> String? {
        let head = line.unicodeScalars.prefix(40).prefix { $0 != ":" && $0 != "\u{FF1A}" }
        guard head.endIndex < line.unicodeScalars.prefix(40).endIndex else { return nil }
        return String(String.UnicodeScalarView(head.filter(\.properties.isAlphabetic))).lowercased()
    }
}
