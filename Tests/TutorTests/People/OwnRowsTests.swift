import Testing

@testable import Tutor

/// What a trainee sees of all: their own line, and figures that nobody can be picked out of.
@Suite struct OwnRowsTests {
    let store: RecordStore

    init() throws {
        store = try RecordStore.inMemory()
        for (index, id) in ["kim", "lee", "mo", "nan"].enumerated() {
            try store.file(
                RecordFixture.drill(
                    "d-\(id)", trainee: id, name: "Name of \(id)", office: "Office of \(id)", score: 9000 - index * 100,
                    seconds: 100 + index))
        }
    }

    private func access(_ id: String, _ role: Role = .trainee, names: Bool = false) -> Access {
        var access = Access(person: Trainee(id: id, name: "", office: ""), role: role, isEnforced: true)
        access.showsNames = names
        return access
    }

    @Test func theOthersHaveNoNames() throws {
        let seen = try LeaderboardReport(seenBy: access("lee"), from: store).lines
        #expect(seen.map(\.place) == [1, 2, 3, 4] && seen.map(\.traineeID) == ["", "lee", "", ""])
        #expect(seen[1].traineeName == "Name of lee" && seen[1].office == "Office of lee")
        #expect([0, 2, 3].allSatisfy { seen[$0].traineeName.isEmpty && seen[$0].office.isEmpty && seen[$0].averageScoreBP > 0 })
        let table = BlockDump.text(
            Words(library: .init(), asset: nil).leaderboard(try LeaderboardReport(seenBy: access("lee"), from: store)))
        #expect(table.contains("Name of lee") && !table.contains("of kim") && table.contains("somebody"))
    }

    @Test func onesOwnPlaceIsShownHoweverFarDownItIs() throws {
        let seen = try LeaderboardReport(limit: 2, seenBy: access("nan"), from: store).lines
        #expect(seen.map(\.place) == [1, 2, 4] && seen.last?.traineeID == "nan")
    }

    @Test func ofTwoPeopleOneKnowsWhoTheOtherIs() throws {
        let small = try RecordStore.inMemory()
        for id in ["kim", "lee", "mo"] { try small.file(RecordFixture.drill("d-\(id)", trainee: id, name: id)) }
        #expect(try LeaderboardReport(seenBy: access("lee"), from: small).lines.map(\.traineeID) == ["lee"])
    }

    @Test func namesAreShownWhereTheSiteSaysSoAndToThoseWhoSeeAll() throws {
        let all = ["kim", "lee", "mo", "nan"]
        #expect(try LeaderboardReport(seenBy: access("lee", names: true), from: store).lines.map(\.traineeID) == all)
        #expect(try LeaderboardReport(seenBy: access("ida", .instructor), from: store).lines.map(\.traineeID) == all)
    }

    @Test func whoeverDoesNotWantToStandsOnNobodysLeaderboard() throws {
        #expect(try store.hide("kim", true))
        for access in [access("lee"), access("kim", names: true), access("boss", .administrator)] {
            #expect(try !LeaderboardReport(seenBy: access, from: store).lines.contains { $0.traineeID == "kim" })
        }
        #expect(try LeaderboardReport(from: store).lines.map(\.place) == [1, 2, 3])
        #expect(try store.hide("kim", false) && !store.hide("nobody", true))
        #expect(try LeaderboardReport(from: store).lines.count == 4)
    }

    @Test func figuresOfAllNeedThreeOthers() throws {
        let scenario = "combine-pilot-pressure"
        let crowd = try store.bestAndAverage(scenario: scenario, trainee: "kim", crowd: Access.smallestCrowd)
        #expect(crowd.attempts == 4 && crowd.bestSeconds == 100 && crowd.averageSeconds == 102)
        // With one of the three gone from it, the figures are one's own.
        let few = try store.bestAndAverage(scenario: scenario, trainee: "nan", excluding: "d-kim", crowd: Access.smallestCrowd)
        #expect(few.attempts == 1 && few.bestSeconds == 103 && few.averageSeconds == 103 && few.bestScoreBP == 8700)
        let none = try store.bestAndAverage(scenario: scenario, trainee: "eve", excluding: "d-kim", crowd: 4)
        #expect(none.attempts == 0 && none.averageSeconds == nil)
        #expect(try store.bestAndAverage(scenario: scenario, trainee: "eve").attempts == 4)
    }
}

/// The words of blocks.
enum BlockDump {
    static func text(_ blocks: [Block]) -> String { blocks.map(Words.plain).joined(separator: "\n") }
}
