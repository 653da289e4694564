/// Checks a fault library. Its faults are those of assets without a machine around them, so that nothing of it is kept but its id.
struct FaultLibraryReader {
    let root: MappingReader

    func read() -> (id: String, location: SourceLocation) {
        let id = root.text("fault_library")
        _ = root.text("title")
        let reader = AssetReader(root: root, faults: FaultShelf())
        let faults = root.entries("faults", kind: "fault").map { reader.fault($0.id, $0.reader, isTemplate: true) }
        if faults.isEmpty { root.missing("faults") }
        if !MappingReader.isID(id), !id.isEmpty {
            root.sink.report(
                .badValue(key: "fault_library", value: YAMLDocument.clip(id), expected: "an id of letters, digits, - and _"),
                at: root.place("fault_library"))
        }
        root.finish()
        return (id, root.place("fault_library"))
    }
}
