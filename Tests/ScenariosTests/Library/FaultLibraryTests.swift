import Testing

@testable import Scenarios

/// A fault that many machines have is written once, and a machine says what is its own.
@Suite struct FaultLibraryTests {
    private static let shelf = """
        schema: 1
        fault_library: lies
        title: Lies
        faults:
          stuck:
            title: "{Name} stuck"
            mode: does not move
            cause: frozen line
            repair: thaw it
            sensor: {stuck: true}
            findings: {component: "Frozen; a test gauge reads {tag}."}
            phrases: ["{name} is stuck"]
            sources: [the standard]

        """

    /// The test machine with its sensor fault taken from the library.
    private static func files(_ use: String, shelf: String? = shelf) -> [LibraryFile] {
        let skid = SimulatorTests.skid
        let start = skid.range(of: "  sender-low:")?.lowerBound ?? skid.endIndex
        let end = skid[start...].range(of: "\nactions:")?.lowerBound ?? skid.endIndex
        let asset = skid[..<start] + use + skid[end...]
        return [LibraryFile(path: "assets/skid.yaml", bytes: Array(String(asset).utf8))]
            + (shelf.map { [LibraryFile(path: "faults/lies.yaml", bytes: Array($0.utf8))] } ?? [])
    }

    private static let use =
        "  sender-low: {use: lies/stuck, component: sender, sensor: {tag: pressure}, phrases: [the gauge sits still]}"

    @Test func whatTheMachineDoesNotSayComesFromTheLibrary() throws {
        let library = Library(files: Self.files(Self.use))
        #expect(library.diagnostics.filter { $0.severity == .error }.map(\.line) == [])
        let asset = try #require(library.assets.first)
        let fault = try #require(asset.fault("sender-low"))
        let title = try #require(asset.tag("pressure")).title
        #expect(fault.title == "\(title) stuck" && fault.cause == "frozen line" && fault.repair == "thaw it")
        #expect(fault.sensor == SensorFault(tag: "pressure", kind: .stuck) && fault.kind == .sensor)
        #expect(fault.findings == ["sender": "Frozen; a test gauge reads {pressure}."])
        #expect(fault.phrases == ["the gauge sits still", "\(title.lowercased()) is stuck"])
        #expect(asset.faultLibraries == ["lies"])
    }

    @Test func whatTheMachineSaysHolds() throws {
        let own =
            "  sender-low: {use: lies/stuck, component: sender, title: Mine, sensor: {tag: pressure, bias: -1}, findings: {sender: Mine too.}}"
        let fault = try #require(Library(files: Self.files(own)).assets.first?.fault("sender-low"))
        #expect(fault.title == "Mine" && fault.findings == ["sender": "Mine too."])
        #expect(fault.sensor == SensorFault(tag: "pressure", kind: .bias(by: -1)))
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        var use: String
        var says: String
        var testDescription: String { use }
    }

    @Test(arguments: [
        Broken(use: "lie/stuck", says: "assets/skid.yaml:5:20: no fault library is called `lie`; did you mean `lies`?"),
        Broken(use: "lies/stuk", says: "no fault of `lies` is called `stuk`; did you mean `stuck`?"),
        Broken(use: "stuck", says: "`use` cannot be `stuck`; expected a fault library and its fault"),
    ])
    func whatIsNotThereIsNamed(broken: Broken) {
        let library = Library(files: Self.files(Self.use.replacing("lies/stuck", with: broken.use)))
        #expect(library.assets.isEmpty)
        let said = library.diagnostics.map(\.line)
        #expect(said.contains { $0.contains(broken.says.split(separator: ": ", maxSplits: 1).last ?? "") }, "\(said)")
    }

    @Test func aMistakeInTheLibraryIsSaidThere() {
        let library = Library(files: Self.files(Self.use, shelf: Self.shelf.replacing("repair:", with: "repare:")))
        let said = library.diagnostics.map(\.line)
        #expect(said.contains { $0.hasPrefix("error[S102]: faults/lies.yaml:9:5: unknown key `repare`") }, "\(said)")
    }

    @Test func aChangeOfTheLibraryIsAChangeOfTheMachine() throws {
        var index: LibraryIndex? = LibraryIndex(program: "test")
        let first = Library(files: Self.files(Self.use), index: &index)
        #expect(first.assets.first?.fault("sender-low")?.cause == "frozen line")
        let changed = Self.files(Self.use, shelf: Self.shelf.replacing("frozen line", with: "ice"))
        #expect(Library(files: changed, index: &index).assets.first?.fault("sender-low")?.cause == "ice")
        // Gone, and back again.
        #expect(Library(files: Self.files(Self.use, shelf: nil), index: &index).assets.isEmpty)
        #expect(Library(files: Self.files(Self.use), index: &index).assets.count == 1)
    }

    @Test func theContentOfADrillHoldsTheLibraryItUses() throws {
        let library = Library(files: Self.files(Self.use))
        let scenario = try #require(library.scenario(Library.freePractice(on: "skid")))
        let content = String(decoding: library.content(of: scenario), as: UTF8.self)
        #expect(content.contains("fault-library/lies \(Self.shelf.utf8.count)\n") && content.contains("cause: frozen line"))
        let without = try #require(ShippedLibraryTests.library.scenario("crusher-oil-pressure"))
        #expect(!String(decoding: ShippedLibraryTests.library.content(of: without), as: UTF8.self).contains("fault-library/"))
    }
}
