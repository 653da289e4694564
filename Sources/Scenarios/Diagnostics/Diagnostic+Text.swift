/// The sentences for ``Diagnostic``: kept apart from the facts, because they will be translated.
extension Diagnostic {
    /// One line: what is wrong and, where it is short, what to write instead.
    public var message: String {
        switch problem {
        case .unknownKey, .unknownReference: headline + (help.map { "; \($0)" } ?? "")
        case .notYAML(let mistake): "\(headline); \(mistake.help)"
        case .tooLarge, .unsupportedSchema: headline + (help.map { ". " + $0.prefix(1).uppercased() + $0.dropFirst() + "." } ?? "")
        case .forbiddenSyntax, .noValue: headline + (help.map { "; \($0)" } ?? "")
        case .duplicateKey(_, let line): "\(headline); first on line \(line)"
        case .duplicateID(_, _, let first): "\(headline) at \(first)"
        case .badValue(_, _, let expected): "\(headline); expected \(expected)"
        case .outOfRange(_, _, let allowed): "\(headline); allowed is \(allowed)"
        default: headline
        }
    }

    /// What is wrong, in few words.
    public var headline: String {
        switch problem {
        case .unreadable(let reason): "cannot be read: \(reason)"
        case .notYAML(let mistake): "is not valid YAML: \(mistake.reason)"
        case .tooLarge(let bytes, let limit): "is \(bytes) bytes; a file may hold at most \(limit)"
        case .tooDeep(let limit): "is nested more than \(limit) levels deep"
        case .tooMany(let limit): "holds more than \(limit) keys, values and lists"
        case .forbiddenSyntax(let what): "\(what) may not be used in these files"
        case .duplicateKey(let key, _): "key `\(key)` stands twice"
        case .unknownKey(let key, _, _): "unknown key `\(key)`"
        case .missingKey(let key, let owner): "\(owner) needs the key `\(key)`"
        case .wrongShape(let key, let expected, let found): "`\(key)` must be \(expected), not \(found)"
        case .noValue(let key): "`\(key)` has no value"
        case .noEntries(let key): "`\(key)` needs at least one entry"
        case .badValue(let key, let value, _): "`\(key)` cannot be `\(value)`"
        case .outOfRange(let key, let value, _): "`\(key)` is \(value)"
        case .unknownReference(let kind, let id, _): "no \(kind) is called `\(id)`"
        case .duplicateID(let kind, let id, _): "\(kind) `\(id)` is already defined"
        case .unsupportedSchema(let found, let supported):
            "is written for schema \(found); this program knows schema \(supported)"
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
        case .leftOut(let kind, let id, let count):
            "\(kind) `\(id)` has errors, so \(count == 1 ? "the one file that uses it is" : "\(count) files that use it are") left out"
        case .more(let count): count == 1 ? "1 more mistake is not shown" : "\(count) more mistakes are not shown"
        case .lint(let finding): finding.message
        }
    }

    /// What to do about it.
    public var help: String? {
        switch problem {
        case .unreadable: "look whether the file is there and may be read"
        case .notYAML(let mistake): mistake.help
        case .tooLarge: "split it"
        case .tooDeep, .tooMany: "split the file, or look for brackets that are never closed"
        case .forbiddenSyntax(let what) where what.hasPrefix("the control character"): "delete it"
        case .forbiddenSyntax: "write the value out"
        case .duplicateKey: "keep one of them"
        case .unknownKey(_, let suggestion, let allowed):
            suggestion.map { "did you mean `\($0)`?" } ?? "expected one of \(Self.some(of: allowed))"
        case .missingKey(let key, _): key.contains(" ") ? "add one of them" : "add `\(key): ...`"
        case .wrongShape: nil
        case .noValue: "write a value after the colon, or leave the key out"
        case .noEntries: "docs/asset-format.md shows what stands there"
        case .badValue(_, _, let expected): "expected \(expected)"
        case .outOfRange(_, _, let allowed): "allowed is \(allowed)"
        case .unknownReference(_, _, let suggestion): suggestion.map { "did you mean `\($0)`?" }
        case .duplicateID: "give one of them another id"
        case .unsupportedSchema: "update the program"
        case .limitOrder: "move the limit out of the normal range, or correct the range"
        case .unstable: "make the effect or the gain smaller"
        case .leak: "say what is seen or heard, not why"
        case .incomplete: nil
        case .kindMismatch: "change `kind`, or what the drill hides"
        case .missingData: "put the file there, or correct `file`"
        case .brokenRows: "correct the rows; they are left out until then"
        case .noReadings: "correct `column`, or leave the tag out"
        case .outsideRecording: "choose a moment inside it, or leave `from` out"
        case .outsideSpan: "correct `unit`, `scale` or the tag's `span`"
        case .leftOut(let kind, _, _): "correct the \(kind) first; then check again"
        case .more: "correct those above, then check again"
        case .lint: nil
        }
    }

    /// A few words beside the carets.
    public var label: String {
        switch problem {
        case .notYAML: ""
        case .duplicateKey, .duplicateID: "again here"
        case .unknownKey: "not known here"
        case .missingKey(let key, _): key.contains(" ") ? "" : "`\(key)` is missing"
        case .wrongShape(_, let expected, _): "must be \(expected)"
        case .noValue: "nothing stands here"
        case .badValue(_, _, let expected): "expected \(expected)"
        case .outOfRange(_, _, let allowed): "allowed is \(allowed)"
        case .unknownReference: "no such id"
        case .leak: "gives the answer away"
        case .tooDeep, .tooMany, .more: "from here on"
        default: ""
        }
    }

    /// `error[S104]: scenarios/x.yaml:3:9: ...`, one line.
    public var line: String {
        ControlCharacters.visible("\(severity.rawValue)[\(code)]: \(location): \(message)")
    }

    private static func some(of allowed: [String]) -> String {
        let sorted = allowed.sorted()
        return sorted.prefix(24).joined(separator: ", ") + (sorted.count > 24 ? " and \(sorted.count - 24) more" : "")
    }
}

extension Diagnostic.Related.Label {
    /// A few words beside the carets of the second place.
    public var text: String {
        switch self {
        case .first: "first defined here"
        case .range: "the range is here"
        case .beginsHere: "it begins here"
        case .firstDocument: "the first document begins here"
        case .other: "the other one"
        }
    }
}
