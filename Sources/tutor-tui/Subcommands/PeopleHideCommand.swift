import ArgumentParser
import Scenarios
import Tutor

extension PeopleCommand {
    /// `tutor-tui people hide`: off the leaderboard, or on it again.
    struct Hide: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take yourself off the leaderboard.",
            discussion:
                "Nobody sees you there then, whoever looks. What you did stays in the reports that those who may see it have.")
        @OptionGroup var common: CommonOptions
        @Flag(help: "Stand on it again.") var off = false

        func run() throws {
            let records = try common.openRecords(for: .ownRecords)
            // Each for themselves: not even an administrator decides this for somebody else.
            let id = records.access.person.id
            guard try Failure.catching({ try records.store.hide(id, !off) }) else { throw Failure.people(.noPerson(id)) }
            if common.json { return Output.json(["hidden": !off]) }
            Output.write(
                off ? tr("You stand on the leaderboard.") + "\n" : tr("You do not stand on the leaderboard any more.") + "\n")
        }
    }
}
