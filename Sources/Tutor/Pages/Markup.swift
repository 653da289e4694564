import Scenarios

/// A piece of a page: an element or text. What it is written as is at once HTML and well-formed XML, whatever the texts hold.
public indirect enum Markup: Sendable, Hashable {
    /// Attributes in order.
    case element(String, [Attribute], [Markup])
    /// Text from anywhere; it is escaped.
    case text(String)

    /// A name of ours and a value from anywhere.
    public struct Attribute: Sendable, Hashable {
        public var name: String
        public var value: String
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// An element with children.
    public static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: [Markup] = []) -> Markup {
        .element(name, attributes.map { Attribute($0.key, $0.value) }, children)
    }

    /// An element with a text in it.
    public static func tag(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ text: String) -> Markup {
        tag(name, attributes, [.text(text)])
    }

    /// Elements that HTML writes without an end; all others get one, for `<title/>` would swallow the page.
    private static let void: Set<String> = ["meta", "br", "hr", "link"]

    /// The piece as text.
    public var written: String {
        var out = ""
        write(to: &out)
        return out
    }

    func write(to out: inout String) {
        switch self {
        case .text(let text): Self.escape(text, to: &out)
        case .element(let name, let attributes, let children):
            out += "<" + name
            for attribute in attributes {
                out += " " + attribute.name + "=\""
                Self.escape(attribute.value, to: &out)
                out += "\""
            }
            guard !Self.void.contains(name) else {
                out += "/>"
                return
            }
            out += ">"
            for child in children { child.write(to: &out) }
            out += "</" + name + ">"
        }
    }

    /// Controls and marks that reorder a line are written out: a page may not read otherwise than it is.
    private static func escape(_ text: String, to out: inout String) {
        for character in ControlCharacters.visible(text, keepingNewlines: true).unicodeScalars {
            switch character {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            case "'": out += "&#39;"
            // Not characters of XML.
            case "\u{FFFE}", "\u{FFFF}": out += "?"
            default: out.unicodeScalars.append(character)
            }
        }
    }
}
