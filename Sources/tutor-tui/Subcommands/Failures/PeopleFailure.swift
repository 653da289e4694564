import Tutor

/// A person or a role cannot be set up or changed.
enum PeopleFailure {
    /// A list of people has mistakes, which were told.
    case mistakes(Int, path: String)
    case noPerson(String)
    /// Somebody has these ids.
    case taken([String])
    case badPersonID(String)
    case lastAdministrator
    case roleUnchanged(String, Role)
    /// There is an administrator already, so that nobody can make themselves the first.
    case hasAdministrator
    /// There is none yet, so that nobody can be one of several.
    case noAdministrator
    /// `session` in a session, or without a forced command.
    case sessionInSession

    /// The documented exit status.
    var status: Int32 { 2 }
}
