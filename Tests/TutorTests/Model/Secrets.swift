import Foundation
import Scenarios

@testable import Tutor

/// What nobody may be told before the grade, as texts to look for.
struct Secrets {
    /// A text and what it would tell.
    struct Needle: Hashable {
        var what: String
        var text: String
    }

    let needles: [Needle]
    /// Words of hints and evidence that the brief or the machine's reference, which every trainee may read, hold as well.
    let open: [Needle]
    private let bytes: [Data]

    /// Everything hidden in a run of a scenario.
    init(_ scenario: Scenario, library: Library, seed: UInt64) throws {
        guard let asset = library.asset(scenario.asset), let rubric = library.rubric(scenario.rubric) else {
            throw CocoaError(.fileNoSuchFile)
        }
        let active = scenario.faults.compactMap { asset.fault($0.mode) }
        var needles: [Needle] = []
        func add(_ what: String, _ text: String) { needles.append(Needle(what: what, text: text.lowercased())) }
        // No fault of the machine is named at all, be it there or not.
        for fault in asset.faults {
            add("fault id", fault.id)
            add("fault title", fault.title)
        }
        for fault in active {
            let others = asset.faults.filter { $0.id != fault.id }.map(Self.text)
            func addUnique(_ what: String, _ text: String) {
                let text = text.lowercased()
                if text.count >= 5, !others.contains(where: { $0.contains(text) }) { add(what, text) }
            }
            fault.phrases.forEach { addUnique("phrase", $0) }
            addUnique("failure mode", fault.failureMode)
            addUnique("cause", fault.cause)
            addUnique("repair", fault.repair)
            addUnique("failure mode and cause", "\(fault.failureMode) / \(fault.cause)")
            for finding in fault.findings.values { Self.pieces(finding).forEach { addUnique("finding", $0) } }
            fault.lookAlikes.forEach { addUnique("difference to another fault", $0.test) }
        }
        for hint in scenario.hints { Self.sentences(hint).forEach { add("hint", $0) } }
        scenario.evidence.forEach { add("evidence", $0.shows) }
        if !scenario.badge.isEmpty { add("badge", scenario.badge) }
        add("rubric", rubric.title)
        add("seed", String(seed))
        add("seed", String(seed, radix: 16))
        let told = Data((scenario.brief + "\n" + Self.everybodyReads(asset)).lowercased().utf8)
        let all = Set(needles).filter { !$0.text.isEmpty }
        // "Surge" is the id of a fault and the name of a line on the map that every compressor has.
        let words = ["hint", "evidence", "fault id", "failure mode", "repair"]
        open = all.filter { words.contains($0.what) && told.range(of: Data($0.text.utf8)) != nil }
        self.needles = Array(all.subtracting(open))
        bytes = self.needles.map { Data($0.text.utf8) }
    }

    /// What is said of a machine to everybody, whatever is wrong with it.
    static func everybodyReads(_ asset: Asset) -> String {
        let reference = asset.reference.flatMap { [$0.title, $0.text] }
        let titles = asset.tags.map(\.title) + asset.components.map(\.title) + asset.modes.map(\.title)
        let actions = asset.actions.flatMap { [$0.title, $0.result] }
        let rest = asset.components.map(\.healthy) + asset.interlocks.map(\.title) + [asset.title, asset.summary]
        return (reference + titles + actions + rest).joined(separator: "\n")
    }

    /// Which of them stand in a text.
    func found(in text: String) -> [Needle] {
        let text = Data(text.lowercased().utf8)
        return zip(needles, bytes).filter { text.range(of: $1) != nil }.map(\.0)
    }

    private static func text(_ fault: FaultMode) -> String {
        ([fault.id, fault.title, fault.failureMode, fault.cause, fault.repair] + fault.phrases + fault.findings.values
            + fault.lookAlikes.map(\.test))
            .joined(separator: "\n").lowercased()
    }

    /// A finding without its readings, in pieces that are long enough to say something.
    private static func pieces(_ finding: String) -> [String] {
        finding.replacing(/\{[^}]*\}/, with: "\n").split(whereSeparator: { "\n.;:".contains($0) })
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines.union(.punctuationCharacters)) }
            .filter { $0.count >= 12 }
    }

    private static func sentences(_ text: String) -> [String] {
        text.split(separator: ".").map { $0.trimmingCharacters(in: .whitespaces) }.filter { $0.count >= 12 }
    }
}
