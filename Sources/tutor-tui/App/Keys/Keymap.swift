import Scenarios

/// Which key does what: the table ``KeyBinding/all``, and what the file `keys.yaml` changes of it. The file holds as a whole or not at all.
struct Keymap: Sendable {
    private(set) var keys: [KeyAction: [KeySequence]] = [:]
    private var actions: [KeyContext: [KeySequence: KeyAction]] = [:]
    private var beginnings: [KeyContext: Set<Key>] = [:]
    /// What is wrong with the file; then nothing of it holds.
    private(set) var mistakes: [KeymapMistake] = []

    /// The keys when nothing is set.
    static let standard = Keymap()

    private init() {
        keys = Self.defaults(enterSends: true)
        for (action, sequences) in keys { for sequence in sequences { claim(sequence, action) } }
    }

    /// - Parameter file: its name for locations.
    init(_ bytes: [UInt8], file: String) {
        self.init()
        let read = SettingsFile(bytes, file: file, keys: ["enter"] + KeyAction.allCases.map(\.rawValue))
        var mistakes = read.diagnostics.map { KeymapMistake(fact: .file($0), location: $0.location) }
        var enterSends = true
        if let entry = read.entries.first(where: { $0.key == "enter" }) {
            enterSends = entry.text != "newline"
            if !["send", "newline"].contains(entry.text) {
                mistakes.append(KeymapMistake(fact: .enter(entry.text), location: entry.location))
            }
        }
        var wanted = Self.defaults(enterSends: enterSends)
        var places: [KeyAction: SourceLocation] = [:]
        for entry in read.entries {
            guard let action = KeyAction(rawValue: entry.key) else { continue }
            switch Self.sequences(entry.text, for: action) {
            case .success(let sequences): (wanted[action], places[action]) = (sequences, entry.location)
            case .failure(let fact): mistakes.append(KeymapMistake(fact: fact.fact, location: entry.location))
            }
        }
        var new = Self.empty
        new.keys = wanted
        // What is as it was has its keys first, so that the line that takes them away is the one that is named.
        let order = KeyAction.allCases.sorted { a, b in
            switch (places[a], places[b]) {
            case (nil, nil), (.some, nil): false
            case (nil, .some): true
            case (let a?, let b?): (a.line, a.column) < (b.line, b.column)
            }
        }
        for action in order {
            for sequence in wanted[action] ?? [] {
                if let other = new.clash(sequence, action.context) {
                    let place = places[action] ?? places[other] ?? SourceLocation(file: file, line: 1, column: 1)
                    mistakes.append(KeymapMistake(fact: .clash(sequence, action, other), location: place))
                } else {
                    new.claim(sequence, action)
                }
            }
        }
        if mistakes.isEmpty {
            self = new
        } else {
            self.mistakes = mistakes.sorted { ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column) }
        }
    }

    /// The usual keys, for a file that cannot be read.
    init(unreadable file: String) {
        self.init()
        mistakes = [KeymapMistake(fact: .unreadable, location: SourceLocation(file: file, line: 1, column: 1))]
    }

    private static var empty: Keymap {
        var map = standard
        (map.keys, map.actions, map.beginnings) = ([:], [:], [:])
        return map
    }

    /// What a key, or two, do. Nil for what types itself and what does nothing.
    func action(for sequence: KeySequence, in context: KeyContext = .typing) -> KeyAction? { actions[context]?[sequence] }

    /// Whether a second key is waited for after this one.
    func begins(_ key: Key, in context: KeyContext = .typing) -> Bool { beginnings[context]?.contains(key) == true }

    /// The name of the first key of an action; nil when it has none.
    func name(_ action: KeyAction) -> String? { keys[action]?.first?.name }

    /// Whether an action has other keys than usual.
    func isChanged(_ action: KeyAction) -> Bool { keys[action] ?? [] != Self.standard.keys[action] ?? [] }

    private static func defaults(enterSends: Bool) -> [KeyAction: [KeySequence]] {
        var keys = Dictionary(uniqueKeysWithValues: KeyBinding.all.map { ($0.action, $0.keys) })
        guard !enterSends else { return keys }
        keys[.send] = [KeySequence(.meta("\r"))]
        keys[.newLine] = [KeySequence(.enter), KeySequence(.control("j"))]
        return keys
    }

    private mutating func claim(_ sequence: KeySequence, _ action: KeyAction) {
        actions[action.context, default: [:]][sequence] = action
        if sequence.second != nil { beginnings[action.context, default: []].insert(sequence.first) }
    }

    /// Who has that key already, or a longer or shorter one that begins alike.
    private func clash(_ sequence: KeySequence, _ context: KeyContext) -> KeyAction? {
        let taken = actions[context] ?? [:]
        if let other = taken[sequence] ?? taken[KeySequence(sequence.first)] { return other }
        guard sequence.second == nil else { return nil }
        return taken.filter { $0.key.first == sequence.first }.min { $0.key.name < $1.key.name }?.value
    }

    private struct Unfit: Error {
        let fact: KeymapMistake.Fact
    }

    private static func sequences(_ text: String, for action: KeyAction) -> Result<[KeySequence], Unfit> {
        if action.isFixed { return .failure(Unfit(fact: .fixed(action))) }
        if text == "none" { return action.isNeeded ? .failure(Unfit(fact: .needed(action))) : .success([]) }
        var all: [KeySequence] = []
        for part in text.split(separator: ",") {
            guard let sequence = KeySequence(name: part) else { return .failure(Unfit(fact: .noKey(part.trimmed))) }
            if case .text = sequence.first, action.context.takesText { return .failure(Unfit(fact: .typesItself(sequence))) }
            if !all.contains(sequence) { all.append(sequence) }
        }
        return all.isEmpty ? .failure(Unfit(fact: .noKey(text))) : .success(all)
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
