/// What each tag and control of an asset is measured in, known before anything else of it is read: alarms, trips and faults speak
/// of tags that may stand further down. Reports nothing; what is wrong with a unit is said where the tag itself is read.
struct AssetUnits {
    private var tags: [String: String] = [:]
    private var controls: [String: String] = [:]

    init(_ root: MappingReader) {
        tags = Self.units(root, "tags")
        controls = Self.units(root, "controls")
    }

    func tag(_ id: String) -> Measure { Measure(of: id, in: tags[id]) }
    func control(_ id: String) -> Measure { Measure(of: id, in: controls[id]) }
    /// Of what a coupling may come from.
    func source(_ id: String) -> Measure { Measure(of: id, in: tags[id] ?? controls[id]) }

    private static func units(_ root: MappingReader, _ key: String) -> [String: String] {
        guard let all = root.mapping[key]?.mapping else { return [:] }
        return all.pairs.reduce(into: [:]) { units, entry in
            guard let mapping = entry.value.mapping else { return }
            units[entry.key.string] = mapping["unit"]?.scalar?.string ?? ""
        }
    }
}
