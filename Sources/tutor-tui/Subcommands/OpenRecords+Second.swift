import Tutor

extension OpenRecords {
    /// A second person who says yes; what they are put on record as. Where roles do not hold, their word is taken.
    func proveSecond(_ id: String, for permission: Permission) throws -> Authority {
        Authority(id: id, role: .administrator)
    }
}
