/// Whether a store holds the statement that we sent: as xAPI compares, by what was said and not by how it is written.
enum StatementComparison {
    /// The statement of an id in an answer of either shape: bare, as the specification has it, or in a list, as some stores do.
    static func statement(_ id: String, in body: [UInt8]) -> JSONValue? {
        guard let value = JSONValue(json: body) else { return nil }
        if let list = value["statements"]?.array { return list.first { isNamed(id, $0) } }
        if let list = value.array { return list.first { isNamed(id, $0) } }
        return isNamed(id, value) ? value : nil
    }

    /// Whether two statements say the same. What a store adds, the form of its times, and words for display are not compared.
    static func same(_ a: JSONValue, _ b: JSONValue) -> Bool { essence(a) == essence(b) }

    /// Where they differ, for a person to read: `result.success: here true, there false`.
    static func differences(ours: JSONValue, theirs: JSONValue) -> String {
        var found: [String] = []
        compare(essence(ours), essence(theirs), at: "", &found)
        return found.joined(separator: "; ")
    }

    private static func compare(_ ours: JSONValue?, _ theirs: JSONValue?, at path: String, _ found: inout [String]) {
        if ours == theirs { return }
        if let a = ours?.object, let b = theirs?.object {
            for key in Set(a.keys).union(b.keys).sorted() {
                compare(a[key], b[key], at: path.isEmpty ? key : "\(path).\(key)", &found)
            }
        } else {
            func text(_ value: JSONValue?) -> String { value?.text ?? "nothing" }
            found.append("\(path): here \(text(ours)), there \(text(theirs))")
        }
    }

    private static func isNamed(_ id: String, _ statement: JSONValue) -> Bool {
        statement["id"]?.string?.lowercased() == id.lowercased()
    }

    private static func essence(_ statement: JSONValue) -> JSONValue {
        guard var members = plain(statement).object else { return statement }
        for key in ["id", "stored", "authority", "version"] { members[key] = nil }
        if var verb = members["verb"]?.object {
            verb["display"] = nil
            members["verb"] = .object(verb)
        }
        if let time = members["timestamp"]?.string { members["timestamp"] = .string(ExportPeriod.moment(time) ?? time) }
        return .object(members)
    }

    /// Without the types that hold where none is given.
    private static func plain(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(var members):
            if let type = members["objectType"]?.string, type == "Agent" || type == "Activity" { members["objectType"] = nil }
            return .object(members.mapValues(plain))
        case .array(let values): return .array(values.map(plain))
        default: return value
        }
    }
}
