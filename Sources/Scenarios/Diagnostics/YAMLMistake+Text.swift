/// The sentences for ``YAMLMistake``.
extension YAMLMistake {
    /// What goes on after "is not valid YAML: ".
    var reason: String {
        switch self {
        case .empty: "it is empty"
        case .notText: "it is not UTF-8 text"
        case .utf16: "it is UTF-16 text, not UTF-8"
        case .character(let value): "the character U+\(String(value, radix: 16, uppercase: true)) is not text"
        case .secondDocument: "a second document begins here; one file holds one"
        case .tab: "a tab stands here"
        case .openQuote: "the quotes are not closed"
        case .openList: "the list in `[ ]` is not closed, or a comma is missing"
        case .openMapping: "the mapping in `{ }` is not closed, or a comma is missing"
        case .noColon: "a key without its `:`"
        case .secondColon: "a `:` stands where none can be"
        case .indentation: "this line does not stand in the same column as its neighbours"
        case .afterValue: "the value has ended before this"
        case .dashHere: "a list item `-` cannot stand here"
        case .badStart: "this cannot begin a key or a value"
        case .escape: "`\\` is followed by what is no escape"
        case .blockHeader: "what follows `|` or `>` cannot be read"
        case .directive: "a line that begins with `%` cannot be read"
        case .tag: "`!` stands where text is meant"
        case .anchor: "`&` or `*` stands where text is meant"
        case .nesting: "it is nested too deep"
        case .other(let problem): problem.isEmpty ? "it cannot be parsed" : problem
        }
    }

    /// What to do about it.
    var help: String {
        switch self {
        case .empty: "a file begins with `schema: 1` and its id, such as `asset: pump-skid`"
        case .notText, .utf16: "save the file as UTF-8; every editor can (\"Save with encoding\")"
        case .character: "delete the character; it is often pasted in unseen"
        case .secondDocument: "put what follows into a file of its own, or delete the line `---`"
        case .tab: "indent with spaces"
        case .openQuote: "close the quotes; a quote inside '...' is written twice, inside \"...\" as \\\""
        case .openList: "write `]` at the end, and a comma between items"
        case .openMapping: "write `}` at the end, and a comma between entries"
        case .noColon: "write `key: value`, with a space after the colon"
        case .secondColon:
            "bring the line, or the one before it, into the same column as its neighbours; put text that holds `: ` into straight quotes"
        case .indentation: "keys of one mapping, and items of one list, begin in the same column"
        case .afterValue: "put the whole text into quotes; a quote inside '...' is written twice, inside \"...\" as \\\""
        case .dashHere: "begin the list on the line below its key"
        case .badStart:
            "put text that begins with one of @ ` % & * ! | > [ { ] } , into quotes; or close the quotes that were opened further up"
        case .escape: "write \\\\ for a backslash, or use '...', where a backslash is only that"
        case .blockHeader: "write `|` or `>` alone at the end of the line, and the text indented below it"
        case .directive: "delete the line, or put the text into quotes"
        case .tag, .anchor: "put the text into quotes"
        case .nesting: "take some of the brackets away"
        case .other: "compare the line with an example in docs/asset-format.md"
        }
    }
}
