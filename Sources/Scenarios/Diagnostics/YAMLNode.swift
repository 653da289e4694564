/// What stands in a YAML file: texts, lists and mappings, each with its place. Nothing is typed: `no`, `010` and `1:30` stay the text
/// that the author wrote.
enum YAMLNode: Sendable {
    case scalar(Scalar)
    case sequence(List)
    case mapping(Mapping)

    struct Scalar: Sendable {
        var string: String
        var location: SourceLocation
        /// Without quotes, and no block: what YAML may read as something other than text.
        var isPlain: Bool

        /// Nothing at all, or one of YAML's words for it.
        var isNull: Bool { isPlain && ["", "~", "null", "Null", "NULL"].contains(string) }
    }

    struct List: Sendable, RandomAccessCollection {
        var items: [YAMLNode]
        var location: SourceLocation
        var startIndex: Int { items.startIndex }
        var endIndex: Int { items.endIndex }
        subscript(position: Int) -> YAMLNode { items[position] }
    }

    struct Mapping: Sendable {
        var pairs: [Pair]
        var location: SourceLocation
    }

    struct Pair: Sendable {
        var key: Scalar
        var value: YAMLNode
    }

    var location: SourceLocation {
        switch self {
        case .scalar(let scalar): scalar.location
        case .sequence(let list): list.location
        case .mapping(let mapping): mapping.location
        }
    }

    var scalar: Scalar? { if case .scalar(let scalar) = self { scalar } else { nil } }
    var sequence: List? { if case .sequence(let list) = self { list } else { nil } }
    var mapping: Mapping? { if case .mapping(let mapping) = self { mapping } else { nil } }
}

extension YAMLNode.Mapping {
    /// What stands under a key.
    subscript(key: String) -> YAMLNode? { pairs.first { $0.key.string == key }?.value }
}
