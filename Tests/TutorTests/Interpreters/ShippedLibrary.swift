import Scenarios

@testable import Tutor

/// The library that is shipped, and one interpreter for each of its machines: making them is what takes the time.
enum ShippedLibrary {
    static let library: Library = {
        let root = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        return (try? Library(folder: "/\(root)/scenario-library")) ?? Library()
    }()

    static let assets = library.assets

    static let interpreters = Dictionary(uniqueKeysWithValues: assets.map { ($0.id, OfflineInterpreter(asset: $0)) })

    /// What is made of words said on a machine.
    static func read(_ said: String, on asset: Asset, mode: DrillMode = .drill) -> Interpretation {
        let context = InterpreterContext(asset: asset, mode: mode, scenarios: library.scenarioList, offered: [], lastTags: [])
        return interpreters[asset.id]!.interpret(said, context: context)
    }
}
