import Scenarios
import Tutor

extension PeopleCommand {
    /// Tells what came of a change of somebody's role.
    static func tell(_ change: RoleChange, _ id: String, _ role: Tutor.Role, _ sentence: String, json: Bool) throws {
        switch change {
        case .unknown: throw Failure.people(.noPerson(id))
        case .unchanged: throw Failure.people(.roleUnchanged(id, role))
        case .lastAdministrator: throw Failure.people(.lastAdministrator)
        case .done(let receipt):
            if json { return Output.json(Changed(id: id, role: role.rawValue, seq: receipt.sequence, recordHash: receipt.hash)) }
            Output.write(sentence + " " + tr("On record as number \(receipt.sequence).") + "\n")
        }
    }

    private struct Changed: Encodable {
        var id: String
        var role: String
        var seq: Int
        var recordHash: String
    }
}
