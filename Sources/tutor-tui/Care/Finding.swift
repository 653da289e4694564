import Scenarios

/// One line of a check: what was looked at, how it is, and the command that mends it.
struct Finding: Encodable {
    enum State: String, Encodable {
        case ok
        /// Nothing is broken; somebody may want to know.
        case note
        case problem
    }

    /// What was looked at, in one short word.
    var name: String
    var state: State
    var text: String
    /// What to type, or, where no command does it, what to do; nil when there is nothing to do.
    var mend: String?

    init(_ name: String, _ state: State, _ text: String, mend: String? = nil) {
        self.name = name
        self.state = state
        self.text = ControlCharacters.visible(text)
        self.mend = mend.map { ControlCharacters.visible($0) }
    }

    private enum CodingKeys: String, CodingKey { case name, ok, state, text, mend }

    /// Every key is there, `mend` is `null` where there is nothing to do.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(state != .problem, forKey: .ok)
        try container.encode(state, forKey: .state)
        try container.encode(text, forKey: .text)
        try container.encode(mend, forKey: .mend)
    }

    /// The mark that a line begins with.
    private var mark: String {
        switch state {
        case .ok: "ok  "
        case .note: "note"
        case .problem: "BAD "
        }
    }

    private static let indent = 15

    /// The line and, under it, what mends it.
    /// - Parameter width: columns to lay it out in; nil: one line each, as programs like it.
    func lines(width: Int?) -> [String] {
        let head = "\(mark) \(tr(text: name).padding(to: Self.indent - 5))"
        let space = String(repeating: " ", count: Self.indent)
        let texts = Self.wrapped(text, width)
        // A command is never broken: it is there to be copied.
        return [head + (texts.first ?? "")] + texts.dropFirst().map { space + $0 } + (mend.map { [space + "-> " + $0] } ?? [])
    }

    private static func wrapped(_ text: String, _ width: Int?) -> [String] {
        guard let width, width > indent + 20 else { return [text] }
        return WordWrap.lines(text, width: width - indent)
    }
}

extension String {
    fileprivate func padding(to count: Int) -> String {
        CellWidth.of(self) >= count ? self + " " : self + TextFit.spaces(count - CellWidth.of(self))
    }
}
