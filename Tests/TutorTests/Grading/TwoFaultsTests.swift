import Scenarios
import Testing

@testable import Tutor

/// Two faults at once: how they are said, and what each of them is worth.
@Suite struct TwoFaultsTests {
    private static let crusher = Talk.library.asset("jaw-crusher")!
    private static let interpreter = OfflineInterpreter(asset: crusher)

    private func command(_ said: String) -> Command? {
        Self.interpreter.interpret(said, context: .drill(Self.crusher)).commands.first { $0.name == .submitDiagnosis }
    }

    @Test(arguments: [
        "two faults: the belts are slipping and the lube filter is plugged",
        "I think there are two faults here, belts are slipping; lube filter plugged",
        "both: lube filter plugged and also the drive belts are slipping",
        "it's both the lube filter is plugged and the belts slipping",
    ])
    func twoAreReadWhereTwoAreAnnounced(said: String) throws {
        let read = try #require(command(said))
        #expect(Set([read.text("fault"), read.text("also_fault")]) == ["lube-filter-plugged", "belt-slip"])
        #expect(read.text("quote") == said)
    }

    @Test(arguments: [
        "the belts are slipping and the lube filter is plugged", "two faults", "both of them", "two faults: the filter and",
        "two faults: the belts are slipping",
    ])
    func otherwiseThereIsNoSecond(said: String) {
        #expect(command(said)?.text("also_component") == nil)
    }

    private func claim(_ fault: String, _ also: String? = nil) -> Claim {
        func part(_ id: String) -> String { Self.crusher.fault(id)!.component }
        return Claim(
            verdict: .fault, component: part(fault), fault: fault, also: also.map { .init(component: part($0), fault: $0) },
            action: nil, confidence: nil, quote: "")
    }

    private func correctness(_ claim: Claim, _ truths: String...) -> Correctness {
        Correctness(claim: claim, truths: truths.compactMap(Self.crusher.fault), asset: Self.crusher)
    }

    @Test func eachOfTwoIsWorthHalfAndBothMakeItRight() {
        let rubric = Talk.library.rubric("standard")!
        let both = correctness(claim("belt-slip", "lube-filter-plugged"), "lube-filter-plugged", "belt-slip")
        #expect(both.component && both.failureMode && both.cause)
        let one = correctness(claim("belt-slip"), "lube-filter-plugged", "belt-slip")
        #expect(!one.component)
        #expect(one.criteria(rubric).map(\.points) == [rubric.component / 2, rubric.failureMode / 2, rubric.cause / 2])
        let neither = correctness(claim("tramp-iron", "jaw-liners-worn"), "lube-filter-plugged", "belt-slip")
        #expect(neither.criteria(rubric).allSatisfy { $0.points == 0 })
    }

    @Test func aNameTooManyIsNoMoreRightThanOneTooFew() {
        let rubric = Talk.library.rubric("standard")!
        let shotgun = correctness(claim("belt-slip", "lube-filter-plugged"), "belt-slip")
        #expect(!shotgun.component)
        #expect(shotgun.criteria(rubric).map(\.points) == [rubric.component / 2, rubric.failureMode / 2, rubric.cause / 2])
        let right = correctness(claim("belt-slip"), "belt-slip")
        #expect(right.component && right.cause)
        #expect(right.criteria(rubric).map(\.points) == [rubric.component, rubric.failureMode, rubric.cause])
    }

    @Test func oneFaultNamedTwiceIsOneFault() {
        let twice = correctness(claim("belt-slip", "belt-slip"), "lube-filter-plugged", "belt-slip")
        #expect(!twice.component)
    }
}
