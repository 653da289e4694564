import Foundation
import Scenarios
import Tutor

/// The records, as whoever asks may use them.
struct OpenRecords {
    let store: RecordStore
    let access: Access
    let site: SiteSettings
    /// Whose rows are meant: the asker's, or with `--trainee` those of somebody whose rows they may see.
    let person: Trainee
    /// Nil where roles do not hold: there is no administrator.
    let door: Doorkeeper?

    /// A drill that whoever asks may see. To others it is as if it did not exist, and either way it is on record that it was asked for:
    /// neither words nor time tell which ids there are.
    func drill(_ id: String) throws -> FinishedDrill {
        try admit(toDrill: id)
        do {
            return try store.drill(id)
        } catch RecordsError.noSuchDrill {
            throw Failure.drill(.noDrill(id))
        } catch {
            throw Failure.records(error)
        }
    }

    /// Lets whoever asks through to a drill, or throws as if there were none.
    func admit(toDrill id: String) throws {
        try admit(to: try Failure.catching { try store.trainee(ofDrill: id) }, else: .drill(.noDrill(id)))
    }

    /// Lets whoever asks through to something of a person's, or throws as if it did not exist. It is on record either way that it was
    /// asked for, so that not even the time that takes tells which ids there are.
    ///
    /// - Parameter owner: nil when there is no such thing.
    func admit(to owner: String?, else failure: Failure) throws {
        guard let door, owner != access.person.id, try !door.couldSeeAll() else { return }
        door.note(.allRecords)
        throw failure
    }

    /// A second person who says yes, proved by their own passphrase; what they are put on record as.
    ///
    /// - Throws: when it is the first person again, somebody who may not, or not their passphrase.
    func proveSecond(_ id: String, for permission: Permission) throws -> Authority {
        guard id != access.authority.id else {
            guard let door else { throw Failure.denied(Denial(.samePerson, permission, access.authority)) }
            throw door.refuse(.samePerson, permission)
        }
        guard let door else { return Authority(id: id, role: .administrator) }
        let book = try Failure.catching { try store.roleBook() }
        let role = book.role(of: id)
        guard permission.roles.contains(role), !book.left.contains(id) else {
            door.note(permission)
            throw Failure.denied(Denial(.role, permission, Authority(id: id, role: role)))
        }
        try door.prove(id, from: .second, permission)
        return Authority(id: id, role: role)
    }
}

extension CommonOptions {
    /// Opens the records for something that not everybody may do. Every subcommand that touches them comes in here.
    ///
    /// - Throws: ``Failure/denied(_:)`` when whoever asks may not; that is on record then.
    func openRecords(for permission: Permission) throws -> OpenRecords {
        let store = try openStore()
        let site = try siteSettings()
        let book = try Failure.catching { try store.roleBook() }
        guard book.isEnforced || Asking.session != nil else {
            let access = Access(person: person, role: .administrator, isEnforced: false)
            return OpenRecords(store: store, access: access, site: site, person: person, door: nil)
        }
        let door = try Doorkeeper(store: store, site: site, book: book)
        _ = try door.access(for: permission)
        let subject = try door.subject(namedTrainee)
        Asking.settle(subject)
        // Whoever named another has proved more than the permission takes.
        let access = try door.access(for: permission)
        return OpenRecords(store: store, access: access, site: site, person: subject, door: door)
    }

    /// Opens the records for what shows those who may see all more than others: whoever may is asked for the proof.
    func openRecordsAsFarAsMaySee() throws -> OpenRecords {
        let records = try openRecords(for: .ownRecords)
        guard let door = records.door, try door.couldSeeAll() else { return records }
        return try openRecords(for: .allRecords)
    }

    /// What runs drills: the records, and the journals of whoever asks. Nobody runs a drill in another's name.
    func openArchive() throws -> DrillArchive {
        let records = try openRecords(for: .ownRecords)
        if let door = records.door, records.person.id != records.access.person.id {
            throw door.refuse(.otherPerson, .administer)
        }
        try Failure.catching { try records.store.checkWritable() }
        let archive = DrillArchive(store: records.store, journals: journals, access: records.access)
        archive.alerts = AlertQueue(AlertSettings(records.site, environment: ProcessInfo.processInfo.environment))
        return archive
    }

    /// The folder of journals. Sessions share an account, so that each person has a folder of their own there.
    var journals: String {
        guard let session = Asking.session else { return stateFolder + "/drills" }
        return stateFolder + "/drills/" + ContentDigest.of(Array(session.utf8)).prefix(16)
    }

    /// What the site has set: `TUTOR_SITE`, else `site.yaml` beside the records.
    func siteSettings() throws -> SiteSettings {
        let path = Places().site(database: databasePath).path
        switch SettingsReader.read(path) {
        case .missing: return SiteSettings()
        case .unreadable: throw Failure.file(.unreadable(path: path))
        case .bytes(let bytes, _):
            let site = SiteSettings(bytes, file: path)
            guard let mistake = site.mistakes.first else { return site }
            throw Failure.site(mistake)
        }
    }
}
