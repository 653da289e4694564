import Testing

@testable import Scenarios

@Suite struct IdealObserverTests {
    private func observer() throws -> IdealObserver {
        let plant = try SimulatorTests.plant()
        return try IdealObserver(plant: plant, mode: "", truths: [try SimulatorTests.fault(plant, "leak")], seconds: 600)
    }

    @Test func whatMovesFirstIsSeenFirst() throws {
        let signs = try observer().firstSigns
        #expect(signs.map(\.tag).contains(1))
        #expect(signs.map(\.tag).contains(2))
        #expect(zip(signs, signs.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
    }

    @Test func theLookAlikeIsToldApartOnlyByTheRightLook() throws {
        let observer = try observer()
        let leak: (Int) -> Bool = { $0 == 0 }
        let nothing = observer.posteriorBP(claimed: leak, claimsHealthy: false, tags: [], components: [])
        let pressure = observer.posteriorBP(claimed: leak, claimsHealthy: false, tags: [(1, 300)], components: [])
        let level = observer.posteriorBP(claimed: leak, claimsHealthy: false, tags: [(1, 300), (2, 300)], components: [])
        let seal = observer.posteriorBP(claimed: leak, claimsHealthy: false, tags: [(1, 300)], components: [("seal", 300)])
        #expect(nothing < 5000)
        #expect(pressure < 8000)  // a lying sender looks the same
        #expect(level > 9900)
        #expect(seal > 9000)
        #expect(try #require(observer.parSeconds) < 300)
    }
}
