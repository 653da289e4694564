import Testing

@testable import Scenarios

@Suite struct IdealObserverTests {
    private func observer() throws -> IdealObserver {
        let plant = try SimulatorTests.plant()
        return try IdealObserver(plant: plant, mode: "", truths: [try SimulatorTests.fault(plant, "leak")], seconds: 600)
    }

    private func belief(_ observer: IdealObserver, _ glimpses: [Glimpse]) -> Double {
        observer.support(of: { $0 == .faults([0]) }, after: glimpses, at: 300).claim
    }

    @Test func whatMovesFirstIsSeenFirst() throws {
        let signs = try observer().firstSigns
        #expect(signs.map(\.tag).contains(1))
        #expect(signs.map(\.tag).contains(2))
        #expect(zip(signs, signs.dropFirst()).allSatisfy { $0.seconds <= $1.seconds })
    }

    @Test func theLookAlikeIsToldApartOnlyByTheRightLook() throws {
        let observer = try observer()
        let pressure = Glimpse(.tag(1), since: 300, until: 300)
        let level = Glimpse(.tag(2), since: 300, until: 300)
        let seal = Glimpse(.component(0), since: 240, until: 300)
        #expect(belief(observer, []) < 0.5)
        #expect(belief(observer, [pressure]) < 0.8)  // a lying sender looks the same
        #expect(belief(observer, [pressure, level]) > 0.99)
        #expect(belief(observer, [pressure, seal]) > 0.9)
        #expect(try #require(observer.par()).seconds < 300)
    }

    /// Wrong, but not out of nowhere: the pressure alone does not speak against the lying sender.
    @Test func aLookAlikeThatWasNotRuledOutKeepsItsShare() throws {
        let observer = try observer()
        let pressure = Glimpse(.tag(1), since: 300, until: 300)
        let support = observer.support(of: { $0 == .faults([1]) }, after: [pressure], at: 300)
        #expect((0.2..<0.8).contains(support.claim))
        #expect(try #require(support.missing).truth > 0.99)
    }

    @Test func theMissingLookIsTheOneThatWouldHaveTold() throws {
        let observer = try observer()
        let support = observer.support(
            of: { $0 == .faults([0]) }, after: [Glimpse(.tag(1), since: 300, until: 300)], at: 300)
        #expect(support.missing?.subject == .tag(2))
        #expect(try #require(support.missing).truth > 0.99)
    }

    @Test func beginnersAreSureLaterThanExperts() throws {
        let observer = try observer()
        let times = [ObserverProfile.beginner, .careful, .expert].map { observer.par($0)?.seconds ?? .max }
        #expect(times == times.sorted(by: >))
        #expect(times[2] < times[0])
    }

    @Test func whatTheTraineeDidIsFollowed() throws {
        let plant = try SimulatorTests.plant()
        let leak = try SimulatorTests.fault(plant, "leak")
        let stop = try #require(plant.asset.actions.firstIndex { $0.sets.contains { $0.control == "motor" && $0.value == 0 } })
        // The pump is stopped before the leak begins: what then falls, falls because it stands.
        let observer = try IdealObserver(
            plant: plant, mode: "", truths: [leak], interventions: [Intervention(tick: 0, kind: .operate(stop, value: nil))],
            seconds: 600)
        #expect(observer.beliefs().inTruth.last! < 0.9)
        #expect(try self.observer().beliefs().inTruth.last! > 0.99)
    }

    @Test func logarithmsAreRight() {
        for x in [1e-300, 0.001, 0.5, 0.9999999, 1, 1.4142135, 2, 10, 12345.678, 1e300] {
            #expect(abs(DeterministicMath.exp(DeterministicMath.log(x)) / x - 1) < 1e-12)
        }
        #expect(DeterministicMath.log(1) == 0)
        #expect(DeterministicMath.log(0) == -.infinity)
    }
}
