/// What inspections can find on a machine, by number: texts are compared once and not at every look, which was a third of the time that a
/// par takes.
struct FindingTable: Sendable {
    /// Per component, the number of its healthy text and then of each fault mode's.
    private var numbers: [[Int]] = []
    /// Per number, the tags whose reading stands in the text, ascending.
    private(set) var tags: [[Int]] = []

    init(_ asset: Asset) {
        var known: [String: Int] = [:]
        func number(_ text: String, _ tags: inout [[Int]]) -> Int {
            if let number = known[text] { return number }
            let isFilled = text.utf8.contains(UInt8(ascii: "{"))
            tags.append(isFilled ? asset.tags.indices.filter { text.contains("{\(asset.tags[$0].id)}") } : [])
            known[text] = tags.count - 1
            return tags.count - 1
        }
        numbers = asset.components.map { component in
            [number(component.healthy, &tags)] + asset.faults.map { number($0.findings[component.id] ?? component.healthy, &tags) }
        }
    }

    /// - Parameter fault: index among the machine's fault modes; -1 when the component looks healthy.
    func number(component: Int, fault: Int) -> Int { numbers[component][fault + 1] }
}
