import Foundation
import GRDB

extension RecordStore {
    /// Writes a copy of the ledger as it is at this moment, while others go on working, and checks the copy.
    ///
    /// - Parameter target: a file that is not there yet; a backup never overwrites another.
    /// - Returns: what the check of the copy found; its head is the anchor to note down beside it.
    @discardableResult
    public func backup(to target: String) throws(RecordsError) -> LedgerVerification {
        guard DurableFile.size(target) == nil else { throw .alreadyExists(path: target) }
        let temporary = target + ".new"
        DurableFile.delete(temporary)
        guard DurableFile.isFolder(DurableFile.folder(of: target)) else { throw .missingFolder(path: target) }
        try DurableFile.create(temporary)
        do {
            // Into the file just made, so that nobody else can read it; an empty file counts as a new database.
            try RecordsError.translating(path) {
                try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [temporary]) }
            }
            let copy = try RecordStore(path: temporary, access: .readOnly)
            var result = try copy.verify()
            try copy.close()
            try DurableFile.publish(temporary, as: target)
            // So that a copy which is cut short later is known for it as well.
            LedgerHeads.write(result.head.map { [$0] } ?? [], for: target, like: target)
            result.notes = []
            return result
        } catch {
            DurableFile.delete(temporary)
            // It is the disk of the copy that has no room.
            if case .diskFull = error { throw .diskFull(path: target) }
            throw error
        }
    }
}
