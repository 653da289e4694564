/// The sentences for ``Diagnostic``: kept apart from the facts, because they will be translated.
extension Diagnostic {
    /// One line: what is wrong and, where it is known, what to write instead.
    public var message: String {
        switch problem {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .notYAML(let reason): "is not valid YAML: \(reason)"
        case .tooLarge(let bytes, let limit): "is \(bytes) bytes; a file may hold at most \(limit). Split it."
        case .tooDeep(let limit): "is nested more than \(limit) levels deep"
        case .forbiddenSyntax(let what): "\(what) may not be used in these files; write the value out"
        case .duplicateKey(let key, let line): "key `\(key)` stands twice; first on line \(line)"
        case .unknownKey(let key, let suggestion, let allowed):
            "unknown key `\(key)`; "
                + (suggestion.map { "did you mean `\($0)`?" } ?? "expected one of \(allowed.sorted().joined(separator: ", "))")
        case .missingKey(let key, let owner): "\(owner) needs the key `\(key)`"
        case .wrongShape(let key, let expected, let found): "`\(key)` must be \(expected), not \(found)"
        case .badValue(let key, let value, let expected): "`\(key)` cannot be `\(value)`; expected \(expected)"
        case .outOfRange(let key, let value, let allowed): "`\(key)` is \(value); allowed is \(allowed)"
        case .unknownReference(let kind, let id, let suggestion):
            "no \(kind) is called `\(id)`" + (suggestion.map { "; did you mean `\($0)`?" } ?? "")
        case .duplicateID(let kind, let id, let first): "\(kind) `\(id)` is already defined at \(first)"
        case .unsupportedSchema(let found, let supported):
            "is written for schema \(found); this program knows schema \(supported). Update the program."
        case .limitOrder(let tag): "alarm limits of `\(tag)` must stand in the order LL < L < normal range < H < HH"
        case .unstable(let asset, let detail): "asset `\(asset)` does not come to rest: \(detail)"
        case .leak(let field, let word): "`\(field)` gives the answer away with the word `\(word)`"
        case .incomplete(let what): what
        case .kindMismatch(let kind, let needs): "a drill of the kind `\(kind)` needs \(needs)"
        case .missingData(let file): "the data file `\(file)` is not beside this file"
        case .brokenRows(let count, let line, let reason):
            count == 1
                ? "line \(line) of the data cannot be read: \(reason)"
                : "\(count) rows or cells of the data cannot be read; the first is line \(line): \(reason)"
        case .noReadings(let what): "there is no reading of `\(what)` in the data"
        case .outsideRecording(let first, let last): "`from` lies outside the recording, which runs from \(first) to \(last)"
        case .outsideSpan(let tag, let count, let all, let span):
            "\(count) of \(all) readings of `\(tag)` lie outside what its instrument can show, \(span)"
        case .lint(let finding): finding.message
        }
    }

    /// `error[S104]: scenarios/x.yaml:3:9: ...`, the form every command prints.
    public var line: String {
        ControlCharacters.visible("\(severity.rawValue)[\(code)]: \(location): \(message)")
    }
}
