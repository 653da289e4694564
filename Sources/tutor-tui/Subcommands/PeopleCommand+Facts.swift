import Tutor

extension PeopleCommand {
    /// A person in the documented JSON.
    struct Facts: Encodable {
        var id: String
        var name: String
        var office: String
        var email: String
        var login: String
        var role: String
        var left: Bool
        var passphrase: Bool
        var hidden: Bool

        init(_ person: PersonRow, _ book: RoleBook) {
            id = person.id
            name = person.name
            office = person.office
            email = person.email
            login = person.login
            role = book.role(of: person.id).rawValue
            left = book.left.contains(person.id)
            passphrase = person.hasPassphrase
            hidden = person.isHidden
        }
    }
}
