/// Puts tool calls together from their pieces. Servers disagree about index, id and repetition, so every rule here stands for one
/// that was met.
struct ToolCallAssembler {
    private struct Slot {
        var index: Int?
        var id: String
        var name: String
        var arguments: String
    }

    private let mostCalls: Int
    private var slots: [Slot] = []

    init(mostCalls: Int) { self.mostCalls = mostCalls }

    var isEmpty: Bool { slots.isEmpty }

    /// Takes a piece.
    mutating func take(_ delta: ToolCallDelta) throws(EndpointError) {
        guard !delta.isEmpty else { return }
        guard let slot = slot(for: delta) else {
            guard slots.count < mostCalls else { throw .malformed }
            slots.append(Slot(index: delta.index, id: delta.id, name: delta.name, arguments: delta.arguments))
            return
        }
        // The first that says something stands: some repeat id and name in every piece, some send them empty later.
        if slots[slot].id.isEmpty { slots[slot].id = delta.id }
        if slots[slot].name.isEmpty { slots[slot].name = delta.name }
        append(delta.arguments, to: slot)
    }

    /// The message has ended.
    /// - Parameter isCut: it ran into its length limit, so what is not whole was cut.
    func end(isCut: Bool) throws(EndpointError) -> [ToolCall] {
        var calls: [ToolCall] = []
        var taken = Set(slots.map(\.id))
        var used: Set<String> = []
        for (number, slot) in slots.enumerated() {
            let isEmpty = Self.isBlank(slot.arguments)
            // Words of a tool without arguments are empty; but when the limit struck, they may only not have come yet.
            let isWhole = isEmpty ? !isCut : Self.isObject(slot.arguments)
            let name = HarmlessText.line(slot.name, longest: 64)
            guard isWhole else { throw isCut ? .truncatedCall(name: name) : .badArguments(name: name) }
            guard !slot.name.isEmpty else { throw .malformed }
            var id = slot.id
            if id.isEmpty || used.contains(id) {
                id = Self.madeUpID(number + 1, taken)
                taken.insert(id)
            }
            used.insert(id)
            calls.append(ToolCall(id: id, name: slot.name, arguments: isEmpty ? "{}" : slot.arguments))
        }
        return calls
    }

    private func slot(for delta: ToolCallDelta) -> Int? {
        if let index = delta.index {
            guard let slot = slots.lastIndex(where: { $0.index == index }) else { return nil }
            let id = slots[slot].id
            // Some say index 0 for all calls; then the id tells them apart.
            guard !delta.id.isEmpty, !id.isEmpty, delta.id != id else { return slot }
            return slots.lastIndex { $0.id == delta.id }
        }
        if !delta.id.isEmpty { return slots.lastIndex { $0.id == delta.id } }
        guard !slots.isEmpty else { return nil }
        let last = slots.count - 1
        // A name alone begins a call, unless the last call has the same one and is not whole yet.
        if !delta.name.isEmpty, slots[last].name != delta.name || Self.isObject(slots[last].arguments) { return nil }
        return last
    }

    private mutating func append(_ piece: String, to slot: Int) {
        guard !piece.isEmpty else { return }
        let present = slots[slot].arguments
        // Claude begins with a placeholder: litellm#4537.
        if present == "{}", piece.utf8.first == UInt8(ascii: "{") {
            slots[slot].arguments = piece
        } else if present.utf8.count == piece.utf8.count, present == piece, Self.isObject(piece) {
            // All of it once more.
        } else {
            slots[slot].arguments += piece
        }
    }

    private static func madeUpID(_ number: Int, _ taken: Set<String>) -> String {
        var id = "call_\(number)"
        var next = number
        while taken.contains(id) {
            next += 1
            id = "call_\(next)"
        }
        return id
    }

    private static func isObject(_ text: String) -> Bool { JSONDepth.isSafe(text) && JSONValue(json: text)?.object != nil }

    private static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { [UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t")].contains($0) }
    }
}
