import Glibc
import Tutor

/// The account that started this process, as the system knows it: the real one, and no variable says otherwise.
struct SystemAccount {
    let name: String
    /// Names of the groups it is in.
    let groups: Set<String>

    /// - Parameter user: the real user's number.
    init(user: uid_t = getuid()) {
        guard let account = getpwuid(user) else {
            name = "uid-\(user)"
            groups = []
            return
        }
        name = String(cString: account.pointee.pw_name)
        var count: Int32 = 64
        var ids = [gid_t](repeating: 0, count: Int(count))
        if getgrouplist(name, account.pointee.pw_gid, &ids, &count) < 0, count > 0, count < 65_536 {
            ids = [gid_t](repeating: 0, count: Int(count))
            _ = getgrouplist(name, account.pointee.pw_gid, &ids, &count)
        }
        groups = Set(ids.prefix(max(0, Int(count))).compactMap { id in getgrgid(id).map { String(cString: $0.pointee.gr_name) } })
    }

    /// The role that one of its groups has at this site; nil for none.
    func role(at site: SiteSettings) -> Role? {
        let keys: [(SiteKey, Role)] = [
            (.groupAdministrators, .administrator), (.groupInstructors, .instructor), (.groupAuditors, .auditor),
        ]
        return keys.first { key, _ in site.text(key).map(groups.contains) ?? false }?.1
    }
}
