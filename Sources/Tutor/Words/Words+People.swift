import Scenarios

/// People, roles and refusals.
extension Words {
    /// Why somebody was refused, who may do it, and what to do.
    public static func sentence(_ denial: Denial) -> String {
        let who = ControlCharacters.visible(denial.authority.id)
        return switch denial.fact {
        case .role:
            tr(
                "This is for \(roles(denial.permission.roles)), and \(who) is \(article(denial.authority.role)). That it was asked for is on record."
            )
        case .otherPerson:
            tr(
                "Drills are run in one's own name: \(who) cannot run one for somebody else. Leave --trainee out. That it was asked for is on record."
            )
        case .left:
            tr("\(who) has left, so nothing is open to them here. An administrator can change that: \"tutor-tui people role\".")
        case .noTerminal:
            tr(
                "This needs the passphrase of \(who), and there is no terminal to ask for it. Use \"ssh -t\", or name a file that only you can read in TUTOR_PASSPHRASE_FILE."
            )
        case .noPassphrase:
            tr(
                "This needs the passphrase of \(who), and none was set. Set it with \"tutor-tui people passphrase\", or ask an administrator."
            )
        case .wrongPassphrase(let left):
            tr("That is not the passphrase of \(who).") + " "
                + (left == 0 ? tr("Wait a minute before you try again.") : tries(left))
        case .shut(let seconds):
            tr(
                "Too many wrong passphrases for \(who). The next one is heard in \(DurationText.clock(seconds)); an administrator can set a new one."
            )
        case .option(let name):
            tr("\(name) cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out.")
        case .file:
            tr(
                "Files of this machine cannot be read or written here. Use standard input and output: \"-\", or leave the option out."
            )
        case .command:
            tr("This command is not open here. Open are the tutor itself and your own results; \"help\" lists every command.")
        case .words:
            tr(
                "That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done."
            )
        case .samePerson: tr("A second person must approve this, not \(who) again.")
        }
    }

    /// "instructors and administrators".
    public static func roles(_ roles: Set<Role>) -> String {
        if roles.count == Role.allCases.count { return tr("everybody") }
        return list(roles.sorted().map { tr(text: "\($0.rawValue)s") })
    }

    /// "an auditor".
    private static func article(_ role: Role) -> String {
        switch role {
        case .trainee: tr("a trainee here")
        case .auditor: tr("an auditor")
        case .instructor: tr("an instructor")
        case .administrator: tr("an administrator")
        }
    }

    private static func tries(_ left: Int) -> String { left == 1 ? tr("One try is left.") : tr("\(left) tries are left.") }

    /// What is wrong in a list of people, by line.
    public static func sentence(_ mistake: PeopleFile.Mistake) -> String {
        let what =
            switch mistake.fact {
            case .noHeading(let name): tr("the first line must name the columns, and \"\(name)\" is not among them.")
            case .unknownHeading(let name):
                tr("\"\(ControlCharacters.visible(name))\" is no column; there are id, name, office, email, role and login.")
            case .fieldCount(let found, let expected): tr("\(found) fields, where the first line has \(expected).")
            case .quote: tr("a quote is not closed.")
            case .badID(let id): tr("the id \"\(ControlCharacters.visible(id))\" does not fit: \(idRule)")
            case .badRole(let role):
                tr("\"\(ControlCharacters.visible(role))\" is no role; there are trainee, auditor, instructor and administrator.")
            case .badMail(let mail): tr("\"\(ControlCharacters.visible(mail))\" is no mail address.")
            case .twice(let id, let line): tr("\(ControlCharacters.visible(id)) stands in line \(line) already.")
            case .empty: tr("there is nobody in this file.")
            }
        return tr("line \(mistake.line): \(what)")
    }

    /// What an id may look like.
    public static var idRule: String { tr("1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot.") }
}
