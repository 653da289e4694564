import Scenarios

/// People, roles and refusals.
extension Words {
    /// Why somebody was refused, who may do it, and what to do.
    public static func sentence(_ denial: Denial) -> String {
        let who = ControlCharacters.visible(denial.authority.id)
        return switch denial.fact {
        case .role:
            "This is for \(roles(denial.permission.roles)), and \(who) is \(article(denial.authority.role)). That it was asked for is on record."
        case .otherPerson:
            "Drills are run in one's own name: \(who) cannot run one for somebody else. Leave --trainee out. That it was asked for is on record."
        case .left: "\(who) has left, so nothing is open to them here. An administrator can change that: \"tutor-tui people role\"."
        case .noTerminal:
            "This needs the passphrase of \(who), and there is no terminal to ask for it. Use \"ssh -t\", or name a file that only you can read in TUTOR_PASSPHRASE_FILE."
        case .noPassphrase:
            "This needs the passphrase of \(who), and none was set. Set it with \"tutor-tui people passphrase\", or ask an administrator."
        case .wrongPassphrase(let left):
            "That is not the passphrase of \(who). " + (left == 0 ? "Wait a minute before you try again." : tries(left))
        case .shut(let seconds):
            "Too many wrong passphrases for \(who). The next one is heard in \(DurationText.clock(seconds)); an administrator can set a new one."
        case .option(let name):
            "\(name) cannot be given here: this tutor's own settings say who you are and where the records are. Leave it out."
        case .file:
            "Files of this machine cannot be read or written here. Use standard input and output: \"-\", or leave the option out."
        case .command:
            "This command is not open here. Open are the tutor itself and your own results; \"help\" lists every command."
        case .words:
            "That cannot be read as a command: a quote is not closed, it holds control characters, or it is too long. Nothing was done."
        case .samePerson: "A second person must approve this, not \(who) again."
        }
    }

    /// "instructors and administrators".
    public static func roles(_ roles: Set<Role>) -> String {
        if roles.count == Role.allCases.count { return "everybody" }
        return list(roles.sorted().map { "\($0.rawValue)s" })
    }

    /// "an auditor".
    private static func article(_ role: Role) -> String {
        switch role {
        case .trainee: "a trainee here"
        case .auditor: "an auditor"
        case .instructor: "an instructor"
        case .administrator: "an administrator"
        }
    }

    private static func tries(_ left: Int) -> String { left == 1 ? "One try is left." : "\(left) tries are left." }

    /// What is wrong in a list of people, by line.
    public static func sentence(_ mistake: PeopleFile.Mistake) -> String {
        let what =
            switch mistake.fact {
            case .noHeading(let name): "the first line must name the columns, and \"\(name)\" is not among them."
            case .unknownHeading(let name):
                "\"\(ControlCharacters.visible(name))\" is no column; there are id, name, office, email, role and login."
            case .fieldCount(let found, let expected): "\(found) fields, where the first line has \(expected)."
            case .quote: "a quote is not closed."
            case .badID(let id): "the id \"\(ControlCharacters.visible(id))\" does not fit: \(idRule)"
            case .badRole(let role):
                "\"\(ControlCharacters.visible(role))\" is no role; there are trainee, auditor, instructor and administrator."
            case .badMail(let mail): "\"\(ControlCharacters.visible(mail))\" is no mail address."
            case .twice(let id, let line): "\(ControlCharacters.visible(id)) stands in line \(line) already."
            case .empty: "there is nobody in this file."
            }
        return "line \(mistake.line): \(what)"
    }

    /// What an id may look like.
    public static let idRule = "1 to 64 letters a to z, digits and . _ - @, not beginning with - or a dot."
}
