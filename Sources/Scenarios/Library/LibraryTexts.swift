import Foundation
import Synchronization

/// Translations of what a library's files say: `languages/de/booster-pump.txt` beside `assets` has the texts of one machine and of its drills,
/// `languages/de/common.txt` those that belong to no machine. Each is a ``Catalogue``, read when it is first asked for.
///
/// A title may have other names behind it, `Fördermenge|Durchfluss`: the first is shown, all are understood.
///
/// A text that is not translated is shown as the file has it, so that a machine of one's own needs no translation.
public enum LibraryTexts {
    private struct Shelf {
        var folder: String?
        var catalogues: [String: Catalogue] = [:]
    }
    private static let shelf = Mutex(Shelf())

    /// Says where a library lies. The last one counts.
    public static func lie(in library: String) {
        shelf.withLock { shelf in
            guard shelf.folder != library else { return }
            shelf = Shelf(folder: library)
        }
    }

    /// The catalogue of a machine, or of what machines share, in a language.
    public static func catalogue(_ name: String, _ language: Language) -> Catalogue {
        shelf.withLock { shelf in
            guard let folder = shelf.folder else { return Catalogue("") }
            let path = "\(folder)/languages/\(language.rawValue)/\(name).txt"
            if let known = shelf.catalogues[path] { return known }
            let read = Catalogue((try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
            shelf.catalogues[path] = read
            return read
        }
    }

    /// The name of the catalogue of what belongs to no machine.
    public static let shared = "common"

    /// A machine's text in the language that is spoken.
    static func local(_ text: String, _ machine: String) -> String {
        let language = Language.spoken
        guard language != .english else { return text }
        guard let found = entry(text, machine, language) else { return text }
        return found.firstIndex(of: "|").map { String(found[..<$0]) } ?? found
    }

    /// All that a machine's title is called in a language, what is shown first; empty where it is not translated.
    static func names(_ title: String, _ machine: String, _ language: Language) -> [String] {
        guard language != .english, let found = entry(title, machine, language) else { return [] }
        return found.split(separator: "|").map(String.init)
    }

    private static func entry(_ text: String, _ machine: String, _ language: Language) -> String? {
        if let own = catalogue(machine, language)[text] ?? catalogue(shared, language)[text] { return own }
        return machine == shared ? anywhere(text, language) : nil
    }

    /// A text of whatever machine has it: a report knows a drill by its title alone.
    private static func anywhere(_ text: String, _ language: Language) -> String? {
        machines(language).lazy.compactMap { catalogue($0, language)[text] }.first
    }

    private static func machines(_ language: Language) -> [String] {
        guard let folder = shelf.withLock(\.folder) else { return [] }
        let files = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/languages/\(language.rawValue)")
        return (files ?? []).filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()
    }
}

extension Library {
    /// A text of a machine's file, or of one of its drills, in the language that is spoken.
    public static func local(_ text: String, machine: String) -> String { LibraryTexts.local(text, machine) }

    /// What a title of a machine's file is called in a language; the first is what is shown.
    public static func names(_ title: String, machine: String, in language: Language) -> [String] {
        LibraryTexts.names(title, machine, language)
    }

    /// A text that belongs to no machine, of a rubric, a pool, a certification, a fault library; or to one that is not known here.
    public static func local(_ text: String) -> String { LibraryTexts.local(text, LibraryTexts.shared) }
}

extension Asset {
    /// A text of this machine's file, or of one of its drills, in the language that is spoken.
    public func local(_ text: String) -> String { LibraryTexts.local(text, id) }

    /// What an inspection of a component found, which has measured values in it already, in the language that is spoken.
    public func local(finding: String, of component: String) -> String {
        guard Language.spoken != .english else { return finding }
        let healthy = components.first { $0.id == component }?.healthy
        for template in [healthy].compactMap(\.self) + faults.compactMap({ $0.findings[component] }) {
            if let values = GapText(template).values(in: finding) {
                return GapText(local(template)).filled(values.mapValues(NumberText.withLocalMark))
            }
        }
        return local(finding)
    }

    /// Every text of the machine that people are shown, in the order of the file, each once: what a translation has to have.
    public var texts: [String] {
        var all = [title, names.first ?? "", summary]
        all += controls.map(\.title)
        all += modes.map(\.title)
        all += tags.map(\.title)
        all += components.flatMap { [$0.title, $0.healthy, $0.danger] }
        all += flows.map(\.carries)
        for fault in faults {
            all += [fault.title, fault.failureMode, fault.cause, fault.repair]
            all += fault.findings.sorted { $0.key < $1.key }.map(\.value)
            all += fault.lookAlikes.map(\.test)
        }
        all += actions.flatMap { [$0.title, $0.dangerText, $0.result] }
        all += interlocks.map(\.title)
        all += reference.flatMap { [$0.title, $0.text] }
        return all.shown
    }
}

extension Scenario {
    /// Every text of the drill that people are shown, in the order of the file, each once.
    public var texts: [String] { ([title, brief] + hints + evidence.map(\.shows) + [badge]).shown }
}

extension [String] {
    /// Those with letters in them, each once.
    fileprivate var shown: [String] {
        var seen: Set<String> = []
        return filter { $0.contains(where: \.isLetter) && seen.insert($0).inserted }
    }
}
