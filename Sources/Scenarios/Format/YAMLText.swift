/// Texts as they are written into a YAML file that a person goes on with.
enum YAMLText {
    /// The text, in quotes where YAML or our reader would take it for something else.
    static func scalar(_ text: String) -> String {
        let first = text.unicodeScalars.first
        let plain =
            first.map { $0.properties.isAlphabetic } ?? false
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || (48...57).contains($0.value) || " -_./()'°".unicodeScalars.contains($0)
            }
            && !text.hasSuffix(" ")
        return plain ? text : QuotedText.of(text)
    }
}
