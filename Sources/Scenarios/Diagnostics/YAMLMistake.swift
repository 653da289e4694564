/// Why a file is no YAML that can be read.
public enum YAMLMistake: Sendable, Hashable, Codable {
    case empty
    case notText
    case utf16
    /// A character that YAML does not allow, by its number.
    case character(UInt32)
    case secondDocument
    case tab
    case openQuote
    case openList
    case openMapping
    /// A line of a mapping without its colon.
    case noColon
    /// A second colon in one line.
    case secondColon
    case indentation
    /// Something follows a value that has ended.
    case afterValue
    case dashHere
    /// A character that no plain text begins with.
    case badStart
    case escape
    case blockHeader
    case directive
    case tag
    case anchor
    case nesting
    /// Whatever else libyaml says.
    case other(String)

    /// By what libyaml says, and in what it says it found it.
    init(problem: String, context: String) {
        self =
            switch problem {
            case "control characters are not allowed": .notText
            case "found unexpected end of stream", "found unexpected document indicator": .openQuote
            case "did not find expected ',' or ']'": .openList
            case "did not find expected ',' or '}'": .openMapping
            case "could not find expected ':'": .noColon
            case "mapping values are not allowed in this context", "mapping keys are not allowed in this context",
                "found unexpected ':'":
                .secondColon
            case "did not find expected key", "did not find expected '-' indicator", "did not find expected <document start>":
                .indentation
            case "block sequence entries are not allowed in this context": .dashHere
            case "found a tab character that violates indentation",
                "found a tab character where an indentation space is expected":
                .tab
            case "found character that cannot start any token", "did not find expected node content": .badStart
            case "Maximum nesting level reached, set with yaml_set_max_nest_level())": .nesting
            default: Self.byContext(problem, context)
            }
    }

    private static func byContext(_ problem: String, _ context: String) -> YAMLMistake {
        switch context {
        case "while parsing a quoted scalar", "while scanning a quoted scalar": .escape
        case "while scanning a block scalar": .blockHeader
        case "while scanning a directive", "while scanning a %YAML directive", "while scanning a %TAG directive",
            "while parsing a %TAG directive", "while scanning a tag directive":
            .directive
        case "while parsing a tag", "while scanning a tag": .tag
        case "while scanning an anchor", "while scanning an alias": .anchor
        default: .other(problem)
        }
    }
}
